"""What the year of a beginning makes today: "opened in 1931 and will mark its 100th anniversary"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from factlint.lexicon.occasions import BEGUN
from factlint.model import Quantity
from factlint.reading.arithmetic.line import OPEN, Line, covering, line_before, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Reading, When

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


def find_all(reading: Reading, sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """The anniversaries of a document that is dated."""
    for line in sentences if reading.published is not None else ():
        if "anniversary" in line.text:
            for match in (*_ONE.finditer(line.text), *_OPENING.finditer(line.text), *_BEHIND.finditer(line.text)):
                yield from _anniversary(line, match, line.when(match, "begun"))
            if second := _SECOND.match(line.text):
                yield from _told_before(reading, line, second)


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
    stated = Quantity(count.quantity.low, count.quantity.high, f"{count.quantity.printed} anniversary")
    yield Reckoned("anniversary", covering(count, begun), stated, known, line.printed(begun))
