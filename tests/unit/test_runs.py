"""The report is the same whatever was kept, whoever worked on it, and in whatever order."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factlint import cache, crew, runs, stories
from factlint.cli import main

Checked = Callable[..., str]

DRAFT = '"The bridge will open in May," Mayor Ines Calloway said.\n\nNine boats sank in the harbour.\n'
SOURCE = 'Mayor Ines Calloway told reporters: "The bridge will not open in May."\n'


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def checked(kept: Path, capsys: pytest.CaptureFixture[str]) -> Checked:
    """The JSON report on these paths. An entry of the run before is used where there is one."""

    def check(*arguments: str) -> str:
        main(["check", "--format", "json", "--cache-dir", str(kept), *arguments])
        said = capsys.readouterr()
        return said.out + said.err

    return check


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A draft that misquotes its source, as the current folder."""
    folder = tmp_path / "bridge"
    (folder / "sources").mkdir(parents=True)
    (folder / "draft.txt").write_text(DRAFT, encoding="utf-8")
    (folder / "sources" / "wire.txt").write_text(SOURCE, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def entries(kept: Path) -> list[Path]:
    return sorted(path for path in kept.rglob("*") if path.is_file())


def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the stories that are worked out from now on."""
    names: list[str] = []
    really = runs._work

    def work(story: stories.Gathered, *rest: object) -> object:
        names.append(story.name)
        return really(story, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(runs, "_work", work)
    return names


def samples(checkout: Path) -> Iterator[str]:
    yield from (str(path) for path in sorted((checkout / "tests" / "stories").iterdir()) if path.is_dir())
    if (checkout / "seeds").is_dir():
        yield str(checkout / "seeds")


def test_the_report_is_the_same_with_a_cache_and_without_in_any_order_by_one_or_two(checkout: Path, checked: Checked) -> None:
    paths = list(samples(checkout))
    plain = checked("--no-cache", "--jobs", "1", *paths)
    assert '"rule"' in plain
    for arguments in (
        ["--no-cache", "--jobs", "2", *paths],
        ["--jobs", "2", *reversed(paths)],  # the cache is empty
        ["--jobs", "1", *paths],  # and now it is not
        ["--jobs", "2", *reversed(paths)],
    ):
        assert checked(*arguments) == plain


def test_a_story_that_has_not_changed_is_not_read_again(story: Path, checked: Checked, monkeypatch: pytest.MonkeyPatch) -> None:
    first = checked(".")
    names = worked(monkeypatch)
    assert checked(".") == first
    assert checked("draft.txt") != ""  # another focus is another question
    assert names == ["."]


@pytest.mark.parametrize("change", ["draft", "source", "renamed", "rule", "settings", "program"])
def test_what_changes_is_seen(story: Path, checked: Checked, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    rule = story.parent / "rules" / "our-rule.yaml"
    rule.parent.mkdir()
    rule.write_text(RULE, encoding="utf-8")
    before = checked("--rules", str(rule), ".")
    names = worked(monkeypatch)
    if change == "draft":
        (story / "draft.txt").write_text(DRAFT.replace("May", "June"), encoding="utf-8")
    elif change == "source":
        (story / "sources" / "wire.txt").write_text(SOURCE.replace(" not", ""), encoding="utf-8")
    elif change == "renamed":
        (story / "draft.txt").rename(story / "lead.txt")
    elif change == "rule":
        rule.write_text(RULE.replace("level: note", "level: warning"), encoding="utf-8")
    elif change == "settings":
        (story / "factlint.yaml").write_text("rules:\n  our-rule: error\n", encoding="utf-8")
    else:
        monkeypatch.setattr("factlint.rulebook.book.program", lambda: "another")
    after = checked("--rules", str(rule), ".")
    assert names == ["."]
    assert (after == before) == (change == "program")


@pytest.mark.parametrize("harm", ["cut", "flipped", "emptied", "replaced", "folder"])
def test_an_entry_that_is_harmed_is_not_there(story: Path, checked: Checked, kept: Path, harm: str) -> None:
    first = checked(".")
    assert entries(kept)
    for path in entries(kept):
        raw = path.read_bytes()
        if harm == "folder":
            path.unlink()
            path.mkdir()
        else:
            middle = len(raw) // 2
            harmed = {"cut": raw[:middle], "flipped": raw[:middle] + bytes([raw[middle] ^ 1]) + raw[middle + 1 :], "emptied": b""}
            path.write_bytes(harmed.get(harm, os.urandom(500)))
    assert checked(".") == first
    assert checked(".") == first


def test_a_cache_that_cannot_be_written_is_done_without(story: Path, checked: Checked, kept: Path) -> None:
    kept.write_text("a file, where a folder should be", encoding="utf-8")
    assert checked(".") == checked("--no-cache", ".")


def test_a_cache_that_is_taken_away_is_made_again(story: Path, checked: Checked, kept: Path) -> None:
    first = checked(".")
    shutil.rmtree(kept)
    assert checked(".") == first
    assert entries(kept)


def test_a_run_that_knows_its_answer_loads_neither_reading_nor_rules(story: Path, kept: Path, checked: Checked) -> None:
    """And nothing of the standard library that takes long."""
    checked(".")
    asked = "import sys; from factlint.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", asked, "check", "--cache-dir", str(kept), "."]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True).stderr.split())
    assert "factlint.runs" in loaded
    slow = {"yaml", "rapidfuzz", "dataclasses", "inspect", "pathlib", "json", "hashlib", "shutil", "subprocess", "multiprocessing"}
    ours = {"factlint.pipeline", "factlint.reading", "factlint.facts", "factlint.rulebook.rule", "factlint.comparators"}
    assert loaded & (slow | ours) == set()


def test_problems_are_said_each_time(story: Path, checked: Checked) -> None:
    (story / "sources" / "picture.txt").write_bytes(b"\0\1")
    first = checked(".")
    assert "binary" in first
    assert checked(".") == first
    (story / "broken.yaml").write_text("id: [", encoding="utf-8")
    assert "broken.yaml" in checked("--rules", "broken.yaml", ".")
    assert "broken.yaml" in checked("--rules", "broken.yaml", ".")


def test_nobody_else_may_read_what_is_kept(story: Path, checked: Checked, kept: Path) -> None:
    checked(".")
    if os.name == "posix":
        assert not kept.stat().st_mode & 0o077


def test_where_the_cache_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FACTLINT_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if os.name == "posix":
        assert cache.folder() == str(tmp_path / "factlint")
    monkeypatch.setenv("FACTLINT_CACHE", str(tmp_path / "elsewhere"))
    assert cache.folder() == str(tmp_path / "elsewhere")
    assert cache.folder(str(tmp_path / "given")) == str(tmp_path / "given")
    monkeypatch.setenv("FACTLINT_CACHE", "off")
    assert cache.folder() is None


def test_the_cache_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "SHELF", 2_000)
    held = cache.Cache(str(tmp_path))
    for number in range(3_000):
        held.put("story", cache.key(number), "x" * 400)
    size = sum(path.stat().st_size for path in entries(tmp_path))
    assert size < 64 * 2_000 * 6
    held.put("story", cache.key("large"), "x" * cache.LARGEST)
    assert held.get("story", cache.key("large")) is None


def test_what_a_worker_that_is_killed_leaves_others_do() -> None:
    def work(number: int) -> object:
        if number == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == 4:
            raise ValueError("a fault")
        return number * number

    done = dict(crew.shared(range(40), work, 3))
    assert 3 not in done
    assert 4 not in done
    assert all(done[number] == number * number for number in done)


def test_workers_make_room_for_others_and_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_AGE", 3)
    done = list(crew.shared(range(50), lambda number: (number, os.getpid()), 2))
    assert sorted(number for number, _ in done) == list(range(50))
    pids = [pid for _, (_, pid) in done]
    assert max(map(pids.count, pids)) <= 3


def test_a_fault_in_a_worker_is_told_by_its_parent(
    story: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        (story / name).mkdir()
        (story / name / "a.txt").write_text("It rained.\n", encoding="utf-8")
    monkeypatch.setattr("factlint.pipeline.outcome", lambda *_: 1 / 0)
    assert main(["check", ".", "--jobs", "2", "--no-cache"]) == 2
    said = capfd.readouterr().err
    assert said.count("\n") == 1
    assert "ZeroDivisionError" in said


RULE = """\
id: our-rule
says: A number is small.
why: A test.
level: note
each: count
expect:
  number: at most 3
report: "{number} is not small."
examples:
  - ok: [Two boats sank in the harbour.]
  - bad: [Nine boats sank in the harbour.]
"""
