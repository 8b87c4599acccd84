"""json-lines: the report as one object a line, for programs that read as they go. `docs/contracts.md` says what it promises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factlint import __version__
from factlint.model import Report
from factlint.report.json import VERSION, accepted_object, coverage_object, finding_object, problem_object
from factlint.report.lines import index
from factlint.report.options import Options
from factlint.report.safe import json_text


def render(report: Report, options: Options) -> str:
    """Findings, then those that were accepted, then what could not be read, then a line about the run. Notes are always in it."""
    return "".join(json_text(line) + "\n" for line in _objects(report, options))


def _objects(report: Report, options: Options) -> Iterator[dict[str, Any]]:
    findings = (*report.findings, *(one.finding for one in report.accepted))
    lines = index(place.document for finding in findings for place in finding.places)
    for finding in report.findings:
        yield {"type": "finding", **finding_object(finding, lines, options)}
    for one in report.accepted:
        yield {"type": "accepted", **accepted_object(one, lines, options)}
    for problem in report.problems:
        yield {"type": "error", **problem_object(problem, options)}
    tool = {"name": "factlint", "version": __version__}
    yield {"type": "run", "version": VERSION, "tool": tool, "coverage": coverage_object(report.coverage)}
