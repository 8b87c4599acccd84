"""Ages at death: "Ida Moss, who mapped the coast, dies at 91"; "She was 91.", said after the death was told."""

from __future__ import annotations

import re
from bisect import bisect_left

from factlint.model import Span
from factlint.reading.parts import Mention, Number, Reading
from factlint.reading.where import sentence_at

_DIES = re.compile(
    r"\b(?:dies|die|died|dead|passed away|passes away)(?: (?:on|in|last|this|early|late|peacefully|suddenly|[A-Z][\w.]*,?|\d{1,2},|"
    r"(?:19|20)\d\d,?|morning|night|afternoon|evening|week|month)){0,5},? (?:at|aged|age|at age|at the age of) $"
)
_AGE_ENDS = re.compile(r"(?:[.,;:)]|\s*(?:\n|$)| (?:of|from|after|following|in|at (?:his|her|a|the)|surrounded|as|when|on) )(?!\d)")
_DEATH = re.compile(r"\b(?:died|dies|death|dead|passed away|was killed|were killed|murdered|drowned)\b")
_LONG_AGO = re.compile(r"\b(?:(?:19|20)\d\d|ago|earlier|later|years)\b")
_ENDS = re.compile(r"(?: years old)?\.(?:\s|$)")
_BACK = 2
_OPENING = 40
"""So many characters of a dateline may stand before the name that a sentence opens with."""


def holder(reading: Reading, number: Number, left: str, right: str) -> tuple[Mention, bool] | None:
    """Who dies at this age, and whether that was long ago; None where the age is another sort of number or the person is open."""
    dies = _DIES.search(left)
    sentence = sentence_at(reading.sentences, number.span.start)
    if dies is None or sentence is None or not _AGE_ENDS.match(right):
        return None
    verb = number.span.start - len(left) + dies.start()
    at = bisect_left(reading.mentions, sentence.start, key=lambda mention: mention.span.start)
    before: list[Mention] = []
    while at < len(reading.mentions) and reading.mentions[at].span.start < verb:
        if reading.mentions[at].kind in {"person", "pronoun"}:
            before.append(reading.mentions[at])
        at += 1
    subject = _subject(reading.document.prose, sentence, before, verb)
    if subject is None:
        return None
    return subject, _LONG_AGO.search(reading.document.prose, sentence.start, sentence.end) is not None


def _subject(prose: str, sentence: Span, before: list[Mention], verb: int) -> Mention | None:
    """The person right before the verb, or the one that the sentence opens with where an aside stands between."""
    if not before:
        return None
    last = before[-1]
    if last.kind == "person" and prose[last.span.end : verb].strip(" ,") in {"", "who", "has", "had"}:
        return last
    first = before[0]
    opening = prose[sentence.start : first.span.start]
    opens = first.kind == "person" and len(opening) < 40 and "," not in opening
    between = prose[first.span.end : verb]
    aside = between.startswith(",") and between.rstrip().endswith((",", ", has", ", had"))
    return first if opens and aside and not first.possessive else None


def told_before(reading: Reading, number: Number, right: str) -> bool:
    """Whether "she was 91." closes a sentence right after her death was told, so that no other age of hers is later."""
    return _told_in(reading, number, right) is not None


def dead(reading: Reading, number: Number, right: str) -> Mention | None:
    """Whose death the sentence right before tells, where it opens with the name: "Ida Moss, 40 years a pilot, died on Sunday"."""
    sentence = _told_in(reading, number, right)
    at = bisect_left(reading.sentences, number.span.start, key=lambda one: one.end)
    if sentence is None or at == 0 or reading.sentences[at - 1] != sentence:
        return None
    death = _DEATH.search(reading.document.prose, sentence.start, sentence.end)
    begin = bisect_left(reading.mentions, sentence.start, key=lambda mention: mention.span.start)
    people = [one for one in reading.mentions[begin:] if one.span.start < sentence.end and one.kind == "person"]
    if death is None or not people or people[0].span.start > sentence.start + _OPENING or people[0].possessive:
        return None
    alone = all(one.span.start < death.start() for one in people) and reading.document.prose[people[0].span.end] in ", "
    return people[0] if alone and people[0].group is None else None


def _told_in(reading: Reading, number: Number, right: str) -> Span | None:
    """The sentence, a short way back, that tells of a death and of no time long ago."""
    if not _ENDS.match(right):
        return None
    at = bisect_left(reading.sentences, number.span.start, key=lambda sentence: sentence.end)
    for sentence in reading.sentences[max(0, at - _BACK) : at]:
        if _DEATH.search(reading.document.prose, sentence.start, sentence.end):
            return sentence if _LONG_AGO.search(reading.document.prose, sentence.start, sentence.end) is None else None
    return None
