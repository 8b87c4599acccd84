"""Two texts laid side by side: where they are the same words, and how they differ where not.

Two quotations of one utterance may begin and end at different words and may be cut at a marked gap; what stands between words that
they share must be the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from factlint.comparators.wording.differences import Difference, difference
from factlint.comparators.wording.tokens import GAP, INSERTED, Text, Token, prepared
from factlint.frozen import dataclass
from factlint.lexicon.small_words import NEGATIONS, PALE_WORDS

Operation = tuple[str, int, int, int, int]

FEWEST_RUNS = 2
FEWEST_SHARED = 5
FEWEST_TELLING, PLAIN_RUN = 2, 7
"""So many telling words two texts must share, or one in so long a run: “we will end … as we know it” is a mould for anybody."""
MANY_SHARED = 8
LONG_RUN, SHORT_RUN = 4, 3
LEAST_SHARE = 0.75
LONGEST_EDGE = 2
FEWEST_OF_SENTENCE = 5
LONGEST_SLIP = 3
"""Where more words than this differ in one stretch, a passage was left out, or the two only happen to go on alike."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two texts lie side by side. `shared` counts the words in common, `telling` those among them that tell something.

    `runs` are the lengths of the longest stretch that is the same, and of the next.
    `share` is the part of the words between the first and the last shared ones that are the same, `part` that of the shorter text
    as a whole. `whole`: nothing is cut. `ends`: whether both begin with the same words, and end with the same;
    `replaced`: what stands in one text where the other has words of the editor's in brackets, as printed;
    `edges`: whether one of the differences is another word at the beginning or the end;
    `sentences`: whether what they share begins and ends, in both, where a sentence does, with a whole sentence the same in it.
    """

    shared: int
    runs: tuple[int, int]
    telling: int
    share: float
    part: float
    whole: bool
    ends: tuple[bool, bool]
    edges: bool
    differences: tuple[Difference, ...]
    replaced: tuple[tuple[str, str], ...] = ()
    sentences: bool = False

    @property
    def one_utterance(self) -> bool:
        in_a_row = self.runs[0] >= LONG_RUN or self.runs[1] >= SHORT_RUN
        enough = self.shared >= MANY_SHARED or (self.shared >= FEWEST_SHARED and self.part >= 0.5)
        telling = self.telling >= (1 if self.runs[0] >= PLAIN_RUN else FEWEST_TELLING)
        return in_a_row and enough and telling and self.share >= LEAST_SHARE


NOTHING = Alignment(0, (0, 0), 0, 0.0, 0.0, False, (False, False), False, ())


@lru_cache(maxsize=4096)
def align(mine: str, theirs: str) -> Alignment:
    """Lay the second text beside the first. Texts without a run of words in common are not laid side by side at all."""
    a, b = prepared(mine), prepared(theirs)
    if a.forms == b.forms:
        return Alignment(len(a.forms), (len(a.forms), 0), _telling(a.tokens), 1.0, 1.0, True, (True, True), False, ())
    if len(a.runs & b.runs) < FEWEST_RUNS and not _within(a, b) and not _within(b, a):
        return NOTHING
    return _aligned(a, b)


def _within(short: Text, long: Text) -> bool:
    """Whether a text of a few words stands whole in the other one."""
    size = len(short.forms)
    return 0 < size < FEWEST_SHARED and any(long.forms[n : n + size] == short.forms for n in range(len(long.forms) - size + 1))


def _telling(tokens: Iterable[Token]) -> int:
    """How many of these words are no small words, no negations and none that stand in every other sentence."""
    return sum(not token.small and token.form not in NEGATIONS and token.form not in PALE_WORDS for token in tokens)


def _aligned(a: Text, b: Text) -> Alignment:
    from difflib import SequenceMatcher  # only a run that meets two like quotations pays for it

    operations = _with_wide_gaps(SequenceMatcher(None, a.forms, b.forms, autojunk=False).get_opcodes(), a, b)
    first, last = _ends(operations, a.tokens)
    equal = [operation for operation in operations[first : last + 1] if operation[0] == "equal"]
    shared = [token for _, i, j, _, _ in equal for token in a.tokens[i:j]]
    differences, whole, edges, other = [], True, False, 0
    for n, (kind, i, j, k, m) in enumerate(operations):
        if kind == "equal":
            continue
        mine, theirs = a.tokens[i:j], b.tokens[k:m]
        found = difference(mine, theirs)
        whole = whole and found is None and not any(token.form in (GAP, INSERTED) for token in (*mine, *theirs))
        inside = first < n < last
        if found is not None and (inside or (first - 1 <= n <= last + 1 and _altered_edge(mine, theirs))):
            differences.append(_with_its_word(found, a, b, i, k))
            edges = edges or not inside
            other += max(len(mine), len(theirs))
    lengths = sorted((j - i for _, i, j, _, _ in equal), reverse=True)
    return Alignment(
        shared=len(shared),
        runs=(lengths[0], lengths[1] if lengths[1:] else 0),
        telling=_telling(shared),
        share=len(shared) / (len(shared) + other),
        part=len(shared) / min(len(a.forms), len(b.forms)),
        whole=whole,
        ends=(operations[0][0] == "equal", operations[-1][0] == "equal"),
        edges=edges,
        differences=tuple(differences),
        replaced=tuple((_printed(a, i, j), _printed(b, k, m)) for _, i, j, k, m in _bracketed(a, b, operations[first : last + 1])),
        sentences=_whole_sentences(equal, a, b),
    )


def _whole_sentences(equal: Sequence[Operation], a: Text, b: Text) -> bool:
    """Whether the shared words run from the beginning of a sentence to the end of one in both, and one sentence is all the same."""
    _, start, _, other_start, _ = equal[0]
    _, _, end, _, other_end = equal[-1]
    if not (_edge(a, start) and _edge(b, other_start) and _edge(a, end) and _edge(b, other_end)):
        return False
    return any(_holds_sentence(a, i, j) for _, i, j, _, _ in equal)


def _edge(text: Text, index: int) -> bool:
    """Whether a sentence begins at this word, or the text ends before it."""
    return index in (0, len(text.tokens)) or text.tokens[index].opens


def _holds_sentence(text: Text, start: int, end: int) -> bool:
    """Whether a sentence of some words stands whole in this stretch."""
    edges = [n for n in range(start, end + 1) if _edge(text, n)]
    return any(after - before >= FEWEST_OF_SENTENCE for before, after in pairwise(edges))


def _with_its_word(found: Difference, a: Text, b: Text, i: int, k: int) -> Difference:
    """The difference with the word beside it that one text prints as one with it: “cannot” here is “can” there, and not nothing."""
    if i > 0 and k > 0 and not found.theirs and found.mine[0].start == a.tokens[i - 1].start:
        return Difference(found.sort, found.mine, (b.tokens[k - 1],))
    if i > 0 and k > 0 and not found.mine and found.theirs[0].start == b.tokens[k - 1].start:
        return Difference(found.sort, (a.tokens[i - 1],), found.theirs)
    return found


def _with_wide_gaps(operations: Sequence[Operation], a: Text, b: Text) -> list[Operation]:
    """The operations with each marked gap as wide as it is: a small word that stands by chance on both sides of it is inside it."""
    found: list[Operation] = []
    for one in operations:
        if len(found) > 1 and one[0] != "equal" and _beside_gap(found[-2], found[-1], one, a, b):
            gap = found[-2]
            found[-2:] = [("replace", gap[1], one[2], gap[3], one[4])]
        else:
            found.append(one)
    return found


def _beside_gap(gap: Operation, chance: Operation, after: Operation, a: Text, b: Text) -> bool:
    """Whether a gap, some small words and a difference are one gap."""
    few = chance[0] == "equal" and chance[2] - chance[1] <= LONGEST_SLIP and not _telling(a.tokens[chance[1] : chance[2]])
    wide = max(after[2] - after[1], after[4] - after[3]) > LONGEST_SLIP
    marked = any(GAP in (*a.forms[one[1] : one[2]], *b.forms[one[3] : one[4]]) for one in (gap, after))
    return few and wide and gap[0] != "equal" and marked


def _bracketed(a: Text, b: Text, operations: Iterable[Operation]) -> Iterable[Operation]:
    """The places where one text has words in brackets and the other has words without."""
    return (one for one in operations if one[0] == "replace" and INSERTED in (*a.forms[one[1] : one[2]], *b.forms[one[3] : one[4]]))


def _printed(text: Text, start: int, end: int) -> str:
    return " ".join(token.printed for token in text.tokens[start:end])


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
    if at == 0 and (i_gap == j_gap or k_gap == m_gap):  # both begin with it, and one leaves a passage out
        return False
    return j - i <= LONGEST_SLIP and not _telling(tokens[i:j]) and max(j_gap - i_gap, m_gap - k_gap) > LONGEST_SLIP


def _altered_edge(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """Whether the texts begin or end with another word or two, rather than at another word."""
    return len(mine) == len(theirs) <= LONGEST_EDGE and not any(token.form in (GAP, INSERTED) for token in (*mine, *theirs))


def longest_difference(alignment: Alignment) -> int:
    """The most words that stand at one place in one text and not in the other."""
    return max((max(len(one.mine), len(one.theirs)) for one in alignment.differences), default=0)
