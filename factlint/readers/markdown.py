"""Markdown: marks of emphasis, links, code, comments and HTML tags are masked; the words stay where they are.

The subset that articles use, by the CommonMark definitions of fenced code, inline code, links, emphasis, headings and block
quotes. A construct that is none of these is left as prose.
"""

from __future__ import annotations

import re

from factlint.model import Meta
from factlint.readers import front_matter
from factlint.readers.html import TAG

_WHOLE = re.compile(
    r"^(?P<fence>`{3,}+(?=[^`\n]*\n)|~{3,}+)[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"  # fenced code
    r"|<!--.*?(?:-->|\Z)"
    # inline code, which ends in its paragraph, and within so many pieces that no text can make the search long
    r"|(?<!`)(?P<ticks>`++)(?:[^`\n]++|\n(?![ \t\r]*\n)|(?!(?P=ticks)(?!`))`++){0,200}+(?P=ticks)(?!`)"
    r"|!\[[^\[\]\n]*\]\([^()\n]*\)"  # image
    r"|^\[[^\]\n]+\]:[^\n]*$"  # link definition
    r"|https?://[^\s)>\]]+",
    re.DOTALL | re.MULTILINE,
)
_LINK = re.compile(r"\[(?P<words>[^\[\]\n]+)\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_LINE_MARK = re.compile(
    r"^[ \t]*(?:>[ \t]?)+|^[ \t]*#{1,6}(?=[ \t])|^[ \t]*(?:[-*+]|\d{1,3}\.)(?=[ \t])|^[ \t]*(?:[-*_][ \t]*){3,}$", re.M
)
_EMPHASIS = re.compile(r"\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.,!?])_{1,3}(?!\w)|~~|\\(?=[*_`#\[\]])")


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _link_words(match: re.Match[str]) -> str:
    words = match.group("words")
    return " " + words + " " * (len(match.group()) - len(words) - 1)


def read(text: str) -> tuple[str, Meta]:
    """The prose at the length of the text, and the front matter's word on the article."""
    begin, meta = front_matter.split(text)
    prose = front_matter.mask(text, 0, begin)
    prose = _WHOLE.sub(_blank, prose)
    prose = _LINK.sub(_link_words, prose)
    for pattern in (TAG, _LINE_MARK, _EMPHASIS):
        prose = pattern.sub(_blank, prose)
    return prose, meta
