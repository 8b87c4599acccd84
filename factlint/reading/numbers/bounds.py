"""What the words around a number do to it: about, nearly, more than, at least, up to, or so."""

from __future__ import annotations

import math
import re

from factlint.lexicon.number_words import APPROXIMATORS, TRAILING
from factlint.reading.numbers.draft import Draft

_LONGEST = max(len(words.split()) for words in APPROXIMATORS)
_TRAILING = re.compile(r"(?:\s+(" + "|".join(TRAILING) + r")\b|(\+|-plus\b|-odd\b|-ish\b| plus\b(?= [a-z]+s\b)))", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_SKIPPED = frozenset({"a", "an", "only", "just", "the"})
_LAST_WORDS = tuple(sorted({*_SKIPPED, *(words.split()[-1] for words in APPROXIMATORS)}))
_HALF = 0.4999
"""A little less than half: what rounds to 2 million and what rounds to 3 million are two numbers."""
_PLACES = frozenset({"about", "over", "around", "under", "above", "below"})


def before(prose: str, start: int) -> tuple[int, str] | None:
    """Where the approximator before this position begins, and its sort."""
    slice_start = max(0, start - 40)
    if not prose[slice_start:start].rstrip(" -(").lower().endswith(_LAST_WORDS):
        return None  # which is told at once of most
    words = [match.span() for match in _WORD.finditer(prose, slice_start, start)]
    if not words or prose[words[-1][1] : start].strip(" -(") or prose[words[-1][1] : start] == "":
        return None
    article = prose[slice(*words[-1])].lower()
    if article in _SKIPPED and len(words) > 1 and article != "the":
        words = words[:-1]
    for count in range(min(_LONGEST, len(words)), 0, -1):
        begin, end = words[-count][0], words[-1][1]
        phrase = " ".join(prose[begin:end].lower().split())
        if phrase in APPROXIMATORS and (begin == 0 or not prose[begin - 1].isalpha()):
            return None if _is_else(prose, begin, phrase) else (begin, APPROXIMATORS[phrase])
    return None


def _is_else(prose: str, begin: int, phrase: str) -> bool:
    """Whether the word is no approximator here: "some" of another clause, "topped" of a list, "the above"."""
    return phrase in _PLACES and prose[max(0, begin - 4) : begin].lower() == "the "


def after(prose: str, end: int) -> tuple[int, str] | None:
    """The end and the sort of what follows a number: or so, or more, +."""
    found = _TRAILING.match(prose, end)
    if found is None:
        return None
    if found[1]:
        return found.end(), TRAILING[" ".join(found[1].lower().split())]
    sort = "about" if found[2] in {"-odd", "-ish"} else "least"
    return found.end(), sort


def allowed(draft: Draft, sort: str | None) -> tuple[float, float]:
    """The range that the print allows.

    "About" gives a tenth either way, or half of the last figure that is not a nought, whichever is more; "nearly" only downwards,
    "just over" only upwards. A number with a scale word (3 million) is read as rounded to its last figure.
    """
    low, high = draft.low, draft.high
    if low == high and draft.scale >= 1000 and math.isfinite(high) and draft.kind != "ratio":
        step = _last_printed(low / draft.scale) * draft.scale * _HALF
        low, high = low - step, high + step
    if sort is None:
        return low, high
    if sort == "least":
        return draft.low, math.inf
    if sort == "most":
        return (0.0 if draft.low >= 0 else -math.inf), draft.high
    if not math.isfinite(high):
        return low * 0.9, high
    room = max(abs(draft.value) * 0.1, abs(_last_figure(draft.value)) / 2)
    return (low if sort == "over" else min(low, draft.low - room)), (high if sort == "under" else max(high, draft.high + room))


def _last_printed(mantissa: float) -> float:
    """The unit that the figure before a scale word is rounded to: 1 for 3 or 40 million, 10 and 100 for round hundreds."""
    return _last_figure(mantissa) if abs(mantissa) >= 100 or mantissa != int(mantissa) else 1.0


def _last_figure(value: float) -> float:
    """The unit of the last figure that is not a nought: 300 -> 100, 878000 -> 1000, 12 -> 1, 3.5 -> 0.1."""
    if not math.isfinite(value) or value == 0:
        return 0.0
    if value != int(value):
        return 0.1
    unit, whole = 1, abs(int(value))
    while whole % (unit * 10) == 0:
        unit *= 10
    return float(unit)
