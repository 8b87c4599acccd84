"""What quote and telling facts share: references to the people of a reporting clause, and the words of a quotation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from factlint.model import Document, Phrase, Ref, Span
from factlint.reading.parts import Quotation, Reading, Saying

_OPEN_END = re.compile(r"[,\s]+$")


def refs(document: Document, spans: Iterable[Span]) -> tuple[Ref, ...]:
    """References to what stands at these places, not yet resolved."""
    text = document.text
    return tuple([Ref(span, text[span.start : span.end]) for span in spans])


def phrase(document: Document, span: Span | None) -> Phrase | None:
    """The words at a place, None where there is none."""
    return Phrase(span, document.cut(span)) if span else None


def hedge(document: Document, saying: Saying) -> Phrase | None:
    """The word of a clause that keeps its distance."""
    return phrase(document, saying.hedge)


def words(document: Document, quotation: Quotation) -> str:
    """What stands between the marks, without the comma that belongs to the article's sentence."""
    return _OPEN_END.sub("", document.cut(quotation.inner)).lstrip()


def within(reading: Reading, span: Span) -> tuple[Quotation, ...]:
    """The outer quotations that begin inside a span."""
    outer = [quotation for quotation in reading.quotations if quotation.depth == 1]
    starts = [quotation.span.start for quotation in outer]
    return tuple(outer[bisect_right(starts, span.start - 1) : bisect_right(starts, span.end - 1)])
