"""Reports: one file for each output format, and these tables of them all.

A format of `FORMATS` prints the outcome of a check; one of `FACTS_FORMATS` prints the facts of some articles. Both return the whole
text, with a line end at its end, or nothing. What could not be read the commands say on standard error; the formats for people
only count it, those for programs list it. A format is loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factlint.frozen import dataclass
from factlint.model import Article, Report
from factlint.report.options import Options

Render = Callable[[Report, Options], str]
RenderFacts = Callable[[Sequence[Article], Options], str]


@dataclass(frozen=True, slots=True)
class Format:
    """A format for the outcome of a check: a line of help, and the way to the module that renders."""

    says: str
    load: Callable[[], Render]

    def __call__(self, report: Report, options: Options) -> str:
        return self.load()(report, options)


@dataclass(frozen=True, slots=True)
class FactsFormat:
    """The same for facts."""

    says: str
    load: Callable[[], RenderFacts]

    def __call__(self, articles: Sequence[Article], options: Options) -> str:
        return self.load()(articles, options)


def _full() -> Render:
    from factlint.report import full

    return full.render


def _concise() -> Render:
    from factlint.report import concise

    return concise.render


def _json() -> Render:
    from factlint.report import json

    return json.render


def _json_lines() -> Render:
    from factlint.report import json_lines

    return json_lines.render


def _github() -> Render:
    from factlint.report import github

    return github.render


def _gitlab() -> Render:
    from factlint.report import gitlab

    return gitlab.render


def _sarif() -> Render:
    from factlint.report import sarif

    return sarif.render


def _junit() -> Render:
    from factlint.report import junit

    return junit.render


def _rdjson() -> Render:
    from factlint.report import rdjson

    return rdjson.render


def _html() -> Render:
    from factlint.report import html

    return html.render


def _facts_table() -> RenderFacts:
    from factlint.report import facts_table

    return facts_table.render


def _facts_fields() -> RenderFacts:
    from factlint.report import facts_fields

    return facts_fields.render


def _facts_json_lines() -> RenderFacts:
    from factlint.report import facts_json_lines

    return facts_json_lines.render


FORMATS: dict[str, Format] = {
    "full": Format("for people: each finding with the words that clash", _full),
    "concise": Format("one line a finding, for grep and for editors", _concise),
    "json": Format("one object, for programs", _json),
    "json-lines": Format("one object a line, for programs", _json_lines),
    "github": Format("annotations on a pull request, by GitHub Actions", _github),
    "gitlab": Format("GitLab code quality", _gitlab),
    "sarif": Format("SARIF 2.1.0, for code scanning and editors", _sarif),
    "junit": Format("JUnit XML, for build servers", _junit),
    "rdjson": Format("for reviewdog", _rdjson),
    "html": Format("a page for a browser or for print", _html),
}

FACTS_FORMATS: dict[str, FactsFormat] = {
    "table": FactsFormat("for people", _facts_table),
    "fields": FactsFormat("for people who write rules: every field by its name", _facts_fields),
    "json-lines": FactsFormat("one fact a line, for programs", _facts_json_lines),
}

__all__ = ["FACTS_FORMATS", "FORMATS", "FactsFormat", "Format", "Options"]
