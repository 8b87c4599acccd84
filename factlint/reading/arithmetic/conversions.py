"""Conversions: "20 miles (32 kilometers)", "a rise of 3.5C (6.3F)"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.frozen import replace
from factlint.lexicon.unit_sizes import SIZES
from factlint.model import Quantity
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number

_BESIDE = re.compile(rf"{token('u', 'value')} ?[(\[](?:or |about |around |roughly |some )?{token('u', 'other')}[)\]]")
_DIFFERENCE = re.compile(
    r"\b(?:rise|increase|drop|fall|warming|difference|cooling|decrease|change|swing)s? (?:in [a-z ]{1,30})?of (?:\w+ ){0,2}$|"
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|climb(?:s|ed)?|warm(?:s|ed)?|cool(?:s|ed)?|warmer|cooler|"
    r"increase[sd]?|drop(?:s|ped)?|plunge[sd]?|change[sd]?) by (?:\w+ ){0,2}$|\b(?:up|down) (?:by )?$",
    re.IGNORECASE,
)
_APART = re.compile(
    r" (?:(?:warmer|cooler|hotter|colder|higher|lower) than|(?:above|below|over|under) (?:the|its|average|normal|pre)|of warming)\b"
)
_CLIMATE = re.compile(r"\b(?:warming|warmed|warmer|cooler|above|below|rise|rising|increase|average|global|difference|change)\b")
_OFF = 0.12
"""Conversions are rounded freely ("about 20 miles (31 kilometers)"); what is farther off than this is another number."""


def find(line: Line) -> Iterator[Reckoned]:
    """The conversions of one sentence."""
    for match in _BESIDE.finditer(line.text) if f"{OPEN}u" in line.text else ():
        value, other = (_unbounded(line.number(match, name)) for name in ("value", "other"))
        if value.quantity.unit and other.quantity.unit:
            yield from _degrees(line, match, value, other) if "degree" in value.quantity.unit else _sizes(line, value, other)


def _unbounded(number: Number) -> Number:
    """More than 3 inches is converted as 3 inches are."""
    return replace(number, quantity=number.figure) if math.isinf(number.quantity.high) else number


def _sizes(line: Line, value: Number, other: Number) -> Iterator[Reckoned]:
    one, two = SIZES.get(value.quantity.unit or ""), SIZES.get(other.quantity.unit or "")
    if one is None or two is None or one[0] != two[0] or value.quantity.unit == other.quantity.unit:
        return
    factor = one[1] / two[1]
    low, high = _last_figure(value.figure.low, -1), _last_figure(value.figure.high, 1)
    low, high = min(low, value.figure.low * (1 - _OFF)), max(high, value.figure.high * (1 + _OFF))
    exact = (value.figure.low + value.figure.high) / 2 * factor
    reckoned = _printed(low * factor, high * factor, result(exact, exact).printed, other)
    yield Reckoned("conversion", covering(value, other), other.quantity, reckoned, line.printed(value))


def _last_figure(value: float, sign: int) -> float:
    """The number with the room that rounding to its last figure leaves, one way."""
    room = 0.5 if value == int(value) else 0.05
    return value + sign * room


def _degrees(line: Line, match: re.Match[str], value: Number, other: Number) -> Iterator[Reckoned]:
    """A difference of temperatures is no temperature: 3.5C is 38.3F, but a rise of 3.5C is one of 6.3F."""
    if {value.quantity.unit, other.quantity.unit} != {"degree Celsius", "degree Fahrenheit"}:
        return
    before = line.text[: match.start()]
    shift = _DIFFERENCE.search(before) is not None or _APART.match(line.text, match.end()) is not None
    if not shift and _CLIMATE.search(line.text):
        return  # a temperature or a difference: who knows
    celsius = value.quantity.unit == "degree Celsius"
    ends = [_degree(end, celsius, shift) for end in (value.quantity.low - 0.6, value.quantity.high + 0.6)]
    exact = _degree((value.figure.low + value.figure.high) / 2, celsius, shift)
    form = "temperature difference" if shift else "conversion"
    reckoned = _printed(min(ends) - 1, max(ends) + 1, result(exact, exact).printed, other)
    yield Reckoned(form, covering(value, other), other.quantity, reckoned, line.printed(value))


def _degree(value: float, celsius: bool, shift: bool) -> float:
    if celsius:
        return value * 9 / 5 + (0 if shift else 32)
    return (value - (0 if shift else 32)) * 5 / 9


def _printed(low: float, high: float, shown: str, other: Number) -> Quantity:
    return Quantity(low, high, shown, other.quantity.unit)
