"""A sum with "the" before it is one that was told before: "wasted £1.5m ... The £1.5bn was spent in 2021".

Where nothing else in the article is so much, and one earlier sum has its figures under another scale, or with the point elsewhere,
the two are one sum with a slip in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.model import Fact, Quantity

_THE = re.compile(r"\b(?:[Tt]he|[Tt]hat|[Tt]his) $")
_FIGURES = re.compile(r"\d[\d,.]*\d|\d")
_SCALED = re.compile(r"million|billion|trillion|\d ?(?:m|bn|tn)\b", re.IGNORECASE)
_LEAST = 2
"""So many telling figures must a sum have: everybody has 3 million of something."""
_NEITHER = re.compile(r"[ -](?:a|an|per|each|of (?:it|them|that|which|those))\b|-a-")


def paired(facts: Sequence[Fact], prose: str) -> dict[int, str]:
    """{index: key} that the sum with "the" and the one told before share."""
    sums = [(n, fact) for n, fact in enumerate(facts) if fact.fields.get("sort") == "money" and _scaled(fact)]
    keys: dict[int, str] = {}
    for n, fact in sums:
        if fact.quoted or not _THE.search(prose, max(0, fact.span.start - 6), fact.span.start):
            continue
        figures = _figures(fact)
        if (
            len(figures) < _LEAST
            or _NEITHER.match(prose, fact.span.end)
            or any(_one(fact, other) for _, other in sums if other is not fact)
        ):
            continue
        before = [m for m, other in sums if m < n and not other.quoted and _slipped(fact, other)]
        if len({facts[m].fields["figure"].low for m in before}) == 1:
            keys |= {n: f"the {figures}", before[-1]: f"the {figures}"}
    return keys


def _scaled(fact: Fact) -> bool:
    figure = fact.fields.get("figure")
    return isinstance(figure, Quantity) and _SCALED.search(figure.printed) is not None


def _figures(fact: Fact) -> str:
    found = _FIGURES.search(fact.fields["figure"].printed)
    return re.sub(r"[,.]", "", found.group()).strip("0") if found else ""


def _one(fact: Fact, other: Fact) -> bool:
    """Whether the two can be one sum as they stand."""
    a, b = fact.fields.get("number"), other.fields.get("number")
    return isinstance(a, Quantity) and isinstance(b, Quantity) and a.unit == b.unit and a.low <= b.high and b.low <= a.high


def _slipped(fact: Fact, other: Fact) -> bool:
    return _figures(fact) == _figures(other) and fact.fields.get("unit") == other.fields.get("unit")
