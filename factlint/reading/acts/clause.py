"""A sentence as words and marks, for looking left and right of a verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

from factlint.frozen import NamedTuple
from factlint.lexicon.deeds import FIRST, LATER
from factlint.lexicon.function_words import NEGATIONS
from factlint.lexicon.hedges import ADVERBS as HEDGES
from factlint.model import Span
from factlint.reading.helping import is_adverb

_PIECE = re.compile(r"([A-Za-z][\w'-]*|[\d$][\w.,%/-]*\w|\d|[^\w\s])")
_SKIPPED = FIRST | LATER | HEDGES | {"both", "neither", "also", "unanimously", "reportedly"}
_IF = frozenset({"if", "unless"})
_NO_CONDITION = frozenset("as even asked ask asks know knew see wonder wondered decide unclear say said".split())
"""Words before an "if" that makes no condition."""


class Passed(NamedTuple):
    """What stands before a verb: the nearest piece that is no adverb, and the adverbs and negations passed over."""

    at: int
    words: tuple[str, ...]

    @property
    def negated(self) -> bool:
        return any(word in NEGATIONS or word == "neither" for word in self.words)


class Clause:
    """The words and marks of one sentence, each known by its index."""

    def __init__(self, prose: str, sentence: Span) -> None:
        self.prose, self.span = prose, sentence
        parts = _PIECE.split(prose[sentence.start : sentence.end])  # what is between pieces and pieces by turns
        self.printed = parts[1::2]
        self.lower = "\n".join(self.printed).lower().split("\n") if self.printed else []
        self.starts = list(accumulate(map(len, parts), initial=sentence.start))[1:-1:2]
        self.all = self.common(0, len(self.lower))

    def index(self, position: int) -> int:
        """The piece that begins at a position."""
        return bisect_left(self.starts, position)

    def word(self, at: int) -> str:
        """The word, in small letters, at an index; nothing outside of the sentence."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def start(self, at: int) -> int:
        """Where the piece at an index begins in the document."""
        return self.starts[at]

    def end(self, at: int) -> int:
        """Where the piece at an index ends in the document."""
        return self.starts[at] + len(self.printed[at])

    def words(self, start: int, end: int) -> list[str]:
        """The words between two indices, as far as there are any."""
        return self.lower[max(0, start) : max(0, end)]

    def common(self, start: int, end: int) -> set[str]:
        """The words between two indices that are printed small, or begin the sentence: no "First Minister"."""
        found = set(self.lower[start:end]).intersection(self.printed[start:end])
        return found | set(self.lower[:1]) if start == 0 < end else found

    @property
    def depends(self) -> bool:
        """Whether the sentence has a condition: "if the rent rose", "had it passed"."""
        if self.word(0) == "had":
            return True
        if self.all.isdisjoint(_IF):
            return False
        return any(word in _IF and self.word(k - 1) not in _NO_CONDITION for k, word in enumerate(self.lower))

    def before(self, at: int) -> Passed:
        """What stands before the piece at an index, over adverbs and negations."""
        passed: list[str] = []
        at -= 1
        while at >= 0 and len(passed) < 5:
            word = self.lower[at]
            if word != "not" and word not in _SKIPPED and not is_adverb(word):
                break
            passed.append(word)
            at -= 1
        return Passed(at, tuple(passed))
