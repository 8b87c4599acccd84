"""Plain text: everything after the front matter is prose."""

from __future__ import annotations

from factlint.model import Meta
from factlint.readers import front_matter


def read(text: str) -> tuple[str, Meta]:
    """The prose at the length of the text, and the front matter's word on the article."""
    begin, meta = front_matter.split(text)
    return front_matter.mask(text, 0, begin), meta
