"""Numbers are read as the range that their print allows, with their unit, and names are left alone."""

from __future__ import annotations

import math

import pytest

from factlint.model import Document
from factlint.reading import read
from factlint.reading.parts import Number


def numbers(text: str) -> list[Number]:
    return list(read(Document("a.txt", text, text)).numbers)


def only(text: str) -> Number:
    (number,) = numbers(text)
    return number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They sold 12,500 tickets.", 12_500),
        ("They sold twelve tickets.", 12),
        ("They sold two dozen tickets.", 24),
        ("They sold a dozen tickets.", 12),
        ("They sold one hundred and six tickets.", 106),
        ("They sold two thousand three hundred tickets.", 2_300),
        ("They sold half a million tickets.", 500_000),
        ("They sold a quarter of a million tickets.", 250_000),
        ("They sold two and a half million tickets.", 2_500_000),
        ("They sold 7 million and a half tickets.", 7_500_000),
        ("They sold 4bn tickets.", 4e9),
        ("They sold 12,34,567 tickets.", 1_234_567),
        ("The rope is 7 1/4 yards long.", 7.25),
        ("Two-thirds of the pupils came.", 2 / 3),
        ("One in five came.", 0.2),
        ("Three out of four came.", 0.75),
        ("He is 6 feet 3 inches tall.", 6.25),
        ("He is six foot three.", 6.25),
        ("He is 6 ft 3 in tall.", 6.25),
        ("The 6ft 3in guard left.", 6.25),
        ("The 6-foot-3 guard left.", 6.25),
        ("A 6-foot-3-inch pole was found.", 6.25),
        ("He weighs 12st 7lb.", 12.5),
        ("It costs 15 dollars 50.", 15.5),
    ],
)
def test_the_value_of_a_number(text: str, value: float) -> None:
    figure = only(text).figure
    assert [figure.low, figure.high] == pytest.approx([value, value])


@pytest.mark.parametrize(
    "text", ["He paid 20 dollars 12 times.", "He was sent 6 feet 4 in the end.", "He fell 8 foot 10 miles from home."]
)
def test_numbers_that_are_two(text: str) -> None:
    assert len(numbers(text)) == 2


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("about 300 people", 250, 350),
        ("nearly 300 people", 250, 300),
        ("more than 300 people", 300, math.inf),
        ("at least 12 people", 12, math.inf),
        ("30 or more people", 30, math.inf),
        ("up to 40 people", 0, 40),
        ("fewer than 40 people", 0, 40),
        ("12 people", 12, 12),
        ("2.0 percent", 1.95, 2.05),
        ("between 20 and 30 people", 20, 30),
        ("20 to 30 people", 20, 30),
        ("20-30 people", 20, 30),
        ("$26 to $31 million", 26e6, 31e6),
        ("$3 million", 2.5e6, 3.5e6),
        ("dozens of people", 24, math.inf),
        ("tens of thousands of people", 20_000, math.inf),
        ("several hundred people", 200, math.inf),
    ],
)
def test_the_range_that_the_print_allows(text: str, low: float, high: float) -> None:
    quantity = only(f"There were {text}.").quantity
    assert quantity.low == pytest.approx(low, rel=1e-3)
    assert quantity.high == (high if math.isinf(high) else pytest.approx(high, rel=1e-3))


def test_the_figure_leaves_the_approximator_out() -> None:
    number = only("The fire drove out more than 154,000 people.")
    assert (number.approximator, number.figure.printed, number.quantity.printed) == ("more than", "154,000", "more than 154,000")
    assert number.figure.low == number.figure.high == 154_000


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("Some 18 percent agreed.", "percent", "percent"),
        ("It rose by 2 percentage points.", "percent", "percentage point"),
        ("It cost $4.20.", "money", "dollar"),
        ("It cost A$4.20.", "money", "Australian dollar"),
        ("It cost 40 Swiss francs.", "money", "Swiss franc"),
        ("It cost €5m a year.", "money", "euro per year"),
        ("It weighs 3-tons or so.", "measure", "ton"),
        ("They own 660 square meters.", "measure", "square meter"),
        ("It ran at 60 miles an hour.", "measure", "mile per hour"),
        ("It was -5C outside.", "measure", "degree Celsius"),
        ("He is a 77-year-old.", "age", "year"),
        ("Ana Ruiz, 34, left.", "age", "year"),
        ("Ana Ruiz (34) left.", "age", "year"),
        ("A man in his 40s left.", "age", "year"),
        ("He won by a 2-1 margin.", "ratio", "ratio"),
        ("The odds of 5-1 fell.", "ratio", "ratio"),
        ("The board voted 5-2.", "tally", None),
        ("The court split five to four.", "tally", None),
        ("The Otters won 5-2.", "score", None),
        ("The fair opens at 10:30 a.m.", "clock", None),
        ("This was his 21st win.", "ordinal", None),
    ],
)
def test_kind_and_unit(text: str, kind: str, unit: str | None) -> None:
    number = only(text)
    assert (number.kind, number.quantity.unit) == (kind, unit)


@pytest.mark.parametrize(
    "text",
    [
        "They met in 2016.",
        "Call 555-0123 today, on Flight 12 or Route 66.",
        "No one came, and nobody loved one another.",
        "Her F-16 and his Falcon 9 stood there.",
        "The second half began in the 1990s.",
        "He lives at 221 Alder Street.",
        "A car burned in the 1900 block of Alder Road.",
        "",
        '""""',
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert [number.kind for number in numbers(text) if number.kind not in ("score", "ordinal")] == []


def test_a_place_before_a_count_does_not_hide_it() -> None:
    assert only("In Harlow 300 people marched.").quantity.low == 300


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Two boys aged three and 13 died.", ["cardinal", "age", "age"]),
        ("Sisters aged 4, 7 and 11 were hurt.", ["age", "age", "age"]),
        ("A guard aged 40 and 13 visitors were hurt.", ["age", "cardinal"]),
    ],
)
def test_ages_one_after_the_other(text: str, kinds: list[str]) -> None:
    assert [number.kind for number in numbers(text)] == kinds


def test_a_change_is_two_numbers() -> None:
    assert [number.quantity.low for number in numbers("It rose from 20 to 30 percent.")] == [20, 30]


def test_very_long_lines_are_read() -> None:
    assert numbers("9" * 100_000) == []
    assert len(numbers("12 people " * 5_000)) == 5_000
    numbers("one " * 50_000)
