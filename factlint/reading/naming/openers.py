"""Surnames that are words too, at the start of a sentence: "King wept", where the document has a Martin King."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.lexicon.given_names import GIVEN, SURNAMES
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
    after = tokens[at + 1]
    if token.genitive or (token.lower not in SURNAMES and token.lower not in GIVEN):
        return False
    return after.code == "V" or after.lower in _FINITE or after.lower.endswith("ed")


_FINITE = frozenset("was is has had will would could did does later also then never took made got went came told said".split())
