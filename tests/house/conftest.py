"""A copy of the checkout as a stranger would clone it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


def clean_environment(**more: str) -> dict[str, str]:
    """The environment without what git, Python and a surrounding hook or virtual environment put there."""
    foreign = ("GIT_", "PRE_COMMIT", "VIRTUAL_ENV", "PYTHON", "FACTLINT_")
    ours = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    names = {f"GIT_{role}_NAME": "Desk" for role in ("AUTHOR", "COMMITTER")}
    addresses = {f"GIT_{role}_EMAIL": "desk@example.org" for role in ("AUTHOR", "COMMITTER")}
    return ours | names | addresses | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull} | more


@pytest.fixture(scope="session")
def environment() -> Callable[..., dict[str, str]]:
    return clean_environment


@pytest.fixture(scope="session")
def run() -> Run:
    """Run a command in a folder; its output and errors come back together, whatever its exit code."""

    def start(*command: str, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=cwd,
            env=env or clean_environment(),
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=600,
            check=False,
        )

    return start


@pytest.fixture(scope="session")
def hooks_home(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where pre-commit keeps the environments of hooks, so that the one of this checkout is built once."""
    return str(tmp_path_factory.mktemp("pre-commit"))


@pytest.fixture(scope="session")
def clone(checkout: Path, tmp_path_factory: pytest.TempPathFactory, run: Run) -> Path:
    """A git repository with the files of this checkout as they are now, all committed."""
    folder = tmp_path_factory.mktemp("clone") / "factlint"
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=checkout)
    assert not listed.returncode, listed.stdout
    for name in filter(None, listed.stdout.split("\0")):
        if (checkout / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(checkout / name, folder / name)
    for step in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "A snapshot")):
        done = run("git", *step, cwd=folder)
        assert not done.returncode, done.stdout
    return folder
