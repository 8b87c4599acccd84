"""How many times as much: "$1.2 million, more than double the $540,000 that Hale spent"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.precision import times_as_much
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Number

_TIMES: dict[str, float] = {
    "double": 2, "twice": 2, "triple": 3, "three times": 3, "quadruple": 4, "four times": 4, "five times": 5, "six times": 6,
    "ten times": 10,
}  # fmt: skip
_AS = r"as (?:much|many|high|large|big|long|often) as"
_WHOSE = rf"(?:the|its|his|her|their|{OPEN}d\d+{CLOSE}'s|(?:[A-Z][\w'-]+ ){{0,2}}[A-Z][\w-]+(?:'s|s'))"
_OWN = rf"(?:{_WHOSE}|{_AS}(?: {_WHOSE})?|(?:the|its) [a-z]+ {_AS})"
_WORDS = rf"(?:[^{OPEN};.:()]|{OPEN}d\d+{CLOSE})"
_COMPARED = re.compile(
    rf"{token('cmu', 'new')}(?P<gap>{_WORDS}{{0,60}}?)(?:,| —| –|, or) "
    r"(?P<bound>more than |nearly |almost |about |roughly |just over |just under |at least )?"
    rf"(?:(?P<fold>{'|'.join(_TIMES)})|{token('c', 'times')} times(?! (?:more|larger|bigger|higher|greater)))"
    rf" {_OWN} (?:(?:[a-z-]+ ){{0,3}}of )?{token('cmu', 'old')}"
)
_ROOM = 0.12
"""A word for a ratio is round; so far off, as a share of it, it may be."""


def find(line: Line) -> Iterator[Reckoned]:
    """The comparisons of one sentence."""
    if "times" not in line.text and not any(word in line.text for word in ("double", "twice", "triple", "quadruple")):
        return
    for match in _COMPARED.finditer(line.text):
        new, old = line.number(match, "new"), line.number(match, "old")
        if _comparable(new, old):
            ratio = times_as_much(new, old)
            times = line.number(match, "times") if match["times"] else None
            if times is not None and times.figure.low < 1.5:
                continue
            word = f"{times.figure.printed} times" if times else match["fold"]
            stated = _stated(
                times.figure.low if times else _TIMES[match["fold"]],
                ((times and times.approximator) or match["bound"] or "").strip().lower(),
                word,
            )
            yield Reckoned("ratio word", covering(new, old), stated, ratio, line.printed(new, old), certainty="likely")


def _comparable(new: Number, old: Number) -> bool:
    values = (new.quantity, old.quantity)
    one_unit = len({(one.unit or "").split(" per ")[0] for one in values}) == 1  # $9,500 a week, three times the $3,300
    return new.kind == old.kind and one_unit and all(one.low > 0 and one.high < math.inf for one in values)


def _stated(times: float, bound: str, word: str) -> Quantity:
    low, high = times * (1 - _ROOM), times * (1 + _ROOM)
    if bound in {"more than", "just over", "at least"}:
        low, high = times * 0.99, times * (1.6 if bound == "more than" else 1.3 if bound == "just over" else math.inf)
    elif bound in {"nearly", "almost", "just under"}:
        low, high = times * 0.8, times * 1.01
    return Quantity(low, high, f"{bound} {word}".strip())
