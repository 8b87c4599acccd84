"""Where a place of the text lies: in which sentence, inside which quotation."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from factlint.model import Quantity, Span
from factlint.reading.parts import Quotation, Reading

_FAR = sys.maxsize  # behind every end, so that spans that begin at a position come before (position, _FAR)


def sentence_at(sentences: Sequence[Span], position: int) -> Span | None:
    """The sentence that holds this position; None between sentences."""
    index = bisect_right(sentences, (position, _FAR)) - 1
    return sentences[index] if index >= 0 and position < sentences[index].end else None


def sentences_with(reading: Reading, parts: Iterable[str]) -> list[Span]:
    """The sentences that print any of these words, or parts of words, in order: what needs one is not looked for elsewhere."""
    prose, sentences = reading.document.prose, reading.sentences
    found: set[int] = set()
    for part in parts:
        at = prose.find(part)
        while at >= 0:
            index = bisect_right(sentences, (at, _FAR)) - 1
            if index >= 0:
                found.add(index)
            at = prose.find(part, max(at + 1, sentences[index].end if index >= 0 else 0))
    return [sentences[index] for index in sorted(found)]


def sentence_key(reading: Reading, position: int) -> str | None:
    """A key that all facts of one sentence share, and no others of the document."""
    sentence = sentence_at(reading.sentences, position)
    return None if sentence is None else f"{reading.document.path}:{sentence.start}"


def paragraph_at(reading: Reading, position: int) -> Quantity:
    """The number of the paragraph that holds this position, counted from 1."""
    number = bisect_right(reading.paragraphs, (position, _FAR))
    return Quantity(number, number, str(number))


def headlines(reading: Reading) -> tuple[Span, ...]:
    """The lines of headlines. A text that is one line without a full stop is a headline too."""
    found = tuple(zone.span for zone in reading.zones if zone.name == "headline")
    if not found and len(reading.paragraphs) == 1 and reading.document.prose.strip(" \n'\"")[-1:].isalnum():
        return reading.paragraphs
    return found


def in_quotation(quotations: Sequence[Quotation], span: Span) -> bool:
    """Whether this span stands inside quotation marks, at any depth."""
    index = bisect_right(quotations, span.start, key=lambda quotation: quotation.span.start) - 1
    while index >= 0:
        if quotations[index].span.holds(span):
            return True
        if quotations[index].depth == 1:
            return False
        index -= 1
    return False
