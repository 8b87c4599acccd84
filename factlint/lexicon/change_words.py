"""Verbs of rising and falling, and words for how many times as much.

Source: written for factlint from general knowledge of news English.
"""

from __future__ import annotations

UP: frozenset[str] = frozenset(
    """rose rise risen rises rising increased increase increases increasing grew grow grown grows growing climbed climb climbs
    jumped jump jumps soared surged gained rocketed swelled advanced raised raising raises up""".split()
) | {"go up", "goes up", "went up", "gone up", "going up"}

DOWN: frozenset[str] = frozenset(
    """fell fall fallen falls falling dropped drop drops dropping declined decline declines declining decreased decrease decreases
    shrank shrunk slid plunged plummeted tumbled sank slipped dipped cut lowered lower reduced reduce reducing down""".split()
) | {"go down", "goes down", "went down", "gone down", "going down", "come down", "came down"}

FOLD: dict[str, float] = {
    "doubled": 2, "doubling": 2, "double": 2, "tripled": 3, "tripling": 3, "trebled": 3, "quadrupled": 4, "quadrupling": 4,
    "halved": 0.5, "halving": 0.5,
}  # fmt: skip
"""How many times as much it is afterwards."""

AFTER_VALUE: frozenset[str] = frozenset(
    """in last a an the at when during this on by for from to before earlier year who that and but per as""".split()
)
"""Words that may follow a bare number whose noun was told with the other value: 360 thefts, down from 400 last year."""
