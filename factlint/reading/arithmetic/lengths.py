"""How long something took, with its first and last day: "a six-year term from 2011 to 2017"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, line_before, token
from factlint.reading.arithmetic.reckoned import Reckoned, shown
from factlint.reading.parts import Number, Reading, When

_NOUN = r" (?:prison )?(?:term|stint|tenure|sentence|career|run|reign|spell|period|presidency|closure|absence|ban|war|strike|siege)"
_FOR = (
    r"(?:(?:for|over|across|spanning|covering|spent|served|lasted|lasting|took|ran|runs|worked|ruled|lived|stayed|was shut|"
    r"was closed|a period of|after) (?:a |the )?)"
)
_SPAN = rf"(?:from|between) {token('d', 'start')} (?:to|and|until|till|through) {token('d', 'end')}"
_LENGTH = re.compile(
    rf"(?:{_FOR}{token('u', 'spent')}|{token('u', 'noun')}{_NOUN})(?P<gap>(?! of )[^{OPEN};.:]{{0,60}}?),? {_SPAN}"
)
_BEGAN = (
    r"(?:began|begun|started|opened|broke out|joined|entered|enlisted|arrived|moved|took over|took office|became|"
    r"was (?:elected|hired|appointed|founded)|were (?:founded|married)|married|founded)"
)
_STOPPED = (
    r"(?:ended|finished|closed|concluded|was called off|retired|left|resigned|stepped down|quit|died|disbanded|folded|"
    r"was (?:sold|dissolved|released)|were divorced|divorced)"
)
_ENDED = re.compile(
    rf"\b{_BEGAN}[^{OPEN};.:]{{0,40}}? (?:in|on) {token('d', 'start')},? and (?:[a-z]+ )?"
    rf"{_STOPPED}[^{OPEN};.:]{{0,40}}? (?:in|on) {token('d', 'end')}"
    rf"[^{OPEN};.:]{{0,80}}? (?:for|lasted|lasting|took|after) {token('u', 'spent')}(?! (?:of|later|earlier|before|after)\b)"
)
_ENDING = re.compile(  # work began in March 2019 and took three years, ending in March 2022
    rf"\b{_BEGAN}[^{OPEN};.:]{{0,40}}? (?:in|on) {token('d', 'start')},? and (?:took|lasted|went on for|ran for) "
    rf"{token('u', 'spent')}(?: [a-z ]{{2,30}})?, (?:ending|finishing|closing|concluding|until) [^{OPEN};.:]{{0,30}}?"
    rf"(?:in |on )?{token('d', 'end')}"
)
_MEETING = re.compile(  # the three-day fair, which opened on May 1 and ended on May 3
    rf"\b(?:[Tt]he|[Aa]|[Tt]his|[Ii]ts|[Hh]er|[Hh]is) {token('u', 'noun')} (?P<what>[a-z]+)\b[^{OPEN};.:]{{0,70}}?"
    rf"\b(?:began|begins|started|starts|opened|opens|ran|runs)(?: [a-z]+)?,? (?:on |in |from )?{token('d', 'start')},? "
    r"(?:and|to|until|through) (?:(?:[a-z]+ )?(?:ended|ends|closed|closes|finished|finishes|concluded|concludes)(?: [a-z]+)?,? "
    rf"(?:on |in )?)?{token('d', 'end')}"
)
_COMPOUND = re.compile(r"-(?:day|week|month|year)$")
_UNTIL = re.compile(  # were married for 40 years until his death in 2011
    rf"\bfor {token('u', 'spent')},? (?:until|till|before) (?!the )[^{OPEN};.:]{{2,50}}? in {token('d', 'end')}"
)
_SAME = {"married": "married", "wed": "married", "joined": "member", "opened": "open", "founded": "ran", "bought": "owned"}
"""Verbs of a beginning, and the word by which the next sentence tells how long it lasted."""
_BEGUN = re.compile(
    rf"\b[Ii]n {token('d', 'first')},? (?:[a-z]+ )?(?P<verb>{'|'.join(_SAME)})\b"
    rf"|\b(?P<verb2>{'|'.join(_SAME)}) [^{OPEN};:]{{0,50}}?\bin {token('d', 'last')}"
)
_OVER = re.compile(rf"{token('u', 'spent')},? {_SPAN}")
_OTHER = re.compile(r"\b(?:before|after|then|again|including|in all|of (?:it|them|which|whom)|and|but)\b")
_NOT_ALL = re.compile(
    r"\b(?:on and off|off and on|in all|altogether|a total of|interrupted|intermittent\w*|with a break|part of)\b"
)
_DAYS = {"year": 365.25, "month": 30.44, "week": 7.0, "day": 1.0}


def find(line: Line) -> Iterator[Reckoned]:
    """The lengths of one sentence that have their beginning and their end beside them."""
    if line.text.count(f"{OPEN}d") < 2 or f"{OPEN}u" not in line.text or _NOT_ALL.search(line.text):
        return
    for match in _LENGTH.finditer(line.text):
        if not _OTHER.search(match["gap"]):
            yield from _length(line, match, "spent" if match["spent"] else "noun")
    for match in _OVER.finditer(line.text):
        if (line.number(match, "spent").approximator or "").lower() == "over":  # not more than so long, but in that time
            yield from _length(line, match, "spent")
    for pattern in (_ENDED, _ENDING):
        for match in pattern.finditer(line.text):
            yield from _length(line, match, "spent")
    for match in _MEETING.finditer(line.text):
        if _COMPOUND.search(line.printed(line.number(match, "noun"))):
            yield from _length(line, match, "noun")


def find_all(reading: Reading, sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """In 1961 she married a baker. They were married for 52 years until his death in 2013."""
    for line in sentences:
        match = _UNTIL.search(line.text) if f"{OPEN}d" in line.text and " for " in line.text else None
        before = line_before(reading, line) if match else None
        if before is None or match is None:
            continue
        for begun in _BEGUN.finditer(before.text):
            word = _SAME.get(begun["verb"] or begun["verb2"])
            if word and re.search(rf"\b{word}\b", line.text[: match.start()]):
                start = before.when(begun, "first" if begun["verb"] else "last")
                yield from _reckoned(line, line.number(match, "spent"), start, line.when(match, "end"))


def _length(line: Line, match: re.Match[str], name: str) -> Iterator[Reckoned]:
    length, start, end = line.number(match, name), line.when(match, "start"), line.when(match, "end")
    if not line.text.endswith(CLOSE, 0, max(0, match.start(name) - 3)):  # two four-year terms
        yield from _reckoned(line, length, start, end)


def _reckoned(line: Line, length: Number, start: When, end: When) -> Iterator[Reckoned]:
    unit = length.quantity.unit or ""
    days = _between(start, end)
    if unit not in _DAYS or days is None or days[1] <= 0:
        return
    room = 0.7 if unit == "week" and days[0] == days[1] else 1.01
    low, high = days[0] / _DAYS[unit] - room, days[1] / _DAYS[unit] + room
    middle = (days[0] + days[1]) / 2 / _DAYS[unit]
    known = Quantity(low, high, f"{shown(round(middle))} {unit}{'' if round(middle) == 1 else 's'}", unit)
    own = line.span.holds(start.span)
    parts = line.printed(start, end) if own else " to ".join(" ".join(line.prose[slice(*one.span)].split()) for one in (start, end))
    span = covering(length, start, end) if own else covering(length, end)
    stated = length.figure if (length.approximator or "").lower() == "over" else length.quantity
    yield Reckoned("term", span, stated, known, parts)


def _between(start: When, end: When) -> tuple[int, int] | None:
    """The least and the most days from one to the other, counted from like to like: from May to July is two months."""
    if start.relative or end.relative or (not start.year_printed and start.month is None):
        return None
    year = end.year if end.year_printed else None
    first = start.year if start.year_printed else year
    if first is None and year is None:
        first = year = 2023
    if first is None or year is None or (start.month is None) != (end.month is None):
        return None
    if not start.year_printed and (end.month or 1, end.day or 31) < (start.month or 1, start.day or 1):
        first -= 1
    try:
        begun, ended = date(first, start.month or 1, start.day or 1), date(year, end.month or 1, end.day or 1)
    except ValueError:
        return None
    apart = (ended - begun).days
    return (apart, apart) if start.day and end.day else (apart, apart + (30 if start.month else 0))
