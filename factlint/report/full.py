"""full: the report for people. One block a finding, then what was and was not checked."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence

from factlint.model import LEVELS, Document, Finding, Report, Span
from factlint.report.colors import BOLD, BY_LEVEL, DIM, paint
from factlint.report.lines import Lines, index, shown
from factlint.report.options import Options
from factlint.report.passage import passages
from factlint.report.safe import no_commands, safe
from factlint.report.summary import summary

MOST_ARTICLES = 6  # shown in one block
SHORT = 8  # characters of a fingerprint that are shown: enough for `factlint accept`
_LONG_WORDS = re.compile("“([^“”]{180,})”")

Block = list[Finding]


def render(report: Report, options: Options) -> str:
    """Blocks of findings in order of place, each with its passages, and the summary."""
    findings = [finding for finding in report.findings if options.notes or finding.level != "note"]
    lines = index(place.document for finding in findings for place in finding.places)
    blocks = ["\n".join(_block(block, lines, options)) + "\n" for block in blocks_of(findings)]
    return no_commands("\n".join([*blocks, "\n".join(summary(report, options)) + "\n"]))


def blocks_of(findings: Iterable[Finding]) -> list[Block]:
    """Findings in order of path and position, those on the same words together, the gravest of them first."""
    blocks: list[Block] = []
    for finding in sorted(findings, key=_position):
        if blocks and _same_words(blocks[-1][0], finding):
            blocks[-1].append(finding)
        else:
            blocks.append([finding])
    return [sorted(block, key=lambda finding: LEVELS.index(finding.level)) for block in blocks]


def _position(finding: Finding) -> tuple[str, Span, int, str]:
    place = finding.places[0]
    return place.document.path, place.span, LEVELS.index(finding.level), finding.rule


def _same_words(one: Finding, other: Finding) -> bool:
    """Whether two findings point at the same words: they share at least half of the longer stretch."""
    a, b = one.places[0], other.places[0]
    common = min(a.span.end, b.span.end) - max(a.span.start, b.span.start)
    longer = max(a.span.end - a.span.start, b.span.end - b.span.start)
    return a.document.path == b.document.path and common > 0 and 2 * common >= longer


def _block(block: Block, lines: Mapping[str, Lines], options: Options) -> list[str]:
    out: list[str] = []
    for number, finding in enumerate(block):
        out += [""] if number else []
        place = finding.places[0]
        line, column = lines[place.document.path].at(place.span.start)
        where = paint(f"{safe(shown(place.document.path, options.root))}:{line}:{column}:", BOLD, options.color)
        level = paint(finding.level, f"{BOLD};{BY_LEVEL[finding.level]}", options.color)
        mark = paint(f"[{finding.fingerprint[:SHORT]}]", DIM, options.color)
        out += [f"{where} {level} {finding.rule} {mark}", *_message(finding, options.width)]
    out.append("")
    by_document = marks_of(block)
    for document, labels, marks in by_document[:MOST_ARTICLES]:
        label = f" ({', '.join(labels)})" if labels else ""
        if len(by_document) > 1 or label:
            out.append(f"  {safe(shown(document.path, options.root) + label)}")
        code = BY_LEVEL[block[0].level]
        out += passages(document, lines[document.path], marks, options.width, code, options.color)
    if len(by_document) > MOST_ARTICLES:
        out.append(f"  … and in {len(by_document) - MOST_ARTICLES} more articles")
    return out


def _message(finding: Finding, width: int) -> Sequence[str]:
    """The message in lines, long quotations cut in their middle: the passages below show what matters of them."""
    message = _LONG_WORDS.sub(lambda match: f"“{match[1][:90].rstrip()} … {match[1][-60:].lstrip()}”", safe(finding.message))
    return textwrap.wrap(message, max(40, width - 2), initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def marks_of(block: Block) -> list[tuple[Document, list[str], list[Span]]]:
    """What to mark, by document in order of appearance, with the labels of the places there."""
    documents: dict[str, tuple[Document, list[str], list[Span]]] = {}
    for finding in block:
        for place in finding.places:
            _, labels, marks = documents.setdefault(place.document.path, (place.document, [], []))
            marks += place.marks or (place.span,)
            if place.label and place.label not in ("here", "there", *labels):
                labels.append(place.label)
    return [(document, labels, _narrowest(marks)) for document, labels, marks in documents.values()]


def _narrowest(marks: Sequence[Span]) -> list[Span]:
    """Without the marks that hold a narrower one: where one finding marks a word, another's whole sentence would drown it."""
    distinct = sorted(set(marks))
    return [mark for mark in distinct if not any(mark.holds(other) for other in distinct if other != mark)]
