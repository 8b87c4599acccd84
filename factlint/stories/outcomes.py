"""The report of a run, out of what its stories came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factlint.model import Coverage, Finding, Outcome, Problem, Remark, Report
from factlint.stories.focus import Survey


def report(survey: Survey, outcomes: Iterable[Outcome]) -> Report:
    """The report of a run out of what its stories came to, in their order."""
    findings, problems, warnings = list[Finding](), list(survey.problems), list[Problem]()
    read, unread, unchecked = Counter[str](), Counter[str](), Counter[str]()
    articles = told = 0
    focus: set[str] = set()
    said: list[Remark] = []
    for outcome in outcomes:
        findings += outcome.findings
        problems += outcome.problems
        warnings += outcome.warnings
        focus |= outcome.focus
        said += outcome.remarks
        articles += outcome.coverage.documents
        told += outcome.coverage.stories
        read.update(outcome.coverage.read)
        unread.update(outcome.coverage.unread)
        unchecked.update(outcome.coverage.unchecked)
    coverage = Coverage(articles, told, read, unread, unchecked, survey.passed_over, survey.other_copy)
    return Report(tuple(findings), coverage, tuple(problems), tuple(warnings), focus=frozenset(focus), remarks=tuple(said))
