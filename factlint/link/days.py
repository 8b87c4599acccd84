"""Which days of a story are meant to be one: the same month, with much the same words around."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.lexicon.calendar import MONTHS, NAMED_DAYS, WEEK
from factlint.lexicon.number_words import SEQUENCE
from factlint.lexicon.occasions import RECURRENT, SINGLE
from factlint.link.alike import Everything, Likeness, Told, by_chance, fit_beside, knows_both, meet, odd_one_out, on_other_days
from factlint.model import Fact

FAR = 500
"""So many characters apart, two passages of one article are no longer set against each other."""

_SEQUENCE = SEQUENCE - {"later", "last", "next", "again"}  # said later, last week, again on Monday
_DATED = frozenset({"photo", "picture", "image", "file", "video", "pictured", "taken"})
"""Words around the day on which a picture was taken, which is not the day of what it shows."""


def kinds(fact: Fact) -> Iterator[str]:
    """What two days must share to be held against each other: the month."""
    calendar = fact.fields.get("calendar")
    if calendar and not fact.fields.get("relative"):
        yield f"day of {calendar.split()[0]}"


def one_day(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Whether two days of one month are surely meant to be one."""
    if _of_two_years(a.fact, b.fact):
        return _wrong_year(a, b, alike, everything)
    if a.fact.fields.get("context") is None or b.fact.fields.get("context") is None:
        return False
    if meet(a.fact, b.fact):
        return alike.reaches(5, 0.16)
    if not _SEQUENCE.isdisjoint(set(a.fact.fields.get("near") or ()) ^ set(b.fact.fields.get("near") or ())):
        return False
    if _rightly_apart(a.fact, b.fact) or _of_two_things(a.fact, b.fact):
        return False
    if a.article == b.article and _of_many(a, b, everything):
        return False
    if _of_a_series(a.fact, b.fact) and not alike.reaches(14, 0.75, 5):
        return False
    return _one_occasion(a, b, alike, everything) or _in_like_words(a, b, alike, everything)


