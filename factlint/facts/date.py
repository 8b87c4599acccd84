"""Dates: when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.shared.surroundings import around
from factlint.lexicon.calendar import LONGEST, MONTH_NAMES, MONTHS, PAST, WEEK, WEEKDAYS
from factlint.lexicon.number_words import NO_NAME
from factlint.lexicon.occasions import OCCASIONS
from factlint.model import Certainty, Days, Fact, Quantity
from factlint.reading.dates.printed import last_day, one_day
from factlint.reading.parts import Reading, When
from factlint.reading.where import in_quotation, sentence_at, sentence_key

NEAR = 40
REACH = 120
"""So many characters to either side are looked at for the words around, within the sentence."""

_POSTED = re.compile(r"@\w|©|\b(?:updated|posted|published|last modified|pic\.twitter)\b|\d\s*[-–—/]\s*\d", re.IGNORECASE)

_CAPITALS = re.compile(r"\b[A-Z][\w'-]{2,}")
_FIGURES = re.compile(r"(?<![\w.,$])(?!(?:19|20)\d\d\b)\d{2,3}(?:,\d{3})*(?![\w]|[.,]\d)")
_WORDS_AFTER = re.compile(r",?(?: [A-Za-z][\w.'-]*){1,5}")
_WORDS_BEFORE = re.compile(r"[A-Za-z][\w-]*")
_CLAUSE = re.compile(r"[,;:!?()\"]\s|\b(?:that|which|who|but|while|when|after|before|because|since)\b")
_TOOK_PLACE = re.compile(
    r"\b(?:broke out|began|started|happened|took place|occurred|erupted|was held)(?: [a-z]+)?"
    r"(?: (?:in the early hours|early|late|at about [^ ]+) of| early| late)? (?:on )?$"
)
_SAID = re.compile(r"\b(?:said|told (?:\w+ ){1,3}|announced|tweeted|testified|added) (?:on |late |early )?$")
_COMING = re.compile(
    r"\b(?:will|is (?:scheduled|set|due) to|are (?:scheduled|set|due) to) [a-z]+(?P<gap>(?: [a-z]+){0,4}?) (?:on )?$"
)
_DONE = (
    "held|killed|shot|found|arrested|charged|convicted|sentenced|elected|born|buried|opened|hit|injured|hurt|attacked|sworn in|"
    "approved|rejected|passed|closed|destroyed|stolen"
)
_TOOK = (
    "killed|died|began|opened|closed|crested|struck|collapsed|crashed|erupted|broke out|took place|happened|voted|chose|elected|"
    "won|lost|met|resigned|fell|sank|burned|exploded|ended|arrived|landed|returned|went on sale|took effect|approved|rejected|"
    "passed|arrested|shot"
)
_HAPPENED = re.compile(rf"\b(?:(?:was|were) (?:[a-z]+ly )?(?:{_DONE})|{_TOOK})(?P<gap>(?: [A-Za-z]+){{0,5}}?) on $")
_TOWARDS = re.compile(r"\b(?:to|for|until|by|before|from|over|about|would|will|ahead|during|at|starting|due|set)\b|[a-z]ing\b")
_RELATED = re.compile(r"\b(?:next year|last year|years? ago|annual|every year|each year|earlier|previous|in \d{4})\b")
_BEHIND = re.compile(r",? (?:next|last|this|of last|of next) year\b|,? \d{4}\b|\s*[-–—/]\s*\d")
CLOSE = 45
"""Days from publication; so near, a day without its year is that of the year, or the copy would say otherwise."""


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each date in print, also for those that cannot be resolved."""
    return tuple(_fact(reading, when) for when in reading.dates)


def _fact(reading: Reading, when: When) -> Fact:
    pattern, certainty = _pattern(when)
    fields: dict[str, Any] = {
        "days": when.days,
        "weekday": when.weekday,
        "calendar": f"{MONTH_NAMES[when.month]} {when.day}" if when.month and when.day else None,
        "year_printed": when.year_printed,
        "relative": when.relative,
        "event_named": when.event,
        "anchor": when.anchor,
        "offset": None if when.offset is None else Quantity(when.offset, when.offset, str(when.offset), "day"),
        "sentence": sentence_key(reading, when.span.start),
        "context": _context(reading, when),
        "near": None if when.relative or when.day is None else around(reading, when.span, NEAR),
        "names": _names(reading, when),
        **_occasions(reading, when),
        **_tense(reading, when),
    }
    if when.month is not None and when.day is not None:
        fields["day_of_month"] = Quantity(when.day, when.day, str(when.day), "day")
        longest = last_day(when.year, when.month) if when.year else LONGEST[when.month]
        fields["longest_month"] = Quantity(longest, longest, str(longest), "day")
    zone = reading.zone_at(when.span.start)
    quoted = in_quotation(reading.quotations, when.span)
    return Fact("date", when.span, certainty, pattern, zone, quoted, {k: v for k, v in fields.items() if v is not None})


def _tense(reading: Reading, when: When) -> dict[str, Any]:
    """Whether the words before the date say that somebody spoke then, that something took place or is still to come."""
    if when.day is None or when.relative:
        return {}
    meant = when.days if when.year_printed else _nearest(reading, when)
    if meant is None:
        return {}
    before = reading.document.prose[max(0, when.span.start - 70) : when.span.start]
    coming, happened = _COMING.search(before), _HAPPENED.search(before)
    told = {
        "coming": coming is not None and not _names_occasion(coming["gap"]),
        "happened": happened is not None and not _TOWARDS.search(happened["gap"]) and not _names_occasion(happened["gap"]),
    }
    return {**told, "meant": meant, **({"spoken": _SAID.search(before) is not None} if when.year_printed else {})}


