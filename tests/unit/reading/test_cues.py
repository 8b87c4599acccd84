from __future__ import annotations

from typing import Any

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def cues(text: str) -> Any:
    return read(Document("a.txt", text, fold(text))).cues


def lemmas(text: str) -> list[str]:
    return [cue.lemma for cue in cues(text)]


@pytest.mark.parametrize(
    ("text", "lemma", "frame"),
    [
        ("Ruiz said the bridge is safe.", "say", "say"),
        ("Ruiz told reporters that it is safe.", "tell", "tell"),
        ("She urged them to wait.", "urge", "urge"),
        ("Ruiz accused Lee of lying.", "accuse", "accuse"),
        ("According to Ruiz, it is safe.", "according to", "according"),
        ("“It is safe,” per The Post.", "per", "according"),
        ("Ruiz chimed in: “Yes.”", "chime", "say"),
        ("Ruiz admitted that it was late.", "admit", "say"),
    ],
)
def test_a_cue_and_its_frame(text: Any, lemma: Any, frame: Any) -> None:
    assert (cues(text)[0].lemma, cues(text)[0].frame) == (lemma, frame)


@pytest.mark.parametrize(
    "text",
    [
        "The claim was false.",
        "A police report was lost.",
        "His reported illness was short.",
        "The bell chimed twice.",
        "The Northfield Post was sold.",
        "The vote began at noon.",
    ],
)
def test_words_that_only_look_like_cues(text: Any) -> None:
    assert lemmas(text) == []


def test_words_inside_quotation_marks_are_no_cues() -> None:
    assert lemmas("“I said no,” Ruiz replied.") == ["reply"]


def test_finite_participle_negated_passive() -> None:
    assert [c.finite for c in cues("Ruiz agreed, adding that it was late.")] == [True, False]
    assert cues("Ruiz did not say why.")[0].negated
    assert cues("Ruiz was told that it was late.")[0].passive
    assert not cues("Ruiz, asked about the vote, left.")[0].finite


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("“It is safe,” Ruiz said by phone.", False),
        ("Ruiz said by e-mail that it is safe.", False),
        ("“It is safe,” a phrase coined and said by Ruiz.", True),
        ("The plan was criticized by phone users.", True),
    ],
)
def test_by_whom_or_by_what_means(text: str, passive: bool) -> None:
    assert cues(text)[0].passive is passive
