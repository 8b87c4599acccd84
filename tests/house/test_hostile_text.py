"""Articles and file names that try to do something: in no format do they change anything but their own words."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from factlint.cli import main
from factlint.model import Coverage, Document, Finding, Place, Problem, Report, Span
from factlint.report import FACTS_FORMATS, FORMATS, Options

TRICKS = (
    "\x1b]0;owned\x07\x1b[2J\x9b31m",
    "::error file=x.py,line=1::owned",
    "##[error]owned",
    "###[error]owned",
    "##vso[task.complete result=Failed]",
    "##teamcity[buildStop comment='owned']",
    "\r\n::stop-commands::x",
    "\n::set-output name=a::owned\n",
    "section_start:0:owned[collapsed=true]\r\x1b[0K",
    "%0A::warning::owned%0D%25",
    "]]>--></testcase><script>alert(1)</script><!--",
    "&lt;b&gt; <img src=x onerror=alert(1)> </style></title>",
    "[owned](https://example.org) {0} ![x](y) @everyone `x`",
    "\u202eowned\u2066\u2028\u2029\u200f",
    '"}],"runs":[],"x":[{"',
    "\ud800\ufffe\x00",
    "../../owned",
)
RUNNER = re.compile(r"\s*::[a-z]|.*##\[|.*##(?:vso|teamcity)\[")
"""What the runners of build servers take for a command: a line that begins with ::, or one that has ##[ or the like anywhere."""


def hostile(trick: str) -> Report:
    """A finding whose words, message, label and file name are all the trick."""
    text = f"{trick}\n{trick} and more."
    name = trick.replace("\ud800", "\udcff")  # which is how a byte that is no text stands in the name of a file
    document, other = Document(f"{name}.txt", text, text), Document(f"b/{name}.md", text, text)
    places = (Place(document, Span(0, len(trick)), trick), Place(other, Span(0, len(text)), trick))
    found = Finding("a-rule", "error", " ".join(trick.split()), "0", places)
    return Report((found,), Coverage(2, 1), (Problem(f"{name}.txt", trick, 1, 2),))


def harmless(trick: str) -> Report:
    """The same with a plain word in place of the trick."""
    return hostile("word" if trick.strip() else trick)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("trick", TRICKS)
def test_no_line_of_a_report_acts_on_a_terminal_or_on_a_build_server(name: str, trick: str) -> None:
    page = FORMATS[name](hostile(trick), Options(width=44, notes=True))
    page.encode("utf-8")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", page)
    commands = [line for line in re.split(r"[\r\n]", page) if RUNNER.match(line)]
    if name == "github":  # its own two, with nothing of the article's where the runner looks for properties
        assert [line.split(" ")[0] for line in commands] == ["::error", "::error"]
        assert all(len(line.split("::")[1].split(",")) in (4, 6) for line in commands)
    else:
        assert commands == []


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "rdjson", "json-lines"])
@pytest.mark.parametrize("trick", TRICKS)
def test_json_has_the_same_shape_whatever_an_article_says(name: str, trick: str) -> None:
    one, other = (FORMATS[name](report, Options(notes=True)) for report in (hostile(trick), harmless(trick)))
    assert one.isascii()
    for mine, plain in zip(parsed(one, name), parsed(other, name), strict=True):
        assert shape(mine) == shape(plain)


def parsed(page: str, name: str) -> list[object]:
    return [json.loads(line) for line in page.splitlines()] if name == "json-lines" else [json.loads(page)]


def shape(value: object) -> object:
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else type(value)


@pytest.mark.parametrize("trick", TRICKS)
def test_xml_has_the_same_shape_whatever_an_article_says(trick: str) -> None:
    one, other = (ET.fromstring(FORMATS["junit"](report, Options())) for report in (hostile(trick), harmless(trick)))
    assert [node.tag for node in one.iter()] == [node.tag for node in other.iter()]
    assert [node.attrib.keys() for node in one.iter()] == [node.attrib.keys() for node in other.iter()]


@pytest.mark.parametrize("name", FACTS_FORMATS)
@pytest.mark.parametrize("trick", [trick for trick in TRICKS if trick.isprintable()])
def test_facts_of_a_hostile_article_act_on_nothing(
    name: str, trick: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(f"“{trick},” said Mayor Ana Ruiz.\n\n{trick}\n", encoding="utf-8")
    assert main(["facts", "--format", name, "a.txt"]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if RUNNER.match(line)] == []


@pytest.mark.parametrize(
    "name", ["a\n::error::owned.txt", "a\x1b[2J.txt", "##[error]owned.txt", "%0A::error::.txt", "\u202egpj.txt"]
)
@pytest.mark.parametrize("form", FORMATS)
def test_file_names_act_on_nothing_and_are_found(
    form: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text("“We will rebuild the old bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    Path("b.txt").write_text("“We will rebuild the new bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    Path("no\n::error::text.txt").write_bytes(b"\0")
    assert main(["check", "--format", form, name]) == 2
    told = capsys.readouterr()
    assert "\x1b" not in told.out + told.err
    lines = [line for line in re.split(r"[\r\n]", told.out + told.err) if RUNNER.match(line)]
    assert all(line.startswith(("::error file=", "::warning file=")) and form == "github" for line in lines)


@pytest.mark.parametrize("name", FORMATS)
def test_a_link_out_of_the_folder_and_one_that_turns_in_a_circle_change_nothing_else(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "story"
    story.mkdir()
    monkeypatch.chdir(story)
    (tmp_path / "secret.txt").write_text("“We keep this to ourselves,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    Path("a.txt").write_text("It rained on the bridge.\n", encoding="utf-8")
    Path("round").symlink_to(".")
    Path("gone.txt").symlink_to("nowhere.txt")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    main(["check", "--format", name, "a.txt"])
    assert "secret" not in capsys.readouterr().out
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
