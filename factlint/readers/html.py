"""HTML: tags, comments, scripts and styles are masked; a character reference becomes its character, padded with spaces.

Headline, byline, dateline and captions are taken from the markup that names them. The text of an image stays where it stands in
its tag, as a caption, where it stands in a figure and says what nothing else says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.model import Meta, Span
from factlint.readers import published
from factlint.readers.entities import decoded
from factlint.readers.page import Page, blank

_ATTRIBUTES = r"(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+'|[\"'])*+"
TAG = re.compile(rf"</?[A-Za-z]{_ATTRIBUTES}>")
HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|code|pre|template|noscript|title|nav|svg|iframe|textarea|select)\b[^<>]*>.*?(?:</\1\s*>|\Z)"
    r"|<head\b[^<>]*>.*?(?:</head\s*>|(?=<(?:body|main|article|section|div|header|h1|p)\b)|\Z)"
    r"|<[!?][^<>]*>",
    re.I | re.S,
)
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|br|hr|blockquote|section|article|main|aside|address|header|footer|figure|figcaption"
    rf"|table|tr|td|th)\b{_ATTRIBUTES}>",
    re.I,
)
_OPENING = re.compile(rf"<(/?)([A-Za-z][A-Za-z0-9]*)({_ATTRIBUTES})>")
_NAMED = re.compile(
    r"\b(?:class|itemprop|rel|id)\s*=\s*[\"']?(?:[^\"'<>]*[\s_-])?(byline|author|dateline|caption|headline)(?![A-Za-z])", re.I
)
_ZONE = {"byline": "byline", "author": "byline", "dateline": "dateline", "caption": "caption", "headline": "headline"}
_HOLD_ZONES = frozenset("p div span h1 h2 header address a em small figcaption figure time li cite strong b i section td".split())
_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')", re.I)
_MOST_IMAGES = 20
_LONGEST_ZONE = 2000


def read(text: str) -> Page:
    """The prose, the publication date where a tag gives it, and the zones that tags name."""
    seen = HIDDEN.sub(blank, text)
    named = tuple(zones(seen))
    prose = re.sub(r"\n", " ", _with_captions(seen))
    prose = _BLOCK.sub(_paragraph_end, prose)
    prose = TAG.sub(blank, prose)
    return Page(decoded(prose), Meta(published=published.find(text)), named)


def zones(text: str) -> Iterator[tuple[str, Span]]:
    """What markup names: the first `h1`, each `figcaption`, and what calls itself byline, dateline, caption or headline."""
    headline = False
    begun: tuple[str, str, int] | None = None  # zone, tag, where
    deep = 0
    for tag in _OPENING.finditer(text):
        closing, name, attributes = tag[1] == "/", tag[2].lower(), tag[3]
        if begun is None:
            zone = None if closing else _zone(name, attributes)
            if zone and not (zone == "headline" and headline):
                begun, deep = (zone, name, tag.end()), 1
        elif name == begun[1] and not (begun[1] == "p" and not closing):
            deep += -1 if closing else 1
        elif begun[1] == "p" and _BLOCK.match(tag.group()) and name != "br":
            deep = 0
        if begun is not None and deep == 0:
            headline = headline or begun[0] == "headline"
            if begun[2] < tag.start() <= begun[2] + _LONGEST_ZONE:
                yield begun[0], Span(begun[2], tag.start())
            begun = None
    yield from (("caption", span) for span in _captions(text))


def _zone(name: str, attributes: str) -> str | None:
    if name == "h1":
        return "headline"
    if name == "figcaption":
        return "caption"
    named = _NAMED.search(attributes) if name in _HOLD_ZONES else None
    return _ZONE[named[1].lower()] if named else None


def _captions(text: str) -> Iterator[Span]:
    """The texts of images inside figures, as long as they say what nothing else says."""
    inside = 0
    count = 0
    for tag in _OPENING.finditer(text):
        name = tag[2].lower()
        if name == "figure":
            inside = max(0, inside + (-1 if tag[1] else 1))
        elif name == "img" and inside and count < _MOST_IMAGES and (alt := _ALT.search(tag[3])):
            group = 1 if alt[1] is not None else 2
            start, end = tag.start(3) + alt.start(group), tag.start(3) + alt.end(group)
            count += 1
            if " " in alt[group].strip() and text.count(alt[group]) == 1:
                yield Span(start, end)


def _with_captions(text: str) -> str:
    """The text with the tags of such images open, so that their words remain, as a paragraph of their own."""
    out, at = [], 0
    for span in _captions(text):
        start, end = text.rfind("<", 0, span.start), text.index(">", span.end) + 1
        out += [text[at:start], "<p>".ljust(span.start - start), text[span.start : span.end], " " * (end - span.end - 4), "</p>"]
        at = end
        if end - span.end < 4 or span.start - start < 3:  # as in <img alt='...'>: no room for a closing tag
            out[-2:] = [" " * (end - span.end)]
    return "".join([*out, text[at:]])


def _paragraph_end(match: re.Match[str]) -> str:
    return "\n" + " " * (len(match.group()) - 1)
