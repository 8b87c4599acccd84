"""facts, json-lines: one fact a line, for other programs to read. `docs/contracts.md` says what it promises."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from factlint.model import Article, Days, Document, Fact, Phrase, Quantity, Ref
from factlint.report.lines import shown
from factlint.report.options import Options
from factlint.report.safe import json_text


def render(articles: Sequence[Article], options: Options) -> str:
    """One JSON object a line, in ASCII, in order of path and position."""
    ordered = sorted(articles, key=lambda article: shown(article.document.path, options.root))
    return "".join(
        json_text(_fact(fact, article.document, options)) + "\n"
        for article in ordered
        for fact in sorted(article.facts, key=lambda fact: (fact.span, fact.kind))
    )


def _fact(fact: Fact, document: Document, options: Options) -> dict[str, Any]:
    fields = {name: _value(value) for name, value in fact.fields.items()}
    if fact.kind == "quote":  # who speaks and to whom is always said, if only to say that it is not known
        fields = {"speaker": None, "speakers": [], "addressees": []} | {k: v for k, v in fields.items() if v is not None}
    return {
        "kind": fact.kind,
        "path": shown(document.path, options.root),
        "start": fact.span.start,
        "end": fact.span.end,
        "text": document.cut(fact.span),
        "certainty": fact.certainty,
        "pattern": fact.pattern,
        "zone": fact.zone,
        "quoted": fact.quoted,
        "fields": fields,
    }


def _value(value: Any) -> Any:
    """A field's value in plain JSON: an object for a reference, a phrase, a number or a date; a list for several."""
    match value:
        case Ref():
            printed = value.whole or value
            return {"name": value.name, "start": printed.span.start, "end": printed.span.end, "text": printed.text}
        case Phrase():
            return {"start": value.span.start, "end": value.span.end, "text": value.text}
        case Quantity():
            low, high = _finite(value.low), _finite(value.high)
            return {"low": low, "high": high, "printed": value.printed, "unit": value.unit}
        case Days():
            return {"first": value.first.isoformat(), "last": value.last.isoformat(), "printed": value.printed}
        case tuple() | list() | frozenset():
            return [_value(part) for part in (sorted(value) if isinstance(value, frozenset) else value)]
        case _:
            return value


def _finite(bound: float) -> float | int | None:
    """A bound as JSON knows it: null where the range is open, a whole number without its `.0`."""
    if not math.isfinite(bound):
        return None
    return int(bound) if float(bound).is_integer() else bound
