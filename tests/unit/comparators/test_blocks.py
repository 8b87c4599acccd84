"""The stretches that two rows of words share are those that the standard library finds."""

from __future__ import annotations

import random
from difflib import SequenceMatcher

import pytest

from factlint.comparators.wording.blocks import laid_out


@pytest.mark.parametrize("seed", range(200))
def test_it_is_what_difflib_says(seed: int) -> None:
    chance = random.Random(seed)
    words = "the old new bridge harbour will close open never in may and".split()[: chance.randint(1, 12)]
    mine = tuple(chance.choices(words, k=chance.randint(0, 40)))
    theirs = tuple(chance.choices(words, k=chance.randint(0, 40)))
    if seed % 2:
        at = chance.randint(0, len(mine))
        theirs = (*mine[:at], *theirs[:3], *mine[at + 1 :])
    assert laid_out(mine, theirs) == SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
