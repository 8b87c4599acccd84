"""The units that noun phrases are read in."""

from __future__ import annotations

from factlint.frozen import NamedTuple


class Item(NamedTuple):
    """One unit of a phrase: its class, its tokens."""

    code: str
    low: int
    high: int
    genitive: bool


class Chunk(NamedTuple):
    """A phrase in tokens, `number` of people. `name`, `head` and `owner` are (low, high) token indices.

    `kind`: person, body, place, description, work, pronoun, or proper (a name not yet known to be of a person or a body).
    """

    low: int
    high: int
    kind: str
    name: tuple[int, int] | None = None
    head: tuple[int, int] | None = None
    owner: tuple[int, int] | None = None
    number: int | None = None
    plural: bool = False
    age: int | None = None  # the token that gives it
    definite: bool = False
