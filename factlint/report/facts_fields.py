"""facts, fields: each fact with all that its fields hold, under the names that rules call them by; for people who write rules."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model import Article, Document, Fact
from factlint.report.colors import BOLD, paint
from factlint.report.facts_table import UNKNOWN, plain
from factlint.report.lines import Lines, shown
from factlint.report.options import Options
from factlint.report.safe import no_commands, safe


def render(articles: Sequence[Article], options: Options) -> str:
    """A paragraph a fact: its place, kind and words, then a line for each field of its kind, known or not."""
    return no_commands("\n".join(part for article in articles for part in _article(article, options)))


def _article(article: Article, options: Options) -> list[str]:
    lines = Lines.of(article.document.text)
    path = safe(shown(article.document.path, options.root))
    return [_fact(fact, article.document, path, lines, options) for fact in article.facts]


def _fact(fact: Fact, document: Document, path: str, lines: Lines, options: Options) -> str:
    line, column = lines.at(fact.span.start)
    quoted = ", inside quotation marks" if fact.quoted and fact.kind != "quote" else ""
    head = paint(f"{path}:{line}:{column}: {fact.kind}", BOLD, options.color)
    words = safe(" ".join(document.said(fact.span).split()))
    fields = {"zone": fact.zone, **{name: fact.fields.get(name) for name in _names(fact)}}
    width = max(map(len, fields))
    rows = [f"  {name:<{width}}  {safe(_value(value))}" for name, value in fields.items()]
    return "\n".join([f"{head} ({fact.certainty}{quoted}): {words}", *rows]) + "\n"


def _names(fact: Fact) -> list[str]:
    """The fields of the kind in the order of the manual, which a fact that knows little has not all."""
    from factlint.facts import FACT_TYPES

    declared = FACT_TYPES[fact.kind].fields if fact.kind in FACT_TYPES else {}
    return [name for name in dict.fromkeys((*declared, *fact.fields)) if name != "zone"]


def _value(value: object) -> str:
    """A value as the table prints it; whether something is so in a word, and a sign for what is not known."""
    if isinstance(value, str) and value:
        return value
    return " ".join(plain(value).split()) or UNKNOWN
