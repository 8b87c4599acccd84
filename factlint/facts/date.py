"""Dates: when."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading.parts import Reading


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each date in print, also for those that cannot be resolved."""
    return ()


TYPE = FactType(
    kind="date",
    says="a date",
    vital="days",
    extract=extract,
    fields={
        "days": Field("dates", "the days that it can mean"),
        "weekday": Field("words", "the weekday printed with it"),
        "calendar": Field("words", "month and day as printed"),
        "year_printed": Field("yes-no", "whether the year is printed"),
        "relative": Field("yes-no", "whether it is read against another date"),
        "day_of_month": Field("number", "the day of the month as printed"),
        "longest_month": Field("number", "the most days that the month can have"),
        "sentence": Field("key", "the sentence that it stands in"),
    },
)
