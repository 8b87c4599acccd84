"""Corrections: paragraphs that say what was printed wrongly. What they repeat is no statement of this article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.model import Span
from factlint.reading.parts import Reading

_HINTS = ("orrect", "larif", "misspell", "misstate", "misidentif", "version of this", "editing error")
_HEADED = re.compile(r"\W*(?:Corrections?|Clarifications?|For the record)\b[^.\n]{0,40}(?:\n|$)", re.IGNORECASE)
_CORRECTS = re.compile(
    r"^\W*(?:\d\d?[.:]\d\d\W+)?(?:Correction|Clarification)(?:[:—–.]| \()"
    r"|\b(?:misspelled|misspelt|misstated|misidentified|misquoted)\b"
    r"|\bincorrectly (?:said|stated|reported|identified|gave|named|listed|described|referred|attributed)\b"
    r"|\b(?:earlier|previous|original) (?:version|post)s? of this\b|\ban? (?:earlier|previous) (?:version|post) (?:said|gave|had)\b"
    r"|\bBecause of an editing error\b"
)


def passages(reading: Reading) -> Sequence[Span]:
    """The paragraphs that correct something; all of an article that is headed as corrections."""
    prose = reading.document.prose
    if not any(hint in prose for hint in _HINTS) or not reading.paragraphs:
        return ()
    first, last = reading.paragraphs[0], reading.paragraphs[-1]
    if _HEADED.fullmatch(prose, first.start, first.end):
        return (Span(first.start, last.end),)
    return tuple(span for span in reading.paragraphs if _CORRECTS.search(prose, span.start, span.end))
