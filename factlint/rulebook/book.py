"""The rules of a run: named by the content of their files, and loaded only when somebody asks what they say.

Loaded once, they are kept as plain data, because reading YAML takes longer than a draft does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from factlint import rulebook
from factlint.cache import Cache, digest, key, program
from factlint.model import Level, Problem

if TYPE_CHECKING:
    from factlint.plain import Plain
    from factlint.rulebook.rule import Rule

KIND = "rules"


class Book:
    """The rules in these files and folders, in order of id. Two books with the same `stamp` hold the same rules."""

    def __init__(self, paths: Iterable[str], cache: Cache) -> None:
        self._paths = tuple(paths)
        self._cache = cache

    @cached_property
    def stamp(self) -> str:
        return key(program(), tuple(_named(self._paths)))

    @cached_property
    def _kept(self) -> Any:
        return self._cache.get(KIND, self.stamp)

    @cached_property
    def _loaded(self) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
        """The rules out of their files. They are kept where nothing is wrong with them."""
        rules, problems = rulebook.load(self._paths)
        if not problems:
            levels = {rule.id: rule.level for rule in rules}
            self._cache.put(KIND, self.stamp, {"levels": levels, "rules": _plain().made(rules)})
        return rules, problems

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        return self._loaded[0] if self._kept is None else _plain().back(self._kept["rules"], _phrase)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every mistake in the files."""
        return self._loaded[1] if self._kept is None else ()

    @property
    def levels(self) -> Mapping[str, Level]:
        """The ids of the rules and the levels that they state."""
        return {rule.id: rule.level for rule in self.rules} if self._kept is None else self._kept["levels"]


def _named(paths: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Each rule file and what is in it."""
    found, problems = rulebook.files(paths)
    for path in found:
        try:
            yield path, digest(rulebook.raw(path))
        except OSError:
            yield path, None
    yield from ((str(problem), None) for problem in problems)


def _plain() -> Plain:
    """How rules become plain data. A phrase is known by its place in the table, because it holds a function."""
    from factlint.comparators import PHRASES
    from factlint.comparators.declare import Phrase
    from factlint.model import Quantity
    from factlint.plain import Plain
    from factlint.rulebook import rule

    classes = (rule.Rule, rule.Clause, rule.Test, rule.Operand, rule.Search, rule.Example, rule.ExampleArticle, Quantity)
    return Plain(classes, {Phrase: PHRASES.index})


def _phrase(number: int) -> object:
    from factlint.comparators import PHRASES

    return PHRASES[number]
