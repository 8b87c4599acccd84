"""A text as comparable tokens: one spelling for what any editor may write in several ways.

Case, marks, dashes, contractions, numerals and number words, British and American spelling all come out the same. Each token
keeps its place in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factlint.frozen import NamedTuple, dataclass
from factlint.lexicon.contractions import ENDINGS, IS_OR_HAS, OPEN_ENDINGS, WHOLE
from factlint.lexicon.number_words import ONES, TEENS, TENS
from factlint.lexicon.small_words import HESITATIONS, SMALL_WORDS
from factlint.lexicon.spelling import DOUBLED, OUR, PAIRS, SHORT, SIGNS

GAP = "…"
INSERTED = "[]"
RUN = 3
"""Stretches of so many words are what two texts are first held against each other by."""
MOST_TOKENS = 500
"""Longer texts are compared by their beginning."""

_TOKEN = re.compile(
    r"\[[A-Za-z]\][a-z'’]+"  # a letter changed by the editor: [W]e
    r"|\[[^\]\n]{0,120}\]|\([^()\n]{0,60}\)"  # words put in by the editor
    r"|\.\s?\.\s?\.(?:\s?\.)?|…"  # a marked cut
    r"|\d[\d,]*(?:\.\d+)?"
    r"|(?:[^\W_]\.){2,}"  # U.S.
    r"|['’]?[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|[%&]"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s*$|^\s*$|[:;]\s*[\"“]?$")
_BRITISH = ("ise", "ised", "ises", "ising", "isation", "isations", "yse", "ysed", "ysing")
_SUFFIXES = ("ed", "ing", "er", "ers", "or", "ors", "ations", "ation")
_ENDINGS = (*_BRITISH, *_SUFFIXES)


class Token(NamedTuple):
    """One comparable word. `form` is what is compared; `open` holds the other forms it may stand for (it's: is, has)."""

    form: str
    start: int
    end: int
    printed: str
    opens: bool = False  # it begins a sentence, so that its capital says nothing
    open: frozenset[str] = frozenset()

    @property
    def number(self) -> bool:
        return self.form[0].isdigit()

    @property
    def small(self) -> bool:
        return self.form in SMALL_WORDS or self.form in HESITATIONS or self.form[0] == "'"

    @property
    def name(self) -> bool:
        return self.printed[:1].isupper() and not self.opens and not self.small


@dataclass(frozen=True, slots=True)
class Text:
    """A text ready for comparison. `runs` are its stretches of RUN words, for telling quickly what it cannot match."""

    tokens: tuple[Token, ...]
    forms: tuple[str, ...]
    runs: frozenset[tuple[str, ...]]


@lru_cache(maxsize=1024)
def prepared(text: str) -> Text:
    """The text as tokens, hesitations left out. Pure; remembered because one quotation meets many."""
    tokens = tuple(_numbers(_tokens(text)))[:MOST_TOKENS]
    forms = tuple(token.form for token in tokens)
    plain = [form for form in forms if form not in (GAP, INSERTED)]
    return Text(tokens, forms, frozenset(zip(*(plain[n:] for n in range(RUN)), strict=False)))


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        printed = match[0]
        start, end = match.span()
        goes_on = start > 1 and text[start - 1] == " " and text[start - 2].isalnum()
        opens = not goes_on and (start == 0 or _SENTENCE_END.search(text[max(0, start - 4) : start]) is not None)
        for form, other in _forms(printed):
            if form not in HESITATIONS:
                yield Token(form, start, end, printed, opens, other)


@lru_cache(maxsize=8192)
def _forms(printed: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """What is compared of one printed word: usually one form, of a contraction several."""
    return tuple(_parts(printed))


def _parts(printed: str) -> Iterator[tuple[str, frozenset[str]]]:
    none = frozenset[str]()
    word = printed.casefold().replace("’", "'")
    if word[0] in "[(":
        if not re.fullmatch(r"\[[a-z]\][a-z']+", word):
            yield (GAP if not any(map(str.isalnum, word)) else INSERTED), none
            return
        word = word.replace("[", "").replace("]", "")
    if word[0] in ".…":
        yield GAP, none
    elif word in SIGNS:
        yield SIGNS[word], none
    elif word[0].isdigit():
        yield word.replace(",", "").rstrip("."), none
    elif word in WHOLE:
        yield from ((part, none) for part in WHOLE[word])
    else:
        word = word.lstrip("'").replace(".", "")
        word = SHORT.get(word, word)
        if "'" in word:
            yield from _parted(word, none)
        else:
            yield spelled(word) or word, none


def _parted(word: str, none: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for ending, parts in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            yield spelled(word.removesuffix(ending)), none
            yield from ((part, none) for part in parts)
            return
    stem, apostrophe, rest = word.rpartition("'")
    if apostrophe and "'" + rest in OPEN_ENDINGS and (rest == "d" or stem in IS_OR_HAS):
        yield spelled(stem), none
        yield "'" + rest, OPEN_ENDINGS["'" + rest]
        return
    if word.endswith("in'"):  # a dropped g: askin'
        word = word[:-1] + "g"
    yield spelled(word.strip("'")) or word, none


def spelled(word: str) -> str:
    """The word in the one spelling that is compared."""
    if word in PAIRS:
        return PAIRS[word]
    at = word.find("our")
    if at > 1 and word[: at + 3] in OUR:
        return word[: at + 1] + word[at + 2 :]
    if not word.endswith(_ENDINGS):
        return word
    for suffix in _BRITISH:
        if len(word) > len(suffix) + 2 and word.endswith(suffix):
            cut = len(word) - len(suffix)
            return word[:cut] + suffix.replace("s", "z", 1)
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and stem in DOUBLED:
            return stem[:-1] + suffix
    return word


def _numbers(tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens with number words of two and more as digits; a lone `one` stays a word."""
    run: list[Token] = []
    for token in tokens:
        if token.form in _VALUES or (run and token.form in _SCALES):
            run.append(token)
            continue
        yield from _counted(run)
        run = []
        yield token
    yield from _counted(run)


_VALUES: dict[str, int] = {**{word: n for word, n in ONES.items() if n}, **TEENS, **TENS}
_SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000}


def _counted(run: list[Token]) -> Iterator[Token]:
    if not run:
        return
    if len(run) == 1 and run[0].form == "one":
        yield run[0]
        return
    figure = _figure(token.form for token in run)
    if figure is None:
        yield from run
        return
    first, last = run[0], run[-1]
    yield Token(str(figure), first.start, last.end, first.printed, first.opens)


def _figure(words: Iterable[str]) -> int | None:
    """The number that these words say together, or None where they are several (nineteen eighty)."""
    total, part, last = 0, 0, 1000
    for word in words:
        if word in _VALUES:
            figure = _VALUES[word]
            if (part % 100 and not (part % 10 == 0 and part % 100 >= 20 and figure < 10)) or (figure > last):
                return None
            part, last = part + figure, figure
        elif word == "hundred":
            part, last = (part or 1) * 100, 99
        else:
            total, part, last = total + (part or 1) * 1000, 0, 1000
    return total + part
