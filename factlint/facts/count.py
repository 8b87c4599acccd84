"""Counts: how many of what."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading.parts import Reading


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each number that counts or measures something."""
    return ()


TYPE = FactType(
    kind="count",
    says="a number of something",
    vital="number",
    extract=extract,
    fields={
        "number": Field("number", "the range that the print allows"),
        "figure": Field("number", "the figure itself, without its approximator"),
        "sort": Field("words", "the sort of number: cardinal, percent, money, measure, age, ratio, ordinal"),
        "noun": Field("words", "what is counted"),
        "base": Field("words", "what it is a part of: of Michigan's voters"),
        "event": Field("words", "the verb that it belongs to, under one form: kill, injure, arrest, vote"),
        "sentence": Field("key", "the sentence that it stands in"),
    },
)
