"""HTML: tags, comments, scripts and styles are masked; a character reference becomes its character, padded with spaces."""

from __future__ import annotations

import html
import re
from datetime import date

from factlint.model import Meta
from factlint.readers.front_matter import calendar_day

TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|head|code|pre|template|noscript)\b[^<>]*>.*?(?:</\1\s*>|\Z)|<!DOCTYPE[^<>]*>", re.I | re.S
)
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|li|ul|ol|br|blockquote|section|article|header|footer|figure|figcaption|table|tr|td|th)\b[^<>]*>", re.I
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_DATED = re.compile(r"<(?:meta|time)\b[^<>]*>", re.I)
_PUBLISHED = re.compile(r"published_time|datePublished|datetime", re.I)
_DAY = re.compile(r"[\"'](\d{4}-\d\d-\d\d)")


def read(text: str) -> tuple[str, Meta]:
    """The prose at the length of the text, and the publication date where a tag gives it."""
    prose = _HIDDEN.sub(_blank, text)
    prose = re.sub(r"\n", " ", prose)
    prose = _BLOCK.sub(_paragraph_end, prose)
    prose = TAG.sub(_blank, prose)
    return _REFERENCE.sub(_character, prose), Meta(published=_published(text))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _paragraph_end(match: re.Match[str]) -> str:
    return "\n" + " " * (len(match.group()) - 1)


def _character(match: re.Match[str]) -> str:
    character = html.unescape(match.group())
    return character.ljust(len(match.group())) if len(character) == 1 else match.group()


def _published(text: str) -> date | None:
    """The first date that a tag gives as that of publication, in whichever order the tag has its attributes."""
    for tag in _DATED.finditer(text):
        day = _DAY.search(tag.group()) if _PUBLISHED.search(tag.group()) else None
        if day and (published := calendar_day(day.group(1))):
            return published
    return None
