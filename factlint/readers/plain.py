"""Plain text: everything after the front matter is prose."""

from __future__ import annotations

from factlint.readers import front_matter
from factlint.readers.page import Page


def read(text: str) -> Page:
    """The text without its front matter."""
    begin, meta = front_matter.split(text)
    return Page(front_matter.mask(text, 0, begin), meta)
