"""A number on its way: its numeral with the unit, currency or percent sign that belongs to it."""

from __future__ import annotations

from factlint.frozen import NamedTuple


class Draft(NamedTuple):
    """One number with its unit, from `start` to `end`; `low` and `high` are the figure's own range.

    `integer` is true for a bare whole number that nothing has claimed yet: it may still be an age, half of a ratio, a name's
    number. `scale` is the last scale word's value (1 without one), which rounding goes by. `second` is set for a pair.
    """

    start: int
    end: int
    low: float
    high: float
    kind: str
    unit: str | None = None
    scale: float = 1
    digits: bool = False
    integer: bool = False
    second: float | None = None
    malformed: bool = False
    vague: bool = False

    @property
    def value(self) -> float:
        return (self.low + self.high) / 2
