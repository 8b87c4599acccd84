"""What the articles of a story tell of one event: the same vote gets one key, and a date that one article settles is settled.

A vote is only matched across articles where body, motion and round fit. Where any article tells of a second vote, an article
without a word for the round may mean either, and is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from factlint.facts.vote import bodies_meet
from factlint.frozen import replace
from factlint.link import claims
from factlint.model import Article, Days, Fact, Quantity, Story, weakest

Event = list[Fact]


def share(story: Story) -> Story:
    """The same story with shared event keys on its votes, and with the dates that its articles settle for each other."""
    names = _shared_names(story.articles)
    articles = story.articles
    if names:
        articles = tuple(replace(one, facts=tuple(_renamed(fact, names) for fact in one.facts)) for one in articles)
    return replace(story, articles=claims.share(_with_dates(articles)))


# ---------------------------------------------------------------- votes


def _renamed(fact: Fact, names: Mapping[str, str]) -> Fact:
    key = fact.fields.get("event", "") if fact.kind == "vote" else ""
    return _with(fact, event=names[key]) if key in names else fact


def _with(fact: Fact, **fields: Any) -> Fact:
    return replace(fact, fields={**fact.fields, **fields})


def _shared_names(articles: Sequence[Article]) -> dict[str, str]:
    """{event key of one article: the key that stands for the same vote in the story}"""
    events = [list(_events(article).items()) for article in articles]
    names: dict[str, str] = {}
    seen: list[tuple[str, Event]] = []
    again = [fact for article in articles for fact in article.facts if fact.kind == "vote" and fact.fields.get("round") == "later"]
    for told in events:
        for key, facts in told:
            match = next((first for first, others in seen if _one_vote(others, facts, again)), None)
            match = match or next((first for first, others in seen if _one_large_vote(others, facts, told, seen)), None)
            if match is not None:
                names[key] = names.get(match, match)
        seen += told
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
    if not bodies_a or not bodies_b or not bodies_meet(bodies_a, bodies_b) or _first(a, "round") != _first(b, "round"):
        return False
    if _first(a, "round") == "only" and any(bodies_meet(bodies_a, fact.fields.get("bodies") or ()) for fact in again):
        return False
    if not _days_meet(a, b):
        return False
    matter_a, matter_b = set(_all(a, "matter")), set(_all(b, "matter"))
    shared = len(matter_a & matter_b)
    return shared >= 2 or (shared == 1 and min(len(matter_a), len(matter_b)) == 1)


def _days_meet(a: Event, b: Event) -> bool:
    """Whether both can have been on one day, as far as the articles say."""
    days_a, days_b = _first(a, "days"), _first(b, "days")
    if days_a and days_b:
        return bool(days_a.first <= days_b.last and days_b.first <= days_a.last)
    return len({_first(a, "weekday"), _first(b, "weekday")} - {None}) < 2


LARGE = 30
"""From so many votes on, two tallies of a story seldom have one side in common by chance."""


def _one_large_vote(a: Event, b: Event, told: Sequence[tuple[str, Event]], seen: Sequence[tuple[str, Event]]) -> bool:
    """Whether the tallies of two articles can only be one: large, one side the same, and no other vote with that side."""
    winning, losing = (_first(a, "winning"), _first(b, "winning")), (_first(a, "losing"), _first(b, "losing"))
    if None in winning or None in losing or min(one.low for one in winning) + min(one.low for one in losing) < LARGE:
        return False
    if (winning[0].low == winning[1].low) == (losing[0].low == losing[1].low):
        return False  # the same tally needs no second look; two different ones are two votes
    heads = {bodies[0] for bodies in (_first(a, "bodies"), _first(b, "bodies")) if bodies}
    if len(heads) > 1 or _first(a, "round") != _first(b, "round") or not _days_meet(a, b):
        return False
    here, there = b[0].span, a[0].span
    tallies = [event for _, event in (*told, *seen) if _first(event, "winning") and event[0].span not in (here, there)]
    return not any(_shares_side(event, one) for event in tallies for one in (a, b))


def _shares_side(a: Event, b: Event) -> bool:
    return any(bool(_first(a, side).low == _first(b, side).low) for side in ("winning", "losing"))


def _first(event: Event, field: str) -> Any:
    return next((fact.fields[field] for fact in event if fact.fields.get(field)), None)


def _all(event: Event, field: str) -> Iterator[str]:
    for fact in event:
        yield from fact.fields.get(field) or ()


# ---------------------------------------------------------------- dates


def _with_dates(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """Dates without a year take the one that the story prints for the same day; distances take the day of their event."""
    dates = [fact for article in articles for fact in article.facts if fact.kind == "date" and not fact.quoted]
    if all("days" in fact.fields for fact in dates):
        return articles
    full = (fact for fact in dates if fact.fields.get("year_printed") and "days" in fact.fields)
    printed = _unique((fact.fields.get("calendar"), fact.fields["days"]) for fact in full)
    days = _unique((fact.fields.get("event_named"), fact.fields["days"]) for fact in dates if _is_one_day(fact))
    return tuple(replace(one, facts=tuple(_settled(one, fact, printed, days) for fact in one.facts)) for one in articles)


def _is_one_day(fact: Fact) -> bool:
    days = fact.fields.get("days")
    return days is not None and days.first == days.last


def _unique(pairs: Iterator[tuple[str | None, Days]]) -> dict[str, Days]:
    """{name: days}, for names that go with one stretch of days only."""
    found: dict[str, set[tuple[Any, Any]]] = {}
    kept: dict[str, Days] = {}
    for name, days in pairs:
        if name is not None:
            found.setdefault(name, set()).add((days.first, days.last))
            kept[name] = days
    return {name: days for name, days in kept.items() if len(found[name]) == 1}


def _settled(article: Article, fact: Fact, printed: Mapping[str, Days], days: Mapping[str, Days]) -> Fact:
    if fact.kind != "date" or "days" in fact.fields or fact.quoted:
        return fact
    words = fact.fields.get("calendar")
    same = printed.get(words) if words and fact.fields.get("relative") is False else None
    anchor, offset = days.get(fact.fields.get("anchor") or ""), fact.fields.get("offset")
    if same is None and anchor is not None and isinstance(offset, Quantity):
        shift = timedelta(days=offset.low)
        same = Days(anchor.first + shift, anchor.last + shift, "")
    if same is None:
        return fact
    certainty = weakest([fact.certainty, "likely"])
    told = _with(fact, days=replace(same, printed=article.document.cut(fact.span)))
    return replace(told, certainty=certainty, pattern="date settled by the story")

