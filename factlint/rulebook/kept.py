"""Rules as plain data that can be kept, and back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from factlint.comparators import PHRASES
from factlint.comparators.declare import Phrase
from factlint.frozen import replace
from factlint.model import Quantity
from factlint.plain import Plain
from factlint.rulebook.rule import Clause, Example, ExampleArticle, Operand, Rule, Search, Test


@cache
def _plain() -> Plain:
    """How rules become plain data. A phrase is known by its place in the table, because it holds a function."""
    return Plain((Rule, Clause, Test, Operand, Search, Example, ExampleArticle, Quantity), {Phrase: PHRASES.index}, (Clause,))


def made(rules: Sequence[Rule]) -> Any:
    """These rules as plain data."""
    return _plain().made(tuple(rules))


def back(data: Any) -> tuple[Rule, ...]:
    """The rules that this plain data stands for."""
    rules: tuple[Rule, ...] = _plain().back(data, PHRASES.__getitem__)
    return rules


def sharing(rule: Rule, lines: dict[Clause, Clause]) -> Rule:
    """The rule with its lines of `when` out of `lines`, where an equal one is there: what many rules ask is worked out once."""
    return replace(rule, when=tuple(lines.setdefault(line, line) for line in rule.when))
