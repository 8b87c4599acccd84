"""How long something took, with its first and last day: "a six-year term from 2011 to 2017"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, shown
from factlint.reading.parts import When

_NOUN = r" (?:prison )?(?:term|stint|tenure|sentence|career|run|reign|spell|period|presidency|closure|absence|ban|war|strike|siege)"
_FOR = r"(?:(?:for|spent|served|lasted|lasting|took|ran|runs|worked|ruled|lived|stayed|was shut|was closed) (?:a |the )?)"
_SPAN = rf"(?:from|between) {token('d', 'start')} (?:to|and|until|till|through) {token('d', 'end')}"
_LENGTH = re.compile(
    rf"(?:{_FOR}{token('u', 'spent')}|{token('u', 'noun')}{_NOUN})(?P<gap>(?! of )[^{OPEN};.:]{{0,60}}?),? {_SPAN}"
)
_ENDED = re.compile(
    rf"\b(?:began|started|opened|broke out)[^{OPEN};.:]{{0,30}}? (?:in|on) {token('d', 'start')} and (?:[a-z]+ )?"
    rf"(?:ended|finished|closed|concluded|was called off)[^{OPEN};.:]{{0,30}}? (?:in|on) {token('d', 'end')}"
    rf"[^{OPEN};.:]{{0,80}}? (?:for|lasted|lasting|took|after) {token('u', 'spent')}(?! of\b)"
)
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
    for match in _ENDED.finditer(line.text):
        yield from _length(line, match, "spent")


def _length(line: Line, match: re.Match[str], name: str) -> Iterator[Reckoned]:
    length, start, end = line.number(match, name), line.when(match, "start"), line.when(match, "end")
    unit = length.quantity.unit or ""
    several = line.text.endswith(CLOSE, 0, max(0, match.start(name) - 3))  # two four-year terms
    days = _between(start, end)
    if several or unit not in _DAYS or days is None or days[1] <= 0:
        return
    room = 0.7 if unit == "week" and days[0] == days[1] else 1.01
    low, high = days[0] / _DAYS[unit] - room, days[1] / _DAYS[unit] + room
    middle = (days[0] + days[1]) / 2 / _DAYS[unit]
    known = Quantity(low, high, f"{shown(round(middle))} {unit}{'' if round(middle) == 1 else 's'}", unit)
    yield Reckoned("term", covering(length, start, end), length.quantity, known, line.printed(start, end))


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
