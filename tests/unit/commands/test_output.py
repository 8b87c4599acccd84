"""Reports in files beside the one on the screen: each whole or not there, and a clear line where one cannot be written."""

from __future__ import annotations

import io
import json
import os
import stat
from pathlib import Path

import pytest

from factlint.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources").mkdir()
    (tmp_path / "draft.txt").write_text("“We will rebuild the old bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    (tmp_path / "sources/wire.txt").write_text(
        "“We will rebuild the new bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8"
    )
    return tmp_path


def test_reports_are_written_beside_the_one_for_people(folder: Path, capsys: Capture) -> None:
    assert main(["check", "--output", "sarif=out.sarif", "--output", "json=out.json", "draft.txt"]) == 1
    assert capsys.readouterr().out.startswith("draft.txt:1:1: error quote-matches")
    assert json.loads((folder / "out.sarif").read_text())["runs"][0]["results"][0]["ruleId"] == "quote-matches"
    main(["check", "--format", "json", "draft.txt"])
    assert (folder / "out.json").read_text() == capsys.readouterr().out
    assert sorted(path.name for path in folder.iterdir()) == ["draft.txt", "out.json", "out.sarif", "sources"]


def test_a_file_that_is_there_is_replaced_and_a_link_followed(folder: Path) -> None:
    (folder / "kept.json").write_text("old and much longer than anything " * 900)
    (folder / "link.json").symlink_to("kept.json")
    main(["check", "--output", "json=link.json", "draft.txt"])
    assert (folder / "link.json").is_symlink()
    assert json.loads((folder / "kept.json").read_text())["version"] == 1


def test_others_may_read_a_report_as_they_may_any_new_file(folder: Path) -> None:
    (folder / "any").touch()
    main(["check", "--output", "json=out.json", "draft.txt"])
    assert stat.S_IMODE(os.stat("out.json").st_mode) == stat.S_IMODE(os.stat("any").st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize(
    ("path", "why"),
    [("nowhere/out.json", "no such file or directory"), ("sources", "is a directory"), ("/dev/full", "no space left on device")],
)
def test_a_report_that_cannot_be_written_is_one_line_and_2(folder: Path, capsys: Capture, path: str, why: str) -> None:
    assert main(["check", "--output", f"sarif={path}", "--output", "json=good.json", "draft.txt"]) == 2
    told = capsys.readouterr()
    assert told.err == f"factlint: {path}: the sarif report could not be written: {why}\n"
    assert "quote-matches" in told.out, "what was found is told all the same"
    assert (folder / "good.json").exists(), "the others are written all the same"
    assert [path.name for path in folder.rglob(".*")] == []


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("out.sarif", "'out.sarif' does not say FORMAT=PATH, as in sarif=out.sarif"),
        ("sarif=", "'sarif=' does not say FORMAT=PATH"),
        ("sarrif=out.sarif", "no format 'sarrif'. Did you mean sarif? Allowed: full, concise,"),
    ],
)
def test_a_mistaken_output_is_answered_in_one_line(folder: Path, capsys: Capture, given: str, sentence: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["check", "--output", given, "draft.txt"])
    assert left.value.code == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1


def test_paths_for_code_hosts_are_those_of_the_repository(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder / "sources")
    main(["check", "--format", "gitlab", "../draft.txt"])
    assert json.loads(capsys.readouterr().out)[0]["location"]["path"] == "draft.txt"
    main(["check", "--format", "concise", "../draft.txt"])
    assert capsys.readouterr().out.startswith("../draft.txt:1:1:")


# ---------------------------------------------------------------- a draft from standard input


def typing(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_a_draft_from_standard_input_stands_in_place_of_its_file(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = (folder / "draft.txt").read_text(encoding="utf-8")
    typing(monkeypatch, saved.replace("old", "new"))
    assert main(["check", "--stdin-filename", "draft.txt"]) == 0
    typing(monkeypatch, "\n" + saved)
    assert main(["check", "--stdin-filename", "./draft.txt", "--format", "concise"]) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("draft.txt:2:1: error:")
    assert (folder / "draft.txt").read_text(encoding="utf-8") == saved
    assert main(["check", "draft.txt"]) == 1, "what was typed is not kept in place of the file"


def test_a_draft_that_is_not_saved_yet_belongs_to_the_story_of_its_folder(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "“We will rebuild the dull bridge by spring,” said Mayor Ana Ruiz.\n")
    assert main(["check", "--stdin-filename", "later.txt", "--format", "json"]) == 1
    (finding, *_) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["places"][0]["path"] == "later.txt"
    typing(monkeypatch, "“We will rebuild it,” said Mayor Ana Ruiz.\n")
    assert main(["facts", "--stdin-filename", "later.txt", "--format", "json-lines"]) == 0
    assert {json.loads(line)["path"] for line in capsys.readouterr().out.splitlines()} == {"later.txt"}


def test_a_draft_from_standard_input_must_have_the_name_of_an_article(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "x")
    assert main(["check", "--stdin-filename", "notes.docx"]) == 2
    assert "notes.docx: cannot be read; export its text" in capsys.readouterr().err


def test_the_words_that_clash_are_marked_in_a_page_with_markup(folder: Path, capsys: Capture) -> None:
    page = "<p>&ldquo;We&rsquo;ll rebuild the <em>old</em> bridge by spring,&rdquo; said Mayor Ana&nbsp;Ruiz.</p>\n"
    (folder / "draft.txt").unlink()
    (folder / "draft.html").write_text(page, encoding="utf-8")
    (folder / "sources/wire.txt").write_text("“We’ll rebuild the new bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    assert main(["check", "draft.html"]) == 1
    lines = capsys.readouterr().out.splitlines()
    shown = next(number for number, line in enumerate(lines) if line.startswith("     1 | <p>"))
    assert lines[shown][lines[shown + 1].index("^") :].startswith("old</em>")
    assert lines[shown + 1].count("^") == 3
