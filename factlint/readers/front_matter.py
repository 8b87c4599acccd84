"""Front matter: `key: value` lines between two lines of three hyphens, at the very start of a text or Markdown file."""

from __future__ import annotations

import re
from datetime import date

from factlint.model import Meta

_BLOCK = re.compile(r"---[ \t]*\r?\n(.*?\r?\n)?---[ \t]*(?=\r?\n|\Z)", re.DOTALL)
_UNCLOSED = re.compile(r"---[ \t]*\r?\n(?:published|outlet|story|role)[ \t]*:", re.I)
_LINE = re.compile(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*)")


def split(text: str) -> tuple[int, Meta]:
    """Where the prose begins, and what the front matter says; 0 and nothing where there is none.

    Raises ValueError for a `published` that is no date, and for front matter that is never closed.
    """
    block = _BLOCK.match(text)
    if not block:
        if _UNCLOSED.match(text):
            raise ValueError("the front matter has no second line --- to close it")
        return 0, Meta()
    said: dict[str, str] = {}
    for line in (block.group(1) or "").splitlines():
        if match := _LINE.match(line.strip()):
            said[match.group(1).lower()] = match.group(2).strip().strip("\"'")
    return block.end(), Meta(
        published=_date(said.get("published")),
        outlet=said.get("outlet") or None,
        story=said.get("story") or None,
        role=said.get("role") or None,
    )


def _date(printed: str | None) -> date | None:
    if not printed:
        return None
    day = calendar_day(printed[:10])
    if day is None:
        raise ValueError(f"the front matter says published: {printed}, which is no date; write it as 2024-05-31")
    return day


def calendar_day(written: str) -> date | None:
    """A day in ISO form; None where it is none, or where no newspaper can be of that day (dates are reckoned from it)."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if 1500 <= day.year <= 2500 else None


def mask(text: str, start: int, end: int) -> str:
    """The text with this stretch turned into spaces, line ends kept."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
