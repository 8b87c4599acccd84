"""Rule files -> rules; every mistake with its line, its column and what is allowed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from factlint.model import Problem
from factlint.rulebook import grammar, source
from factlint.rulebook.rule import Rule

__all__ = ["Rule", "files", "load", "schema_path", "shipped"]

ENDINGS = (".yaml", ".yml")
_PACKAGE = Path(__file__).resolve().parent.parent


def shipped() -> list[str]:
    """The folder of the rules that come with factlint: inside the package when installed, beside it in a checkout."""
    for folder in (_PACKAGE / "rules", _PACKAGE.parent / "rules"):
        if folder.is_dir():
            return [str(folder)]
    return []


def schema_path() -> Path:
    """Where the JSON schema of a rule file stands, for editors."""
    return Path(__file__).resolve().parent / "rule.schema.json"


def files(paths: Iterable[str]) -> tuple[list[str], list[Problem]]:
    """The rule files that these files and folders name, each once, in order; and the paths that name none."""
    found: list[str] = []
    problems: list[Problem] = []
    for path in paths:
        if os.path.isdir(path):
            inside = _inside(path)
            if not inside:
                problems.append(Problem(path, "there is no rule file (.yaml) in this folder"))
            found += inside
        elif not os.path.exists(path):
            problems.append(Problem(path, "there is no such file or folder"))
        elif not path.endswith(ENDINGS):
            problems.append(Problem(path, "a rule file ends in .yaml"))
        else:
            found.append(path)
    return list(dict.fromkeys(found)), problems


def _inside(folder: str) -> list[str]:
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [os.path.join(here, name) for name in sorted(names) if name.endswith(ENDINGS) and not name.startswith(".")]
    return found


def load(paths: Iterable[str]) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    """The rules in these files and folders, in order of id, and every mistake in them."""
    named, problems = files(paths)
    rules: dict[str, Rule] = {}
    for path in named:
        rule, wrong = _read(path)
        problems += wrong
        if rule is None:
            continue
        if rule.id in rules:
            problems.append(Problem(path, f"there is a rule {rule.id} already, in {rules[rule.id].path}", 1, 1))
        else:
            rules[rule.id] = rule
    return tuple(rules[name] for name in sorted(rules)), tuple(problems)


def _read(path: str) -> tuple[Rule | None, list[Problem]]:
    try:
        with open(path, "rb") as file:
            raw = file.read(source.RULE.largest + 1)
    except OSError as error:
        return None, [Problem(path, f"could not be read: {(error.strerror or 'unknown fault').lower()}")]
    tree, problems = source.read(path, raw)
    return grammar.rule(path, tree) if tree else (None, problems)
