"""Votes: who voted on what, how it went, in which round."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.passages.no_quorum import NO_QUORUM
from factlint.facts.shared.moment import moment
from factlint.facts.shared.surroundings import around
from factlint.facts.voting.ballot import ballots
from factlint.facts.voting.dissent import opposed
from factlint.facts.voting.parts import Ballot
from factlint.facts.voting.rounds import Day, by_words, events, in_one_sentence, with_rounds
from factlint.facts.voting.taken_up import taken_up
from factlint.lexicon.number_words import ONES, TEENS
from factlint.lexicon.votes import BODIES, SHARES, TIE_BREAK, WHOLE_MAJORITY
from factlint.model import Certainty, Fact, Phrase, Quantity, Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_NUMBERS: dict[str, int] = {**ONES, **TEENS}
_NUMBER = r"\d{1,3}|" + "|".join(_NUMBERS)
_MEMBERS = re.compile(
    rf"(?<![\w-])(?P<count>{_NUMBER})[- ](?:member|person|seat|judge|justice|man|woman)"
    rf"(?: [A-Za-z'-]+){{0,4}}? (?P<body>{'|'.join(BODIES)})\b",
    re.IGNORECASE,
)
_ABSTAINED = re.compile(
    rf"(?<![\w-])(?P<count>{_NUMBER}) (?:[a-z]+ )?(?:abstentions?|abstain(?:ed|ing)|members? abstain(?:ed|ing))\b", re.IGNORECASE
)
_SHARE = "|".join(sorted(SHARES, key=lambda name: (-len(name), name)))
_PAIR = re.compile(r"\d{1,3}(?:-| to | votes to )\d{1,3}\b")
_NEED = re.compile(r"\b(?:majority|needed|required|requires|had to|must|takes)\b")
_NEEDED = re.compile(
    rf"\b(?P<share>{_SHARE})(?![\w-])(?: majority| of (?:the |its |all )?(?P<members>\d{{1,3}})? ?[a-z]+)?[^.;:]{{0,40}}?"
    r"\b(?:needed|required|necessary|had to|must)\b"
    rf"|\b(?:needed|needs|required|requires|takes|took|demands)\b[^.;:]{{0,30}}?\b(?P<part>{_SHARE})(?![\w-])"
    r"(?: of (?:the |its |all )?(?P<all>\d{1,3}))?",
    re.IGNORECASE,
)
_REGAINED = re.compile(
    r"\b(?:after|until|when|once|later|before|earlier|previous|next|again|arriv|return|join|reach|regain|but\b|if\b|would\b"
    r"|adjourn|anyway|despite)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_CERTAINTY: dict[str, Certainty] = {"voted and tally": "sure", "tally and vote": "sure", "unanimous": "sure"}
_TENTATIVE = frozenset({"preliminary", "procedural", "test", "straw", "first-reading", "provisional", "unofficial"})


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each vote by a body that a sentence tells of with its tally, or as unanimous."""
    prose = reading.document.prose
    found = with_rounds(in_one_sentence(prose, by_words(prose, taken_up(reading, ballots(reading)))))
    if not found:
        return ()
    days = [_day(reading, ballot) for ballot in found]
    spoken = [in_quotation(reading.quotations, ballot.span) for ballot in found]
    told = [n for n in range(len(found)) if not spoken[n]]
    keys: list[str | None] = [None] * len(found)
    for n, key in zip(told, events([found[n] for n in told], [days[n] for n in told]), strict=True):
        keys[n] = f"{reading.document.path}:{key}" if key else None
    members = _members(prose)
    return tuple(_fact(reading, b, days[n], keys[n], spoken[n], members, found) for n, b in enumerate(found))