def _names_occasion(gap: str) -> bool:
    """Whether the day may be that of a thing named right before: will hear an appeal of the ruling on May 6."""
    return any(word in OCCASIONS for word in gap.split())


def _nearest(reading: Reading, when: When) -> Days | None:
    """The day of the year of publication, where it is near and its weekday fits and nothing beside it speaks of other years."""
    published, sentence = reading.published, sentence_at(reading.sentences, when.span.start)
    if published is None or when.month is None or when.day is None or when.last_day is not None or sentence is None:
        return None
    prose = reading.document.prose
    if _BEHIND.match(prose, when.span.end) or _RELATED.search(prose, *sentence):
        return None
    if when.day > last_day(published.year, when.month):
        return None
    day = date(published.year, when.month, when.day)
    near = abs((day - published).days) <= CLOSE and when.weekday in (None, WEEK[day.weekday()])
    return one_day(day, reading.document.words[slice(*when.span)]) if near else None


def _context(reading: Reading, when: When) -> tuple[str, ...] | None:
    """The content words around a day of a month that the article tells of; not around the day that something was posted."""
    if when.relative or when.day is None or when.last_day is not None:
        return None
    prose = reading.document.prose
    if _POSTED.search(prose, max(0, when.span.start - 30), min(len(prose), when.span.end + 24)):
        return None
    words = around(reading, when.span, REACH)
    sentence = sentence_at(reading.sentences, when.span.start)
    if words is None or sentence is None:
        return words
    start, end = max(sentence.start, when.span.start - REACH), min(sentence.end, when.span.end + REACH)
    figures = _FIGURES.findall(prose[start : when.span.start]) + _FIGURES.findall(prose[when.span.end : end])
    return (*words, *dict.fromkeys(figures))


def _names(reading: Reading, when: When) -> tuple[str, ...] | None:
    """The names around a day of a month, in capitals; the first word of the sentence is none."""
    sentence = sentence_at(reading.sentences, when.span.start)
    if when.relative or when.day is None or sentence is None:
        return None
    prose, start = reading.document.prose, max(sentence.start + 1, when.span.start - REACH)
    around_it = prose[start : when.span.start] + " " + prose[when.span.end : min(sentence.end, when.span.end + REACH)]
    found = (word.lower().removesuffix("'s") for word in _CAPITALS.findall(around_it))
    return tuple(dict.fromkeys(word for word in found if word not in MONTHS and word not in WEEKDAYS)) or None


def _occasions(reading: Reading, when: When) -> dict[str, Any]:
    """What took place on the day, where the words right beside it say: the Nov. 13 attacks, the attacks of Nov. 13."""
    if when.relative or when.day is None or when.month is None:
        return {}
    prose, (start, end) = reading.document.prose, when.span
    sentence = sentence_at(reading.sentences, start)
    left = prose[max(sentence.start if sentence else 0, start - 70) : start]
    names = [one for one in (_occasion_after(prose, end), _occasion_before(left)) if one]
    return {"occasion": tuple(dict.fromkeys(names))} if names else {}


def _occasion_after(prose: str, end: int) -> str | None:
    found = _WORDS_AFTER.match(prose, end)
    for n, word in enumerate(found.group().replace(",", " ").split() if found else ()):
        plain = word.lower().rstrip(".").removesuffix("'s")
        if plain in OCCASIONS:
            return OCCASIONS[plain]
        if plain in NO_NAME or (plain.endswith("ed") and n == 0) or plain in PAST:
            return None
    return None


def _occasion_before(left: str) -> str | None:
    """The last occasion before the day, no more than a few words and no new clause away; the subject of a verb of taking place."""
    clause = _CLAUSE.split(left)[-1]
    for word in reversed(_WORDS_BEFORE.findall(clause)[-6 if not _TOOK_PLACE.search(clause) else -12 :]):
        if word.lower() in OCCASIONS:
            return OCCASIONS[word.lower()]
    return None


def _pattern(when: When) -> tuple[str, Certainty]:
    """How the date was found, and how far that can be trusted."""
    if when.impossible:
        return "impossible date", "sure"
    if when.year_printed:
        return ("printed date" if when.month else "printed year"), "sure"
    if when.relative:
        return ("weekday" if when.weekday else "relative date"), "likely"
    return "month without year", "likely"


TYPE = FactType(
    kind="date",
    says="a date",
    vital="days",
    extract=extract,
    fields={
        "days": Field("dates", "the days that it can mean"),
        "weekday": Field("words", "the weekday printed with it"),
        "calendar": Field("words", "month and day, in one spelling: November 17"),
        "year_printed": Field("yes-no", "whether the year is printed"),
        "relative": Field("yes-no", "whether it is read against another date"),
        "day_of_month": Field("number", "the day of the month as printed"),
        "longest_month": Field("number", "the most days that the month can have"),
        "event_named": Field("words", "the event that the date is part of the name of: the May 3 fire"),
        "anchor": Field("words", "the event that it is counted from: two weeks after the fire"),
        "offset": Field("number", "how many days after that event (before it: negative)"),
        "sentence": Field("key", "the sentence that it stands in"),
        "context": Field("key", "the content words around it"),
        "names": Field("key", "the names around it"),
        "near": Field("key", "the content words close to it"),
        "occasion": Field("key", "what took place on the day, as the words right beside it say: election, attack"),
        "spoken": Field("yes-no", "whether somebody is said to have spoken then"),
        "coming": Field("yes-no", "whether it is told as still to come"),
        "happened": Field("yes-no", "whether something is said to have taken place then"),
        "meant": Field("dates", "the day, in the year of publication where none is printed and it is near"),
        "claim": Field("key", "the same day, wherever the story tells it in much the same words"),
    },
)
