"""Two sorts that exclude each other, held against all of whom they are: "23 died ... 17 of the dead were men, eight women"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from factlint.lexicon.either_or import ALL_OF_THEM, NEVER_BOTH
from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.arithmetic.rests import HURT, wholes_before
from factlint.reading.parts import Number

_SORT = rf"(?P<{{0}}>(?:[^{OPEN};:]|{OPEN}[dk]\d+{CLOSE}){{{{3,70}}}}?)"
_BOTH = rf"{token('c', 'first')}{_SORT.format('one')},? (?:and|while|but) {token('c', 'second')}{_SORT.format('two')}(?=[.;,]|$)"
_TOLD = re.compile(
    rf"\b[Oo]f (?:(?:the|its|their|all|those) )?{token('c', 'whole')}(?: [a-z-]+){{0,4}}"
    rf"(?:,[^{OPEN},]{{2,30}}|[^{OPEN},]{{2,40}})?, {_BOTH}"
)
_WHO = re.compile(rf"^Of the (?P<who>{HURT}),? {_BOTH}")
_THOSE = re.compile(rf"^Of (?:those|them|these),? {_BOTH}")
_INVERTED = re.compile(
    rf"{token('c', 'first')} of the (?P<who>{HURT})(?P<one> (?:were|was|are|is) [^{OPEN};:]{{2,40}}?),? (?:and|while|but) "
    rf"{token('c', 'second')}(?P<two> [^{OPEN};:]{{2,40}}?)(?=[.;,]|$)"
)
_COUNT = re.compile(rf"{OPEN}c(\d+){CLOSE}(?! (?:years?|months?|weeks?|days?|hours?|times)\b)")
_LOOSE = re.compile(r"\b(?:including|also|both|another|later|about|some|at least|more than)\b")
_REACH = 8
"""So many sentences with numbers before it are the dead of an event told."""
_PAIRS = [
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"), all_of_them)
    for pairs, all_of_them in ((ALL_OF_THEM, True), (NEVER_BOTH, False))
    for one, other in pairs
]


def find_all(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """The sorts of a document that are together more than their whole, or not the whole that they must be."""
    for index, line in enumerate(lines):
        if "f th" not in line.text or (" and " not in line.text and " while " not in line.text):
            continue
        for pattern in (_TOLD, _WHO, _THOSE, _INVERTED):
            for match in pattern.finditer(line.text):
                yield from _sorts(line, match, _whole(lines, index, match))


def _whole(lines: Sequence[Line], index: int, match: re.Match[str]) -> list[Number]:
    """The numbers that the whole can be."""
    groups, line = match.groupdict(), lines[index]
    if groups.get("whole"):
        return [line.number(match, "whole")]
    if groups.get("who"):
        return wholes_before(lines[max(0, index - _REACH) : index], match["who"])
    before = lines[index - 1] if index else None
    if before is None or "\n\n" in line.prose[before.span.end : line.span.start]:
        return []
    return [part for found in _COUNT.finditer(before.text) if isinstance(part := before.parts[int(found[1])], Number)]


def _sorts(line: Line, match: re.Match[str], wholes: list[Number]) -> Iterator[Reckoned]:
    exhaustive = next((every for a, b, every in _PAIRS if _parted(match, a, b)), None)
    first, second = line.number(match, "first"), line.number(match, "second")
    numbers = (first, second, *wholes)
    if exhaustive is None or not wholes or any(math.isinf(one.quantity.high) or one.approximator for one in numbers):
        return
    if _LOOSE.search(match["one"] + match["two"]):
        return
    added = result(first.quantity.low + second.quantity.low, first.quantity.high + second.quantity.high)
    whole: Quantity = max((one.quantity for one in wholes), key=lambda one: one.high)
    less = exhaustive and len(wholes) == 1 and added.high < whole.low
    if added.low > whole.high or less:
        yield Reckoned("total", covering(first, second), whole, added, line.printed(first, second), certainty="likely")


def _parted(match: re.Match[str], a: re.Pattern[str], b: re.Pattern[str]) -> bool:
    """Whether the one sort stands with the first number, and the other with the second."""
    one, two = match["one"], match["two"]
    return any(x.search(one) and y.search(two) and not x.search(two) for x, y in ((a, b), (b, a)))
