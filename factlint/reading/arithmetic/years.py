"""Years: terms, anniversaries, ages at death. "A four-year term from 2016 to 2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.lexicon.calendar import MONTH_NAMES
from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number, When

_MONTH = re.compile(rf"{token('d', 'said')},? in {token('d', 'named')}")
_TERM = re.compile(
    rf"{token('u', 'length')} (?:prison )?(?:term|stint|tenure|sentence|career|run|reign|spell|period|presidency)"
    rf"(?P<gap>[^{OPEN};.:]{{0,30}}?),? (?:from|between) {token('d', 'start')} (?:to|and|until|through) {token('d', 'end')}"
)
_ANNIVERSARY = re.compile(
    rf"{token('o', 'count')} anniversary of (?:the |its |their |his |her |a )?(?P<gap>[^{OPEN};.:,]{{0,40}}?){token('d', 'year')}"
)
_LIFE = re.compile(
    rf"\bborn (?:in |on )(?:[^{OPEN};.:]{{0,24}})?{token('d', 'birth')}(?P<gap>[^{OPEN}.;:]{{0,50}}?)"
    rf"(?: was| at| aged| age| at the age of|,) {token('ca', 'age')}(?: years old)?"
    rf"(?: when (?:he|she|they) died| at (?:his|her|their) death) (?:in|on) {token('d', 'death')}"
)
_DIED = re.compile(
    rf"\bdied (?:in|on) {token('d', 'death')},?(?: [a-z]+)? (?:at|aged|at the age of|at age) {token('ca', 'age')}"
    rf"[^{OPEN}.;:]{{0,20}}?\bborn (?:in|on) {token('d', 'birth')}"
)


def find(line: Line) -> Iterator[Reckoned]:
    """The reckonings in years of one sentence."""
    if f"{OPEN}d" not in line.text:
        return
    yield from _months(line)
    for match in _TERM.finditer(line.text):
        yield from _term(line, match)
    for match in _ANNIVERSARY.finditer(line.text):
        yield from _anniversary(line, match)
    if "died" not in line.text and "death" not in line.text:
        return
    for match in (*_LIFE.finditer(line.text), *_DIED.finditer(line.text)):
        yield from _life(line, match)


def _months(line: Line) -> Iterator[Reckoned]:
    """Last month, in December: the month before that of publication."""
    for match in _MONTH.finditer(line.text):
        said, named = line.when(match, "said"), line.when(match, "named")
        if said.days is None or named.month is None or named.day is not None or named.year_printed or line.published is None:
            continue
        if said.days.first.month != said.days.last.month or not line.printed(said).lower().endswith(" month"):
            continue
        month = said.days.first.month
        stated = Quantity(named.month, named.month, MONTH_NAMES[named.month])
        yield Reckoned("month", covering(said, named), stated, Quantity(month, month, MONTH_NAMES[month]), line.printed(said))


def _year(when: When) -> int | None:
    return when.year if when.year_printed else None


def _years(first: When, last: When) -> Quantity | None:
    """How many full years there can be between two dates; a year more and less where only years are printed."""
    start, end = _year(first), _year(last)
    if start is None or end is None or end < start:
        return None
    if first.month and last.month:
        full = end - start - ((last.month, last.day or 31) < (first.month, first.day or 1))
        return result(full, full + (first.day is None or last.day is None))
    return Quantity(end - start - 1, end - start, f"{end - start - 1} or {end - start}")


def _term(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    length, start, end = line.number(match, "length"), line.when(match, "start"), line.when(match, "end")
    first, last = _year(start), _year(end)
    several = line.text.endswith(CLOSE, 0, max(0, match.start() - 1))  # two four-year terms
    if several or length.quantity.unit != "year" or first is None or last is None or last <= first:
        return
    room = result(last - first - 1, last - first + 1, "year")
    years = Quantity(room.low, room.high, str(last - first), "year")
    yield Reckoned("term", covering(length, start, end), length.quantity, years, line.printed(start, end))


def _anniversary(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    count, when = line.number(match, "count"), line.when(match, "year")
    year = _year(when)
    if line.published is None or year is None or year >= line.published.year:
        return
    passed = line.published.year - year
    known = Quantity(passed - 1, passed + 1, str(passed))
    yield Reckoned("anniversary", covering(count, when), count.quantity, known, line.printed(when))


def _life(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    age: Number = line.number(match, "age")
    birth, death = line.when(match, "birth"), line.when(match, "death")
    years = _years(birth, death)
    if years is not None and age.approximator is None:
        stated = Quantity(age.quantity.low, age.quantity.high, age.quantity.printed)
        yield Reckoned("age at death", covering(age, birth, death), stated, years, f"{birth.year} to {death.year}")
