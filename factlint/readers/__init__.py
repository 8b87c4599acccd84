"""Readers: one file for each input format, and this table of them all.

A reader takes a file's decoded text and returns its prose at the same length (what is no prose masked with spaces) and what the
file says of itself outside its prose.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from factlint.model import Document, Meta
from factlint.readers import decode, html, markdown, plain
from factlint.readers.fold import fold

Reader = Callable[[str], tuple[str, Meta]]

READERS: dict[str, Reader] = {".txt": plain.read, ".md": markdown.read, ".html": html.read}


class Unreadable(Exception):
    """A file that is no article: the message is one sentence for its author."""


def read(path: str, raw: bytes) -> Document:
    """The document in these bytes.

    Raises Unreadable where the ending is unknown or the bytes are no text.
    """
    suffix = PurePath(path).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        raise Unreadable(f"factlint reads {', '.join(READERS)}, not {suffix or 'files without an ending'}")
    try:
        text = decode.decode(raw)
        prose, meta = reader(text)
    except ValueError as error:
        raise Unreadable(str(error)) from None
    return Document(path, text, fold(prose), meta)
