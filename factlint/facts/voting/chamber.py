"""Which body voted: its noun beside the tally, and the name that it goes by."""

from __future__ import annotations

import re

from factlint.facts.voting.parts import Ballot
from factlint.frozen import replace
from factlint.lexicon.votes import BODIES, GENERIC
from factlint.model import Span

_NOUN = re.compile(rf"\b(?:{'|'.join(sorted(BODIES, key=len, reverse=True))})\b", re.IGNORECASE)
_NAMES_BEFORE = re.compile(r"(?:(?:[A-Z][\w.'&-]*|of|and|the|for)[ ,]+)*(?:[A-Z][\w.'&-]*),? (?:[a-z-]+ )?$")
_NAMES_AFTER = re.compile(r" (?:of|for|on) (?:the )?(?:[A-Z][\w'-]+(?: |(?=\W)))+")
_CAPITAL = re.compile(r"[A-Z][\w-]+")
_THE_VOTE = re.compile(r"(?:\b(?:the|that|this|its|their)|\w's) (?:(?![\w-]+(?:ed|ing) |vot|by |in )[\w-]+ ){0,2}?$", re.IGNORECASE)
_SUBJECT_VERB = re.compile(
    r"(?: (?:members|[a-z]+ly|also|then|later|had|has))* (?:voted|approved|rejected|passed|adopted|deadlocked|split|backed)\b"
)


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
