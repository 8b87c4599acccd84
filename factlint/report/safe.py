"""Article text made safe for a terminal, for the log of a build server, and for the formats that programs read.

An article can hold anything, terminal escapes and marks that turn the reading direction included. What would act on the
terminal is shown by its code instead (`\\x1b`), so that a report says what a file holds and does nothing else. Build servers act
on lines too: GitHub Actions on those that begin with `::`, it and others on `##[name]` and the like anywhere. A `:` or a `#` of
these is shown by its code.
"""

from __future__ import annotations

import re
from typing import Any
from unicodedata import category, combining, east_asian_width

_ACTS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]|#(?=#[A-Za-z.]*\\[)")
_BLANK = {"\t": " ", "\n": " ", "\r": " "}
_TWO_HASHES = re.compile("#(?=#)")
_COMMAND = re.compile(r"(?m)^([^\S\n]*+):(?=:)")


def _code(match: re.Match[str]) -> str:
    char = match[0]
    if char in _BLANK:
        return _BLANK[char]
    return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"


def safe(text: str) -> str:
    """This text on one line, with what would act on a terminal or a log shown by its code."""
    return _ACTS.sub(_code, text)


def safe_cells(text: str) -> list[str]:
    """Each character of this text as `safe` shows it."""
    cells = list(text)
    for match in _ACTS.finditer(text):
        cells[match.start()] = _code(match)
    return cells


def no_commands(page: str) -> str:
    """A page for a log, with no line that a build server takes for a command to itself."""
    return _COMMAND.sub(r"\1\\x3a", page)


def json_text(value: Any, indent: int | None = None) -> str:
    """JSON in ASCII, so that no terminal, pipe or encoding can change it, and with nothing in it that acts on a log."""
    import json  # which the formats for people need not wait for

    return _TWO_HASHES.sub("\\\\u0023", json.dumps(value, indent=indent))


def xml_text(text: str) -> str:
    """Text for an element or an attribute of XML or HTML, on one line."""
    escaped = safe(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace('"', "&quot;").replace("'", "&#39;").replace("::", ":&#58;")


def columns(text: str) -> int:
    """How many columns of a terminal these (safe) characters take."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if combining(char) or category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
