"""Years: last month, anniversaries, ages at death. "The 17th anniversary of the 2006 flood"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.lexicon.calendar import MONTH_NAMES
from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number, When

_MONTH = re.compile(
    rf"{token('d', 'said')},? (?:in|on) {token('d', 'named')}"
    rf"|\b(?:in|on) {token('d', 'before')}, {token('d', 'behind')}(?=[,.;)])"
)
_ANNIVERSARY = re.compile(
    rf"{token('o', 'count')} anniversary of (?:the |its |their |his |her |a )?"
    rf"(?P<gap>[^{OPEN};.:,]{{0,40}}?(?:,? (?:in|on) )?){token('d', 'year')}"
)
_SINCE = re.compile(
    rf"\b(?:marks?|marked|marking|it is|it has been|it's been|passed) {token('u', 'count')} since "
    rf"(?:[^{OPEN};.:]|{OPEN}[co]\d+{CLOSE}){{3,60}}? (?:in|on) {token('d', 'year')}"
    rf"|\b{token('u', 'ago')} ago,? (?:in|on) {token('d', 'then')}"
)
_FOR_SO_LONG = re.compile(  # the first strike in 31 years, since 1995; has been in office for two years, since May 2024
    rf"\b(?:in|for) {token('u', 'count')}, (?:that is, |ever )?since {token('d', 'year')}(?=[.;,]|$| —| –)"
)
_BACK_THEN = re.compile(r"\bhad (?:been|not)\b")
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
    for match in _ANNIVERSARY.finditer(line.text):
        yield from _anniversary(line, match)
    for match in _SINCE.finditer(line.text) if f"{OPEN}u" in line.text else ():
        count, when = (
            (line.number(match, "count"), line.when(match, "year"))
            if match["count"]
            else (line.number(match, "ago"), line.when(match, "then"))
        )
        if count.quantity.unit == "year" and count.approximator is None:
            yield from _passed(line, count, when, count.quantity.printed)
    for match in _FOR_SO_LONG.finditer(line.text) if " since " in line.text and f"{OPEN}u" in line.text else ():
        count, when = line.number(match, "count"), line.when(match, "year")
        if count.quantity.unit == "year" and count.approximator is None and not _BACK_THEN.search(line.text):
            yield from _passed(line, count, when, count.quantity.printed)
    if "died" not in line.text and "death" not in line.text:
        return
    for match in (*_LIFE.finditer(line.text), *_DIED.finditer(line.text)):
        yield from _life(line, match)


def _months(line: Line) -> Iterator[Reckoned]:
    """Last month, in December: the month before that of publication."""
    for match in _MONTH.finditer(line.text):
        said, named = (line.when(match, name) for name in (("said", "named") if match["said"] else ("behind", "before")))
        if said.days is None or named.month is None or named.relative or named.year_printed or line.published is None:
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


def _anniversary(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    count, when = line.number(match, "count"), line.when(match, "year")
    yield from _passed(line, count, when, f"{count.quantity.printed} anniversary")


def _passed(line: Line, count: Number, when: When, printed: str) -> Iterator[Reckoned]:
    """So many years since then, on the day of publication, to a year more or less."""
    year = _year(when)
    if line.published is None or year is None or year >= line.published.year:
        return
    passed = line.published.year - year
    known = Quantity(passed - 1, passed + 1, str(passed))
    stated = Quantity(count.quantity.low, count.quantity.high, printed)
    yield Reckoned("anniversary", covering(count, when), stated, known, line.printed(when))


def _life(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    age: Number = line.number(match, "age")
    birth, death = line.when(match, "birth"), line.when(match, "death")
    years = _years(birth, death)
    if years is not None and age.approximator is None:
        stated = Quantity(age.quantity.low, age.quantity.high, age.quantity.printed)
        yield Reckoned("age at death", covering(age, birth, death), stated, years, f"{birth.year} to {death.year}")
