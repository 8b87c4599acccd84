"""The rules of a run: named by the content of their files, and loaded only when somebody asks what they say.

Loaded once, they are kept as plain data, because reading YAML takes longer than a draft does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from factlint import rulebook
from factlint.cache import Cache, digest, key, program, shipped
from factlint.model import Level, Problem

if TYPE_CHECKING:
    from factlint.rulebook.rule import Rule

LEVELS, RULES = "levels", "rules"


class Book:
    """The rules in these files and folders, in order of id. Two books with the same `stamp` hold the same rules."""

    def __init__(self, paths: Iterable[str], cache: Cache) -> None:
        self._paths = tuple(paths)
        self._cache = cache

    @cached_property
    def stamp(self) -> str:
        return key(program(), tuple(_named(self._paths)))

    @cached_property
    def _levels(self) -> Mapping[str, Level] | None:
        """The levels as an earlier run kept them, which it did where nothing was wrong with the rules."""
        kept: Mapping[str, Level] | None = self._cache.get(LEVELS, self.stamp)
        return kept

    @cached_property
    def _loaded(self) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
        """The rules out of their files. They are kept where nothing is wrong with them, and reading them took long."""
        rules, problems = rulebook.load(self._paths)
        if not problems:
            self._cache.put(LEVELS, self.stamp, {rule.id: rule.level for rule in rules})
            if not rulebook.all_ready(self._paths):
                from factlint.rulebook import kept

                self._cache.put(RULES, self.stamp, kept.made({rule.id: rule for rule in rules}))
        return rules, problems

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        if self._levels is not None and (known := self._cache.get(RULES, self.stamp)) is not None:
            from factlint.rulebook import kept

            return kept.back(known)
        return self._loaded[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every mistake in the files."""
        return self._loaded[1] if self._levels is None else ()

    @property
    def levels(self) -> Mapping[str, Level]:
        """The ids of the rules and the levels that they state."""
        return {rule.id: rule.level for rule in self.rules} if self._levels is None else self._levels


def _named(paths: Iterable[str]) -> Iterator[tuple[object, ...]]:
    """Each rule file and what is in it; of those that come with factlint, which are a part of the program, time and size."""
    folder, own = shipped()
    if folder is not None and folder in paths:
        yield folder, own
    found, problems = rulebook.files(path for path in paths if path != folder)
    for path in found:
        try:
            yield path, digest(rulebook.raw(path))
        except OSError:
            yield path, None
    yield from ((str(problem), None) for problem in problems)