def _fact(
    reading: Reading,
    ballot: Ballot,
    day: Day,
    event: str | None,
    quoted: bool,
    members: dict[str, Quantity],
    ballots: Sequence[Ballot],
) -> Fact:
    text = reading.document.words
    words = {word.lower() for word in _WORDS.findall(reading.document.prose[ballot.sentence.start : ballot.sentence.end])}
    against = opposed(reading, ballot, ballots)
    fields: dict[str, Any] = {
        "body": _phrase(text, ballot.body),
        "motion": _phrase(text, ballot.motion),
        "claimed": ballot.claims,
        "outcome": None if not TIE_BREAK.isdisjoint(words) else ballot.outcome,
        "supermajority": not WHOLE_MAJORITY.isdisjoint(words),
        "members": members.get(ballot.head or ""),
        "required": _required(reading, ballot, ballots),
        "opposed": against.number if against else None,
        "dissenters": (against.people if against else ()) or None,
        "round": ballot.round if ballot.round in {"first", "later", "only"} else None,
        "days": day.days,
        "weekday": day.weekday,
        "event": event,
        "matter": tuple(sorted(ballot.matter)) or None,
        "bodies": _bodies(ballot),
        "quorum": None if ballot.outcome == "failed" else not _without_quorum(reading, ballot),
        "context": around(reading, ballot.span, 200),
        **_sides(reading, ballot),
    }
    zone = reading.zone_at(ballot.span.start)
    certainty = _certainty(ballot, words)
    known = {name: value for name, value in fields.items() if value is not None}
    return Fact("vote", ballot.span, certainty, ballot.pattern, zone, quoted, known)


def _required(reading: Reading, ballot: Ballot, found: Sequence[Ballot]) -> Quantity | None:
    """How many of the votes are the two-thirds, or three-fifths, that the sentence or one beside it says were needed."""
    if ballot.ayes is None or ballot.noes is None:
        return None
    prose, at = reading.document.prose, bisect_left(reading.sentences, ballot.sentence)
    own = prose[slice(*ballot.sentence)].lower()
    share = next((part for name, part in SHARES.items() if name in own), None)
    whole = ballot.ayes + ballot.noes
    if share is None and not _NEED.search(own):
        for beside in (*reading.sentences[at + 1 : at + 2], *reading.sentences[max(0, at - 1) : at]):
            other = any(one.sentence == beside for one in found) or _PAIR.search(
                prose, beside.start, min(beside.end, beside.start + 400)
            )
            if other or in_quotation(reading.quotations, beside):
                continue
            if needed := _NEEDED.search(prose, beside.start, min(beside.end, beside.start + 400)):
                share = SHARES.get((needed["share"] or needed["part"]).lower())
                members = needed["members"] or needed["all"]
                whole = int(members) if members and int(members) >= whole else whole
                break
    if share is None:
        return None
    least = math.ceil(whole * share - 1e-9)
    return Quantity(least, least, str(least))


def _without_quorum(reading: Reading, ballot: Ballot) -> bool:
    """Whether the words shortly before say that too few were there, and nothing since that it was another time, or more came."""
    prose, (start, end) = reading.document.prose, ballot.span
    found = list(NO_QUORUM.finditer(prose, max(0, start - 250), start))[-1:]
    if not found or "\n\n" in prose[found[0].end() : start]:
        return False
    since = prose[found[0].end() : max(end, ballot.sentence.end)]
    said = sentence_at(reading.sentences, found[0].start()) or ballot.sentence
    inside = said == ballot.sentence
    days = sum((said.start if inside else said.end) <= when.span.start < ballot.sentence.end for when in reading.dates)
    other_time = days > inside  # the one day of a sentence is that of all that it tells
    return not other_time and _REGAINED.search(since) is None and not in_quotation(reading.quotations, Span(*found[0].span()))


def _certainty(ballot: Ballot, words: set[str]) -> Certainty:
    if not _TENTATIVE.isdisjoint(words):
        return "likely"
    tied = ballot.claims == "tied" and ballot.head is not None
    return "sure" if tied else _CERTAINTY.get(ballot.pattern, "likely")


def _phrase(text: str, span: Span | None) -> Phrase | None:
    return None if span is None else Phrase(span, text[span.start : span.end])


def _bodies(ballot: Ballot) -> tuple[str, ...] | None:
    """Keys of the body: its sort alone, and with each of its names."""
    return None if ballot.head is None else (ballot.head, *(f"{ballot.head} {name}" for name in sorted(ballot.names)))


