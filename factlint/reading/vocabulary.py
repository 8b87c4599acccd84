"""The words and figures that a document prints: whether there is anything in it for a step or a fact is known from them at once.

To ask for a handful of words costs next to nothing, to look through the whole text for a pattern as much as to read it once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factlint.model import Span
from factlint.reading.parts import Reading

_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def find(reading: Reading) -> frozenset[str]:
    """All runs of plain letters, in small letters, and what hyphens make of them: "Ex-mayor's" gives ex-mayor, ex, mayor and s."""
    found = set(_WORD.findall(reading.document.prose.lower()))
    return frozenset(found.union("\n".join(found).replace("-", "\n").split("\n")))


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
