"""Find the numbers of a document."""

from __future__ import annotations

from factlint.reading.parts import Number, Reading


def find(reading: Reading) -> tuple[Number, ...]:
    """All numbers, in order of position."""
    return ()
