"""What comes first and what after, with both dates: "charged in May 2020 and convicted in 2021", "three years later, in 1914"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, line_before, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Number, Reading, When

_FIRST = (
    "born|founded|established|built|opened|launched|began|started|arrested|charged|indicted|accused|married|wed|hired|enrolled|"
    "joined|elected|appointed|bought|introduced|signed|commissioned|admitted"
)
_AFTER: dict[str, str] = {
    "born": "died|married|graduated|elected|ordained",
    "founded": "closed|dissolved|disbanded|abolished|sold|bankrupt",
    "established": "closed|dissolved|disbanded|abolished|sold",
    "built": "demolished|destroyed|burned|burnt|razed|torn",
    "opened": "closed|demolished|destroyed|burned|burnt|razed|shut",
    "launched": "ended|scrapped|sank|sunk|closed",
    "began": "ended|finished|concluded|stopped",
    "started": "ended|finished|concluded|stopped",
    "arrested": "charged|indicted|convicted|sentenced|acquitted|tried|extradited",
    "charged": "convicted|sentenced|acquitted|found guilty|tried",
    "indicted": "convicted|sentenced|acquitted|found guilty|tried",
    "accused": "convicted|sentenced|acquitted|found guilty|cleared",
    "married": "divorced|separated|widowed",
    "wed": "divorced|separated|widowed",
    "hired": "fired|dismissed|sacked|retired|resigned|quit|promoted",
    "enrolled": "graduated",
    "joined": "left|retired|resigned|quit",
    "elected": "resigned|impeached|unseated|re-elected|reelected|left",
    "appointed": "resigned|dismissed|fired|sacked|retired",
    "bought": "sold|resold",
    "introduced": "repealed|abolished|scrapped|withdrawn",
    "signed": "repealed|ratified|expired",
    "commissioned": "decommissioned|scrapped|sank|sunk",
    "admitted": "discharged|released|died",
}
"""What cannot come before what, of one person or thing."""
_LEGAL = frozenset({"arrested", "charged", "indicted", "accused", "admitted"})
"""What is followed by the rest within the year, so that days without one are of the same."""
_THEN = (
    r",?(?: (?:and|but|before|then|only to|and then|and later|and finally|until))*(?: (?:it|he|she|they))?"
    r"(?: (?:was|were|is|being|been|had))*"
)
_WORD = r" (?!(?:and|but|who|which|that|his|her|their|had|after|before)\b)[A-Za-z'-]+"
_WHERE = rf"(?: (?:with|in|for|of|over|on|at|by|to)(?:{_WORD}){{1,6}}?)?"
_WHOM = rf"(?:(?:{_WORD}){{1,5}}?)?"
_ORDER = re.compile(
    rf"\b(?P<first>{_FIRST})(?P<gap>{_WHERE}|{_WHOM}) (?:in|on) {token('d', 'start')}"
    rf"(?P<link>{_WHERE}{_THEN}) (?P<second>[a-z]+(?:-[a-z]+)?(?: guilty)?)(?P<rest>{_WHERE}) (?:in|on) {token('d', 'end')}"
)
_AGAIN = re.compile(r"\b(?:again|earlier|previous(?:ly)?|first|second|third|other|another|separate|re-)")
_ON = r"(?:in|on)"
_THING = rf"(?:[^{OPEN};.:]|{OPEN}[co]\d+{CLOSE}){{2,60}}?"
_LATER = re.compile(
    rf"{_ON} {token('d', 'from')}[^{OPEN};.:]{{0,60}}?{token('u', 'length')} later,? {_ON} {token('d', 'then')}"
    rf"|{_ON} {token('d', 'early')},? {token('u', 'before')} (?:before|ahead of) {_THING} {_ON} {token('d', 'late')}"
    rf"|{_ON} {token('d', 'last')},? {token('u', 'after')} (?:after|from) {_THING} {_ON} {token('d', 'origin')}"
    rf"|{_ON} {token('d', 'began')}[^{OPEN};.:]{{0,60}}? {_ON} {token('d', 'ended')},(?: just| only)? {token('u', 'passed')}"
    rf" later\b(?!,? {_ON} {OPEN})"
)
_NAMES = (("from", "length", "then"), ("early", "before", "late"), ("origin", "after", "last"), ("began", "passed", "ended"))
"""The groups of the first day, of the length and of the last day, by the way that it is told."""
_ROOM_OF_YEARS = 0.6
"""Between two years there may be as much as two more months than they say; of shorter spans the talk leaves a whole unit."""
_DAYS = {"year": 365.25, "month": 30.44, "week": 7.0, "day": 1.0, "decade": 3652.5}


_LATER_ON = re.compile(rf"{token('u', 'length')} later,? {_ON} {token('d', 'then')}")
_LAST_TOLD = re.compile(rf"{_ON} {token('d', 'from')}[^{OPEN}]*$")


def find_all(reading: Reading, lines: Sequence[Line]) -> Iterator[Reckoned]:
    """The mill was founded in 1998. Eleven years later, in 2009, it closed."""
    for line in lines:
        match = _LATER_ON.match(line.text)
        before = line_before(reading, line) if match else None
        told = _LAST_TOLD.search(before.text) if before else None
        if before and match and told and before.text.count(f"{OPEN}d") == 1:
            yield from _distance(line, before.when(told, "from"), line.number(match, "length"), line.when(match, "then"))


def find(line: Line) -> Iterator[Reckoned]:
    """The orders of one sentence."""
    if line.text.count(f"{OPEN}d") < 2:
        return
    for match in _ORDER.finditer(line.text):
        if match["second"] in _AFTER[match["first"]].split("|") and not _AGAIN.search(match[0]):
            yield from _order(line, match)
    if f"{OPEN}u" in line.text:
        for match in _LATER.finditer(line.text):
            yield from _apart(line, match)


def _order(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """The earlier thing on a day that lies wholly behind that of the later one."""
    start, end = line.when(match, "start"), line.when(match, "end")
    first, last = _days(start, end), _days(end, start)
    if not (start.year_printed or end.year_printed or match["first"] in _LEGAL):
        return
    if first is None or last is None or last[1] >= first[0]:
        return
    began, ended = (f"{verb} {'on' if when.day else 'in'} {line.printed(when)}" for verb, when in _told(match, start, end))
    yield Reckoned("order", covering(start, end), Quantity(-1, -1, ""), Quantity(0, 0, ended), began[0].upper() + began[1:])


def _told(match: re.Match[str], start: When, end: When) -> Iterator[tuple[str, When]]:
    yield match["first"], start
    yield match["second"], end


def _apart(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """So long later: the second day must be so far from the first, to a unit more or less."""
    names = next(three for three in _NAMES if match[three[0]])
    if not line.text.endswith(f"{CLOSE} ", 0, match.start(names[1]) - 2):
        yield from _distance(line, line.when(match, names[0]), line.number(match, names[1]), line.when(match, names[2]))


def _distance(line: Line, first: When, number: Number, last: When) -> Iterator[Reckoned]:
    """How far the last day is from the first, where that is not what the copy says."""
    start, end = _days(first, last), _days(last, first)
    unit = _DAYS.get(number.quantity.unit or "")
    if start is None or end is None or unit is None or not _plain(number):
        return
    nearest, farthest = (end[0] - start[1]).days / unit, (end[1] - start[0]).days / unit
    room = _ROOM_OF_YEARS if number.quantity.unit in {"year", "decade"} else 1.05
    if farthest < 0 or not (nearest - room <= number.quantity.high and number.quantity.low <= farthest + room):
        apart = round((nearest + farthest) / 2)
        shown = f"{abs(apart)} {number.quantity.unit}{'' if abs(apart) == 1 else 's'} {'before' if apart < 0 else 'after'}"
        known = Quantity(-2, -1, f"{shown} {_words(line, first)}")
        yield Reckoned("offset", covering(number, last), Quantity(1, 2, f"{line.printed(number)} apart"), known, line.printed(last))


def _words(line: Line, when: When) -> str:
    """A date as printed, in whatever sentence."""
    return " ".join(line.prose[when.span.start : when.span.end].split())


def _plain(number: Number) -> bool:
    return number.approximator is None and number.figure.low == number.figure.high


def _days(when: When, other: When) -> tuple[date, date] | None:
    """The first and the last day that a date can be; one without a year is taken in the year of the other."""
    if when.relative or when.impossible:
        return None
    if when.days is not None and when.year_printed:
        return when.days.first, when.days.last
    year = other.year if other.year_printed else 2023 if not when.year_printed else None
    if year is None or when.month is None:
        return None
    first = date(year, when.month, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if when.day is None:
        return first, last
    return (first.replace(day=when.day),) * 2 if when.day <= last.day else None
