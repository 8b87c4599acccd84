"""Distances between two days that both stand there: "on May 20, two weeks after the May 6 audit"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint.model import Days, Quantity, Span
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Number, When

_DISTANCE = rf"{token('u', 'count')} (?P<side>after|before|following) (?:the )?{token('d', 'anchor')}"
_CAME = rf"(?: [^{OPEN};.:,]{{2,40}}, which (?:came|was|is|fell|happened|took place|ended|began)|(?: [a-z]+)?,)"
_FIRST = re.compile(rf"{token('d', 'day')}{_CAME} (?:just |only |exactly )?{_DISTANCE}(?! (?:and|or|to|through)\b|[-–])")
_LAST = re.compile(
    rf"(?<!about )(?<!nearly )(?<!almost )(?<!than )(?<!least ){_DISTANCE}(?: [a-z]+){{0,2}}, on {token('d', 'day')}"
)
_NAMED = re.compile(  # on Nov. 12, a week after the deadline of Nov. 5
    rf"{token('d', 'day')}(?: [a-z]+)?, (?:just |only |exactly )?{token('d', 'distance')} (?:of|on) {token('d', 'anchor')}"
    r"(?! (?:and|or|to|through)\b|[-–])"
)
_EARLIER = re.compile(
    rf"{token('d', 'anchor')}[^{OPEN};:]{{0,90}}? {token('u', 'count')} (?P<side>earlier|later),? on {token('d', 'day')}"
)
_AGO = re.compile(rf"{token('d', 'day')}, (?:just |only |exactly )?{token('u', 'count')} ago\b")
_ROOM = {"day": 1, "week": 3}
"""So many days the talk of a distance leaves; nobody counts the hours."""
_UNITS = (("year", 365.25), ("month", 30.44), ("week", 7.0), ("day", 1.0))
_SLACK = 0.08
_ANY = 2023
"""A year for days that are printed without; none of its months is longer or shorter than usual."""


def find(line: Line) -> Iterator[Reckoned]:
    """The distances of one sentence."""
    if line.published is not None and " ago" in line.text:
        for match in _AGO.finditer(line.text):
            yield from _before_now(line, match)
    for match in _NAMED.finditer(line.text) if line.text.count(f"{OPEN}d") > 2 else ():
        yield from _named(line, match)
    for match in _EARLIER.finditer(line.text) if "lier" in line.text or " later" in line.text else ():
        yield from _distance(line, match)
    if " after " not in line.text and " before " not in line.text and " following " not in line.text:
        return
    for match in (*_FIRST.finditer(line.text), *_LAST.finditer(line.text)):
        yield from _distance(line, match)


def _distance(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    day, anchor = line.when(match, "day"), line.when(match, "anchor")
    number = line.number(match, "count")
    length = _length(number)
    if length is not None:
        unit, count = length
        count = -count if match["side"] in {"before", "earlier"} else count
        yield from held(covering(day, anchor), day, anchor, count, _ROOM[unit], line.printed(number), line.printed(day))


def _named(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """From an event whose own day is told behind it."""
    day, distance, anchor = (line.when(match, name) for name in ("day", "distance", "anchor"))
    if distance.offset:
        room = _ROOM["week" if distance.offset % 7 == 0 else "day"]
        yield from held(covering(day, anchor), day, anchor, distance.offset, room, line.printed(distance), line.printed(day))


def held(span: Span, day: When, anchor: When, count: int, room: int, printed: str, parts: str) -> Iterator[Reckoned]:
    """Two days that are so many days apart; before, where the number is negative."""
    if any((one.relative and not _settled(one)) or one.last_day is not None for one in (day, anchor)):
        return
    between = _between(anchor, day)
    if between is None:
        return
    sign = -1 if count < 0 else 1
    days = min((one * sign for one in between), key=lambda one: abs(one - abs(count)))
    stated = Quantity(abs(count) - room, abs(count) + room, printed)
    shown = f"{abs(days)} day{'' if abs(days) == 1 else 's'} {'before' if days * sign < 0 else 'after'} the other day"
    yield Reckoned("offset", span, stated, Quantity(days, days, shown), parts)


def _settled(when: When) -> bool:
    """Whether it is a weekday of which the article says which day it is."""
    return when.weekday is not None and when.days is not None and when.month is None


def _before_now(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """On May 6, three months ago: seen from the day of publication, or from a few days before."""
    day, number = line.when(match, "day"), line.number(match, "count")
    size = dict(_UNITS).get(number.quantity.unit or "")
    if line.published is None or size is None or number.approximator or day.relative or day.last_day is not None:
        return
    middle = number.quantity.low * size
    spans = [one for one in _past(day, line.published) if one.last < line.published]
    if not spans:
        return
    span = min(spans, key=lambda one: abs((line.published - one.first).days - middle) if line.published else 0)
    passed = (line.published - span.first).days
    stated = Quantity((number.quantity.low - 0.6) * size, (number.quantity.high + 0.6) * size, line.printed(number))
    room = 3 + passed * _SLACK
    known = Quantity((line.published - span.last).days - room, passed + room, f"{_told(passed)} ago")
    yield Reckoned("offset", covering(day, number), stated, known, line.printed(day))


def _past(day: When, published: date) -> list[Days]:
    """The days that it can mean: those that are settled, or that of this year and of the last one."""
    if day.days is not None:
        return [day.days]
    days = [one for year in (published.year, published.year - 1) if (one := _in(day, year)) is not None]
    return [Days(one, one, str(one)) for one in days]


def _told(days: int) -> str:
    """So many days in words that people count in."""
    unit, size = next((unit, size) for unit, size in _UNITS if days >= size * 2 or size == 1)
    count = round(days / size)
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _length(number: Number) -> tuple[str, int] | None:
    """The unit and how many days it is; None where it is rough or of another unit."""
    unit, count = number.quantity.unit, number.figure.low
    if unit not in _ROOM or number.approximator or number.figure.low != number.figure.high or count != int(count):
        return None
    return unit, int(count) * (7 if unit == "week" else 1)


def _between(anchor: When, day: When) -> tuple[int, ...] | None:
    """How many days it is from one to the other; in any neighbouring year, where one of them stands without."""
    if anchor.days and day.days and (_settled(anchor) or _settled(day)):
        apart = (day.days.first - anchor.days.first).days
        return (
            (apart - 365, apart, apart + 365) if anchor.days.first == anchor.days.last and day.days.first == day.days.last else None
        )
    year = next((one.year for one in (anchor, day) if one.year_printed and one.year), _ANY)
    first, last = _in(anchor, year), _in(day, year)
    if first is None or last is None:
        return None
    apart = (last - first).days
    return (apart,) if anchor.year_printed and day.year_printed else (apart - 365, apart, apart + 365)


def _in(when: When, year: int) -> date | None:
    """The day, in its own year or else in this one; None where it is none."""
    if when.month is None or when.day is None:
        return None
    try:
        return date(when.year if when.year_printed and when.year else year, when.month, when.day)
    except ValueError:
        return None
