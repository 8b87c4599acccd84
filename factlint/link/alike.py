"""How alike two places of a story stand: the words around two numbers, ages or days, each by how rare it is in the story."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factlint.facts.shared.surroundings import stem
from factlint.frozen import dataclass
from factlint.lexicon.calendar import WEEK
from factlint.model import Days, Fact, Quantity

BACKGROUND = 40
"""So many other sentences a story is taken to have, so that in a short one a shared word still counts."""

Place = tuple[int, int]
Everything = Sequence[tuple[int, Fact]]
"""All facts of a kind, also those in quotation marks, with the article that each stands in."""

STORY = 8
"""So many articles that tell a number of a kind are still one story; among more of them two are more easily alike by chance."""

BOUNDS = frozenset({"at least", "at most"})
"""Two numbers that are bounded alike are one only with one figure, though "at least five" may be seven."""

_NEAR = 1.3
"""So many times its figure may be what a bounded number stands for."""

_WEEK = frozenset(form for day in WEEK for form in (day.lower(), stem(day.lower())))


@dataclass(frozen=True, slots=True)
class Told:
    """One number, age or date with where it stands, the words around it and what they weigh."""

    article: int
    index: int
    fact: Fact
    words: frozenset[str]
    weight: float

    @property
    def sentence(self) -> str | None:
        return self.fact.fields.get("sentence")


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two surroundings have in common: how much by weight, what share of both, how many words."""

    weight: float
    share: float
    words: int

    def reaches(self, weight: float, share: float, words: int = 2) -> bool:
        return self.weight >= weight and self.share >= share and self.words >= words


def rarity(facts: Iterable[Fact], field: str = "context") -> dict[str, float]:
    """{word: how much it counts}: by the sentences of numbers and dates that have it."""
    sentences: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        sentences[fact.fields.get("sentence") or ""].update(fact.fields.get(field) or ())
    found = Counter(word for words in sentences.values() for word in words)
    return {word: math.log((len(sentences) + BACKGROUND) / count) for word, count in found.items()}


def told(place: Place, fact: Fact, weights: Mapping[str, float], own: frozenset[str], field: str = "context") -> Told:
    """The fact with its surroundings, but for the weekdays and its `own` words, which all of its kind share."""
    words = frozenset(fact.fields.get(field) or ()) - own - _WEEK
    return Told(*place, fact, words, sum(weights[word] for word in words))


def likeness(a: Told, b: Told, weights: Mapping[str, float]) -> Likeness:
    shared = a.words & b.words
    weight = math.fsum(weights[word] for word in shared)
    return Likeness(weight, weight / math.sqrt(max(1.0, a.weight) * max(1.0, b.weight)), len(shared))


def on_other_days(a: Fact, b: Fact) -> bool:
    """Whether each sentence names a weekday, and not the same one."""
    days = _WEEK.intersection(a.fields.get("context") or ()), _WEEK.intersection(b.fields.get("context") or ())
    return bool(days[0] and days[1] and days[0].isdisjoint(days[1]))


def knows_both(a: Told, b: Told, everything: Everything) -> bool:
    """Whether one of the articles tells the value of the other as well; "at least 30" is no value that it knows."""
    wanted = {a.article: b.fact, b.article: a.fact}
    return any(
        article in wanted
        and meet(fact, wanted[article])
        and (fact.fields.get("bound") not in BOUNDS or _near(fact, wanted[article]))
        for article, fact in everything
    )


def _near(bounded: Fact, fact: Fact) -> bool:
    """Whether a number is what a bounded one may well stand for: 31 for "more than 30"."""
    bound, figure = bounded.fields.get("figure"), fact.fields.get("figure")
    if not isinstance(bound, Quantity) or not isinstance(figure, Quantity):
        return True
    low, high = sorted((bound.low, figure.low))
    return high <= _NEAR * low


def odd_one_out(a: Told, b: Told, everything: Everything) -> bool:
    """Whether the story has one of the two values once, and the other one again and again."""
    counted = sorted(sum(meet(fact, one.fact) for _, fact in everything) for one in (a, b))
    return counted[0] == 1 and counted[1] >= 2


def by_chance(everything: Everything) -> float:
    """The share that must be in common more where a whole folder of copy is held together: a tenth for each doubling."""
    return 0.1 * max(0.0, math.log2(len({article for article, _ in everything}) / STORY))


def meet(a: Fact, b: Fact) -> bool:
    """Whether two values can be one: the same day of a month, or two numbers whose ranges meet."""
    if a.kind != "date":
        bounded = a.fields.get("bound") in BOUNDS and a.fields.get("bound") == b.fields.get("bound")
        return meet_numbers(*(one.fields.get("figure" if bounded else "number") for one in (a, b)))
    days, others = a.fields.get("days"), b.fields.get("days")
    if a.fields.get("calendar") == b.fields.get("calendar"):
        return True
    if not isinstance(days, Days) or not isinstance(others, Days):
        return False
    return days.first <= others.last and others.first <= days.last


def meet_numbers(first: object, second: object) -> bool:
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    return first.low <= second.high and second.low <= first.high


def fit_beside(a: Told, b: Told, everything: Everything) -> bool:
    """Whether the two sentences have as many numbers of the kind, and but for these two the same ones."""
    beside = [[f for _, f in everything if f.fields.get("sentence") == one.sentence] for one in (a, b)]
    if len(beside[0]) != len(beside[1]):
        return False
    if [f is a.fact for f in beside[0]] != [f is b.fact for f in beside[1]]:
        return False
    return all(meet(f, g) for f, g in zip(*beside, strict=True) if f is not a.fact)
