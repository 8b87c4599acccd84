"""Which numbers of a story state the same thing: the same unit or noun, in sentences that share most of what they say.

Two sentences rarely share half of their content words by chance; where they do, and each has one number of that kind, the
numbers are one claim told twice. Where a sentence has several, a number goes with the one that fits, and else with none.
Within one article likeness means contrast ("12 died in May, 14 in June"), so only different articles are held together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factlint.model import Article, Fact, Quantity

MOST = 150
"""The most numbers of one unit or noun that are held against each other; more of them make no news story."""

LEAST_SHARED, LEAST_NEAR, SHARE = 5, 3, 0.65


@dataclass(frozen=True, slots=True)
class _Told:
    """One number with where it stands."""

    article: int
    index: int
    fact: Fact
    sentence: str
    context: frozenset[str]
    near: frozenset[str]


def share(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The same articles, the numbers of one claim sharing the key `claim`."""
    names: dict[tuple[int, int], str] = {}
    for kind, told in sorted(_by_kind(articles).items()):
        if 1 < len(told) <= MOST:
            _pair_up(kind, told, names)
    for thing, told in sorted(_by_kind(articles, "thing").items()):
        if 1 < len(told) <= MOST:
            _pair_things(thing, told, names)
    if not names:
        return articles
    return tuple(replace(one, facts=_named(one.facts, a, names)) for a, one in enumerate(articles))


def _named(facts: Sequence[Fact], article: int, names: dict[tuple[int, int], str]) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, fields={**fact.fields, "claim": names[article, n]}) if (article, n) in names else fact
        for n, fact in enumerate(facts)
    )


def _by_kind(articles: Sequence[Article], field: str = "counted") -> dict[str, list[_Told]]:
    kinds: dict[str, list[_Told]] = defaultdict(list)
    for a, article in enumerate(articles):
        for n, fact in enumerate(article.facts):
            kind, context = fact.fields.get(field), fact.fields.get("context")
            if fact.kind == "count" and not fact.quoted and kind and context and fact.fields.get("sentence"):
                near = frozenset(fact.fields.get("near") or ())
                kinds[kind].append(_Told(a, n, fact, fact.fields["sentence"], frozenset(context), near))
    return kinds


def _pair_up(kind: str, told: Sequence[_Told], names: dict[tuple[int, int], str]) -> None:
    sentences: dict[str, list[_Told]] = defaultdict(list)
    for one in told:
        sentences[one.sentence].append(one)
    for one in told:
        for others in sentences.values():
            if others[0].article <= one.article or not _alike(one, others[0]):
                continue
            match = _match(one, others, sentences[one.sentence])
            if match is not None:
                key = names.get((one.article, one.index)) or f"{kind}:{len(names) + 1}"
                names[one.article, one.index] = key
                names.setdefault((match.article, match.index), key)


def _pair_things(thing: str, told: Sequence[_Told], names: dict[tuple[int, int], str]) -> None:
    """Two articles that each give one number of a thing, with some of the same words around it, give the same number."""
    sure = {one.article for one in told if all(_meet(one.fact, other.fact) for other in told if other.article == one.article)}
    first = [next(one for one in told if one.article == article) for article in sorted(sure)]
    for n, one in enumerate(first):
        for other in first[n + 1 :]:
            own = set(thing.split()) | {thing.split()[-1] + "s"}
            if len((one.near & other.near) - own) >= 2:
                key = names.get((one.article, one.index)) or f"{thing}:{len(names) + 1}"
                names[one.article, one.index] = key
                names.setdefault((other.article, other.index), key)


def _alike(a: _Told, b: _Told) -> bool:
    shared = len(a.context & b.context)
    return shared >= LEAST_SHARED and shared >= SHARE * min(len(a.context), len(b.context))


def _match(one: _Told, others: Sequence[_Told], beside: Sequence[_Told]) -> _Told | None:
    """The number of the other sentence that states the same; None where that is not sure."""
    fitting = [other for other in others if _meet(one.fact, other.fact)]
    if fitting:
        return fitting[0]
    if len(others) != 1 or len(beside) != 1:
        return None
    shared = len(one.near & others[0].near)
    enough = shared >= LEAST_NEAR and shared >= SHARE * min(len(one.near), len(others[0].near))
    return others[0] if enough else None


def _meet(a: Fact, b: Fact) -> bool:
    first, second = a.fields.get("number"), b.fields.get("number")
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    return first.low <= second.high and second.low <= first.high
