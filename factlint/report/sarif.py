"""sarif: SARIF 2.1.0, for code scanning on GitHub and for the editors that show it.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factlint import __version__
from factlint.model import Problem, Report
from factlint.report.entries import Entry, Spot, accepted_entries, entries, in_repository, unique_fingerprints
from factlint.report.options import Options
from factlint.report.safe import json_text

if TYPE_CHECKING:
    from factlint.rulebook.rule import Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LINK = re.compile(r"\[(?=[^\]]*\]\()")


def render(report: Report, options: Options) -> str:
    """One run: the rules that were held, a result for each finding, and what could not be read as notifications."""
    listed = [*entries(report, options), *accepted_entries(report, options)]
    ids = {rule.id: number for number, rule in enumerate(options.rules)}
    marks = unique_fingerprints(listed)
    run = {
        "tool": {"driver": {"name": "factlint", "semanticVersion": __version__, "rules": [_rule(rule) for rule in options.rules]}},
        "invocations": [
            {
                "executionSuccessful": not report.problems,
                "toolExecutionNotifications": [_notification(problem, options) for problem in report.problems],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": [_result(entry, mark, ids) for entry, mark in zip(listed, marks, strict=True)],
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": _plain(rule.says)},
        "fullDescription": {"text": _plain(f"{rule.says} {rule.why}")},
        "help": {"text": _plain(f"{rule.why} factlint explain {rule.id} shows examples."), "markdown": _page(rule)},
        "defaultConfiguration": {"level": rule.level},
    }


def _page(rule: Rule) -> str:
    """The rule as a page in Markdown: what it says, why, and one example of each sort, as text that is taken as it is."""
    parts = [f"**{rule.says}**", rule.why]
    for good, title in ((True, "Content with"), (False, "Objects to")):
        for example in [example for example in rule.examples if example.good is good][:1]:
            told = "\n\n".join(article.text.strip() for article in example.articles)
            parts.append(f"{title}:\n\n" + "\n".join(f"    {line}" for line in told.splitlines()))
    return "\n\n".join(parts)


def _result(entry: Entry, mark: str, ids: dict[str, int]) -> dict[str, Any]:
    finding = entry.finding
    links = ", ".join(f"[{_in_link(spot.path)}:{spot.line}]({number})" for number, spot in enumerate(entry.others, start=1))
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": finding.level,
        "kind": "fail",
        "message": {"text": _plain(finding.message) + (f" See {links}." if links else "")},
        "locations": [_location(entry.first)],
        "partialFingerprints": {"factlint/v1": mark},
    }
    if entry.accepted:
        result["suppressions"] = [{"kind": "external", "justification": f"{entry.accepted.reason} ({entry.accepted.by})"}]
    if finding.rule in ids:
        result["ruleIndex"] = ids[finding.rule]
    if entry.others:
        result["relatedLocations"] = [
            {"id": number, **_location(spot), "message": {"text": _plain(spot.text)}}
            for number, spot in enumerate(entry.others, start=1)
        ]
    return result


def _location(spot: Spot) -> dict[str, Any]:
    region = {
        "startLine": spot.line,
        "startColumn": spot.column,
        "endLine": spot.end_line,
        "endColumn": spot.end_column,
        "snippet": {"text": spot.text},
    }
    return {"physicalLocation": {"artifactLocation": _artifact(spot.path), "region": region}}


def _artifact(path: str) -> dict[str, Any]:
    """A file by its address. Everything that could end or turn an address is written by its code, line ends included."""
    address = quote(os.fsencode(path))
    return {"uri": f"file://{address}"} if path.startswith("/") else {"uri": address, "uriBaseId": _ROOT}


def _notification(problem: Problem, options: Options) -> dict[str, Any]:
    path = in_repository(problem.path, options)
    place: dict[str, Any] = {"artifactLocation": _artifact(path)}
    if problem.line:
        place["region"] = {"startLine": problem.line, **({"startColumn": problem.column} if problem.column else {})}
    return {"level": "error", "message": {"text": _plain(problem.message)}, "locations": [{"physicalLocation": place}]}


def _plain(text: str) -> str:
    """Words as a plain text message has them (3.11.5, 3.11.6): braces doubled, and no bracket that begins a link."""
    return _LINK.sub(r"\\[", text).replace("{", "{{").replace("}", "}}")


def _in_link(text: str) -> str:
    """Words inside the brackets of a link."""
    escaped = re.sub(r"([\\\[\]])", r"\\\1", text)
    return " ".join(escaped.replace("{", "{{").replace("}", "}}").split())
