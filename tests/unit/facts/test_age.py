"""Ages: whose they are, in the styles of print."""

from __future__ import annotations

import pytest

from factlint.facts import age
from factlint.model import Document, Fact
from factlint.reading import read


def ages(text: str) -> list[Fact]:
    return list(age.extract(read(Document("a.txt", text, text))))


@pytest.mark.parametrize(
    "text",
    [
        "Lena Whitlock, 52, runs the mill.",
        "Lena Whitlock, aged 52, runs the mill.",
        "Lena Whitlock (52) runs the mill.",
        "Lena Whitlock, of Harlow, 52, runs the mill.",
        "Lena Whitlock, who is 52, runs the mill.",
        "Lena Whitlock is 52 years old.",
        "The driver was 52-year-old Lena Whitlock of Harlow.",
        "A 52-year-old woman named Lena Whitlock runs the mill.",
        "The mayor, Lena Whitlock, a 52-year-old Republican, runs the mill.",
    ],
)
def test_the_person_whose_age_it_is(text: str) -> None:
    (fact,) = ages(text)
    assert (fact.fields["name"], fact.fields["number"].low, fact.fields["then"]) == ("lena whitlock", 52, False)


@pytest.mark.parametrize(
    "text",
    ["A 7-year-old girl sang.", "A seven-year-old girl from Linton fell.", "The girl, 7, fell.", "The girl, aged seven, fell."],
)
def test_what_somebody_without_a_name_is_called(text: str) -> None:
    (fact,) = ages(text)
    assert (fact.fields["noun"], fact.fields["number"].low) == ("girl", 7)


@pytest.mark.parametrize("text", ["Lena Whitlock, then 21, sailed.", "Lena Whitlock was 21 when she sailed."])
def test_the_age_of_another_time(text: str) -> None:
    (fact,) = ages(text)
    assert fact.fields["then"] is True


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz, one of many, ran.",
        "On May 3, 52 people came.",
        "A father of two came.",
        "The Otters beat the Foxes, 52-48.",
        "In Harlow, 52 came.",
    ],
)
def test_what_is_no_age(text: str) -> None:
    assert ages(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lena Whitlock, who mapped the coast, dies at 91\n\nBy Ann Lee\n",
        "Lena Whitlock, a painter of bridges, died on Monday at 91.",
        "Lena Whitlock died Monday at her home. She was 91.",
        "Lena Whitlock died peacefully last week at the age of 91, her son said.",
    ],
)
def test_an_age_at_death_is_an_age_of_today(text: str) -> None:
    (fact,) = ages(text)
    assert (fact.fields["number"].low, fact.fields["then"]) == (91, False)
    assert fact.fields["person"].text in {"Lena Whitlock", "She"}


@pytest.mark.parametrize("text", ["Lena Whitlock died in 1962 at 91.", "Lena Whitlock died in 1962. She was 91."])
def test_an_age_at_a_death_of_long_ago_is_none(text: str) -> None:
    (fact,) = ages(text)
    assert fact.fields["then"] is True


@pytest.mark.parametrize("text", ["Lena Whitlock died at 10 Mill Street.", "Lena Whitlock died on Monday at 9 a.m. in Harlow."])
def test_where_and_at_what_hour_somebody_died_is_no_age(text: str) -> None:
    assert ages(text) == []
