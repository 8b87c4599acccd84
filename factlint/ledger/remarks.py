"""Remarks in the copy that let a finding stand: `<!-- factlint: ignore[rule-id] reason -->`, in Markdown and HTML.

A remark counts for the paragraph that it stands in, or, where it stands by itself, for the next one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factlint.frozen import dataclass, replace
from factlint.model import Accepted, Document, Finding, Problem, Remark, Report, Span

SIGN = "factlint"
_COMMENT = re.compile(r"<!--(?P<said>(?:(?!-->).)*+)(?:-->|\Z)", re.DOTALL)
_OURS = re.compile(r"\s*factlint\s*(?::|\W?\s*(?:ignore|disable|skip|off|accept|noqa)\b)", re.I)
_IGNORE = re.compile(r"\s*factlint\s*:\s*ignore\s*(?:\[(?P<rules>[^\]\n]*)\])?(?P<reason>.*)", re.DOTALL | re.I)
_HOW = "write <!-- factlint: ignore[rule-id] why it may stand -->"


def find(document: Document) -> tuple[Remark, ...]:
    """The remarks of one article, those that are no use included."""
    return tuple(_found(document)) if "<!--" in document.text and SIGN in document.text.lower() else ()


def _found(document: Document) -> Iterator[Remark]:
    scopes: Scopes | None = None
    for comment in _COMMENT.finditer(document.text):
        if not _OURS.match(comment["said"]):
            continue
        scopes = scopes or Scopes.of(document)
        line, column = scopes.place(comment.start())
        rules, reason, problem = _understood(comment["said"])
        if document.path.lower().endswith(".txt"):
            problem = "in plain text a remark is part of the copy and silences nothing; use factlint accept"
        yield Remark(document.path, scopes.around(Span(*comment.span())), rules, reason, line, column, problem)


def _understood(said: str) -> tuple[tuple[str, ...], str, str]:
    """The rules and the reason of a remark, and what is wrong with it."""
    match = _IGNORE.fullmatch(said)
    if match is None:
        return (), "", f"this remark says nothing that factlint knows; {_HOW}"
    rules = tuple(dict.fromkeys(match["rules"].replace(",", " ").split())) if match["rules"] else ()
    reason = " ".join(match["reason"].split())
    if not rules:
        return (), reason, f"the remark names no rule; {_HOW}"
    if not any(c.isalnum() for c in reason):
        return rules, "", f"the remark gives no reason; {_HOW}"
    return rules, reason, ""


@dataclass(frozen=True, slots=True)
class Scopes:
    """The lines and paragraphs of one article. In HTML tags part the paragraphs, in Markdown empty lines."""

    lines: tuple[int, ...]
    starts: tuple[int, ...]
    told: tuple[Span | None, ...]
    """For each paragraph the first with prose in it, from this one on."""

    @staticmethod
    def of(document: Document) -> Scopes:
        gap = re.compile(r"\n") if document.path.lower().endswith(".html") else re.compile(r"\n[ \t\r]*(?=\n)")
        page = document.prose if document.path.lower().endswith(".html") else document.text
        starts = [0, *(found.end() for found in gap.finditer(page))]
        told: list[Span | None] = []
        after: Span | None = None
        for start, end in reversed([*zip(starts, [*starts[1:], len(page)], strict=True)]):
            after = Span(start, end) if document.prose[start:end].strip() else after
            told.append(after)
        lines = (0, *(found.end() for found in re.finditer("\n", document.text)))
        return Scopes(lines, tuple(starts), tuple(reversed(told)))

    def place(self, position: int) -> tuple[int, int]:
        """The line and the column of a position, counted from 1."""
        line = bisect_right(self.lines, position)
        return line, position - self.lines[line - 1] + 1

    def around(self, remark: Span) -> Span:
        """The paragraph around the remark if there is prose in it, else the next one with any; the remark itself behind all."""
        first, last = (bisect_right(self.starts, at) - 1 for at in (remark.start, max(remark.start, remark.end - 1)))
        own = self.told[first]
        if own is not None and own.start <= remark.start:
            return own  # the remark may run on in what only looks like the next paragraph
        return self.told[last] or remark


def applied(report: Report, on: Iterable[str], known: Iterable[str]) -> Report:
    """The report with the findings that remarks cover set apart, and with what is wrong with remarks.

    `on` are the rules that were held, `known` all that there are: a remark on a rule that is off is neither used nor unused.
    """
    if not report.remarks:
        return report
    held, there_are = frozenset(on), frozenset(known)
    problems = [_problem(remark, said) for remark in report.remarks if (said := _wrong(remark, there_are))]
    good = [remark for remark in report.remarks if not _wrong(remark, there_are)]
    left, accepted, met = list[Finding](), list[Accepted](), set[tuple[Remark, str]]()
    for finding in report.findings:
        covering = [remark for remark in good if finding.rule in remark.rules and _covers(remark, finding)]
        met.update((remark, finding.rule) for remark in covering)
        if covering:
            first = covering[0]
            accepted.append(Accepted(finding, first.reason, f"{first.path}:{first.line}"))
        else:
            left.append(finding)
    warnings = [
        _problem(remark, f"unused: nothing in this paragraph is {rule} any more; delete this remark")
        for remark in good
        if remark.path in report.focus
        for rule in remark.rules
        if rule in held and (remark, rule) not in met
    ]
    return replace(
        report,
        findings=tuple(left),
        accepted=(*report.accepted, *accepted),
        problems=(*report.problems, *problems),
        warnings=(*report.warnings, *warnings),
    )


def _problem(remark: Remark, said: str) -> Problem:
    return Problem(remark.path, said, remark.line, remark.column)


def _wrong(remark: Remark, known: frozenset[str]) -> str:
    lost = [rule for rule in remark.rules if rule not in known]
    if remark.wrong or not lost:
        return remark.wrong
    from factlint.rulebook.advice import nearest

    near = nearest(lost[0], known)
    return f"there is no rule {lost[0]!r}; {f'did you mean {near}?' if near else 'factlint rules lists them all'}"


def _covers(remark: Remark, finding: Finding) -> bool:
    return any(place.document.path == remark.path and place.span.overlaps(remark.scope) for place in finding.places)
