"""Figures that look like slips of the pen for each other."""

from __future__ import annotations

import pytest

from factlint.link.slips import look_alike
from factlint.model import Quantity


def figure(printed: str) -> Quantity:
    return Quantity(0, 0, printed)


@pytest.mark.parametrize(
    ("one", "other", "digits"),
    [
        ("14,300", "41,300", 4),
        ("11.5 million", "21.5 million", 3),
        ("1,204", "1,294", 4),
        ("71", "17", 3),
        ("100", "400", 1),
        ("1,204", "1,392", 0),
        ("71", "171", 0),
        ("two", "three", 0),
    ],
)
def test_one_digit_wrong_or_two_swapped(one: str, other: str, digits: int) -> None:
    assert look_alike(figure(one), figure(other)) == digits == look_alike(figure(other), figure(one))
