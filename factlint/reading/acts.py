"""Find what the article tells that somebody did or did not do: certify, approve, sign, resign.

Only the plain cases: a subject with the verb right behind it, in the past (in a headline in the present). What is planned, asked
for, possible or conditional is no act, and what stands inside quotation marks is the speaker's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factlint.lexicon.deeds import CHOICES, DEEDS, FIRST, IRREGULAR, LATER, REFUSALS, SUCCESSES
from factlint.lexicon.function_words import ADVERBS, BE, CONJUNCTIONS, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS
from factlint.lexicon.hedges import ADVERBS as HEDGES
from factlint.model import Span
from factlint.reading.inflect import BASE, PART, PAST, S, forms
from factlint.reading.parts import Act, Reading
from factlint.reading.where import in_quotation, sentence_at

Manner = Literal["told", "claimed", "hedged"]
Round = Literal["first", "later", "only"]

_DEED = {verb: (deed, sign == 0) for deed, signs in DEEDS.items() for sign, verbs in enumerate(signs) for verb in verbs.split()}
_FORMS = forms(_DEED, IRREGULAR)
_SUBJECTS = frozenset({"person", "body", "description", "pronoun", "unknown"})
_GROUP_WORDS = sorted(
    {"not", "never", "to", "also", *HAVE, *DO, *REFUSALS, *SUCCESSES, *CHOICES, *FIRST, *LATER, *HEDGES, *ADVERBS} - {"'ve"},
    key=lambda word: (-len(word), word),
)
_VERB = rf"(?P<words>(?: (?:{'|'.join(_GROUP_WORDS)}))*+) (?P<verb>[a-z]+)\b"
_GROUP = re.compile(rf"(?:,(?: [^,.;:\"\n]{{1,60}},))?(?: who| which)?{_VERB}")
_HEADLINE = re.compile(rf"(?P<subject>[A-Z][\w'.&-]*(?: [\w'.&-]+){{0,6}}?){_VERB}", re.IGNORECASE)
_PLURAL = re.compile(r"[a-z]s$")
_PARTICLE = re.compile(r" (?:by|up|off|out|down|over|away|back)\b")
_CONDITION = re.compile(r"\b(?:if|unless|whether|until|before|once|had|should|suppose|why|how) (?:the |a |an )?$", re.IGNORECASE)
_CITED = re.compile(
    r"[:\";–—]|(?<!\w)'|'(?!\w)| - |\b(?:say|says|said|report|reports|reportedly|claims?|accused|alleges?|per)\b", re.IGNORECASE
)
_WORD_BEFORE = re.compile(r"([A-Za-z']+) $")
_CAUSATIVES = frozenset("want wants wanted have had has get gets got see saw seen keep keeps kept let lets make makes made".split())
"""Words before what looks like a subject and is an object: wants it lifted."""
_CLAUSE_OPENERS = frozenset({"after", "since", "as", "than", "like"})
_OBJECT = re.compile(r"(?: (?:the|a|an|its|his|her|their|this|that|any|all|those|these|some))?+(?P<noun>(?: [\w'&-]+){1,5})")
_STOPS = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | BE | HAVE | DO | MODALS | {"and", "to", "not", "who", "that", "which"}
_OTHER_CLAUSE = MODALS | CONJUNCTIONS | BE | {"to", "who", "that", "which", "says", "say"}
_WORD = re.compile(r"[\w'&-]+")


class _Verb(NamedTuple):
    """A verb with the small words before it, weighed."""

    deed: str
    done: bool
    never: bool
    hedged: bool


def find(reading: Reading) -> tuple[Act, ...]:
    """All acts, in order of position."""
    prose = reading.document.prose
    claims = _claims(reading)
    found: list[Act] = []
    for mention in reading.mentions:
        if mention.kind not in _SUBJECTS or mention.possessive:
            continue
        match = _GROUP.match(prose, mention.span.end)
        if match is None or (verb := _weighed(match, present=False)) is None or not _stands_free(prose, mention.span.start):
            continue
        span = Span(mention.span.start, match.end())
        if not in_quotation(reading.quotations, span) and reading.zone_at(span.start) != "headline":
            found.append(_act(reading, span, mention.span, match, verb, claims))
    return tuple(sorted([*found, *_in_headlines(reading)], key=lambda act: act.span))


def _act(reading: Reading, span: Span, subject: Span, match: re.Match[str], verb: _Verb, claims: Sequence[Span]) -> Act:
    prose = reading.document.prose
    sentence = sentence_at(reading.sentences, span.start) or span
    manner: Manner = "hedged" if verb.hedged else "claimed" if _inside(claims, span.start) else "told"
    object_ = _object(prose, match.end(), max(sentence.end, match.end()))
    whole = Span(span.start, object_.end if object_ else span.end)
    words = {word.lower() for word in _WORD.findall(prose[sentence.start : sentence.end])}
    return Act(whole, subject, Span(*match.span("verb")), verb.deed, verb.done, verb.never, object_, manner, _round(words))


def _weighed(match: re.Match[str], *, present: bool) -> _Verb | None:
    """What the verb and the small words before it say; None where it is no deed, or not known to be done or not done."""
    verb = match["verb"].lower()
    if verb not in _FORMS:
        return None
    lemma, kinds = _FORMS[verb]
    negated = refused = never = hedged = False
    wanted = {PAST}
    if present:
        wanted = {S, BASE} if _PLURAL.search(match["subject"]) else {S}
    chosen = False
    for word in match["words"].lower().split():
        if word == "never":
            negated = never = True
        elif word == "not":
            negated, chosen = True, False
        elif word in REFUSALS:
            if negated or refused:
                return None  # "did not refuse to sign" settles nothing
            refused, wanted = True, set()
        elif word in SUCCESSES:
            wanted = set()
        elif word in CHOICES:
            chosen, wanted = True, set()
        elif word == "to":
            if wanted:
                return None  # "pressed the board to certify" says what was wanted
            wanted = {BASE}
        elif word in DO:
            negated, wanted = negated or word.endswith("n't"), {BASE}
        elif word in HAVE:
            negated, wanted = negated or word.endswith("n't"), {PART}
        hedged = hedged or word in HEDGES
    if chosen or not kinds & wanted or (negated and refused) or _PARTICLE.match(match.string, match.end()):
        return None
    deed, positive = _DEED[lemma]
    return _Verb(deed, positive is not (negated or refused), never, hedged)


def _stands_free(prose: str, start: int) -> bool:
    """Whether nothing before a subject makes its clause a condition, or makes the subject part of another phrase."""
    low = max(0, start - 30)
    if _CONDITION.search(prose, low, start):
        return False
    before = _WORD_BEFORE.search(prose, low, start)
    word = before.group(1).lower() if before else ""
    if word in _CAUSATIVES:
        return False
    return word in _CLAUSE_OPENERS or (word not in PREPOSITIONS and word not in ("and", "or", "nor", "of"))


def _object(prose: str, start: int, end: int) -> Span | None:
    """The noun phrase right behind a verb, up to the first word that cannot belong to it."""
    match = _OBJECT.match(prose, start, end)
    if match is None:
        return None
    last = None
    for word in _WORD.finditer(prose, match.start("noun"), match.end("noun")):
        if word.group().lower() in _STOPS or word.group().lower() in ADVERBS or word.group().endswith("ly"):
            break
        last = word.end()
    return None if last is None else Span(match.start("noun") + 1, last)


def _round(words: set[str]) -> Round:
    if words & LATER:
        return "later"
    return "first" if words & FIRST else "only"


def _claims(reading: Reading) -> tuple[Span, ...]:
    """What somebody is reported to say, in order of position."""
    return tuple(sorted(saying.content for saying in reading.speech.sayings if saying.content))


def _inside(spans: Sequence[Span], position: int) -> bool:
    """Whether one of the spans before this position reaches over it."""
    index = bisect_left(spans, position + 1, key=lambda span: span.start)
    return any(span.end > position for span in spans[max(0, index - 3) : index])


def _in_headlines(reading: Reading) -> Iterator[Act]:
    """The act that a headline tells of, in the present: "Council rejects plan"."""
    prose = reading.document.prose
    for zone in reading.zones:
        start, end = zone.span
        if zone.name != "headline" or "?" in prose[start:end]:
            continue
        match = _first_deed(prose, start, end)
        verb = _weighed(match, present=True) if match else None
        if match is None or verb is None or not _OTHER_CLAUSE.isdisjoint(match["subject"].lower().split()):
            continue
        subject, object_ = Span(*match.span("subject")), _object(prose, match.end(), end)
        span = Span(subject.start, object_.end if object_ else match.end())
        words = {word.lower() for word in _WORD.findall(prose[start:end])}
        manner: Manner = "hedged" if verb.hedged else "claimed" if _CITED.search(prose, start, end) else "told"
        yield Act(span, subject, Span(*match.span("verb")), verb.deed, verb.done, verb.never, object_, manner, _round(words))


def _first_deed(prose: str, start: int, end: int) -> re.Match[str] | None:
    """A headline up to its first word that is a deed in the present."""
    for word in _WORD.finditer(prose, start, end):
        _, kinds = _FORMS.get(word.group().lower(), ("", frozenset[str]()))
        if kinds & {S, BASE}:
            return _HEADLINE.fullmatch(prose, start, word.end())
    return None
