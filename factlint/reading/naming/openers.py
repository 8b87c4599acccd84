"""Surnames that are words too, at the start of a sentence: "King wept", where the document has a Martin King."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.lexicon.given_names import GIVEN
from factlint.lexicon.person_words import FINITE, OF_PERSONS
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk
from factlint.reading.naming.verdict import Known


def openers(tokens: Tokens, chunks: Sequence[Chunk], persons: Known) -> tuple[Chunk, ...]:
    """The chunks with the surnames that are words too and open a sentence: "King wept", where the document has a Martin King."""
    odd = {k for low, high in tokens.bounds for k in range(low, min(low + 2, high)) if _odd(tokens, k, persons)}
    if not odd:
        return tuple(chunks)
    sure = ("person", "body", "place")
    kept = [chunk for chunk in chunks if chunk.kind in sure or not any(chunk.low <= k < chunk.high for k in odd)]
    taken = {k for chunk in kept for k in range(chunk.low, chunk.high)}
    more = [Chunk(k, k + 1, "person", name=(k, k + 1)) for k in odd - taken]
    return tuple(sorted([*kept, *more], key=lambda chunk: chunk.low))


def _odd(tokens: Tokens, at: int, persons: Known) -> bool:
    token = tokens[at]
    if not token.first or token.code == "C" or not token.cap or at + 1 >= len(tokens) or token.lower not in persons.surnames:
        return False
    if token.genitive or not any(name[-1] == token.lower and name[0] in GIVEN for name in persons.full):
        return False
    after = tokens[at + 1]
    return after.code == "V" or after.lower in FINITE or after.lower in OF_PERSONS or after.lower.endswith("ed")
