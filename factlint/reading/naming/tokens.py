"""Words, numbers and marks with their places, as the noun phrases are built of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from factlint.lexicon.pronouns import PRONOUNS
from factlint.lexicon.roles import DETERMINERS, QUANTIFIERS
from factlint.lexicon.titles import DOTTED
from factlint.reading.naming.classes import FIRST_OF_COMPOUND, class_of
from factlint.reading.parts import Reading

_TOKEN = re.compile(
    r"[^\W\d_A-Z][^\W\d_]*(?:[-'.&](?=\w)[^\W_]+)*"  # words in small letters: the most, so first
    r"|(?:[A-Z]\.){2,}"  # U.S.  J.D.
    r"|[A-Z]\.(?=\s?[A-Z])"  # an initial
    r"|W\.Va\.|Ph\.D\.?"
    r"|[^\W\d_]+(?:[-'.&](?=\w)[^\W_]+)*"  # words, also O'Brien, twenty-one
    r"|[@#]\w+"
    r"|\d[\w,.:]*(?:-\w+)*"  # 77-year-old  11,780
    r"|[^\w\s]"
)


_CONTRACTED = frozenset({"s", "re", "ve", "d", "ll", "m"})
_OPENERS = DETERMINERS | frozenset(QUANTIFIERS) | FIRST_OF_COMPOUND


class Token(NamedTuple):
    """One word, number or mark. `text` and `end` are without a genitive 's."""

    start: int
    end: int
    text: str
    lower: str
    code: str  # what it can be, as `classes.class_of` says; "." for a mark
    cap: bool  # begins with a capital
    word: bool
    genitive: bool
    first: bool  # opens a sentence, or a quotation
    lead: str  # "p" where a pronoun, "n" where a noun phrase can begin with it, else ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a document; `bounds` are the (low, high) indices of each sentence."""

    items: tuple[Token, ...]
    bounds: tuple[tuple[int, int], ...]
    plain: frozenset[str]  # words that the document also prints without a capital

    def __getitem__(self, index: int) -> Token:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)


def tokenize(reading: Reading) -> Tokens:
    """All tokens of the prose, cut at the sentences of the reading."""
    prose = reading.document.prose
    openings = {quotation.inner.start for quotation in reading.quotations}
    items: list[Token] = []
    bounds: list[tuple[int, int]] = []
    for sentence in reading.sentences:
        low = len(items)
        opening = True
        for match in _TOKEN.finditer(prose, sentence.start, sentence.end):
            start = match.start()
            if items and start < items[-1].end:
                continue  # the full stop of an abbreviation
            first = opening or start in openings
            text, lower, code, cap, word, genitive, lead = _word(match.group(), first)
            end = start + len(text)
            if prose[end : end + 1] == "." and not genitive and _dotted(text):
                text, lower, code, cap, word, genitive, lead = _word(text + ".", first)
                end += 1
            if word:
                opening = False
                if not genitive and lower[-1] == "s" and prose[end : end + 2] == "' ":
                    genitive = True
            elif text in ":*":
                opening = True
            items.append(Token(start, end, text, lower, code, cap, word, genitive, first, lead))
        if len(items) > low:
            bounds.append((low, len(items)))
    plain = frozenset(token.lower for token in items if token.word and not token.cap)
    return Tokens(tuple(items), tuple(bounds), plain)


@lru_cache(maxsize=10_000)
def _dotted(text: str) -> bool:
    """Whether a full stop after this word belongs to it: Sen. and then-Sen., not "sen." """
    last = text.rpartition("-")[2]
    return last[:1].isupper() and last.lower() in DOTTED


@lru_cache(maxsize=50_000)
def _word(text: str, first: bool) -> tuple[str, str, str, bool, bool, bool, str]:
    """What a stretch of print says by itself: text without genitive, lower case, class, capital, word, genitive, lead."""
    if text[0].isdigit():
        text = text.rstrip(",.:")
        lower = text.lower()
        return text, lower, class_of(text, lower, False, first), False, True, False, "n"
    if not text[0].isalpha():
        return text, text, ".", False, False, False, ""
    short = text.partition("'")
    if short[0].lower() in PRONOUNS and short[2].lower() in _CONTRACTED:
        text = short[0]  # "he's", "they've": the pronoun alone
    genitive = text[-2:] in ("'s", "'S")
    text = text[:-2] if genitive else text
    lower = text.lower()
    cap = text[0].isupper() or (text[:3] in ("al-", "el-") and text[3:4].isupper())
    code = class_of(text, lower, cap, first)
    lead = "n" if code not in "FVX-" or lower in _OPENERS else ""
    if lower in PRONOUNS and not genitive and text not in ("US", "IT", "ME", "WHO"):
        lead = "p"
    return text, lower, code, cap, True, genitive, lead
