"""Pronouns as mentions."""

from __future__ import annotations

from factlint.lexicon.pronouns import PRONOUNS
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk

_NOT_OWNED = frozenset(
    "that if whether about as at by during for from how in into of off on out over than then there through to under until when "
    "where while why with without again not she he they it the a an and or but because before after nothing everything something "
    "anything nobody everybody somebody anybody twice once yesterday today".split()
)


def pronoun_at(tokens: Tokens, at: int, high: int) -> Chunk | None:
    """The pronoun at this token; None where it is none, or stands for an owner ("her aides")."""
    token = tokens[at]
    if token.lead != "p":
        return None
    if token.lower in ("her", "which", "you") and not _object(tokens, at, high):
        return None
    return Chunk(at, at + 1, "pronoun", head=(at, at + 1), plural=PRONOUNS[token.lower][1])


def _object(tokens: Tokens, at: int, high: int) -> bool:
    if tokens[at].lower != "her":
        return False
    if at + 1 >= high:
        return True
    after = tokens[at + 1]
    return not after.word or after.lower in _NOT_OWNED or after.code == "X"
