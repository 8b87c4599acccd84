"""Typographic variants folded one for one, so that patterns meet one form of each mark and no position moves.

Dashes and the ellipsis stay: an en dash can make a range, an ellipsis marks a cut. Whether a quotation mark opens or closes
is lost here on purpose; who needs to know looks at `Document.text`, where the positions are the same.
"""

from __future__ import annotations

_FOLDED = {
    "'": "‘’‚‛ʼ`´",
    '"': "“”„‟«»",
    " ": "\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u200b\ufeff\t\r\v\f\u0085\u2028\u2029",
    "-": "\u2010\u2011",
}
_TABLE = {ord(variant): plain for plain, variants in _FOLDED.items() for variant in variants}


def fold(text: str) -> str:
    """The same text with quotation marks straight, blanks plain and hyphens one kind; the length stays."""
    return text.translate(_TABLE)
