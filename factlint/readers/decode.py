"""Bytes to text. UTF-8 with or without mark, UTF-16 with mark; anything else is refused with a sentence."""

from __future__ import annotations

import codecs

LARGEST = 1_000_000
"""Bytes: as much as a long novel. No article is as large, and time must stay bounded."""


def decode(raw: bytes) -> str:
    """The text of these bytes, a byte order mark not counted.

    Raises ValueError with a sentence where they are no text.
    """
    if len(raw) > LARGEST:
        raise ValueError(f"is larger than {LARGEST // 1_000_000} MB; an article is not")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strict(raw, "utf-16")
    if b"\0" in raw:
        raise ValueError("is a binary file, not text")
    return _strict(raw, "utf-8-sig")


def _strict(raw: bytes, encoding: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ValueError(f"is not valid {encoding.upper().removesuffix('-SIG')} text (line {line}); save it as UTF-8") from None
    if "\0" in text:
        raise ValueError("is a binary file, not text")
    return text
