"""Short texts that differ in one place."""

from __future__ import annotations

import pytest

from factlint.comparators.wording.apart import one_place


@pytest.mark.parametrize(
    ("mine", "theirs", "sort"),
    [
        ("This was preventable", "This was not preventable", "negation"),
        ("We never knew", "We knew", "negation"),
        ("We knocked on 30,000 doors", "We knocked on 13,000 doors", "number"),
        ("We will rebuild it", "We will repaint it", "content"),
        ("We took any money", "We did not take a cent. We never took any money", "negation"),
        ("We have not taken any money. We never shall", "We have taken any money", "negation"),
    ],
)
def test_the_place_where_they_differ(mine: str, theirs: str, sort: str) -> None:
    found = one_place(mine, theirs)
    assert found is not None
    assert found.sort == sort


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("We will rebuild it", "We’ll rebuild it"),  # any editor's choice
        ("We will rebuild it", "We will rebuild"),  # cut short
        ("We will rebuild it by spring", "We will paint it by summer"),  # two places
        ("We won", "We lost"),  # another ending
        ("We won by three", "We won by two and then went home to sleep"),  # no end of a sentence
        ("We will be there", "We will soon be there"),  # more words, no negation
        ("", "We won"),
    ],
)
def test_no_single_place(mine: str, theirs: str) -> None:
    assert one_place(mine, theirs) is None
