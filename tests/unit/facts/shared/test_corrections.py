"""What a correction repeats is no statement of the article."""

from __future__ import annotations

import pytest

from factlint import facts
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def stated(text: str) -> set[bool]:
    """Whether the article speaks for itself where it gives an age, as far as its facts say."""
    found = facts.extract(read(Document("a.txt", text, fold(text))))
    return {not fact.quoted for fact in found if fact.kind == "age"}


@pytest.mark.parametrize(
    "text",
    [
        "Corrections and clarifications\n\nA report on Monday said that Lena Brandt, 34, inspects bridges.",
        "An earlier version of this article said that Lena Brandt, 34, inspects bridges.",
        "A caption misidentified Lena Brandt, 34, of Harlow.",
        "15.20 Correction: we said that Lena Brandt, 34, was hurt.",
    ],
)
def test_a_correction_states_nothing(text: str) -> None:
    assert stated(text) == {False}


def test_other_words_for_wrong_are_no_correction() -> None:
    assert stated("Lena Brandt, 34, was wrongly convicted; a correctional officer said so, correctly.") == {True}


def test_only_the_paragraph_that_corrects_is_set_aside() -> None:
    assert stated("Lena Brandt, 34, is tired.\n\nAn earlier version of this article misstated her age. Brandt, 43, is.") == {
        True,
        False,
    }
