"""rdjson: diagnostics for reviewdog, which puts them into the review of a pull request.

Columns are counted in bytes of UTF-8 there, from 1. reviewdog posts the message as Markdown, so what would be a link, a tag or the
mention of a user is made plain. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

import re
from typing import Any

from factlint.model import Problem, Report
from factlint.report.entries import Entry, Spot, entries, in_repository
from factlint.report.options import Options
from factlint.report.safe import json_text, safe

_SEVERITY = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}
_MARKDOWN = re.compile(r"[\\`*_<>|~]|[\[\]](?=\(|[^\[\]]*\]\()")
_MENTION = re.compile(r"@(?=\w)")
_JOINER = "\u2060"  # has no width, and keeps @name from calling the user of that name


def render(report: Report, options: Options) -> str:
    """One result with a diagnostic for each finding and for what could not be read."""
    found = [_diagnostic(entry) for entry in entries(report, options)]
    found += [_problem(problem, options) for problem in report.problems]
    return json_text({"source": {"name": "factlint"}, "severity": "WARNING", "diagnostics": found}, indent=2) + "\n"


def _diagnostic(entry: Entry) -> dict[str, Any]:
    """The places that it clashes with go into the message: reviewdog refuses a whole report for a key that its version lacks."""
    clashes = [f"{plain(other.path)}:{other.line}: {plain(other.text)}" for other in entry.others]
    return {
        "message": "\n\n".join([plain(entry.finding.message), *clashes]),
        "location": _location(entry.first),
        "severity": _SEVERITY[entry.level],
        "code": {"value": entry.finding.rule},
    }


def _location(spot: Spot) -> dict[str, Any]:
    text, span = spot.place.document.text, spot.place.span
    return {
        "path": spot.path,
        "range": {
            "start": {"line": spot.line, "column": _bytes(text, span.start, spot.column)},
            "end": {"line": spot.end_line, "column": _bytes(text, span.end, spot.end_column)},
        },
    }


def _bytes(text: str, position: int, column: int) -> int:
    before = text[position - column + 1 : position]
    return len(before.encode("utf-8", "surrogatepass")) + 1


def _problem(problem: Problem, options: Options) -> dict[str, Any]:
    location: dict[str, Any] = {"path": in_repository(problem.path, options)}
    if problem.line:
        location["range"] = {"start": {"line": problem.line}}
    told = plain(f"factlint could not check this: {problem.message}")
    return {"message": told, "location": location, "severity": "ERROR", "code": {"value": "not-checked"}}


def plain(text: str) -> str:
    """Words that Markdown shows as they are."""
    return _MENTION.sub("@" + _JOINER, _MARKDOWN.sub(r"\\\g<0>", safe(text)))
