"""The act that a headline tells of, in the present: "Council rejects plan"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.lexicon.deeds import GOVERNORS
from factlint.lexicon.function_words import BE, CONJUNCTIONS, MODALS
from factlint.model import Span
from factlint.reading.acts.clause import Clause
from factlint.reading.acts.deed import FORMS, ON_PEOPLE, deed_at
from factlint.reading.acts.rounds import round_of
from factlint.reading.acts.things import thing_after
from factlint.reading.acts.weighing import Weight, weighed
from factlint.reading.inflect import BASE, PART, S
from factlint.reading.parts import Act, Reading
from factlint.reading.where import headlines

_SUBJECT = re.compile(r"[A-Z][\w'.&-]*(?: [\w'.&-]+){0,6}")
_PLURAL = re.compile(r"[a-zA-Z]s$")
_CITED = re.compile(
    r"[:\";–—]|(?<!\w)'|'(?!\w)| - |\b(?:say|says|said|report|reports|reportedly|claims?|accused|alleges?|per)\b", re.IGNORECASE
)
_SHOW = re.compile(r" (?:the |his |her |their )?(?:show|spotlight|hearts?|thunder|scene|limelight|march)\b")
"""What is stolen without a theft."""
_BEHIND = frozenset("by of in on for from over after".split())
"""What stands behind the participle of a headline: "Hale cleared of fraud"."""
_OTHER_CLAUSE = MODALS | CONJUNCTIONS | BE | {"to", "who", "that", "which", "says", "say"}


def in_headlines(reading: Reading) -> Iterator[Act]:
    """The first act of each headline."""
    prose = reading.document.prose
    for span in headlines(reading):
        if "?" not in prose[span.start : span.end] and (act := _first(prose, span)):
            yield act


def _first(prose: str, span: Span) -> Act | None:
    clause = Clause(prose, span)
    for at, word in enumerate(clause.lower):
        lemma, kinds = FORMS.get(word, ("", frozenset[str]()))
        after = clause.word(at + 1)
        if lemma == "steal" and _SHOW.match(prose, clause.end(at)):
            continue
        if kinds & {S, BASE} and not (lemma in GOVERNORS["refused"] and after == "to"):
            return _act(clause, at, lemma, kinds)
        if PART in kinds and lemma in ON_PEOPLE and after in _BEHIND and at and clause.before(at).at == at - 1:
            return _act(clause, at, lemma, kinds, passive=True)
    return None


def _act(clause: Clause, at: int, lemma: str, kinds: frozenset[str], *, passive: bool = False) -> Act | None:
    prose, verb = clause.prose, Span(clause.start(at), clause.end(at))
    weight = Weight(at, passive=True) if passive else weighed(clause, at, kinds, headline=True) or _coming(clause, at)
    if weight is None or weight.passive is not passive or not weight.start:
        return None
    start = clause.start(weight.start)
    subject = Span(clause.span.start, clause.end(weight.start - 1))
    words = prose[subject.start : subject.end]
    alone = weight.start == clause.before(at).at + 1
    if not _SUBJECT.fullmatch(words) or not _OTHER_CLAUSE.isdisjoint(words.lower().split()):
        return None
    if alone and S not in kinds and not passive and not _PLURAL.search(words):
        return None
    deed = deed_at(clause, at, passive=passive, capital=True)
    if deed is None:
        return None
    thing = subject if passive else thing_after(prose, verb.end, clause.span.end)
    cited = _CITED.search(prose, clause.span.start, clause.span.end)
    return Act(
        Span(subject.start, max(verb.end, thing.end if thing else 0)),
        None if passive else subject,
        Span(start, verb.end),
        deed[0],
        deed[1] is weight.done,
        weight.never,
        thing,
        "hedged" if weight.hedged else "claimed" if cited else "told",
        round_of(clause, weight.start, at, lemma),
        weight.modality,
        "headline, passive" if passive else "headline",
    )


def _coming(clause: Clause, at: int) -> Weight | None:
    """ "Hale to quit": what is to be; "Hale told to quit" is what somebody wants."""
    coming = at > 1 and clause.word(at - 1) == "to" and not clause.word(at - 2).endswith(("ed", "told"))
    return Weight(at - 1, modality="planned") if coming else None
