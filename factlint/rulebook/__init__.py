"""Rule files -> rules; every mistake with its line, its column and what is allowed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from factlint import cache, ready
from factlint.model import Problem

if TYPE_CHECKING:  # a run that knows its answer already reads no rule, and need not pay for YAML
    from pathlib import Path

    from factlint.rulebook.rule import Clause, Rule

__all__ = ["Rule", "files", "load", "raw", "schema_path", "shipped"]

ENDINGS = (".yaml", ".yml")
ENOUGH = 1_000_000  # bytes: more than a rule file may have


def __getattr__(name: str) -> Any:
    if name == "Rule":
        from factlint.rulebook.rule import Rule

        return Rule
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def shipped() -> list[str]:
    """The folder of the rules that come with factlint: inside the package when installed, beside it in a checkout."""
    folder, _ = cache.shipped()
    return [folder] if folder else []


def schema_path() -> Path:
    """Where the JSON schema of a rule file stands, for editors."""
    from pathlib import Path

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
    own, known = cache.shipped()
    if folder == own:  # looked through already
        return [os.path.join(folder, name) for name, _, _ in known if not os.path.basename(name).startswith(".")]
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        wanted = sorted(name for name in names if name.endswith(ENDINGS) and not name.startswith("."))
        found += [os.path.join(here, name).removeprefix("./") for name in wanted]
    return found


def load(paths: Iterable[str]) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    """The rules in these files and folders, in order of id, and every mistake in them."""
    from factlint.rulebook import kept

    named, problems = files(paths)
    made_ready = kept.Kept(ready.rules())
    rules: dict[str, Rule] = {}
    lines: dict[Clause, Clause] = {}
    for path in named:
        rule, wrong = made_ready.rule(own(path) or "", path), list[Problem]()
        if rule is None:
            rule, wrong = _read(path, lines)
        problems += wrong
        if rule is None:
            continue
        if rule.id in rules:
            problems.append(Problem(path, f"there is a rule {rule.id} already, in {rules[rule.id].path}", 1, 1))
        else:
            rules[rule.id] = rule
    return tuple(rules[name] for name in sorted(rules)), tuple(problems)


def raw(path: str) -> bytes:
    """What is in a rule file, as far as anybody wants to know. Raises OSError."""
    with open(path, "rb") as file:
        return file.read(ENOUGH)


def own(path: str) -> str | None:
    """The path of a rule that comes with factlint in the folder of these; None for all others."""
    folder, _ = cache.shipped()
    return path[len(folder) + 1 :] if folder and path.startswith(folder + os.sep) else None


def all_ready(paths: Iterable[str]) -> bool:
    """Whether all these rules were understood when factlint was built, so that nothing is gained by keeping them."""
    known = ready.rules().get("rules", {})
    return bool(known) and all(own(path) in known for path in files(paths)[0])


def _read(path: str, lines: dict[Clause, Clause]) -> tuple[Rule | None, list[Problem]]:
    try:
        content = raw(path)
    except OSError as error:
        return None, [Problem(path, f"could not be read: {(error.strerror or 'unknown fault').lower()}")]
    from factlint.rulebook import grammar, kept, source

    tree, problems = source.read(path, content)
    rule, wrong = grammar.rule(path, tree) if tree else (None, problems)
    return kept.sharing(rule, lines) if rule else None, wrong
