"""The configuration: `factlint.yaml`, or `[tool.factlint]` in pyproject.toml; one grammar for both.

Found by walking up from the current folder, no farther than the repository's own. Without a file nothing is loaded for it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from factlint.cache import NOWHERE, Cache, digest, key, program
from factlint.frozen import dataclass, field
from factlint.model import House, Level, Problem

if TYPE_CHECKING:
    from factlint.config.patterns import Pattern

NAME, PROJECT, MISNAMED = "factlint.yaml", "pyproject.toml", ("factlint.yml", ".factlint.yaml", ".factlint.yml")
TABLE = b"[tool.factlint"
LARGEST = 1024 * 1024
KIND = "settings"

Setting = Level | Literal["off"]
Way = Literal["folder", "front matter"]
ConfiguredRole = Literal["draft", "source", "reference"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a newsroom says of one rule, with the place where it says so."""

    rule: str
    setting: Setting
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Settings:
    """All that can be configured; as it stands here where nothing is.

    `root` is the folder that patterns and paths are relative to, as a path from the current folder. Of `stories`, `roles` and
    `ranks` the first entry that fits counts, of `folders` the last.
    """

    path: str | None = None
    root: str = os.curdir
    leave_out: tuple[Pattern, ...] = ()
    stories: tuple[Pattern | Way, ...] = ()
    roles: tuple[tuple[ConfiguredRole, Pattern], ...] = ()
    ranks: tuple[Pattern, ...] = ()
    rules: tuple[Choice, ...] = ()
    folders: tuple[tuple[Pattern, tuple[Choice, ...]], ...] = ()
    rule_folders: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fail_on: Level = "error"
    notes: bool = False

    def inside(self, path: str) -> str:
        """A path from the current folder as patterns see it: from the root, with slashes."""
        return os.path.relpath(path, self.root).replace(os.sep, "/") if self.root != os.curdir else path

    def house(self) -> House | None:
        """The newsroom's own words as the reading takes them."""
        if not self.words:
            return None
        plain = {kind: frozenset(word.lower().replace("’", "'") for word in words) for kind, words in self.words.items()}
        return House(
            names=plain.get("names", frozenset()),
            titles=plain.get("titles", frozenset()),
            organisations=plain.get("organisations", frozenset()),
            places=plain.get("places", frozenset()),
            household=plain.get("household-names", frozenset()),
        )

    def trust(self, path: str) -> int:
        """How high this article is ranked: the more, the higher; 0 where no entry of `ranks` fits."""
        inside = self.inside(path) if self.ranks else path
        return next((len(self.ranks) - number for number, pattern in enumerate(self.ranks) if pattern.match(inside)), 0)


def find(start: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The file that configures this folder: in it or above it, as far as the repository's own; None where there is none."""
    folder = os.path.abspath(start)
    while True:
        found, problems = _in(folder)
        above = os.path.dirname(folder)
        if found or problems or above == folder or os.path.exists(os.path.join(folder, ".git")):
            return found, problems
        folder = above


def _in(folder: str) -> tuple[str | None, tuple[Problem, ...]]:
    ours = os.path.join(folder, NAME)
    project = os.path.join(folder, PROJECT)
    has_ours, has_table = os.path.isfile(ours), os.path.isfile(project) and _has_table(project)
    if not has_ours and os.path.lexists(ours):
        return None, (Problem(shown(ours), "is no file, or a link that leads nowhere"),)
    for name in MISNAMED:
        if not has_ours and os.path.exists(os.path.join(folder, name)):
            return None, (Problem(shown(os.path.join(folder, name)), f"is not read under this name; call it {NAME}"),)
    if has_ours and has_table:
        return None, (Problem(shown(project), f"there is {NAME} beside it; keep the settings in one of the two"),)
    return (shown(ours) if has_ours else shown(project) if has_table else None), ()


def _has_table(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return TABLE in file.read(LARGEST)
    except OSError:
        return False


def load(path: str | None, cache: Cache = NOWHERE) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in this file, those of no file at all for None; and every mistake in it, with which nobody should use them."""
    if path is None:
        return Settings(), ()
    try:
        with open(path, "rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        return Settings(), (Problem(path, f"could not be read: {(error.strerror or 'unknown fault').lower()}"),)
    from factlint.config.patterns import Pattern
    from factlint.plain import remembered

    def made() -> tuple[Settings, tuple[Problem, ...]]:
        from factlint.config import grammar  # which needs YAML or TOML: more than all else of a run without news

        return grammar.settings(path, raw)

    return remembered(cache, KIND, key(program(), os.getcwd(), path, digest(raw)), (Settings, Pattern, Choice), made)


def schema_path() -> str:
    """Where the JSON schema of the configuration stands, for editors."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "factlint.schema.json")


def shown(path: str) -> str:
    """A path as it is printed: from the current folder, with slashes."""
    return os.path.relpath(path).replace(os.sep, "/")
