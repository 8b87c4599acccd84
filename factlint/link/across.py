"""Who is who across the articles of a story: the persons of its articles become the persons of the story."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Literal, cast

from factlint.frozen import dataclass, field
from factlint.link.inside import Local
from factlint.link.names import Name, compatible_with_all, slug
from factlint.link.slips import look_alike
from factlint.model import Certainty


@dataclass(slots=True)
class Person:
    """One person of the story while linking."""

    last: str
    locals: list[Local] = field(default_factory=list)
    key: str = ""

    @property
    def names(self) -> list[Name]:
        return [name for local in self.locals for name in local.names]

    @property
    def gender(self) -> Literal["f", "m"] | None:
        marks = {gender for local in self.locals for gender in local.genders}
        return cast("Literal['f', 'm']", next(iter(marks))) if len(marks) == 1 else None

    @property
    def roles(self) -> set[str]:
        return {role for local in self.locals for role in local.roles}

    @property
    def name(self) -> str:
        """The full name printed most often, else the surname."""
        printed = Counter[str]()
        for local in self.locals:
            printed.update(local.printed)
        if printed:
            return min(printed, key=lambda text: (-printed[text], len(text), text))
        return self.surname

    surname: str = ""


def merged(locals_: Sequence[Local], surnames: dict[int, str]) -> tuple[list[Person], dict[int, Certainty]]:
    """The persons of the story, keys given, and how certain the merging of each local person is (by its id)."""
    persons: dict[str, list[Person]] = defaultdict(list)
    certainty: dict[int, Certainty] = {}
    for local in locals_:
        if not local.full:
            continue
        fitting = [p for p in persons[local.last] if all(compatible_with_all(name, p.names, local.names) for name in local.names)]
        fitting = [p for p in fitting if not _at_odds(local, p) and all(other.article != local.article for other in p.locals)]
        fitting = [p for p in fitting if not _told_apart(local, p) or _one_slip(local, p)]
        if len(fitting) > 1:
            suffixes = {name.suffix for name in local.names}
            fitting = [p for p in fitting if suffixes & {name.suffix for name in p.names}]
        if len(fitting) == 1:
            certainty[id(local)] = "likely" if _told_apart(local, fitting[0]) else "sure"
            fitting[0].locals.append(local)
        else:
            persons[local.last].append(Person(local.last, [local], surname=surnames[id(local)]))
    lone: dict[str, list[Person]] = defaultdict(list)
    for local in locals_:
        if not local.full:
            certainty[id(local)] = _lone(local, persons[local.last], lone[local.last], surnames[id(local)])
    found = [person for group in (persons, lone) for namesakes in group.values() for person in namesakes]
    _keys(found)
    return found, certainty


def _lone(local: Local, persons: list[Person], lone: list[Person], surname: str) -> Certainty:
    """A person whose article never gives the first name: the one of the story with this surname, if there is one."""
    fitting = [p for p in persons if not _at_odds(local, p)]
    if len(fitting) > 1 and local.roles:
        fitting = [p for p in fitting if p.roles & local.roles] or fitting
    if len(fitting) == 1:
        fitting[0].locals.append(local)
        return "sure" if local.roles & fitting[0].roles else "likely"
    same = [p for p in lone if not _at_odds(local, p)]
    if len(same) == 1 and not fitting:
        same[0].locals.append(local)
        return "likely"
    lone.append(Person(local.last, [local], surname=surname))
    return "guess" if fitting else "sure"


def _at_odds(local: Local, person: Person) -> bool:
    return bool(local.gender and person.gender and local.gender != person.gender)


def _told_apart(local: Local, person: Person) -> bool:
    """Whether age and occupation both speak of two people of one name: a teacher of 52, and a plumber of 23."""
    mine, theirs = ({word for role in roles for word in role.split()} for roles in (local.roles, person.roles))
    apart = [abs(a.low - b.low) > 1 for other in person.locals for a in local.ages for b in other.ages]
    return bool(mine and theirs and apart) and mine.isdisjoint(theirs) and all(apart)


def _one_slip(local: Local, person: Person) -> bool:
    """Whether one of two ages may be the other, mistyped."""
    return any(look_alike(a, b) for other in person.locals for a in local.ages for b in other.ages)


def _keys(persons: list[Person]) -> None:
    """Keys that do not depend on the order of the articles: by name, numbered where two share one."""
    taken: Counter[str] = Counter()
    for person in sorted(
        persons,
        key=lambda p: (
            slug(p.name),
            sorted((n.first or "", n.middle or "") for n in p.names),
            min((local.article, min(local.mentions)) for local in p.locals),
        ),
    ):
        key = f"person:{slug(person.name) or person.last}"
        taken[key] += 1
        person.key = key if taken[key] == 1 else f"{key}-{taken[key]}"
