"""The end of the report for people: how much was found, what was read, and what was not checked.

Silence must never mean both "fine" and "could not read it", so everything that was seen and not used is counted here.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping

from factlint.model import LEVELS, Coverage, Report
from factlint.report.colors import BOLD, BY_LEVEL, GREEN, paint
from factlint.report.options import Options

# kind: one, several, what a usable one has, what an unusable one lacks
_KINDS = {
    "quote": ("quoted or reported statement", "quoted or reported statements", "with a speaker", "without a known speaker"),
    "telling": ("telling", "tellings", "", "that do not say who tells"),
    "person": ("name of a person", "names of people", "", "that could not be read"),
    "count": ("number", "numbers", "", "that could not be read"),
    "date": ("date", "dates", "", "that could not be settled"),
    "vote": ("vote", "votes", "", "that could not be read"),
    "status": ("step of a case", "steps of cases", "", "that could not be read"),
    "silence": ("refusal to comment", "refusals to comment", "", "that could not be read"),
    "compound": ("compound word", "compound words", "", "that could not be read"),
    "reckoning": ("sum", "sums", "", "that could not be read"),
    "tenure": ("term of office", "terms of office", "", "that could not be read"),
    "side": ("side in a vote", "sides in votes", "", "without a known member"),
    "birth": ("birth", "births", "", "without a known person"),
}

_NOTHING = "Nothing to report"
_TIED = "\xa0"  # a number and its word stay on one line
_LEVELS = re.compile("[0-9,]+ (" + "|".join(LEVELS) + ")s?(?= |,|$)")


def summary(report: Report, options: Options, see: str = "") -> list[str]:
    """The lines of the summary, wrapped to the width of the page. `see` says where problems are told, if not on standard error."""
    coverage = report.coverage
    parts = [
        *([_untrusted(report, see)] if report.problems else []),
        *([_outcome(report, options)] if coverage.documents else []),
        _read(coverage),
        _not_checked(coverage, options),
        _way_out(report),
    ]
    if not coverage.documents and not report.problems:
        parts.insert(0, "There was no article to check.")
    lines = [line for part in parts if part for line in textwrap.wrap(part, options.width, break_on_hyphens=False)]
    return [_painted(line.replace(_TIED, " "), options) for line in lines]


def _untrusted(report: Report, see: str) -> str:
    count = len(report.problems)
    what = "Nothing was checked" if not report.coverage.documents else "This report is not complete"
    where = see or f"see the line{'s' * (count > 1)} with “factlint:”"
    return f"{what}: {_number(count, 'problem')} with files or rules; {where}."


def _outcome(report: Report, options: Options) -> str:
    counts = Counter(finding.level for finding in report.findings)
    where = f"in {_number(report.coverage.documents, 'article')} ({_number(report.coverage.stories, 'story', 'stories')})"
    levels = [level for level in LEVELS if counts[level] and (options.notes or level != "note")]
    found = _listed(_number(counts[level], level) for level in levels) or _NOTHING
    hidden = f" {_number(counts['note'], 'note')} not shown (--notes shows them)." if counts["note"] and not options.notes else ""
    accepted = f" {_number(len(report.accepted), 'finding')} accepted." if report.accepted else ""
    return f"{found} {where}.{accepted}{hidden}"


def _way_out(report: Report) -> str:
    """How to let a finding stand, for the person whose commit was refused."""
    standing = [finding for finding in report.findings if finding.level != "note"]
    if not standing:
        return ""
    first = min(standing, key=lambda one: (LEVELS.index(one.level), one.places[0].document.path, one.places[0].span))
    command = f'factlint accept {first.fingerprint[:8]} --reason "WHY" --by "NAME"'.replace(" ", _TIED)
    return f"To let a finding stand: {command}"


def _read(coverage: Coverage) -> str:
    """What was read, by kind, those that no rule could use included."""
    parts = []
    for kind in _in_order(coverage.read, coverage.unread):
        one, several, having, _ = _KINDS.get(kind, (kind, f"{kind}s", "", ""))
        good, bad = coverage.read.get(kind, 0), coverage.unread.get(kind, 0)
        share = f" ({f'{good:,}' if bad else 'all'} {having})" if having and good + bad > 1 else ""
        parts.append(_number(good + bad, one, several) + share)
    return f"Read: {_listed(parts)}." if parts else ""


def _not_checked(coverage: Coverage, options: Options) -> str:
    """What was seen and not used: facts not resolved, comparisons that lacked a value, files passed over."""
    parts = []
    for kind in _in_order(coverage.unread):
        one, several, _, lacking = _KINDS.get(kind, (kind, f"{kind}s", "", "that could not be read"))
        parts.append(f"{_number(coverage.unread[kind], one, several)} {lacking}")
    unchecked = {rule: count for rule, count in coverage.unchecked.items() if count}
    if unchecked:
        most = sorted(unchecked, key=lambda rule: (-unchecked[rule], rule))
        listed = ", ".join(f"{rule}{_TIED}{unchecked[rule]:,}" for rule in most)
        rules = listed if options.verbose else f"-v{_TIED}lists their rules"
        parts.append(f"{_number(sum(unchecked.values()), 'comparison')} for which the copy says too little ({rules})")
    others = sum(coverage.other_copy.values())
    if others:
        formats = ", ".join(coverage.other_copy)
        parts.append(f"{_number(others, 'file in a format', 'files in formats')} that factlint does not read ({formats})")
    if coverage.passed_over > others:
        parts.append(_number(coverage.passed_over - others, "file that is no article", "files that are no articles"))
    return f"Not checked: {'; '.join(parts)}." if parts else ""


def _painted(line: str, options: Options) -> str:
    """Colours last, because they would count as width when lines are broken."""
    if not options.color:
        return line
    line = line.replace(_NOTHING, paint(_NOTHING, f"{BOLD};{GREEN}", True))
    return _LEVELS.sub(lambda match: paint(match[0], f"{BOLD};{BY_LEVEL[match[1]]}", True), line)


def _in_order(*counts: Mapping[str, int]) -> list[str]:
    """The kinds that are counted anywhere here, the known ones in their usual order."""
    kinds = {kind for counted in counts for kind, count in counted.items() if count}
    return [kind for kind in _KINDS if kind in kinds] + sorted(kinds.difference(_KINDS))


def _number(count: int, one: str, several: str | None = None) -> str:
    return f"{count:,}{_TIED}{one if count == 1 else several or one + 's'}"


def _listed(parts: Iterable[str]) -> str:
    *most, last = [*parts] or [""]
    return f"{', '.join(most)} and {last}" if most else last
