"""Quotations that nobody can be asked for: their paragraph names nobody, and those around it quote nobody and have no cue."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factlint.model import Span
from factlint.reading.parts import Cue, Mention, Quotation, Reading

_LONGEST = 3000  # characters of the paragraphs that are looked through
_BEFORE, _BEHIND = 2, 1
"""So many paragraphs are looked at: a caption may stand between two parts of what somebody says."""
_SPEAKERS = frozenset({"person", "pronoun", "description"})
_LEAD = 2  # characters of a colon and a blank
_INTRODUCED = re.compile(r"[:—–] ?$")  # "the question will be: “...”"
_SPOKEN = re.compile(r"[\"'‘“]|[-–—~] ?[A-Z]")
"""How a paragraph begins that goes on with a quotation, or gives its signature."""


def nobody_near(reading: Reading, quotation: Quotation) -> bool:
    """Whether the quotation stands by itself."""
    at = bisect_right(reading.paragraphs, quotation.span.start, key=lambda span: span.start) - 1
    own = reading.paragraphs[at]
    if _INTRODUCED.search(reading.document.prose, max(own.start, quotation.span.start - _LEAD), quotation.span.start):
        return False
    first, last = max(at - _BEFORE, 0), min(at + _BEHIND, len(reading.paragraphs) - 1)
    around = Span(reading.paragraphs[first].start, reading.paragraphs[last].end)
    others = [one for one in reading.paragraphs[first : last + 1] if one != own]
    if around.end - around.start > _LONGEST or any(_SPOKEN.match(reading.document.prose, one.start) for one in others):
        return False
    close = Span(reading.paragraphs[max(at - 1, 0)].start, around.end)
    inside = _within(reading.quotations, around) + _within(reading.cues, close) + _within(reading.mentions, own, _SPEAKERS)
    return all(quotation.span.holds(span) for span in inside)


def _within(
    parts: Sequence[Quotation] | Sequence[Cue] | Sequence[Mention], place: Span, kinds: frozenset[str] | None = None
) -> list[Span]:
    """The spans of those that begin inside a stretch."""
    low = bisect_left(parts, place.start, key=_start)
    found = parts[low : bisect_left(parts, place.end, low, key=_start)]
    return [part.span for part in found if kinds is None or (isinstance(part, Mention) and part.kind in kinds)]


def _start(part: Quotation | Cue | Mention) -> int:
    return part.span.start
