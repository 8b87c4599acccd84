"""Find the hedges of a document: words by which it keeps its distance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.lexicon import hedges
from factlint.model import Span
from factlint.reading.parts import Hedge, Reading

_HEDGES = [(words.split()[0], words) for words in sorted((*hedges.ADVERBS, *hedges.PHRASES))]
_NAMED = re.compile(r" +(?:(?:the|a|an|The|A|An) +)?(?:[a-z]+ +){0,2}[\w'.&-]+(?: +[A-Z][\w'.&-]*)*")


def find(reading: Reading) -> tuple[Hedge, ...]:
    """All hedges, in order of position: adverbs, phrases, and the sources that the article's "according to" and "per" name."""
    prose = reading.document.prose
    spans = [span for first, words in _HEDGES if first in reading.vocabulary for span in _printed(prose, words[0], words[1:])]
    for cue in reading.cues:
        if cue.frame == "according" and (named := _NAMED.match(prose, cue.span.end)):
            spans.append(Span(cue.span.start, cue.span.start + len(prose[cue.span.start : named.end()].rstrip(".,'"))))
    return tuple([Hedge(span, reading.document.said(span)) for span in sorted(spans)])


def _printed(prose: str, first: str, tail: str) -> Iterator[Span]:
    """Where a word stands, with a capital or without; it is searched for without its first letter."""
    at = prose.find(tail)
    while at >= 0:
        start, end = at - 1, at + len(tail)
        if at and prose[start].lower() == first and not _joined(prose, start - 1) and not _joined(prose, end):
            yield Span(start, end)
        at = prose.find(tail, end)


def _joined(prose: str, at: int) -> bool:
    return 0 <= at < len(prose) and (prose[at].isalnum() or prose[at] == "_")
