"""Births: whose, when, and how old that makes them."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.facts import birth
from factlint.model import Document, Fact, Meta
from factlint.reading import read


def births(text: str, published: date | None = date(2023, 4, 20)) -> list[Fact]:
    return list(birth.extract(read(Document("a.txt", text, text, Meta(published=published)))))


@pytest.mark.parametrize(
    "text",
    [
        "Lena Whitlock was born on May 3, 1950.",
        "Lena Whitlock, who was born in Harlow on May 3, 1950, drew maps.",
        "Lena Whitlock, an engineer, was born in Harlow, Ohio, on May 3, 1950.",
        "Born in Harlow on May 3, 1950, Lena Whitlock drew maps.",
        "Lena Whitlock was born Lena Ann Moss on May 3, 1950, in Harlow.",
    ],
)
def test_who_was_born_and_when(text: str) -> None:
    (fact,) = births(text)
    assert (fact.fields["person"].text, fact.fields["days"].first) == ("Lena Whitlock", date(1950, 5, 3))
    assert (fact.fields["makes"].low, fact.fields["makes"].high) == (71, 72)


def test_a_year_alone_allows_two_ages() -> None:
    (fact,) = births("Lena Whitlock was born in 1950.")
    assert fact.fields["makes"].printed == "72 or 73"


@pytest.mark.parametrize(
    "text",
    [
        "Lena Whitlock's son was born in 1980.",
        "Lena Whitlock drew maps, and her son Ben was two when his brother was born in 1980.",
        "Lena Whitlock said the plan was born in 1980.",
        "Tom Hale and Lena Whitlock were born in 1950.",
        '"Lena Whitlock was born in 1950," Tom Hale said.',
        "Lena Whitlock was born on May 3.",
    ],
)
def test_what_is_nobodys_birth_in_so_many_words(text: str) -> None:
    assert births(text) == []
