"""The content words around a number or a date: they tell whether two places of a story speak of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.calendar import MONTHS
from factlint.lexicon.number_words import NO_NAME, SCALES
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.remembered import Remembered
from factlint.reading.where import sentence_at

REACH = 80
"""So many characters to either side are looked at, and never beyond the sentence."""

_LONGEST = 1500  # characters of a sentence; what is longer is no sentence
FIGURES = re.compile(r"(?<![\w.,])\d[\d,.:-]*\d(?!\w)")
"""Figures that are told from others: two digits or more."""
_WORDS = re.compile(r"[A-Za-z][A-Za-z'-]*")
_WORDS_AND_FIGURES = re.compile(_WORDS.pattern + r"|\d(?<![\w.,]\d)[\d,.:-]*\d(?!\w)")  # figures as above, begun quicker
_SAID_ON = re.compile(r"\b(?:said|says|told \w+|announced|reported)(?: on)? [A-Z][a-z]+day\b")
"""The day on which it was said is not the day on which it was so."""
_YEAR = re.compile(r"(?:19|20)\d\d$")
_EMPTY = NO_NAME | SCALES.keys() | MONTHS.keys()


def around(reading: Reading, span: Span, reach: int = REACH, *, closely: bool = False) -> tuple[str, ...] | None:
    """The content words of its sentence around a span, in small letters and without plural; None where there are none.

    Read `closely`, words lose all their endings, and figures count too.
    """
    sentence = sentence_at(reading.sentences, span.start)
    if sentence is None or sentence.end - sentence.start > _LONGEST:
        return None
    prose = reading.document.prose
    start = max(sentence.start, prose.find(" ", span.start - reach, span.start) if span.start - reach > sentence.start else 0)
    end = min(sentence.end, span.end + reach)
    if end < sentence.end:
        end = max(prose.rfind(" ", span.end, end), span.end)
    before, after = prose[start : span.start], prose[span.end : end]
    return (_stems if closely else content)(before + "  " + after)


def content(text: str) -> tuple[str, ...] | None:
    """The content words of a text, each once."""
    return _kept(map(_CONTENT.__getitem__, _WORDS.findall(_without_day_of_saying(text))))


def _kept(words: Iterable[str]) -> tuple[str, ...] | None:
    """These words, each once, without the empty one."""
    return tuple(sorted({*words} - {""})) or None


def _without_day_of_saying(text: str) -> str:
    return _SAID_ON.sub(" ", text) if "day" in text else text


def _content_word(printed: str) -> str:
    """The word without its plural; nothing where it has no content."""
    word = printed.lower().removesuffix("'s")
    if len(word) <= 2 or word in _EMPTY:
        return ""
    return word.rstrip("s") if len(word) > 4 else word


def _stems(text: str) -> tuple[str, ...] | None:
    """The stems of the content words and the figures of a text, each once; years, which many sentences share, left out."""
    return _kept(map(_STEMS.__getitem__, _WORDS_AND_FIGURES.findall(_without_day_of_saying(text))))


def _stem_of(printed: str) -> str:
    """The stem of a word, or figures; nothing where they have no content."""
    word = printed.lower().removesuffix("'s")
    if (len(word) <= 2 and not word[0].isdigit()) or word in _EMPTY or _YEAR.match(word):
        return ""
    return word if word[0].isdigit() else stem(word.replace("-", ""))


def stem(word: str) -> str:
    """The word without what its forms differ in: sift, sifts, sifting and sifted are one. Short words lose nothing."""
    if len(word) < 5:
        return word
    for ending in ("ing", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3 and not word.endswith("ss"):
            word = word.removesuffix(ending)
            break
    word = word.removesuffix("e") if len(word) > 6 else word  # introduce, introduced; but finale is not final
    return word[:-1] + "i" if word.endswith("y") else word


_CONTENT, _STEMS = Remembered(_content_word), Remembered(_stem_of)
