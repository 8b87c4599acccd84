"""A whole that two parts use up: "seven were injured ... four of the injured stayed in hospital; the other three went home"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Span
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number

_HURT = r"injured|wounded|hurt|dead|arrested|detained|missing|rescued|charged"
_PART = re.compile(
    rf"{token('c', 'part')} of (?:the|those) (?P<who>{_HURT}|[a-z]+s|men|women|people|children)\b"
    rf"(?:(?:[^{OPEN}]|{OPEN}d\d+{CLOSE}){{0,100}}?(?:;|,|—|–|,? and|,? while|,? but) "
    rf"(?:and |while |but )?(?:the )?(?:other|remaining) {token('c', 'rest')})?"
)
_REST = re.compile(rf"(?:The|the) (?:other|remaining) {token('c', 'rest')}\b")
_RISK = re.compile(r"\b(?:later|another|since|additional|more|rose|risen|now)\b")
_REACH = 8
"""So many sentences with numbers before it is the whole looked for."""


def find_all(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """Parts that are not together the whole that the article told before."""
    for index, line in enumerate(lines):
        for match in _PART.finditer(line.text) if " of th" in line.text else ():
            rest = line.number(match, "rest") if match["rest"] else None
            if rest is None and index + 1 < len(lines) and (found := _REST.match(lines[index + 1].text)):
                rest = lines[index + 1].number(found, "rest")
            wholes = _wholes(lines[max(0, index - _REACH) : index], match["who"])
            if rest is None or len(wholes) != 1:
                continue
            part, (whole,) = line.number(match, "part"), wholes
            if any(math.isinf(one.quantity.high) or one.approximator for one in (part, rest, whole)):
                continue
            added = result(part.quantity.low + rest.quantity.low, part.quantity.high + rest.quantity.high)
            span = Span(part.span.start, rest.span.end)
            parts = line.printed(part, rest)
            yield Reckoned("total", span, whole.quantity, added, parts, certainty="likely")


def _wholes(lines: Iterable[Line], who: str) -> list[Number]:
    """The different numbers of these that the sentences tell; none where they may be growing."""
    found: dict[tuple[float, float], Number] = {}
    pattern = _told(who)
    for line in lines:
        for match in pattern.finditer(line.text):
            name = "before" if match["before"] else "behind"
            number = line.number(match, name)
            if _RISK.search(line.text):
                return []
            found.setdefault((number.quantity.low, number.quantity.high), number)
    return list(found.values())


def _told(who: str) -> re.Pattern[str]:
    """How many there were of these: seven people were injured, injuring seven; seven cars."""
    if re.fullmatch(_HURT, who):
        verb = {
            "dead": "killed|died|dead|killing",
            "injured": "injured|hurt|wounded|injuring",
            "hurt": "injured|hurt|injuring",
        }.get(who, f"{who}|{who.removesuffix('ed')}ing")
        return re.compile(rf"{token('c', 'before')}(?: [a-z]+){{0,2}}? (?:{verb})\b|\b(?:{verb}) {token('c', 'behind')}")
    return re.compile(rf"{token('c', 'before')}(?: [a-z-]+){{0,2}}? {who}\b(?P<behind>)")
