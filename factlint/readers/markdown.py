"""Markdown: marks of emphasis, links, code, comments and HTML tags are masked; the words stay where they are.

The subset that articles use, by the CommonMark definitions of code, links, emphasis, headings and block quotes. A construct that is
none of these is left as prose. The first heading of the first level is the headline, the text of an image on a line of its own a
caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.model import Span
from factlint.readers import front_matter, html
from factlint.readers.entities import decoded
from factlint.readers.page import Page, blank

_WHOLE = re.compile(
    # fenced code, which ends with its file where nothing closes it
    r"^ {0,3}(?P<fence>`{3,}+(?=[^`\n]*\n)|~{3,}+)[^\n]*\n.*?(?:^ {0,3}(?P=fence)[`~]*[ \t\r]*$|\Z)"
    r"|<!--.*?(?:-->|\Z)"
    r"|<(?P<tag>script|style|pre|template)\b[^<>]*>.*?(?:</(?P=tag)\s*>|\Z)"
    # inline code, which ends in its paragraph, and within so many pieces that no text can make the search long
    r"|(?<!`)(?P<ticks>`++)(?:[^`\n]++|\n(?![ \t\r]*\n)|(?!(?P=ticks)(?!`))`++){0,200}+(?P=ticks)(?!`)"
    r"|^ {0,3}\[[^\]\n]+\]:[^\n]*$"  # link definition
    r"|<(?:https?|mailto):[^<>\s]*>|<[^<>\s@]{1,64}@[^<>\s]{1,255}>"
    r"|\[\^[^\[\]\s]{1,40}\]:?",  # footnote
    re.DOTALL | re.MULTILINE | re.I,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]“”\"«»]*[^\s)>\]“”\"«».,;:!?'’]", re.I)
_TARGET = r"\((?:[^()\n]++|\([^()\n]*+\))*+\)"
_PICTURE = re.compile(rf"^[ \t]*!\[(?P<words>[^\[\]\n]*)\]{_TARGET}[ \t\r]*$", re.M)
_IMAGE = re.compile(rf"!\[[^\[\]\n]*\](?:{_TARGET}|\[[^\[\]\n]*\])")
_LINK = re.compile(rf"\[(?P<words>[^\[\]\n]+)\](?:{_TARGET}|\[[^\[\]\n]*\])")
_TITLE = re.compile(r"^ {0,3}#[ \t]+(?P<one>[^\n]*?)[ \t]*#*[ \t\r]*$|^(?P<two>[^\s#>*+-][^\n]*)\n {0,3}=+[ \t\r]*$", re.M)
_LINE_MARK = re.compile(
    r"^[ \t]*#{1,6}(?=[ \t])|^[ \t]*(?:[-*+]|\d{1,3}\.)(?=[ \t])|^[ \t]*(?:[-*_][ \t]*){3,}$"
    r"|^ {0,3}=+[ \t\r]*$|(?<=[ \t])#+[ \t\r]*$",
    re.M,
)
_LIST_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]")
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_GOES_ON = re.compile(
    r" {0,3}(?![-*+>#|=~`<]|_{3}|\d{1,3}[.)][ \t]|!\[|\[[^\]\n]*\]:|By |BY )\S|[ \t]+(?![-*+>#|]|\d{1,3}[.)][ \t])[a-z]"
)
_BLOCK = re.compile(r" {0,3}(?:#{1,6}[ \t]|\||(?:[-*_=][ \t]*+){3,}+\r?$|!\[[^\n]*\)[ \t\r]*$|<|By |BY )")
_ENDED = re.compile(r"(?:^[ \t\r]*|[.!?:…][\"'”’»)\]*_]*[ \t]{0,1}\r?|(?<![ \t])[ \t]{2,}+\r?|\\\r?|<br ?/?>[ \t]*\r?)$", re.I)
_EMPHASIS = re.compile(r"\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.,!?])_{1,3}(?!\w)|~~|\\(?=[*_`#\[\]])")


def read(text: str) -> Page:
    """The prose, the front matter's word on the article, and the zones that headings, images and tags name."""
    begin, meta = front_matter.split(text)
    prose = _WHOLE.sub(blank, front_matter.mask(text, 0, begin))
    prose = _indented_code(prose)
    zones = tuple(_zones(prose))
    prose = _soft_breaks(prose)
    prose = _IMAGE.sub(blank, _PICTURE.sub(_link_words, prose))
    prose = _LINK.sub(_link_words, prose)
    for pattern in (_ADDRESS, html.TAG, _LINE_MARK, _EMPHASIS):
        prose = pattern.sub(blank, prose)
    return Page(decoded(prose), meta, zones)


def _zones(prose: str) -> Iterator[tuple[str, Span]]:
    if title := _TITLE.search(prose):
        yield "headline", Span(*title.span("one" if title["one"] is not None else "two"))
    for picture in _PICTURE.finditer(prose):
        if picture["words"].strip():
            yield "caption", Span(*picture.span("words"))
    if "<" in prose:
        named = html.zones(prose)
        yield from (zone for zone in named if not (title and zone[0] == "headline"))


def _soft_breaks(prose: str) -> str:
    """With a blank for each line end that only wraps a paragraph.

    Drafts that were pasted in have a paragraph a line, with no empty lines between them: a line that ends like a sentence stays
    by itself, and so does a first line without mark that the next one does not go on with.
    """
    lines = prose.split("\n")
    marks = [mark.end() if (mark := _QUOTED.match(line)) else 0 for line in lines]
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    out = [" " * marks[0] + lines[0][marks[0] :]]
    for number in range(1, len(lines)):
        before, line = lines[number - 1][marks[number - 1] :], lines[number][marks[number] :]
        goes_on = _GOES_ON.match(line) and not _ENDED.search(before) and not _BLOCK.match(before)
        if bool(marks[number]) != bool(marks[number - 1]) or (number == first + 1 and not line.lstrip()[:1].islower()):
            goes_on = None
        out += [" " if goes_on else "\n", " " * marks[number] + line]
    return "".join(out)


def _link_words(match: re.Match[str]) -> str:
    """The words of a link or a picture at their place."""
    words, start = match.group("words"), match.start("words") - match.start()
    return " " * start + words + " " * (len(match.group()) - len(words) - start)


def _indented_code(prose: str) -> str:
    """Without the blocks that four spaces or a tab after an empty line make code of, unless they go on with a list."""
    if "\n    " not in prose and "\n\t" not in prose:
        return prose
    out: list[str] = []
    empty, in_list, code = True, False, False
    for line in prose.split("\n"):
        if not line.strip():
            empty = True
        elif not line.startswith(("    ", "\t")):
            in_list, code, empty = bool(_LIST_ITEM.match(line)) or (in_list and not empty), False, False
        else:
            code, empty = (code or empty) and not in_list, False
            line = " " * len(line) if code else line
        out.append(line)
    return "\n".join(out)
