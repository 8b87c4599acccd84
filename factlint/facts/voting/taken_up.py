"""Tallies that take up a vote told before them: "The council voted Tuesday to close the pool. ... The vote was 5-2."

The tally's own sentence names neither body nor motion; both stand in the sentence that told the vote.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factlint.facts.voting.chamber import with_body
from factlint.facts.voting.motion import with_outcome
from factlint.facts.voting.parts import Ballot
from factlint.frozen import replace
from factlint.lexicon.votes import FAILED, NOT_ASSERTED, PASSED
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

_TAKES_UP = re.compile(r"(?:the|that|this|its|their) (?:board's |council's )?(?:vote|tally|count|decision)\b", re.I)
_VERB = re.compile(rf"\b(?P<verb>voted|{'|'.join(sorted(PASSED | FAILED))})\b")
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_BACK = 4
"""So many sentences before the tally may tell the vote."""
_LONGEST = 800


def taken_up(reading: Reading, found: Sequence[Ballot]) -> list[Ballot]:
    """The ballots, those without body and motion of their own with those of the vote told last before them."""
    told: list[Ballot] = []
    for ballot in found:
        bare = ballot.head is None and not ballot.matter and ballot.tally is not None
        if bare and _TAKES_UP.match(reading.document.prose, ballot.sentence.start):
            ballot = _with(ballot, _last(reading, ballot, told))
        told.append(ballot)
    return told


def _with(ballot: Ballot, last: Ballot | None) -> Ballot:
    if last is None:
        return ballot
    return replace(
        ballot, head=last.head, names=last.names, body=last.body, motion=last.motion, matter=last.matter,
        outcome=ballot.outcome or last.outcome, before=last.span,
    )  # fmt: skip


def _last(reading: Reading, ballot: Ballot, told: Sequence[Ballot]) -> Ballot | None:
    """The vote of the last sentence that tells one, with its body and motion; None where that has a tally of its own."""
    at = bisect_left(reading.sentences, ballot.sentence)
    for sentence in reversed(reading.sentences[max(0, at - _BACK) : at]):
        if any(one.sentence == sentence for one in told):
            return None
        if sentence.end - sentence.start > _LONGEST or reading.zone_at(sentence.start) != "body":
            continue
        for match in _VERB.finditer(reading.document.prose, sentence.start, sentence.end):
            vote = _untallied(reading, sentence, match)
            if vote is not None:
                return vote
    return None


def _untallied(reading: Reading, sentence: Span, match: re.Match[str]) -> Ballot | None:
    """The vote that this verb tells, by a body before it and on a motion behind it; None where it tells none."""
    prose = reading.document.prose
    verb = match["verb"].lower()
    at = Span(match.start(), match.end()) if verb == "voted" else Span(match.start() - 1, match.start() - 1)
    left = prose[sentence.start : at.start]
    if in_quotation(reading.quotations, at) or not NOT_ASSERTED.isdisjoint(word.lower() for word in _WORDS.findall(left)[-9:]):
        return None
    ballot = with_body(prose, with_outcome(prose, Ballot(at, "untallied", sentence), left, verb))
    named = ballot.head is not None and ballot.body is not None and ballot.body.end <= match.start()
    return ballot if named and ballot.matter else None
