"""When something happened, as far as its sentence says."""

from __future__ import annotations

from bisect import bisect_left

from factlint.model import Span
from factlint.reading.parts import Reading, When


def moment(reading: Reading, sentence: Span, position: int) -> When | None:
    """The date of a sentence that stands nearest to a position; None where it gives no day or month."""
    dates = reading.dates
    first = bisect_left(dates, sentence.start, key=_start)
    last = bisect_left(dates, sentence.end, key=_start)
    near = [when for when in dates[first:last] if when.month or when.weekday]
    return min(near, key=lambda when: abs(when.span.start - position), default=None)


def _start(when: When) -> int:
    return when.span.start
