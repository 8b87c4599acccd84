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
_NAMES_APART = re.compile(r",? and |, ")


def slips(reading: Reading) -> Iterable[tuple[Span, str]]:
    """Where a caption slips, and how."""
    for zone in reading.zones:
        if zone.name == "caption":
            for sentence in reading.sentences:
                if zone.span.holds(sentence):
                    yield from _placed(reading.document.prose, sentence)
                    yield from _counted(reading.document.prose, sentence)


def _placed(prose: str, sentence: Span) -> Iterable[tuple[Span, str]]:
    """A place that one sentence gives twice: Ruiz, left, and Brandt, left."""
    seen: set[str] = set()
    for match in _PLACE_TAKEN.finditer(prose, sentence.start, sentence.end):
        if match.group(1) in seen:
            yield Span(*match.span(1)), "place taken twice"
        seen.add(match.group(1))


def _counted(prose: str, sentence: Span) -> Iterable[tuple[Span, str]]:
    """ "Two members, from left, Ana Ruiz, Lena Brandt and Tom Hale": more names, or fewer, than are counted."""
    for match in _FROM_LEFT.finditer(prose, sentence.start, sentence.end):
        count = match["count"].lower()
        if (int(count) if count.isdigit() else ONES[count]) != len(_NAMES_APART.split(match["names"])):
            yield Span(*match.span()), "names miscounted"
