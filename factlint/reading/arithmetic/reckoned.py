"""One number that the copy gives and that can be worked out from others beside it."""

from __future__ import annotations

from factlint.frozen import dataclass
from factlint.model import Certainty, Quantity, Span


@dataclass(frozen=True, slots=True)
class Reckoned:
    """`stated` is what the copy says, `reckoned` what its other numbers allow, `exact` what they give as printed.

    `form` names the sort of statement. `span` covers all the numbers; `parts` is what was reckoned with, as printed.
    """

    form: str
    span: Span
    stated: Quantity
    reckoned: Quantity
    parts: str
    exact: Quantity | None = None
    direction: str | None = None
    certainty: Certainty = "sure"


def shown(value: float) -> str:
    """A result for a message: without decimals where it has none, else with one."""
    return f"{value:,.0f}" if abs(value - round(value)) < 0.05 or abs(value) >= 1000 else f"{value:,.1f}"


def rounded(value: Quantity) -> Quantity:
    """The number with the room that its last figure leaves, where it is printed without a range."""
    if value.low != value.high:
        return value
    room = 0.5 if value.low == int(value.low) else 0.05
    return Quantity(value.low - room, value.high + room, value.printed, value.unit)


def result(low: float, high: float, unit: str | None = None) -> Quantity:
    """What was reckoned, its middle for the message."""
    return Quantity(low, high, shown((low + high) / 2), unit)
