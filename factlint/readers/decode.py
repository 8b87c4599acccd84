"""Bytes to text: UTF-8, UTF-16, Windows-1252 with a warning; anything else is refused with a sentence."""

from __future__ import annotations

import codecs
import re

LARGEST = 1_000_000
"""Bytes: as much as a long novel. No article is as large, and time must stay bounded."""

FEWEST, SAMPLE = 16, 4096
"""So many bytes at the beginning tell the encoding: no fewer, and no more are needed."""
_CONTROL = re.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]")
_OTHERS = (
    (codecs.BOM_UTF32_LE, "is UTF-32 text; save it as UTF-8"),
    (codecs.BOM_UTF32_BE, "is UTF-32 text; save it as UTF-8"),
    (b"PK\3\4", "is a Word document or another zip archive; save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "is a document of an older Word; save it as plain text"),
    (b"{\\rtf", "is rich text; save it as plain text"),
    (b"%PDF-", "is a PDF; save it as plain text"),
)
"""How files begin that somebody gave the ending of an article."""


def decode(raw: bytes) -> tuple[str, str]:
    """The text of these bytes, a byte order mark not counted, and a warning or nothing.

    Raises ValueError with a sentence where they are no text.
    """
    if len(raw) > LARGEST:
        raise ValueError(f"is larger than {LARGEST // 1_000_000} MB; an article is not")
    for sign, what in _OTHERS:
        if raw.startswith(sign):
            raise ValueError(what)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _sixteen(raw, "utf-16"), ""
    if b"\0" in raw:
        return _no_binary(_sixteen(raw, _order(raw))), "is UTF-16 without the mark that says so; save it as UTF-8"
    try:
        return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8"), ""  # as utf-8-sig, which is a module to load
    except UnicodeDecodeError as error:
        from factlint.readers import western  # which few articles need

        text = western.text(raw)
        if text is None:
            raise ValueError(_refusal("UTF-8", raw, error.start)) from None
        if western.declared(raw):
            return text, ""
        return text, f"is not UTF-8 (line {_line(raw, error.start)}) and was read as Windows-1252; save it as UTF-8"


def _sixteen(raw: bytes, encoding: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ValueError(_refusal("UTF-16", raw, error.start)) from None
    if "\0" in text:
        raise ValueError("is a binary file, not text")
    return text


def _no_binary(text: str) -> str:
    if _CONTROL.search(text):
        raise ValueError("is a binary file, not text")
    return text


def _order(raw: bytes) -> str:
    """Which byte of two comes first, by where the zeros of Western letters stand. Raises ValueError where they stand anywhere."""
    sample = raw[:SAMPLE]
    low, high = sample[1::2].count(0), sample[0::2].count(0)
    for zeros, others, encoding in ((low, high, "utf-16-le"), (high, low, "utf-16-be")):
        if zeros * 4 > len(sample) >= FEWEST and not others:
            return encoding
    raise ValueError("is a binary file, not text")


def _refusal(name: str, raw: bytes, at: int) -> str:
    return f"is not valid {name} text (line {_line(raw, at)}); save it as UTF-8"


def _line(raw: bytes, at: int) -> int:
    return raw.count(b"\n", 0, at) + 1
