"""junit: JUnit XML, which nearly every build server shows. A finding at `--fail-on` or above it is a failed test case.

https://github.com/testmoapp/junitxml
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from factlint.model import LEVELS, Problem, Report
from factlint.report.entries import Entry, entries, in_repository
from factlint.report.options import Options
from factlint.report.safe import xml_text


def render(report: Report, options: Options) -> str:
    """One suite for each article with findings, one for what could not be read, one case for a run that found nothing."""
    suites, failed = [], 0
    grave = LEVELS[: LEVELS.index(options.fail_on) + 1]
    for path, group in groupby(entries(report, options), key=lambda entry: entry.first.path):
        listed = list(group)
        failures = sum(entry.level in grave for entry in listed)
        failed += failures
        suites.append(_suite(path, [_case(entry, entry.level in grave) for entry in listed], failures=failures))
    if report.problems:
        suites.append(_suite("not checked", [_problem(one, options) for one in report.problems], errors=len(report.problems)))
    if not suites:
        articles = report.coverage.documents
        suites.append(_suite("factlint", [f'    <testcase classname="factlint" name="articles agree: {articles}"/>\n']))
    tests = sum(suite.count("<testcase ") for suite in suites)
    head = f'<testsuites name="factlint" tests="{tests}" failures="{failed}" errors="{len(report.problems)}">\n'
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + head + "".join(suites) + "</testsuites>\n"


def _suite(name: str, cases: Sequence[str], failures: int = 0, errors: int = 0) -> str:
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}"'
    return f'  <testsuite name="{xml_text(name)}" {counts}>\n{"".join(cases)}  </testsuite>\n'


def _case(entry: Entry, failing: bool) -> str:
    spot, finding = entry.first, entry.finding
    name = f"{finding.rule} at line {spot.line}, column {spot.column}"
    case = f'    <testcase classname="{xml_text(spot.path)}" name="{name}" file="{xml_text(spot.path)}" line="{spot.line}">\n'
    told = "\n".join(xml_text(line) for line in _lines(entry))
    if failing:
        inner = f'      <failure type="{finding.level}" message="{xml_text(finding.message)}">{told}</failure>\n'
    else:
        inner = f"      <system-out>{finding.level}: {xml_text(finding.message)}\n{told}</system-out>\n"
    return case + inner + "    </testcase>\n"


def _lines(entry: Entry) -> list[str]:
    return [f"{spot.path}:{spot.line}:{spot.column}: {spot.text}" for spot in (entry.first, *entry.others)]


def _problem(problem: Problem, options: Options) -> str:
    path, message = xml_text(in_repository(problem.path, options)), xml_text(problem.message)
    return f'    <testcase classname="{path}" name="could be read">\n      <error message="{message}"/>\n    </testcase>\n'
