"""Distances from an event whose own day another sentence tells: "on Nov. 20, two weeks before the indictment"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.model import Span
from factlint.reading.arithmetic.offsets import held
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Reading, When
from factlint.reading.where import in_quotation, sentence_at

_BETWEEN = re.compile(r"(?:,? [a-z]+){0,3}?, (?:just |only |exactly )?$")
_GOES_ON = re.compile(r",? (?:of|on|in) \w")
_WORD = re.compile(r"[a-z]{5,}")
_STEM = 5
"""So many letters must the event's two words share: the indictment, was indicted."""
_NEAR = 60
"""So many characters from its date does the word of the event stand."""


def find_all(reading: Reading) -> Iterator[Reckoned]:
    """The distances of a document from an event that has one day in it."""
    prose = reading.document.prose
    for day, distance in zip(reading.dates, reading.dates[1:], strict=False):
        if not distance.offset or not distance.anchor or distance.span.start - day.span.end > _NEAR:
            continue
        if not _BETWEEN.fullmatch(prose, day.span.end, distance.span.start) or _GOES_ON.match(prose, distance.span.end):
            continue
        sentence = sentence_at(reading.sentences, day.span.start)
        if sentence is None or in_quotation(reading.quotations, distance.span):
            continue
        told = _days_of(reading, distance.anchor, sentence)
        if len({(one.month, one.day) for one in told}) == 1:
            span, room = Span(day.span.start, distance.span.end), 3 if distance.offset % 7 == 0 else 1
            words = [" ".join(prose[slice(*one.span)].split()) for one in (distance, day)]
            yield from held(span, day, told[0], distance.offset, room, *words)


def _days_of(reading: Reading, event: str, own: Span) -> list[When]:
    """The dates that other sentences have right beside a word of the event."""
    prose, stem = reading.document.prose, event[:_STEM]
    found: list[When] = []
    for when in reading.dates if len(event) >= _STEM else ():
        if when.month is None or when.day is None or when.relative or own.holds(when.span):
            continue
        sentence = sentence_at(reading.sentences, when.span.start)
        if sentence is None or in_quotation(reading.quotations, when.span):
            continue
        before = prose[max(sentence.start, when.span.start - _NEAR) : when.span.start].rpartition(",")[2]
        behind = prose[when.span.end : min(sentence.end, when.span.end + _NEAR // 3)].partition(",")[0]
        if any(word.startswith(stem) for word in (*_WORD.findall(before), *_WORD.findall(behind))):
            found.append(when)
    return found
