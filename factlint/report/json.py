"""json: one object for other programs to read. `docs/contracts.md` says what it promises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factlint import __version__
from factlint.model import Accepted, Coverage, Finding, Place, Problem, Report
from factlint.report.entries import shortened
from factlint.report.lines import Lines, index, shown
from factlint.report.options import Options
from factlint.report.safe import json_text

VERSION = 1


def render(report: Report, options: Options) -> str:
    """The whole report as JSON in ASCII, so that no terminal, pipe or encoding can change it. Notes are always in it."""
    findings = (*report.findings, *(one.finding for one in report.accepted))
    lines = index(place.document for finding in findings for place in finding.places)
    answer = {
        "version": VERSION,
        "tool": {"name": "factlint", "version": __version__},
        "findings": [finding_object(finding, lines, options) for finding in report.findings],
        "accepted": [accepted_object(one, lines, options) for one in report.accepted],
        "coverage": coverage_object(report.coverage),
        "errors": [problem_object(problem, options) for problem in report.problems],
    }
    return json_text(answer, indent=2) + "\n"


def finding_object(finding: Finding, lines: Mapping[str, Lines], options: Options) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "places": [place_object(place, lines[place.document.path], options) for place in finding.places],
    }


def accepted_object(one: Accepted, lines: Mapping[str, Lines], options: Options) -> dict[str, Any]:
    return {**finding_object(one.finding, lines, options), "reason": one.reason, "by": one.by}


def place_object(place: Place, lines: Lines, options: Options) -> dict[str, Any]:
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


def coverage_object(coverage: Coverage) -> dict[str, Any]:
    return {
        "documents": coverage.documents,
        "stories": coverage.stories,
        "read": dict(sorted(coverage.read.items())),
        "unread": dict(sorted(coverage.unread.items())),
        "unchecked": dict(sorted(coverage.unchecked.items())),
    }


def problem_object(problem: Problem, options: Options) -> dict[str, Any]:
    return {
        "path": shown(problem.path, options.root),
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
    }
