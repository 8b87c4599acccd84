"""Slips in captions: a place in the picture that two people have, names that are not as many as are counted."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.number_words import ONES
from factlint.model import Span
from factlint.reading.parts import Reading

_PLACE_TAKEN = re.compile(r"(?:, |\()(left|right|center|centre)(?=[,.;)]| and )")
_PERSON = r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3}"
_FROM_LEFT = re.compile(
    rf"\b(?P<count>(?i:{'|'.join(ONES)})|\d) (?:[a-z]+ ){{0,3}}?[a-z]+s,? from left(?: to right)?[,:]? "
    rf"(?P<names>{_PERSON}(?:, {_PERSON})*,? and {_PERSON})(?=[,.;(]| (?!and))"
)
_ITEM = r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,3}"
_NAMED = rf"(?P<names>{_ITEM}(?:, {_ITEM})*,? and {_ITEM})"
_NUMBER = rf"(?P<count>(?i:{'|'.join(ONES)})|\d)"
_GROUP = rf"{_NUMBER} (?:[a-z-]+ ){{0,3}}?(?:[a-z]+s|men|women|children|people)\b"
_LEFT = r"(?:[Ff]rom left(?: to right)?|[Ll]eft to right|[Cc]lockwise from (?:the )?[a-z ]{3,20})"
_THEN_COUNTED = re.compile(  # From left, Ana Ruiz, Lena Brandt and Tom Hale, the two winners
    rf"{_LEFT}[,:]? {_NAMED}(?:, (?:the |all |who are )?|\. (?:The|All) ){_GROUP}"
)
_COUNTED_FIRST = re.compile(  # The two brothers, Dean, Kyle and Scott Hale, arrive
    rf"(?:\b[Tt]he |^|\b[Aa]ll |: ){_GROUP}(?: [a-z ]{{1,50}}?)?,? {_NAMED}(?=, (?!and )[a-z]|\.|;| \()"
)
_NAMES_APART = re.compile(r",? and |, ")


_LABEL = re.compile(r"[A-Za-z ]{4,14}: ")
_OTHERS = re.compile(
    r"\b(?:others?|more|not (?:pictured|shown)|and (?:his|her|their|an?|the)|among|including)\b"
    r"|\b(?:\d|two|three|four|five|six|some|members) of (?:the|those) ",
    re.IGNORECASE,
)
"""What leaves room for people without a name, or of whom only some are named."""


def slips(reading: Reading) -> Iterable[tuple[Span, str]]:
    """Where a caption slips, and how."""
    for zone in reading.zones:
        if zone.name == "caption":
            for sentence in reading.sentences:
                if zone.span.holds(sentence):
                    yield from _placed(reading.document.prose, sentence)
                    yield from _counted(reading.document.prose, sentence, zone.span.end)


def _placed(prose: str, sentence: Span) -> Iterable[tuple[Span, str]]:
    """A place that one sentence gives twice: Ruiz, left, and Brandt, left."""
    seen: set[str] = set()
    for match in _PLACE_TAKEN.finditer(prose, sentence.start, sentence.end):
        if match.group(1) in seen:
            yield Span(*match.span(1)), "place taken twice"
        seen.add(match.group(1))


def _counted(prose: str, sentence: Span, end: int) -> Iterable[tuple[Span, str]]:
    """ "Two members, from left, Ana Ruiz, Lena Brandt and Tom Hale": more names, or fewer, than are counted."""
    begin = _LABEL.match(prose, sentence.start, sentence.end)
    start = begin.end() if begin else sentence.start
    found = _FROM_LEFT.search(prose, start, sentence.end) or _THEN_COUNTED.search(prose, start, end)
    found = found or _COUNTED_FIRST.search(prose, start, sentence.end)
    for match in (found,) if found and not _OTHERS.search(prose, sentence.start, sentence.end) else ():
        count = match["count"].lower()
        if (int(count) if count.isdigit() else ONES[count]) != len(_NAMES_APART.split(match["names"])):
            yield Span(*match.span()), "names miscounted"
