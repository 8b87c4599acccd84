"""Article text made safe for a terminal.

An article can hold anything, terminal escapes and marks that turn the reading direction included. What would act on the
terminal is shown by its code instead (`\\x1b`), so that a report says what a file holds and does nothing else.
"""

from __future__ import annotations

import re
from unicodedata import category, combining, east_asian_width

_ACTS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_BLANK = {"\t": " ", "\n": " ", "\r": " "}


def _code(match: re.Match[str]) -> str:
    char = match[0]
    if char in _BLANK:
        return _BLANK[char]
    return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"


def safe(text: str) -> str:
    """This text on one line, with what would act on a terminal shown by its code."""
    return _ACTS.sub(_code, text)


def columns(text: str) -> int:
    """How many columns of a terminal these (safe) characters take."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if combining(char) or category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
