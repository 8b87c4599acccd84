"""The job that a name is told with: before it, in apposition to it, or behind it with a comma."""

from __future__ import annotations

import re

from factlint.lexicon.jobs import JOBS
from factlint.model import Phrase, Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import sentence_at

_BEHIND = re.compile(
    r"(?:, \d{1,3})?,? (?:\(|(?:a|an|the|its|his|her|their|then|[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,4}['’]s?"
    r"|the [A-Za-z][\w -]{1,40}['’]s?) )"
    r"(?P<job>(?:(?!who |which |and |or |of )[A-Za-z][\w.-]* ){0,3}[a-z][\w.-]*?(?: of [a-z]+)?)"
    r"(?=[,.;:)]|(?<! of) (?:of|for|at|in|from|who|on|with|to)\b)"
)
_BESIDE = re.compile(
    r"\b(?:and|lieutenant|lt|lt\.|deputy|assistant|associate|acting|interim|former|formerly|ex|then|shadow|vice|under|junior|retired|late|incoming"
    r"|outgoing|designate|future|would-be|aspiring|honorary|regional|state|parliamentary|church|fire|traffic|game|dog|air|club"
    r"|hospital|student|private)[ -]$"
)
"""What makes another job of it, or one that is not held now: the deputy mayor, a church warden."""
_COURTESIES = frozenset({"Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "Dame", "Lord", "Lady", "Prof", "Prof."})
_WORD = re.compile(r"[^\s]+")
_THEN = re.compile(r",? (?:in|from|between|until|during|under) (?:(?:19|20)\d\d|(?:the|that) [a-z]+ (?:years|war|government))")
"""What tells of another time behind a job: the finance minister in 2014."""
_CHANGES = re.compile(
    r"\b(?:former\w*|then|previous\w*|until|becam\w*|becom\w*|appoint\w*|promot\w*|named|replac\w*|succe(?:ss|ed)\w*|elected|served"
    r"|reshuffl\w*|at the time|was (?:sworn|made)|career|candidate|nomin\w*|resign\w*|ran for|running for|doubl(?:es|ed) as|once"
    r"|acting|interim|deputy|years? ago|who was|used to|tak(?:e|es|ing) over|took over)\b",
    re.IGNORECASE,
)
"""Words of a sentence that may tell of another time, or of a job that changes hands."""


def job(reading: Reading, mention: Mention, told: Mention | None) -> Phrase | None:
    """The words for the job, where it is one of those that exclude others and is held now; `told` stands for the name."""
    prose, found = reading.document.prose, None
    if mention.head.start > mention.span.start:
        title = prose.rfind(mention.title, mention.span.start, mention.head.start) if mention.title in _COURTESIES else -1
        found = _ending(reading, mention.span.start, mention.head.start if title < 0 else title)
    if found is None and told is not None:
        found = _ending(reading, told.span.start, told.span.end)
    if found is None:
        behind = _BEHIND.match(prose, mention.span.end)
        found = _ending(reading, *behind.span("job")) if behind else None
    if found is None or _THEN.match(prose, found.span.end):
        return None
    sentence = sentence_at(reading.sentences, mention.span.start)
    return None if sentence is None or _CHANGES.search(prose, sentence.start, sentence.end) else found


def office(words: str) -> str:
    """The one spelling of a job; other words as they are."""
    return JOBS.get(" ".join(words.lower().split()), words)


def _ending(reading: Reading, start: int, end: int) -> Phrase | None:
    """The job that these words end with."""
    prose = reading.document.prose
    words = [(match.group().rstrip(",").lower(), match.start()) for match in _WORD.finditer(prose, start, end)]
    for size in (3, 2, 1):
        if size <= len(words) and " ".join(word for word, _ in words[-size:]) in JOBS:
            if _BESIDE.search(" ".join(word for word, _ in words[:-size]) + " "):
                return None
            last, at = words[-1]
            span = Span(words[-size][1], at + len(last))
            return Phrase(span, reading.document.said(span))
    return None
