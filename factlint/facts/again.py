"""Counts of one article that speak of one thing: the headline's and the body's, and "the 14 victims" of a toll told before.

Only where nothing else in the article is counted so: a body with two numbers of firefighters has two groups of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.frozen import replace
from factlint.lexicon.event_verbs import CASUALTIES, PERSONS, TAKING_PART, TOLLS
from factlint.lexicon.number_words import UPDATES
from factlint.model import Fact, Quantity

_THE = re.compile(r"\b[Tt]he $")
_CLOSED = re.compile(r"[.,;:)]| (?:was|were|are|had|have|has|will|would|died|and)\b|$")

_TELLING = CASUALTIES | TAKING_PART
_COUNTED_AGAIN = TOLLS | frozenset(TAKING_PART.values())


def mark(facts: Sequence[Fact], prose: str) -> tuple[Fact, ...]:
    """The same counts, those that are one thing told again sharing a key `again`."""
    things: dict[str, list[int]] = {}
    for index, fact in enumerate(facts):
        margin = prose.endswith(" by ", 0, fact.span.start)  # wins by 1,460 votes, of 8,410
        if not fact.quoted and not margin and (thing := _thing(fact)) is not None:
            things.setdefault(thing, []).append(index)
    keys: dict[int, str] = {}
    for thing, found in things.items():
        again = [index for index in found if _tells_again(facts[index], prose)]
        first = [facts[index] for index in found if index not in again]
        if len(again) == 1 and first and _told_before(first, facts[again[0]], prose) and not _updated(facts, found):
            keys |= dict.fromkeys((again[0], next(index for index in found if index not in again)), thing)
    return tuple(replace(fact, fields={**fact.fields, "again": keys[n]}) if n in keys else fact for n, fact in enumerate(facts))


def _thing(fact: Fact) -> str | None:
    """What is counted: a toll of an event, else a noun by itself."""
    if fact.fields.get("sort") != "cardinal":
        return None
    counted: str | None = fact.fields.get("counted")
    event: str | None = fact.fields.get("event")
    if counted in _TELLING:
        return _TELLING[counted]
    if event in _COUNTED_AGAIN and (counted is None or counted in PERSONS):
        return event
    noun = fact.fields.get("noun")
    if str(fact.fields.get("thing")).startswith("all "):
        return None  # the whole that a number is a part of: 240 of its 960 jobs
    return counted if noun is not None and counted not in PERSONS and " " not in noun.text else None


def _tells_again(fact: Fact, prose: str) -> bool:
    if fact.zone == "headline":
        return True
    definite = _THE.search(prose, max(0, fact.span.start - 4), fact.span.start) is not None
    return definite and fact.fields.get("counted") in _TELLING and _CLOSED.match(prose, fact.span.end) is not None


def _told_before(first: Sequence[Fact], again: Fact, prose: str) -> bool:
    """Whether other sentences count the thing, as a whole, and all alike."""
    apart = all(fact.fields.get("sentence") != again.fields.get("sentence") for fact in first)
    return apart and all(_whole(fact, prose) for fact in first) and _agree(first)


def _whole(fact: Fact, prose: str) -> bool:
    """Whether the number is no part of one: "killed 12 people", "killing 12.", but not "70 in Linton"."""
    return fact.fields.get("counted") is not None or _CLOSED.match(prose, fact.span.end) is not None


def _agree(facts: Sequence[Fact]) -> bool:
    """Whether all of these are exact and the same."""
    first = facts[0].fields.get("number")
    return isinstance(first, Quantity) and all(fact.fields.get("number") is not None and _same(fact, first) for fact in facts)


def _same(fact: Fact, first: Quantity) -> bool:
    number = fact.fields["number"]
    return bool(number.low == first.low and number.high == first.high)


def _updated(facts: Sequence[Fact], found: Sequence[int]) -> bool:
    """Whether a toll is said to have risen, or to be a part: 12 at the scene, two later."""
    return any(not UPDATES.isdisjoint(facts[index].fields.get("context") or ()) for index in found)
