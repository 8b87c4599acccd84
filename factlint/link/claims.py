"""Which numbers and dates of a story state the same thing: one unit, noun or month, with much the same words around.

Words count by how rare they are among the words around the story's numbers and dates. Within one article likeness means contrast
("12 died in May, 14 in June"), so numbers are held together only across articles; and where an article tells the other's value
too, it knows both, and they are two things, unless the story has one of them once and the other again and again.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factlint.lexicon.calendar import WEEK
from factlint.lexicon.number_words import SEQUENCE, UPDATES
from factlint.model import Article, Fact, Quantity

MOST = 150
"""The most numbers of one unit or noun that are held against each other; more of them make no news story."""
MOST_KEYS = 8
"""So many claims does one number share in."""
BACKGROUND = 40
"""So many other sentences a story is taken to have, so that in a short one a shared word still counts."""

AGE = "age of "
"""What the kinds of ages begin with; the rest is whose age it is."""

Place = tuple[int, int]
Everything = Sequence[tuple[int, Fact]]
"""All numbers of a kind, also those in quotation marks, with the article that each stands in."""
Names = dict[Place, list[str]]

_WEEK = frozenset(day.lower() for day in WEEK)
_DATED = frozenset({"photo", "picture", "image", "file", "video", "pictured", "taken"})
"""Words around the day on which a picture was taken, which is not the day of what it shows."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One number or date with where it stands, the words around it and what they weigh."""

    article: int
    index: int
    fact: Fact
    words: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class _Likeness:
    """What two surroundings have in common: how much by weight, what share of both, how many words."""

    weight: float
    share: float
    words: int

    def reaches(self, weight: float, share: float, words: int = 2) -> bool:
        return self.weight >= weight and self.share >= share and self.words >= words


