"""Find the numbers of a document. Years and dates are not among them, nor what only names a thing: Flight 12, Route 66."""

from __future__ import annotations

import re

from factlint.lexicon.calendar import MONTH_NAMES, WEEK
from factlint.model import Quantity, Span
from factlint.reading.numbers import bounds
from factlint.reading.numbers.draft import Draft
from factlint.reading.numbers.joined import join
from factlint.reading.numbers.numerals import scan
from factlint.reading.numbers.units import claim
from factlint.reading.parts import Number, Reading

_NAME_AND_AGE = re.compile(r"[A-Z][\w'-]+(?: (?:Jr|Sr)\.| I{2,3}| IV)?(?:, ?| \()$")
_AFTER_AGE = re.compile(r",|\)|(?:\.|;)(?:\s|$)| (?:of|from) [A-Z]")
_NO_NAMES = re.compile(rf"\b(?:{'|'.join(name[:3] for name in (*MONTH_NAMES[1:], *WEEK))})\w*[, (]+$")
_ONE_BEFORE = re.compile(
    r"(?:\b(?:no|any|every|some|each|this|that|which|the|another|other|a|an|everyone|not|as|at|square|number|only)[ -])$",
    re.IGNORECASE,
)
_ONE_AFTER = re.compile(
    r"(?:'s\b| another\b| day\b| point\b| (?:can|could|might|may|must|should|would|is|was|has|who)\b|"
    r"-(?:sided|time|off|way|on)\b|[.,;:!?])"
)
_WORD_AFTER = re.compile(r" [a-z]+")


def find(reading: Reading) -> tuple[Number, ...]:
    """All numbers, in order of position."""
    prose = reading.document.prose
    taken = [when.span for when in reading.dates if when.offset is None and (not when.relative or when.month or when.weekday)]
    numerals = scan(reading, _disjoint(taken))
    drafts = [draft for numeral in numerals if (draft := claim(prose, numeral)) is not None]
    drafts = [draft for draft in join(prose, drafts) if not _pronoun(prose, draft)]
    text = reading.document.words
    return tuple(_number(prose, text, _aged(prose, draft)) for draft in drafts)


def _disjoint(spans: list[Span]) -> list[Span]:
    """Sorted spans without those that lie inside, or run into, one before."""
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
        elif span.end < kept[-1].end or span.start > kept[-1].start:  # the shorter of two is the date proper
            kept[-1] = span
    return kept


def _pronoun(prose: str, draft: Draft) -> bool:
    """Whether this is the pronoun one: no one, one another, one's."""
    if not draft.integer or draft.value != 1 or draft.digits:
        return False
    if _ONE_AFTER.match(prose, draft.end):
        return True
    if _ONE_BEFORE.search(prose[max(0, draft.start - 9) : draft.start]):
        return not _WORD_AFTER.match(prose, draft.end) or prose[max(0, draft.start - 3) : draft.start].lower() == "no "
    return False


def _aged(prose: str, draft: Draft) -> Draft:
    """Ana Ruiz, 34, of Harlow: a bare number between commas after a name is an age."""
    if not draft.integer or not draft.digits or not 0 < draft.value < 120 or not _AFTER_AGE.match(prose, draft.end):
        return draft
    before = prose[max(0, draft.start - 32) : draft.start]
    if not _NAME_AND_AGE.search(before) or _NO_NAMES.search(before):
        return draft
    return draft._replace(kind="age", unit="year")


def _number(prose: str, text: str, draft: Draft) -> Number:
    lead, trail = bounds.before(prose, draft.start), bounds.after(prose, draft.end)
    start, end = lead[0] if lead else draft.start, trail[0] if trail else draft.end
    sort = lead[1] if lead else trail[1] if trail else None
    low, high = bounds.allowed(draft, sort)
    unit = draft.unit
    return Number(
        Span(start, end),
        Quantity(low, high, text[start:end], unit),
        Quantity(draft.low, draft.high, text[draft.start : draft.end], unit),
        draft.kind,
        (prose[lead[0] : draft.start].strip() if lead else prose[draft.end : end].strip()) or None if sort else None,
    )
