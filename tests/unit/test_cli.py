"""The command line: one clear line for each mistake, and exit codes that can be trusted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import factlint
from factlint import __version__
from factlint.cli import main

MISQUOTE = {
    "draft.txt": "“We will rebuild the old bridge by spring,” said Mayor Ana Ruiz.\n",
    "sources/wire.txt": "“We will rebuild the new bridge by spring,” said Mayor Ana Ruiz.\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def mistake(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What standard error says of a run that must end with 2, by the exit code or by leaving."""
    try:
        code: object = main(arguments)
    except SystemExit as left:
        code = left.code
    assert code == 2
    said = capsys.readouterr().err.strip()
    assert said
    assert "Traceback" not in said
    return said


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chek", "a.txt"], "There is no command 'chek'. Did you mean check?"),
        (["--frmat"], "There is no option --frmat here."),
        (["check", "--frmat", "json", "a.txt"], "There is no option --frmat. Did you mean --format?"),
        (["check"], "It lacks PATH. Type: factlint check ."),
        (["accept", "ab12"], 'It lacks --reason and --by. Type: factlint accept ab12 --reason "WHY" --by "NAME"'),
        (["accept", "ab12", "--reason", "both", "said", "--by", "Jo"], "words that belong together need quotation marks"),
        (["accept", "ab12", "--reason"], 'Something belongs behind --reason. Type: factlint accept ab12 --reason "WHY"'),
        (["check", "--format", "jsn", "a.txt"], "--format cannot be 'jsn'. Did you mean json? Allowed: full, concise"),
        (["check", "--fail-on", "fatal", "a.txt"], "--fail-on cannot be 'fatal'. Allowed: error, warning, note."),
        (["check", "--output", "html", "a.txt"], "'html' does not say FORMAT=PATH, as in html=factlint.html"),
        (["--notes"], "A command comes first, as in factlint check --notes ."),
        (["--versoin"], "Did you mean --version?"),
        (["check", "nowhere.txt"], "nowhere.txt: there is no such file or folder"),
        (["facts", "nowhere.txt"], "nowhere.txt: there is no such file or folder"),
        (["check", "."], ".: there is no article here; factlint reads .txt, .md, .html"),
        (["explain", "told-oneselv"], "told-oneself"),
    ],
)
def test_a_mistake_is_answered_in_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    said = mistake(capsys, *arguments)
    assert sentence in said
    assert "\n" not in said


def test_a_path_where_a_command_belongs_is_understood(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, MISQUOTE)
    assert "Did you mean factlint check draft.txt?" in mistake(capsys, "draft.txt")


def test_unreadable_files_end_with_2_and_the_others_are_still_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, MISQUOTE)
    (folder / "photo.txt").write_bytes(b"\xff\xd8\x00\x01")
    assert main(["check", "--format", "json", "."]) == 2
    answer = json.loads(capsys.readouterr().out)
    assert [(error["path"], error["message"]) for error in answer["errors"]] == [("photo.txt", "is a binary file, not text")]
    assert [finding["rule"] for finding in answer["findings"]] == ["quote-matches"]


def test_the_exit_code_goes_with_the_gravest_level(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, MISQUOTE)
    assert main(["check", "."]) == 1
    write(folder, {"draft.txt": MISQUOTE["sources/wire.txt"]})
    assert main(["check", "."]) == 0


def test_only_findings_in_the_focus_decide(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, MISQUOTE | {"sources/other.txt": "Rain fell on the town all day.\n"})
    assert main(["check", "sources/other.txt"]) == 0
    assert main(["check", "sources/wire.txt"]) == 1


def test_the_primary_place_is_in_the_draft(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, MISQUOTE)
    main(["check", "--format", "json", "."])
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert [place["path"] for place in finding["places"]] == ["draft.txt", "sources/wire.txt"]


def test_an_empty_article_is_a_warning(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"a.txt": " \n"})
    assert main(["check", "a.txt"]) == 0
    assert "warning: a.txt: the article is empty" in capsys.readouterr().err


def test_a_broken_rule_file_ends_with_2_before_anything_is_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, MISQUOTE | {"house/our-rule.yaml": "id: our-rule\nsayz: Something.\n"})
    said = mistake(capsys, "check", "--rules", "house", "draft.txt")
    assert "house/our-rule.yaml:2:1" in said
    assert "says" in said


def test_help_and_version_are_no_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"factlint {__version__}\n"
    assert main(["--help"]) == 0
    assert "factlint COMMAND" in capsys.readouterr().out


def test_an_internal_fault_is_one_line_and_2(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, MISQUOTE)
    monkeypatch.delenv("FACTLINT_DEBUG", raising=False)
    monkeypatch.setattr("factlint.pipeline.outcome", lambda *_: 1 / 0)
    said = mistake(capsys, "check", "draft.txt")
    assert "an internal fault, which is ours to mend: ZeroDivisionError" in said


def test_a_file_whose_name_begins_with_a_hyphen_is_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"-x.txt": "It rained.\n"})
    assert main(["check", "-x.txt"]) == 0
    assert "1 article" in capsys.readouterr().out


def test_a_paragraph_of_html_is_copy_and_no_block_quotation(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"a.html": "<p>It rained.</p>\n<p>The vote was on Monday, May 8, 2018.</p>\n"})
    assert main(["check", "a.html"]) == 1
    assert "a.html:2:" in capsys.readouterr().out


def test_an_empty_path_is_no_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "there is no such file or folder" in mistake(capsys, "check", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("command", ["--version", "rules", "check draft.txt"])
def test_a_report_that_cannot_be_written_is_said(folder: Path, command: str) -> None:
    write(folder, {"draft.txt": "It rained.\n"})
    start = [sys.executable, "-c", "import sys, factlint.cli; sys.exit(factlint.cli.main())", *command.split()]
    environment = {**os.environ, "PYTHONPATH": str(Path(factlint.__file__).parent.parent)}
    with open("/dev/full", "w") as full:
        run = subprocess.run(start, stdout=full, stderr=subprocess.PIPE, text=True, env=environment)
    assert run.returncode == 2
    assert run.stderr == "factlint: the report could not be written: no space left on device.\n"
