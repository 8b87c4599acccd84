"""html: the report as one page for a browser or for print. It loads nothing, runs nothing, and needs no file beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from factlint.frozen import replace
from factlint.model import Document, Finding, Report, Span
from factlint.readers import OWN_REPORT
from factlint.report.full import Block, blocks_of, marks_of
from factlint.report.lines import Lines, index, shown
from factlint.report.options import Options
from factlint.report.passage import MOST_LINES, Cell, cells_of, marked_lines
from factlint.report.safe import xml_text
from factlint.report.summary import summary

_ROOM = 150  # characters of a line that are shown whole, twice
_STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1d1d1f; --dim: #5c5f66; --line: #d9dbe0; --card: #f7f7f9;
  --error: #b3261e; --warning: #8a5300; --note: #1a5fb4; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) { :root { --page: #17181b; --ink: #e8e8ea; --dim: #a0a4ad; --line: #3a3d44; --card: #1f2125;
  --error: #ff8a80; --warning: #ffb95c; --note: #8ab8ff; --mark: #5d4a00; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 56rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, .head, nav, footer, summary { font-family: system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
nav ul { padding-left: 1.2rem; }
a { color: inherit; }
article { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--error); border-radius: .3rem;
  padding: .9rem 1.1rem; margin: 0 0 1rem; break-inside: avoid; }
article.warning { border-left-color: var(--warning); } article.note { border-left-color: var(--note); }
.head { margin: 0; font-size: .82rem; color: var(--dim); }
.level { font-weight: 700; color: var(--error); } .level.warning { color: var(--warning); } .level.note { color: var(--note); }
.says { margin: .15rem 0 .7rem; font-size: 1.06rem; }
figure { margin: .6rem 0 0; } figcaption { font: .8rem system-ui, sans-serif; color: var(--dim); }
blockquote { margin: .15rem 0 0; padding-left: 2.6rem; position: relative; }
blockquote .line { position: absolute; left: 0; width: 2.1rem; text-align: right; color: var(--dim);
  font: .8rem/1.9 system-ui, sans-serif; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; text-decoration: underline;
  text-decoration-thickness: .1em; text-underline-offset: .18em; }
details { margin-top: .7rem; font-size: .92rem; color: var(--dim); } summary { cursor: pointer; font-size: .82rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: .88rem; color: var(--dim); }
.trouble { border: 1px solid var(--error); border-radius: .3rem; padding: .2rem 1.1rem; margin: 1rem 0; }
.trouble h2 { margin-top: .6rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav, details { display: none; }
  article { background: none; } mark { background: none; font-weight: 700; } }
"""


def render(report: Report, options: Options) -> str:
    """The findings by article, each with its passages; then what was and was not checked."""
    findings = [finding for finding in report.findings if options.notes or finding.level != "note"]
    return "\n".join(_page(report, findings, options)) + "\n"


def _page(report: Report, findings: list[Finding], options: Options) -> Iterator[str]:
    said = summary(report, replace(options, color=False, width=100_000), "see below")
    first = 1 + bool(report.problems and report.coverage.documents)  # how complete it is, and what was found
    lines = index(place.document for finding in findings for place in finding.places)
    whys = {rule.id: rule.why for rule in options.rules} if findings else {}
    groups = [(path, list(group)) for path, group in groupby(blocks_of(findings), key=lambda block: _path(block[0], options))]
    yield OWN_REPORT
    yield '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>factlint report</title><style>{_STYLE}</style></head><body>"
    yield f"<header><h1>What does not agree</h1>{''.join(f'<p>{xml_text(line)}</p>' for line in said[:first])}</header>"
    if report.problems:
        yield '<section class="trouble"><h2>Could not be read</h2><ul>'
        yield from (f"<li>{xml_text(str(problem))}</li>" for problem in report.problems)
        yield "</ul></section>"
    if len(groups) > 1:
        yield "<nav><ul>"
        for number, (path, blocks) in enumerate(groups):
            yield f'<li><a href="#a{number}">{xml_text(path)}</a> ({sum(map(len, blocks))})</li>'
        yield "</ul></nav>"
    yield "<main>"
    for number, (path, blocks) in enumerate(groups):
        yield f'<section><h2 id="a{number}">{xml_text(path)}</h2>'
        for block in blocks:
            yield from _block(block, lines, whys, options)
        yield "</section>"
    yield from _accepted(report)
    yield "</main><footer>"
    yield from (f"<p>{xml_text(line)}</p>" for line in said[first:])
    yield "</footer></body></html>"


def _path(finding: Finding, options: Options) -> str:
    return shown(finding.places[0].document.path, options.root)


def _block(block: Block, lines: Mapping[str, Lines], whys: Mapping[str, str], options: Options) -> Iterator[str]:
    yield f'<article class="{block[0].level}">'
    for finding in block:
        place = finding.places[0]
        line, column = lines[place.document.path].at(place.span.start)
        level = f'<span class="level {finding.level}">{finding.level}</span>'
        yield f'<p class="head">{level} · line {line}, column {column} · {finding.rule} · {finding.fingerprint[:8]}</p>'
        yield f'<p class="says" dir="auto">{xml_text(finding.message)}</p>'
    for document, labels, marks in marks_of(block):
        label = xml_text(", ".join([shown(document.path, options.root), *labels]))
        yield f"<figure><figcaption>{label}</figcaption>"
        yield from _passages(document, lines[document.path], marks)
        yield "</figure>"
    reasons = [whys[rule] for rule in dict.fromkeys(finding.rule for finding in block) if rule in whys]
    if reasons:
        yield "<details><summary>Why this matters</summary>"
        yield from (f"<p>{xml_text(why)}</p>" for why in reasons)
        yield "</details>"
    yield "</article>"


def _passages(document: Document, lines: Lines, marks: list[Span]) -> Iterator[str]:
    found = marked_lines(document, lines, marks)
    for number, spans in found[:MOST_LINES]:
        words = "".join(_runs(cells_of(document, lines, number, spans, _ROOM)))
        yield f'<blockquote dir="auto"><span class="line">{number}</span>{words}</blockquote>'
    if len(found) > MOST_LINES:
        yield "<blockquote>… and more lines</blockquote>"


def _runs(cells: list[Cell]) -> Iterator[str]:
    for marked, run in groupby(cells, key=lambda cell: cell[1]):
        words = xml_text("".join(shown for shown, _ in run))
        yield f"<mark>{words}</mark>" if marked else words


def _accepted(report: Report) -> Iterator[str]:
    if report.accepted:
        yield f"<details><summary>Accepted: {len(report.accepted)}</summary><ul>"
        for one in report.accepted:
            path = one.finding.places[0].document.path
            yield f"<li>{xml_text(f'{path}: {one.finding.message} {one.reason} ({one.by})')}</li>"
        yield "</ul></details>"
