"""Words, numbers and marks with their places, as the noun phrases are built of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from factlint.lexicon.titles import DOTTED
from factlint.reading.parts import Reading

_ABBREVIATED = "|".join(sorted((word.capitalize() for word in DOTTED), key=len, reverse=True))
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.  J.D.
    r"|[A-Z]\.(?=\s?[A-Z])"  # an initial
    rf"|(?:then-|ex-|former-)?(?:{_ABBREVIATED})\.(?!\w)|W\.Va\.|Ph\.D\.?"
    r"|\d[\w,.:]*(?:-\w+)*"  # 77-year-old  11,780
    r"|[^\W\d_]+(?:[-'.&](?=\w)[^\W_]+)*"  # words, also O'Brien, twenty-one, W.Va.
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """One word, number or mark. `text` and `end` are without a genitive 's, `close` is with it."""

    start: int
    end: int
    close: int
    text: str
    lower: str
    cap: bool  # begins with a capital
    word: bool
    genitive: bool
    first: bool  # opens a sentence, or a quotation


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
    plain: set[str] = set()
    for sentence in reading.sentences:
        low = len(items)
        start = True
        for match in _TOKEN.finditer(prose, sentence.start, sentence.end):
            token = _token(match.group(), match.start(), prose, start or match.start() in openings)
            items.append(token)
            start = (start and not token.word) or token.text in ":*"
            if token.word and not token.cap:
                plain.add(token.lower)
        if len(items) > low:
            bounds.append((low, len(items)))
    return Tokens(tuple(items), tuple(bounds), frozenset(plain))


def _token(text: str, start: int, prose: str, first: bool) -> Token:
    end = close = start + len(text)
    genitive = False
    lead = text[0]
    if lead.isalpha():
        if text[-2:] in ("'s", "'S"):
            text, end, genitive = text[:-2], end - 2, True
        elif text[-1] == "s" and prose[end : end + 2] == "' ":
            genitive, close = True, end + 1
        return Token(start, end, close, text, text.lower(), _capital(text), True, genitive, first)
    if lead.isdigit():
        stripped = text.rstrip(",.:")
        end = close = start + len(stripped)
        return Token(start, end, close, stripped, stripped.lower(), False, True, False, first)
    return Token(start, end, close, text, text, False, False, False, first)


def _capital(text: str) -> bool:
    return text[0].isupper() or (text[:3] in ("al-", "el-") and text[3:4].isupper())


def index_at(tokens: Tokens, position: int) -> int:
    """The index of the token that holds this position, or of the last one before it; -1 before the first."""
    return bisect_right(tokens.items, position, key=lambda token: token.start) - 1
