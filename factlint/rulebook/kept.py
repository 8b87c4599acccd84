"""Rules as plain data that can be kept, and back."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from functools import cache, cached_property
from typing import Any, overload

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


class Later(Sequence[Example]):
    """The examples of a rule that was kept: half of what there is of it, and no check asks for them."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @cached_property
    def _examples(self) -> tuple[Example, ...]:
        examples: tuple[Example, ...] = _plain().back(marshal.loads(self._data), PHRASES.__getitem__)
        return examples

    @overload
    def __getitem__(self, index: int) -> Example: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Example]: ...

    def __getitem__(self, index: Any) -> Any:
        return self._examples[index]

    def __len__(self) -> int:
        return len(self._examples)

    def __eq__(self, other: object) -> bool:
        return self._examples == tuple(other) if isinstance(other, tuple | Later) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._examples)


def made(rules: Sequence[Rule]) -> Any:
    """These rules as plain data, the examples of each packed up beside it."""
    plain = _plain()
    return [(plain.made(replace(rule, examples=())), marshal.dumps(plain.made(tuple(rule.examples)))) for rule in rules]


def back(data: Any) -> tuple[Rule, ...]:
    """The rules that this plain data stands for."""
    plain = _plain()
    return tuple([replace(plain.back(rule, PHRASES.__getitem__), examples=Later(examples)) for rule, examples in data])


def sharing(rule: Rule, lines: dict[Clause, Clause]) -> Rule:
    """The rule with its lines of `when` out of `lines`, where an equal one is there: what many rules ask is worked out once."""
    return replace(rule, when=tuple(lines.setdefault(line, line) for line in rule.when))
