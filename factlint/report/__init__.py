"""Reports: one file for each output format, and these tables of them all.

A format of `FORMATS` prints the outcome of a check; one of `FACTS_FORMATS` prints the facts of some articles. Both return the whole
text, with a line end at its end, or nothing. What could not be read the commands say on standard error; the formats for people
only count it, the JSON lists it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factlint.model import Article, Report
from factlint.report import concise, facts_json_lines, facts_table, full, json
from factlint.report.options import Options

Format = Callable[[Report, Options], str]
FactsFormat = Callable[[Sequence[Article], Options], str]

FORMATS: dict[str, Format] = {"full": full.render, "concise": concise.render, "json": json.render}

FACTS_FORMATS: dict[str, FactsFormat] = {"table": facts_table.render, "json-lines": facts_json_lines.render}

__all__ = ["FACTS_FORMATS", "FORMATS", "FactsFormat", "Format", "Options"]
