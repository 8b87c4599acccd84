"""Comparisons of dates. A printed date is the run of days that it can mean; two clash only where these cannot meet."""

from __future__ import annotations

from datetime import timedelta

from factlint.comparators.declare import Truth, phrase
from factlint.model import Days, Quantity

_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@phrase("compatible with {dates}", pair="compatible dates", on=("dates",), says="the two can be the same day")
def compatible(value: Days, dates: Days) -> Truth:
    return value.first <= dates.last and dates.first <= value.last


@phrase("before {dates}", on=("dates",), says="earlier than the date given")
def before(value: Days, dates: Days) -> Truth:
    return True if value.last < dates.first else False if value.first >= dates.last else None


@phrase("after {dates}", on=("dates",), says="later than the date given")
def after(value: Days, dates: Days) -> Truth:
    return before.check(dates, value)


@phrase("on or before {dates}", on=("dates",), says="no later than the date given")
def on_or_before(value: Days, dates: Days) -> Truth:
    return True if value.last <= dates.first else False if value.first > dates.last else None


@phrase("on or after {dates}", on=("dates",), says="no earlier than the date given")
def on_or_after(value: Days, dates: Days) -> Truth:
    return on_or_before.check(dates, value)


@phrase("within {number} days of {dates}", on=("dates",), says="at most so many days away from the date given")
def within_days(value: Days, number: Quantity, dates: Days) -> Truth:
    room = timedelta(days=number.high)
    return value.first - dates.last <= room and dates.first - value.last <= room


@phrase("a single day", on=("dates",), says="one day, not a month or a year")
def single_day(value: Days) -> Truth:
    return value.first == value.last


@phrase("the weekday of {dates}", on=("words",), says="the name of the weekday that the date falls on")
def weekday_of(value: str, dates: Days) -> Truth:
    if (dates.last - dates.first).days > 6:
        return None
    days = {dates.first + timedelta(days=n) for n in range((dates.last - dates.first).days + 1)}
    return value.capitalize() in {_WEEK[day.weekday()] for day in days}
