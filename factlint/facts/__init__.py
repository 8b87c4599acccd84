"""Facts: one file for each fact type, and this table of them all.

A fact type reads a `Reading` and yields facts; it knows nothing of other documents, of rules or of reports.
"""

from __future__ import annotations

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
from factlint.reading.parts import Reading

_MODULES = (
    quote, telling, person, age, birth, count, date, vote, passage, reckoning, compound, act, side, status, tenure, pronoun, place,
    organisation, silence, account,
)  # fmt: skip
_PLACE = attrgetter("span", "kind")
FACT_TYPES: dict[str, FactType] = {module.TYPE.kind: module.TYPE for module in _MODULES}


def extract(reading: Reading) -> tuple[Fact, ...]:
    """All the facts of one document, in order of position, their references not yet resolved."""
    facts = [fact for kind in FACT_TYPES.values() for fact in kind.extract(reading)]
    if corrected := corrections.passages(reading):
        facts = [replace(f, quoted=True) if any(span.overlaps(f.span) for span in corrected) else f for f in facts]
    return tuple(sorted(facts, key=_PLACE))
