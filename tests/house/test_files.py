"""Nothing lies where it is not meant to: a scratch file or a sample that slips into a commit is told here."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

MEANT = (
    r"CHANGELOG\.md|CONTRIBUTING\.md|LICENSE|README\.md|hatch_build\.py|pyproject\.toml|\.gitignore|\.pre-commit-hooks\.yaml",
    r"\.ci/run",
    r"bench/[a-z_]+\.py",
    r"docs/[a-z-]+\.md",
    r"factlint/([a-z_]+/)*[a-z_]+\.py",
    r"factlint/(py\.typed|config/factlint\.schema\.json|rulebook/rule\.schema\.json)",
    r"rules/[a-z]+/[a-z0-9-]+\.yaml",
    r"scripts/(try|test|venv\.sh|[a-z_]+\.py)",
    r"seeds/[0-9]+_[0-9a-f]{16}\.txt",
    r"tests/conftest\.py",
    r"tests/house/(conftest|test_[a-z_]+)\.py",
    r"tests/house/consumers/[a-z]+\.schema\.json",
    r"tests/labelled/(README\.md|[a-z_]+\.py|people/[a-z-]+\.jsonl|source/[a-z-]+\.txt)",
    r"tests/(little|seeds)/([a-z]+\.yaml|test_[a-z]+\.py)",
    r"tests/stories/test_[a-z_]+\.py",
    r"tests/stories/[a-z-]+/(expected\.txt|articles/(sources/)?[a-z]+\.(txt|md|html))",
    r"tests/unit/([a-z_]+/)*[a-z_]+\.py",
)
"""What a file may be called, from the top of the repository. A new sort of file needs a line here, so that it is meant."""


@pytest.fixture(scope="module")
def tracked(checkout: Path, run: Run) -> list[str]:
    if not (checkout / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git repository")
    listed = run("git", "ls-files", "-z", "--cached", cwd=checkout)
    if listed.returncode:
        pytest.skip(f"git does not say: {listed.stdout}")
    return [name for name in listed.stdout.split("\0") if name]


def test_every_file_is_where_its_sort_is_kept(tracked: list[str]) -> None:
    meant = re.compile("|".join(MEANT))
    assert [name for name in tracked if not meant.fullmatch(name)] == []


def test_every_sort_of_file_is_there(tracked: list[str]) -> None:
    assert [sort for sort in MEANT if not any(re.fullmatch(sort, name) for name in tracked)] == []
