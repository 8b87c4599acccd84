"""A usual command line is read as argparse would read it; every other is left to argparse."""

from __future__ import annotations

import subprocess
import sys

import pytest

from factlint.commands import COMMANDS, arguments
from factlint.commands.usual import NotUsual, Usual


def usual(name: str, line: list[str]) -> object:
    reader = Usual()
    COMMANDS[name].load().add_arguments(reader)  # type: ignore[arg-type]
    try:
        return vars(reader.read(line))
    except NotUsual:
        return None


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("check", []),
        ("check", ["draft.md"]),
        ("check", ["draft.md", "sources/", ""]),
        ("check", ["--notes", "-v", "draft.md", "--format", "json"]),
        ("check", ["a b.txt", "--format=sarif", "--output", "json=a=b", "--output=sarif=c", "--jobs", "3"]),
        ("check", ["--rules", "mine/", "--rules", "ours/", "--config=x.yaml", "--no-cache", "--stdin-filename", "draft.txt"]),
        ("accept", ["0123abcd", "--reason", "It stands.", "--by", "Ines Calloway"]),
        ("accept", ["--all", "--reason=so", "--by=me", "--in", "desk/", "--in", "web/", "--until", "2031-05-01"]),
        ("facts", ["--format", "json-lines", "draft.txt"]),
        ("explain", ["age-conflict"]),
        ("rules", []),
        ("test", ["rules/ages"]),
        ("init", ["--schema"]),
    ],
)
def test_what_is_as_it_should_be(name: str, line: list[str]) -> None:
    assert usual(name, line) == vars(arguments.read(name, COMMANDS[name].load(), line))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("check", ["--help"]),
        ("check", ["draft.md", "-h"]),
        ("check", ["--nots", "draft.md"]),
        ("check", ["--note", "draft.md"]),
        ("check", ["--notes=yes"]),
        ("check", ["--format"]),
        ("check", ["--format", "pdf"]),
        ("check", ["--format", "--notes"]),
        ("check", ["--jobs", "many"]),
        ("check", ["--output", "json"]),
        ("check", ["draft.md", "--notes", "source.md"]),
        ("check", ["--", "draft.md"]),
        ("accept", ["0123abcd", "--reason", "It stands."]),
        ("explain", []),
        ("explain", ["age-conflict", "date-conflict"]),
        ("rules", ["ages"]),
    ],
)
def test_what_is_left_to_argparse(name: str, line: list[str]) -> None:
    assert usual(name, line) is None


def test_a_usual_run_does_without_argparse() -> None:
    run = "import sys; from factlint.cli import main; main(['explain', 'age-at-death']); print('argparse' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True).stdout
    assert said.endswith("False\n")
