"""Votes as print tells them: where a tally or a word of unanimity stands, and what the words around it say.

The vote facts are made of these in `facts.vote`; `facts.vote_rounds` decides which of them are the same vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from factlint.facts.tally import Tally, tallies
from factlint.frozen import dataclass, replace
from factlint.lexicon.calendar import WEEK
from factlint.lexicon.number_words import NO_NAME
from factlint.lexicon.votes import BODIES, FAILED, GENERIC, MOTIONS, NOT_ASSERTED, PASSED, UNSPECIFIC
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import sentence_at

MOST = 200
"""The most votes that are read in one document: each is held against the others, and no article tells of more."""

LONGEST = 1500
"""The longest sentence, in characters, whose votes are read."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One vote as one place of the article tells it. `span` is the tally, or the word of unanimity.

    `claims` is what the words beside say of the sides; `head` the body under one name, None where it is not told; `before` the
    verb that told the vote, where that stands in a sentence before.
    """

    span: Span
    pattern: str
    sentence: Span
    tally: Span | None = None
    ayes: int | None = None
    noes: int | None = None
    abstained: int | None = None
    claims: str | None = None
    outcome: str | None = None
    body: Span | None = None
    head: str | None = None
    names: frozenset[str] = frozenset()
    motion: Span | None = None
    matter: frozenset[str] = frozenset()
    round: str = "only"  # first, later, only (no word says which), unclear (words for both)
    anaphoric: bool = False
    before: Span | None = None


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
_NOUN = re.compile(rf"\b(?:{'|'.join(sorted(BODIES, key=len, reverse=True))})\b", re.IGNORECASE)
_NAMES_BEFORE = re.compile(r"(?:(?:[A-Z][\w.'&-]*|of|and|the|for)[ ,]+)*(?:[A-Z][\w.'&-]*),? (?:[a-z-]+ )?$")
_NAMES_AFTER = re.compile(r" (?:of|for|on) (?:the )?(?:[A-Z][\w'-]+(?: |(?=\W)))+")
_CAPITAL = re.compile(r"[A-Z][\w-]+")
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_DAY = (
    r"(?:(?:late |early )?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|evening|afternoon))?,? ?)?"
    r"(?:(?:[JFMASOND][a-z]{2,8}\.? \d{1,2}|\d{1,2} [JFMASOND][a-z]{2,8})(?:,? \d{4})?,?)? ?)"
)
_PLAIN = r"(?:[^.;:!?\"()]|\.(?=\d))"
"""No end of a sentence: $3.2 million goes on."""
_TO = re.compile(rf",? {_DAY}(?:[a-z]+ )?(?P<link>to|against|for|on|in favou?r of|in support of) (?P<motion>{_PLAIN}{{3,100}})")
_MOTION_END = re.compile(
    r",| (?:after|before|when|while|who|which|that|because|but|despite|following|with|during|as|amid|and then)\b"
)
_MOTION_NOUN = re.compile(rf"(?:[\w'-]+ ){{0,2}}(?:{'|'.join(sorted(MOTIONS))})s?\b", re.IGNORECASE)
_THE_VOTE = re.compile(r"(?:\b(?:the|that|this|its|their)|\w's) (?:(?![\w-]+(?:ed|ing) |vot|by |in )[\w-]+ ){0,2}?$", re.IGNORECASE)
_SUBJECT_VERB = re.compile(
    r"(?: (?:members|[a-z]+ly|also|then|later|had|has))* (?:voted|approved|rejected|passed|adopted|deadlocked|split|backed)\b"
)
_GAME = re.compile(
    r"\b(?:goals?|innings?|season|coach|league|championship|playoffs?|halftime|overtime|shootout|scorecards|match|scored)\b",
    re.IGNORECASE,
)
_NOT_QUITE = re.compile(r"\b(?:not|n't|non|nearly|almost|near)[ -]$")
_VOTED = re.compile(r"\bvoted $")
_A_VOTE = re.compile(r" vote\b")
_RIGHT_AFTER = re.compile(rf" (?P<verb>[a-z]+) (?P<motion>{_PLAIN}{{3,100}})")
_DAY_WORD = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[JFMASOND][a-z]{2,8}\.? \d")
_NO_MATTER = NO_NAME | PASSED | FAILED | {day.lower() for day in WEEK}
_DENYING = frozenset({"not", "never", "refused", "declined", "failed", "unable", "to"})
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
    words = [word.lower() for word in _WORDS.findall(told)[-9:]]
    return not NOT_ASSERTED.isdisjoint(words)


def _is_motion(left: str) -> bool:
    """Whether what was approved is a bill or a plan, so that no game is being told."""
    return any(word.lower().rstrip("s") in MOTIONS for word in _WORDS.findall(left)[-14:])


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
    near = [word.lower() for word in _WORDS.findall(left)[-6:]] + [word.lower() for word in _WORDS.findall(right[:40])[:2]]
    return not verbs.isdisjoint(near)


# ---------------------------------------------------------------- what the words around say


def with_outcome(prose: str, ballot: Ballot, left: str, cue: str) -> Ballot:
    """The outcome and the motion: "voted 5-2 to approve the plan", "approved the plan 5-2", "the plan failed 2-5"."""
    outcome, motion = _told_after(prose, ballot)
    if cue in {"deadlocked", "deadlock", "tied", "tie"}:
        outcome = "deadlocked"
        if (found := _last_outcome(left)) and found[0] in PASSED and left.rstrip().endswith((" on a", " by a")):
            outcome = "passed"  # passed on a 2-2 tie
    if outcome is None and (found := _last_outcome(left)):
        verb, begin = found
        outcome = "failed" if verb in FAILED else "passed"
        start = ballot.span.start - len(left) + begin
        motion = motion or _clip(prose, start, ballot.span.start)
    matter = _matter(prose, motion)
    if matter <= UNSPECIFIC:  # the water bill passed 52-48: the subject says what was voted on
        matter |= _matter(prose, _subject_motion(ballot, left))
    return replace(ballot, outcome=outcome, motion=motion, matter=matter)


def _subject_motion(ballot: Ballot, left: str) -> Span | None:
    """The last bill, plan or the like told of before the tally, with the words before its noun."""
    found = list(_MOTION_NOUN.finditer(left))[-1:]
    shift = ballot.span.start - len(left)
    return Span(shift + found[0].start(), shift + found[0].end()) if found else None


def _told_after(prose: str, ballot: Ballot) -> tuple[str | None, Span | None]:
    """Outcome and motion from the words after: "to approve the plan", "against the plan", "unanimously approved the plan"."""
    stop = min(ballot.sentence.end, ballot.span.end + 140)
    found = _TO.match(prose, ballot.span.end, stop)
    if found is None and ballot.tally is None:
        found = _RIGHT_AFTER.match(prose, ballot.span.end, stop)
        verb = found["verb"] if found else ""
        if found is None or verb not in PASSED | FAILED:
            return None, None
        return "failed" if verb in FAILED else "passed", _clip(prose, found.start("motion"), found.end("motion"))
    if found is None or _DAY_WORD.match(found["motion"]):
        return None, None
    words = _WORDS.findall(found["motion"])
    verb, link = (words[0].lower() if words else ""), found["link"]
    backed = link.startswith("in ") or (link == "for" and ballot.pattern == "voted and tally")
    outcome = "failed" if verb in FAILED or link == "against" else "passed" if verb in PASSED or backed else None
    return outcome, _clip(prose, found.start("motion"), found.end("motion"))


def _last_outcome(left: str) -> tuple[str, int] | None:
    """The last verb of outcome before the tally, and where what follows it begins; none where it is denied or far."""
    words = list(_WORDS.finditer(left))
    for index in range(len(words) - 1, max(-1, len(words) - 16), -1):
        word = words[index].group().lower()
        if word in PASSED or (word in FAILED and word != "against"):
            before = [match.group().lower() for match in words[max(0, index - 3) : index]]
            denied = not _DENYING.isdisjoint(before) or any(one.endswith("n't") for one in before)
            return None if denied else (word, words[index].end())
    return None


def _clip(prose: str, start: int, end: int) -> Span | None:
    text = prose[start:end]
    if stop := _MOTION_END.search(text):
        text = text[: stop.start()]
    begin = start + len(text) - len(text.lstrip(" ,"))
    text = text.strip(" ,")
    for tail in (" of", " vote", " margin", " a", " the", " by", " on", " in"):
        text = text.removesuffix(tail)
    return Span(begin, begin + len(text)) if len(text) > 3 else None


def _matter(prose: str, motion: Span | None) -> frozenset[str]:
    """The content words of a motion, without plural: what tells one motion from another."""
    if motion is None:
        return frozenset()
    words = (word.lower().removesuffix("'s") for word in _WORDS.findall(prose[motion.start : motion.end]))
    plain = (word.rstrip("s") if len(word) > 4 else word for word in words)
    return frozenset(word for word in plain if word not in _NO_MATTER and len(word) > 2 and word not in BODIES)


def with_body(prose: str, ballot: Ballot) -> Ballot:
    """The body: the last one named before the vote in its sentence, else the first one after."""
    sentence = ballot.sentence
    before = _bodies(prose, sentence.start, ballot.span.start)
    after = _bodies(prose, ballot.span.end, min(sentence.end, ballot.span.end + 60))
    found = (_subject(prose, before, ballot.span.start) or before[-1]) if before else after[0] if after else None
    anaphoric = _THE_VOTE.search(prose[max(0, ballot.span.start - 24) : ballot.span.start]) is not None
    if found is None:
        return replace(ballot, anaphoric=anaphoric)
    start, end = found.span()
    if named := _NAMES_BEFORE.search(prose[max(sentence.start, start - 60) : start]):
        start -= len(named.group())
    if further := _NAMES_AFTER.match(prose, end):
        end = further.end() - (1 if further.group().endswith(" ") else 0)
    names = frozenset(word.lower() for word in _CAPITAL.findall(prose[start:end])) - GENERIC - {found.group().lower()}
    return replace(ballot, body=Span(start, end), head=BODIES[found.group().lower()], names=names, anaphoric=anaphoric)


def _bodies(prose: str, start: int, end: int) -> list[re.Match[str]]:
    """The nouns of bodies in this stretch. A house is one only with a capital, and the White House never."""
    found = []
    for match in _NOUN.finditer(prose, start, end):
        house = match.group().lower() in {"house", "lords", "commons"}
        if not house or (match.group()[0].isupper() and not prose.endswith("White ", 0, match.start())):
            found.append(match)
    return found


def _subject(prose: str, nouns: list[re.Match[str]], position: int) -> re.Match[str] | None:
    """Of several bodies before the vote, the one right before its verb: "the council, like the board, voted"."""
    for noun in reversed(nouns):
        if _SUBJECT_VERB.match(prose, noun.end(), position + 40):
            return noun
    return None


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
