"""Dates that are read against another day: weekdays, yesterday, last month, two weeks after the fire."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from datetime import date, timedelta

from factlint.lexicon.calendar import ALSO_WORDS, WEEK, WEEKDAYS
from factlint.lexicon.number_words import ONES, TEENS, TENS
from factlint.model import Days, Span
from factlint.reading.dates.printed import one_day, whole_month
from factlint.reading.parts import When
from factlint.reading.vocabulary import whole

_LEAD = re.compile(r"\b(last|next|this|every|each|a|most|until|by)\s+$", re.IGNORECASE)
_NEAR = re.compile(r"[YyTt](?:esterday|omorrow|oday|onight|his (?:morning|afternoon|evening))\b")
_ENDS_OF_NEAR = frozenset("yesterday tomorrow today tonight morning afternoon evening".split())
_TURN = re.compile(r"(?P<turn>[LlTtNn](?:ast|his|ext)) (?P<unit>week|month|year)\b(?!-|'s end)")
_TURNS = frozenset({"last", "this", "next"})
_UNITS_OF_TURN = frozenset({"week", "month", "year"})
_CAPITAL_AFTER = re.compile(r" (?!Night|Morning|Evening|Afternoon)[A-Z][a-z]+(?! [A-Z])")
_EVENT_AFTER = re.compile(r" [a-z]{4,}(?=[\s,.;:)\"])(?! [a-z]+ed\b)")
_COUNT = r"\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
_COUNT_BEFORE = re.compile(rf"(?<![\w-])(?P<count>{_COUNT}|the)[ -]$", re.IGNORECASE)
_DISTANCE = re.compile(
    r"(?P<unit>[dwfmy](?:ay|eek|ortnight|onth|ear))s?\s+(?:(?P<ago>ago\b)|"
    r"(?P<side>after|before|following|prior to|later than|earlier than)\s+(?:the\s+|his\s+|her\s+|their\s+|that\s+)?)"
)
_SIDES = frozenset("ago after before following prior later earlier".split())
_NOUN = re.compile(r"(?:[a-z]+ ){0,2}?([a-z]{4,})(?=[,.;:)\"]| (?:in|on|at|of|with|that|which|and|was|were|had|but|to|for)\b|$)")
_WORDS: dict[str, int] = {**ONES, **TEENS, **TENS, "a": 1, "an": 1, "the": 1}

Distance = tuple[re.Match[str], str, int]
"""What `_DISTANCE` finds, the count before it, and where that begins."""


def weekdays(prose: str, vocabulary: Set[str]) -> Iterator[When]:
    """Weekdays by themselves: Thursday, last Thursday."""
    for start, printed in sorted(whole(prose, map(str.capitalize, WEEKDAYS.keys() & vocabulary))):
        word, end = printed.lower(), start + len(printed)
        name = WEEKDAYS[word]
        if word in ALSO_WORDS and prose[end : end + 1] != ".":
            continue
        lead = _LEAD.search(prose, max(0, start - 8), start)
        kind = lead.group(1).lower() if lead else ""
        if kind in {"every", "each", "a", "most"} or prose.startswith("s", end) or _is_a_name(prose, end):
            continue
        begin = lead.start() if lead and kind in {"last", "next", "this"} else start
        yield When(Span(begin, end), None, weekday=name, relative=True)


def _is_a_name(prose: str, end: int) -> bool:
    """Black Friday deals, Sunday Times: a weekday before another capitalised word names something."""
    return _CAPITAL_AFTER.match(prose, end) is not None


def near(prose: str, vocabulary: Set[str], published: date | None) -> Iterator[When]:
    """Today, yesterday, last month: read against the day of publication."""
    for match in () if _ENDS_OF_NEAR.isdisjoint(vocabulary) else _NEAR.finditer(prose):
        word = match.group().lower()
        shift = -1 if word == "yesterday" else 1 if word == "tomorrow" else 0
        start = match.start()
        vague = word == "today" and (prose[start].isupper() or prose[match.end() : match.end() + 1] == "'")
        day = published + timedelta(days=shift) if published and not vague else None
        if not prose[start - 1 : start].isalpha():
            yield When(Span(*match.span()), one_day(day, match.group()) if day else None, relative=True)
    turned = () if _UNITS_OF_TURN.isdisjoint(vocabulary) else _TURNS & vocabulary
    for start, _ in sorted(whole(prose, (*turned, *map(str.capitalize, turned)))):
        if turn := _TURN.match(prose, start):
            told = prose[max(0, start - 4) : start].lower() == "the "  # the next year: after one that is told of
            yield When(Span(*turn.span()), None if told else _turn(turn, published), relative=True)


def _turn(match: re.Match[str], published: date | None) -> Days | None:
    if published is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[match["turn"].lower()]
    printed = match.group()
    if match["unit"] == "year":
        year = published.year + step
        return Days(date(year, 1, 1), date(year, 12, 31), printed)
    if match["unit"] == "month":
        months = published.year * 12 + published.month - 1 + step
        return whole_month(months // 12, months % 12 + 1, printed)
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=step)
    return Days(monday - timedelta(days=1), monday + timedelta(days=6), printed)  # weeks begin on Sunday or on Monday


def ago(prose: str, distances: Iterable[Distance], published: date | None) -> Iterator[When]:
    """Two weeks ago: the print allows some days around."""
    for match, count, start in distances:
        if match["ago"] and count != "the":
            printed, days = prose[start : match.end()], None
            if published is not None:
                days = shifted(one_day(published, printed), -_count(count), match["unit"], printed, loose=True)
            yield When(Span(start, match.end()), days, relative=True)


def distances_in(prose: str, vocabulary: Set[str]) -> Iterator[Distance]:
    """Each distance in time: two weeks ago, the day after."""
    for match in () if _SIDES.isdisjoint(vocabulary) else _DISTANCE.finditer(prose):
        count = _COUNT_BEFORE.search(prose[max(0, match.start() - 12) : match.start()])
        if count is not None:
            yield match, count["count"], match.start() - len(count.group())


def offsets(prose: str, distances: Iterable[Distance], anchors: list[When]) -> Iterator[When]:
    """Two weeks after May 6: the anchor is a date that begins right there, or an event that the noun names."""
    at = {when.span.start: when for when in anchors}
    for match, number, start in distances:
        if match["ago"]:
            continue
        sign = 1 if match["side"] in {"after", "following", "later than"} else -1
        count, unit = sign * _count(number), match["unit"]
        anchor = at.get(match.end())
        if anchor is not None and anchor.month is not None:
            end = _end_of_event(prose, anchor)
            days = shifted(anchor.days, count, unit, prose[start:end]) if anchor.days else None
            yield When(Span(start, end), days, relative=True)
        elif unit in {"day", "week", "fortnight"} and (noun := _NOUN.match(prose, match.end(), match.end() + 60)):
            span = Span(start, noun.end())
            yield When(span, None, relative=True, offset=count * _DAYS[unit], anchor=noun.group(1))


_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS[word.lower()]


def _end_of_event(prose: str, anchor: When) -> int:
    """The end of "the November 3 election": the noun belongs to the phrase."""
    noun = _EVENT_AFTER.match(prose, anchor.span.end)
    return noun.end() if noun and anchor.event else anchor.span.end


def shifted(days: Days, count: int, unit: str, printed: str, loose: bool = False) -> Days | None:
    """These days moved by so many units. A distance in months or years only tells the month or the year.

    `loose` gives the slack of talk: three weeks ago is three days either way.
    """
    unit = unit.lower()
    try:
        if unit in _DAYS:
            shift = timedelta(days=count * _DAYS[unit])
            slack = timedelta(days=3 if loose and unit != "day" else 0)
            return Days(days.first + shift - slack, days.last + shift + slack, printed)
        months = count * (12 if unit == "year" else 1)
        slack = timedelta(days=183 if unit == "year" else 16)
        return Days(_plus_months(days.first, months) - slack, _plus_months(days.last, months) + slack, printed)
    except (OverflowError, ValueError):
        return None


def _plus_months(day: date, months: int) -> date:
    total = day.year * 12 + day.month - 1 + months
    return date(total // 12, total % 12 + 1, min(day.day, 28))


def weekday_of(day: date) -> str:
    return WEEK[day.weekday()]
