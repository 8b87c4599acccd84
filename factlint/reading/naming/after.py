"""What goes with a phrase after its head: "members of the board", "Board of Health", "people close to her"."""

from __future__ import annotations

from collections.abc import Callable

from factlint.lexicon.given_names import GIVEN
from factlint.lexicon.organisations import LINKS, OPENERS
from factlint.lexicon.places import PLACE_OF
from factlint.lexicon.roles import QUANTIFIERS
from factlint.lexicon.titles import FEMININE, MASCULINE
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk

Read = Callable[[Tokens, int, int], Chunk | None]
"""Reads the phrase at a token, as `phrases.phrase_at` does."""

_NOBLE = frozenset("king queen prince princess baron baroness lord lady emperor empress pope dame sir monsignor".split())
_OF = (
    (FEMININE | MASCULINE) - _NOBLE
    | frozenset(
        "grandchild children child sibling siblings parent parents stepchild cousin colleague namesake neighbor neighbour".split()
    )
    | frozenset(
        "supporter supporters friend friends critic critics ally allies aide aides opponent opponents victim victims fan "
        "fans".split()
    )
)
"""Nouns for people by whom they belong to: what comes after "of" is a person of its own, no body."""
_CLOSE = (("familiar", "with"), ("close", "to"), ("briefed", "on"), ("involved", "in"), ("with", "knowledge", "of"))
_CLOSERS = frozenset(words[0] for words in _CLOSE)


def extended(tokens: Tokens, chunk: Chunk, high: int, read: Read) -> Chunk | None:
    """The phrase with what belongs to its head after it: "members of the board", "Board of Health", "people close to her"."""
    at = chunk.high
    if at >= high or tokens[at - 1].genitive:
        return chunk
    if chunk.kind == "proper":
        return _long_name(tokens, chunk, high)
    if chunk.kind not in ("description", "body") or chunk.head is None:
        return chunk
    word = tokens[chunk.head[1] - 1].lower
    link = tokens[at].lower
    if word in QUANTIFIERS:
        return _part(tokens, chunk, high, read) if link == "of" else chunk
    if link == "for" and tokens[chunk.head[0]].cap and tokens[chunk.low].first:
        return _office_for(tokens, chunk, at + 1, high)
    if (
        (link == "of" and word not in _OF)
        or (link == "for" and word.startswith("spokes"))
        or (link == "at" and chunk.kind == "description")
    ):
        inner = read(tokens, at + 1, high) if at + 1 < high and not tokens[at + 1].genitive else None
        if inner is None or inner.kind in ("person", "work") or (link == "at" and inner.kind == "description"):
            return chunk
        if link == "of" and inner.kind == "proper" and tokens[chunk.head[0]].cap:
            split = _split_at_given(tokens, inner)
            if split:
                return chunk._replace(high=inner.high, kind="person", name=(split, inner.high), owner=(inner.low, split))
        if inner.kind == "proper" and not (tokens[inner.low].cap and _plain_run(tokens, inner)):
            return chunk
        return chunk._replace(high=inner.high, owner=(inner.low, inner.high))
    for words in _CLOSE if link in _CLOSERS else ():
        if all(at + k < high and tokens[at + k].lower == w for k, w in enumerate(words)) and chunk.kind == "description":
            return _matter(tokens, chunk, at + len(words), high, read)
    return chunk


def _office_for(tokens: Tokens, chunk: Chunk, low: int, high: int) -> Chunk:
    """ "Vice President for Public Affairs Ana Ruiz said", "Vice president for sales Ana Ruiz said": the office, then its holder."""
    for k in range(low + 1, min(low + 4, high - 1)):
        one, two = tokens[k], tokens[k + 1]
        if one.lower in GIVEN and one.cap and two.cap and two.code == "C" and not one.genitive:
            return chunk._replace(high=k + 2, kind="person", name=(k, k + 2), owner=(low, k))
        if not tokens[k - 1].word:
            break
    return chunk


def _part(tokens: Tokens, chunk: Chunk, high: int, read: Read) -> Chunk | None:
    """ "some of the aides", "both of them": some of a group; None where what follows is no group."""
    inner = read(tokens, chunk.high + 1, high) if chunk.high + 1 < high else None
    if inner is None or inner.kind != "description" or not inner.plural:
        return None
    return inner._replace(low=chunk.low, number=chunk.number, plural=chunk.number != 1, definite=False)


def _matter(tokens: Tokens, chunk: Chunk, at: int, high: int, read: Read) -> Chunk:
    inner = read(tokens, at, high) if at < high else None
    if inner is not None:
        return chunk._replace(high=inner.high)
    end = at
    while (
        end < high and end < at + 4 and tokens[end].word and tokens[end].code not in "V" and (end == at or tokens[end].code != "F")
    ):
        end += 1
    return chunk._replace(high=end) if end > at else chunk


def _plain_run(tokens: Tokens, chunk: Chunk) -> bool:
    return tokens[chunk.low].lower not in GIVEN or chunk.high - chunk.low == 1


def _split_at_given(tokens: Tokens, chunk: Chunk) -> int | None:
    for k in range(chunk.low + 1, chunk.high - 1):
        if tokens[k].lower in GIVEN:
            return k
    return None


def _long_name(tokens: Tokens, chunk: Chunk, high: int) -> Chunk:
    """A capitalised run goes on over small words where it is the name of a body: "Board of Health", "Lee, Jr."."""
    at = chunk.high
    if tokens[at].text == "," and at + 1 < high and tokens[at + 1].lower.rstrip(".") in ("jr", "sr") and tokens[at + 1].cap:
        return chunk._replace(high=at + 2, name=(chunk.low, at + 2))
    while at + 1 < high and not tokens[at - 1].genitive and tokens[at].lower in LINKS:
        opened = (
            tokens[at - 1].lower in OPENERS
            or (tokens[at - 1].lower in PLACE_OF and tokens[at].lower == "of")
            or any(tokens[k].lower in ("of", "for") for k in range(chunk.low, at))
        )
        if not opened and tokens[at].text != "&":
            break
        step = at + 1 + (tokens[at + 1].lower == "the" and tokens[at].lower in ("of", "for", "on"))
        if step >= high or not tokens[step].cap or tokens[step].code not in "CONATR":
            break
        end = step
        while end < high and tokens[end].cap and tokens[end].code in "CONATR":
            end += 1
            if tokens[end - 1].genitive:
                break
        if tokens[at].lower in ("and", "&", "the", "to", "in", "at") and not _closes_name(tokens, step, end):
            break
        if end - step > 1 and tokens[step].lower in GIVEN:
            break
        at = end
    return chunk._replace(high=at, name=(chunk.low, at)) if at > chunk.high else chunk


def _closes_name(tokens: Tokens, low: int, high: int) -> bool:
    return tokens[high - 1].code == "O" and tokens[low].lower not in GIVEN
