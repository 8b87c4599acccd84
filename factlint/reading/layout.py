"""The lie of the page: paragraphs and zones."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise

from factlint.model import Document, Span
from factlint.reading import publication
from factlint.reading.parts import Reading, Zone, ZoneName
from factlint.reading.publication import METADATA

_LINE = re.compile(r"[^\s][^\n]*")
_SENTENCE_END = re.compile(r"[.!?:…][\"')\]]*$")
_FIRST_WORD = re.compile(r"\S{1,80}")
_NARROWEST, _WIDEST = 40, 110  # characters of a line in hard-wrapped text

_BYLINE = re.compile(r"[Bb](?:y|Y):? +(?:the +)?[A-Z][\w.'-]*(?:[ ,|]+(?:and|of|for|in|the|[A-Z0-9][\w.'@&/-]*)){0,14}$")
_PLACE = r"[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){0,3}"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:(?:, | and |/)(?:{_PLACE}|[A-Z][a-z.]+(?: [A-Z][a-z.]+)?))?(?:, [A-Z][a-z]+\.? \d{{1,2}})?"
    r"(?: ?\([A-Z][\w .&/-]{1,30}\))?"
    rf"|\([A-Z][\w .&/-]{{1,30}}\)) ?(?:—|–|--|-)(?: |(?=[A-Z\"]))"
)
_PARENTHESIS_AT_END = re.compile(r"\(([^()\n]{3,90})\)[.\"']?$")
_CREDIT = re.compile(
    r"(?i:photos?|picture|image|illustration|credit|courtesy|handout)(?: (?i:by|from|of|courtesy)\b| ?[:/]).{0,80}"
    r"|[A-Z][\w .'&-]{1,50}(?<!\w [a-z]) ?/ ?(?:the )?[A-Z][\w .'&/-]{1,50}"
    r"|(?:AP|AFP|Reuters|REUTERS|Getty Images)(?: Photo.{0,60}|/.{2,60})"
)
_NAMES: dict[str, ZoneName] = {"headline": "headline", "byline": "byline", "dateline": "dateline", "caption": "caption"}
_FILE_PHOTO = re.compile(
    r"FILE ?(?:-|–|—|--) |(?:(?:File )?[Pp]hoto(?:graph)?|[Cc]aption|[Pp]icture|[Pp]ictured|PHOTO|CAPTION|PICTURE)(?: caption)?: "
    r"|(?:Pictured,? )?(?:[Ff]rom left|[Ll]eft to right|Clockwise from)\b[^.\n]{0,20}?[:,] (?=[A-Z])"
)
_CAPITALS = re.compile(r"(?!PHOTO|VIDEO|SOUND)[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){1,3}(?:/[A-Z .]+)?")
_LONGEST_HEADLINE = 160
_LONG_WORD = re.compile(r"[A-Za-z]{4,}")
_NEAR_TOP = 5  # paragraphs in which byline and dateline are looked for


def paragraphs(reading: Reading) -> tuple[Span, ...]:
    """Stretches of prose without the blanks around them: one a line, or one a block where the lines are hard-wrapped."""
    prose = reading.document.prose
    lines = [Span(match.start(), match.start() + len(match.group().rstrip())) for match in _LINE.finditer(prose)]
    width = _wrap_width(prose, lines)
    if width is None:
        return tuple(lines)
    joined: list[Span] = []
    for line in lines:
        if joined and _wrapped(prose, joined[-1], line, width):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def _wrap_width(prose: str, lines: list[Span]) -> int | None:
    """The width at which the lines are wrapped, in characters; None where each line is a paragraph of its own."""
    widths = [line.end - line.start for line in lines if " " in prose[line.start : line.end]]
    width = max(widths, default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    breaks = open_ended = 0
    for before, after in pairwise(lines):
        if prose.count("\n", before.end, after.start) == 1:
            breaks += 1
            open_ended += not _SENTENCE_END.search(prose, max(before.start, before.end - 4), before.end)
    return width if breaks and open_ended * 3 >= breaks else None


def _wrapped(prose: str, before: Span, line: Span, width: int) -> bool:
    """Whether the line goes on with what stands before it: its first word would not have fitted there."""
    if prose.count("\n", before.end, line.start) != 1:
        return False
    last = before.end - max(prose.rfind("\n", before.start, before.end) + 1, before.start)
    word = _FIRST_WORD.match(prose, line.start)
    return last + 1 + len(word.group() if word else "") > width


def zones(reading: Reading) -> tuple[Zone, ...]:
    """Headline, byline, dateline, caption, credit and leaked metadata; everything between them is body."""
    prose = reading.document.prose
    blocks = list(paragraphs(reading))
    special: list[Zone] = []
    if blocks and (leaked := METADATA.match(prose, 0, blocks[0].end)):
        special.append(Zone("metadata", Span(blocks[0].start, leaked.end())))
        blocks[0] = Span(leaked.end(), blocks[0].end)
    special += _furniture(prose, blocks, _named(reading.document, blocks))
    return _fill(special, len(prose))


def _named(document: Document, blocks: list[Span]) -> dict[int, Zone]:
    """The zones that markup names, by the number of the paragraph that they stand in; of several in one the first."""
    starts = [block.start for block in blocks]
    found: dict[int, Zone] = {}
    for name, span in document.zones:
        words = document.prose[slice(*span)]
        start, end = span.end - len(words.lstrip()), span.start + len(words.rstrip())
        number = bisect_right(starts, start) - 1
        if start < end and number >= 0 and start < blocks[number].end and name in _NAMES:
            found.setdefault(number, Zone(_NAMES[name], Span(start, min(end, blocks[number].end))))
    return found


def _furniture(prose: str, blocks: list[Span], named: Mapping[int, Zone]) -> list[Zone]:
    """The zones that are no body, one after the other. `blocks` are the paragraphs below any metadata."""
    found: list[Zone] = []
    headline_seen = any(zone.name == "headline" for zone in named.values())
    dateline_seen = any(zone.name == "dateline" for zone in named.values())
    for number, block in enumerate(blocks):
        if block.start >= block.end:
            continue
        if zone := named.get(number):
            credit = _caption(prose, block) if zone.name == "caption" else []
            found += credit or [zone]
            continue
        if number == 0 and not headline_seen and _is_headline(prose, blocks):
            found.append(Zone("headline", block))
            continue
        captioned = _caption(prose, block) if len(blocks) > 1 else []
        if not captioned and _FILE_PHOTO.match(prose, block.start, block.end):
            captioned = [Zone("caption", block)]
        found += captioned
        if captioned or number >= _NEAR_TOP:
            continue
        if _is_byline(prose, block) or _is_day(prose, blocks, number, found):
            found.append(Zone("byline", block))
        elif not dateline_seen and (match := _DATELINE.match(prose, block.start, block.end)) and match.end() < block.end:
            found.append(Zone("dateline", Span(block.start, match.end())))
            dateline_seen = True
    return found


def _is_byline(prose: str, block: Span) -> bool:
    return block.end - block.start <= 120 and _BYLINE.match(prose, block.start, block.end) is not None


def _is_day(prose: str, blocks: list[Span], number: int, found: list[Zone]) -> bool:
    """Whether the paragraph is the day of publication: it says so, or stands right under the headline or beside the byline."""
    day = publication.line(prose, blocks[number])
    if day is None or day.labelled:
        return day is not None
    if number and found and found[-1].name in {"headline", "byline"} and found[-1].span.overlaps(blocks[number - 1]):
        return True
    return number + 1 < len(blocks) and _is_byline(prose, blocks[number + 1])


def _is_headline(prose: str, blocks: list[Span]) -> bool:
    """A short first line with a blank line under it that is no sentence, or is set like a title."""
    first = blocks[0]
    if len(blocks) < 2 or first.end - first.start > _LONGEST_HEADLINE or prose.count("\n", first.end, blocks[1].start) < 2:
        return False
    text = prose[first.start : first.end]
    if text.endswith((":", ",", ";")) or _PARENTHESIS_AT_END.search(text) or _BYLINE.match(text):
        return False
    return not _SENTENCE_END.search(text[-4:]) or _set_as_title(text) or (text[-1] in "?!" and text[0] not in "\"'")


def _set_as_title(text: str) -> bool:
    words = _LONG_WORD.findall(text)
    return len(words) >= 3 and sum(word[0].isupper() for word in words) * 5 >= len(words) * 4


def _caption(prose: str, block: Span) -> list[Zone]:
    """Caption and credit of a paragraph that ends in a photo credit; nothing where it does not."""
    last = _PARENTHESIS_AT_END.search(prose, max(block.start, block.end - 100), block.end)
    if not last:
        return []
    words = last.group(1)
    capitals = bool(_CAPITALS.fullmatch(words))
    if not capitals and not _CREDIT.fullmatch(words):
        return []
    credit = Zone("credit", Span(last.start(), block.end))
    return [Zone("caption", Span(block.start, last.start())), credit] if last.start() > block.start else [credit]


def _fill(special: list[Zone], length: int) -> tuple[Zone, ...]:
    """The zones in order, with body in all the gaps."""
    filled: list[Zone] = []
    at = 0
    body: ZoneName = "body"
    for zone in sorted(special, key=lambda zone: zone.span):
        if zone.span.start > at:
            filled.append(Zone(body, Span(at, zone.span.start)))
        filled.append(zone)
        at = zone.span.end
    if at < length or not filled:
        filled.append(Zone(body, Span(at, length)))
    return tuple(filled)
