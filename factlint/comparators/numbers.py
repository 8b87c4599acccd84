"""Comparisons of numbers. A printed number is a range, so each answers: yes, no, or the print does not say."""

from __future__ import annotations

from math import fsum, inf

from factlint.comparators.declare import Truth, phrase
from factlint.model import Quantity


def _one_unit(value: Quantity, number: Quantity) -> bool:
    """Whether the two can be compared: a literal has no unit, and dollars are no percentages."""
    return value.unit is None or number.unit is None or value.unit == number.unit


def _meet(value: Quantity, number: Quantity) -> bool:
    """Whether the ranges meet; a hair's breadth is not held against two ways of rounding."""
    slack = 1e-9 * max(1.0, *(abs(end) for end in (value.low, value.high, number.low, number.high) if abs(end) != inf))
    return value.low <= number.high + slack and number.low <= value.high + slack


@phrase("able to be {number}", pair="able to be the same number", on=("number",), says="the two ranges meet")
def able_to_be(value: Quantity, number: Quantity) -> Truth:
    return _meet(value, number) if _one_unit(value, number) else None


@phrase("equal to {number}", pair="the same number", on=("number",), says="the same figure; unknown where a range only allows it")
def equal_to(value: Quantity, number: Quantity) -> Truth:
    if not _one_unit(value, number):
        return None
    if not _meet(value, number):
        return False
    return True if (value.low, value.high) == (number.low, number.high) else None


@phrase("at most {number}", on=("number",), says="no more than the number given")
def at_most(value: Quantity, number: Quantity) -> Truth:
    if not _one_unit(value, number):
        return None
    return True if value.high <= number.low else False if value.low > number.high else None


@phrase("at least {number}", on=("number",), says="no less than the number given")
def at_least(value: Quantity, number: Quantity) -> Truth:
    return at_most.check(number, value)


@phrase("more than {number}", on=("number",), says="more than the number given")
def more_than(value: Quantity, number: Quantity) -> Truth:
    if not _one_unit(value, number):
        return None
    return True if value.low > number.high else False if value.high <= number.low else None


@phrase("less than {number}", on=("number",), says="less than the number given")
def less_than(value: Quantity, number: Quantity) -> Truth:
    return more_than.check(number, value)


@phrase("within {number} of {number}", on=("number",), says="no farther than so much from the second number")
def within(value: Quantity, room: Quantity, number: Quantity) -> Truth:
    if not _one_unit(value, number):
        return None
    return value.low - number.high <= room.high and number.low - value.high <= room.high


@phrase("between {number} and {number}", on=("number",), says="neither below the first number nor above the second")
def between(value: Quantity, low: Quantity, high: Quantity) -> Truth:
    ends = at_least.check(value, low), at_most.check(value, high)
    return False if False in ends else None if None in ends else True


@phrase("adding up to {number}", on=("number",), says="the numbers of the group together can be the number given", group=True)
def adding_up_to(values: tuple[Quantity, ...], number: Quantity) -> Truth:
    if not all(_one_unit(value, number) for value in values):
        return None
    total = Quantity(fsum(value.low for value in values), fsum(value.high for value in values), "", number.unit)
    return _meet(total, number)
