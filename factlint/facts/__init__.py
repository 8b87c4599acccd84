"""Facts: one file for each fact type, and this table of them all.

A fact type reads a `Reading` and yields facts; it knows nothing of other documents, of rules or of reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import attrgetter

from factlint.facts import (
    account,
    act,
    age,
    birth,
    compound,
    count,
    date,
    organisation,
    passage,
    person,
    place,
    pronoun,
    quote,
    reckoning,
    side,
    silence,
    status,
    telling,
    tenure,
    vote,
)
from factlint.facts.declare import FactType
from factlint.facts.shared import corrections
from factlint.frozen import replace
from factlint.model import Fact
from factlint.reading import each
from factlint.reading.parts import Reading

_MODULES = (
    quote, telling, person, age, birth, count, date, vote, passage, reckoning, compound, act, side, status, tenure, pronoun, place,
    organisation, silence, account,
)  # fmt: skip
_PLACE = attrgetter("span", "kind")
FACT_TYPES: dict[str, FactType] = {module.TYPE.kind: module.TYPE for module in _MODULES}


def extract(reading: Reading) -> tuple[Fact, ...]:
    """All the facts of one document, in order of position, their references not yet resolved."""
    return extract_all([reading])[0]


def extract_all(readings: Sequence[Reading]) -> list[tuple[Fact, ...]]:
    """All the facts of each of these documents: one type after another through all of them, as in `reading.read_all`."""
    found: list[list[Fact]] = [[] for _ in readings]
    for kind in FACT_TYPES.values():
        for facts, more in zip(found, each(readings, partial(_of_kind, kind)), strict=True):
            facts += more
    return [_in_order(reading, facts) for reading, facts in zip(readings, found, strict=True)]


def _of_kind(kind: FactType, reading: Reading) -> list[Fact]:
    return list(kind.extract(reading))


def _in_order(reading: Reading, facts: list[Fact]) -> tuple[Fact, ...]:
    if corrected := corrections.passages(reading):
        facts = [replace(f, quoted=True) if any(span.overlaps(f.span) for span in corrected) else f for f in facts]
    return tuple(sorted(facts, key=_PLACE))
