"""Words, numbers and marks with their places, as the noun phrases are built of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from itertools import compress
from operator import gt, itemgetter

from factlint.frozen import NamedTuple
from factlint.lexicon.given_names import CALENDAR_TOO
from factlint.lexicon.pronouns import PRONOUNS
from factlint.lexicon.roles import DETERMINERS, QUANTIFIERS
from factlint.lexicon.titles import DOTTED
from factlint.model import House
from factlint.reading.naming.classes import FIRST_OF_COMPOUND, class_of, class_of_small
from factlint.reading.naming.likeness import unaccented
from factlint.reading.parts import Reading

_TOKEN = re.compile(
    r"[^\W\d_A-Z][^\W\d_]*(?:[-'.&](?=\w)[^\W_]+)*"  # words in small letters: the most, so first
    r"|(?:[A-Z]\.){2,}"  # U.S.  J.D.
    r"|[A-Z]\.(?=\s?[A-Z])"  # an initial
    r"|W\.Va\.|Ph\.D\.?"
    r"|[^\W\d_]+(?:[-'.&](?=\w)[^\W_]+)*"  # words, also O'Brien, twenty-one
    r"|[@#]\w+"
    r"|\d(?:[\w,.:]*\w)?(?:-\w+)*"  # 77-year-old  11,780; the comma after it is a mark of its own
    r"|[^\w\s]"
)


_NAMES_TOO = frozenset(word.capitalize() for word in (*CALENDAR_TOO, "will"))
LONGEST = 50_000
"""Characters of a sentence; what is longer is no sentence, and its words must not be held all at once."""

_CONTRACTED = frozenset({"s", "re", "ve", "d", "ll", "m"})
_ONLY_DETERMINERS = DETERMINERS - frozenset(QUANTIFIERS) - FIRST_OF_COMPOUND
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
    lead: str  # "p" where a pronoun, "n" where a noun phrase can begin with it, "d" where it is a determiner only, else ""


_LOWER, _IS_CAPITAL, _IS_WORD = (itemgetter(Token._fields.index(field)) for field in ("lower", "cap", "word"))


class Tokens(tuple[Token, ...]):
    """The tokens of a document. A tuple, because every step looks at single tokens, many times.

    `bounds` are the (low, high) indices of each sentence; `plain` the words that the document also prints without a capital;
    `parts` what `verdict` has taken names apart into.
    """

    bounds: tuple[tuple[int, int], ...]
    plain: frozenset[str]
    house: House | None
    parts: dict[tuple[int, int], tuple[str, str | None, tuple[str, ...]]]

    @staticmethod
    def of(items: Sequence[Token], bounds: Sequence[tuple[int, int]], house: House | None = None) -> Tokens:
        """These tokens, cut into these sentences; `house` holds the newsroom's own words."""
        made = Tokens(items)
        made.house = house
        made.bounds = tuple(bounds)
        small = map(gt, map(_IS_WORD, items), map(_IS_CAPITAL, items))  # a word, and none with a capital
        made.plain = frozenset(compress(map(_LOWER, items), small))
        made.parts = {}
        return made


def tokenize(reading: Reading) -> Tokens:
    """All tokens of the prose, cut at the sentences of the reading."""
    prose = reading.document.prose
    openings = {quotation.inner.start for quotation in reading.quotations}
    items: list[Token] = []
    bounds: list[tuple[int, int]] = []
    made, put, done = partial(tuple.__new__, Token), items.append, 0  # what Token._make does, less its check
    for sentence in reading.sentences:
        if sentence.end - sentence.start > LONGEST:
            continue
        low = len(items)
        opening = True
        for match in _TOKEN.finditer(prose, sentence.start, sentence.end):
            start, end = match.span()
            if start < done:
                continue  # the full stop of an abbreviation
            first = opening or start in openings
            said, less, after = _word(match[0], first)
            done = end - less
            if after:  # which is seldom
                if after == "." and prose[done : done + 1] == ".":
                    said, less, after = _word(said[0] + ".", first)
                    done += 1
                if after == "s" and prose[done : done + 2] == "' ":
                    said = (*said[:5], True, *said[6:])
            if opening:
                opening = not said[4]
            elif after == ":":
                opening = True
            put(made((start, done) + said))  # noqa: RUF005  half the time of unpacking
        if len(items) > low:
            bounds.append((low, len(items)))
    house = reading.document.house
    return Tokens.of(_titled(items, house.titles) if house and house.titles else items, bounds, house)


