"""Compounds that one article spells two ways: joined in one place, apart or with a hyphen in another."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from operator import add

from factlint.facts.declare import FactType, Field
from factlint.lexicon.compounds import CLOSERS, OPENERS
from factlint.model import Fact, Phrase, Span
from factlint.reading.parts import Reading

_WORD = re.compile(r"(?<![\w'.-])[a-z]++(?:-[a-z]++)?+(?![\w'-])")
_Word = tuple[str, int, int]  # with where it begins and ends
_SHORTEST = 3
"""Letters of each half from which on two words that stand side by side can be a compound; before a hyphen one is enough."""


def extract(reading: Reading) -> Iterable[Fact]:
    """The first place of each spelling of a word that has two, outside quotation marks."""
    if not _worth_a_look(reading.words.lower):
        return
    words = list(_words(reading))
    whole = {text for text, _, _ in words if "-" not in text}
    found: dict[str, dict[str, Span]] = {}
    for spelling, span in _divided(reading, words):
        joined = spelling.replace("-", "").replace(" ", "")
        if joined in whole:
            found.setdefault(joined, {}).setdefault(spelling, span)
    for text, start, end in words if found else ():
        if text in found:
            found[text].setdefault(text, Span(start, end))
    for joined, places in sorted(found.items()):
        for spelling, span in places.items():
            fields = {"spelling": Phrase(span, spelling), "word": joined}
            yield Fact("compound", span, "sure", "compound", reading.zone_at(span.start), fields=fields)


def _worth_a_look(words: Sequence[str]) -> bool:
    """Whether any two neighbours, or the halves of any word with a hyphen, stand joined too: most articles have none."""
    known = set(words)
    joined = set(map(str.replace, known, repeat("-"), repeat("")))
    return len(joined) < len(known) or not known.isdisjoint(map(add, words, islice(words, 1, None)))


def _words(reading: Reading) -> Iterator[_Word]:
    """The words in small letters that stand outside quotation marks."""
    outer = [quotation.span for quotation in reading.quotations if quotation.depth == 1]
    starts = [span.start for span in outer]
    for match in _WORD.finditer(reading.document.prose):
        start, end = match.span()
        place = bisect_right(starts, start) - 1
        if place < 0 or start >= outer[place].end:
            yield match.group(), start, end


def _divided(reading: Reading, words: Iterable[_Word]) -> Iterator[tuple[str, Span]]:
    """Words with a hyphen, and two words side by side, that could be one."""
    prose = reading.document.prose
    before, last = "", -2
    for text, start, end in words:
        if "-" in text:
            first, _, second = text.partition("-")
            if first not in OPENERS and second not in CLOSERS:
                yield text, Span(start, end)
            before, last = "", -2
            continue
        if (
            start == last + 1
            and prose[last] == " "
            and len(text) >= _SHORTEST
            and text not in CLOSERS
            and len(before) >= _SHORTEST
            and before not in OPENERS
        ):
            yield f"{before} {text}", Span(last - len(before), end)
        before, last = text, end


TYPE = FactType(
    kind="compound",
    says="a compound that the article spells two ways",
    extract=extract,
    fields={
        "spelling": Field("words", "how it is spelled here: foot path"),
        "word": Field("key", "its letters, whatever stands between them"),
    },
)
