"""What a reader makes of a file's text."""

from __future__ import annotations

import re

from factlint.frozen import dataclass
from factlint.model import Meta, Span


@dataclass(frozen=True, slots=True)
class Page:
    """The prose at the length of the text, what the file says of itself, and the zones that its markup names."""

    prose: str
    meta: Meta
    zones: tuple[tuple[str, Span], ...] = ()


def blank(match: re.Match[str]) -> str:
    """As many spaces, line ends kept."""
    return re.sub(r"[^\n]", " ", match.group())
