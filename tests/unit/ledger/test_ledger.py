"""Accepted findings: what the ledger silences, what it does not, and how an entry gets into it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from factlint import ledger
from factlint.cli import main

Capture = pytest.CaptureFixture[str]

DRAFT = "“We will rebuild the {} bridge by spring,” said Mayor Ana Ruiz.\n"
BOOK = "factlint-accepted.yaml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"bridge/draft.txt": DRAFT.format("old"), "bridge/sources/wire.txt": DRAFT.format("new")})
    write(tmp_path, {"rain/draft.txt": "It rained.\n"})
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def checked(capsys: Capture, *paths: str) -> tuple[int, Any, str]:
    capsys.readouterr()
    code = main(["check", "--format", "json", *(paths or (".",))])
    out, err = capsys.readouterr()
    return code, json.loads(out), err


def accept(*arguments: str) -> int:
    try:
        return main(["accept", *arguments])
    except SystemExit as left:
        return int(str(left.code))


def fingerprint(capsys: Capture) -> str:
    [finding] = checked(capsys)[1]["findings"]
    return str(finding["fingerprint"])


REASON = ("--reason", "The mayor said both.", "--by", "Jo Reed")


def test_an_accepted_finding_is_reported_as_accepted_and_passes(folder: Path, capsys: Capture) -> None:
    mark = fingerprint(capsys)
    assert accept(mark[:8], *REASON) == 0
    assert "bridge/draft.txt:1: quote-matches" in capsys.readouterr().out
    code, answer, err = checked(capsys)
    assert (code, answer["findings"], err) == (0, [], "")
    [accepted] = answer["accepted"]
    assert (accepted["fingerprint"], accepted["reason"], accepted["by"]) == (mark, "The mayor said both.", "Jo Reed")
    assert accepted["places"][0]["path"] == "bridge/draft.txt"
    main(["check", "."])
    assert "1 finding accepted." in capsys.readouterr().out


def test_the_text_report_shows_the_fingerprint_and_how_to_accept(folder: Path, capsys: Capture) -> None:
    mark = fingerprint(capsys)
    main(["check", "."])
    out = capsys.readouterr().out
    assert f"bridge/draft.txt:1:1: error quote-matches [{mark[:8]}]" in out
    assert f'factlint accept {mark[:8]} --reason "WHY" --by "NAME"' in out


def test_it_outlives_moved_lines_and_a_new_name_and_dies_with_the_facts(folder: Path, capsys: Capture) -> None:
    accept(fingerprint(capsys), *REASON)
    write(folder, {"bridge/draft.txt": "It rained on Monday.\n\n" + DRAFT.format("old")})
    assert checked(capsys)[0] == 0
    os.rename(folder / "bridge/draft.txt", folder / "bridge/second-draft.txt")
    assert checked(capsys)[0] == 0
    os.rename(folder / "bridge/second-draft.txt", folder / "bridge/draft.txt")
    write(folder, {"bridge/draft.txt": DRAFT.format("wooden")})
    code, answer, err = checked(capsys)
    assert (code, len(answer["findings"]), answer["accepted"]) == (1, 1, [])
    assert f"warning: {BOOK}:5:3: unused" in err


def test_the_same_facts_in_another_article_are_not_accepted_with_it(folder: Path, capsys: Capture) -> None:
    slip = "The vote was on Monday, May 8, 2018.\n"
    write(folder, {"rain/draft.txt": slip})
    accept("--all", "--in", "rain", *REASON)
    write(folder, {"rain/later.txt": slip, "flood/draft.txt": slip})
    _, answer, _ = checked(capsys, "rain", "flood")
    assert [one["places"][0]["path"] for one in answer["accepted"]] == ["rain/draft.txt"]
    assert {one["places"][0]["path"] for one in answer["findings"]} == {"rain/later.txt", "flood/draft.txt"}


def test_an_entry_may_count_in_a_folder(folder: Path, capsys: Capture) -> None:
    slip = "The vote was on Monday, May 8, 2018.\n"
    write(folder, {"rain/draft.txt": slip})
    accept("--all", "--in", "rain", *REASON)
    write(folder, {"rain/later.txt": slip, "flood/draft.txt": slip})
    book = (folder / BOOK).read_text()
    write(folder, {BOOK: book.replace('"rain/draft.txt"', "rain/")})
    _, answer, err = checked(capsys, "rain", "flood")
    assert {one["places"][0]["path"] for one in answer["accepted"]} == {"rain/draft.txt", "rain/later.txt"}
    assert {one["places"][0]["path"] for one in answer["findings"]} == {"flood/draft.txt"}
    assert "unused" not in err
    write(folder, {"rain/draft.txt": "It rained.\n", "rain/later.txt": "It rained.\n"})
    for path, said in (("rain/draft.txt", False), ("flood", False), ("rain", True), (".", True)):
        assert ("unused" in checked(capsys, path)[2]) is said, path


def test_an_entry_is_unused_only_where_its_article_was_asked_about(folder: Path, capsys: Capture) -> None:
    accept(fingerprint(capsys), *REASON)
    write(folder, {"bridge/draft.txt": DRAFT.format("new")})
    for path, said in (("rain", False), ("bridge/sources", False), ("bridge/draft.txt", True), (".", True)):
        code, _, err = checked(capsys, path)
        assert code == 0
        assert ("unused" in err) is said, path


def test_an_entry_whose_article_is_gone_is_unused_where_its_folder_was_named(folder: Path, capsys: Capture) -> None:
    accept(fingerprint(capsys), *REASON)
    (folder / "bridge/draft.txt").unlink()
    assert "unused" not in checked(capsys, "bridge/sources/wire.txt")[2]
    assert "unused" not in checked(capsys, "rain")[2]
    assert "unused" in checked(capsys, "bridge")[2]


def test_an_expired_entry_silences_nothing_and_says_so(folder: Path, capsys: Capture) -> None:
    mark = fingerprint(capsys)
    today = date.today()
    accept(mark, *REASON, "--until", today.isoformat())
    assert checked(capsys)[0] == 0
    book = (folder / BOOK).read_text()
    (folder / BOOK).write_text(book.replace(f"expires: {today}", f"expires: {today - timedelta(1)}"))
    code, answer, err = checked(capsys)
    assert (code, len(answer["findings"]), answer["accepted"]) == (1, 1, [])
    assert "is over: quote-matches is reported again" in err
    assert accept(mark, *REASON) == 0, "what has expired can be accepted anew"
    assert checked(capsys)[0] == 0


def test_all_is_a_baseline(folder: Path, capsys: Capture) -> None:
    write(folder, {"rain/draft.txt": "Council members voted 5-2 to pave the road.\n\nThe vote was on Monday, May 8, 2018.\n"})
    code, answer, _ = checked(capsys)
    assert len({finding["fingerprint"] for finding in answer["findings"] if finding["level"] != "note"}) == 2
    assert accept("--all", "--reason", "Printed before we checked.", "--by", "Desk") == 0
    assert "2 entries added" in capsys.readouterr().out
    code, answer, err = checked(capsys)
    assert (code, len(answer["accepted"]), err) == (0, 2, "")
    assert accept("--all", "--reason", "Again.", "--by", "Desk") == 0
    assert "no entries added" in capsys.readouterr().out


def test_writing_keeps_what_the_file_says(folder: Path, capsys: Capture) -> None:
    mark = fingerprint(capsys)
    entry = "- rule: told-oneself   # ask Jo\n  fingerprint: 0123456789abcdef\n  reason: 'A play.'\n  by: Jo\n  date: 2024-05-01\n"
    before = f"# Our list\r\n\r\n{entry}\n# the end"
    (folder / BOOK).write_bytes(before.encode())
    assert accept(mark, "--reason", 'Both "old": # and\nnew {x} \x1b[31m', "--by", "José: desk") == 0
    after = (folder / BOOK).read_bytes().decode()
    assert after.startswith(before + "\r\n")
    first, second = ledger.load(BOOK)[0].entries
    assert (first.rule, second.reason, second.by) == ("told-oneself", 'Both "old": # and new {x} \x1b[31m', "José: desk")
    assert "\x1b" not in after
    assert [name for name in os.listdir(folder) if "accepted" in name] == [BOOK]


def test_a_write_that_fails_leaves_the_file_as_it_was(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    accept(fingerprint(capsys), *REASON)
    write(folder, {"bridge/draft.txt": DRAFT.format("wooden")})
    before = (folder / BOOK).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert accept("--all", *REASON) == 2
    assert (folder / BOOK).read_bytes() == before
    assert [name for name in os.listdir(folder) if "accepted" in name] == [BOOK]


def test_a_run_killed_while_it_writes_leaves_the_old_file(folder: Path, capsys: Capture) -> None:
    accept("--all", *REASON)
    write(folder, {"bridge/draft.txt": DRAFT.format("wooden")})
    before = (folder / BOOK).read_bytes()
    code = "import os, signal; os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL); from factlint.cli import main; main({})"
    run = subprocess.run([sys.executable, "-c", code.format(["accept", "--all", *REASON])], cwd=folder, capture_output=True)
    assert run.returncode == -signal.SIGKILL
    assert (folder / BOOK).read_bytes() == before
    assert accept("--all", *REASON) == 0
    assert checked(capsys)[0] == 0
    assert [name for name in os.listdir(folder) if "accepted" in name] == [BOOK], "what the killed run left is gone"


def test_the_ledger_of_the_repository_counts_in_its_folders(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".git").mkdir()
    mark = fingerprint(capsys)
    monkeypatch.chdir(folder / "bridge")
    assert accept(mark, *REASON) == 0
    assert (folder / BOOK).exists()
    assert checked(capsys, "draft.txt")[0] == 0
    monkeypatch.chdir(folder / "bridge/sources")
    assert checked(capsys, "wire.txt")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "It lacks --reason and --by."),
        (("{mark}", "--by", "Jo"), "It lacks --reason."),
        (("{mark}", "--reason", "Right.", "--by", " "), "--by says nothing"),
        (("{mark}", "--reason", " .", "--by", "Jo"), "--reason says nothing"),
        (("{mark}", "--reason", "WHY", "--by", "NAME"), "--reason still says WHY; write in its place why the finding may stand"),
        (REASON, "name the fingerprints of the findings, or --all"),
        (("{mark}", "--all", *REASON), "name the fingerprints of the findings, or --all"),
        (("abc", *REASON), "'abc' is too short for a fingerprint; give 4 characters or more"),
        (("0000000", *REASON), "nothing in . has the fingerprint 0000000"),
        (("quote-matches", *REASON), "quote-matches is a rule; its findings have the fingerprints {mark}"),
        (("that-i", *REASON), "'that-i' is no fingerprint: those are made of 0 to 9 and a to f"),
        (("{mark}", *REASON, "--until", "soon"), "--until is a day written"),
        (("{mark}", *REASON, "--until", "2001-01-01"), "--until 2001-01-01 is over already"),
        (("{mark}", *REASON, "--in", "rain"), "nothing in rain has the fingerprint"),
    ],
)
def test_mistakes_in_accepting_are_answered_in_one_line(
    folder: Path, capsys: Capture, arguments: tuple[str, ...], sentence: str
) -> None:
    mark = fingerprint(capsys)
    assert accept(*(argument.format(mark=mark) for argument in arguments)) == 2
    assert re.fullmatch(r"factlint accept: .*\n", err := capsys.readouterr().err)
    assert sentence.format(mark=mark[:8]) in err
    assert not (folder / BOOK).exists()


def test_a_fingerprint_is_taken_with_the_brackets_that_it_stands_in(folder: Path, capsys: Capture) -> None:
    assert accept(f"[{fingerprint(capsys)[:8].upper()}]", *REASON) == 0


def test_accepting_twice_tells_who_was_first(folder: Path, capsys: Capture) -> None:
    mark = fingerprint(capsys)
    accept(mark, *REASON)
    assert accept(mark, *REASON) == 2
    assert f"was accepted by Jo Reed already ({BOOK}, line 5): The mayor said both." in capsys.readouterr().err


ENTRY = """\
- rule: quote-matches
  fingerprint: {mark}
  reason: The mayor said both.
  by: Jo
  date: 2024-05-01
