"""Find the mentions of a document."""

from __future__ import annotations

from factlint.reading.parts import Mention, Reading


def find(reading: Reading) -> tuple[Mention, ...]:
    """All mentions, in order of position."""
    return ()
