"""The page for a browser: whole in itself, readable without colour, and nothing of an article's in it but words."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factlint.cli import main
from factlint.frozen import replace
from factlint.model import Accepted, Coverage, Document, Finding, Place, Problem, Report, Span
from factlint.report import FORMATS, Options

Find = Callable[..., Finding]
EMPTY = {"meta"}


class Page(HTMLParser):
    """The tags of a page in order, each closed where it must be, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


def page(report: Report, *, notes: bool = False) -> Page:
    return Page(FORMATS["html"](report, Options(notes=notes)))


def test_a_finding_stands_there_with_both_passages_and_its_words_marked(report: Report) -> None:
    shown = page(report)
    words = " ".join("".join(shown.words).split())
    assert "Ruiz is quoted in two ways." in words
    assert "“We must rebuild the bridge,” said Mayor Ana Ruiz on Tuesday." in words
    assert "“We will rebuild the bridge,” said Ana Ruiz, the mayor." in words
    assert "1 error in 2 articles (1 story)." in words
    assert re.findall("<mark>(.*?)</mark>", FORMATS["html"](report, Options())) == ["must", "will"]


def test_the_page_runs_nothing_and_loads_nothing(report: Report) -> None:
    shown = page(report)
    assert not {"script", "link", "img", "iframe", "object", "form", "base"} & set(shown.tags)
    assert not any(name.startswith("on") or name == "src" for name, _ in shown.attributes)
    assert all((value or "").startswith("#") for name, value in shown.attributes if name == "href")
    assert "url(" not in FORMATS["html"](report, Options())
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in shown.attributes


@pytest.mark.parametrize(
    "trick", ["<script>alert(1)</script>", "</mark></blockquote>", "\" onload='x'", "<!--", "&lt;", "]]>", "</style>"]
)
def test_markup_in_an_article_is_words(trick: str) -> None:
    def told(said: str) -> Page:
        text = f"{said} and more\n"
        places = (Place(Document(f"{said}.txt", text, text), Span(0, len(said)), said),)
        findings = (Finding("a", "error", said, "0", places),)
        return page(Report(findings, Coverage(1, 1), (Problem(said, said),), accepted=(Accepted(findings[0], said, said),)))

    assert told(trick).tags == told("plain").tags
    assert "".join(told(trick).words).count(trick) == "".join(told("plain").words).count("plain")


def test_notes_accepted_findings_and_problems_have_their_places(find: Find) -> None:
    report = Report(
        (find(level="note"),), Coverage(2, 1), (Problem("b.txt", "is no text"),), accepted=(Accepted(find(), "Right.", "Fox"),)
    )
    words = "".join(page(report).words)
    assert "b.txt: is no text" in words
    assert "Ruiz is quoted in two ways. Right. (Fox)" in words
    assert "quote-matches" not in words
    assert "quote-matches" in "".join(page(report, notes=True).words)


def test_a_report_in_the_folder_of_a_story_is_no_article_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("“We will rebuild the old bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    Path("b.txt").write_text("“We will rebuild the new bridge by spring,” said Mayor Ana Ruiz.\n", encoding="utf-8")
    assert main(["check", "--output", "html=report.html", "."]) == 1
    once = capsys.readouterr()
    assert main(["check", "--output", "html=report.html", "."]) == 1
    assert capsys.readouterr() == once


def test_a_page_that_is_not_complete_says_so_and_what_was_found(report: Report) -> None:
    broken = replace(report, problems=(Problem("lost.txt", "there is no such file or folder"),))
    page = FORMATS["html"](broken, Options())
    head = page[page.index("<header>") : page.index("</header>")]
    assert "<p>This report is not complete: 1 problem with files or rules; see below.</p>" in head
    assert "<p>1 error in 2 articles (1 story).</p>" in head
    assert "<li>lost.txt: there is no such file or folder</li>" in page
