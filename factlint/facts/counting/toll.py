"""Tolls: numbers of people that stand right beside the verb of what happened to them: "killed seven passengers", "31 were injured".

A part of a toll is none ("among them two children"); a further one ("two more died") makes the toll larger than it was told.
"""

from __future__ import annotations

import re
from typing import Literal

from factlint.lexicon.event_verbs import EVENTS, PERSONS
from factlint.model import Span
from factlint.reading.parts import Number

TOLD = ("kill", "injure", "arrest", "rescue")
Share = Literal["whole", "part", "further", "earlier"]

_BEFORE = re.compile(
    r"\b(?P<verb>kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?|claimed the lives of"
    r"|deaths? of|death toll (?:at|of|to)|took the lives of|arrest(?:ed|ing|s)|detain(?:ed|ing|s)|rescu(?:ed|ing|es)) $",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?: (?:more|others?))?,?(?: (?:have|had|has))?(?: (?:were|was|are|been|is))?"
    r"(?: (?:also|later|left|reported|confirmed|presumed))?"
    r" (?P<verb>killed|died|dead|injured|hurt|wounded|arrested|detained|rescued)\b"
)
_PART = re.compile(
    r"\b(?:among|including|include[sd]?|of (?:them|whom|those|which|the)|all but|first|previous(?:ly)?|only|some of)\b"
    r"[^,;:.]{0,24}$",
    re.IGNORECASE,
)
_ALL = PERSONS | {"persons", "passengers", "victims", "lives", "residents", "others", "riders", "motorists"}
_FROM = re.compile(r" (?:from|of|in|at) (?:the )?[A-Z]")
_OF_THEM = re.compile(r" (?:of (?:them|whom|those|the)|a (?:day|week|month|year))\b")
_FURTHER_BEFORE = re.compile(r"\b(?:another|additional|further|also|since)\b[^,;:.]{0,24}$", re.IGNORECASE)
_FURTHER_BEHIND = re.compile(r" more\b| [a-z ]{0,30}\blater\b| (?:has|have) since\b")
_WORD = re.compile(r" (?!(?:in|on|at|and|when|after) )[A-Za-z]")
_LOOKS_BACK = re.compile(r"\b(?:since|than (?:in|on)|anniversary|last (?:year|month|summer|winter))\b[^.;]{0,90}$")
_ANOTHER_DAY = re.compile(  # Three died in a May 4 blaze; were killed in a 2019 crash
    r"[^.;]{0,24}? in (?:an?|another) (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? "
    r"|\d{4} |similar |previous |earlier )"
)
_REACH = 48
_FAR = 110


def toll(prose: str, number: Number, noun: Span | None, sentence: Span) -> tuple[str, Share] | None:
    """What happened, and whether the number is that of all victims, of some of them, of further ones, or of an event before;
    None for other numbers.

    Nouns that single some out (children, American tourists) count a part, whatever they count.
    """
    if number.kind != "cardinal":
        return None
    start, end = number.span.start, max(number.span.end, noun.end if noun else 0)
    left, right = prose[max(sentence.start, start - _REACH) : start], prose[end : min(sentence.end, end + _REACH)]
    event = _event(left, right, noun is not None)
    if event is None:
        return None
    bare = prose[number.span.end : end] + right
    if _LOOKS_BACK.search(prose, max(sentence.start, start - _FAR), start) or _ANOTHER_DAY.match(right):
        return event, "earlier"
    if _FURTHER_BEFORE.search(left) or _FURTHER_BEHIND.match(right) or bare.startswith(" more"):
        return event, "further"
    some = noun is not None and prose[noun.start : noun.end].lower() not in _ALL
    parted = _PART.search(left) or _OF_THEM.match(right) or _OF_THEM.match(bare) or (noun is None and _FROM.match(right))
    return event, "part" if some or parted else "whole"


def _event(left: str, right: str, noun: bool) -> str | None:
    """The event whose verb stands right behind or before."""
    if (behind := _BEHIND.match(right)) and not right.startswith(", was"):  # a woman, 70, was rescued
        return EVENTS[behind["verb"].lower()]
    before = _BEFORE.search(left)
    if before is None or (not noun and _WORD.match(right)):
        return None
    return EVENTS.get(before["verb"].split()[0].lower(), "kill")
