"""Find the hedges of a document: words by which it keeps its distance."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from factlint.lexicon import hedges
from factlint.model import Span
from factlint.reading.parts import Hedge, Reading


def _spelled(words: Iterable[str]) -> str:
    """An expression for these words that begins with a class of their first letters, capital or not, at the start of a word."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        groups[word[0]].append(re.escape(word[1:]))
    first = "".join(letter + letter.upper() for letter in groups)
    each = "|".join(f"(?<=[{letter}{letter.upper()}])(?:{'|'.join(rest)})" for letter, rest in groups.items())
    return rf"[{first}](?<!\w.)(?:{each})\b"


_HEDGE = re.compile(_spelled([*hedges.ADVERBS, *hedges.PHRASES]))
_SOURCED = re.compile(r"(?:[Aa]ccording to|, per) +(?:(?:the|a|an|The|A|An) +)?(?:[a-z]+ +){0,2}[\w'.&-]+(?: +[A-Z][\w'.&-]*)*")


def find(reading: Reading) -> tuple[Hedge, ...]:
    """All hedges, in order of position: adverbs, phrases, and the sources that "according to" and "per" name."""
    prose = reading.document.prose
    spans = [Span(*match.span()) for match in _HEDGE.finditer(prose)]
    for match in _SOURCED.finditer(prose):
        start = match.start() + (2 if match.group().startswith(",") else 0)
        spans.append(Span(start, start + len(prose[start : match.end()].rstrip(".,'"))))
    return tuple(Hedge(span, reading.document.cut(span)) for span in sorted(spans))
