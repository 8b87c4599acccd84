"""What docs/contracts.md promises to other programs, held against the sample articles and every story of the tests."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factlint.cli import main
from factlint.facts import FACT_TYPES
from factlint.model import CERTAINTIES, LEVELS

CHECKOUT = Path(__file__).resolve().parent.parent.parent
STORIES = sorted(path.parent for path in (CHECKOUT / "tests/stories").glob("*/articles"))
FOLDERS = ["seeds", *(f"tests/stories/{path.name}/articles" for path in STORIES)]


@pytest.fixture(autouse=True)
def in_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CHECKOUT)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(arguments)
    out = capsys.readouterr().out
    assert out.isascii()
    return code, out


def text_of(path: str) -> str:
    """The file's own text as positions count it: the mark of byte order left out, line ends as they are."""
    assert not Path(path).is_absolute()
    assert "\\" not in path
    return Path(path).read_bytes().decode("utf-8-sig")


def check_place(place: dict[str, Any]) -> None:
    assert set(place) >= {"path", "start", "end", "line", "column", "end_line", "end_column", "text", "label"}
    text = text_of(place["path"])
    start, end = place["start"], place["end"]
    assert 0 <= start < end <= len(text)
    for position, line, column in ((start, "line", "column"), (end, "end_line", "end_column")):
        assert place[line] == text.count("\n", 0, position) + 1
        assert place[column] == position - (text.rfind("\n", 0, position) + 1) + 1
    said = place["text"]
    assert said == text[start:end] or (said.endswith("…") and text[start:end].startswith(said[:-1]))


def check_finding(finding: dict[str, Any]) -> None:
    assert set(finding) >= {"rule", "level", "message", "fingerprint", "places"}
    assert finding["level"] in LEVELS
    assert finding["message"] == " ".join(finding["message"].split())
    assert finding["message"]
    assert finding["places"]
    for place in finding["places"]:
        check_place(place)


def check_value(value: Any, text: str) -> None:
    match value:
        case list():
            for one in value:
                check_value(one, text)
        case {"start": start, "end": end, "text": said}:
            assert 0 <= start <= end <= len(text)
            assert set(value) <= {"start", "end", "text", "name"}
            assert text[start:end] == said or " ".join(text[start:end].split()) == " ".join(said.split())
        case {"low": low, "high": high}:
            assert set(value) == {"low", "high", "printed", "unit"}
            assert low is None or high is None or low <= high
        case {"first": first, "last": last}:
            assert set(value) == {"first", "last", "printed"}
            assert date.fromisoformat(first) <= date.fromisoformat(last)
        case _:
            assert isinstance(value, str | bool | int | float | None), value


def check_fact(fact: dict[str, Any], text: str) -> None:
    assert set(fact) >= {"kind", "path", "start", "end", "text", "certainty", "fields"}
    assert fact["kind"] in FACT_TYPES
    assert fact["certainty"] in CERTAINTIES
    assert 0 <= fact["start"] < fact["end"] <= len(text)
    assert fact["text"] == text[fact["start"] : fact["end"]]
    for value in fact["fields"].values():
        check_value(value, text)
    if fact["kind"] == "quote":
        fields = fact["fields"]
        assert fields["form"] in ("direct", "partial", "indirect")
        assert fields["speaker"] == (fields["speakers"][0] if fields["speakers"] else None)
        assert isinstance(fields["addressees"], list)


@pytest.mark.parametrize("folder", FOLDERS)
def test_check_prints_what_is_promised(capsys: pytest.CaptureFixture[str], folder: str) -> None:
    code, out = printed(capsys, "check", "--format", "json", folder)
    answer = json.loads(out)
    assert set(answer) == {"version", "tool", "findings", "accepted", "coverage", "errors"}
    assert answer["version"] == 1
    assert answer["tool"]["name"] == "factlint"
    for finding in answer["findings"]:
        check_finding(finding)
    levels = Counter(finding["level"] for finding in answer["findings"])
    assert code == (1 if levels["error"] else 0)
    assert set(answer["coverage"]) >= {"documents", "stories", "read", "unread", "unchecked"}
    assert all(count > 0 for part in ("read", "unread", "unchecked") for count in answer["coverage"][part].values())
    assert set(answer["coverage"]["read"]) | set(answer["coverage"]["unread"]) <= set(FACT_TYPES)
    assert answer["errors"] == answer["accepted"] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_facts_prints_what_is_promised(capsys: pytest.CaptureFixture[str], folder: str) -> None:
    code, out = printed(capsys, "facts", "--format", "json-lines", folder)
    facts = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert facts
    for fact in facts:
        check_fact(fact, text_of(fact["path"]))
    order = [(fact["path"], fact["start"], fact["end"]) for fact in facts]
    assert order == sorted(order)


@pytest.mark.parametrize("folder", FOLDERS)
def test_fingerprints_outlast_moved_lines_and_the_order_of_paths(
    capsys: pytest.CaptureFixture[str], folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, before = printed(capsys, "check", "--format", "json", folder)
    articles = [path for path in Path(folder).rglob("*") if path.is_file()]
    copies = [tmp_path / path.relative_to(folder) for path in articles]
    for path, copy in zip(articles, copies, strict=True):
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text("\n\n\n" + path.read_text(encoding="utf-8").replace("\n", "\n\n"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    named = [str(path.relative_to(tmp_path)) for path in sorted(copies, reverse=True)]
    _, moved = printed(capsys, "check", "--format", "json", *named)
    _, again = printed(capsys, "check", "--format", "json", ".")
    assert moved == again
    assert _fingerprints(before) == _fingerprints(moved)


def _fingerprints(out: str) -> list[str]:
    return sorted(finding["fingerprint"] for finding in json.loads(out)["findings"])
