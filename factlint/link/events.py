"""What the articles of a story tell of one event: the same vote gets one key, and a date that one article settles is settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from factlint.frozen import replace
from factlint.link import claims, votes
from factlint.model import Article, Days, Fact, Quantity, Story, weakest


def share(story: Story) -> Story:
    """The same story with shared event keys on its votes, and with the dates that its articles settle for each other."""
    return replace(story, articles=claims.share(_with_dates(votes.share(story.articles))))


def _with(fact: Fact, **fields: Any) -> Fact:
    return replace(fact, fields={**fact.fields, **fields})


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
    told = _with(fact, days=replace(same, printed=article.document.said(fact.span)))
    return replace(told, certainty=certainty, pattern="date settled by the story")
