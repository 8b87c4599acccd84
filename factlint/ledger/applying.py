"""What a ledger silences, and which of its entries have had their day."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from factlint.frozen import replace
from factlint.ledger import Entry, Ledger
from factlint.model import Accepted, Finding, Problem, Report

ALMOST = 0.8
"""A rule's name that has so many of its letters in common with another's is a misspelling; any other is that of a rule now gone."""


def applied(report: Report, ledger: Ledger, on: Iterable[str], known: Iterable[str], named: Sequence[str], today: date) -> Report:
    """The report with the findings that the ledger covers set apart, and with a warning for each entry that has had its day.

    `on` are the rules that were held, `known` all that there are: an entry for a rule that is off is neither used nor unused.
    """
    if not ledger.entries:
        return report
    by_mark: dict[str, list[Entry]] = {}
    for entry in ledger.entries:
        by_mark.setdefault(entry.fingerprint, []).append(entry)
    left: list[Finding] = []
    accepted: list[Accepted] = []
    met: set[Entry] = set()
    overdue: set[Entry] = set()
    for finding in report.findings:
        entries = [entry for entry in by_mark.get(finding.fingerprint, ()) if _covers(entry, finding)]
        met.update(entries)
        valid = [entry for entry in entries if not expired(entry, today)]
        if valid:
            accepted.append(Accepted(finding, valid[0].reason, valid[0].by))
        else:
            overdue.update(entries)
            left.append(finding)
    held, there_are = frozenset(on), frozenset(known)
    lost = [entry for entry in ledger.entries if entry.rule not in there_are]
    wrong = {entry: meant for entry in lost if (meant := _misspelled(entry, report, there_are))}
    unmet = [entry for entry in ledger.entries if entry not in met and entry.rule in held]
    unused = [entry for entry in unmet if _asked_about(entry, report, ledger, named)]
    gone = [entry for entry in lost if entry not in wrong and _asked_about(entry, report, ledger, named)]
    said = {entry: _overdue(entry) for entry in overdue} | {entry: _unused(entry) for entry in unused} | _gone(gone)
    return replace(
        report,
        findings=tuple(left),
        accepted=(*report.accepted, *accepted),
        problems=(*report.problems, *_told(ledger, wrong)),
        warnings=(*report.warnings, *_told(ledger, said)),
    )


def _told(ledger: Ledger, said: Mapping[Entry, str]) -> list[Problem]:
    return [Problem(ledger.path, said[entry], entry.line, entry.column) for entry in ledger.entries if entry in said]


def _covers(entry: Entry, finding: Finding) -> bool:
    if entry.rule != finding.rule:
        return False
    where = entry.article
    return where is None or any(_at(place.document.path, where) for place in finding.places) or not os.path.exists(where)


def _at(path: str, where: str) -> bool:
    """Whether this article is the one of an entry, or lies in its folder."""
    return where == os.curdir or path == where or path.startswith(f"{where}/")


def expired(entry: Entry, today: date) -> bool:
    """Whether the entry's last day is over."""
    return entry.expires is not None and entry.expires < today


def _overdue(entry: Entry) -> str:
    return f"accepted until {entry.expires}, which is over: {entry.rule} is reported again"


def _unused(entry: Entry) -> str:
    return f"unused: nothing in its article is {entry.rule} {entry.fingerprint} any more; delete this entry"


def _misspelled(entry: Entry, report: Report, rules: frozenset[str]) -> str | None:
    """What to say of an entry whose rule was meant to be another: the one of its fingerprint, or one that is spelled almost so."""
    from factlint.rulebook.advice import spelled_like

    meant = next((finding.rule for finding in report.findings if finding.fingerprint == entry.fingerprint), None)
    near = meant or spelled_like(entry.rule, rules, ALMOST)
    return f"there is no rule {entry.rule!r}; did you mean {near}? If it is gone, delete this entry" if near else None


def _gone(entries: Sequence[Entry]) -> dict[Entry, str]:
    """What to say of entries for rules that are gone, once for each. They silence nothing, and nobody's commit waits for them."""
    by_rule: dict[str, list[Entry]] = {}
    for entry in entries:
        by_rule.setdefault(entry.rule, []).append(entry)
    others = {rule: f" and {len(same) - 1} more for it" if len(same) > 1 else "" for rule, same in by_rule.items()}
    return {same[0]: f"unused: there is no rule {rule!r}; delete this entry{others[rule]}" for rule, same in by_rule.items()}


def _asked_about(entry: Entry, report: Report, ledger: Ledger, named: Sequence[str]) -> bool:
    """Whether this run would have found what the entry is about: its article was in the focus, or its folder was named whole."""
    if entry.article is not None and os.path.isfile(entry.article):
        return entry.article in report.focus
    gone = os.path.realpath(entry.article or os.path.dirname(ledger.path) or os.curdir)
    return any(_inside(gone, os.path.realpath(path)) for path in named if os.path.isdir(path))


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
