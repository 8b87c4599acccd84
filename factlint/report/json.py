"""json: one object for other programs to read. `docs/contracts.md` says what it promises."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from factlint import __version__
from factlint.model import Coverage, Finding, Place, Problem, Report
from factlint.report.lines import Lines, index, shown
from factlint.report.options import Options

VERSION = 1
LONGEST = 400  # characters of a place's text; more is cut and ends in an ellipsis


def render(report: Report, options: Options) -> str:
    """The whole report as JSON in ASCII, so that no terminal, pipe or encoding can change it. Notes are always in it."""
    findings = (*report.findings, *(one.finding for one in report.accepted))
    lines = index(place.document for finding in findings for place in finding.places)
    answer = {
        "version": VERSION,
        "tool": {"name": "factlint", "version": __version__},
        "findings": [_finding(finding, lines, options) for finding in report.findings],
        "accepted": [{**_finding(one.finding, lines, options), "reason": one.reason, "by": one.by} for one in report.accepted],
        "coverage": _coverage(report.coverage),
        "errors": [_problem(problem, options) for problem in report.problems],
    }
    return json.dumps(answer, indent=2) + "\n"


def _finding(finding: Finding, lines: Mapping[str, Lines], options: Options) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "places": [_place(place, lines[place.document.path], options) for place in finding.places],
    }


def _place(place: Place, lines: Lines, options: Options) -> dict[str, Any]:
    line, column = lines.at(place.span.start)
    end_line, end_column = lines.at(place.span.end)
    return {
        "path": shown(place.document.path, options.root),
        "start": place.span.start,
        "end": place.span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": shortened(place.document.cut(place.span)),
        "label": place.label,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "documents": coverage.documents,
        "stories": coverage.stories,
        "read": dict(sorted(coverage.read.items())),
        "unread": dict(sorted(coverage.unread.items())),
        "unchecked": dict(sorted(coverage.unchecked.items())),
    }


def _problem(problem: Problem, options: Options) -> dict[str, Any]:
    return {
        "path": shown(problem.path, options.root),
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
    }


def shortened(text: str) -> str:
    """The text itself, or its beginning and an ellipsis where it is long."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
