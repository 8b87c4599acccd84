"""Dates that name a month, a day of the month or a year. They are read as printed; the year may still be open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from datetime import date

from factlint.frozen import replace
from factlint.lexicon.calendar import ALSO_WORDS, LONGEST, MONTHS, WEEKDAYS
from factlint.lexicon.number_words import ONES, ORDINALS, TEENS, TENS
from factlint.model import Days, Span
from factlint.reading.parts import When
from factlint.reading.vocabulary import in_all_cases, whole

_YEAR = r"(?:1[5-9]|20)\d\d(?![\d%]|,\d|\.\d)"
_WORD_DAY = (
    r"(?:twent(?:y|ieth)|thirt(?:y|ieth))(?:[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"one|two|three|four|five|six|seven|eight|nine))?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
)
_DAY_AFTER = re.compile(
    rf"\.?\s*(?:the\s+)?(?:(?P<day>\d\d?)(?:st|nd|rd|th)?(?![\dA-Za-z%]|[.,:/]\d)|(?P<word>{_WORD_DAY})\b)"
    rf"(?:\s?(?:-|–|to|and|or)\s?(?P<last>\d\d?)(?:st|nd|rd|th)?(?![\dA-Za-z%]|[.,:/]\d)(?!\s+(?:people|percent|per cent|years)))?"
    rf"(?:\s*,?\s*(?:(?:of|in)\s+)?(?P<year>{_YEAR})(?!\s+(?:people|votes|men|women|jobs|homes)))?",
    re.IGNORECASE,
)
_YEAR_AFTER = re.compile(rf"\.?,?\s+(?:of\s+)?(?P<year>{_YEAR})")
_IN_YEAR_AFTER = re.compile(rf",?\s+in\s+(?P<year>{_YEAR})")
_DAY_BEFORE = re.compile(
    rf"(?<![\d.,:/$£€])(?:(?P<first>\d\d?)(?:st|nd|rd|th)?\s?(?:-|–|to|and)\s?)?"
    rf"(?:(?P<day>\d\d?)(?:st|nd|rd|th)?|\b(?P<word>{_WORD_DAY}))\s+(?:of\s+)?$",
    re.IGNORECASE,
)
_WEEKDAY_NAME = "|".join(sorted(map(str.capitalize, WEEKDAYS), key=len, reverse=True))
_WEEKDAY_BEFORE = re.compile(
    rf"\b(?P<weekday>{_WEEKDAY_NAME})\.?(?:\s+(?:morning|afternoon|evening|night))?(?:,\s*|\s+)(?:on\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_WEEKDAY_AFTER = re.compile(rf"(?:,\s+a\s+|\s*\(\s*)(?P<weekday>{_WEEKDAY_NAME})\b", re.IGNORECASE)
_BEFORE_BARE_MONTH = re.compile(
    r"(?:^|[\s(\"'-])(?P<word>in|last|next|this|since|by|until|till|of|early|mid|late|during|from|before|after|through|between|"
    r"for|every|each|past|the|a|an)(?:\s+|-)$",
    re.IGNORECASE,
)
_CAPITAL_AFTER = re.compile(r"\s+[A-Z][a-z]")
_FIGURES = re.compile(r"[0-9][-/.][0-9][0-9]?[-/.][0-9]")
"""What every date in figures holds; it is found faster than such dates are."""
_NUMERIC = re.compile(
    r"\d{4}-\d\d?-\d\d?(?![\d-])|\d\d?/\d\d?/\d{4}(?![\d/])|\d\d?\.\d\d?\.(?:19|20)\d\d(?![\d.])",
)


def calendar_dates(prose: str, vocabulary: Set[str]) -> list[When]:
    """Dates with a month, and dates in figures, in order of position."""
    months = whole(prose, in_all_cases(MONTHS.keys() & vocabulary))
    found = [when for start, month in months if (when := _at_month(prose, start, month)) is not None]
    if _FIGURES.search(prose):
        found.extend(_numeric(prose))
    return sorted(found, key=lambda when: when.span)


def whole_month(year: int, month: int, printed: str) -> Days:
    return Days(date(year, month, 1), date(year, month, last_day(year, month)), printed)


def last_day(year: int, month: int) -> int:
    """How many days a month has in a year."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return LONGEST[month] - (month == 2 and not is_leap)


def one_day(day: date, printed: str) -> Days:
    return Days(day, day, printed)


def resolve(when: When, year: int, printed: str) -> When:
    """The same date in this year; impossible where the year has no such day."""
    if when.month is None:
        return replace(when, year=year, days=Days(date(year, 1, 1), date(year, 12, 31), printed))
    if when.day is None:
        return replace(when, year=year, days=whole_month(year, when.month, printed))
    try:
        first = date(year, when.month, when.day)
        end = date(year, when.month, when.last_day) if when.last_day else first
    except ValueError:
        return replace(when, year=year, impossible=True)
    return replace(when, year=year, days=Days(first, max(first, end), printed))


