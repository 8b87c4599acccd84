"""Currencies converted at one rate: "€10m ($11m) … €40m ($52m)". The only reckoning that looks beyond one sentence."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from factlint.frozen import dataclass
from factlint.model import Quantity, Span
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import When

_BESIDE = re.compile(rf"{token('m', 'value')} ?[(\[](?:or |about |around |roughly |some )?{token('m', 'other')}[)\]]")
MOST = 40
"""So many conversions of one pair are looked at for the usual rate."""
_SWAY = 0.03
"""So far may two rates of one article lie apart beyond what rounding allows: conversions of two days."""


@dataclass(frozen=True, slots=True)
class _Conversion:
    low: float
    high: float
    span: Span
    printed: str


def find_all(lines: Iterable[Line]) -> Iterator[Reckoned]:
    """The conversions of one article whose rate is not that of all others of the pair; past years have rates of their own."""
    pairs: dict[tuple[str | None, str | None], list[_Conversion]] = defaultdict(list)
    for line in lines:
        if f"{OPEN}m" not in line.text:
            continue
        if any(isinstance(part, When) and part.year_printed for part in line.parts):
            continue
        for match in _BESIDE.finditer(line.text):
            value, other = line.number(match, "value"), line.number(match, "other")
            ends = value.quantity.low, value.quantity.high, other.quantity.low, other.quantity.high
            if value.quantity.unit != other.quantity.unit and ends[0] > 0 and ends[2] > 0 and not any(map(math.isinf, ends)):
                printed = line.printed(value, other).rstrip(")]") + match[0][-1]
                rate = _Conversion(ends[2] / ends[1], ends[3] / ends[0], covering(value, other), printed)
                pairs[value.quantity.unit, other.quantity.unit].append(rate)
    for found in pairs.values():
        yield from _odd(found)


def _odd(found: list[_Conversion]) -> Iterator[Reckoned]:
    """Each against the one that most of them agree with."""
    usual = max(found[:MOST], key=lambda one: sum(_meet(one, other) for other in found[:MOST]))
    for one in found:
        if one is not usual:
            stated = Quantity(one.low, one.high, one.printed)
            reckoned = Quantity(usual.low * (1 - _SWAY), usual.high * (1 + _SWAY), usual.printed)
            yield Reckoned("exchange", one.span, stated, reckoned, usual.printed, certainty="likely")


def _meet(one: _Conversion, other: _Conversion) -> bool:
    return one.low <= other.high * (1 + _SWAY) and other.low <= one.high * (1 + _SWAY)
