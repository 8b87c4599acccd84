"""The kinds of fact, their fields and the phrases that fit them, as a page for people who write rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factlint.comparators import FAMILIES
from factlint.comparators.declare import Phrase
from factlint.facts import FACT_TYPES
from factlint.facts.declare import Field
from factlint.rulebook.fields import ARTICLE_FIELDS


def reference() -> str:
    """Markdown: a table of fields for each kind of fact, and a table of phrases for each family."""
    return "\n".join([*_facts(), *_phrases()]) + "\n"


def _facts() -> Iterator[str]:
    for kind in FACT_TYPES.values():
        yield f"### {kind.kind}: {kind.says}"
        yield ""
        yield from _fields(kind.fields)
    yield "### Every fact also knows its article"
    yield ""
    yield from _fields(ARTICLE_FIELDS)


def _fields(fields: Mapping[str, Field]) -> Iterator[str]:
    yield "| Field | Holds | What it is |"
    yield "| --- | --- | --- |"
    for name, field in fields.items():
        choices = f": {', '.join(field.choices)}" if field.choices else ""
        yield f"| `{name}` | {field.type} | {field.says}{choices} |"
    yield ""


def _phrases() -> Iterator[str]:
    for family, phrases in FAMILIES.items():
        if not phrases:
            continue
        yield f"### Comparisons: {family}"
        yield ""
        yield "| Write | Between two facts | Said of | Holds where |"
        yield "| --- | --- | --- | --- |"
        for phrase in phrases:
            yield _row(phrase)
        yield ""


def _row(phrase: Phrase) -> str:
    said_of = "any field" if len(phrase.on) > 5 else ", ".join(phrase.on)
    short = f"`{phrase.pair}`" if phrase.pair else ""
    return f"| `{phrase.template}` | {short} | {said_of}{' of a group' if phrase.group else ''} | {phrase.says} |"
