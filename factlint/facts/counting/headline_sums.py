"""The sum, measure or percentage of the headline, beside the one that the first sentences tell: "Aide gets 4 years".

Headlines round, add up and choose. So they are held against the article only where its first sentences tell one such number, in
words of the headline's own, and where no number of the article can be the headline's.
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model import Fact, Quantity

_SORTS = frozenset({"money", "measure", "percent"})
_LEAD = 500
"""So many characters behind the headline are its first sentences."""
_VALUES = 3
"""An article with more values of the unit tells of several things."""
_ALIKE = 2
"""So many words must the two sentences have in common."""


def held(facts: Sequence[Fact]) -> dict[int, str]:
    """{index: key} of a number in the headline and the one that it is held against."""
    keys: dict[int, str] = {}
    for index, fact in enumerate(facts):
        if fact.zone == "headline" and _exact(fact) and fact.fields.get("sort") in _SORTS:
            other = _told_in_lead(facts, fact)
            if other is not None:
                keys |= {index: f"{fact.fields.get('unit')} in the headline", other: f"{fact.fields.get('unit')} in the headline"}
    return keys


def _told_in_lead(facts: Sequence[Fact], head: Fact) -> int | None:
    unit, sort = head.fields.get("unit"), head.fields.get("sort")
    same = [
        n for n, one in enumerate(facts) if one is not head and one.fields.get("unit") == unit and one.fields.get("sort") == sort
    ]
    under = [n for n in same if facts[n].zone != "headline"]
    if len(under) != len(same) or any(_meet(facts[n], head) for n in under):
        return None
    lead = [n for n in under if facts[n].zone == "body" and facts[n].span.start < head.span.end + _LEAD and _exact(facts[n])]
    values = {facts[n].fields["number"].low for n in under}
    if not lead or lead[0] != under[0] or len(values) > _VALUES or facts[lead[0]].quoted:
        return None
    common = set(head.fields.get("context") or ()) & set(facts[lead[0]].fields.get("context") or ())
    return lead[0] if len(common) >= _ALIKE else None


def _exact(fact: Fact) -> bool:
    return isinstance(fact.fields.get("number"), Quantity) and fact.fields.get("bound") is None


def _meet(fact: Fact, other: Fact) -> bool:
    """Whether the two can be one number, rounded as headlines round."""
    one, two = fact.fields.get("number"), other.fields.get("number")
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return True
    room = 0.06 * min(abs(one.high), abs(two.high))
    return one.low - room <= two.high and two.low <= one.high + room
