"""What quote and telling facts share: references to the people of a reporting clause, and the words of a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factlint.model import Certainty, Document, Phrase, Ref, Span
from factlint.reading.parts import Quotation, Reading, Saying


def refs(document: Document, spans: Sequence[Span], certainty: Certainty = "sure", whole: Phrase | None = None) -> tuple[Ref, ...]:
    """References to what stands at these places, not yet resolved.

    `certainty`: that they are the ones meant; `whole`: the phrase around a single one.
    """
    if not spans:
        return ()
    return tuple([Ref(span, document.said(span), certainty=certainty, whole=whole) for span in spans])


def phrase(document: Document, span: Span | None) -> Phrase | None:
    """The words at a place, None where there is none."""
    return Phrase(span, document.said(span)) if span else None


def hedge(document: Document, saying: Saying) -> Phrase | None:
    """The word of a clause that keeps its distance."""
    return phrase(document, saying.hedge)


def words(document: Document, quotation: Quotation) -> str:
    """What stands between the marks, without the comma that belongs to the article's sentence."""
    found = document.said(quotation.inner).strip()
    while found.endswith(","):
        found = found[:-1].rstrip()
    return found


def within(reading: Reading, span: Span) -> tuple[Quotation, ...]:
    """The outer quotations that begin inside a span."""
    quotations = reading.quotations
    low = bisect_left(quotations, span.start, key=_start)
    high = bisect_left(quotations, span.end, low, key=_start)
    return tuple([quotation for quotation in quotations[low:high] if quotation.depth == 1])


def _start(quotation: Quotation) -> int:
    return quotation.span.start
