"""Which numbers, ages and dates of a story state the same thing: one unit, noun or month, with much the same words around.

Words count by how rare they are among the words around the story's numbers and dates. Within one article likeness means contrast
("12 died in May, 14 in June"), so numbers are held together only across articles (the victims of one event also within one,
see `link.tolls`); and where an article tells the other's value
too, it knows both, and they are two things, unless the story has one of them once and the other again and again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factlint.facts.shared.surroundings import stem
from factlint.frozen import replace
from factlint.link import ages, counts, days, tolls
from factlint.link.alike import Everything, Place, Told, likeness, rarity, told
from factlint.model import Article, Fact

MOST = 150
"""The most numbers of one unit or noun that are held against each other; more of them make no news story."""
MOST_KEYS = 8
"""So many claims does one number share in."""

Names = dict[Place, list[str]]


def share(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The same articles, the numbers, ages and dates of one claim sharing a key `claim`."""
    kinds = _by_kind(articles)
    facts = [fact for placed in kinds.values() for _, fact in placed]
    weights = {"context": rarity(facts), "setting": rarity(facts, "setting")}
    families = ages.bearers(articles), [article.document.meta.published for article in articles]
    names: Names = defaultdict(list)
    for kind, placed in sorted(kinds.items()):
        if 1 < len(placed) <= MOST:
            words = "setting" if placed[0][1].kind == "count" else "context"
            own = frozenset(form for word in kind.split() for form in (word, stem(word)))
            unquoted = [told(place, fact, weights[words], own, words) for place, fact in placed if not fact.quoted]
            _pair_up(kind, unquoted, [(place[0], fact) for place, fact in placed], weights[words], names, families)
    if not names:
        return articles
    return tuple(replace(one, facts=_named(one.facts, a, names)) for a, one in enumerate(articles))


def _named(facts: Sequence[Fact], article: int, names: Mapping[Place, list[str]]) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, fields={**fact.fields, **_keys(names[article, n])}) if (article, n) in names else fact
        for n, fact in enumerate(facts)
    )


def _keys(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The keys by the field that holds them: victims have one of their own, for tolls rise from day to day."""
    fields = {
        "claim": tuple(name for name in names if not name.startswith(tolls.PREFIX)),
        "victims": tuple(name for name in names if name.startswith(tolls.PREFIX)),
    }
    return {field: found for field, found in fields.items() if found}


def _by_kind(articles: Sequence[Article]) -> dict[str, list[tuple[Place, Fact]]]:
    kinds: dict[str, list[tuple[Place, Fact]]] = defaultdict(list)
    for a, article in enumerate(articles):
        for n, fact in enumerate(article.facts):
            for kind in _kinds(fact):
                kinds[kind].append(((a, n), fact))
    return kinds


def _kinds(fact: Fact) -> Iterator[str]:
    """What the number, age or date must share with another to be held against it."""
    if fact.kind == "count":
        if fact.fields.get("counted") and fact.fields.get("setting"):
            yield fact.fields["counted"]
        yield from tolls.kinds(fact)
    elif fact.kind == "age":
        yield from ages.kinds(fact)
    elif fact.kind == "date":
        yield from days.kinds(fact)


def _value(fact: Fact) -> object:
    """What a number is, so that one told again is no second one of its kind."""
    figure = fact.fields.get("figure")
    return fact.span if figure is None else (figure.low, figure.high)


def _pair_up(
    kind: str,
    placed: Sequence[Told],
    everything: Everything,
    weights: Mapping[str, float],
    names: Names,
    families: tuple[ages.Bearers, ages.Published],
) -> None:
    in_article = Counter(article for article, _ in {(one.article, _value(one.fact)) for one in placed})
    for n, a in enumerate(placed):
        for b in placed[n + 1 :]:
            if a.sentence == b.sentence:
                continue
            alike = likeness(a, b, weights)
            if kind.startswith(tolls.PREFIX):
                one = tolls.one_toll(a, b, alike, everything)
            elif a.fact.kind == "age":
                bearers, published = families
                one = ages.one_age(a, b, alike, everything, bearers) and not ages.birthday_between(a, b, published)
            elif a.fact.kind == "date":
                one = days.one_day(a, b, alike, everything)
            else:
                one = counts.one_number(a, b, alike, max(in_article[a.article], in_article[b.article]), everything)
            if one:
                key = f"{kind}:{a.article}.{a.index}:{b.article}.{b.index}"
                for place in ((a.article, a.index), (b.article, b.index)):
                    if len(names[place]) < MOST_KEYS:
                        names[place].append(key)
