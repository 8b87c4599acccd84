from __future__ import annotations

from typing import Any

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in read(Document("a.txt", text, fold(text))).sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Gov. Ana Ruiz met J. P. Lee of the U.S. Senate on Nov. 3.",
        "It cost $2.5 million vs. 3.1 million a year ago.",
        "He said that “at the time... it was right.”",
        "“Why now?” Mayor Ruiz asked.",
        "“Do not sign!” she said.",
        "Lee, of Dayton, Ohio, and Ray Jr. of St. Paul came.",
    ],
)
def test_one_sentence(text: Any) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He left at 3 p.m.", "The others stayed."),
        ("“We will rebuild.”", "She left."),
        ("It was sold to Lee & Co.", "The price was not given."),
        ("“Do not go. …", "We will come.”"),
        ("Did he go?", "He did."),
        ("She was born in Ohio.", "12 others were not."),
    ],
)
def test_two_sentences(first: Any, second: Any) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_none_crosses_a_paragraph() -> None:
    assert sentences("No stop here\n\nand none here") == ["No stop here", "and none here"]
