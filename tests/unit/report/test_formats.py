"""concise and JSON, as other programs read them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from factlint import __version__
from factlint.model import Coverage, Document, Finding, Place, Problem, Report, Span
from factlint.report import FORMATS, Options

Find = Callable[..., Finding]


def as_json(report: Report) -> Any:
    return json.loads(FORMATS["json"](report, Options()))


def test_concise_is_one_line_a_finding(find: Find) -> None:
    report = Report((find(), find(level="note")), Coverage(2, 1))
    assert FORMATS["concise"](report, Options()) == "draft.txt:3:1: error: Ruiz is quoted in two ways. [quote-matches]\n"
    assert FORMATS["concise"](report, Options(notes=True)).count("\n") == 2


def test_concise_of_a_clean_run_is_empty() -> None:
    assert FORMATS["concise"](Report((), Coverage(2, 1)), Options()) == ""


def test_paths_are_shown_from_the_root_with_slashes(find: Find) -> None:
    document = Document("/news/desk/a.txt", "Words.", "Words.")
    report = Report((Finding("a-rule", "error", "Look.", "0", (Place(document, Span(0, 5)),)),), Coverage(1, 1))
    assert FORMATS["concise"](report, Options(root=Path("/news"))).startswith("desk/a.txt:1:1:")


def test_json_keeps_its_contract(report: Report, draft: Document) -> None:
    assert as_json(report) == {
        "version": 1,
        "tool": {"name": "factlint", "version": __version__},
        "findings": [
            {
                "rule": "quote-matches",
                "level": "error",
                "message": "Ruiz is quoted in two ways.",
                "fingerprint": "0f1e",
                "places": [
                    {
                        "path": "draft.txt",
                        "start": 13,
                        "end": 42,
                        "line": 3,
                        "column": 1,
                        "end_line": 3,
                        "end_column": 30,
                        "text": "“We must rebuild the bridge,”",
                        "label": "here",
                    },
                    {
                        "path": "sources/minutes.txt",
                        "start": 0,
                        "end": 29,
                        "line": 1,
                        "column": 1,
                        "end_line": 1,
                        "end_column": 30,
                        "text": "“We will rebuild the bridge,”",
                        "label": "",
                    },
                ],
            }
        ],
        "accepted": [],
        "coverage": {"documents": 2, "stories": 1, "read": {"quote": 4}, "unread": {"quote": 1}, "unchecked": {"told-oneself": 2}},
        "errors": [],
    }


def test_json_always_has_the_notes(find: Find) -> None:
    assert as_json(Report((find(level="note"),), Coverage()))["findings"][0]["level"] == "note"


def test_json_lists_what_could_not_be_read() -> None:
    errors = as_json(Report((), Coverage(), (Problem("a.txt", "no text"), Problem("r.yaml", "no id", 2, 3))))["errors"]
    assert errors == [
        {"path": "a.txt", "line": None, "column": None, "message": "no text"},
        {"path": "r.yaml", "line": 2, "column": 3, "message": "no id"},
    ]


def test_json_shortens_long_text_with_an_ellipsis() -> None:
    text = "word " * 400
    report = Report((Finding("a", "error", "m", "0", (Place(Document("a.txt", text, text), Span(0, 1999)),)),), Coverage())
    shown = as_json(report)["findings"][0]["places"][0]["text"]
    assert shown.endswith("…")
    assert text.startswith(shown[:-1].rstrip())
    assert len(shown) <= 400


def test_json_lines_end_only_at_line_feeds_and_may_span_lines() -> None:
    text = "a\r\nb\x0bc\u2028d\ne😀f"
    document = Document("a.txt", text, text)
    report = Report((Finding("a", "error", "m", "0", (Place(document, Span(text.index("d"), text.index("f"))),)),), Coverage())
    place = as_json(report)["findings"][0]["places"][0]
    assert [place[key] for key in ("line", "column", "end_line", "end_column")] == [2, 5, 3, 3]


def test_json_survives_any_character_of_an_article() -> None:
    text = "\x00\x1b[31m\ud800\u2028“”"
    report = Report((Finding("a", "error", text, "0", (Place(Document("a.txt", text, text), Span(0, len(text))),)),), Coverage())
    printed = FORMATS["json"](report, Options())
    assert printed.isascii()
    assert json.loads(printed)["findings"][0]["places"][0]["text"] == text
