"""facts, table: what each article states, for people to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from factlint.model import Article, Days, Document, Fact, Phrase, Quantity, Ref
from factlint.report.colors import BOLD, DIM, paint
from factlint.report.lines import Lines, shown
from factlint.report.options import Options
from factlint.report.safe import columns, no_commands, safe

UNKNOWN = "?"
_STAR = "inside quotation marks: the speaker's own, which only rules about quotations look at"
_KEYS = ("sentence", "utterance", "voice", "event", "namesake", "likeness")  # made for comparing, not for reading


def render(articles: Sequence[Article], options: Options) -> str:
    """One table an article: position, kind, certainty, what; then what the signs mean that were used."""
    printed = "\n".join(_table(article, options) for article in articles)
    starred = any(_starred(fact) for article in articles for fact in article.facts)
    return no_commands(printed + (f"\n* {_STAR}\n" if starred else ""))


def _starred(fact: Fact) -> bool:
    return fact.quoted and fact.kind != "quote"


def _table(article: Article, options: Options) -> str:
    lines = Lines.of(article.document.text)
    rows = [_row(fact, article.document, lines) for fact in article.facts]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    head = paint(safe(shown(article.document.path, options.root)), BOLD, options.color)
    if not rows:
        return f"{head}\n  states nothing that factlint reads\n"
    return "\n".join([head, *(_printed(row, widths, options) for row in rows)]) + "\n"


def _row(fact: Fact, document: Document, lines: Lines) -> tuple[str, str, str, str]:
    line, column = lines.at(fact.span.start)
    kind = f"{fact.kind}*" if _starred(fact) else fact.kind
    return f"{line}:{column}", kind, fact.certainty, safe(what(fact, document))


def _printed(row: tuple[str, str, str, str], widths: Sequence[int], options: Options) -> str:
    place, kind, certainty, says = row
    head = f"  {place:<{widths[0]}}  {kind:<{widths[1]}}  {certainty:<{widths[2]}}  "
    room = max(24, options.width - len(head))
    while columns(says) > room:  # a row stays one line; the JSON has it all
        says = says[: room - 1 - max(0, columns(says[:room]) - room)].rstrip() + "…"
    return paint(head, DIM, options.color) + says


def what(fact: Fact, document: Document) -> str:
    """A fact in words: `Ann Lee to Bob Ray: “…”` for a quotation, name and fields for the others."""
    told = _KINDS.get(fact.kind)
    return told(fact, document) if told else _fields(fact)


def _quote(fact: Fact, document: Document) -> str:
    speakers = _people(fact.fields.get("speakers") or fact.fields.get("speaker")) or UNKNOWN
    return f"{speakers}{_to(fact)}: {document.cut(fact.span)}"


def _telling(fact: Fact, document: Document) -> str:
    cue = plain(fact.fields.get("cue")) or "tells"
    return f"{_people(fact.fields.get('speakers')) or UNKNOWN}, {cue}{_to(fact)}: {plain(fact.fields.get('content'))}".rstrip(": ")


def _person(fact: Fact, document: Document) -> str:
    who = _people(fact.fields.get("person")) or UNKNOWN
    return f"{who}: “{document.cut(fact.span)}”{_more(fact, 'person', 'form', 'name', 'first', 'last', 'long_form', 'known')}"


def _count(fact: Fact, document: Document) -> str:
    number = plain(fact.fields.get("number")) or f"{document.cut(fact.span)} = {UNKNOWN}"
    return number + _more(fact, "number", "figure")


def _date(fact: Fact, document: Document) -> str:
    days = plain(fact.fields.get("days")) or UNKNOWN
    return f"{document.cut(fact.span)} = {days}"


_KINDS = {"quote": _quote, "telling": _telling, "person": _person, "count": _count, "date": _date}


def _to(fact: Fact) -> str:
    addressees = _people(fact.fields.get("addressees"))
    return f" to {addressees}" if addressees else ""


def _more(fact: Fact, *without: str) -> str:
    """The other fields in brackets, where there are any."""
    fields = _fields(fact, without)
    return f" ({fields})" if fields else ""


def _fields(fact: Fact, without: Iterable[str] = ()) -> str:
    """`name: value` for each known field that a person can read."""
    parts = [
        f"{name.replace('_', ' ')}: {plain(value)}"
        for name, value in fact.fields.items()
        if name not in (*without, *_KEYS) and value not in (None, "", (), False)
    ]
    return ", ".join(parts)


def _people(value: Any) -> str:
    refs = value if isinstance(value, tuple) else (value,)
    return " and ".join(plain(ref) for ref in refs if isinstance(ref, Ref))


def plain(value: Any) -> str:
    """A field's value in words; empty where it is unknown."""
    match value:
        case None:
            return ""
        case Ref():
            return value.name or f"{value.text} {UNKNOWN}"
        case Phrase():
            return value.text
        case Quantity():
            return _quantity(value)
        case Days():
            first, last = value.first.isoformat(), value.last.isoformat()
            return first if first == last else f"{first} to {last}"
        case tuple() | frozenset():
            return " and ".join(plain(part) for part in (sorted(value) if isinstance(value, frozenset) else value))
        case bool():
            return "yes" if value else "no"
        case _:
            return str(value)


def _quantity(value: Quantity) -> str:
    low, high = f"{value.low:,.10g}", f"{value.high:,.10g}"
    if value.low == value.high:
        bounds = low
    elif value.high == float("inf"):
        bounds = f"{low} or more"
    elif value.low == float("-inf"):
        bounds = f"{high} or less"
    else:
        bounds = f"{low} to {high}"
    said = f"{value.printed} = {bounds}" if value.printed != bounds else bounds
    return f"{said} {value.unit}" if value.unit and value.unit not in value.printed else said
