"""Births: when somebody was born, and how old that makes them on the day of publication.

Only where the copy puts the person right beside it: "Ana Ruiz, who was born on May 3, 1950", "Born in Harlow in 1950, Ruiz ...",
"Ruiz was born Ana Maria Diaz in 1950".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from datetime import date

from factlint.facts.declare import FactType, Field
from factlint.model import Fact, Quantity, Ref, Span
from factlint.reading.parts import Mention, Reading, When
from factlint.reading.where import in_quotation

_BORN = re.compile(r"\b[Bb]orn\b")
_ASIDE = (
    r"(?:,? \(?(?:aged? |who is |now )?\d{1,3}\)?)?(?:, (?:an?|the) (?:\d{1,3}-year-old )?[a-z][\w' -]{1,40}(?: [A-Z][\w']+)?)?,?"
)
_BEFORE = re.compile(rf"{_ASIDE}(?: (?:and|but) )?(?: who)?(?: was|,)? $")
_NAMED = r"(?: (?:as )?[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,4},?)?"
_PLACE = r"(?:,? (?:in|at|to) (?!(?:19|20)\d\d)[A-Z][\w'.-]+(?:,? (?:of |de |la |and )?[A-Z][\w'.-]*){0,5},?)?"
_TO = re.compile(rf"{_NAMED}{_PLACE},? (?:on|in) (?:or about )?$")
_AFTER = re.compile(r",? (?:in [A-Z][\w'.-]+(?:,? [A-Z][\w'.-]*){0,4})?,? ?$")
_REACH = 100


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each birth whose year is in print and whose person stands right beside it."""
    prose = reading.document.prose
    for match in _BORN.finditer(prose) if "born" in prose or "Born" in prose else ():
        told = _told(reading, match)
        if told is not None and not in_quotation(reading.quotations, Span(*match.span())):
            yield _fact(reading, *told)


def _told(reading: Reading, born: re.Match[str]) -> tuple[Mention, When] | None:
    """Who was born, and when; None where one of the two does not stand right beside the word."""
    prose = reading.document.prose
    at = bisect_left(reading.dates, born.end(), key=lambda when: when.span.start)
    when = reading.dates[at] if at < len(reading.dates) else None
    if when is None or not when.year_printed or when.year is None or when.days is None or when.span.start > born.end() + _REACH:
        return None
    if not _TO.fullmatch(prose, born.end(), when.span.start):
        return None
    mention = _subject_before(reading, born.start()) if born.group() == "born" else _subject_after(reading, when.span.end)
    return (mention, when) if mention is not None else None


def _subject_before(reading: Reading, start: int) -> Mention | None:
    at = bisect_left(reading.mentions, start, key=lambda mention: mention.span.start) - 1
    mention = reading.mentions[at] if at >= 0 else None
    while mention is not None and (mention.text in {"who", "Who"} or mention.kind not in {"person", "pronoun"}):
        at -= 1
        mention = reading.mentions[at] if at >= 0 and start - reading.mentions[at].span.end < _REACH else None
    if mention is None or not _one(mention) or not _BEFORE.fullmatch(reading.document.prose, mention.span.end, start):
        return None
    return mention


def _subject_after(reading: Reading, end: int) -> Mention | None:
    at = bisect_left(reading.mentions, end, key=lambda mention: mention.span.start)
    for mention in reading.mentions[at : at + 4]:
        if mention.kind in {"person", "pronoun"}:
            near = _AFTER.fullmatch(reading.document.prose, end, mention.span.start)
            return mention if near and "," in near.group() and _one(mention) else None
    return None


def _one(mention: Mention) -> bool:
    return mention.group is None and not mention.plural and not mention.possessive


def _fact(reading: Reading, mention: Mention, when: When) -> Fact:
    span = Span(min(mention.span.start, when.span.start), max(mention.span.end, when.span.end))
    fields = {
        "person": Ref(mention.span, mention.text),
        "days": when.days,
        "makes": _age(when, reading.published) if reading.published else None,
    }
    known = {name: value for name, value in fields.items() if value is not None}
    return Fact("birth", span, "likely", "person and born", reading.zone_at(span.start), False, known)


def _age(when: When, published: date) -> Quantity | None:
    """A birth told by its year alone allows two ages; by its day one, and one less for what took place before publication."""
    if when.year is None or when.year >= published.year:
        return None
    full = published.year - when.year
    if when.month and (when.month, when.day or 1) > (published.month, published.day):
        full -= 1
    return Quantity(full - 1, full, str(full) if when.day else f"{full - 1} or {full}", "year")


TYPE = FactType(
    kind="birth",
    says="when somebody was born",
    vital="person",
    extract=extract,
    fields={
        "person": Field("people", "who"),
        "days": Field("dates", "the days that it can mean"),
        "makes": Field("number", "the age that it makes on the day of publication"),
    },
)
