"""Which votes of a story are one: the same vote gets one key in every article.

A vote is only matched across articles where body, motion and round fit. Where any article tells of a second vote, an article
without a word for the round may mean either, and is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factlint.facts.vote import bodies_meet
from factlint.facts.voting.rounds import LARGE
from factlint.frozen import replace
from factlint.lexicon.votes import BODIES, FAILED, LATER_ROUND, PASSED, SEVERAL, UNSPECIFIC
from factlint.model import Article, Fact

Event = list[Fact]

_VOTING = PASSED | FAILED | UNSPECIFIC | {"voted", "voting", "tally", "decision", "ruling", "ruled", "majority"}
"""Words that any two votes have around them."""


def share(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The same articles with shared event keys on their votes."""
    names, held = _shared_names(articles), _held(articles)
    if not names and not held:
        return articles
    return tuple(replace(one, facts=tuple(_renamed(fact, names, held) for fact in one.facts)) for one in articles)


def _renamed(fact: Fact, names: Mapping[str, str], held: Mapping[str, tuple[str, ...]]) -> Fact:
    key = fact.fields.get("event", "") if fact.kind == "vote" else ""
    if key not in names and key not in held:
        return fact
    known = {"event": names.get(key, key), "held": held.get(key)}
    return replace(fact, fields={**fact.fields, **{name: value for name, value in known.items() if value}})


def _held(articles: Sequence[Article]) -> dict[str, tuple[str, ...]]:
    """{event key of one article: keys that it shares with votes that are the same but for their day}.

    Only votes that no word calls a first or a later one; whether the days are too far apart for a slip, the rule says.
    """
    told = [(key, event) for article in articles for key, event in _events(article).items() if _cast(event)]
    keys: dict[str, list[str]] = defaultdict(list)
    for n, (key, a) in enumerate(told):
        for other, b in told[n + 1 :]:
            if _same_tally(a, b) and not _days_meet(a, b) and _first(a, "round") == _first(b, "round") == "only" and _alike(a, b):
                keys[key].append(f"{key} {other}")
                keys[other].append(f"{key} {other}")
    return {key: tuple(found) for key, found in keys.items()}


def _alike(a: Event, b: Event) -> bool:
    """Whether two votes are of one body on one matter, as far as each says."""
    bodies = _first(a, "bodies"), _first(b, "bodies")
    matter_a, matter_b = set(_all(a, "matter")), set(_all(b, "matter"))
    shared = len(matter_a & matter_b)
    known = bool(bodies[0] and bodies[1]) and bodies_meet(*bodies)
    return known and (shared >= 2 or (shared == 1 and min(len(matter_a), len(matter_b)) == 1))


def _shared_names(articles: Sequence[Article]) -> dict[str, str]:
    """{event key of one article: the key that stands for the same vote in the story}"""
    events = [_events(article) for article in articles]
    every = [event for told in events for event in told.values()]
    names: dict[str, str] = {}
    seen: list[tuple[str, Event, Sequence[Event]]] = []
    again = [fact for article in articles for fact in article.facts if fact.kind == "vote" and fact.fields.get("round") == "later"]
    for told in events:
        here = list(told.values())
        for key, facts in told.items():
            match = next((first for first, others, _ in seen if _one_vote(others, facts, again)), None)
            match = match or next((first for first, others, there in seen if _one_tally(others, facts, there, here, every)), None)
            if match is not None:
                names[key] = names.get(match, match)
        seen += [(key, facts, here) for key, facts in told.items()]
    return names


def _events(article: Article) -> dict[str, Event]:
    events: dict[str, Event] = {}
    for fact in article.facts:
        if fact.kind == "vote" and not fact.quoted and fact.fields.get("event"):
            events.setdefault(fact.fields["event"], []).append(fact)
    return events


def _one_vote(a: Event, b: Event, again: Sequence[Fact]) -> bool:
    """Whether two articles surely tell of one vote."""
    bodies_a, bodies_b = _first(a, "bodies"), _first(b, "bodies")
    if not bodies_a or not bodies_b or _first(a, "round") != _first(b, "round"):
        return False
    if _first(a, "round") == "only" and any(bodies_meet(bodies_a, fact.fields.get("bodies") or ()) for fact in again):
        return False
    return _days_meet(a, b) and _alike(a, b)


def _days_meet(a: Event, b: Event) -> bool:
    """Whether both can have been on one day, as far as the articles say."""
    days_a, days_b = _first(a, "days"), _first(b, "days")
    if days_a and days_b:
        return bool(days_a.first <= days_b.last and days_b.first <= days_a.last)
    return len({_first(a, "weekday"), _first(b, "weekday")} - {None}) < 2


def _one_tally(a: Event, b: Event, told: Sequence[Event], here: Sequence[Event], every: Sequence[Event]) -> bool:
    """Whether two tallies that differ can only be one: one side or the sum is the same, no article knows both, nothing parts them.

    Large tallies seldom have a side in common by chance. Of small ones each article must tell only one, of one body, in like words.
    """
    side = _shares_side(a, b)
    if not (side or _cast(a) == _cast(b) > 0) or _first(a, "round") != _first(b, "round") or not _days_meet(a, b):
        return False
    bodies = _first(a, "bodies"), _first(b, "bodies")
    if all(bodies) and not bodies_meet(*bodies):
        return False
    matter = set(_all(a, "matter")) - UNSPECIFIC, set(_all(b, "matter")) - UNSPECIFIC
    around = set(_all(a, "context")), set(_all(b, "context"))
    if all(matter) and (matter[0] & (matter[1] | around[1]) | (matter[1] & around[0])) == set():
        return False
    if any(_same_tally(event, b) for event in told) or any(_same_tally(event, a) for event in here):
        return False
    rivals = [event for event in every if not _same_tally(event, a) and not _same_tally(event, b)]
    if side and min(_cast(a), _cast(b)) >= LARGE:
        return not any(_shares_side(event, one) for event in rivals for one in (a, b))
    words = around[0] & around[1] - _VOTING - BODIES.keys()
    alone = all(len([one for one in events if _cast(one)]) == 1 for events in (told, here))
    if not alone or not (SEVERAL | LATER_ROUND).isdisjoint(around[0] | around[1]):
        return False
    return len(words) >= (4 if not side else 1 if all(bodies) and bodies[0][0] != "court" else 2)


def _cast(event: Event) -> float:
    """How many voted, by the two sides of the tally; 0 without a tally."""
    winning, losing = _first(event, "winning"), _first(event, "losing")
    return float(winning.low + losing.low) if winning is not None and losing is not None else 0


def _side(event: Event, side: str) -> float | None:
    quantity = _first(event, side)
    return None if quantity is None else quantity.low


def _same_tally(a: Event, b: Event) -> bool:
    return _cast(a) > 0 and all(_side(a, side) == _side(b, side) for side in ("winning", "losing"))


def _shares_side(a: Event, b: Event) -> bool:
    """Whether two tallies have one side in common, and not the other."""
    if not _cast(a) or not _cast(b):
        return False
    return (_side(a, "winning") == _side(b, "winning")) != (_side(a, "losing") == _side(b, "losing"))


def _first(event: Event, field: str) -> Any:
    return next((fact.fields[field] for fact in event if fact.fields.get(field)), None)


def _all(event: Event, field: str) -> Iterator[str]:
    for fact in event:
        yield from fact.fields.get(field) or ()
