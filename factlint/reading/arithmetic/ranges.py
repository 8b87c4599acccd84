"""Ranges as print gives them: "between 90 and 70 people" runs backwards, "$6 to $9 million" begins at six dollars."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.model import Certainty, Quantity
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Number

_BETWEEN = re.compile(
    rf"(?P<before>\b[a-z]+ )?\b[Bb]etween (?:about |around |roughly )?{token('cpmu', 'first')} and {token('cpmu', 'second')}"
    r"(?P<noun> (?:[a-z-]+ ){0,2}?(?:[a-z-]+s|people|men|women|children)\b)?(?P<after>[^.;,]{0,24})"
)
_NO_RANGE = frozenset(
    """difference differences gap spread split choose choosing chose chosen choice distinction distance compromise middle midway
    halfway ratio contrast comparison relation relationship balance match game series line border boundary swing swings swung
    swinging alternate alternates alternated alternating fluctuate fluctuated fluctuates varied varies vary wavered switched moved
    divided shared distinguish in""".split()
)
"""Words before "between" that set two things against each other, or let one become the other."""
_BACKWARDS = re.compile(r"\b(?:ago|before|earlier|prior|left|until|BC|B\.C)\b")
_DEGREES = re.compile(r"degree|celsius|fahrenheit")
_SCALE_ONCE = re.compile(
    r"(?P<sign>[$£€])?(?P<first>\d[\d,.]*) (?P<link>and|to) (?(sign)(?P=sign)|(?P<second_sign>[$£€]))(?P<second>\d[\d,.]*)"
    r" ?(?P<scale>million|billion|trillion|bn|m)\b"
)
_OPENED = re.compile(r"\b(?:between|from)(?: (?:about|around|roughly))? $", re.IGNORECASE)
_IMPOSSIBLE = Quantity(-2, -1, "none")


def find(line: Line) -> Iterator[Reckoned]:
    """The ranges of one sentence that run backwards, and those with a scale on the right term only."""
    for match in _BETWEEN.finditer(line.text) if "etween " in line.text else ():
        yield from _reversed(line, match)
    if f"{OPEN}m" in line.text and _SCALE_ONCE.search(line.prose, *line.span):
        for part in line.parts:
            if isinstance(part, Number) and part.kind == "money" and (found := _SCALE_ONCE.search(part.figure.printed)):
                sign, space = found["sign"] or found["second_sign"], " " if len(found["scale"]) > 2 else ""
                full = (
                    f"{sign}{found['first']}{space}{found['scale']} {found['link']} {sign}{found['second']}{space}{found['scale']}"
                )
                stated = Quantity(part.figure.low, part.figure.high, found[0], part.figure.unit)
                opened = _OPENED.search(line.prose, max(line.span.start, part.span.start - 24), part.span.start)
                certainty: Certainty = "sure" if opened or not found["sign"] else "guess"
                yield Reckoned("range scale", part.span, stated, _IMPOSSIBLE, full, certainty=certainty)


def _reversed(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Times before something are told backwards, temperatures below nought too; bare figures may be anything."""
    first, second = line.number(match, "first"), line.number(match, "second")
    if (match["before"] or "").strip() in _NO_RANGE or _BACKWARDS.search((match["noun"] or "") + match["after"]):
        return
    unit = second.figure.unit
    if first.kind == "cardinal" and not (match["noun"] or second.kind in {"percent", "measure"}):
        return
    if first.figure.unit not in {unit, None} or (second.kind == "money" != first.kind) or _DEGREES.search(unit or ""):
        return
    if 0 < second.figure.high < first.figure.low:
        yield Reckoned("range", covering(first, second), first.figure, second.figure, line.printed(first, second))
