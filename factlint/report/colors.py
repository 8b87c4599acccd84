"""The few colours of a report. Every one of them also has another sign (a word, carets), for those who see none."""

from __future__ import annotations

BY_LEVEL = {"error": "31", "warning": "33", "note": "36"}
BOLD, DIM, GREEN = "1", "2", "32"


def paint(text: str, code: str, color: bool) -> str:
    """This text in a colour where colour is wanted."""
    return f"\x1b[{code}m{text}\x1b[0m" if color and text else text
