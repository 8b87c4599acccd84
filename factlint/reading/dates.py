"""Find the dates of a document."""

from __future__ import annotations

from factlint.reading.parts import When, Reading


def find(reading: Reading) -> tuple[When, ...]:
    """All dates, in order of position."""
    return ()
