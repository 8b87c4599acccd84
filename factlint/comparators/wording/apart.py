"""Short texts that are the same but for one place: too short to be laid side by side by the runs that they share."""

from __future__ import annotations

from factlint.comparators.wording.differences import Difference, difference
from factlint.comparators.wording.tokens import Token, prepared
from factlint.lexicon.small_words import NEGATIONS

FEWEST = 3
"""So many words must be the same."""


def one_place(mine: str, theirs: str) -> Difference | None:
    """The only place where two texts differ, between words that are the same; None where they differ otherwise, or not.

    One word stands for another, or a negation more or less; what any editor may write either way is no difference.
    """
    a, b = prepared(mine), prepared(theirs)
    size = min(len(a.forms), len(b.forms))
    first = 0
    while first < size and a.forms[first] == b.forms[first]:
        first += 1
    last = 0
    while last < size - first and a.forms[-1 - last] == b.forms[-1 - last]:
        last += 1
    here, there = a.tokens[first : len(a.tokens) - last], b.tokens[first : len(b.tokens) - last]
    if not first or not last or first + last < FEWEST - (not here or not there) or len(here) > 1 or len(there) > 1:
        return None
    if not (here and there) and not _negates((*here, *there)):
        return None
    return difference(here, there)


def _negates(words: tuple[Token, ...]) -> bool:
    return any(word.form in NEGATIONS for word in words)
