"""Find the hedges of a document: words by which it keeps its distance."""

from __future__ import annotations

import re

from factlint.lexicon import hedges
from factlint.model import Span
from factlint.reading.parts import Hedge, Reading

_ADVERB = re.compile(r"[A-Za-z]+(?<=[nedts]ly)\b")
_PHRASE = re.compile("[aiwAIW](?<!\\w.)(?:" + "|".join(phrase[1:] for phrase in hedges.PHRASES) + r")\b")
_SOURCED = re.compile(r"(?:[Aa]ccording to|, per) +(?:(?:the|a|an|The|A|An) +)?(?:[a-z]+ +){0,2}[\w'.&-]+(?: +[A-Z][\w'.&-]*)*")


def find(reading: Reading) -> tuple[Hedge, ...]:
    """All hedges, in order of position: adverbs, phrases, and the sources that "according to" and "per" name."""
    prose = reading.document.prose
    spans = [Span(*match.span()) for match in _ADVERB.finditer(prose) if match.group().lower() in hedges.ADVERBS]
    spans += [Span(*match.span()) for match in _PHRASE.finditer(prose)]
    for match in _SOURCED.finditer(prose):
        start = match.start() + (2 if match.group().startswith(",") else 0)
        spans.append(Span(start, start + len(prose[start : match.end()].rstrip(".,'"))))
    return tuple(Hedge(span, reading.document.cut(span)) for span in sorted(spans))
