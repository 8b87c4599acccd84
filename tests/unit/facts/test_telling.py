from __future__ import annotations

from typing import Any

import pytest

from factlint.facts import telling
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def tellings(text: str) -> Any:
    return list(telling.extract(read(Document("a.txt", text, fold(text)))))


def names(refs: Any) -> list[str]:
    return [ref.text for ref in refs]


@pytest.mark.parametrize(
    ("text", "speakers", "addressees", "frame"),
    [
        ("Ana Ruiz told Tom Hale that it was late.", ["Ana Ruiz"], ["Tom Hale"], "tell"),
        ("Ana Ruiz alongside Lena Brandt told Tom Hale that it was late.", ["Ana Ruiz", "Lena Brandt"], ["Tom Hale"], "tell"),
        ("Ana Ruiz urged Tom Hale and Omar Diaz to wait.", ["Ana Ruiz"], ["Tom Hale", "Omar Diaz"], "urge"),
        ("Ana Ruiz, who is from Dayton, warned Tom Hale.", ["Ana Ruiz"], ["Tom Hale"], "warn"),
        ("Ana Ruiz accused Tom Hale of lying.", ["Ana Ruiz"], ["Tom Hale"], "accuse"),
        ("Ana Ruiz, 34, and Tom Hale, 36, told police that it was late.", ["Ana Ruiz", "Tom Hale"], ["police"], "tell"),
        ("Ana Ruiz on Monday told Tom Hale that it was late.", ["Ana Ruiz"], ["Tom Hale"], "tell"),
        ("Ana Ruiz told the newspaper Harlow Post that it was late.", ["Ana Ruiz"], ["Harlow Post"], "tell"),
        ("Ana Ruiz asked both to wait.", ["Ana Ruiz"], ["both"], "ask"),
        ("Roe, the first seed, told reporters that it was late.", ["Roe"], ["reporters"], "tell"),
        ("MAYOR ANA RUIZ WARNS RESIDENTS OF FLOODS", ["MAYOR ANA RUIZ"], ["RESIDENTS"], "warn"),
    ],
)
def test_who_tells_whom(text: Any, speakers: Any, addressees: Any, frame: Any) -> None:
    (fact,) = tellings(text)
    assert names(fact.fields["speakers"]) == speakers
    assert names(fact.fields["addressees"]) == addressees
    assert fact.fields["frame"] == frame


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, told of the fire, said that she was glad.",
        "Ana Ruiz did not tell Tom Hale that it was late.",
        "Meanwhile, as expected, told reporters were late.",
    ],
)
def test_no_telling(text: Any) -> None:
    assert tellings(text) == []


def test_what_a_speaker_says_that_somebody_told_is_marked_as_quoted() -> None:
    (fact,) = tellings("“Ana Ruiz told Tom Hale to go,” Lena Brandt said.")
    assert fact.quoted


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz was told to go.",
        "Ana Ruiz, who was asked to go, stayed.",
        "Ana Ruiz, a baker from Dayton, had been warned of it.",
    ],
)
def test_a_passive_without_an_agent_names_whom_it_is_told(text: Any) -> None:
    (fact,) = tellings(text)
    assert fact.fields["speakers"] == ()
    assert len(fact.fields["addressees"]) == 1


def test_to_be_accused_is_no_telling() -> None:
    assert tellings("Ana Ruiz is accused of fraud.") == []


def test_span_content_fragment_and_hedge() -> None:
    text = "On Monday, Ana Ruiz allegedly told Tom Hale that he would look “spineless” if he closed it."
    (fact,) = tellings(text)
    assert text[fact.span.start : fact.span.end] == "Ana Ruiz allegedly told Tom Hale that"
    assert fact.fields["content"].text == "he would look “spineless” if he closed it"
    assert fact.fields["fragment"] == "spineless"
    assert fact.fields["hedge"].text == "allegedly"
