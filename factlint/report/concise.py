"""concise: one line a finding, for grep and for editors that jump to a place."""

from __future__ import annotations

from factlint.model import Report
from factlint.report.lines import index, shown
from factlint.report.options import Options
from factlint.report.safe import no_commands, safe


def render(report: Report, options: Options) -> str:
    """`path:line:column: level: message [rule-id]`, one line a finding, notes only where they are asked for."""
    findings = [finding for finding in report.findings if options.notes or finding.level != "note"]
    lines = index(finding.places[0].document for finding in findings)
    out = []
    for finding in findings:
        place = finding.places[0]
        line, column = lines[place.document.path].at(place.span.start)
        path = safe(shown(place.document.path, options.root))
        out.append(f"{path}:{line}:{column}: {finding.level}: {safe(finding.message)} [{finding.rule}]\n")
    return no_commands("".join(out))