def share(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The same articles, the numbers and dates of one claim sharing a key `claim`."""
    kinds = _by_kind(articles)
    persons = frozenset(place for a, article in enumerate(articles) for place in _ages_of_persons(a, article.facts))
    rarity = _rarity(fact for told in kinds.values() for _, fact in told)
    names: Names = defaultdict(list)
    for kind, placed in sorted(kinds.items()):
        if 1 < len(placed) <= MOST:
            own = frozenset(kind.split())
            told = [_told(place, fact, rarity, own) for place, fact in placed if not fact.quoted and fact.fields.get("context")]
            _pair_up(kind, told, [(place[0], fact) for place, fact in placed], rarity, names, persons)
    if not names:
        return articles
    return tuple(replace(one, facts=_named(one.facts, a, names)) for a, one in enumerate(articles))


def _ages_of_persons(article: int, facts: Sequence[Fact]) -> Iterator[Place]:
    """The ages that a person's mention holds too, which are another rule's business where they are more than a year apart."""
    last: Fact | None = None
    for n, fact in enumerate(facts):
        if fact.kind == "person" and fact.fields.get("age"):
            last = fact
        elif fact.kind != "count" or fact.fields.get("sort") != "age" or last is None:
            continue
        elif fact.span.start - last.span.end < 16 and _meet_numbers(last.fields["age"], fact.fields.get("number")):
            yield article, n


def _named(facts: Sequence[Fact], article: int, names: Mapping[Place, list[str]]) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, fields={**fact.fields, "claim": tuple(names[article, n])}) if (article, n) in names else fact
        for n, fact in enumerate(facts)
    )


def _by_kind(articles: Sequence[Article]) -> dict[str, list[tuple[Place, Fact]]]:
    kinds: dict[str, list[tuple[Place, Fact]]] = defaultdict(list)
    for a, article in enumerate(articles):
        for n, fact in enumerate(article.facts):
            for kind in _kinds(fact):
                kinds[kind].append(((a, n), fact))
    return kinds


def _kinds(fact: Fact) -> tuple[str, ...]:
    """What the number or date must share with another to be held against it."""
    if fact.kind == "count":
        counted = fact.fields.get("counted")
        return (counted,) if counted else tuple(f"{AGE}{holder}" for holder in fact.fields.get("holder") or ())
    if fact.kind == "date" and not fact.fields.get("relative"):
        calendar = fact.fields.get("calendar")
        return (calendar.split()[0],) if calendar else ()
    return ()


def _rarity(facts: Iterator[Fact]) -> dict[str, float]:
    """{word: how much it counts}: by the sentences of numbers and dates that have it."""
    sentences: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        sentences[fact.fields.get("sentence") or ""].update(fact.fields.get("context") or ())
    found = Counter(word for words in sentences.values() for word in words)
    return {word: math.log((len(sentences) + BACKGROUND) / count) for word, count in found.items()}


def _told(place: Place, fact: Fact, rarity: Mapping[str, float], own: frozenset[str]) -> _Told:
    words = frozenset(fact.fields["context"]) - own - _WEEK
    return _Told(*place, fact, words, sum(rarity[word] for word in words))


def _likeness(a: _Told, b: _Told, rarity: Mapping[str, float]) -> _Likeness:
    shared = a.words & b.words
    weight = math.fsum(rarity[word] for word in shared)
    return _Likeness(weight, weight / math.sqrt(max(1.0, a.weight) * max(1.0, b.weight)), len(shared))


def _pair_up(
    kind: str,
    told: Sequence[_Told],
    everything: Everything,
    rarity: Mapping[str, float],
    names: Names,
    persons: frozenset[Place],
) -> None:
    in_article = Counter(one.article for one in told)
    named = kind.startswith(AGE) and " " in kind.removeprefix(AGE)  # by first name and surname: nothing else is needed
    for n, a in enumerate(told):
        for b in told[n + 1 :]:
            if (a.words.isdisjoint(b.words) and not named) or a.fact.fields.get("sentence") == b.fact.fields.get("sentence"):
                continue
            alike = _likeness(a, b, rarity)
            if (not alike.reaches(5, 0.16) and not named) or _of_two_years(a.fact, b.fact):
                continue
            if not _meet(a.fact, b.fact):
                if {(a.article, a.index), (b.article, b.index)} <= persons and not _a_year_apart(a.fact, b.fact):
                    continue
                crowd = max(in_article[a.article], in_article[b.article])
                hold = _one_day if a.fact.kind == "date" else _one_age if kind.startswith(AGE) else _one_number
                if not hold(a, b, alike, 0 if named else crowd, everything):
                    continue
            key = f"{kind}:{a.article}.{a.index}:{b.article}.{b.index}"
            for place in ((a.article, a.index), (b.article, b.index)):
                if len(names[place]) < MOST_KEYS:
                    names[place].append(key)


def _one_number(a: _Told, b: _Told, alike: _Likeness, crowd: int, everything: Everything) -> bool:
    """Whether two numbers that differ are surely meant to be one. The more numbers of the kind, the more alike they must stand."""
    if a.article == b.article or not UPDATES.isdisjoint(a.words | b.words) or _told_apart(a, b):
        return False
    if not _fit_beside(a, b, everything):
        return False
    measured = a.fact.fields.get("sort") in {"measure", "money", "percent"}
    if _knows_both(a, b, everything):
        return not measured and alike.reaches(12, 0.45, 4) and _odd_one_out(a, b, everything)
    thing = a.fact.fields.get("thing")
    one_thing = thing is not None and thing == b.fact.fields.get("thing") and alike.reaches(5, 0.2)
    alone = crowd == 1 and alike.reaches(8, 0.4 if measured else 0.28, 3)
    few = crowd <= 2 and alike.reaches(8, 0.5 if measured else 0.35, 3)
    return one_thing or alone or few or alike.reaches(10, 0.5 if measured else 0.45, 4)


def _told_apart(a: _Told, b: _Told) -> bool:
    """Whether the words say that it is another time or another one: on Sunday, the second."""
    days = _WEEK.intersection(a.fact.fields["context"]), _WEEK.intersection(b.fact.fields["context"])
    return bool(days[0] and days[1] and days[0].isdisjoint(days[1])) or not SEQUENCE.isdisjoint(a.words ^ b.words)


def _one_age(a: _Told, b: _Told, alike: _Likeness, crowd: int, everything: Everything) -> bool:
    """Whether two ages that differ are surely one person's; a crowd of 0 stands for a first name and surname in common."""
    if crowd == 0:
        return True
    return a.article != b.article and alike.reaches(6, 0.2) and not _knows_both(a, b, everything)


def _a_year_apart(a: Fact, b: Fact) -> bool:
    return bool(abs(a.fields["number"].low - b.fields["number"].low) == 1)


def _fit_beside(a: _Told, b: _Told, everything: Everything) -> bool:
    """Whether the two sentences have as many numbers of the kind, and but for these two the same ones."""
    beside = [[f for _, f in everything if f.fields.get("sentence") == one.fact.fields["sentence"]] for one in (a, b)]
    if len(beside[0]) != len(beside[1]):
        return False
    if [f is a.fact for f in beside[0]] != [f is b.fact for f in beside[1]]:
        return False
    return all(_meet(f, g) for f, g in zip(*beside, strict=True) if f is not a.fact)


def _one_day(a: _Told, b: _Told, alike: _Likeness, _: int, everything: Everything) -> bool:
    """Whether two days of one month that differ are surely meant to be one."""
    if not _fit_beside(a, b, everything) or not SEQUENCE.isdisjoint(a.words ^ b.words):
        return False
    if a.article != b.article:
        if alike.reaches(14, 0.75, 5):  # the same caption, the same sentence of an agency
            return True
        if not _knows_both(a, b, everything):
            return alike.reaches(5.5, 0.16) and _DATED.isdisjoint(a.words | b.words)
    return _DATED.isdisjoint(a.words | b.words) and alike.reaches(7, 0.2) and _odd_one_out(a, b, everything)


def _knows_both(a: _Told, b: _Told, everything: Everything) -> bool:
    """Whether one of the articles tells the value of the other as well."""
    wanted = {a.article: b.fact, b.article: a.fact}
    return any(article in wanted and _meet(fact, wanted[article]) for article, fact in everything)


def _odd_one_out(a: _Told, b: _Told, everything: Everything) -> bool:
    """Whether the story has one of the two values once, and the other one again and again."""
    counted = sorted(sum(_meet(fact, one.fact) for _, fact in everything) for one in (a, b))
    return counted[0] == 1 and counted[1] >= 2


def _of_two_years(a: Fact, b: Fact) -> bool:
    """Whether both dates are printed with a year, and not with the same one."""
    if not a.fields.get("year_printed") or not b.fields.get("year_printed"):
        return False
    days, others = a.fields.get("days"), b.fields.get("days")
    return days is not None and others is not None and days.first.year != others.first.year


def _meet(a: Fact, b: Fact) -> bool:
    if a.kind == "date":
        days, others = a.fields.get("days"), b.fields.get("days")
        if a.fields.get("calendar") == b.fields.get("calendar"):
            return True
        if days is None or others is None:
            return False
        return bool(days.first <= others.last and others.first <= days.last)
    return _meet_numbers(a.fields.get("number"), b.fields.get("number"))


def _meet_numbers(first: object, second: object) -> bool:
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    return first.low <= second.high and second.low <= first.high
