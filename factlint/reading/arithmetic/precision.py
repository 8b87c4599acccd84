"""How finely numbers are printed that stand together: beside $86 million, $100 million is no $95 million either.

A round number leaves much room on its own. Beside another one of the same scale it is read as finely as the finer of the two.
"""

from __future__ import annotations

import re

from factlint.frozen import replace
from factlint.model import Quantity
from factlint.reading.arithmetic.reckoned import result
from factlint.reading.parts import Number

_SCALE = re.compile(r"(?:(?<![A-Za-z])(thousand|hundred|million|billion|trillion)|(?<=\d) ?(m|mn|bn|tn|k))\b", re.IGNORECASE)
_SHORT = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion", "k": "thousand"}
_ROUND = 10000
"""Smaller counts are rarely rounded without a word that says so."""
_COARSEST = 0.13
_VALUES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_ZEROS = re.compile(r"(\d[\d,]*?)((?:,?0)+)?(?:\.(\d+))?(?!\d)")


def scale(number: Number) -> str | None:
    """The word that the figures count in: million, billion; None where they are written out."""
    found = _SCALE.search(number.figure.printed)
    word = (found[1] or found[2]).lower() if found else None
    return _SHORT.get(word, word) if word else None


def room(number: Number) -> float:
    """Half of the last figure that is printed, or of the last that is no nought where there are two noughts or more."""
    found = _ZEROS.search(number.figure.printed)
    if found is None:
        return 0.5 if number.kind in {"money", "measure"} else 0.0
    times = _VALUES.get(scale(number) or "", 1.0)
    noughts = (found[2] or "").count("0")
    if found[3]:
        return 0.5 * times / 10.0 ** len(found[3])
    if noughts > 1 and (times > 1 or (number.figure.low >= _ROUND and (noughts > 2 or number.kind != "cardinal"))):
        return 0.5 * times * 10.0**noughts
    return 0.5 * times if times > 1 or number.kind in {"money", "measure", "percent"} else 0.0


def narrowed(*numbers: Number) -> list[Quantity]:
    """The ranges of numbers that are told together, each as narrow as the finest print of their scale allows."""
    finest: dict[str | None, float] = {}
    for number in numbers:
        word = scale(number)
        finest[word] = min(finest.get(word, room(number)), room(number))
    return [_within(number, finest[scale(number)]) for number in numbers]


def alone(number: Number) -> Quantity:
    """The range of a number that stands by itself: $4 million may be $3.6 million, but $20,000 is no $16,000."""
    return _within(number, min(room(number), (number.figure.low + number.figure.high) / 2 * _COARSEST))


def _within(number: Number, most: float) -> Quantity:
    if number.approximator is not None:
        return number.quantity
    middle = (number.figure.low + number.figure.high) / 2
    return replace(number.quantity, low=middle - most, high=middle + most)


def times_as_much(new: Number, old: Number) -> Quantity:
    """How many times as much the one is, both taken to be printed within a hundredth."""
    after, before = (_within(one, min(room(one), (one.figure.low + one.figure.high) / 200)) for one in (new, old))
    return result(after.low / before.high, after.high / before.low)
