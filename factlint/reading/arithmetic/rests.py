"""A whole that two parts use up: "seven were injured ... four of the injured stayed in hospital; the other three went home"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Span
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number

HURT = r"injured|wounded|hurt|dead|arrested|detained|missing|rescued|charged"
_OWN = re.compile(  # Of the 280 flats, 196 would be let; the other 94 would be sold
    rf"\b[Oo]f (?:the|its|their|all|those) {token('c', 'whole')}(?: [a-z-]+){{1,4}},(?:[^{OPEN},]{{2,30}},)? "
    rf"{token('c', 'part')} [^{OPEN}]{{3,90}}?"
    rf"(?:(?:;|,|—|–|,? and|,? while|,? but) (?:and |while |but )?the (?:other|remaining) {token('c', 'rest')})?(?=[.;,]|$)"
)
_OUT_OF = re.compile(  # Democrats hold 17 of the 33 seats. Republicans hold the other 18
    rf"{token('c', 'part')} of (?:the|its|their|all) {token('c', 'whole')}(?P<noun>(?: [a-z-]+){{1,3}})"
)
_THE_REST = re.compile(rf"\b[Tt]he (?:other|remaining) {token('c', 'rest')}(?! (?:years?|months?|weeks?|days?|hours?)\b)")
_PART = re.compile(
    rf"{token('c', 'part')} of (?:the|those) (?P<who>{HURT}|[a-z]+s|men|women|people|children)\b"
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
        if "f th" in line.text or "f its" in line.text or "f all" in line.text:
            yield from _own(lines, index)
        for match in _PART.finditer(line.text) if " of th" in line.text else ():
            rest = line.number(match, "rest") if match["rest"] else None
            if rest is None and index + 1 < len(lines) and (found := _REST.match(lines[index + 1].text)):
                rest = lines[index + 1].number(found, "rest")
            wholes = wholes_before(lines[max(0, index - _REACH) : index], match["who"])
            if rest is None or len(wholes) != 1:
                continue
            part, (whole,) = line.number(match, "part"), wholes
            if any(math.isinf(one.quantity.high) or one.approximator for one in (part, rest, whole)):
                continue
            added = result(part.quantity.low + rest.quantity.low, part.quantity.high + rest.quantity.high)
            span = Span(part.span.start, rest.span.end)
            parts = line.printed(part, rest)
            yield Reckoned("total", span, whole.quantity, added, parts, certainty="likely")


def _own(lines: Sequence[Line], index: int) -> Iterator[Reckoned]:
    """A whole that stands in the sentence itself, its part behind it, and the rest there or in the next sentence."""
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    near = after is not None and not line.prose[line.span.end : after.span.start].strip()
    for pattern in (_OWN, _OUT_OF):
        for match in pattern.finditer(line.text):
            own = match.groupdict().get("rest")
            found = None if own else _THE_REST.search(line.text, match.end()) or (near and after and _THE_REST.search(after.text))
            if not own and not found:
                continue
            rest = (
                line.number(match, "rest")
                if own or not found
                else (line if found.string is line.text else lines[index + 1]).number(found, "rest")
            )
            whole, part = line.number(match, "whole"), line.number(match, "part")
            if any(math.isinf(one.quantity.high) or one.approximator for one in (part, rest, whole)) or whole.quantity.low < 2:
                continue
            added = result(part.quantity.low + rest.quantity.low, part.quantity.high + rest.quantity.high)
            parts = " and ".join(one.figure.printed for one in (part, rest))
            yield Reckoned("total", Span(part.span.start, rest.span.end), whole.quantity, added, parts, certainty="likely")


def wholes_before(lines: Iterable[Line], who: str) -> list[Number]:
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
    if re.fullmatch(HURT, who):
        verb = {
            "dead": "killed|died|dead|killing",
            "injured": "injured|hurt|wounded|injuring",
            "hurt": "injured|hurt|injuring",
        }.get(who, f"{who}|{who.removesuffix('ed')}ing")
        return re.compile(rf"{token('c', 'before')}(?: [a-z]+){{0,2}}? (?:{verb})\b|\b(?:{verb}) {token('c', 'behind')}")
    return re.compile(rf"{token('c', 'before')}(?: [a-z-]+){{0,2}}? {who}\b(?P<behind>)")
