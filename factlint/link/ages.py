"""Which ages of a story are one person's: by who it is, by the name as printed, or by what they are called and the words around."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from factlint.link.alike import Everything, Likeness, Told, knows_both, meet
from factlint.model import Article, Fact

FAR = 400
"""So many characters apart, two passages of one article are no longer set against each other: a man of 42 and one of 39."""

Bearers = Mapping[str, frozenset[str]]
"""{surname: the first names that the story gives with it}"""


Published = Sequence[date | None]
"""The day of publication of each article, where it is known."""


def kinds(fact: Fact) -> Iterator[str]:
    """What two ages must share to be held against each other: the last word of the name, or the noun."""
    if fact.fields.get("then"):
        return
    unit = fact.fields.get("unit")
    if name := fact.fields.get("name"):
        yield f"age {unit} {last_of(name)}"
    if noun := fact.fields.get("noun"):
        yield f"age {unit} a {noun}"
    elif not name:
        yield f"age {unit} alone"


def last_of(name: str) -> str:
    """The surname, without Jr. and the like."""
    words = [word for word in name.split() if word.rstrip(".") not in {"jr", "sr", "ii", "iii", "iv"}]
    return words[-1] if words else name


def bearers(articles: Sequence[Article]) -> Bearers:
    """The first names of each surname of the story."""
    found: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        for fact in article.facts:
            if fact.kind == "person" and fact.fields.get("last") and fact.fields.get("first"):
                found[fact.fields["last"].lower()].add(fact.fields["first"].split()[0].lower())
    return {last: frozenset(firsts) for last, firsts in found.items()}


def birthday_between(a: Told, b: Told, published: Published) -> bool:
    """Whether the later of two articles has somebody a year older, as a birthday makes it."""
    days = published[a.article], published[b.article]
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    older, younger = (a, b) if days[0] > days[1] else (b, a)
    return bool(older.fact.fields["number"].low == younger.fact.fields["number"].low + 1)


def one_age(a: Told, b: Told, alike: Likeness, everything: Everything, families: Bearers) -> bool:
    """Whether two ages are surely one person's. Those that the rules about persons see are left to them where they differ."""
    here, there = _keys(a.fact), _keys(b.fact)
    if here and there:
        near = abs(a.fact.fields["number"].low - b.fact.fields["number"].low) <= 1
        return a.article != b.article and here == there and (near or meet(a.fact, b.fact))
    name, other = a.fact.fields.get("name"), b.fact.fields.get("name")
    if name and other:
        if name == other and " " in name:
            return True
        return (_one_name(name, other, families) or _first_of(a.fact, b.fact)) and _alike_enough(a, b, alike, everything)
    return _one_stranger(a, b, alike, everything)


def _keys(fact: Fact) -> tuple[str, ...]:
    person = fact.fields.get("person")
    return person.keys if person is not None else ()


def _one_name(a: str, b: str, families: Bearers) -> bool:
    """The same full name; or one by itself, which nobody else of the story has."""
    if last_of(a) != last_of(b):
        return False
    if " " in a and " " in b:
        return a == b
    return len(families.get(last_of(a), ())) < 2


def _first_of(a: Fact, b: Fact) -> bool:
    """Whether one is called by the first name of the other and by the same noun: the son, Max; the son, Max Brandt."""
    if a.fields.get("noun") is None or a.fields.get("noun") != b.fields.get("noun"):
        return False
    names = sorted((a.fields["name"].split(), b.fields["name"].split()), key=len)
    return len(names[0]) == 1 and names[0][0] == names[1][0]


def _alike_enough(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    nouns = a.fact.fields.get("noun"), b.fact.fields.get("noun")
    if a.article == b.article:
        return alike.reaches(4, 0.1, 1) and not knows_both(a, b, _others(everything, a, b))
    return (nouns[0] is not None and nouns[0] == nouns[1]) or alike.words >= 1


def _others(everything: Everything, a: Told, b: Told) -> Everything:
    return [(article, fact) for article, fact in everything if fact is not a.fact and fact is not b.fact]


def _one_stranger(a: Told, b: Told, alike: Likeness, everything: Everything) -> bool:
    """Somebody without a name: the same noun, and rare words around in common."""
    if a.fact.fields.get("noun") != b.fact.fields.get("noun"):
        return False
    if a.fact.fields.get("noun") is None:
        return alike.reaches(14, 0.75, 5)
    if a.article != b.article:
        return alike.reaches(6, 0.2) and (meet(a.fact, b.fact) or not knows_both(a, b, everything))
    apart = abs(a.fact.span.start - b.fact.span.start) >= FAR
    return apart and alike.reaches(9, 0.35, 4)
