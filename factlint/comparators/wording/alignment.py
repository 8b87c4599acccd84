"""Two texts laid side by side: where they are the same words, and how they differ where not.

Two quotations of one utterance may begin and end at different words and may be cut at a marked gap; what stands between words that
they share must be the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from factlint.comparators.wording.tokens import GAP, INSERTED, Text, Token, prepared
from factlint.lexicon.small_words import ALIKE, ASIDES, MODALS, NEGATIONS

Sort = Literal["negation", "number", "name", "content", "small"]
Operation = tuple[str, int, int, int, int]
SORTS: tuple[Sort, ...] = ("negation", "number", "name", "content", "small")

FEWEST_RUNS = 2
FEWEST_SHARED = 5
FEWEST_TELLING = 2
MANY_SHARED = 8
LONG_RUN, SHORT_RUN = 4, 3
LEAST_SHARE = 0.75
LONGEST_BRACKET = 8
LONGEST_SLIP = 3
"""Where more words than this differ in one stretch, a passage was left out, or the two only happen to go on alike."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the first text and of the second that stand at the same place and are not the same. Either may be none."""

    sort: Sort
    mine: tuple[Token, ...]
    theirs: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two texts lie side by side. `shared` counts the words in common, `telling` those among them that are no small words.

    `runs` are the lengths of the longest stretch that is the same, and of the next.
    `share` is the part of the words between the first and the last shared ones that are the same, `part` that of the shorter text
    as a whole. `whole`: nothing is cut.
    """

    shared: int
    runs: tuple[int, int]
    telling: int
    share: float
    part: float
    whole: bool
    differences: tuple[Difference, ...]

    @property
    def one_utterance(self) -> bool:
        in_a_row = self.runs[0] >= LONG_RUN or self.runs[1] >= SHORT_RUN
        enough = self.shared >= MANY_SHARED or (self.shared >= FEWEST_SHARED and self.part >= 0.5)
        return in_a_row and enough and self.telling >= FEWEST_TELLING and self.share >= LEAST_SHARE


NOTHING = Alignment(0, (0, 0), 0, 0.0, 0.0, False, ())


@lru_cache(maxsize=32768)
def align(mine: str, theirs: str) -> Alignment:
    """Lay the second text beside the first. Texts without a run of words in common are not laid side by side at all."""
    a, b = prepared(mine), prepared(theirs)
    if a.forms == b.forms:
        return Alignment(len(a.forms), (len(a.forms), 0), _telling(a.tokens), 1.0, 1.0, True, ())
    if len(a.runs & b.runs) < FEWEST_RUNS and not _within(a, b) and not _within(b, a):
        return NOTHING
    return _aligned(a, b)


def _within(short: Text, long: Text) -> bool:
    """Whether a text of a few words stands whole in the other one."""
    size = len(short.forms)
    return 0 < size < FEWEST_SHARED and any(long.forms[n : n + size] == short.forms for n in range(len(long.forms) - size + 1))


def _telling(tokens: Iterable[Token]) -> int:
    """How many of these words are no small words and no negations."""
    return sum(not token.small and token.form not in NEGATIONS for token in tokens)


def _aligned(a: Text, b: Text) -> Alignment:
    operations = SequenceMatcher(None, a.forms, b.forms, autojunk=False).get_opcodes()
    first, last = _ends(operations, a.tokens)
    equal = [operation for operation in operations[first : last + 1] if operation[0] == "equal"]
    shared = [token for _, i, j, _, _ in equal for token in a.tokens[i:j]]
    differences, whole, other = [], True, 0
    for n, (kind, i, j, k, m) in enumerate(operations):
        if kind == "equal":
            continue
        mine, theirs = a.tokens[i:j], b.tokens[k:m]
        found = _difference(mine, theirs)
        whole = whole and found is None and not any(token.form in (GAP, INSERTED) for token in (*mine, *theirs))
        if found is not None and (first < n < last or (first - 1 <= n <= last + 1 and _altered_edge(mine, theirs))):
            differences.append(found)
            other += max(len(mine), len(theirs))
    lengths = sorted((j - i for _, i, j, _, _ in equal), reverse=True)
    return Alignment(
        shared=len(shared),
        runs=(lengths[0], lengths[1] if lengths[1:] else 0),
        telling=_telling(shared),
        share=len(shared) / (len(shared) + other),
        part=len(shared) / min(len(a.forms), len(b.forms)),
        whole=whole,
        differences=tuple(differences),
    )


def _ends(operations: Sequence[Operation], tokens: Sequence[Token]) -> tuple[int, int]:
    """The first and the last stretch that is the same: small words that stand alone beyond a long gap are no part of it."""
    equal = [n for n, operation in enumerate(operations) if operation[0] == "equal"]
    while len(equal) > 1 and _stray(operations, equal[0], equal[0] + 1, tokens):
        equal = equal[1:]
    while len(equal) > 1 and _stray(operations, equal[-1], equal[-1] - 1, tokens):
        equal = equal[:-1]
    return equal[0], equal[-1]


def _stray(operations: Sequence[Operation], at: int, gap: int, tokens: Sequence[Token]) -> bool:
    _, i, j, _, _ = operations[at]
    _, i_gap, j_gap, k_gap, m_gap = operations[gap]
    return j - i <= LONGEST_SLIP and not _telling(tokens[i:j]) and max(j_gap - i_gap, m_gap - k_gap) > LONGEST_SLIP


def _altered_edge(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """Whether the texts begin or end with another word, rather than at another word."""
    return len(mine) == len(theirs) == 1 and mine[0].form not in (GAP, INSERTED) and theirs[0].form not in (GAP, INSERTED)


def _difference(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> Difference | None:
    """What differs at one place, or None where any editor may write it either way."""
    if any(token.form == GAP for token in (*mine, *theirs)):
        return None
    if any(token.form == INSERTED for token in (*mine, *theirs)):
        return None if max(len(mine), len(theirs)) <= LONGEST_BRACKET else Difference("content", mine, theirs)
    mine, theirs = _without_asides(mine), _without_asides(theirs)
    if not mine and not theirs:
        return None
    if "".join(token.form for token in mine) == "".join(token.form for token in theirs):
        return None
    if {token.form for token in (*mine, *theirs)} == {"one", "1"}:
        return None
    if len(mine) == len(theirs) == 1 and (mine[0].form in theirs[0].open or theirs[0].form in mine[0].open):
        return None
    return Difference(_sort(mine, theirs), mine, theirs)


def _without_asides(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    for aside in ASIDES:
        for n in range(len(tokens) - len(aside) + 1):
            if tuple(token.form for token in tokens[n : n + len(aside)]) == aside:
                return _without_asides(tokens[:n] + tokens[n + len(aside) :])
    return tokens


def _sort(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> Sort:
    """The gravest way in which these words differ."""
    only_mine = [token for token in mine if all(token.form != other.form for other in theirs)]
    only_theirs = [token for token in theirs if all(token.form != other.form for other in mine)]
    both = only_mine + only_theirs
    if sum(t.form in NEGATIONS for t in only_mine) != sum(t.form in NEGATIONS for t in only_theirs):
        return "negation"
    if any(token.number for token in only_mine) and any(token.number for token in only_theirs):
        return "number"
    if any(token.name for token in only_mine) and any(token.name for token in only_theirs):
        return "name"
    return "small" if all(token.small for token in both) and _smoothed(only_mine, only_theirs) else "content"


def _smoothed(mine: list[Token], theirs: list[Token]) -> bool:
    """Whether small words were only left out, put in, or written one for its like."""
    rest = [token.form for token in theirs]
    alone = []
    for form in (token.form for token in mine):
        like = next((other for other in rest if any(form in group and other in group for group in ALIKE)), None)
        rest.remove(like) if like else alone.append(form)
    if alone and rest:  # one small word for another that is not its like: have for got, he for she
        return False
    return MODALS.isdisjoint(alone) and MODALS.isdisjoint(rest)


def longest_difference(alignment: Alignment) -> int:
    """The most words that stand at one place in one text and not in the other."""
    return max((max(len(one.mine), len(one.theirs)) for one in alignment.differences), default=0)
