"""A rule as the evaluation sees it: plain frozen data, every name already checked and every phrase already understood."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from factlint.comparators.declare import Phrase
from factlint.frozen import dataclass
from factlint.model import Level, Quantity

Shape = Literal["each", "pair", "group"]
From = Literal["the same article", "different articles", "any article", "the reference sheet"]
FROM: tuple[From, ...] = ("the same article", "different articles", "any article", "the reference sheet")

Side = Literal["this", "other", "against", "both", "members"]
"""Whose field is meant. `both`: each of the two facts of a pair for itself. `members`: each fact of a group."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A field of one of the facts."""

    side: Side
    field: str


Argument = Operand | Quantity | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Test:
    """One field held against one phrase. `arguments` has one entry for each argument of the phrase."""

    operand: Operand
    phrase: Phrase
    arguments: tuple[Argument, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of `when`, `expect` or `unless`: any one of the alternatives, of which all tests must hold."""

    field: str
    alternatives: tuple[tuple[Test, ...], ...]


@dataclass(frozen=True, slots=True)
class Search:
    """Another fact that the rule asks for: `needs` of one fact, `against` of a group."""

    kind: str
    origin: From
    sharing: tuple[str, ...]
    when: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class ExampleArticle:
    """One article of an example. `zone` is set where all of its text stands in that zone."""

    text: str
    published: date | None = None
    outlet: str | None = None
    zone: str | None = None
    source: bool = False
    reference: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A little story that the rule must find fault with, or must not."""

    good: bool
    articles: tuple[ExampleArticle, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file.

    An item of `sharing` is a field, or several joined by " or ", of which one is enough.
    `kinds` holds one kind of fact, or two for a pair of named ones (`this`, then `other`). One of `needs` is enough.
    """

    id: str
    says: str
    why: str
    level: Level
    shape: Shape
    kinds: tuple[str, ...]
    report: str
    path: str
    origin: From = "any article"
    sharing: tuple[str, ...] = ()
    needs: tuple[Search, ...] = ()
    against: Search | None = None
    when: tuple[Clause, ...] = ()
    expect: tuple[Clause, ...] = ()
    unless: tuple[Clause, ...] = ()
    examples: Sequence[Example] = ()
