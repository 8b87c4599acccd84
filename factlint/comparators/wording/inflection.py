"""Words that are forms of one word, and names that are one name in two spellings of another alphabet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factlint.comparators.wording.tokens import Token

_ENDINGS = ("s", "es", "d", "ed", "ing", "n", "en")
SHORTEST_STEM = 3
FEWEST_CONSONANTS = 2
_ARTICLES = frozenset({"al", "el", "ad", "ash", "ul", "ibn", "bin"})
_SPELLINGS: tuple[tuple[str, str], ...] = (
    ("ph", "f"), ("kh", "k"), ("gh", "k"), ("ch", "k"), ("dh", "d"), ("th", "t"), ("zh", "z"), ("sh", "s"), ("dj", "j"),
    ("ck", "k"), ("ts", "z"), ("tz", "z"), ("sch", "s"), ("q", "k"), ("g", "k"), ("c", "k"), ("x", "ks"), ("w", "v"), ("h", ""),
)  # fmt: skip
_VOWELS = (re.compile("[ou]+"), re.compile("[aeiyj]+"))


def one_lexeme(one: str, other: str) -> bool:
    """Whether two words are one but for their ending: pew and pews, close and closing, study and studied."""
    stems = _stems(one) & _stems(other)
    return any(len(stem) >= SHORTEST_STEM for stem in stems) and one.isalpha() and other.isalpha()


def _stems(word: str) -> set[str]:
    """The word without each ending it can have, its last letter made plain: stopped is stop, made of stopp; studi is study."""
    found = {word, word.removesuffix("e")}
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST_STEM:
            continue
        found |= {stem, stem.removesuffix("e")}
        if stem.endswith("i"):
            found.add(stem[:-1] + "y")
        if len(stem) > SHORTEST_STEM and stem[-1] == stem[-2]:
            found.add(stem[:-1])
    return found


def one_name(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether both are the same foreign name, written as two newspapers write it: names alone, which sound alike."""
    one, other = _bare(mine), _bare(theirs)
    if not one or len(one) != len(other) or not all(token.name for token in (*one, *other)):
        return False
    return all(_alike(a.form, b.form) for a, b in zip(one, other, strict=True))


def _alike(one: str, other: str) -> bool:
    return len(_consonants(one)) >= FEWEST_CONSONANTS and _sounds(one) == _sounds(other)


def _bare(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.form not in _ARTICLES]


def _sounds(name: str) -> str:
    for printed, plain in _SPELLINGS:
        name = name.replace(printed, plain)
    name = _VOWELS[0].sub("o", name)
    name = _VOWELS[1].sub("a", name)
    return re.sub(r"(.)\1+", r"\1", name).replace("oa", "a").replace("ao", "a")


def _consonants(name: str) -> str:
    return re.sub("[aeiouyhwj]", "", name)
