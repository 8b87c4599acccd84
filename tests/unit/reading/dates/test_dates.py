"""Dates are read as the days they can mean; what the article does not settle stays unknown."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.model import Document, Meta
from factlint.reading import read
from factlint.reading.parts import When


def dates(text: str, published: str | None = None) -> list[When]:
    day = date.fromisoformat(published) if published else None
    return list(read(Document("a.txt", text, text, Meta(published=day))).dates)


def days(text: str, published: str | None = None) -> tuple[str, str] | None:
    when = dates(text, published)[0]
    return None if when.days is None else (when.days.first.isoformat(), when.days.last.isoformat())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("They met on Oct. 8, 2020.", "2020-10-08", "2020-10-08"),
        ("They met on 8 October 2020.", "2020-10-08", "2020-10-08"),
        ("They met on the 8th of October, 2020.", "2020-10-08", "2020-10-08"),
        ("They met on 2020-10-08.", "2020-10-08", "2020-10-08"),
        ("They met on 10/17/2020.", "2020-10-17", "2020-10-17"),
        ("They met on Nov. 6-9, 2020.", "2020-11-06", "2020-11-09"),
        ("They met in November 2020.", "2020-11-01", "2020-11-30"),
        ("They met in 2020.", "2020-01-01", "2020-12-31"),
        ("They met in the 1990s.", "1990-01-01", "1999-12-31"),
        ("They met in the third quarter of 2020.", "2020-07-01", "2020-09-30"),
        ("They met in the 2014-15 season.", "2014-01-01", "2015-12-31"),
    ],
)
def test_printed_dates(text: str, first: str, last: str) -> None:
    assert days(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The board met Thursday.", "2023-12-14", "2023-12-14"),
        ("The board will meet Thursday.", "2023-12-21", "2023-12-21"),
        ("The board is expected to meet on Sunday.", "2023-12-17", "2023-12-17"),
        ("On Thursday, Ruiz said so.", "2023-12-14", "2023-12-14"),
        ("The board met yesterday.", "2023-12-14", "2023-12-14"),
        ("The board met last month.", "2023-11-01", "2023-11-30"),
        ("The board met in November.", "2023-11-01", "2023-11-30"),
        ("The trial is to begin in March.", "2024-03-01", "2024-03-31"),
        ("The plan was approved on Nov. 2.", "2023-11-02", "2023-11-02"),
        ("The fair will be held on April 28.", "2024-04-28", "2024-04-28"),
        ("The dam broke on June 12 last year.", "2022-06-12", "2022-06-12"),
        ("They met three days ago.", "2023-12-12", "2023-12-12"),
    ],
)
def test_relative_dates_are_read_against_publication(text: str, first: str, last: str) -> None:
    assert days(text, "2023-12-15") == (first, last)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The board met Thursday.", None),
        ("The board met on March 4.", None),
        ("The Sept. 11 attacks changed that.", "2023-12-15"),
        ("In 1969 all was well. On Sept. 9 they met.", "2023-12-15"),
        ("They met on 3/4/2020.", None),
        ("“We met yesterday,” Ruiz said.".replace("“", '"').replace("”", '"'), "2023-12-15"),
    ],
)
def test_what_nothing_settles_stays_unknown(text: str, published: str | None) -> None:
    found = dates(text, published)
    assert [when.days for when in found if not (when.year_printed and when.month is None and when.days)] == [None] * len(
        [when for when in found if not (when.year_printed and when.month is None and when.days)]
    )


def test_the_event_settles_the_year() -> None:
    found = dates("The fire came two weeks after the May 3 fair. Few had come to the 2019 fair.", "2023-12-15")
    assert [str(when.days.first) if when.days else None for when in found] == ["2019-05-17", "2019-05-03", "2019-01-01"]


def test_a_distance_from_a_named_event_keeps_its_anchor() -> None:
    (when,) = dates("They met two weeks after the fair.")
    assert (when.days, when.anchor, when.offset) == (None, "fair", 14)


@pytest.mark.parametrize("text", ["See you on Feb. 30.", "It closed on 31 November 2020.", "It opened on Feb. 29, 2023."])
def test_days_that_do_not_exist(text: str) -> None:
    (when,) = dates(text)
    assert when.impossible
    assert when.days is None


def test_the_weekday_beside_the_date() -> None:
    assert dates("They met on Friday, Oct. 9, 2020.")[0].weekday == "Friday"
    assert dates("They met on Oct. 8, 2020 (Thursday).")[0].weekday == "Thursday"


@pytest.mark.parametrize(
    "text",
    [
        "June Carver may march.",
        "They may 5 times try.",
        "About 2000 people came.",
        "The bus leaves at 2010 GMT.",
        "The bank is at 2015 Harlow Avenue, in the 1900 block.",
        "",
        "May",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates(text, "2023-12-15") == []
