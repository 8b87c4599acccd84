"""Find the quotations of a document."""

from __future__ import annotations

from factlint.reading.parts import Quotation, Reading


def find(reading: Reading) -> tuple[Quotation, ...]:
    """All quotations, in order of position."""
    return ()
