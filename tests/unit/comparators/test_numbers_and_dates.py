"""Ranges answer yes, no, or that the print does not say."""

from __future__ import annotations

import math
from datetime import date

from factlint.comparators import dates, numbers
from factlint.model import Days, Quantity


def number(low: float, high: float | None = None, unit: str | None = None) -> Quantity:
    return Quantity(low, low if high is None else high, "", unit)


def days(first: str, last: str | None = None) -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last or first), "")


def test_ranges_that_meet_do_not_clash() -> None:
    check = numbers.able_to_be.check
    assert check(number(154_188), number(154_000, math.inf)) is True
    assert check(number(97), number(100, math.inf)) is False
    assert check(number(3, unit="dollar"), number(4, unit="percent")) is None


def test_equal_is_unknown_where_a_range_only_allows_it() -> None:
    check = numbers.equal_to.check
    assert (check(number(3), number(3)), check(number(3), number(4)), check(number(3), number(2, 5))) == (True, False, None)


def test_bounds() -> None:
    assert numbers.at_most.check(number(5), number(5)) is True
    assert numbers.at_most.check(number(6), number(5)) is False
    assert numbers.at_least.check(number(4, math.inf), number(5)) is None
    assert numbers.more_than.check(number(3), number(3)) is False
    assert numbers.less_than.check(number(2), number(3)) is True
    assert numbers.between.check(number(101), number(0), number(100)) is False


def test_parts_add_up_within_their_rounding() -> None:
    check = numbers.adding_up_to.check
    assert check((number(33.25, 33.35), number(66.65, 66.75)), number(100)) is True
    assert check((number(70), number(40)), number(120)) is False


def test_dates_clash_only_where_they_cannot_meet() -> None:
    check = dates.compatible.check
    assert check(days("2020-11-01", "2020-11-30"), days("2020-11-17")) is True
    assert check(days("2020-11-19"), days("2020-11-17")) is False


def test_order_of_dates() -> None:
    assert dates.before.check(days("2020-11-01"), days("2020-11-17")) is True
    assert dates.before.check(days("2020-11-01", "2020-11-30"), days("2020-11-17")) is None
    assert dates.after.check(days("2020-11-18"), days("2020-11-17")) is True
    assert dates.on_or_after.check(days("2020-11-17"), days("2020-11-17")) is True
    assert dates.on_or_before.check(days("2020-11-18"), days("2020-11-17")) is False
    assert dates.within_days.check(days("2020-11-20"), number(2), days("2020-11-17")) is False


def test_weekdays_follow_the_calendar() -> None:
    assert dates.weekday_of.check("Tuesday", days("2020-11-17")) is True
    assert dates.weekday_of.check("Wednesday", days("2020-11-17")) is False
    assert dates.weekday_of.check("Wednesday", days("2020-11-01", "2020-11-30")) is None
