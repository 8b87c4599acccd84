"""Bytes to text: UTF-8, UTF-16 with its mark, Windows-1252 with a warning; anything else is refused with a sentence."""

from __future__ import annotations

import codecs

LARGEST = 1_000_000
"""Bytes: as much as a long novel. No article is as large, and time must stay bounded."""


def decode(raw: bytes) -> tuple[str, str]:
    """The text of these bytes, a byte order mark not counted, and a warning or nothing.

    Raises ValueError with a sentence where they are no text.
    """
    if len(raw) > LARGEST:
        raise ValueError(f"is larger than {LARGEST // 1_000_000} MB; an article is not")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return _no_binary(raw.decode("utf-16")), ""
        except UnicodeDecodeError as error:
            raise ValueError(_refusal("UTF-16", raw, error.start)) from None
    if b"\0" in raw:
        raise ValueError("is a binary file, not text")
    try:
        return raw.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        from factlint.readers import western  # which few articles need

        text = western.text(raw)
        if text is None:
            raise ValueError(_refusal("UTF-8", raw, error.start)) from None
        if western.declared(raw):
            return text, ""
        return text, f"is not UTF-8 (line {_line(raw, error.start)}) and was read as Windows-1252; save it as UTF-8"


def _no_binary(text: str) -> str:
    if "\0" in text:
        raise ValueError("is a binary file, not text")
    return text


def _refusal(name: str, raw: bytes, at: int) -> str:
    return f"is not valid {name} text (line {_line(raw, at)}); save it as UTF-8"


def _line(raw: bytes, at: int) -> int:
    return raw.count(b"\n", 0, at) + 1
