"""Which days of a story are meant to be one: the same month, with much the same words around."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.lexicon.number_words import SEQUENCE
from factlint.link.alike import Everything, Likeness, Told, fit_beside, knows_both, meet, odd_one_out
from factlint.model import Fact

_DATED = frozenset({"photo", "picture", "image", "file", "video", "pictured", "taken"})
"""Words around the day on which a picture was taken, which is not the day of what it shows."""


def kinds(fact: Fact) -> Iterator[str]:
    """What two days must share to be held against each other: the month."""
    calendar = fact.fields.get("calendar")
    if calendar and not fact.fields.get("relative"):
        yield f"day of {calendar.split()[0]}"


def one_day(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Whether two days of one month are surely meant to be one."""
    if not alike.reaches(5, 0.16) or _of_two_years(a.fact, b.fact):
        return False
    if meet(a.fact, b.fact):
        return True
    if not fit_beside(a, b, everything) or not SEQUENCE.isdisjoint(a.words ^ b.words):
        return False
    if a.article != b.article:
        if alike.reaches(14, 0.75, 5):  # the same caption, the same sentence of an agency
            return True
        if not knows_both(a, b, everything):
            return alike.reaches(5.5, 0.16) and _DATED.isdisjoint(a.words | b.words)
    return _DATED.isdisjoint(a.words | b.words) and alike.reaches(7, 0.2) and odd_one_out(a, b, everything)


def _of_two_years(a: Fact, b: Fact) -> bool:
    """Whether both dates are printed with a year, and not with the same one."""
    if not a.fields.get("year_printed") or not b.fields.get("year_printed"):
        return False
    days, others = a.fields.get("days"), b.fields.get("days")
    return days is not None and others is not None and bool(days.first.year != others.first.year)
