"""Comparisons: one file for each family of phrases, and this table of them all.

A rule file compares with phrases from this closed set and with nothing else, so that a rule from a stranger cannot run anything.
"""

from __future__ import annotations

from factlint.comparators import dates, names, numbers, subjects, values, words
from factlint.comparators.declare import Phrase, phrases_of

FAMILIES: dict[str, tuple[Phrase, ...]] = {
    "any field": phrases_of(values),
    "words": phrases_of(words),
    "people": phrases_of(names),
    "numbers": phrases_of(numbers),
    "dates": phrases_of(dates),
    "articles": phrases_of(subjects),
}

PHRASES: tuple[Phrase, ...] = tuple(one for family in FAMILIES.values() for one in family)
