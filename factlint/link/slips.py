"""Figures that look like slips of the pen for each other: one digit wrong, or two neighbours swapped."""

from __future__ import annotations

from factlint.model import Quantity


def look_alike(one: Quantity, other: Quantity) -> int:
    """How many telling digits two figures have that differ in one digit or in two swapped; 0 where they differ in more.

    The more digits, the less it can be chance: every fifth pair of two-digit numbers looks so, every thirtieth of three digits.
    Two that are swapped count for one more: only every ninetieth pair of two-digit numbers looks so.
    """
    mine, theirs = _digits(one), _digits(other)
    if len(mine) != len(theirs):
        return 0
    wrong = [at for at, (a, b) in enumerate(zip(mine, theirs, strict=True)) if a != b]
    swapped = (
        len(wrong) == 2 and wrong[1] == wrong[0] + 1 and mine[wrong[0]] + mine[wrong[1]] == theirs[wrong[1]] + theirs[wrong[0]]
    )
    telling = len(mine.strip("0"))
    return telling + swapped if len(wrong) == 1 or swapped else 0


def _digits(quantity: Quantity) -> str:
    return "".join(character for character in quantity.printed if character.isdigit())
