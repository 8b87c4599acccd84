"""Configuration and ledger out of the cache: nothing is loaded to read them again, and a change in them counts at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SLIP = "The vote was on Monday, May 8, 2018.\n"
CODE = (
    "import sys; from factlint import cli; code = cli.main({arguments});"
    "print(code, *[name for name in ('yaml', 'tomllib', 'factlint.config.grammar') if name in sys.modules])"
)


def last_line(folder: Path, *arguments: str) -> str:
    """The exit code of a run in a process of its own, and what it loaded to read files with."""
    run = subprocess.run(
        [sys.executable, "-c", CODE.format(arguments=list(arguments))],
        cwd=folder,
        env={**os.environ, "FACTLINT_CACHE": str(folder / ".kept")},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    ("name", "text", "off"),
    [
        ("factlint.yaml", "rules: {weekday-against-date: note}\nleave-out: [old/*]\nwords: {places: Ostermouth}\n", "rules: {}\n"),
        ("pyproject.toml", '[tool.factlint.rules]\nweekday-against-date = "note"\n', "[tool.factlint]\n"),
    ],
)
def test_a_second_run_loads_nothing_to_read_them(tmp_path: Path, name: str, text: str, off: str) -> None:
    (tmp_path / "a.txt").write_text(SLIP)
    assert last_line(tmp_path, "accept", "--all", "--reason", "x y", "--by", "Jo").startswith("0")
    (tmp_path / "factlint-accepted.yaml").rename(tmp_path / "kept.yaml")
    (tmp_path / name).write_text(text)
    last_line(tmp_path, "check", "a.txt")
    assert last_line(tmp_path, "check", "a.txt") == "0"
    (tmp_path / name).write_text(off)
    assert last_line(tmp_path, "check", "a.txt").startswith("1")
    (tmp_path / "kept.yaml").rename(tmp_path / "factlint-accepted.yaml")
    last_line(tmp_path, "check", "a.txt")
    assert last_line(tmp_path, "check", "a.txt") == "0"


def test_the_same_ledger_means_other_paths_from_another_folder(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(SLIP)
    last_line(tmp_path, "accept", "--all", "--in", "one", "--reason", "x y", "--by", "Jo")
    for _ in range(2):
        assert last_line(tmp_path / "one", "check", "a.txt").startswith("0")
        assert last_line(tmp_path / "two", "check", "a.txt").startswith("1")


def test_a_mistake_is_told_every_time(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SLIP)
    (tmp_path / "factlint.yaml").write_text("rulez: {}\n")
    assert last_line(tmp_path, "check", "a.txt").startswith("2")
    assert last_line(tmp_path, "check", "a.txt").startswith("2")
