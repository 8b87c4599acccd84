"""Votes as print tells them: where a tally or a word of unanimity stands, and what the words around it say.

The vote facts are made of these in `facts.vote`; `facts.vote_rounds` decides which of them are the same vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from factlint.facts.voting.chamber import with_body
from factlint.facts.voting.motion import with_outcome
from factlint.facts.voting.parts import WORDS, Ballot
from factlint.facts.voting.tally import Tally, tallies
from factlint.frozen import replace
from factlint.lexicon.votes import FAILED, MOTIONS, NOT_ASSERTED, PASSED
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import sentence_at

MOST = 200
"""The most votes that are read in one document: each is held against the others, and no article tells of more."""

LONGEST = 1500
"""The longest sentence, in characters, whose votes are read."""


_UNANIMOUS = re.compile(r"[Uu]nanimous(?:ly)?\b|\bwithout (?:dissent|a (?:single )?dissenting vote|a vote against)\b")

_ADVERBS = r"(?:(?:narrowly|overwhelmingly|unanimously|again|later|then|instead|evenly|eventually|finally|initially),? )?"
_VOTED_BEFORE = re.compile(
    rf"\b(?P<cue>voted|votes|voting|vote|tally|count) {_ADVERBS}"
    rf"(?:(?:of|was|were|by|is|came|stood|at|ended in) )?(?:a )?$|"
    rf"\b(?P<cue2>voted|vote|voting) {_ADVERBS}[^.;:]{{0,40}}?,? (?:by |on )?a (?:vote|margin|tally|count) of $|"
    rf"\b(?P<cue3>voted|voting|vote|tally),?:? (?:unanimously, )?$|"
    rf"\b(?P<cue4>vote|tally|count) (?:in|of|by|at|on|for) (?:the )?[\w' ]{{1,40}} (?:was|were|is|stood at) $",
    re.IGNORECASE,
)
_VOTE_AFTER = re.compile(
    r"[ -](?:(?:party-line|procedural|final|bipartisan|roll-call|voice|preliminary|committee|council|board|senate|house|floor|"
    r"partisan|initial|split|unanimous|mostly|strict) ){0,2}(?P<cue>vote|voting)\b",
    re.IGNORECASE,
)
_SPLIT_AFTER = re.compile(r"[ -](?:[a-z-]+ )?(?P<cue>deadlock|tie|decision|ruling|majority|split|panel|opinion|verdict)\b")
_COURT = re.compile(r"\b(?:[Cc]ourt|[Jj]ustices?|[Jj]udges)\b")
_TIME_CLAUSE = re.compile(r", (?:after|before|when|once|and then) ")
"""What begins a clause that tells what was so, whatever the one before says may be."""
_AGAIN = frozenset({"decision", "ruling", "majority", "verdict"})
"""What a vote told before is called: the 7-5 decision."""
_NOMINEES = frozenset({"confirmed", "passed", "cleared", "impeached", "rejected"})
_SPLIT_BEFORE = re.compile(
    rf"\b(?P<cue>deadlocked|split|tied|divided|ruled|decided|ruling),? {_ADVERBS}(?:(?:at|by) )?$", re.IGNORECASE
)
_BARE_FORMS = frozenset("against pass fail back block kill clear accept deny refuse advance".split())
_OUTCOME_WORDS = sorted((PASSED | FAILED) - _BARE_FORMS)
_OUTCOME_BEFORE = re.compile(
    rf"\b(?P<cue>{'|'.join(_OUTCOME_WORDS)})\b(?:[^.;:!?\"]|\.(?=\d)){{0,90}}?(?:,| by| on| on a| in a)? $"
)
_OUTCOME_LATER = re.compile(rf",? (?:[\w'-]+ ){{1,6}}?(?P<cue>{'|'.join(_OUTCOME_WORDS)})\b")
_MARGIN_AFTER = re.compile(r" margin\b")
_COUNTED_AFTER = re.compile(r" (?!votes\b)[a-z]+s\b| (?:people|percent|per cent|points|million|billion)\b")
_GAME = re.compile(
    r"\b(?:goals?|innings?|season|coach|league|championship|playoffs?|halftime|overtime|shootout|scorecards|match|scored)\b",
    re.IGNORECASE,
)
_NOT_QUITE = re.compile(r"\b(?:not|n't|non|nearly|almost|near)[ -]$")
_VOTED = re.compile(r"\bvoted $")
_A_VOTE = re.compile(r" vote\b")
PARTED = re.compile(r"\b(?:but|after|then|before|later|while|when|until|following)\b")


def ballots(reading: Reading) -> list[Ballot]:
    """All votes of the document, in order of position."""
    some = (*islice(_tallies(reading), MOST), *islice(_unanimous(reading), MOST))
    found = sorted(some, key=lambda ballot: ballot.span)[:MOST]
    return _with_claims(reading.document.prose, found)


def _sentence(reading: Reading, position: int) -> Span | None:
    """The sentence there; None where it is so long that no writer wrote it."""
    sentence = sentence_at(reading.sentences, position)
    return sentence if sentence is not None and sentence.end - sentence.start <= LONGEST else None


def _tallies(reading: Reading) -> Iterator[Ballot]:
    prose = reading.document.prose
    found = list(tallies(reading))
    courts = bool(found) and _COURT.search(prose) is not None
    for tally in found:
        sentence = _sentence(reading, tally.span.start)
        if sentence is None or tally.span.end > sentence.end:
            continue
        ballot = _at_tally(prose, tally, sentence, courts)
        if ballot is not None:
            yield ballot


def _at_tally(prose: str, tally: Tally, sentence: Span, courts: bool) -> Ballot | None:
    start, end = tally.span
    left = prose[max(sentence.start, start - 140) : start]
    cue = ("voted and tally", "votes") if tally.sided else _cue(prose, left, end) or _told_later(prose, left, tally, sentence)
    if cue is None or _not_held(left):
        return None
    pattern, word = cue
    ballot = Ballot(
        tally.span, pattern, sentence, tally.span, tally.ayes, tally.noes, tally.abstained,
        claims="tied" if word in {"deadlocked", "deadlock", "tied", "tie"} else None,
    )  # fmt: skip
    ballot = with_body(prose, with_outcome(prose, ballot, left, word))
    if pattern in {"tally with a word of division", "outcome and tally"} and ballot.head is None:
        judged = courts and word in {"decision", "ruling", "majority", "ruled", "panel"}
        again = ballot.anaphoric and word in _AGAIN
        if not judged and not again and not _is_motion(left) and not (tally.ayes + tally.noes >= 30 and word in _NOMINEES):
            return None
    if _is_game(prose, sentence) and ballot.head is None:
        return None
    return ballot


def _cue(prose: str, left: str, end: int) -> tuple[str, str] | None:
    """The pattern that makes these numbers a tally, and its word; None where they are a score, odds or a season."""
    if found := _VOTED_BEFORE.search(left):
        return "voted and tally", (found["cue"] or found["cue2"] or found["cue3"] or found["cue4"]).lower()
    if found := _VOTE_AFTER.match(prose, end):
        return "tally and vote", found["cue"].lower()
    if found := _SPLIT_AFTER.match(prose, end):
        return "tally with a word of division", found["cue"].lower()
    if found := _SPLIT_BEFORE.search(left):
        return "tally with a word of division", found["cue"].lower()
    if _MARGIN_AFTER.match(prose, end) or _COUNTED_AFTER.match(prose, end):
        return None
    if found := _OUTCOME_BEFORE.search(left):
        return "outcome and tally", found["cue"].lower()
    return None


def _told_later(prose: str, left: str, tally: Tally, sentence: Span) -> tuple[str, str] | None:
    """By 6-2, the board approved the plan."""
    if not left.endswith(("By ", "by ", "by about ")) or not (found := _OUTCOME_LATER.match(prose, tally.span.end, sentence.end)):
        return None
    return "outcome and tally", found["cue"].lower()


def _not_held(left: str) -> bool:
    """Whether the words before make the vote one that has not been held: would need a 4-3 vote."""
    told = _TIME_CLAUSE.split(left)[-1]
    words = [word.lower() for word in WORDS.findall(told)[-9:]]
    return not NOT_ASSERTED.isdisjoint(words)


def _is_motion(left: str) -> bool:
    """Whether what was approved is a bill or a plan, so that no game is being told."""
    return any(word.lower().rstrip("s") in MOTIONS for word in WORDS.findall(left)[-14:])


def _is_game(prose: str, sentence: Span) -> bool:
    return _GAME.search(prose, sentence.start, sentence.end) is not None


def _unanimous(reading: Reading) -> Iterator[Ballot]:
    prose = reading.document.prose
    for match in _UNANIMOUS.finditer(prose) if "animous" in prose or " without " in prose else ():
        sentence = _sentence(reading, match.start())
        if sentence is None:
            continue
        left, right = prose[max(sentence.start, match.start() - 140) : match.start()], prose[match.end() : sentence.end]
        if _not_held(left) or not _is_vote(left, right) or _NOT_QUITE.search(left):
            continue
        ballot = Ballot(Span(*match.span()), "unanimous", sentence, claims="unanimous")
        ballot = with_body(prose, with_outcome(prose, ballot, left, ""))
        if ballot.head is not None or _A_VOTE.match(right) or _VOTED.search(left):
            yield ballot


def _is_vote(left: str, right: str) -> bool:
    """Whether something is voted on unanimously: neither opinion nor critics vote."""
    verbs = PASSED | FAILED | {"voted", "vote", "decision", "ruling", "ruled", "consent", "approval", "agreed", "decided"}
    near = [word.lower() for word in WORDS.findall(left)[-6:]] + [word.lower() for word in WORDS.findall(right[:40])[:2]]
    return not verbs.isdisjoint(near)


def _with_claims(prose: str, found: list[Ballot]) -> list[Ballot]:
    """A word of unanimity beside a tally speaks of that tally: voted unanimously, 7-0."""
    kept: list[Ballot] = []
    for ballot in found:
        last = kept[-1] if kept else None
        beside = last is not None and last.sentence == ballot.sentence and ballot.span.start - last.span.end <= 48
        if last is None or not beside or (last.tally is None) == (ballot.tally is None):
            kept.append(ballot)
            continue
        if PARTED.search(prose[last.span.end : ballot.span.start]):
            kept.append(ballot)
            continue
        tally, word = (last, ballot) if last.tally is not None else (ballot, last)
        merged = replace(
            tally,
            claims="unanimous",
            outcome=tally.outcome or word.outcome,
            motion=tally.motion or word.motion,
            matter=tally.matter or word.matter,
            span=Span(last.span.start, ballot.span.end),
        )
        kept[-1] = merged
    return kept