def _sides(reading: Reading, ballot: Ballot) -> dict[str, Any]:
    """The numbers of the tally, and what they say of the sides; for unanimity without a tally only that."""
    if ballot.tally is None or ballot.ayes is None or ballot.noes is None:
        return {"manner": "unanimous"}
    text = reading.document.words
    ayes, noes = ballot.ayes, ballot.noes
    abstained = ballot.abstained
    if abstained is None and (found := _ABSTAINED.search(reading.document.prose, ballot.span.end, ballot.sentence.end)):
        abstained = _value(found["count"])
    printed = text[ballot.tally.start : ballot.tally.end]
    sides: dict[str, Any] = {
        "ayes": _exactly(ayes, printed),
        "noes": _exactly(noes, printed),
        "winning": _exactly(max(ayes, noes), printed),
        "losing": _exactly(min(ayes, noes), printed),
        "cast": _exactly(ayes + noes + (abstained or 0), printed),
        "tally": printed,
        "manner": "tied" if ayes == noes else "unanimous" if not min(ayes, noes) else "split",
    }
    return sides if abstained is None else {**sides, "abstentions": _exactly(abstained, printed)}


def _exactly(value: int, printed: str) -> Quantity:
    return Quantity(value, value, printed)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _members(prose: str) -> dict[str, Quantity]:
    """{body: how many members}, where the article says one number only."""
    sizes: dict[str, set[tuple[int, str]]] = {}
    for match in _MEMBERS.finditer(prose):
        sizes.setdefault(BODIES[match["body"].lower()], set()).add((_value(match["count"]), match["count"]))
    return {body: _exactly(*next(iter(sorted(found)))) for body, found in sizes.items() if len({value for value, _ in found}) == 1}


def _day(reading: Reading, ballot: Ballot) -> Day:
    """The date of the sentence that stands nearest to the vote; of the one that told it before, where its own has none."""
    nearest = moment(reading, ballot.sentence, ballot.span.start)
    told = sentence_at(reading.sentences, ballot.before.start) if nearest is None and ballot.before else None
    if told is not None and ballot.before is not None:
        nearest = moment(reading, told, ballot.before.start)
    if nearest is not None:
        return Day(nearest.days, nearest.weekday)
    inside = (when for when in reading.dates if ballot.sentence.holds(when.span) and when.year_printed and when.days)
    return next((Day(when.days, year_alone=True) for when in inside), Day())


def bodies_meet(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two bodies, given by their keys, can be one: same sort, and the names of one among those of the other."""
    if not a or not b or a[0] != b[0]:
        return False
    return set(a) <= set(b) or set(b) <= set(a)


TYPE = FactType(
    kind="vote",
    says="a vote by a body",
    extract=extract,
    fields={
        "body": Field("words", "the body that voted"),
        "ayes": Field("number", "votes for, where the tally says which is which; else the first number"),
        "noes": Field("number", "votes against; else the second number"),
        "winning": Field("number", "the larger side of the tally"),
        "losing": Field("number", "the smaller side of the tally"),
        "cast": Field("number", "ayes, noes and abstentions together"),
        "abstentions": Field("number", "abstentions"),
        "tally": Field("words", "the tally as printed"),
        "manner": Field("choice", "how the sides stood", ("unanimous", "split", "tied")),
        "claimed": Field("choice", "how the words beside the tally say that the sides stood", ("unanimous", "split", "tied")),
        "outcome": Field("choice", "what came of it", ("passed", "failed", "deadlocked")),
        "supermajority": Field("yes-no", "whether more than half was required"),
        "required": Field("number", "how many of the votes cast are the two-thirds, or another share, that the sentence speaks of"),
        "opposed": Field("number", "how many are named as opposed, with the tally or in a sentence soon after"),
        "dissenters": Field("people", "who they are, where each is a person by name"),
        "members": Field("number", "how many members the body has, where the article says so"),
        "motion": Field("words", "what was voted on"),
        "round": Field("choice", "which of several votes", ("first", "later", "only")),
        "days": Field("dates", "when"),
        "weekday": Field("words", "the weekday printed with it"),
        "event": Field("key", "the same vote, wherever it is told"),
        "bodies": Field("key", "the body that voted, by its sort and its names"),
        "held": Field("key", "a vote of the same body on the same matter with the same tally, whatever its day"),
        "quorum": Field("yes-no", "whether enough were there, as far as the words before say"),
        "matter": Field("key", "the content words of the motion"),
        "context": Field("key", "the content words of its sentence"),
    },
)
