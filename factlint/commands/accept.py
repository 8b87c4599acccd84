"""`factlint accept`: let a finding stand, with a reason."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from factlint import ledger, runs
from factlint.commands.output import add_cache_arguments, kept_in, say_problems
from factlint.commands.settings import add_config_arguments, rules_of, settings_of
from factlint.config import levels
from factlint.ledger import Entry, Ledger, applying, remarks, writing
from factlint.model import Finding
from factlint.report.lines import Lines
from factlint.report.safe import safe

if TYPE_CHECKING:
    import argparse

SHORTEST = 4
"""So many characters of a fingerprint are the least that is taken for one."""


PLACEHOLDERS = {"WHY": "why the finding may stand", "NAME": "who says so"}
"""What reports show in place of a reason and a name, as it comes back where somebody copies the line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("fingerprints", nargs="*", metavar="FINGERPRINT", help="as reports show it; its beginning is enough")
    parser.add_argument("--all", action="store_true", help="accept all errors and warnings that there are now")
    parser.add_argument("--reason", required=True, help="why it may stand")
    parser.add_argument("--by", required=True, metavar="NAME", help="who says so")
    parser.add_argument("--until", metavar="DAY", help="the last day that it is accepted, such as 2025-12-31 (default: for good)")
    parser.add_argument("--in", dest="places", action="append", metavar="PATH", help="where to look (default: everywhere)")
    add_config_arguments(parser)
    parser.add_argument("--rules", action="append", default=[], metavar="PATH", help="rules beside the shipped ones")
    add_cache_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Write the findings into the ledger: 0, or 2 where one cannot be accepted."""
    today = date.today()
    try:
        reason, by = _said(options.reason, "--reason"), _said(options.by, "--by")
        until = _until(options.until, today)
        if bool(options.fingerprints) == options.all:
            raise _Refused("name the fingerprints of the findings, or --all for all of them")
        settings, wrong = settings_of(options)
        path = ledger.find(settings.root)
        book, problems = ledger.load(path)
        cache = kept_in(options)
        rules = rules_of(options, settings, cache)
        if wrong or problems or rules.problems:
            say_problems((*wrong, *problems, *(() if wrong else rules.problems)))
            return 2
        places = options.places or [os.path.dirname(path) or os.curdir]
        report = levels.by_folder(runs.check(places, rules, cache), settings, rules.usual)
        say_problems(report.problems)
        on, known = rules.held, rules.usual
        open_ = applying.applied(remarks.applied(report, on, known), book, on, known, (), today)
        chosen = _all(open_.findings) if options.all else _chosen(options.fingerprints, open_.findings, book, places)
        entries = [(_entry(finding, reason, by, today, until), _remark(finding)) for finding in chosen]
        added = writing.add(book.path, entries, today)
    except (_Refused, writing.NotAdded) as refused:
        print(f"factlint accept: {refused}.", file=sys.stderr)
        return 2
    for finding in chosen:
        print(f"accepted: {safe(_remark(finding))}")
    then = "; commit it with the copy" if added else ""
    print(f"{added or 'no'} {'entry' if added == 1 else 'entries'} added to {safe(path)}{then}.")
    return 2 if report.problems else 0


_HEX = re.compile("[0-9a-fA-F]+")


class _Refused(Exception):
    """What was asked cannot be done; the message is one sentence."""


def _said(text: str, option: str) -> str:
    said = " ".join(text.split())
    if not any(c.isalnum() for c in said):
        raise _Refused(f"{option} says nothing; the ledger is read by people")
    if said in PLACEHOLDERS:
        raise _Refused(f"{option} still says {said}; write in its place {PLACEHOLDERS[said]}")
    return said


def _until(text: str | None, today: date) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise _Refused(f"--until is a day written {today.replace(month=12, day=31)}, not {text!r}") from None
    if day < today:
        raise _Refused(f"--until {text} is over already")
    return day


def _all(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.level != "note"]


def _chosen(marks: Sequence[str], findings: Sequence[Finding], book: Ledger, places: Sequence[str]) -> list[Finding]:
    """The findings that these fingerprints, or beginnings of them, stand for."""
    chosen: list[Finding] = []
    for given in marks:
        mark = given.strip("[]. ")  # as it stands behind the finding, or as it was cut
        if len(mark) < SHORTEST:
            raise _Refused(f"{mark!r} is too short for a fingerprint; give {SHORTEST} characters or more")
        fitting = [finding for finding in findings if finding.fingerprint.startswith(mark.lower())]
        distinct = sorted({finding.fingerprint for finding in fitting})
        if len(distinct) > 1:
            raise _Refused(f"{mark} is the beginning of {len(distinct)} fingerprints: {', '.join(distinct)}")
        if not fitting:
            raise _Refused(_unknown(mark, findings, book, places))
        chosen += fitting
    return chosen


def _unknown(mark: str, findings: Sequence[Finding], book: Ledger, places: Sequence[str]) -> str:
    if of_rule := sorted({finding.fingerprint[:8] for finding in findings if finding.rule == mark}):
        return f"{mark} is a rule; its findings have the fingerprints {', '.join(of_rule)}"
    for entry in book.entries:
        if entry.fingerprint.startswith(mark.lower()):
            return f"{mark} was accepted by {entry.by} already ({book.path}, line {entry.line}): {entry.reason}"
    if not _HEX.fullmatch(mark):
        return f"{mark!r} is no fingerprint: those are made of 0 to 9 and a to f, and stand in brackets behind each finding"
    return f"nothing in {', '.join(places)} has the fingerprint {mark}; factlint check shows one behind each finding"


def _entry(finding: Finding, reason: str, by: str, today: date, until: date | None) -> Entry:
    return Entry(finding.rule, finding.fingerprint, reason, by, today, until, finding.places[0].document.path, 0, 0)


def _remark(finding: Finding) -> str:
    place = finding.places[0]
    line, _ = Lines.of(place.document.text).at(place.span.start)
    return f"{place.document.path}:{line}: {finding.rule}: {finding.message}"
