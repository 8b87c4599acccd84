"""Windows-1252, which older programs in the West save text in: told from other encodings by what the text then looks like."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"<meta\b[^<>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", re.I)
_WESTERN = ("windows-1252", "cp1252", "iso-8859-1", "latin-1", "latin1", "us-ascii")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_TWICE = re.compile("â€|Ã[\x80-\xbf\u0152\u0153\u0160\u0161\u2018-\u2022]|Â[\xa0-\xbf]")
_FOREIGN = re.compile(r"[^\x00-\x7f‘’“”–—…•€™«»£§©®°½¼¾·´\xa0]")
MOST_FOREIGN = 0.1
"""Of the letters: more of them outside of ASCII than any Western language has, so that another alphabet is meant."""


def text(raw: bytes) -> str | None:
    """The text as Windows has it in the West; None where it can hardly be that."""
    try:
        said = raw.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = sum(map(str.isalpha, said))
    strange = len(_FOREIGN.findall(said))
    if _CONTROL.search(said) or _TWICE.search(said) or raw.startswith(codecs.BOM_UTF8) or strange > letters * MOST_FOREIGN:
        return None
    return said


def declared(raw: bytes) -> bool:
    """Whether a tag at the head of a page says that it is in this encoding."""
    found = _DECLARED.search(raw, 0, 2048)
    return found is not None and found[1].decode("ascii").lower() in _WESTERN