def _word_day(word: str) -> int:
    """21 for "twenty-first", also for "twenty one"."""
    parts = re.split(r"[ -]", word.lower())
    values = {**ONES, **TEENS, **TENS} | ORDINALS
    return sum(values[part] for part in parts)


def _at_month(prose: str, start: int, printed: str) -> When | None:
    word, end = printed.lower(), start + len(printed)
    if start and prose[start - 1] in "_'":
        return None
    month, lower, doubtful = MONTHS[word], printed[0].islower(), word in ALSO_WORDS
    before = prose[max(0, start - 48) : start]
    if (found := _DAY_AFTER.match(prose, end)) and (not lower or not doubtful or found["year"]):
        return _full(prose, start, found.end(), month, found, before)
    year = _YEAR_AFTER.match(prose, end)
    if found := _DAY_BEFORE.search(before):
        year = year or _IN_YEAR_AFTER.match(prose, end)
        if year or not lower or not doubtful:
            shift = start - len(before)
            text = before[: found.start()]
            stop = year.end() if year else end
            return _make(prose, shift + found.start(), stop, month, _number(found), year["year"] if year else None, text, None)
    if year and not (lower and doubtful):
        return _make(prose, start, year.end(), month, None, year["year"], "", None)
    return None if lower else _bare_month(prose, start, end, word, month, before)


def _number(found: re.Match[str]) -> int:
    return int(found["day"]) if found["day"] else _word_day(found["word"])


def _full(prose: str, start: int, end: int, month: int, found: re.Match[str], before: str) -> When | None:
    day = _number(found)
    if day > 31 and not found["year"]:
        return None
    last = int(found["last"]) if found["last"] else None
    if last is not None and (last <= day or last > 31):
        last, end = None, found.start("last") if not found["year"] else end
        end = found.end("day") if not found["year"] and found["day"] else end
    return _make(prose, start, end, month, day, found["year"], before, last)


def _make(prose: str, start: int, end: int, month: int, day: int | None, year: str | None, before: str, last: int | None) -> When:
    weekday = None
    if day is not None and (named := _WEEKDAY_BEFORE.search(before)):
        weekday, start = WEEKDAYS[named["weekday"].lower()], start - (len(before) - named.start("weekday"))
    elif day is not None and (named := _WEEKDAY_AFTER.match(prose, end)):
        weekday = WEEKDAYS[named["weekday"].lower()]
    when = When(
        Span(start, end),
        None,
        weekday,
        month=month,
        day=day,
        last_day=last,
        year_printed=year is not None,
        impossible=day is not None and not 1 <= day <= LONGEST[month],
    )
    if year is None or when.impossible:
        return when if year is None else replace(when, year=int(year))
    return resolve(when, int(year), prose[start:end])


def _bare_month(prose: str, start: int, end: int, word: str, month: int, before: str) -> When | None:
    """A month without day or year is a date only where the words around it say so: April is also a name."""
    found = _BEFORE_BARE_MONTH.search(before)
    possessive = prose.startswith("'s", end)
    if found is None and not possessive:
        return None
    lead = found["word"].lower() if found else ""
    if prose[end : end + 1].isalnum() or (lead in {"the", "a", "an", "for", "of"} and word in ALSO_WORDS):
        return None
    if _CAPITAL_AFTER.match(prose, end) and word in {"april", "june", "may", "jan", "august"} and lead not in {"in", "last"}:
        return None  # a person: by June Carter
    begin = start
    if found and lead in {"last", "next", "this"}:
        begin = start - len(before) + found.start("word")
    return When(Span(begin, end), None, month=month, relative=lead in {"last", "next", "this"})


def _numeric(prose: str) -> Iterator[When]:
    """2020-11-17, 11/17/2020 (17/11/2020 where only that can be), 17.11.2020."""
    for match in _NUMERIC.finditer(prose):
        if match.start() and (prose[match.start() - 1].isdigit() or prose[match.start() - 1] in "./$£€"):
            continue
        parts = [int(part) for part in re.split(r"[-/.]", match.group())]
        if "-" in match.group():
            year, month, day = parts
        elif "." in match.group():
            day, month, year = parts
        else:
            month, day, year = parts
            if month > 12 >= day:
                month, day = day, month
            elif month <= 12 and day <= 12 and month != day:  # which is the month depends on the country
                yield When(Span(*match.span()), None, year=year, year_printed=True)
                continue
        if not 1 <= month <= 12 or not 1 <= day <= 31:
            continue
        when = When(Span(*match.span()), None, month=month, day=day, year_printed=True)
        yield resolve(when, year, match.group())
