"""Tolls: numbers of people that stand right beside the verb of what happened to them: "killed seven passengers", "31 were injured".

A part of a toll is none: "among them two children", "two more died".
"""

from __future__ import annotations

import re

from factlint.lexicon.event_verbs import EVENTS
from factlint.model import Span
from factlint.reading.parts import Number

_AFTER_THE_FACT = "killed|died|dead|injured|hurt|wounded"
_BEFORE = re.compile(
    r"\b(?P<verb>kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?|claimed the lives of"
    r"|deaths? of|death toll (?:at|of|to)|took the lives of) $",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"(?: (?:other|others))?,?(?: (?:have|had|has))?(?: (?:were|was|are|been|is))?(?: (?:also|left|reported|confirmed|presumed))?"
    rf" (?P<verb>{_AFTER_THE_FACT})\b"
)
_PART = re.compile(
    r"\b(?:among|including|include[sd]?|of (?:them|whom|those|which)|another|other|more|additional|further|also|all but|first|"
    r"earlier|since|previous(?:ly)?|previously|attack in|only|some of|of the)\b[^,;:.]{0,24}$",
    re.IGNORECASE,
)
_MORE = re.compile(r" (?:more|of (?:them|whom|those|the)|a (?:day|week|month|year))\b")
_REACH = 48


def toll(prose: str, number: Number, noun: Span | None, sentence: Span) -> str | None:
    """kill or injure, where the number is that of the victims as a whole; None for other numbers and for parts."""
    if number.kind != "cardinal":
        return None
    start, end = number.span.start, max(number.span.end, noun.end if noun else 0)
    left = prose[max(sentence.start, start - _REACH) : start]
    right = prose[end : min(sentence.end, end + _REACH)]
    if _PART.search(left) or _MORE.match(right) or _MORE.match(prose, number.span.end):
        return None
    behind = _BEHIND.match(right)
    if behind is not None:
        return EVENTS[behind["verb"].lower()]
    before = _BEFORE.search(left)
    if before is None or (noun is None and right[:1].isalpha()):
        return None
    return EVENTS.get(before["verb"].split()[0].lower(), "kill")
