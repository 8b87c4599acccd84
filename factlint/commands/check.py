"""`factlint check`: hold the rules against articles and report what does not agree."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from factlint import ledger, runs
from factlint.cache import Cache
from factlint.commands.output import (
    add_cache_arguments,
    add_input_arguments,
    add_output_arguments,
    add_report_arguments,
    kept_in,
    report_options,
    say_problems,
    say_usage,
    typed_in,
    write_outputs,
)
from factlint.commands.settings import add_config_arguments, rules_of, settings_of
from factlint.config import Settings, levels
from factlint.config.chosen import Chosen
from factlint.frozen import replace
from factlint.ledger import remarks
from factlint.model import LEVELS, Coverage, Problem, Report
from factlint.report import FORMATS

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles, or folders of them")
    add_input_arguments(parser)
    add_report_arguments(parser)
    parser.add_argument("--fail-on", choices=LEVELS, help="the least level that makes the exit code 1 (default: error)")
    parser.add_argument(
        "--rules", action="append", default=[], metavar="PATH", help="a rule file, or a folder of them, on top of the shipped rules"
    )
    parser.add_argument("--notes", action="store_true", help="show notes too")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the rules for which the copy says too little")
    parser.add_argument("--show-settings", action="store_true", help="print the settings that count here, and check nothing")
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="so many processes (default: one, for many articles more)")
    add_config_arguments(parser)
    add_cache_arguments(parser)
    add_output_arguments(parser)


def _jobs(given: str) -> int:
    if not given.isdecimal() or not 1 <= int(given) <= 256:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{given!r} is no number of processes, such as 2")
    return int(given)


def run(options: argparse.Namespace) -> int:
    """Check, report, and answer 0, 1 or 2 as the contract says."""
    cache = kept_in(options)
    settings, problems = settings_of(options, cache)
    chosen = rules_of(options, settings, cache)
    if problems:  # what is wrong with the rules that it names is told with what is wrong with the file itself
        problems = tuple(sorted({*problems, *chosen.problems}, key=lambda one: (one.path, one.line or 0, one.column or 0)))
    options.fail_on, options.notes = options.fail_on or settings.fail_on, options.notes or settings.notes
    if options.show_settings:
        return _shown(settings, options, problems or chosen.problems)
    typed = typed_in(options)
    if not options.paths:
        return say_usage("factlint check", "It lacks PATH. Type: factlint check . for all that is here, or name a draft.")
    report = Report((), Coverage(), problems) if problems else _settled(options, chosen, settings, cache, typed)
    page = report_options(options, () if problems else chosen)
    sys.stdout.write(FORMATS[options.format](report, page))
    sys.stdout.flush()  # so that a log has the problems behind the report
    unwritten = write_outputs(options.output, report, replace(page, color=False))
    say_problems([*report.problems, *unwritten])
    say_problems(report.warnings, "warning")
    return 2 if unwritten else exit_code(report, options.fail_on)


def _settled(options: argparse.Namespace, chosen: Chosen, settings: Settings, cache: Cache, typed: Mapping[str, bytes]) -> Report:
    """The report on these paths at the levels of their folders, what was accepted before set apart."""
    report = runs.check(options.paths, chosen, cache, options.jobs, typed)
    if not report.coverage.documents and chosen.problems:  # nothing was checked
        return report
    if settings.path:
        from factlint.config.unmatched import unmatched

        report = replace(report, warnings=(*unmatched(settings, options.paths), *report.warnings))
    report = levels.by_folder(report, settings, chosen.usual)
    if report.remarks:
        report = remarks.applied(report, chosen.held, chosen.usual)
    path = ledger.find(settings.root)
    if options.isolated or not os.path.lexists(path):
        return report
    from factlint.ledger import applying

    book, wrong = ledger.load(path, cache)
    report = applying.applied(report, book, chosen.held, chosen.usual, options.paths, date.today())
    return replace(report, problems=(*report.problems, *wrong))


def _shown(settings: Settings, options: argparse.Namespace, problems: Sequence[Problem]) -> int:
    from factlint.config import showing

    if problems:
        say_problems(problems)
        return 2
    sys.stdout.write(showing.shown(settings, options.fail_on, options.notes))
    return 0


def exit_code(report: Report, fail_on: str) -> int:
    """2 where the run is not to be trusted, else 1 where a finding is at least this grave, else 0."""
    if report.problems:
        return 2
    grave = LEVELS[: LEVELS.index(fail_on) + 1]
    return int(any(finding.level in grave for finding in report.findings))
