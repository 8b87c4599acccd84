"""Comparisons of words: quotations above all, and names by their letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from factlint.comparators.declare import Marks, Truth, phrase
from factlint.comparators.wording.alignment import LONGEST_SLIP, PLAIN_RUN, Alignment, align, longest_difference
from factlint.comparators.wording.apart import one_place
from factlint.comparators.wording.differences import SORTS
from factlint.comparators.wording.tokens import Token, prepared
from factlint.lexicon.small_words import TURNS
from factlint.model import Quantity

SHORTEST_ALIKE = 5
MANY, MANY_SHARE = 3, 0.85
NEARLY_SHARED, NEARLY_TELLING, NEARLY_SHARE = 6, 3, 0.85
LONG_SHARED, LONG_SHARE = 10, 0.8
FRAMED_TELLING, FRAMED_SHARE = 2, 0.75
OPEN_SHARED = 12
"""So many words must be the same where the texts do not begin and end alike: “a vote for Ruiz”, “a vote for Hale”."""
FEWEST_CUT, MOST_NAMES = 3, 3
_CUT_START = re.compile(r"\s*(?:…|\.\s?\.\s?\.)")
_CUT_END = re.compile(r"(?:…|\.\s?\.\s?\.)[\s,]*$")
_FIRST_PERSON = re.compile(r"(?:(?:What|How|If|When|Where|As|Because|Since|All) )?(?:I|We|we|My|my|Our|our)\b")
_NAME_WORD = re.compile(r"[^\W\d_a-z][^\W\d_]{2,}")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def clashing(value: str, words: str) -> Marks:
    """The stretches in which two texts differ, one of each text for each difference; empty where it has no words there."""
    found = align(value, words).differences
    return tuple(_stretch(one.mine) for one in found), tuple(_stretch(one.theirs) for one in found)


def _stretch(tokens: Sequence[Token]) -> tuple[int, int]:
    return (tokens[0].start, tokens[-1].end) if tokens else (0, 0)


# ---------------------------------------------------------------- how long, and letter by letter


@phrase("at least {number} words", on=("words",), says="it has so many words or more")
def at_least_words(value: str, number: Quantity) -> Truth:
    return _length(value) >= number.low


@lru_cache(maxsize=4096)
def _length(text: str) -> int:
    """How many words it has, which many rules ask of one quotation."""
    return len(_WORD.findall(text))


@phrase("the same text as {words}", pair="the same text", on=("words",), says="letter for letter, capitals apart")
def same_text(value: str, words: str) -> Truth:
    return _plain(value) == _plain(words)


@phrase("different text from {words}", pair="different text", on=("words",), says="not letter for letter the same, capitals apart")
def different_text(value: str, words: str) -> Truth:
    return _plain(value) != _plain(words)


@phrase(
    "spelled almost like {words}",
    pair="spelled almost alike",
    on=("words",),
    says="one or two letters apart, in words of five letters or more",
)
def almost_alike(value: str, words: str) -> Truth:
    mine, theirs = _plain(value), _plain(words)
    if mine == theirs or min(len(mine), len(theirs)) < SHORTEST_ALIKE:
        return False
    from rapidfuzz.distance import OSA  # loaded by the few runs that meet two such names

    most = 2 if min(len(mine), len(theirs)) > SHORTEST_ALIKE + 1 else 1
    return OSA.distance(mine, theirs, score_cutoff=most) <= most


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


# ---------------------------------------------------------------- quotations of one utterance


@phrase(
    "about the same utterance as {words}",
    pair="about the same utterance",
    on=("words",),
    says="so many words in a row in common that both must be the same sentence of one speaker",
)
def one_utterance(value: str, words: str) -> Truth:
    return align(value, words).one_utterance


@phrase(
    "nearly word for word {words}",
    pair="nearly word for word",
    on=("words",),
    says="so long a stretch in common, with so little that differs, that nobody says it twice",
)
def nearly_word_for_word(value: str, words: str) -> Truth:
    found = align(value, words)
    if not found.one_utterance or found.shared < NEARLY_SHARED:
        return False
    framed = all(found.ends) and sum(one.sort != "small" for one in found.differences) == 1
    if framed and found.telling >= FRAMED_TELLING and found.share >= FRAMED_SHARE:
        return True
    plain = all(found.ends) or found.shared >= OPEN_SHARED or not found.edges
    needed = NEARLY_SHARE if found.shared < LONG_SHARED else FRAMED_SHARE if found.sentences else LONG_SHARE
    telling = found.telling >= NEARLY_TELLING or found.runs[0] >= PLAIN_RUN
    return plain and telling and found.share >= needed


def _one_place(value: str, words: str) -> Marks:
    found = one_place(value, words)
    return ((_stretch(found.mine),), (_stretch(found.theirs),)) if found else ((), ())


@phrase(
    "one word away from {words}",
    pair="one word away",
    on=("words",),
    says="they begin alike and end alike, and one word between is another, or a not, never or no is there or missing",
    marks=_one_place,
)
def one_word_away(value: str, words: str) -> Truth:
    found = one_place(value, words)
    return found is not None and found.sort != "small"


@phrase(
    "the same initial as {words}",
    pair="the same initial",
    on=("words",),
    says="both begin with the same letter",
)
def same_initial(value: str, words: str) -> Truth:
    return _plain(value)[:1] == _plain(words)[:1]


@phrase(
    "the same words as {words}",
    pair="the same words",
    on=("words",),
    says="word for word; case, marks, contractions, numerals and British or American spelling apart",
    marks=clashing,
)
def same_words(value: str, words: str) -> Truth:
    return align(value, words).whole


@phrase(
    "a lawful cut of {words}",
    pair="a lawful cut",
    on=("words",),
    says="the same words as far as both go: one may begin later, end earlier, mark a cut … or put words in [brackets]",
    marks=clashing,
)
def lawful_cut(value: str, words: str) -> Truth:
    found = align(value, words)
    return bool(found.shared) and not found.differences


@phrase(
    "part of {words}",
    pair="part of the other",
    on=("words",),
    says="all its words stand in the other one, in a row",
)
def part_of(value: str, words: str) -> Truth:
    mine, theirs = prepared(value).forms, prepared(words).forms
    return any(theirs[n : n + len(mine)] == mine for n in range(len(theirs) - len(mine) + 1))


def _sorts(test: Callable[[Alignment, set[str]], bool]) -> Callable[[str, str], Truth]:
    def check(value: str, words: str) -> Truth:
        found = align(value, words)
        return bool(found.differences) and test(found, {one.sort for one in found.differences})

    return check


small_words_only = phrase(
    "differing only in small words from {words}",
    pair="differing only in small words",
    on=("words",),
    says="what differs are articles, pronouns, prepositions, auxiliaries and words of emphasis",
)(_sorts(lambda found, sorts: sorts == {SORTS[-1]}))

passage = phrase(
    "differing by a passage from {words}",
    pair="differing by a passage",
    on=("words",),
    says=f"more than {LONGEST_SLIP} words in a row stand in one and not in the other, and nothing marks a cut",
)(_sorts(lambda found, sorts: longest_difference(found) > LONGEST_SLIP))

many_places = phrase(
    "differing in many places from {words}",
    pair="differing in many places",
    on=("words",),
    says="at three places or more and in every seventh word or more, as translations and other people's notes do",
)(_sorts(lambda found, sorts: _reworded(found)))


def _reworded(found: Alignment) -> bool:
    return found.share < MANY_SHARE and sum(one.sort != "small" for one in found.differences) >= MANY


negation = phrase(
    "differing in negation from {words}",
    pair="differing in negation",
    on=("words",),
    says="one says not, never or no where the other does not",
)(_sorts(lambda found, sorts: "negation" in sorts))

number = phrase(
    "differing in a number from {words}",
    pair="differing in a number",
    on=("words",),
    says="another number stands at the same place",
)(_sorts(lambda found, sorts: "number" in sorts))

name = phrase(
    "differing in a name from {words}",
    pair="differing in a name",
    on=("words",),
    says="another name stands at the same place",
)(_sorts(lambda found, sorts: "name" in sorts))


# ---------------------------------------------------------------- cuts and marks


@phrase(
    "cut before a turn of {words}",
    pair="cut before a turn",
    on=("words",),
    says="it ends in the middle of the other's sentence, which goes on with but, unless, if, until, except or only",
)
def cut_before_a_turn(value: str, words: str) -> Truth:
    mine, theirs = prepared(value), prepared(words)
    size = len(mine.forms)
    if size < FEWEST_CUT:
        return False
    for n in range(len(theirs.forms) - size):
        if theirs.forms[n : n + size] == mine.forms:
            following = theirs.tokens[n + size]
            return following.form in TURNS and not _ends_sentence(words[theirs.tokens[n + size - 1].end : following.start])
    return False


def _ends_sentence(between: str) -> bool:
    return any(mark in between for mark in ".!?…;")


@phrase(
    "with a bracket that names somebody else than {words}",
    pair="with a bracket that names somebody else",
    on=("words",),
    says="[brackets] hold a name where the other text has another name",
)
def bracket_names_another(value: str, words: str) -> Truth:
    found = align(value, words)
    return found.one_utterance and any(_other_name(*pair) or _other_name(*pair[::-1]) for pair in found.replaced)


def _other_name(bracketed: str, plain: str) -> bool:
    """Whether the first is one pair of brackets with a name, and the second names with none of its words."""
    if not (bracketed.startswith("[") and bracketed.endswith("]")) or "[" in plain:
        return False
    mine, theirs = (_NAME_WORD.findall(text) for text in (bracketed, plain))
    titles = len(theirs) != _length(plain)
    initials = any(word.isupper() for word in theirs) or len(mine) > MOST_NAMES
    return bool(mine) and bool(theirs) and not titles and not initials and set(mine).isdisjoint(theirs)


@phrase("begun and ended with an ellipsis", on=("words",), says="a cut is marked both before its first word and after its last one")
def framed_by_ellipses(value: str) -> Truth:
    return bool(_CUT_START.match(value) and _CUT_END.search(value))


@phrase("said in the first person", on=("words",), says="its subject is I, we, my or our: I will, What we did")
def first_person(value: str) -> Truth:
    return bool(_FIRST_PERSON.match(value))
