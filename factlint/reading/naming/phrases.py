"""Noun phrases that can refer to somebody: determiner, modifiers, office, name.

`phrase_at` reads one phrase from a token on. It looks at words alone; what an undecided name is the name of is settled later,
with the whole document in view (`verdict`).
"""

from __future__ import annotations

from factlint.reading.naming.after import extended
from factlint.reading.naming.items import collected
from factlint.reading.naming.settle import settled
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk

MOST = 24  # tokens of a phrase
REACH = 96  # tokens of a phrase with all that belongs to its head, so that "chairman of the chairman of the ..." has an end


def phrase_at(tokens: Tokens, low: int, high: int) -> Chunk | None:
    """The phrase that begins at token `low` of a sentence that ends before `high`; None where none does."""
    high = min(high, low + REACH)
    word = tokens[low]
    if word.code == "C" and word.cap and not (word.first or word.compound) and (low + 1 == high or tokens[low + 1].ends):
        return extended(tokens, Chunk(low, low + 1, "proper", name=(low, low + 1)), high, phrase_at)  # most names, cut short
    items = collected(tokens, low, min(high, low + MOST))
    if not items:
        return None
    one = items[0]
    if len(items) == 1 and one.code == "C" and word.cap:
        chunk: Chunk | None = Chunk(low, one.high, "proper", name=(low, one.high))
    else:
        chunk = settled(tokens, items, low)
    return extended(tokens, chunk, high, phrase_at) if chunk else None
