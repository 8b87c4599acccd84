"""People: each mention of a person by name, and what it says of them."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading.parts import Reading


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each mention of a person by name outside quotation marks, and (quoted) inside them."""
    return ()


TYPE = FactType(
    kind="person",
    says="a mention of a person by name",
    extract=extract,
    fields={
        "person": Field("people", "whose name it is"),
        "form": Field("choice", "how the name is given", ("full name", "surname", "first name", "single name")),
        "name": Field("words", "the name as printed, without title"),
        "first": Field("words", "the first name or initials"),
        "last": Field("words", "the surname"),
        "title": Field("words", "the title before the name: Sen., Mayor"),
        "long_form": Field("words", "title, role, organisation and name, as one phrase before or with the name"),
        "role": Field("words", "the office or job, under one spelling: chair, spokesperson"),
        "organisation": Field("words", "the body that the role belongs to"),
        "party": Field("words", "the party"),
        "age": Field("number", "the age in years"),
        "former": Field("yes-no", "whether the role is a former one"),
        "sentence": Field("key", "the sentence that it stands in"),
        "known": Field("yes-no", "whether readers know the name without introduction"),
        "namesake": Field("key", "the surname, written as one does when comparing"),
        "likeness": Field("key", "a key that names spelled almost alike share"),
    },
)
