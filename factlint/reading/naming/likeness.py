"""Surnames that are spelled almost alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Set
from functools import lru_cache

_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"})


def unaccented(lower: str) -> str:
    """Small letters without marks, as an agency that prints no marks has them: Yıldırım is yildirim."""
    if lower.isascii():
        return lower
    letters = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def fold(name: str) -> str:
    """A surname as one compares it: small letters, no marks."""
    folded = name.casefold()
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


_QUOTED = re.compile(r"[\"'](\w+)[\"'] ")


def nicknames(name: str) -> list[str]:
    """The nicknames in quotation marks that a full name holds: Edwin "Bud" Lee."""
    return _QUOTED.findall(name)


_SOUNDS = (("ph", "f"), ("ks", "x"), ("ck", "k"), ("kh", "k"), ("ou", "u"), ("ij", "i"), ("iy", "i"), ("y", "i"), ("j", "i"))


def sound(first: str) -> str:
    """A first name as other alphabets are written in ours: Sergey and Sergei, Yuri and Yury, Mohamed and Mohammed are one."""
    for printed, plain in _SOUNDS:
        first = first.replace(printed, plain)
    return "".join(letter for k, letter in enumerate(first) if first[k - 1 : k] != letter).removesuffix("e")


@lru_cache(maxsize=4_000)
def likeness(folded: str) -> tuple[str, ...]:
    """Keys that two surnames share when one letter is dropped, added, changed, or swapped with its neighbour.

    They are the name with any one letter left out, and the name itself; short names have none.
    """
    if len(folded) < 4 or len(folded) > 30:
        return ()
    return tuple(sorted({folded, *(folded[:k] + folded[k + 1 :] for k in range(len(folded)))}))


def keys_of(surnames: Iterable[str]) -> frozenset[str]:
    """What these surnames (folded) are known by when one letter is wrong."""
    return frozenset(key for surname in surnames for key in likeness(surname))


def slip(word: str, surnames: Set[str], keys: frozenset[str]) -> bool:
    """Whether a word (folded) is a letter away from one of these surnames, and no plural of it."""
    if word in surnames or keys.isdisjoint(likeness(word)):
        return False
    return len(word) > 4 and word.removesuffix("s") not in surnames and f"{word}s" not in surnames
