"""full: the report for people. One block a finding, then what was and was not checked."""

from __future__ import annotations

from factlint.model import Report
from factlint.report import concise
from factlint.report.options import Options


def render(report: Report, options: Options) -> str:
    return concise.render(report, options)
