"""Words, numbers and marks with their places, as the noun phrases are built of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import accumulate, compress
from operator import attrgetter

from factlint.frozen import dataclass, replace
from factlint.lexicon.given_names import CALENDAR_TOO
from factlint.lexicon.pronouns import PRONOUNS
from factlint.lexicon.roles import DETERMINERS, QUANTIFIERS
from factlint.lexicon.titles import DOTTED, SUFFIXES
from factlint.model import House, Span
from factlint.reading.naming.classes import FIRST_OF_COMPOUND, class_of, class_of_small
from factlint.reading.naming.likeness import unaccented
from factlint.reading.parts import Reading
from factlint.reading.remembered import Remembered

_TOKEN = re.compile(
    r"([a-z]++(?![^\W\d_]|[-'.&]\w)|[A-Z][a-z]++(?![^\W\d_]|[-'.&]\w)"  # words of plain letters: most are, and quickly found
    r"|[^\W\d_A-Z][^\W\d_]*(?:[-'.&](?=\w)[^\W_]+)*"  # other words in small letters
    r"|(?:[A-Z]\.){2,}"  # U.S.  J.D.
    r"|[A-Z]\.(?=\s?[A-Z])"  # an initial
    r"|W\.Va\.|Ph\.D\.?"
    r"|[^\W\d_]+(?:[-'.&](?=\w)[^\W_]+)*"  # words, also O'Brien, twenty-one
    r"|[@#]\w+"
    r"|\d(?:[\w,.:]*\w)?(?:-\w+)*"  # 77-year-old  11,780; the comma after it is a mark of its own
    r"|[^\w\s])"
)


_NAMES_TOO = frozenset(word.capitalize() for word in (*CALENDAR_TOO, "will"))
LONGEST = 50_000
"""Characters of a sentence; what is longer is no sentence, and its words must not be held all at once."""

PARTICLES = frozenset("de la ap van der den von bin al el di da du le ter dos das del st. y ben ibn af".split())
"""Small words inside a person's name."""

