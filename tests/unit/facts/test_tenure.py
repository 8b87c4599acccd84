from collections.abc import Mapping
from typing import Any

import pytest

from factlint.facts.tenure import extract
from factlint.lexicon.tenures import ELECTED
from factlint.model import Document, Fact
from factlint.readers.fold import fold
from factlint.reading import read


def tenures(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, fold(text)))))


def plain(fields: Mapping[str, Any]) -> tuple[str, str, int]:
    return fields["person"].text, fields["form"], int(fields["year"].low)


@pytest.mark.parametrize(
    ("text", "expected", "post"),
    [
        ("Ana Ruiz, mayor since 2015, spoke.", ("Ana Ruiz", "since", 2015), "mayor"),
        ("Lena Brandt has been police chief since March 2011.", ("Lena Brandt", "since", 2011), "chief"),
        ("Tom Hale, 61, who has served as sheriff since 2009, left.", ("Tom Hale", "since", 2009), "sheriff"),
        ("Tom Hale was first elected sheriff in 2008. It has rained since May.", ("Tom Hale", "begun", 2008), "sheriff"),
        (
            "Tom Hale, who became superintendent in 2008, has slept since May.",
            ("Tom Hale", "begun", 2008),
            "superintendent",
        ),
    ],
)
def test_since_when_and_from_when(text: str, expected: tuple[str, str, int], post: str) -> None:
    (fact,) = tenures(text)
    assert plain(fact.fields) == expected
    assert fact.fields["post"] == (post,)


def test_the_place_of_the_office() -> None:
    (fact,) = tenures("Ana Ruiz, sheriff of Ames County since 2015, spoke.")
    assert fact.fields["of"] == "ames county"


def test_an_office_that_the_sentence_leaves_out_is_that_of_the_title() -> None:
    (fact,) = tenures("Mayor Ana Ruiz has been in office since 2015.")
    assert fact.fields["post"] == ("mayor",)


def test_an_office_that_nothing_names_is_any_that_voters_fill() -> None:
    (fact,) = tenures("Ana Ruiz took office in 2015. It has rained since May.")
    assert set(fact.fields["post"]) == ELECTED


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz was re-elected mayor in 2018.",
        "Ana Ruiz has been in Harlow since 2015.",
        "“Ana Ruiz, mayor since 2015, is a friend,” Tom Hale said.",
        "Ana Ruiz's husband, mayor since 2015, spoke.",
        "Ana Ruiz and Tom Hale became commissioners in 2012.",
        "The bridge has been closed since 2015.",
        "Ana Ruiz became mayor in 2015-16.",
        "",
    ],
)
def test_what_is_no_tenure_of_one_person(text: str) -> None:
    assert tenures(text) == []


@pytest.mark.parametrize("words", ["She was acting mayor first.", "She was appointed to it.", "She returned to it."])
def test_an_office_held_for_a_while_or_twice(words: str) -> None:
    (fact,) = tenures(f"Ana Ruiz, mayor since 2015, spoke. {words}")
    assert fact.fields["interrupted"] is True
