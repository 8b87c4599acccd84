"""github: annotations on the lines of a pull request, as GitHub Actions reads them from a log, then a total.

GitHub keeps ten errors, ten warnings and ten notices of a step and drops the rest without a word, so the rest is written as plain
lines of the log here. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factlint.model import LEVELS, Problem, Report
from factlint.report.entries import Entry, entries, in_repository
from factlint.report.options import Options
from factlint.report.safe import no_commands, safe
from factlint.report.summary import summary

MOST = 10  # annotations of one kind in one step
_KIND = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, options: Options) -> str:
    """What could not be read, then the findings by level; at most ten of a kind as annotations, and all of them told."""
    left = Counter(dict.fromkeys(_KIND.values(), MOST))
    out, beyond = [], []
    for problem in report.problems:
        if left["error"] > 0:
            left["error"] -= 1
            out.append(_problem(problem, options))
    for entry in sorted(entries(report, options), key=lambda entry: LEVELS.index(entry.level)):
        kind = _KIND[entry.level]
        if left[kind] > 0:
            left[kind] -= 1
            out.append(_annotation(kind, entry))
        else:
            beyond.append(_plain(entry))
    if beyond:
        out.append(f"GitHub shows {MOST} annotations of a kind; not among them:")
    log = [*beyond, *summary(report, options)]
    return "".join(line + "\n" for line in (*out, *no_commands("\n".join(log)).split("\n")) if line)


def _annotation(kind: str, entry: Entry) -> str:
    spot = entry.first
    where: list[tuple[str, str]] = [("file", spot.path), ("line", str(spot.line)), ("endLine", str(spot.end_line))]
    if spot.line == spot.end_line:  # GitHub refuses columns on a stretch of several lines
        where += [("col", str(spot.column)), ("endColumn", str(spot.end_column))]
    where.append(("title", f"factlint: {entry.finding.rule}"))
    return _command(kind, where, [entry.finding.message, *(f"{other.path}:{other.line}: {other.text}" for other in entry.others)])


def _problem(problem: Problem, options: Options) -> str:
    where = [("file", in_repository(problem.path, options))]
    where += [(name, str(at)) for name, at in (("line", problem.line), ("col", problem.column)) if at is not None]
    return _command("error", [*where, ("title", "factlint: this run is not complete")], [problem.message])


def _command(kind: str, properties: Iterable[tuple[str, str]], message: Iterable[str]) -> str:
    told = ",".join(f"{name}={_property(value)}" for name, value in properties)
    return f"::{kind} {told}::" + _data("\n".join(safe(line) for line in message))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A file name stays what it is, line ends in it included; only what would act on a terminal is shown by its code."""
    shown = "".join(char if char in "\r\n" else safe(char) for char in text)
    return _data(shown).replace(":", "%3A").replace(",", "%2C")


def _plain(entry: Entry) -> str:
    spot, finding = entry.first, entry.finding
    return f"  {safe(spot.path)}:{spot.line}:{spot.column}: {finding.level}: {safe(finding.message)} [{finding.rule}]"
