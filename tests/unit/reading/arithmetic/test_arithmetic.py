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
        ("Enrollment rose by 12 to 30 from 20.", "difference"),
        ("Cases more than doubled, from 40 to 70.", "ratio word"),
        ("12 of the 40 schools (35 percent) closed.", "share"),
        ("The 120 arrests: 70 in Linton and 40 in Harlow.", "total"),
        ("The storm hit four counties: Adams, Brown and Clark.", "list"),
        ("He walked 10 miles (16 km).", "conversion"),
        ("She served a four-year term from 2016 to 2018.", "term"),
        ("The debate begins at 3 p.m. EST (1 p.m. PST).", "time zone"),
        ("The jar held 6,5000,000,000 pennies.", "grouping"),
        ("The bond won 2-1, with 500 votes to 410.", "ratio"),
        ("The hall seats between 50 and 20 people.", "range"),
        ("The bridge will cost $6 to $9 million.", "range scale"),
        ("The state paid $12 million to 16 towns, an average of $600,000 each.", "average"),
        ("The flu made 120 people ill in a county of 40,000 people, or 5 per 1,000.", "per capita"),
        ("A majority, 48 percent, backed the plan.", "majority"),
        ("He was charged in May 2021 and convicted in 2020.", "order"),
        ("The mill opened in 1931. Three years later, in 1938, it burned.", "offset"),
        ("In the poll, 52 percent back the plan, 41 percent oppose it and 9 percent are undecided.", "percentages"),
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
        "Two members, Monica Pell, a lawyer, and William Hart, voted no.",
        "12 of the 40 schools (35 percent of pupils) closed.",
        "Profit at the mill fell 120 percent.",
        "The team won 4-3 and then 5-2.",
        "The state paid $12 million to 16 towns and 3 counties, an average of $600,000 each.",
        "Seven people were injured. Four of the firefighters stayed; the other four went home.",
        "In the poll 52 percent named crime, 41 percent named roads and 35 percent named schools.",
    ],
)
def test_what_does_not_belong_together_is_left_alone(text: str) -> None:
    assert forms(text) == []


@pytest.mark.parametrize("text", ["", "12 " * 4000, "from 1 to 2 " * 2000, "\x02c0\x03" * 500, "5 percent, " * 3000, "(" * 5000])
def test_any_text_is_read(text: str) -> None:
    assert isinstance(forms(text), list)