"""


@pytest.mark.parametrize(
    ("old", "new", "where", "sentence"),
    [
        ("  reason: The mayor said both.\n", "", "1:3", "the entry lacks `reason`: why may the finding stand?"),
        ("The mayor said both.", "''", "3:11", "`reason` is empty"),
        ("The mayor said both.", "'...'", "3:11", "`reason` says nothing; the ledger is read by people"),
        ("The mayor said both.", "-", "3:11", "text that begins with - needs quotation marks"),
        ("The mayor said both.", "'Both.", "3:11", "a quotation mark that is not closed: '"),
        ("  by: Jo", " by: Jo", "4:2", "`by` is out of line: keys that belong together begin in the same column"),
        ("- rule", "<<<<<<< HEAD\n- rule", "1:1", "a merge that was not finished; keep what is to stay"),
        ("reason: The", "reason: Note: the", "3:11", "text with a colon in it needs quotation marks"),
        ("  by: Jo\n", "", "1:3", "the entry lacks `by`: who accepted it? Write a name behind `by:`"),
        ("  date: 2024-05-01\n", "", "1:3", "the entry lacks `date`"),
        ("2024-05-01", "1 May 2024", "5:9", "`date` is a day written 2024-05-31, not '1 May 2024'"),
        ("2024-05-01", "2024-02-30", "5:9", "`date` is 2024-02-30, a day that does not exist"),
        ("date: 2024-05-01", "date: 2024-05-01\n  expires: never", "6:12", "`expires` is a day"),
        ("reason:", "raeson:", "3:3", "no key of an entry 'raeson'. Did you mean reason?"),
        ("  by: Jo", "  by: Jo\n  by: Ann", "5:3", "the key `by` stands here a second time"),
        (
            "{mark}",
            "12ab",
            "2:16",
            "'12ab' is no fingerprint: it has 16 characters, of which reports show 8; delete this entry, and factlint accept 12ab",
        ),
        ("{mark}", "that-i", "2:16", "'that-i' is no fingerprint: it has 16 characters, 0 to 9 and a to f"),
        ("- rule: quote-matches\n ", "- quote-matches\n-", "1:3", "an entry begins with `- rule:`, and has one key a line"),
        ("- rule", "  rule", "1:3", "the ledger is a list of entries"),
        ("  reason", "\treason", "3:1", "a tab; indent with spaces"),
    ],
)
def test_a_malformed_entry_silences_nothing_and_ends_with_2(
    folder: Path, capsys: Capture, old: str, new: str, where: str, sentence: str
) -> None:
    mark = fingerprint(capsys)
    assert old in ENTRY
    write(folder, {BOOK: ENTRY.replace(old, new).format(mark=mark)})
    code, answer, err = checked(capsys)
    assert (code, len(answer["findings"]), answer["accepted"]) == (2, 1, [])
    assert f"factlint: {BOOK}:{where}: " in err
    assert sentence in err
    assert accept(mark, *REASON) == 2, "a broken ledger is not written to"


def test_an_unknown_rule_is_told_with_the_one_that_was_meant(folder: Path, capsys: Capture) -> None:
    write(folder, {BOOK: ENTRY.format(mark=fingerprint(capsys)).replace("quote-matches", "quote-match")})
    for paths in ((".",), ("bridge/draft.txt",), ("rain/draft.txt",)):
        code, _, err = checked(capsys, *paths)
        assert code == 2
        assert f"{BOOK}:1:3: there is no rule 'quote-match'; did you mean quote-matches? If it is gone, delete this entry" in err


def test_a_fingerprint_tells_which_rule_was_meant(folder: Path, capsys: Capture) -> None:
    write(folder, {BOOK: ENTRY.format(mark=fingerprint(capsys)).replace("quote-matches", "words-of-others")})
    code, answer, err = checked(capsys)
    assert (code, len(answer["findings"])) == (2, 1)
    assert f"{BOOK}:1:3: there is no rule 'words-of-others'; did you mean quote-matches?" in err


def test_entries_for_a_rule_that_is_gone_refuse_no_commit(folder: Path, capsys: Capture) -> None:
    entries = ENTRY.format(mark="0123456789abcdef") + ENTRY.format(mark="fedcba9876543210")
    write(folder, {BOOK: entries.replace("quote-matches", "house-style"), "bridge/draft.txt": DRAFT.format("new")})
    code, _, err = checked(capsys)
    assert code == 0
    assert err == f"factlint: warning: {BOOK}:1:3: unused: there is no rule 'house-style'; delete this entry and 1 more for it\n"


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "\ufeff# nothing\n\n"])
def test_an_empty_ledger_is_none(folder: Path, capsys: Capture, text: str) -> None:
    write(folder, {BOOK: text})
    code, answer, err = checked(capsys)
    assert (code, len(answer["findings"]), err) == (1, 1, "")
    assert accept("--all", *REASON) == 0
    assert checked(capsys)[0] == 0
