"""Which of the votes that an article tells of are one and the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.facts.voting.ballot import PARTED
from factlint.facts.voting.parts import Ballot
from factlint.frozen import dataclass, replace
from factlint.lexicon.votes import FIRST_ROUND, LATER_ROUND, ROUNDS, UNSPECIFIC
from factlint.model import Days

LARGE = 30
"""From so many votes on, two tallies of a story seldom have one side in common by chance."""

_BEFORE, _BEHIND = 90, 50
"""So many characters before and behind the tally a word for the round may stand; farther off it is of something else."""
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_NUMBERED = re.compile(
    rf"\b(?P<word>{'|'.join(ROUNDS)})[ -](?:[a-z-]+ )?(?:vote|voted|votes|voting|ballot|reading|round|attempt|tally|try|count|time"
    r"|motion|version|deadlock|deadlocked|tie|tied|decision|split|rejected|approved|passed|meeting|session)\b"
)
_AFTER = re.compile(r"\b(?:after|following|since)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Day:
    """When a vote was held, as far as its sentence says: the days, or at least the weekday; or only the year, long past."""

    days: Days | None = None
    weekday: str | None = None
    year_alone: bool = False

    def can_be(self, other: Day) -> bool:
        if self.days is not None and other.days is not None:
            return self.days.first <= other.days.last and other.days.first <= self.days.last
        if (self.year_alone and other.weekday) or (other.year_alone and self.weekday):
            return False
        return self.weekday is None or other.weekday is None or self.weekday == other.weekday


def by_words(prose: str, found: Sequence[Ballot]) -> list[Ballot]:
    """Which of several votes each is, by the words of its own part of the sentence that stand near the tally."""
    marked = []
    for index, ballot in enumerate(found):
        start, end = ballot.sentence
        if index and found[index - 1].sentence == ballot.sentence:
            start = found[index - 1].span.end
        if index + 1 < len(found) and found[index + 1].sentence == ballot.sentence:
            end = found[index + 1].span.start
            if parted := PARTED.search(prose, ballot.span.end, end):
                end = parted.start()
        near = prose[max(start, ballot.span.start - _BEFORE) : min(end, ballot.span.end + _BEHIND)].lower()
        words = {*_WORDS.findall(near)}
        said = {ROUNDS[match["word"]] for match in _NUMBERED.finditer(near)}
        later = "later" in said or not LATER_ROUND.isdisjoint(words)
        first = "first" in said or not FIRST_ROUND.isdisjoint(words)
        name = "unclear" if later and first else "later" if later else "first" if first else "only"
        marked.append(replace(ballot, round=name))
    return marked


def in_one_sentence(prose: str, ballots: Sequence[Ballot]) -> list[Ballot]:
    """ "Voted 5-0 on Thursday, three days after a 3-3 deadlock": the vote told after the word was held before the other."""
    told = list(ballots)
    for n in range(len(told) - 1):
        a, b = told[n], told[n + 1]
        if a.sentence == b.sentence and one_body(a, b) and _AFTER.search(prose, a.span.end, b.span.start):
            told[n], told[n + 1] = replace(a, round="later"), replace(b, round="first")
    return told


def with_rounds(ballots: Sequence[Ballot]) -> list[Ballot]:
    """Where a body votes a second time, its vote before that is the first, and later ones without a word for it are unclear."""
    told: list[Ballot] = []
    for index, ballot in enumerate(ballots):
        others = [other for other in ballots if other is not ballot and one_body(other, ballot)]
        if ballot.round == "only" and any(other.round == "later" for other in others):
            before = any(other.round == "later" for other in ballots[index + 1 :] if one_body(other, ballot))
            after = any(other.round == "later" for other in ballots[:index] if one_body(other, ballot))
            ballot = replace(ballot, round="first" if before and not after else "unclear")
        told.append(ballot)
    return told


def one_body(a: Ballot, b: Ballot) -> bool:
    """Whether the two can be votes of one body: same sort, and the names of one are among those of the other."""
    if a.head is None or b.head is None:
        return a.head is b.head or a.anaphoric or b.anaphoric
    return a.head == b.head and (a.names <= b.names or b.names <= a.names)


def one_matter(a: Ballot, b: Ballot) -> bool:
    """Whether both name the motion, and it can be the same: most words of the shorter one are in the longer."""
    if not a.matter or not b.matter:
        return False
    shared = len(a.matter & b.matter)
    return shared * 2 >= min(len(a.matter), len(b.matter))


def events(ballots: Sequence[Ballot], days: Sequence[Day]) -> list[str | None]:
    """A key for each vote, the same for two that are surely one; None where that cannot be told."""
    keys: list[str | None] = []
    for index, ballot in enumerate(ballots):
        if ballot.round == "unclear":
            keys.append(None)
            continue
        match = next((n for n in range(index) if keys[n] and _same(ballots, days, n, index)), None)
        keys.append(keys[match] if match is not None else f"{ballot.head or 'vote'}:{ballot.round}:{index + 1}")
    return keys


def _same(ballots: Sequence[Ballot], days: Sequence[Day], earlier: int, index: int) -> bool:
    a, b = ballots[earlier], ballots[index]
    if a.round != b.round or a.sentence == b.sentence or not one_body(a, b) or not days[earlier].can_be(days[index]):
        return False
    if one_matter(a, b):
        return True
    if a.matter - UNSPECIFIC and b.matter - UNSPECIFIC:
        return False
    # "the 5-2 vote" speaks of the one vote told so far
    rivals = [one for one in ballots[:index] if one_body(one, b) and one is not a and not _equal(one, a)]
    return not rivals and (b.anaphoric or _large_and_near(a, b))


def _equal(a: Ballot, b: Ballot) -> bool:
    return a.ayes is not None and {a.ayes, a.noes} == {b.ayes, b.noes}


def _large_and_near(a: Ballot, b: Ballot) -> bool:
    """Whether two large tallies have one side in common, which they seldom have by chance."""
    if a.ayes is None or a.noes is None or b.ayes is None or b.noes is None:
        return False
    shared = (max(a.ayes, a.noes) == max(b.ayes, b.noes)) or (min(a.ayes, a.noes) == min(b.ayes, b.noes))
    return shared and min(a.ayes + a.noes, b.ayes + b.noes) >= LARGE
