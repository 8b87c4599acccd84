"""What an article reckons is found, and only where the numbers surely belong together."""

from __future__ import annotations

import pytest

from factlint.model import Document
from factlint.reading import arithmetic, read


def forms(text: str) -> list[str]:
    return [one.form for one in arithmetic.reckonings(read(Document("a.txt", text, text)))]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Visits fell 10 percent, from 8,000 in May to 6,000 in June.", "percent change"),
        ("Membership rose by 25 to 60 from 45.", "difference"),
        ("Thefts more than doubled, from 35 to 60.", "ratio word"),
        ("18 of the 60 buses (35 percent) broke down.", "share"),
        ("The 105 grants: 60 in Linton and 35 in Harlow.", "total"),
        ("The storm hit four counties: Adams, Brown and Clark.", "list"),
        ("He walked 20 miles (32 km).", "conversion"),
        ("She served a six-year term from 2011 to 2014.", "term"),
        ("The eclipse begins at 2 p.m. CST (1 p.m. PST).", "time zone"),
        ("The vault held 3,4000,000,000 coins.", "grouping"),
        ("The bond won 3-1, with 660 votes to 410.", "ratio"),
        ("The hall seats between 90 and 70 people.", "range"),
        ("The bridge will cost $6 to $9 million.", "range scale"),
        ("The state paid $15.4 million to 22 towns, an average of $600,000 each.", "average"),
        ("The flu made 120 people ill in a county of 40,000 people, or 5 per 1,000.", "per capita"),
        ("A majority, 44 percent, backed the plan.", "majority"),
        ("He was charged in May 2021 and convicted in 2020.", "order"),
        ("The mill opened in 1931. Three years later, in 1938, it burned.", "offset"),
        ("In the poll, 47 percent favor the plan, 38 percent reject it and 17 percent are unsure.", "percentages"),
        ("Seven people were injured. Four of the injured stayed in hospital; the other four went home.", "total"),
    ],
)
def test_each_sort_is_found(text: str, form: str) -> None:
    assert form in forms(text)


@pytest.mark.parametrize(
    "text",
    [
        "The truck went from Ohio to Texas with 40 boxes.",
        "The storm hit four counties, including Adams, Brown and Clark.",
        "Two members, Greta Pell, a lawyer, and Oskar Lund, voted no.",
        "18 of the 60 buses (35 percent of seats) broke down.",
        "Profit at the mill fell 120 percent.",
        "The team won 4-3 and then 5-2.",
        "The state paid $15.4 million to 22 towns and 3 counties, an average of $600,000 each.",
        "Seven people were injured. Four of the firefighters stayed; the other four went home.",
        "In the poll 47 percent named noise, 38 percent named roads and 33 percent named rents.",
    ],
)
def test_what_does_not_belong_together_is_left_alone(text: str) -> None:
    assert forms(text) == []


@pytest.mark.parametrize("text", ["", "12 " * 4000, "from 1 to 2 " * 2000, "\x02c0\x03" * 500, "5 percent, " * 3000, "(" * 5000])
def test_any_text_is_read(text: str) -> None:
    assert isinstance(forms(text), list)