def _in_like_words(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Whether the words around are so much the same that both sentences can only tell of one day."""
    if not alike.reaches(5, 0.12) or not fit_beside(a, b, everything):
        return False
    dated = not _DATED.isdisjoint(a.words | b.words)
    if a.article != b.article:
        if alike.reaches(14, 0.75, 5) or (_slip(a.fact, b.fact) and alike.reaches(16, 0.45, 6)):
            return True  # the same caption, the same sentence of an agency
        if not knows_both(a, b, everything):
            return alike.reaches(5.5, 0.16 + by_chance(everything)) and not dated
    apart = abs(a.fact.span.start - b.fact.span.start) >= FAR
    if apart and not dated and _slip(a.fact, b.fact) and alike.reaches(6, 0.12, 3):
        return True
    return not dated and alike.reaches(7, 0.2) and odd_one_out(a, b, everything)


def _one_occasion(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Whether both days are told as the day of one thing: the Nov. 13 attacks, the attacks of Nov. 15.

    Where there may be several of its kind, and within one article, the two must also be as near as slips are: a day or two off,
    or with another first figure.
    """
    occasions = set(a.fact.fields.get("occasion") or ()) & set(b.fact.fields.get("occasion") or ())
    if not occasions or not _DATED.isdisjoint(a.words | b.words) or on_other_days(a.fact, b.fact):
        return False
    single = not occasions.isdisjoint(SINGLE) or _famous(a.fact) or _famous(b.fact)
    if a.article == b.article:
        titled = "headline" in (a.fact.zone, b.fact.zone)  # what a headline names is what the article is about
        return _slip(a.fact, b.fact) and (single or titled or alike.words >= 2)
    if knows_both(a, b, everything):
        return False
    if _slip(a.fact, b.fact):
        return single or alike.words >= 1
    return occasions.isdisjoint(RECURRENT) and alike.words >= 2


def _of_many(a: Told, b: Told, everything: Everything) -> bool:
    """Whether their article gives the thing three days or more in the month, as proposals and series have."""
    occasions = {*(a.fact.fields.get("occasion") or ()), *(b.fact.fields.get("occasion") or ())}
    here = [fact for article, fact in everything if article == a.article]
    return len({fact.fields.get("calendar") for fact in here if not occasions.isdisjoint(_words_of(fact))}) > 2


def _words_of(fact: Fact) -> set[str]:
    return {*(fact.fields.get("occasion") or ()), *(fact.fields.get("context") or ())}


def _rightly_apart(a: Fact, b: Fact) -> bool:
    """Whether each day has its weekday, and these are as far apart as the days: Friday, July 5, and Saturday, July 6."""
    weekdays = a.fields.get("weekday"), b.fields.get("weekday")
    day, other = a.fields.get("day_of_month"), b.fields.get("day_of_month")
    if not all(weekdays) or day is None or other is None:
        return False
    return bool((WEEK.index(weekdays[0]) - WEEK.index(weekdays[1]) - day.low + other.low) % 7 == 0)


def _of_two_things(a: Fact, b: Fact) -> bool:
    """Whether the days are told as those of two things: the May 6 audit, the May 20 hearing."""
    here, there = set(a.fields.get("occasion") or ()), set(b.fields.get("occasion") or ())
    return bool(here and there and here.isdisjoint(there)) and not _slip(a, b)


def _of_a_series(a: Fact, b: Fact) -> bool:
    """Whether both tell of a thing that has several days, and either the names or the days are too different for a slip."""
    shared = set(a.fields.get("occasion") or ()) & set(b.fields.get("occasion") or ()) & RECURRENT
    return bool(shared) and (not _slip(a, b) or _of_other_names(a, b))


def _of_other_names(a: Fact, b: Fact) -> bool:
    """Whether both sentences have names around the day, and none in common."""
    names, others = set(a.fields.get("names") or ()), set(b.fields.get("names") or ())
    return bool(names and others and names.isdisjoint(others))


def _famous(fact: Fact) -> bool:
    """Whether the day stands for one event, whatever the year: the Sept. 11 attacks."""
    month, _, day = str(fact.fields.get("calendar")).partition(" ")
    return day.isdigit() and (MONTHS[month.lower()], int(day)) in NAMED_DAYS


def _slip(a: Fact, b: Fact) -> bool:
    """Whether one day is the other a day or three off, or with another first figure, or with its figures swapped."""
    day, other = a.fields.get("day_of_month"), b.fields.get("day_of_month")
    if day is None or other is None:
        return False
    return abs(day.low - other.low) in {1, 2, 3, 10} or divmod(day.low, 10) == divmod(other.low, 10)[::-1]


def _wrong_year(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Whether one thing is told of the same day of two years that are as near as slips are: the fire of Aug. 12, 2022, and 2021."""
    if a.fact.fields.get("calendar") != b.fact.fields.get("calendar") or not _DATED.isdisjoint(a.words | b.words):
        return False
    years = [_year(one.fact) or 0 for one in (a, b)]
    occasions = set(a.fact.fields.get("occasion") or ()) & set(b.fact.fields.get("occasion") or ())
    if abs(years[0] - years[1]) not in {1, 2, 10, 100} or not occasions:
        return False
    both = any(article in {a.article, b.article} and _year(fact) == years[article == a.article] for article, fact in everything)
    return a.article != b.article and alike.words >= 1 and not both


def _year(fact: Fact) -> int | None:
    days = fact.fields.get("days")
    return days.first.year if days is not None and fact.fields.get("year_printed") else None


def _of_two_years(a: Fact, b: Fact) -> bool:
    """Whether both dates are printed with a year, and not with the same one."""
    if not a.fields.get("year_printed") or not b.fields.get("year_printed"):
        return False
    days, others = a.fields.get("days"), b.fields.get("days")
    return days is not None and others is not None and bool(days.first.year != others.first.year)
