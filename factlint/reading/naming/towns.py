"""Names of places and teams, by where else in the document they stand and what is done there."""

from __future__ import annotations

from collections import Counter

from factlint.lexicon.person_words import PLAYED
from factlint.lexicon.places import COUNTRIES
from factlint.reading.naming import other_evidence
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk


def places_too(tokens: Tokens, chunks: list[Chunk]) -> list[Chunk]:
    """The names of no known kind that are a place's twice in the document, or joined to one: "between Leeds and Dunmore"."""
    if not any(chunk.kind == "unknown" for chunk in chunks):
        return chunks
    times = Counter(words_of(tokens, chunk) for chunk in chunks if chunk.kind == "place")
    for at, chunk in enumerate(chunks):
        if chunk.kind != "unknown" or chunk.definite:
            continue
        last = chunks[at - 1] if at else None
        joined = last is not None and last.kind == "place" and other_evidence.joined_place(tokens, last, chunk)
        if joined or times[words_of(tokens, chunk)] > 1:
            chunks[at] = chunk._replace(kind="place")
    return chunks


def played_for(tokens: Tokens, chunk: Chunk) -> Chunk:
    """A town as the team that somebody played for, or was traded to."""
    low = chunk.low
    if chunk.kind != "place" or low < 2 or tokens[low].text in COUNTRIES:
        return chunk
    verb, link = tokens[low - 2].lower, tokens[low - 1].lower
    played = (link == "for" and verb in PLAYED) or (link == "to" and verb in ("traded", "lost"))
    return chunk._replace(kind="body") if played or (link in ("with", "for") and verb in ("signed", "signs")) else chunk


def words_of(tokens: Tokens, chunk: Chunk) -> tuple[str, ...]:
    """The words of a name as printed."""
    low, high = chunk.name or (chunk.low, chunk.high)
    return tuple(tokens[k].text for k in range(low, high))
