"""Short texts that are the same but for one place: too short to be laid side by side by the runs that they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.comparators.wording.differences import Difference, difference
from factlint.comparators.wording.tokens import Token, prepared
from factlint.lexicon.small_words import NEGATIONS

Tokens = tuple[Token, ...]

FEWEST = 3
"""So many words must be the same."""


def one_place(mine: str, theirs: str) -> Difference | None:
    """The only place where two texts differ, between words that are the same; None where they differ otherwise, or not.

    One word stands for another, or a negation more or less; what any editor may write either way is no difference. Where one text
    has more sentences, the other is held against those that it may be.
    """
    a, b = prepared(mine).tokens, prepared(theirs).tokens
    pairs: Iterable[tuple[Tokens, Tokens]] = ((a, b),)
    if len(a) > len(b) + 1:
        pairs = ((some, b) for some in _sentences(a, len(b)))
    elif len(b) > len(a) + 1:
        pairs = ((a, some) for some in _sentences(b, len(a)))
    return next(filter(None, (_one_place(here, there) for here, there in pairs)), None)


def _sentences(tokens: Tokens, size: int) -> Iterator[Tokens]:
    """The first sentences of a text, and the last, where they have so many words, or one more or less."""
    yield from (tokens[:n] for n in (size, size - 1, size + 1) if tokens[n].opens)
    yield from (tokens[-n:] for n in (size, size - 1, size + 1) if tokens[-n].opens)


def _one_place(mine: Tokens, theirs: Tokens) -> Difference | None:
    size = min(len(mine), len(theirs))
    first = 0
    while first < size and mine[first].form == theirs[first].form:
        first += 1
    last = 0
    while last < size - first and mine[-1 - last].form == theirs[-1 - last].form:
        last += 1
    here, there = mine[first : len(mine) - last], theirs[first : len(theirs) - last]
    if not first or not last or first + last < FEWEST - (not here or not there) or len(here) > 1 or len(there) > 1:
        return None
    if not (here and there) and not _negates((*here, *there)):
        return None
    return difference(here, there)


def _negates(words: Tokens) -> bool:
    return any(word.form in NEGATIONS for word in words)