def _titled(items: Sequence[Token], titles: frozenset[str]) -> list[Token]:
    """The tokens with the newsroom's own titles marked as such: before a name in capitals, else as nouns for people."""
    longest = max(title.count(" ") for title in titles) + 1
    found, at = list(items), 0
    while at < len(found):
        size = next((n for n in range(longest, 0, -1) if " ".join(token.lower for token in found[at : at + n]) in titles), 0)
        for k in range(at, at + size):
            found[k] = found[k]._replace(code="T" if found[k].cap else "R" if k == at + size - 1 else "M", lead="n")
        at += size or 1
    return found


Said = tuple[str, str, str, bool, bool, bool, bool, str]
"""What a token is besides its place: the fields of `Token` from `text` on."""


def _dotted(text: str) -> bool:
    """Whether a full stop after this word belongs to it: Sen. and then-Sen., not "sen." """
    last = text.rpartition("-")[2]
    return last[:1].isupper() and last.lower() in DOTTED


@lru_cache(maxsize=16_000)
def _word(printed: str, first: bool) -> tuple[Said, int, str]:
    """What a stretch of print says by itself; how much shorter it is without its genitive; what to look for behind it.

    That is "." where a full stop can belong to it, "s" where a lone apostrophe makes it a genitive, ":" where a sentence begins.
    """
    said = _said(printed, first)
    text, lower, _, _, word, genitive, _, _ = said
    if not word:
        return said, 0, ":" if text in ":*" else ""
    after = "" if genitive else "." if text is not lower and _dotted(text) else "s" if lower[-1] == "s" else ""
    return said, len(printed) - len(text), after


def _elided(text: str) -> bool:
    """Whether a particle stands before a name with an apostrophe: d'Arcy, dell'Orto."""
    return text[:2] in ("d'", "l'") and text[2:3].isupper()


def _said(text: str, first: bool) -> Said:
    """The fields of a token, from its own words."""
    if text.isalpha() and text.islower():
        code = class_of_small(text)
        lead = "d" if text in _ONLY_DETERMINERS else "n" if code not in "FVX-" or text in _OPENERS else ""
        return text, text, code, False, True, False, first, "p" if text in PRONOUNS else lead
    if text[0].isdigit():
        text = text.rstrip(",.:")
        lower = text.lower()
        return text, lower, class_of(text, lower, False, first), False, True, False, first, "n"
    if not text[0].isalpha():
        return text, text, ".", False, False, False, first, ""
    short = text.partition("'")
    if short[0].lower() in PRONOUNS and short[2].lower() in _CONTRACTED:
        text = short[0]  # "he's", "they've": the pronoun alone
    genitive = text[-2:] in ("'s", "'S")
    text = text[:-2] if genitive else text
    lower = text.lower()
    cap = text[0].isupper() or (text[:3] in ("al-", "el-") and text[3:4].isupper()) or _elided(text)
    lower = unaccented(lower) if cap else lower
    code = class_of(text, lower, cap, first)
    lead = "d" if lower in _ONLY_DETERMINERS else "n" if code not in "FVX-" or lower in _OPENERS or text in _NAMES_TOO else ""
    if lower in PRONOUNS and not genitive and text not in ("US", "IT", "ME", "WHO"):
        lead = "p"
    return text, lower, code, cap, True, genitive, first, lead