_MARKS = {":": ":", "*": ":", "'": "'"}
_CONTRACTED = frozenset({"s", "re", "ve", "d", "ll", "m"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark, as it is wherever it stands; where that is, `Tokens` says. `text` is without a genitive 's."""

    text: str
    lower: str
    code: str  # what it can be, as `classes.class_of` says; "." for a mark
    cap: bool  # begins with a capital
    word: bool
    genitive: bool
    first: bool  # opens a sentence, or a quotation
    lead: str  # "p" where a pronoun, "n" where a noun phrase can begin with it, "d" where it is a determiner only, else ""
    look: str = ""  # what to look for beside it: "." its full stop, "'" what it makes a genitive, ":" what it opens
    small: str = ""  # the word in small letters, where it is printed in them
    opens: str = ""  # a noun phrase: "Q" with how many there are, "D" with another determiner
    compound: bool = False  # may be the first word of an office of several: "chief of staff"
    part: str = ""  # of a person's name: "p" a particle (de la), "s" a suffix (Jr.)
    ends: bool = False  # no noun phrase goes on with it
    bare: bool = False  # it opens a noun phrase and makes none by itself: "the", "new", "12"


class Tokens(tuple[Word, ...]):
    """The tokens of a document. A tuple, because every step looks at single tokens, many times.

    `starts` are their places in the document; `bounds` the (low, high) indices of each sentence; `plain` the words that the
    document also prints without a capital; `parts` what `verdict` has taken names apart into.
    """

    starts: Sequence[int]
    bounds: tuple[tuple[int, int], ...]
    plain: frozenset[str]
    house: House | None
    parts: dict[tuple[int, int], tuple[str, str | None, tuple[str, ...]]]

    @staticmethod
    def of(words: Iterable[Word], starts: Sequence[int], bounds: Sequence[tuple[int, int]], house: House | None = None) -> Tokens:
        """These tokens, cut into these sentences; `house` holds the newsroom's own words."""
        made = Tokens(words)
        made.starts = starts
        made.house = house
        made.bounds = tuple(bounds)
        made.plain = frozenset(filter(None, map(attrgetter("small"), made)))
        made.parts = {}
        return made

    def span(self, low: int, high: int) -> Span:
        """Where the tokens from `low` to `high` stand, without a genitive 's at the end."""
        return Span(self.starts[low], self.starts[high - 1] + len(self[high - 1].text))


def tokenize(reading: Reading) -> Tokens:
    """All tokens of the prose, cut at the sentences of the reading."""
    prose, house = reading.document.prose, reading.document.house
    openings = sorted(quotation.inner.start for quotation in reading.quotations)
    words: list[Word] = []
    starts: list[int] = []
    bounds: list[tuple[int, int]] = []
    for low, high in reading.sentences:
        pieces = _TOKEN.split(prose[low:high]) if high - low <= LONGEST else ()  # blanks and tokens by turns
        if len(pieces) < 2:
            continue
        opened = openings[bisect_left(openings, low) : bisect_left(openings, high)]
        places = list(accumulate(map(len, pieces), initial=low))[1:-1:2]
        found = _in_sentence(prose, pieces[1::2], places, opened)
        bounds.append((len(words), len(words) + len(found)))
        words += found
        starts += places
    return Tokens.of(_titled(words, house.titles) if house and house.titles else words, starts, bounds, house)


def _in_sentence(prose: str, printed: Sequence[str], places: list[int], opened: Sequence[int]) -> list[Word]:
    """The words of one sentence. Takes the full stops that belong to abbreviations out of `places`."""
    words = list(map(_INSIDE.__getitem__, printed))
    _open(words, printed, 0)
    for start in opened:
        at = bisect_left(places, start)
        if at < len(places) and places[at] == start:
            words[at] = _OPENING[printed[at]]
    stops = []
    for at in list(compress(range(len(words)), map(attrgetter("look"), words))):
        word = words[at]
        end = places[at] + len(word.text)
        if word.look == ":":
            _open(words, printed, at + 1)
        elif word.look == "." and prose[end : end + 1] == ".":
            words[at] = (_OPENING if word.first else _INSIDE)[word.text + "."]
            stops.append(at + 1)
        elif word.look == "'" and at and prose[end : end + 1] == " " and _plural(words[at - 1], places[at] - places[at - 1]):
            words[at - 1] = replace(words[at - 1], genitive=True)
    for at in reversed(stops):
        del words[at : at + 1], places[at : at + 1]
    return words


def _open(words: list[Word], printed: Sequence[str], low: int) -> None:
    """Have a sentence begin at token `low`: with its first word, and the marks before that."""
    for at in range(low, len(words)):
        words[at] = _OPENING[printed[at]]
        if words[at].word:
            break


def _plural(word: Word, length: int) -> bool:
    """Whether a lone apostrophe so far from a word's start makes it a genitive: "officials' "."""
    return word.lower[-1] == "s" and not (word.genitive or word.look) and word.word and len(word.text) == length


def _titled(items: Sequence[Word], titles: frozenset[str]) -> list[Word]:
    """The tokens with the newsroom's own titles marked as such: before a name in capitals, else as nouns for people."""
    longest = max(title.count(" ") for title in titles) + 1
    found, at = list(items), 0
    while at < len(found):
        size = next((n for n in range(longest, 0, -1) if " ".join(token.lower for token in found[at : at + n]) in titles), 0)
        for k in range(at, at + size):
            found[k] = replace(
                found[k], code="T" if found[k].cap else "R" if k == at + size - 1 else "M", lead="n", ends=False, bare=False
            )
        at += size or 1
    return found


def _dotted(text: str) -> bool:
    """Whether a full stop after this word belongs to it: Sen. and then-Sen., not "sen." """
    last = text.rpartition("-")[2]
    return last[:1].isupper() and last.lower() in DOTTED


def _elided(text: str) -> bool:
    """Whether a particle stands before a name with an apostrophe: d'Arcy, dell'Orto."""
    return text[:2] in ("d'", "l'") and text[2:3].isupper()


def _word(printed: str, first: bool) -> Word:
    """What a stretch of print says by itself."""
    if not (printed[0].isalpha() or printed[0].isdigit()):
        return Word(printed, printed, ".", False, False, False, first, "", _MARKS.get(printed, ""), ends=printed != "&")
    text, genitive = _without_genitive(printed)
    lower, cap, look = text.lower(), False, ""
    if lower == text and text.isalpha():
        code = class_of_small(text)
    else:
        cap = text[0].isupper() or (text[:3] in ("al-", "el-") and text[3:4].isupper()) or _elided(text)
        lower = unaccented(lower) if cap else lower
        code = class_of(text, lower, cap, first)
        look = "." if not genitive and _dotted(text) else ""
    opens = "Q" if lower in QUANTIFIERS else "D" if lower in DETERMINERS else ""
    compound = lower in FIRST_OF_COMPOUND
    part = "p" if lower in PARTICLES else "s" if lower.rstrip(".") in SUFFIXES else ""
    ends = code in "FVX" and not (cap or compound or part == "p")
    if lower in PRONOUNS and not genitive and text not in ("US", "IT", "ME", "WHO"):
        lead = "p"
    elif opens == "D" and not compound:
        lead = "d"
    else:
        lead = "n" if code not in "FVX-" or opens or compound or text in _NAMES_TOO else ""
    bare = lead == "d" or (lead == "n" and not compound and ((code == "M" and not cap) or (code == "Q" and text[0].isdigit())))
    small = "" if cap else lower
    return Word(text, lower, code, cap, True, genitive, first, lead, look, small, opens, compound, part, ends, bare)


def _without_genitive(printed: str) -> tuple[str, bool]:
    """A word or figures by themselves, and whether they were a genitive; of "he's" and "they've" the pronoun alone."""
    if "'" not in printed:
        return printed.rstrip(",.:") if printed[0].isdigit() else printed, False
    before, _, behind = printed.partition("'")
    text = before if before.lower() in PRONOUNS and behind.lower() in _CONTRACTED else printed
    return (text[:-2], True) if text[-2:] in ("'s", "'S") else (text, False)


_INSIDE, _OPENING = Remembered(partial(_word, first=False)), Remembered(partial(_word, first=True))
"""The words by their print: inside a sentence, and where they open one."""
