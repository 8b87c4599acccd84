"""What an article reckons: numbers that can be worked out from other numbers in the same sentence, with the result.

`reckonings` goes through the sentences that hold numbers; each of `FINDERS` looks for one sort of statement in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from factlint.reading.arithmetic import (
    anchored,
    apart,
    averages,
    changes,
    clock,
    comparisons,
    conversions,
    elections,
    exchange,
    fractions,
    lengths,
    lists,
    offsets,
    order,
    polls,
    ranges,
    ranks,
    rests,
    shares,
    since,
    sorts,
    wholes,
    years,
)
from factlint.reading.arithmetic.line import Line, lines
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Reading

FINDERS: tuple[Callable[[Line], Iterable[Reckoned]], ...] = (
    changes.find,
    shares.find,
    fractions.find,
    averages.find,
    lists.find,
    polls.find,
    conversions.find,
    years.find,
    clock.find,
    offsets.find,
    order.find,
    lengths.find,
    ranks.find,
    ranges.find,
    comparisons.find,
    apart.find,
)


def reckonings(reading: Reading) -> tuple[Reckoned, ...]:
    """All reckonings of a document, in order of position."""
    sentences = list(lines(reading))
    found = [one for line in sentences for finder in FINDERS for one in finder(line)]
    found += exchange.find_all(sentences)
    found += elections.find_all(sentences)
    found += wholes.find_all(sentences)
    found += rests.find_all(sentences)
    found += sorts.find_all(sentences)
    found += averages.find_all(sentences)
    found += order.find_all(reading, sentences)
    found += since.find_all(reading, sentences)
    found += anchored.find_all(reading)
    found += lengths.find_all(reading, sentences)
    return tuple(sorted(found, key=lambda one: (one.span, one.form)))
