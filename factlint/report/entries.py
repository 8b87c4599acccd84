"""Findings as formats for other programs list them: with lines and columns, in one order, notes only where they are asked for."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping

from factlint.frozen import dataclass, replace
from factlint.model import LEVELS, Accepted, Finding, Level, Place, Report, Span
from factlint.report.lines import Lines, index, shown
from factlint.report.options import Options

LONGEST = 400  # characters of a place's text; more is cut and ends in an ellipsis


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with its path as the repository names it and its lines and columns, counted from 1, the end not included."""

    place: Place
    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def text(self) -> str:
        """The words at this place, or their beginning."""
        return shortened(self.place.document.cut(self.place.span))


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding and where it stands: the primary place, and those that it clashes with."""

    finding: Finding
    first: Spot
    others: tuple[Spot, ...]
    accepted: Accepted | None = None

    @property
    def level(self) -> Level:
        return self.finding.level


def entries(report: Report, options: Options) -> list[Entry]:
    """The findings to show, by path and position, the graver first where several point at the same words."""
    findings = [finding for finding in report.findings if options.notes or finding.level != "note"]
    lines = index(place.document for finding in findings for place in finding.places)
    return sorted((_entry(finding, lines, options) for finding in findings), key=_order)


def accepted_entries(report: Report, options: Options) -> list[Entry]:
    """The findings that somebody has looked at and lets stand."""
    lines = index(place.document for one in report.accepted for place in one.finding.places)
    made = [replace(_entry(one.finding, lines, options), accepted=one) for one in report.accepted]
    return sorted((entry for entry in made if options.notes or entry.level != "note"), key=_order)


def _order(entry: Entry) -> tuple[str, Span, int, str]:
    return entry.first.path, entry.first.place.span, LEVELS.index(entry.level), entry.finding.rule


def _entry(finding: Finding, lines: Mapping[str, Lines], options: Options) -> Entry:
    first, *others = (_spot(place, lines[place.document.path], options) for place in finding.places)
    return Entry(finding, first, tuple(others))


def _spot(place: Place, lines: Lines, options: Options) -> Spot:
    path = in_repository(place.document.path, options)
    return Spot(place, path, *lines.at(place.span.start), *lines.at(place.span.end))


def in_repository(path: str, options: Options) -> str:
    """The path as the repository names it, wherever in it the run was started."""
    printed = shown(path, options.root)
    return printed if printed.startswith("/") else posixpath.normpath(posixpath.join(options.base, printed))


def shortened(text: str) -> str:
    """The text itself, or its beginning and an ellipsis where it is long."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def unique_fingerprints(listed: Iterable[Entry]) -> list[str]:
    """The fingerprints of these findings, those that two stories have in common told apart by a number."""
    seen: dict[str, int] = {}
    out = []
    for entry in listed:
        mark = entry.finding.fingerprint
        seen[mark] = seen.get(mark, 0) + 1
        out.append(mark if seen[mark] == 1 else f"{mark}-{seen[mark]}")
    return out
