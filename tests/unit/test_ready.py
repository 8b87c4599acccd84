"""What the build makes ready is what would be worked out without it."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factlint import cache, ready, rulebook

ROOT = Path(__file__).resolve().parents[2]
KEPT = (ready.content, ready.patterns, ready.rules)


def made(to: Path, *options: str, seed: str = "1") -> Path:
    command = [sys.executable, str(ROOT / "scripts" / "ready.py"), "--to", str(to), *options]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    return to


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("ready") / "ready.bin")


@pytest.fixture
def used(file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """This file in the place of the one beside the program."""
    monkeypatch.setattr(ready, "PATH", str(file))
    yield from anew(file)


def anew(file: Path) -> Iterator[Path]:
    for kept in KEPT:
        kept.cache_clear()
    yield file
    for kept in KEPT:
        kept.cache_clear()


def test_a_pattern_is_the_one_that_would_be_compiled(used: Path) -> None:
    patterns = ready.content()["patterns"]
    re.purge()
    compiled = {name: re.compile(*name) for name in patterns}
    re.purge()
    assert ready.patterns() == len(patterns) > 300
    for (pattern, flags), plainly in compiled.items():
        found = re.compile(pattern, flags)
        assert found is not plainly
        assert (found, found.groups, found.groupindex, found.flags) == (plainly, plainly.groups, plainly.groupindex, plainly.flags)


def test_a_rule_is_the_one_that_would_be_understood(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rulebook.all_ready(rulebook.shipped())
    found = rulebook.load(rulebook.shipped())
    monkeypatch.setattr(ready, "rules", dict)
    assert not rulebook.all_ready(rulebook.shipped())
    assert rulebook.load(rulebook.shipped()) == found


def test_a_rule_that_was_changed_or_lies_under_another_name_is_read(used: Path, tmp_path: Path) -> None:
    shipped = Path(rulebook.files(rulebook.shipped())[0][0])
    (tmp_path / "other-name.yaml").write_bytes(shipped.read_bytes())
    (tmp_path / shipped.name).write_bytes(shipped.read_bytes() + b"level: grave\n")
    assert len(rulebook.load([str(tmp_path)])[1]) >= 2


def test_it_is_the_same_whoever_makes_it(file: Path, tmp_path: Path) -> None:
    """The order of a set is another in each process; no pattern may depend on it, or it would not be found."""
    assert marshal.loads(file.read_bytes()) == marshal.loads(made(tmp_path / "ready.bin", seed="2").read_bytes())


@pytest.mark.parametrize("content", [b"", b"nonsense", marshal.dumps([1]), None])
def test_a_file_that_is_none_is_done_without(content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ready.bin"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(ready, "PATH", str(path))
    for _ in anew(path):
        assert (ready.patterns(), ready.rules()) == (0, {})


def test_what_another_python_or_other_sources_made_is_not_used(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "python", lambda: "another")
    assert not ready.patterns()
    monkeypatch.setattr(ready, "sources", lambda: (("cli.py", 1, 1),))
    assert not ready.rules()


def test_a_copy_that_nobody_edits_is_known_by_its_sizes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "ready.bin", "--installed")
    monkeypatch.setattr(ready, "PATH", str(path))
    touched = tuple((name, size, time + 1) for name, size, time in cache.sources())
    monkeypatch.setattr(ready, "sources", lambda: touched)
    for _ in anew(path):
        assert ready.rules()
