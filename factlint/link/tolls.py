"""Which tolls of a story are those of one event: so many killed, so many injured.

A toll is held against another only where no article concerned tells two of the kind, and where the words around have something
in common: articles tell of earlier disasters too.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.shared.surroundings import stem
from factlint.lexicon.event_verbs import EVENTS, PERSONS, TOLLS
from factlint.lexicon.number_words import ONES, TEENS, TENS, UPDATES
from factlint.link.alike import Everything, Likeness, Told, meet, on_other_days
from factlint.model import Fact

PREFIX = "toll "
_ASIDE = frozenset({"part", "earlier"})
_UPDATES = frozenset(map(stem, UPDATES))
_OF_ANY_TOLL = frozenset(
    map(stem, {form for form, event in EVENTS.items() if event in TOLLS} | PERSONS | {*ONES, *TEENS, *TENS, "others", "left"})
)
"""Words that stand beside the toll of any event, and so do not say which one it was."""


def kinds(fact: Fact) -> Iterator[str]:
    """What two tolls must share: the event."""
    if fact.fields.get("toll") and fact.fields.get("setting"):
        yield f"{PREFIX}{fact.fields['toll']}"


def one_toll(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Whether two tolls are surely of one event."""
    if a.fact.fields["share"] != "whole" or b.fact.fields["share"] != "whole":
        return False
    if not _UPDATES.isdisjoint(a.words | b.words) or on_other_days(a.fact, b.fact):
        return False
    if not alike.reaches(3, 0.05, 1) or _far_apart(a, b):
        return False
    if a.article != b.article:
        return not (a.words & b.words) <= _OF_ANY_TOLL and _agreed(a, everything) and _agreed(b, everything)
    return alike.words >= 2 and _stands_alone(a, b, everything)


def _far_apart(a: Told, b: Told) -> bool:
    """Whether one is more than three times the other, as the tolls of two events are, and those of one hardly."""
    low, high = sorted(one.fact.fields["figure"].low for one in (a, b))
    return bool(high > 3 * low)


def _agreed(one: Told, everything: Everything) -> bool:
    """Whether its article tells no other toll of the kind, and no further victims."""
    here = [fact for article, fact in everything if article == one.article and fact.fields["share"] not in _ASIDE]
    return all(meet(fact, one.fact) and fact.fields["share"] == "whole" for fact in here)


def _stands_alone(a: Told, b: Told, everything: Everything) -> bool:
    """Whether the article tells one of the two again and again, the other once, and no third number."""
    here = [fact for article, fact in everything if article == a.article and fact.fields["share"] not in _ASIDE]
    counted = sorted(sum(meet(fact, one.fact) for fact in here) for one in (a, b))
    return counted[0] == 1 and counted[1] >= 2 and sum(counted) == len(here)
