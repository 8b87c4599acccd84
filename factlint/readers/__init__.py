"""Readers: one file for each input format, and this table of them all.

A reader takes a file's decoded text and returns its page: prose at the same length (what is no prose masked with spaces), what the
file says of itself outside its prose, and the zones that its markup names. It is loaded when a file of its format is read.
"""

from __future__ import annotations

from collections.abc import Callable
from os.path import splitext

from factlint.frozen import dataclass
from factlint.model import Document
from factlint.readers import decode
from factlint.readers.fold import fold
from factlint.readers.page import Page

Read = Callable[[str], Page]


@dataclass(frozen=True, slots=True)
class Reader:
    """The way to the module that reads a format."""

    load: Callable[[], Read]


def _plain() -> Read:
    from factlint.readers import plain

    return plain.read


def _markdown() -> Read:
    from factlint.readers import markdown

    return markdown.read


def _html() -> Read:
    from factlint.readers import html

    return html.read


READERS: dict[str, Reader] = {".txt": Reader(_plain), ".md": Reader(_markdown), ".html": Reader(_html)}


OWN_REPORT = "<!DOCTYPE html><!-- a report of factlint, no article -->"
"""How our reports begin that are pages: one that lies in a story's folder must not be read as an article of it."""


class Unreadable(Exception):
    """A file that is no article: the message is one sentence for its author, with the place that it speaks of where it has one."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class OwnReport(Unreadable):
    """A report of factlint, which is passed over."""


def read(path: str, raw: bytes) -> Document:
    """The document in these bytes.

    Raises Unreadable where the ending is unknown or the bytes are no text.
    """
    suffix = splitext(path)[1].lower()
    reader = READERS.get(suffix)
    if reader is None:
        raise Unreadable(f"factlint reads {', '.join(READERS)}, not {suffix or 'files without an ending'}")
    if raw.startswith(OWN_REPORT.encode()):
        raise OwnReport("is a report of factlint, no article")
    try:
        text, warning = decode.decode(raw)
        page = reader.load()(text)
    except ValueError as error:
        raise Unreadable(str(error), getattr(error, "line", None), getattr(error, "column", None)) from None
    unfolded = page.prose if suffix != ".txt" else ""
    prose = fold(page.prose)
    shared = text if prose == text else prose  # most plain articles are held in memory once
    return Document(path, text, shared, page.meta, zones=page.zones, warning=warning, unfolded=unfolded)
