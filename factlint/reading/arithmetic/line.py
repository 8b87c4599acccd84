"""Sentences with their numbers and dates as tokens, so that a pattern can say "from {number} to {number}"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from factlint.frozen import dataclass
from factlint.model import Span
from factlint.reading.parts import Number, Reading, When

OPEN, CLOSE = "\x02", "\x03"
_LONGEST = 800
"""Characters of a sentence; figures farther apart than this have nothing to do with each other."""
_LETTERS = {"cardinal": "c", "percent": "p", "money": "m", "measure": "u", "age": "a", "ordinal": "o", "ratio": "r", "clock": "k"}


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: `text` has a token for each number and date, which `parts` holds by the token's index."""

    text: str
    span: Span
    prose: str
    parts: tuple[Number | When, ...]
    published: date | None = None

    def number(self, match: re.Match[str], name: str) -> Number:
        """The number that the pattern's group of this name caught. Raises TypeError where it is a date."""
        part = self.parts[int(match[name])]
        if not isinstance(part, Number):
            raise TypeError(f"{name} is a date")
        return part

    def when(self, match: re.Match[str], name: str) -> When:
        """The date that the group caught. Raises TypeError where it is a number."""
        part = self.parts[int(match[name])]
        if not isinstance(part, When):
            raise TypeError(f"{name} is a number")
        return part

    def printed(self, *parts: Number | When) -> str:
        """The words from the first of these parts to the last."""
        span = covering(*parts)
        return " ".join(self.prose[span.start : span.end].split())


def covering(*parts: Number | When) -> Span:
    """From the first of these parts to the last."""
    return Span(min(part.span.start for part in parts), max(part.span.end for part in parts))


def token(letters: str, name: str) -> str:
    """The pattern of a number or date of these sorts (see `_LETTERS`; d is a date), caught under a name."""
    return f"{OPEN}[{letters}](?P<{name}>\\d+){CLOSE}"


def lines(reading: Reading) -> Iterator[Line]:
    """The sentences of the prose that hold a number, or two dates."""
    prose = reading.document.prose
    starts = [number.span.start for number in reading.numbers]
    dated = [when.span.start for when in reading.dates]
    for sentence in reading.sentences:
        low, high = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        first, last = bisect_left(dated, sentence.start), bisect_left(dated, sentence.end)
        if (low == high and last - first < 2) or sentence.end - sentence.start > _LONGEST:
            continue
        parts: list[Number | When] = [*reading.numbers[low:high], *reading.dates[first:last]]
        parts.sort(key=lambda part: part.span)
        yield _line(prose, sentence, parts, reading.published)


def line_before(reading: Reading, line: Line) -> Line | None:
    """The sentence before, with its dates alone as tokens; None where another paragraph begins or it is too long."""
    index = bisect_left(reading.sentences, line.span) - 1
    if index < 0 or reading.sentences[index].end - reading.sentences[index].start > _LONGEST:
        return None
    start, end = reading.sentences[index]
    if "\n" in reading.document.prose[end : line.span.start]:
        return None
    first, last = (bisect_left(reading.dates, at, key=lambda when: when.span.start) for at in (start, end))
    return _line(reading.document.prose, Span(start, end), [*reading.dates[first:last]], reading.published)


def _line(prose: str, sentence: Span, parts: list[Number | When], published: date | None) -> Line:
    pieces: list[str] = []
    kept: list[Number | When] = []
    at = sentence.start
    for part in parts:
        if part.span.start < at:
            continue
        letter = "d" if isinstance(part, When) else _LETTERS.get(part.kind, "x")
        pieces += [prose[at : part.span.start].replace(OPEN, " "), f"{OPEN}{letter}{len(kept)}{CLOSE}"]
        kept.append(part)
        at = part.span.end
    pieces.append(prose[at : sentence.end])
    return Line("".join(pieces), sentence, prose, tuple(kept), published)
