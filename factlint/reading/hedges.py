"""Find the hedges of a document."""

from __future__ import annotations

from factlint.reading.parts import Hedge, Reading


def find(reading: Reading) -> tuple[Hedge, ...]:
    """All hedges, in order of position."""
    return ()
