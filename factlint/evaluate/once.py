"""Work that is done once for each rule, or part of one, however many stories it is held against."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")

MOST = 50_000
"""Things to remember. No run has so many; a process that goes on reading rules begins anew."""


def once(make: Callable[[Thing], Made]) -> Callable[[Thing], Made]:
    """`make`, for each object done once. Objects are told apart by identity: to hash a rule is to walk through all of it."""
    known: dict[int, tuple[Thing, Made]] = {}  # with the thing itself, so that no other gets its identity

    def found(thing: Thing) -> Made:
        kept = known.get(id(thing))
        if kept is None:
            if len(known) >= MOST:
                known.clear()
            kept = known[id(thing)] = thing, make(thing)
        return kept[1]

    return found
