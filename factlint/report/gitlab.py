"""gitlab: a code quality report, which GitLab shows in a merge request beside the lines that it changes.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from typing import Any

from factlint.model import Problem, Report
from factlint.report.entries import Entry, entries, in_repository, unique_fingerprints
from factlint.report.options import Options
from factlint.report.safe import json_text, safe

_SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def render(report: Report, options: Options) -> str:
    """A list of issues; what could not be read is a blocker, since an empty list would look like a clean run."""
    listed = entries(report, options)
    issues = [_issue(entry, mark) for entry, mark in zip(listed, unique_fingerprints(listed), strict=True)]
    issues += [_problem(problem, number, options) for number, problem in enumerate(report.problems, start=1)]
    return json_text(issues, indent=2) + "\n"


def _issue(entry: Entry, mark: str) -> dict[str, Any]:
    spot = entry.first
    return {
        "type": "issue",
        "check_name": entry.finding.rule,
        "description": safe(entry.finding.message),
        "severity": _SEVERITY[entry.level],
        "fingerprint": mark,
        "location": {"path": spot.path, "lines": {"begin": spot.line, "end": spot.end_line}},
        "other_locations": [{"path": other.path, "lines": {"begin": other.line, "end": other.end_line}} for other in entry.others],
    }


def _problem(problem: Problem, number: int, options: Options) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": "not-checked",
        "description": safe(f"factlint could not check this: {problem.message}"),
        "severity": "blocker",
        "fingerprint": f"not-checked-{number}",
        "location": {"path": in_repository(problem.path, options), "lines": {"begin": problem.line or 1}},
    }
