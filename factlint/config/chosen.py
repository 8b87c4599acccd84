"""The rules of a run, at the levels that the configuration sets. They are loaded only when somebody asks what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from factlint.cache import key
from factlint.config import Choice, Setting, Settings, levels
from factlint.model import Level, Problem
from factlint.rulebook.book import Book

if TYPE_CHECKING:
    from factlint.rulebook.rule import Rule


class Chosen(Sequence["Rule"]):
    """The rules to hold, each at the gravest level that it has anywhere."""

    def __init__(self, book: Book, settings: Settings) -> None:
        self.settings = settings
        self._book = book

    @cached_property
    def stamp(self) -> str:
        """A name for these rules and all settings: another where anything in either is another."""
        return key(self._book.stamp, repr(self.settings))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the rules, or with what the configuration says of them."""
        if not self.settings.rules and not self.settings.folders:
            return self._book.problems
        return (*self._book.problems, *unknown(self.settings, self._book.levels))

    @cached_property
    def usual(self) -> Mapping[str, Setting]:
        """What each rule that there is is set to where no folder says otherwise."""
        return levels.everywhere(self._book.levels, self.settings)

    @cached_property
    def held(self) -> Mapping[str, Level]:
        """The ids of the rules to hold, with the gravest level that each has anywhere."""
        return levels.gravest(self._book.levels, self.settings)

    @cached_property
    def _rules(self) -> tuple[Rule, ...]:
        return levels.at(self._book.rules, self.held)

    @overload
    def __getitem__(self, index: int) -> Rule: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Rule]: ...

    def __getitem__(self, index: Any) -> Any:
        return self._rules[index]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)


def unknown(settings: Settings, rules: Iterable[str]) -> Iterator[Problem]:
    """The choices about rules that there are not."""
    choices: list[Choice] = [*settings.rules, *(choice for _, some in settings.folders for choice in some)]
    known = frozenset(rules)
    for choice in choices:
        if choice.rule not in known:
            from factlint.rulebook.advice import nearest

            near = nearest(choice.rule, known)
            hint = f"did you mean {near}?" if near else "factlint rules lists them all"
            yield Problem(settings.path or "", f"there is no rule {choice.rule!r}; {hint}", choice.line, choice.column)
