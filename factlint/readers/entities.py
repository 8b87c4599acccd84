"""Character references (`&ldquo;`, `&#8220;`, `&amp;`) as their characters, padded so that everything behind them stays in place.

A reference inside a word must not tear it in two: the letters of its word move up, with a comma or full stop that follows, and the
padding stands behind them.
"""

from __future__ import annotations

import html
import re

REFERENCE = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_RUN = re.compile(rf"(?:\w++|{REFERENCE})++(?:[.,;:!?](?![\"'”’\w&]))?")
_PIECE = re.compile(rf"\w+|{REFERENCE}|[.,;:!?]")
_JOINS = "'’‘ʼ&-\u2010\u2011\u00ad\u200b\u200c\u200d"
_SOFT = str.maketrans("", "", "\u00ad\u200b\u200c\u200d")


def decoded(text: str) -> str:
    """The text at the same length, with characters for references; one of several characters is left as it is."""
    return _RUN.sub(_run, text) if "&" in text else text


def _run(match: re.Match[str]) -> str:
    if "&" not in match.group():
        return match.group()
    pieces = [(html.unescape(piece) if piece[0] == "&" else piece, len(piece)) for piece in _PIECE.findall(match.group())]
    pieces = [(said, length) if len(said) == 1 or said.isalnum() else (match.group(), 0) for said, length in pieces]
    if any(length == 0 for _, length in pieces):
        return match.group()
    out: list[str] = []
    word, width = "", 0  # the word so far, and how much room it has in the text
    for at, (said, length) in enumerate(pieces):
        letters = said.isalnum() or said == "_"
        joins = said in _JOINS and bool(word) and at + 1 < len(pieces) and pieces[at + 1][0].isalnum()
        if letters or joins or (word and said in ".,;:!?" and length == 1) or (len(said) > 1 and said.replace("_", "a").isalnum()):
            word, width = word + said, width + length
            continue
        out.append(word.translate(_SOFT).ljust(width))
        out.append(said.ljust(length))
        word, width = "", 0
    return "".join([*out, word.translate(_SOFT).ljust(width)])
