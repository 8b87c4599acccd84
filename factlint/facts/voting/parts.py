"""One vote as one place of the article tells it, and what counts as a word there."""

from __future__ import annotations

import re

from factlint.frozen import dataclass
from factlint.model import Span

WORDS = re.compile(r"[A-Za-z][\w'-]*")


@dataclass(frozen=True, slots=True)
class Ballot:
    """One vote as one place of the article tells it. `span` is the tally, or the word of unanimity.

    `claims` is what the words beside say of the sides; `head` the body under one name, None where it is not told; `before` the
    verb that told the vote, where that stands in a sentence before.
    """

    span: Span
    pattern: str
    sentence: Span
    tally: Span | None = None
    ayes: int | None = None
    noes: int | None = None
    abstained: int | None = None
    claims: str | None = None
    outcome: str | None = None
    body: Span | None = None
    head: str | None = None
    names: frozenset[str] = frozenset()
    motion: Span | None = None
    matter: frozenset[str] = frozenset()
    round: str = "only"  # first, later, only (no word says which), unclear (words for both)
    anaphoric: bool = False
    before: Span | None = None
