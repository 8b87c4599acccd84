"""The stretches that two rows of words share: what difflib finds, which takes longer to load than most stories take to compare."""

from __future__ import annotations

from collections.abc import Sequence

Operation = tuple[str, int, int, int, int]


def laid_out(mine: Sequence[str], theirs: Sequence[str]) -> list[Operation]:
    """How the one row becomes the other, as `SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()` says it."""
    found: list[Operation] = []
    at = other = 0
    for i, k, size in (*_blocks(mine, theirs), (len(mine), len(theirs), 0)):
        if at < i or other < k:
            found.append(("replace" if at < i and other < k else "delete" if at < i else "insert", at, i, other, k))
        at, other = i + size, k + size
        if size:
            found.append(("equal", i, at, k, other))
    return found


def _blocks(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int]]:
    """The shared stretches in order, those that touch as one: where each begins in both rows, and how long it is."""
    places: dict[str, list[int]] = {}
    for k, word in enumerate(theirs):
        places.setdefault(word, []).append(k)
    found: list[tuple[int, int, int]] = []
    waiting = [(0, len(mine), 0, len(theirs))]
    while waiting:
        low, high, other_low, other_high = waiting.pop()
        i, k, size = _longest(mine, places, low, high, other_low, other_high)
        if size:
            found.append((i, k, size))
            waiting += (low, i, other_low, k), (i + size, high, k + size, other_high)
    joined: list[tuple[int, int, int]] = []
    for i, k, size in sorted(found):
        if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == k:
            joined[-1] = (*joined[-1][:2], joined[-1][2] + size)
        else:
            joined.append((i, k, size))
    return joined


def _longest(
    mine: Sequence[str], places: dict[str, list[int]], low: int, high: int, other_low: int, other_high: int
) -> tuple[int, int, int]:
    """The longest stretch that both share between these bounds; of several the first in `mine`, of these the first in the other."""
    best = (low, other_low, 0)
    ending: dict[int, int] = {}  # how long the shared stretch is that ends at each place of the other
    for i in range(low, high):
        longer: dict[int, int] = {}
        for k in places.get(mine[i], ()):
            if k >= other_high:
                break
            if k >= other_low:
                size = longer[k] = ending.get(k - 1, 0) + 1
                if size > best[2]:
                    best = i - size + 1, k - size + 1, size
        ending = longer
    return best
