"""facts, table: what each article states, for people to read."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model import Article
from factlint.report.lines import Lines
from factlint.report.options import Options


def render(articles: Sequence[Article], options: Options) -> str:
    """One table an article: position, kind, certainty, what."""
    out = []
    for article in articles:
        lines = Lines.of(article.document.text)
        for fact in article.facts:
            line, column = lines.at(fact.span.start)
            out.append(f"{article.document.path}:{line}:{column} {fact.kind} {fact.certainty}\n")
    return "".join(out)
