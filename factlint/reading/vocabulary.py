"""The words and figures that a document prints: whether there is anything in it for a step or a fact is known from them at once.

To ask for a handful of words costs next to nothing, to look through the whole text for a pattern as much as to read it once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate

from factlint.model import Span
from factlint.reading.parts import Reading, Words

_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"([A-Za-z]++(?:['-][A-Za-z]++)*+)")  # one group, so that a split keeps them


def words(reading: Reading) -> Words:
    """The words of the prose and what stands between them. To split it is several times faster than a match for each word."""
    prose = reading.document.prose
    lower = prose.lower()
    same = len(lower) == len(prose)  # a few letters are two in small letters
    pieces = _WORDS.split(lower if same else prose)
    printed = pieces[1::2]
    starts = list(accumulate(map(len, pieces)))[:-1:2]
    return Words(printed if same else list(map(str.lower, printed)), starts, pieces[:-1:2])


def find(reading: Reading) -> frozenset[str]:
    """All runs of plain letters, in small letters, and what hyphens make of them: "Ex-mayor's" gives ex-mayor, ex, mayor and s."""
    found = "\n".join(set(reading.words.lower)).replace("'", "\n")
    return frozenset((*found.split("\n"), *found.replace("-", "\n").split("\n")))


def figures(reading: Reading) -> tuple[Span, ...]:
    """All runs of digits."""
    return tuple([Span(*match.span()) for match in _DIGITS.finditer(reading.document.prose)])


def whole(prose: str, words: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Where these words stand as printed here, each with no letter before it and none behind. Word by word."""
    for word in words:
        at = prose.find(word)
        while at >= 0:
            end = at + len(word)
            if not (prose[end : end + 1].isalpha() or (at and prose[at - 1].isalpha())):
                yield at, word
            at = prose.find(word, end)


def in_all_cases(words: Iterable[str]) -> Iterator[str]:
    """These words in small letters, with a capital, and in capitals."""
    for word in words:
        yield from (word, word.capitalize(), word.upper())
