"""`factlint check`: hold the rules against articles and report what does not agree."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factlint import ledger, pipeline, rulebook
from factlint.commands.output import (
    add_output_arguments,
    add_report_arguments,
    report_options,
    say_problems,
    write_outputs,
)
from factlint.model import LEVELS, Coverage, Report
from factlint.report import FORMATS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="articles, or folders of them")
    add_report_arguments(parser)
    parser.add_argument(
        "--fail-on", choices=LEVELS, default="error", help="the least level that makes the exit code 1 (default: error)"
    )
    parser.add_argument(
        "--rules", action="append", default=[], metavar="PATH", help="a rule file, or a folder of them, on top of the shipped rules"
    )
    parser.add_argument("--notes", action="store_true", help="show notes too")
    add_output_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Check, report, and answer 0, 1 or 2 as the contract says."""
    rules, problems = rulebook.load([*rulebook.shipped(), *options.rules])
    report = Report((), Coverage(), tuple(problems)) if problems else _settled(options.paths, rules)
    page = report_options(options, rules)
    sys.stdout.write(FORMATS[options.format](report, page))
    unwritten = write_outputs(options.output, report, replace(page, color=False))
    say_problems([*report.problems, *unwritten])
    say_problems(report.warnings, "warning")
    return 2 if unwritten else exit_code(report, options.fail_on)


def _settled(paths: Sequence[str], rules: Sequence[rulebook.Rule]) -> Report:
    """The report on these paths, what was accepted before set apart."""
    report = pipeline.check(paths, rules)
    path = ledger.find(os.curdir)
    if not os.path.exists(path):
        return report
    from factlint.ledger import applying

    book, wrong = ledger.load(path)
    report = applying.applied(report, book, [rule.id for rule in rules], paths, date.today())
    return replace(report, problems=(*report.problems, *wrong))


def exit_code(report: Report, fail_on: str) -> int:
    """2 where the run is not to be trusted, else 1 where a finding is at least this grave, else 0."""
    if report.problems:
        return 2
    grave = LEVELS[: LEVELS.index(fail_on) + 1]
    return int(any(finding.level in grave for finding in report.findings))
