"""What was voted on and what came of it, from the words around a tally."""

from __future__ import annotations

import re

from factlint.facts.voting.parts import WORDS, Ballot
from factlint.frozen import replace
from factlint.lexicon.calendar import ANY_WEEKDAY, WEEK
from factlint.lexicon.number_words import NO_NAME
from factlint.lexicon.votes import BODIES, FAILED, MOTIONS, PASSED, UNSPECIFIC
from factlint.model import Span

_DAY = (
    rf"(?:(?:late |early )?(?:on )?(?:{ANY_WEEKDAY}(?: (?:night|morning|evening|afternoon))?,? ?)?"
    r"(?:(?:[JFMASOND][a-z]{2,8}\.? \d{1,2}|\d{1,2} [JFMASOND][a-z]{2,8})(?:,? \d{4})?,?)? ?)"
)
_PLAIN = r"(?:[^.;:!?\"()]|\.(?=\d))"
"""No end of a sentence: $3.2 million goes on."""
_TO = re.compile(rf",? {_DAY}(?:[a-z]+ )?(?P<link>to|against|for|on|in favou?r of|in support of) (?P<motion>{_PLAIN}{{3,100}})")
_MOTION_END = re.compile(
    r",| (?:after|before|when|while|who|which|that|because|but|despite|following|with|during|as|amid|and then)\b"
)
_MOTION_NOUN = re.compile(rf"(?:[\w'-]+ ){{0,2}}(?:{'|'.join(sorted(MOTIONS))})s?\b", re.IGNORECASE)
_RIGHT_AFTER = re.compile(rf" (?P<verb>[a-z]+) (?P<motion>{_PLAIN}{{3,100}})")
_DAY_WORD = re.compile(rf"{ANY_WEEKDAY}|[JFMASOND][a-z]{{2,8}}\.? \d")
_NO_MATTER = NO_NAME | PASSED | FAILED | {day.lower() for day in WEEK}
_DENYING = frozenset({"not", "never", "refused", "declined", "failed", "unable", "to"})


def with_outcome(prose: str, ballot: Ballot, left: str, cue: str) -> Ballot:
    """The outcome and the motion: "voted 5-2 to approve the plan", "approved the plan 5-2", "the plan failed 2-5"."""
    outcome, motion = _told_after(prose, ballot)
    if cue in {"deadlocked", "deadlock", "tied", "tie"}:
        outcome = "deadlocked"
        if (found := _last_outcome(left)) and found[0] in PASSED and left.rstrip().endswith((" on a", " by a")):
            outcome = "passed"  # passed on a 5-5 tie
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
    words = WORDS.findall(found["motion"])
    verb, link = (words[0].lower() if words else ""), found["link"]
    backed = link.startswith("in ") or (link == "for" and ballot.pattern == "voted and tally")
    outcome = "failed" if verb in FAILED or link == "against" else "passed" if verb in PASSED or backed else None
    return outcome, _clip(prose, found.start("motion"), found.end("motion"))


def _last_outcome(left: str) -> tuple[str, int] | None:
    """The last verb of outcome before the tally, and where what follows it begins; none where it is denied or far."""
    words = list(WORDS.finditer(left))
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
    words = (word.lower().removesuffix("'s") for word in WORDS.findall(prose[motion.start : motion.end]))
    plain = (word.rstrip("s") if len(word) > 4 else word for word in words)
    return frozenset(word for word in plain if word not in _NO_MATTER and len(word) > 2 and word not in BODIES)
