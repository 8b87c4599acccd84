"""Rules as plain data that can be kept, and back: what a rule says is understood when somebody asks for it.

Half of factlint's rules are about kinds of facts that a story does not have. Many share lines of `when`, which are understood once
and stay one object, so that what many rules ask is worked out once.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any

from factlint.comparators import PHRASES
from factlint.comparators.declare import Phrase
from factlint.frozen import replace
from factlint.model import Level, Quantity
from factlint.plain import Plain
from factlint.rulebook.rule import Clause, Example, ExampleArticle, Operand, Rule, Search, Test

_AT_ONCE = ("id", "level", "kinds", "path")
"""The fields of a rule that are asked for to find out whether it matters at all."""
_LINES = ("when", "expect", "unless")
_SAID = tuple(field for field in Rule.__slots__ if field not in (*_AT_ONCE, *_LINES, "examples"))


@cache
def _plain() -> Plain:
    """How arguments and examples become plain data. A phrase is known by its place in the table, because it holds a function."""
    return Plain((Operand, Example, ExampleArticle, Quantity), {Phrase: PHRASES.index})


class LaterRule(Rule):
    """A rule that was kept. It passes for a plain one in everything, and understands of itself what it is asked for."""

    __slots__ = ("_part",)

    def __new__(cls, kept: Kept, name: str, path: str) -> LaterRule:
        """A rule with what was kept of it; the rest of its fields are empty."""
        rule, put = object.__new__(cls), object.__setattr__  # past that of a frozen class
        for field, value in zip(_AT_ONCE, (*kept.rules[name][:3], path), strict=True):
            put(rule, field, value)
        put(rule, "_part", partial(kept.part, name))
        return rule

    @property  # type: ignore[misc]
    def __class__(self) -> type[Rule]:  # type: ignore[override]
        return Rule

    def __getattr__(self, asked: str) -> Any:
        if asked not in Rule.__slots__:
            raise AttributeError(asked)
        for field, value in self._part(asked).items():
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

    def part(self, name: str, asked: str) -> Mapping[str, Any]:
        """The field of a rule that is asked for, and what is understood along with it.

        Many rules have nothing to hold against one another in a story, so that nobody asks what they expect; and no check asks
        for their examples, which are half of what there is of them.
        """
        said, lines, examples = marshal.loads(self.rules[name][4])
        if asked in lines:
            return {asked: tuple([self._line(number) for number in lines[asked]])}
        if asked == "examples":
            return {asked: _plain().back(marshal.loads(examples), PHRASES.__getitem__)}
        return dict(zip(_SAID, _of_rules().back(said, self._line), strict=True))

    def _line(self, number: int) -> Clause:
        found = self._understood.get(number)
        if found is None:
            found = self._understood[number] = _line(*marshal.loads(self._lines[number]))
        return found


def made(rules: Mapping[str, Rule]) -> Any:
    """These rules as plain data, by names: the lines of all of them, and each with references to its own."""
    lines = list({line: None for rule in rules.values() for line in _lines(rule)})
    numbers = {line: number for number, line in enumerate(lines)}
    plain = _of_rules(numbers.__getitem__)
    packed = {}
    for name, rule in rules.items():
        said = plain.made(tuple(getattr(rule, field) for field in _SAID))
        its_lines = {field: tuple(map(numbers.__getitem__, getattr(rule, field))) for field in _LINES}
        data = said, its_lines, marshal.dumps(_plain().made(tuple(rule.examples)))
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
