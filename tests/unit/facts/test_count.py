"""Counts know what is counted, of what, and in which event."""

from __future__ import annotations

import pytest

from factlint.facts import count
from factlint.model import Document, Fact
from factlint.reading import read


def counts(text: str) -> list[Fact]:
    return list(count.extract(read(Document("a.txt", text, text))))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They told two local officials so.", "local officials"),
        ("She runs a five-member board.", "member"),
        ("At least three civil suits await him.", "civil suits"),
        ("More than a dozen clerks left.", "clerks"),
        ("Some 300 people came.", "people"),
    ],
)
def test_what_is_counted(text: str, noun: str) -> None:
    (fact,) = counts(text)
    assert fact.fields["noun"].text == noun


def test_the_base_of_a_share() -> None:
    (fact,) = counts("About 22 percent of the county's voters stayed at home.")
    assert fact.fields["base"].text.startswith("the county's voters")
    assert fact.fields["figure"].low == 22


@pytest.mark.parametrize("text", ["The storm killed 12 people.", "12 people were killed.", "A storm left at least 12 dead."])
def test_the_event_under_one_name(text: str) -> None:
    (fact,) = counts(text)
    assert fact.fields["event"] == "kill"


def test_numbers_inside_quotation_marks_are_the_speakers() -> None:
    (fact,) = counts('"We saw 12 people," Ruiz said.')
    assert fact.quoted


def test_scores_and_tallies_are_not_counted() -> None:
    assert counts("The Otters won 5-2, and the board voted 4-3.") == []
