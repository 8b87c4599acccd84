"""The floor plan: imports point down, tables hold all of their folder, and no module is left over or too long."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "factlint"

FLOORS = (
    ("__main__", "cli"),
    ("commands",),
    ("runs",),
    ("pipeline",),
    ("stories", "config"),
    ("report",),
    ("ledger",),
    ("evaluate",),
    ("rulebook",),
    ("comparators",),
    ("link",),
    ("facts",),
    ("reading",),
    ("readers",),
    ("lexicon",),
    ("crew", "ready"),
    ("cache", "plain"),
    ("model",),
    ("frozen",),
)
"""The floors of the house, the top one first. A module may import from its own floor and from those below."""

LEVEL = {name: number for number, floor in enumerate(FLOORS) for name in floor}
LONGEST = 400

MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


def dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {dotted(path): path for path in MODULES}


@cache
def imported(path: Path) -> frozenset[str]:
    """The modules of factlint that this one imports anywhere in its text, function bodies included."""
    return frozenset(_imports(ast.parse(path.read_text(encoding="utf-8"))))


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in NAMES)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide where they point"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                if whole in NAMES:
                    yield whole
                elif node.module in NAMES:
                    yield node.module


def floor(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


def test_every_module_has_its_floor() -> None:
    assert {floor(name) for name in NAMES} - set(LEVEL) - {""} == set()


@pytest.mark.parametrize("name", NAMES)
def test_imports_point_down(name: str) -> None:
    here = floor(name)
    below = {other for other in imported(NAMES[name]) if floor(other)}
    if not here:
        assert not below, "the package itself imports nothing, so that its version is cheap to know"
        return
    upward = sorted(other for other in below if LEVEL[floor(other)] < LEVEL[here])
    assert not upward, f"{name} imports from a floor above its own: {', '.join(upward)}"


@pytest.mark.parametrize("name", [name for name in NAMES if floor(name) in ("lexicon", "model")])
def test_words_and_data_import_nothing_else_of_factlint(name: str) -> None:
    assert {floor(other) for other in imported(NAMES[name])} <= {floor(name), "frozen"} & {"lexicon", "frozen"}


def test_no_module_is_left_over() -> None:
    """Each module is reached from the command line, so nothing is kept that nobody uses."""
    reached: set[str] = set()
    waiting = ["factlint.__main__"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            packages = [".".join(name.split(".")[: n + 1]) for n in range(name.count("."))]
            waiting += [*imported(NAMES[name]), *packages]
    assert sorted(set(NAMES) - reached) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_module_is_not_too_long(name: str) -> None:
    lines = NAMES[name].read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST, f"{name} has {lines} lines and asks to be two"


@pytest.mark.parametrize(
    ("folder", "mark", "tables"),
    [
        ("readers", "read", ("READERS",)),
        ("reading", "find", ("STEPS",)),
        ("facts", "TYPE", ("FACT_TYPES",)),
        ("report", "render", ("FORMATS", "FACTS_FORMATS")),
        ("commands", "run", ("COMMANDS",)),
    ],
)
def test_a_table_holds_all_of_its_folder(folder: str, mark: str, tables: tuple[str, ...]) -> None:
    """A module that offers what its folder's table lists is in the table, unless it only helps another module of the folder."""
    package = importlib.import_module(f"factlint.{folder}")
    listed = [value for table in tables for value in _values(getattr(package, table))]
    for name in NAMES:
        if floor(name) == folder and name.count(".") == 2:  # what lies deeper belongs to a module of the folder
            module = importlib.import_module(name)
            offered = vars(module).get(mark)
            if offered is not None and getattr(offered, "__module__", name).startswith(name):
                helps = any(name in imported(NAMES[other]) for other in NAMES if other.startswith(f"{package.__name__}."))
                assert helps or any(value is offered or value is module for value in listed), f"{name} is missing from {tables[0]}"


def test_a_file_of_facts_is_a_type_of_fact() -> None:
    """What several types share, or one of them is made of, lies in a folder below."""
    facts = importlib.import_module("factlint.facts")
    files = {path.stem for path in (PACKAGE / "facts").glob("*.py")} - {"__init__", "declare"}
    assert files == set(facts.FACT_TYPES)


def _values(table: object) -> Iterator[object]:
    if isinstance(table, dict):
        for value in table.values():
            yield value.load() if hasattr(value, "load") else value
    else:
        assert isinstance(table, tuple)
        yield from (value for _, value in table)


def test_every_family_of_phrases_is_in_its_table() -> None:
    from factlint import comparators
    from factlint.comparators.declare import phrases_of

    listed = [id(phrase) for phrase in comparators.PHRASES]
    for name in NAMES:
        if floor(name) == "comparators" and name != "factlint.comparators":
            module = importlib.import_module(name)
            lost = [phrase.template for phrase in phrases_of(module) if id(phrase) not in listed]
            assert not lost, f"{name} declares phrases that the table does not know: {lost}"


def test_readers_are_listed_by_the_ending_that_they_read() -> None:
    from factlint.readers import READERS

    assert all(ending.startswith(".") and ending == ending.lower() for ending in READERS)


@pytest.mark.parametrize("path", sorted((PACKAGE / "lexicon").glob("*.py")), ids=lambda path: path.stem)
def test_a_lexicon_is_words_as_data(path: Path) -> None:
    """No functions and no classes: what is done with words stands on the floors above. Each says where its words come from."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    doing = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Lambda)]
    assert not doing
    assert ast.get_docstring(tree) or not tree.body
