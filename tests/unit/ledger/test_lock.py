"""Two people accept at once: nobody's entry is lost, and nobody waits for somebody who is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from factlint import ledger
from factlint.cli import main
from factlint.ledger import lock, writing

BOOK = "factlint-accepted.yaml"
SLIP = "The council met on {}, May 1, 2018.\n"
DAYS = ("Monday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HOLD = "import sys, time; from factlint.ledger import lock\nwith lock.held(sys.argv[1]): print('held', flush=True); time.sleep(60)"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for day in DAYS:
        (tmp_path / day).mkdir()
        (tmp_path / day / "draft.txt").write_text(SLIP.format(day), encoding="utf-8")
    return tmp_path


def accept(day: str) -> list[str]:
    return ["accept", "--all", "--in", day, "--reason", f"It was a {day}.", "--by", "Jo Reed"]


def left(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if "accepted" in name]


def test_of_entries_that_are_added_at_once_none_is_lost(folder: Path) -> None:
    command = [sys.executable, "-c", "import sys; from factlint.cli import main; sys.exit(main(sys.argv[1:]))"]
    runs = [subprocess.Popen([*command, *accept(day)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for day in DAYS]
    said = [(run.communicate()[0].decode(), run.returncode) for run in runs]
    assert [code for _, code in said] == [0] * len(DAYS), said
    book, problems = ledger.load(BOOK)
    assert not problems
    assert sorted(entry.reason for entry in book.entries) == sorted(f"It was a {day}." for day in DAYS)
    assert left(folder) == [BOOK], "no lock stays behind"


def test_an_entry_that_came_in_while_we_looked_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add = writing.add

    def late(path: str, entries: object, today: object) -> int:
        monkeypatch.setattr(writing, "add", add)
        assert main(accept("Sunday")) == 0  # another person, between our look and our writing
        return add(path, entries, today)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "add", late)
    assert main(accept("Monday")) == 0
    assert [entry.reason for entry in ledger.load(BOOK)[0].entries] == ["It was a Sunday.", "It was a Monday."]


def test_a_ledger_that_was_broken_while_we_looked_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    add = writing.add

    def late(path: str, entries: object, today: object) -> int:
        (folder / BOOK).write_text("<<<<<<< HEAD\n", encoding="utf-8")
        return add(path, entries, today)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "add", late)
    assert main(accept("Monday")) == 2
    assert (folder / BOOK).read_text(encoding="utf-8") == "<<<<<<< HEAD\n"
    assert f"factlint accept: {BOOK}:1:1: a merge that was not finished" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_holder_who_is_killed_holds_nobody_up(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, BOOK], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(lock.Held, match="somebody else is writing to it"), lock.held(BOOK, patience=0.1):
            pass
        other.send_signal(signal.SIGKILL)
        other.wait()
        assert main(accept("Monday")) == 0
    assert left(folder) == [BOOK]


def test_whoever_waits_in_vain_is_told_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(writing, "PATIENCE", 0.1)
    with lock.held(BOOK):
        assert main(accept("Monday")) == 2
    assert f"factlint accept: nothing was added to {BOOK}: somebody else is writing to it" in capsys.readouterr().err


def test_a_lock_file_that_was_left_behind_is_nobodys(folder: Path) -> None:
    (folder / f".{BOOK}.lock").write_text("", encoding="utf-8")
    assert main(accept("Monday")) == 0
    assert left(folder) == [BOOK]


def test_a_file_system_without_locks_is_written_to_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(lock, "_try", refused)
    assert main(accept("Monday")) == 0


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_a_folder_that_may_not_be_written_to_is_told_in_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.chmod(0o555)
    assert main(accept("Monday")) == 2
    assert capsys.readouterr().err == f"factlint accept: {BOOK} could not be written: permission denied.\n"
    folder.chmod(0o755)
