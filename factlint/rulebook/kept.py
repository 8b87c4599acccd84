"""Rules as plain data that can be kept, and back: each is understood when somebody asks what it says.

Half of factlint's rules are about kinds of facts that a story does not have. Many share lines of `when`, which are understood once
and stay one object, so that what many rules ask is worked out once.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property, partial
from typing import Any, overload

from factlint.comparators import PHRASES
from factlint.comparators.declare import Phrase
from factlint.frozen import replace
from factlint.model import Level, Quantity
from factlint.plain import Plain
from factlint.rulebook.rule import Clause, Example, ExampleArticle, Operand, Rule, Search, Test

_AT_ONCE = ("id", "level", "kinds", "path")
"""The fields of a rule that are asked for to find out whether it matters at all."""
_LATER = (*(field for field in Rule.__slots__ if field not in (*_AT_ONCE, "examples")), "examples")


@cache
def _plain() -> Plain:
    """How arguments and examples become plain data. A phrase is known by its place in the table, because it holds a function."""
    return Plain((Operand, Example, ExampleArticle, Quantity), {Phrase: PHRASES.index})


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


class LaterRule(Rule):
    """A rule that was kept. It passes for a plain one in everything, and becomes whole when asked for what it has not yet."""

    __slots__ = ("_rest",)

    def __init__(self, kept: Kept, name: str, path: str) -> None:
        put = object.__setattr__  # past that of a frozen class
        for field, value in zip(_AT_ONCE, (*kept.rules[name][:3], path), strict=True):
            put(self, field, value)
        put(self, "_rest", partial(kept.rest, name))

    @property  # type: ignore[misc]
    def __class__(self) -> type[Rule]:  # type: ignore[override]
        return Rule

    def __getattr__(self, asked: str) -> Any:
        if asked not in Rule.__slots__:
            raise AttributeError(asked)
        for field, value in zip(_LATER, self._rest(), strict=True):
            object.__setattr__(self, field, value)
        return getattr(self, asked)


class Kept:
    """Rules out of plain data, by the names that they were kept under."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.rules: Mapping[str, tuple[str, Level, tuple[str, ...], str, bytes]] = data.get("rules", {})
        self._lines: Sequence[bytes] = data.get("lines", ())
        self._understood: dict[int, Clause] = {}

    def rule(self, name: str, path: str | None = None) -> Rule | None:
        """The rule of this name, said to stand in this file; None where there is none."""
        return LaterRule(self, name, path or self.rules[name][3]) if name in self.rules else None

    def rest(self, name: str) -> Sequence[Any]:
        """What a rule says beside what is known of it at once, in the order of `_LATER`."""
        values, examples = marshal.loads(self.rules[name][4])
        return *_of_rules().back(values, self._line), Later(examples)

    def _line(self, number: int) -> Clause:
        found = self._understood.get(number)
        if found is None:
            found = self._understood[number] = _line(*marshal.loads(self._lines[number]))
        return found


def made(rules: Mapping[str, Rule]) -> Any:
    """These rules as plain data, by names: the lines of all of them, and each with references to its own."""
    lines = list({line: None for rule in rules.values() for line in _lines(rule)})
    plain = _of_rules({line: number for number, line in enumerate(lines)}.__getitem__)
    packed = {}
    for name, rule in rules.items():
        values = tuple(getattr(rule, field) for field in _LATER[:-1])
        data = plain.made(values), marshal.dumps(_plain().made(tuple(rule.examples)))
        packed[name] = rule.id, rule.level, rule.kinds, rule.path, marshal.dumps(data)
    return {"lines": [marshal.dumps(_made_line(line)) for line in lines], "rules": packed}


def _made_line(line: Clause) -> tuple[Any, ...]:
    """A line as plain data. Lines are most of what is understood in a run, so they are taken apart by hand."""
    return line.field, tuple(
        tuple(
            (
                (one.operand.side, one.operand.field),
                PHRASES.index(one.phrase),
                _plain().made(one.arguments),
                one.negated,
                all(isinstance(argument, str) for argument in one.arguments),
            )
            for one in alternative
        )
        for alternative in line.alternatives
    )


def _line(field: str, alternatives: tuple[Any, ...]) -> Clause:
    """The line that this data stands for."""
    back = _plain().back
    return Clause(
        field,
        tuple(
            [
                tuple(
                    [
                        Test(Operand(*operand), PHRASES[phrase], given if are_words else back(given, PHRASES.__getitem__), negated)
                        for operand, phrase, given, negated, are_words in alternative
                    ]
                )
                for alternative in alternatives
            ]
        ),
    )


def back(data: Any) -> tuple[Rule, ...]:
    """The rules that this plain data stands for."""
    kept = Kept(data)
    return tuple(rule for name in kept.rules if (rule := kept.rule(name)) is not None)


@cache
def _of_rules(number: Callable[[Clause], object] = id) -> Plain:
    """How what a rule says becomes plain data. A line is known by its number, which nobody asks for on the way back."""
    return Plain((Search,), {Clause: number})


def _lines(rule: Rule) -> list[Clause]:
    searches = (*rule.needs, *((rule.against,) if rule.against else ()))
    return [*rule.when, *rule.expect, *rule.unless, *(line for search in searches for line in search.when)]


def sharing(rule: Rule, lines: dict[Clause, Clause]) -> Rule:
    """The rule with its lines of `when` out of `lines`, where an equal one is there: what many rules ask is worked out once."""
    return replace(rule, when=tuple(lines.setdefault(line, line) for line in rule.when))
