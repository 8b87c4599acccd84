"""The small words that may stand between a subject and its verb: helping verbs, negations, adverbs."""

from __future__ import annotations

import re

from factlint.frozen import NamedTuple
from factlint.lexicon.function_words import ADVERBS, BE, DO, HAVE, MODALS, NEGATIONS, NOT_ADVERBS

HELPING = ADVERBS | BE | HAVE | DO | MODALS | NEGATIONS
"""Those that are known by the word alone; besides them most words in -ly."""

_WORD = re.compile(r"(?<![\w'-])([A-Za-z][\w'-]*)\s+$")
_LONGEST = 24  # characters of a helping word with the space behind it


class Helped(NamedTuple):
    """Where the helping words before a verb begin, and what they are in small letters, the nearest first."""

    start: int
    words: tuple[str, ...]


def is_adverb(word: str) -> bool:
    """Whether a word in small letters is an adverb."""
    return word in ADVERBS or (word.endswith("ly") and word not in NOT_ADVERBS)


def helps(word: str) -> bool:
    """Whether a word in small letters may stand between a subject and its verb."""
    return word in HELPING or is_adverb(word)


def before(prose: str, verb: int, low: int = 0) -> Helped:
    """The helping words before a verb, as far back as a position."""
    at = verb
    words: list[str] = []
    while match := _WORD.search(prose, max(low, at - _LONGEST), at):
        word = match.group(1).lower()
        if not helps(word):
            break
        words.append(word)
        at = match.start()
    return Helped(at, tuple(words))
