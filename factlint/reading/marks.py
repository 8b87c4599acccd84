"""Quotation marks as printed: which of them can open, which can close, and which are apostrophes, feet or inches."""

from __future__ import annotations

import re
from typing import Literal

from factlint.frozen import NamedTuple
from factlint.model import Document

_ANY = re.compile(r"[\"'](?:(?<=\")|(?<![^\W\d_]')|(?![^\W\d_]))")  # all but apostrophes between letters
_OPENING, _CLOSING = "“‘„‚«", "”’»"
_BEFORE_OPENING = " \n([{—–-/:…"
_AFTER_CLOSING = " \n.,;:!?)]}—–-/…"
_ELISION = re.compile(r"(?:n'|n\b|tis\b|twas\b|em\b|til\b|till\b|cause\b|bout\b|round\b|cuz\b|ere\b|\d0s\b|\d\ds?\b)", re.I)
_FEET = re.compile(r"\d{1,2}' ?\d{1,2}(?:\"|'')")

MOST = 5_000
"""A paragraph with more marks is no prose, and nobody's words can be told in it."""


class Mark(NamedTuple):
    """One quotation mark. `strong` is false for a closing single mark that may as well be an apostrophe (the workers' rights)."""

    start: int
    end: int
    kind: Literal["double", "single"]
    opens: bool
    closes: bool
    strong: bool = True
    curly: bool = False


def find(document: Document, start: int, end: int) -> list[Mark]:
    """The marks between two positions, in order, without apostrophes inside words; none where they are too many."""
    text, prose, written = document.words, document.prose, document.text
    marks: list[Mark] = []
    skip = start
    for match in _ANY.finditer(prose, start, end):
        at = match.start()
        if at < skip:
            continue
        if len(marks) > MOST:
            return []
        if prose[at] == '"':
            marks.append(_double(text, prose, at, _after(written, at), start, end))
        elif at + 1 < end and prose[at + 1] == "'" and text[at] == text[at + 1] and text[at] in "'`´":
            marks.append(_double(text, prose, at, at + 2, start, end))
            skip = at + 2
        elif feet := _FEET.match(prose, max(start, at - 1), end) or _FEET.match(prose, max(start, at - 2), end):
            skip = max(feet.end(), at + 1)
        elif mark := _single(text, prose, at, _after(written, at), start, end):
            marks.append(mark)
    return marks


def _after(written: str, at: int) -> int:
    """Where a mark ends: a reference (`&ldquo;`) is longer than its character."""
    semicolon = written.find(";", at, at + 10) if written[at] == "&" else -1
    return semicolon + 1 or at + 1


def _around(prose: str, at: int, after: int, start: int, end: int) -> tuple[str, str]:
    return (prose[at - 1] if at > start else "\n"), (prose[after] if after < end else "\n")


def _double(text: str, prose: str, at: int, after: int, start: int, end: int) -> Mark:
    """A double mark: its own direction where it has one and its place does not plainly say otherwise."""
    left, right = _around(prose, at, after, start, end)
    can_open = right not in " \n" and (left in _BEFORE_OPENING or left == "'" or not left.isalnum()) and left not in ",."
    can_close = left not in " \n([" and (right in _AFTER_CLOSING or right == "'" or not right.isalnum())
    if text[at] in _OPENING:
        plainly_closing = can_close and left not in _BEFORE_OPENING and right in " \n.,;:!?)" and left != "'"
        return Mark(at, after, "double", not plainly_closing, plainly_closing, curly=True)
    if text[at] in _CLOSING:
        plainly_opening = left in " \n(" and right.isalnum()
        if left in " \n" and right in " \n…":
            return Mark(at, after, "double", True, True, curly=True)
        return Mark(at, after, "double", plainly_opening, not plainly_opening, curly=True)
    if not can_open and not can_close:
        can_open = can_close = True
    return Mark(at, after, "double", can_open, can_close)


def _single(text: str, prose: str, at: int, after: int, start: int, end: int) -> Mark | None:
    """A single mark, or nothing where it is an apostrophe."""
    left, right = _around(prose, at, after, start, end)
    if left.isalnum() and right.isalnum():
        return None
    opens = not left.isalnum() and (left in _BEFORE_OPENING or left in "\"'") and right not in " \n.,;:!?)"
    if opens and (text[at] in "’´" or _ELISION.match(prose, after)):
        opens = False
    closes = left not in " \n([" and not right.isalnum() and text[at] not in "‘`"
    if opens and closes:
        closes = left in ".,!?"
        opens = not closes
    if not opens and not closes:
        return None
    strong = not left.isalnum() or right in '.,;:!?)"—–' or (left not in "sn" and right in " \n")
    return Mark(at, after, "single", opens, closes, strong)
