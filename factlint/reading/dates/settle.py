"""Which year a date without one means, and which day a weekday.

In this order: the same date printed with its year elsewhere; the event that the date names, where its year is printed elsewhere
("the May 3 fire ... the 2019 fire"); the day of publication with the verbs around. What none of these settles stays unknown.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from factlint.frozen import dataclass, replace
from factlint.lexicon.calendar import ANY_WEEKDAY, COMING, NAMED_DAYS, PAST, WEEK
from factlint.lexicon.number_words import NO_NAME
from factlint.model import Span
from factlint.reading.dates.printed import one_day, resolve
from factlint.reading.parts import When

_WORD = re.compile(r"[A-Za-z][a-z']*")
_AFTER = re.compile(r"(?: [A-Za-z][a-z]+(?:'s)?){1,3}")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_NAME_AFTER = re.compile(rf" (?!{ANY_WEEKDAY})[A-Z][a-z]")
_PARTICIPLES = frozenset({"scheduled", "planned", "expected", "slated", "due", "planning"})
_BE = frozenset({"is", "are", "be", "been", "was", "were", "'s", "it's", "tentatively", "originally"})
_YEAR_AFTER = re.compile(r"(?:,| of)? (last|this|next) year\b")
_NOT_PAST = frozenset({"need", "indeed", "speed", "hundred", "seed", "breed", "feed", "united", "limited", "aged", "armed"})
_NEAR, _FAR = 75, 150


@dataclass(frozen=True, slots=True)
class Context:
    """What settling needs to know of the document."""

    prose: str
    sentences: Sequence[Span]
    published: date | None


Events = dict[str, set[tuple[int, int | None]]]
"""{noun: the years, with their month where printed, that the article gives it}"""


def named_event(prose: str, when: When) -> str | None:
    """The last of the lower-case words right after a date: "the May 3 fire", "the 2020 presidential election"."""
    words = _after(prose, when)
    return words[-1] if words else None


def _after(prose: str, when: When) -> tuple[str, ...]:
    found = _AFTER.match(prose, when.span.end)
    words = []
    for word in found.group().split() if found else ():
        plain = word.removesuffix("'s").lower()
        if plain in NO_NAME or plain in PAST or len(plain) < 4 or plain.endswith("ed"):
            break
        words.append(plain)
    return tuple(words)


def settle(whens: list[When], context: Context) -> list[When]:
    """The same dates, resolved where the article itself or its day of publication settles them."""
    full = {(w.month, w.day): w.year for w in whens if w.year_printed and w.day and w.year}
    doubtful = {key for key in full if len({w.year for w in whens if (w.month, w.day) == key and w.year_printed}) > 1}
    events = _dated_events(whens, context.prose)
    return [_one(when, context, {k: y for k, y in full.items() if k not in doubtful}, events) for when in whens]


def _dated_events(whens: list[When], prose: str) -> Events:
    events: Events = {}
    for when in whens:
        if when.year_printed and when.year:
            for word in _after(prose, when):
                events.setdefault(word, set()).add((when.year, when.month))
    return events


def _one(when: When, context: Context, full: dict[tuple[int | None, int | None], int | None], events: Events) -> When:
    if when.days is not None or when.impossible or when.year_printed:
        return when
    printed = context.prose[when.span.start : when.span.end]
    if when.month is None:
        day = _weekday(when, context) if when.weekday else None
        return replace(when, days=one_day(day, printed)) if day else when
    year = full.get((when.month, when.day)) if when.day else None
    if year is None and when.day and not when.relative:
        year = _year_of_event(when, context.prose, events)
    if year is None and context.published is not None:
        year = _year_from_publication(when, context)
    return resolve(when, year, printed) if year else when


def _year_of_event(when: When, prose: str, events: Events) -> int | None:
    """The year that the article gives the event that this date names, where there is only one."""
    for word in _after(prose, when):
        years = {year for year, month in events.get(word, ()) if month in (None, when.month)}
        if len(years) == 1:
            return years.pop()
    return None


def side(context: Context, position: int, after_too: bool = False) -> str | None:
    """`past` or `coming`, as the nearest verb of the sentence before this position says.

    Where none does and `after_too` is set, the nearest verb after it does: "On Sunday, Ruiz said".
    """
    index = bisect_right(context.sentences, position, key=lambda span: span.start) - 1
    start, end = context.sentences[index] if index >= 0 else (max(0, position - 200), position + 200)
    before = _WORD.findall(context.prose, max(start, position - 240), position)
    for n in range(len(before) - 1, -1, -1):
        if found := _tense(before, n):
            return found
    if not after_too:
        return None
    if len(before) > 4:  # only a weekday that opens the sentence is told by what follows
        return None
    after = _WORD.findall(context.prose, position, min(end, position + 160)) if end > position else []
    return next((found for n in range(len(after)) if (found := _tense(after, n))), None)


def _tense(words: list[str], n: int) -> str | None:
    word = words[n].lower()
    if word == "set":
        return "coming" if n + 1 < len(words) and words[n + 1] in {"for", "to"} else "past"
    if word in _PARTICIPLES:
        return "coming" if n and words[n - 1].lower() in _BE else None  # a scheduled interview says nothing of now
    if word in COMING or (word in {"is", "are", "'s"} and n + 1 < len(words) and words[n + 1] in {"to", "due", "set"}):
        return "coming"
    if word in PAST or (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST):
        return None if n and words[n - 1] in {"be", "being", "get"} else "past"  # would be held: the verb before decides
    return None


def _weekday(when: When, context: Context) -> date | None:
    """The nearest such day on the side of publication that the sentence speaks of."""
    published, name = context.published, when.weekday
    if published is None or name is None:
        return None
    back = (published.weekday() - WEEK.index(name)) % 7
    lead = context.prose[when.span.start : when.span.end].split()[0].lower()
    if lead == "last":
        return published - timedelta(days=back) if back >= 3 else None  # "last Monday" on a Tuesday may be eight days ago
    if lead == "next":
        return published + timedelta(days=7 - back) if 7 - back >= 4 else None
    tense = "coming" if lead == "this" else side(context, when.span.start, after_too=True)
    if tense == "past":
        return published - timedelta(days=back) if back < 6 else None  # tomorrow's name: copy from another time zone
    return published + timedelta(days=(7 - back) % 7) if tense == "coming" else None


def _year_from_publication(when: When, context: Context) -> int | None:
    published = context.published
    if published is None or when.month is None:
        return None
    years = (published.year - 1, published.year, published.year + 1)
    if when.weekday and when.day:
        return _year_by_weekday(when, published, years)
    distance = {year: _days_away(when, year, published) for year in years}
    past = max((y for y in years if distance[y] <= 0), default=None)
    coming = min((y for y in years if distance[y] >= 0), default=None)
    lead = context.prose[when.span.start : when.span.end].split()[0].lower()
    if when.relative:
        return _by_lead(lead, when.month, published)
    if found := _YEAR_AFTER.match(context.prose, when.span.end):
        return published.year + {"last": -1, "this": 0, "next": 1}[found[1]]
    tense = side(context, when.span.start)
    if _names_something(when, context) or (tense is None and when.day and _after(context.prose, when)):
        return None
    if tense != "coming" and _told_of_another_year(when, context, years):
        return None
    if past is not None and coming is not None and past != coming:
        away, ahead = -distance[past], distance[coming]
        if tense == "past":
            return past if away <= 180 or ahead > 120 else None
        if tense == "coming":
            return coming if ahead <= 180 or away > 120 else None
    near = [year for year in years if abs(distance[year]) <= _NEAR]
    return near[0] if len(near) == 1 and all(abs(distance[y]) > _FAR for y in years if y != near[0]) else None


def _names_something(when: When, context: Context) -> bool:
    """Whether the date is part of a name, or so famous that no year need be this one: the 4 May Brigade, post-Sept. 11."""
    if when.day is None:
        return False
    if context.prose[when.span.start - 1 : when.span.start] == "-" or _NAME_AFTER.match(context.prose, when.span.end):
        return True
    return (when.month, when.day) in NAMED_DAYS and abs(_nearest_year(when, context)) > 20


def _nearest_year(when: When, context: Context) -> int:
    """Days to the nearest such day, before or after publication."""
    published = context.published or date.min
    return min((_days_away(when, published.year + n, published) for n in (-1, 0, 1)), key=abs)


def _told_of_another_year(when: When, context: Context, years: tuple[int, ...]) -> bool:
    """Whether the sentences just before speak of a year that is not among these: that year may be meant."""
    told = _YEAR.findall(context.prose, max(0, when.span.start - 300), when.span.start)
    return any(int(year) not in years for year in told)


def _by_lead(lead: str, month: int, published: date) -> int | None:
    """Last March, next March, this March."""
    if lead == "last":
        return published.year if month < published.month else published.year - 1
    if lead == "next":
        return published.year if month > published.month else published.year + 1
    return published.year


def _days_away(when: When, year: int, published: date) -> int:
    """Days from publication to this date; 0 inside a month that is the month of publication."""
    month, day = when.month or 1, when.day
    if day is None:
        if (year, month) == (published.year, published.month):
            return 0
        return (date(year, month, 15) - published).days
    try:
        return (date(year, month, day) - published).days
    except ValueError:
        return (date(year, month, 28) - published).days


def _year_by_weekday(when: When, published: date, years: tuple[int, ...]) -> int | None:
    """A date within two months of publication is this one, weekday or not; a farther one is the year that its weekday fits."""
    days: dict[int, date] = {}
    for year in years:
        try:
            days[year] = date(year, when.month or 1, when.day or 1)
        except ValueError:
            continue
    close = [year for year, day in days.items() if abs((day - published).days) <= 45]
    fitting = [year for year, day in days.items() if WEEK[day.weekday()] == when.weekday]
    return close[0] if close else fitting[0] if len(fitting) == 1 else None
