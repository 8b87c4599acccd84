"""Reckonings: numbers that the copy gives and that can be worked out from others beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading import arithmetic
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_key

FORMS = (
    "percent change", "difference", "direction", "ratio word", "points", "fall", "share", "part", "votes and share", "majority",
    "margin", "winner", "rate", "average", "total", "list", "percentages", "conversion", "exchange", "rank", "per capita",
    "temperature difference", "term", "anniversary", "age at death", "month", "time of day", "time zone", "grouping", "range",
    "range scale", "ratio", "offset", "order", "zone season",
)  # fmt: skip


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each number that the numbers beside it settle."""
    return tuple(_fact(reading, one) for one in arithmetic.reckonings(reading))


def _fact(reading: Reading, one: Reckoned) -> Fact:
    fields: dict[str, Any] = {
        "form": one.form,
        "stated": one.stated,
        "reckoned": one.reckoned,
        "exact": one.exact,
        "parts": one.parts,
        "direction": one.direction,
        "sentence": sentence_key(reading, one.span.start),
    }
    known = {name: value for name, value in fields.items() if value is not None}
    quoted = in_quotation(reading.quotations, one.span)
    return Fact("reckoning", one.span, one.certainty, one.form, reading.zone_at(one.span.start), quoted, known)


TYPE = FactType(
    kind="reckoning",
    says="a number that can be worked out from the numbers beside it",
    extract=extract,
    fields={
        "form": Field("choice", "what is reckoned", FORMS),
        "stated": Field("number", "the number that the copy gives"),
        "reckoned": Field("number", "what the numbers beside it allow"),
        "exact": Field("number", "what the numbers beside it give, taken as printed, and a little around it"),
        "parts": Field("words", "the numbers that it was worked out from"),
        "direction": Field("choice", "whether it is said to rise or fall", ("up", "down")),
        "sentence": Field("key", "the sentence that it stands in"),
    },
)
