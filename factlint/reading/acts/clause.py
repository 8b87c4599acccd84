"""A sentence as words and marks, for looking left and right of a verb."""

from __future__ import annotations

import re
from bisect import bisect_left

from factlint.frozen import NamedTuple
from factlint.lexicon.deeds import FIRST, LATER
from factlint.lexicon.function_words import NEGATIONS
from factlint.lexicon.hedges import ADVERBS as HEDGES
from factlint.model import Span
from factlint.reading.helping import is_adverb

_PIECE = re.compile(r"[A-Za-z][\w'-]*|[\d$][\w.,%/-]*\w|\d|[^\w\s]")
_SKIPPED = FIRST | LATER | HEDGES | {"both", "neither", "also", "unanimously", "reportedly"}
_IF = frozenset({"if", "unless"})
_NO_CONDITION = frozenset("as even asked ask asks know knew see wonder wondered decide unclear say said".split())
"""Words before an "if" that makes no condition."""


class Piece(NamedTuple):
    """One word in small letters, or one mark, and where it stands in the document."""

    word: str
    start: int
    end: int


class Passed(NamedTuple):
    """What stands before a verb: the nearest piece that is no adverb, and the adverbs and negations passed over."""

    at: int
    words: tuple[str, ...]

    @property
    def negated(self) -> bool:
        return any(word in NEGATIONS or word == "neither" for word in self.words)


class Clause:
    """The pieces of one sentence."""

    def __init__(self, prose: str, sentence: Span) -> None:
        self.prose, self.span = prose, sentence
        self.pieces = [Piece(m.group().lower(), *m.span()) for m in _PIECE.finditer(prose, sentence.start, sentence.end)]
        self.starts = [piece.start for piece in self.pieces]
        self.all = self.common(0, len(self.pieces))
        self.depends = self._depends()

    def index(self, position: int) -> int:
        """The piece that begins at a position."""
        return bisect_left(self.starts, position)

    def word(self, at: int) -> str:
        """The word at an index; nothing outside of the sentence."""
        return self.pieces[at].word if 0 <= at < len(self.pieces) else ""

    def words(self, start: int, end: int) -> list[str]:
        """The words between two indices, as far as there are any."""
        return [piece.word for piece in self.pieces[max(0, start) : max(0, end)]]

    def common(self, start: int, end: int) -> set[str]:
        """The words between two indices that are printed small, or begin the sentence: no "First Minister"."""
        return {
            piece.word for piece in self.pieces[start:end] if piece.start == self.span.start or self.prose[piece.start].islower()
        }

    def _depends(self) -> bool:
        """Whether the sentence has a condition: "if the rent rose", "had it passed"."""
        if self.word(0) == "had":
            return True
        if self.all.isdisjoint(_IF):
            return False
        return any(piece.word in _IF and self.word(k - 1) not in _NO_CONDITION for k, piece in enumerate(self.pieces))

    def before(self, at: int) -> Passed:
        """What stands before the piece at an index, over adverbs and negations."""
        passed: list[str] = []
        at -= 1
        while at >= 0 and len(passed) < 5:
            word = self.pieces[at].word
            if word != "not" and word not in _SKIPPED and not is_adverb(word):
                break
            passed.append(word)
            at -= 1
        return Passed(at, tuple(passed))
