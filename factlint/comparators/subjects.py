"""Whether two articles tell of one subject at all: a folder may hold a week's copy, and its Smiths need not be one Smith."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.comparators.declare import Truth, phrase
from factlint.lexicon.calendar import MONTHS, WEEKDAYS
from factlint.lexicon.small_words import NEGATIONS, PALE_WORDS, SMALL_WORDS

SHARED = 0.15
"""The share of the shorter article's words that the other one must have too. Of articles on one event 97 in 100 reach it, of
articles on anything 2 in 100, of articles of one section of the paper 7."""

FEWEST = 12
"""So many telling words the shorter one must have to be told apart; a caption or a brief may share its subject in one word."""

_WORD = re.compile(r"[a-z]{5,}")
_PALE = SMALL_WORDS | NEGATIONS | PALE_WORDS | frozenset(MONTHS) | frozenset(WEEKDAYS)


@phrase("on the subject of {words}", pair="on one subject", on=("words",), says="the two articles share a good part of their words")
def on_one_subject(value: str, words: str) -> Truth:
    mine, theirs = _words(value), _words(words)
    shorter = min(len(mine), len(theirs))
    return shorter < FEWEST or len(mine & theirs) >= SHARED * shorter


@lru_cache(maxsize=2_000)
def _words(copy: str) -> frozenset[str]:
    """The words that can say what an article is about."""
    return frozenset(_WORD.findall(copy.lower())) - _PALE
