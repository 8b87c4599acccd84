"""Words and names of one's own: what the reading makes of them, and of the same copy without them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factlint.cli import main

Capture = pytest.CaptureFixture[str]

COPY = """\
Portreeve Lena Aalto met Harbor Master Osk Ven on Monday. Harbor Light said that it would pay.

In talks with Ostermouth, Zephyrine Quill said nothing. “We saw it,” Brannoch said.
"""
WORDS = """\
words:
  names: [Zephyrine Quill]
  titles: [Portreeve, Harbor Master]
  organisations: Harbor Light
  places: [Ostermouth]
  household-names: [Brannoch]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(COPY, encoding="utf-8")
    return tmp_path


def people(capsys: Capture, *options: str) -> dict[str, Any]:
    assert main(["facts", "--format", "json-lines", *options, "a.txt"]) == 0
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {fact["fields"]["name"]: fact["fields"] for fact in facts if fact["kind"] == "person"}


def test_names_titles_and_bodies_are_read_as_what_they_are(folder: Path, capsys: Capture) -> None:
    before = people(capsys)
    assert before.keys() & {"Osk Ven", "Brannoch"} == set()
    assert before["Lena Aalto"].get("title") is None
    (folder / "factlint.yaml").write_text(WORDS)
    after = people(capsys)
    assert after.keys() == {"Lena Aalto", "Osk Ven", "Zephyrine Quill", "Brannoch"}
    assert (after["Lena Aalto"]["title"], after["Osk Ven"]["title"]) == ("Portreeve", "Harbor Master")
    assert people(capsys, "--isolated") == before, "what one run is told, the next does not know"


def test_a_household_name_needs_no_introduction(folder: Path, capsys: Capture) -> None:
    (folder / "a.txt").write_text(
        "The pier closed on Monday. Brandt and Diaz had voted against it. Diaz said that she was tired.\n"
    )
    (folder / "b.txt").write_text("The pilots Lena Brandt and Rosa Diaz voted against it on Monday.\n")
    main(["check", "."])
    assert "never-introduced" in capsys.readouterr().out
    (folder / "factlint.yaml").write_text("words: {household-names: [Brandt, Diaz]}\n")
    main(["check", "."])
    assert "never-introduced" not in capsys.readouterr().out


def test_words_that_were_kept_from_an_earlier_run_do_not_stay(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTLINT_CACHE", str(folder / ".kept"))

    def read() -> Any:
        main(["check", "--format", "json", "a.txt"])
        return json.loads(capsys.readouterr().out)["coverage"]["read"].get("person")

    plain = [read(), read()]
    (folder / "factlint.yaml").write_text(WORDS)
    told = [read(), read()]
    (folder / "factlint.yaml").unlink()
    again = read()
    assert plain == [again, again]
    assert told == [4, 4]
    assert again != 4
