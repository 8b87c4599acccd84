"""What the year of a beginning makes today: "opened in 1931 and will mark its 100th anniversary", "born in 1950, is 81"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from factlint.lexicon.occasions import BEGUN
from factlint.model import Quantity
from factlint.reading.arithmetic.line import OPEN, Line, covering, line_before, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Number, Reading, When

_PLACE = rf"(?:,? (?:in|at|by) [^{OPEN},;.:]{{1,40}}?)?"
_BEGUN = rf"\b(?:{'|'.join(sorted(BEGUN))}){_PLACE},? (?:in|on) {token('d', 'begun')}"
_MARKS = (
    r"(?P<will>(?:will|would|is to|are to|plans to|is set to|is due to|is preparing to|is about to) (?:be )?)?(?:[a-z]+ly )?"
    r"(?P<marks>mark|celebrat|observ|commemorat)(?P<form>ed|es|s|e|ing)? (?:its|their|his|her) "
    rf"{token('o', 'count')} (?:[a-z]+ )?anniversary\b(?! (?:of|as|since|from)\b)(?:(?: [a-z]+)? (?:in |on )?{token('d', 'when')})?"
)
_ONE = re.compile(rf"{_BEGUN},? (?:(?:and|but|and so) )?(?:(?:now|also|is|are) )?{_MARKS}")
_OPENING = re.compile(  # Founded in 1931, the mill will mark its 100th anniversary
    rf"(?:{'|'.join(sorted(word.capitalize() for word in BEGUN))}){_PLACE},? (?:in|on) {token('d', 'begun')},"
    rf" [^{OPEN},;.:]{{2,60}}? {_MARKS}"
)
_BEHIND = re.compile(  # the club, which celebrates its 100th anniversary this year, was founded in 1931
    rf", which {_MARKS}, (?:was |were )?(?:{'|'.join(sorted(BEGUN))}){_PLACE},? (?:in|on) {token('d', 'begun')}"
)
_FIRST = re.compile(
    rf"(?:The |A )?(?P<subject>[\w' -]{{2,60}}?) (?:was |were )?(?:{'|'.join(sorted(BEGUN))}){_PLACE}"
    rf",? (?:in|on) {token('d', 'begun')}\.?$"
)
_SECOND = re.compile(rf"(?P<who>It|They|The [a-z]+) (?:(?:now|also|is|are) )?{_MARKS}")
_AGO = re.compile(r"\b(?:ago|earlier|before|previous|since)\b")

_BORN = rf"\b(?:was )?born (?:in [A-Z][^{OPEN};.:]{{0,30}}? )?(?:in|on) {token('d', 'birth')}"
_YEARS_OLD = rf"{token('ca', 'age')}(?: years old)?(?=[,.;]|$| and\b)"
_BORN_FIRST = re.compile(
    rf"{_BORN}(?:,? in [A-Z][\w' -]{{1,40}})?(?:, (?:who )?| and )(?:(?:he|she) )?(?:is|turns) (?:now )?{_YEARS_OLD}"
)
_BORN_OPENING = re.compile(
    rf"Born (?:in [A-Z][\w' -]{{1,40}} )?(?:in|on) {token('d', 'birth')}, (?:[A-Z][\w'.-]+ ){{1,4}}is (?:now )?{_YEARS_OLD}"
)
_AGE_FIRST = re.compile(
    rf"[A-Z][\w'-]+, (?:now |who is |an? )?{token('ca', 'age')}(?: [a-z -]{{1,40}})?, (?:who )?was born"
    rf" (?:in [A-Z][\w' -]{{1,40}}? )?(?:in|on) {token('d', 'birth')}"
)
_OF_ANOTHER_TIME = 12
"""By so many years an age beside a name may be that of the time that is told of, not of today."""
_BIRTH = re.compile(rf"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){{0,3}} {_BORN}(?:,? in [A-Z][\w', -]{{1,40}})?\.?$")
_AGED = re.compile(rf"(?:He|She) is (?:now )?{_YEARS_OLD}")


def find_all(reading: Reading, sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """The anniversaries and ages of a document that is dated."""
    for line in sentences if reading.published is not None else ():
        if "anniversary" in line.text:
            for match in (*_ONE.finditer(line.text), *_OPENING.finditer(line.text), *_BEHIND.finditer(line.text)):
                yield from _anniversary(line, match, line.when(match, "begun"))
            if second := _SECOND.match(line.text):
                yield from _told_before(reading, line, second)
        yield from _ages(reading, line)


def _told_before(reading: Reading, line: Line, second: re.Match[str]) -> Iterator[Reckoned]:
    """The bridge opened in 1931. It will mark its 100th anniversary this year."""
    before = line_before(reading, line)
    first = _FIRST.match(before.text) if before else None
    if before is None or first is None:
        return
    who = second["who"].split()
    if len(who) == 1 or first["subject"].split()[-1] == who[1]:
        yield from _anniversary(line, second, before.when(first, "begun"))


def _anniversary(line: Line, match: re.Match[str], begun: When) -> Iterator[Reckoned]:
    """Exact where the copy says when it is; at least so many where it is to come, at most where it is over."""
    published, count = line.published, line.number(match, "count")
    if published is None or begun.year is None or not begun.year_printed or begun.year >= published.year:
        return
    passed = published.year - begun.year
    if match["when"]:
        days = line.when(match, "when").days
        if days is None or days.first.year <= begun.year:
            return
        low, high = float(days.first.year - begun.year), float(days.last.year - begun.year)
    elif match["will"]:
        low, high = passed - 1, math.inf
    else:
        low, high = (0 if match["form"] == "ed" else passed - 1), passed + 1
    if match["when"] is None and _AGO.search(line.text, match.end()):
        return
    known = Quantity(low, high, str(passed))
    yield Reckoned("anniversary", covering(count, begun), count.quantity, known, line.printed(begun))


def _ages(reading: Reading, line: Line) -> Iterator[Reckoned]:
    if "born" in line.text or line.text.startswith("Born "):
        for match in (*_BORN_OPENING.finditer(line.text), *_BORN_FIRST.finditer(line.text)):
            yield from _age(line, line.number(match, "age"), line.when(match, "birth"))
        for match in _AGE_FIRST.finditer(line.text):
            for told in _age(line, line.number(match, "age"), line.when(match, "birth")):
                if told.reckoned.low - told.stated.high <= _OF_ANOTHER_TIME:
                    yield told
    aged = _AGED.match(line.text)
    before = line_before(reading, line) if aged else None
    birth = _BIRTH.match(before.text) if before else None
    if aged and before and birth:
        yield from _age(line, line.number(aged, "age"), before.when(birth, "birth"))


def _age(line: Line, age: Number, birth: When) -> Iterator[Reckoned]:
    """A birth told by its year alone allows two ages; the day of publication one, and one less for what took place before."""
    published = line.published
    if published is None or birth.year is None or not birth.year_printed or age.approximator is not None:
        return
    if age.quantity.unit not in {None, "year"} or birth.year >= published.year:
        return
    full = published.year - birth.year
    if birth.month and (birth.month, birth.day or 1) > (published.month, published.day):
        full -= 1
    makes = str(full) if birth.day else f"{full - 1} or {full}"
    stated = Quantity(age.quantity.low, age.quantity.high, age.quantity.printed)
    born = ("on " if birth.day else "in ") + line.printed(birth)
    yield Reckoned("age", covering(age, birth), stated, Quantity(full - 1, full, makes), born)
