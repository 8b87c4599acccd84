"""Find who and what is mentioned: people, bodies, places, pronouns, descriptions.

The words of a sentence are cut into noun phrases (`naming.phrases`); the document as a whole then says what each capitalised
name is the name of (`naming.verdict`); what stands around a name adds age, party and office (`naming.surroundings`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import compress
from operator import attrgetter

from factlint.model import Span
from factlint.reading.naming.build import built
from factlint.reading.naming.headlines import names_in, title_case
from factlint.reading.naming.openers import openers
from factlint.reading.naming.phrases import phrase_at
from factlint.reading.naming.pronouns import pronoun_at
from factlint.reading.naming.tokens import Tokens, tokenize
from factlint.reading.naming.units import Chunk
from factlint.reading.naming.verdict import judged, known, owners
from factlint.reading.naming.works import titles
from factlint.reading.parts import Mention, Reading

_LEAD = attrgetter("lead")


def find(reading: Reading) -> tuple[Mention, ...]:
    """All mentions, in order of position; a person may stand inside a phrase that names somebody by that person."""
    tokens = tokenize(reading)
    plain: list[Chunk] = []
    titled: list[tuple[int, int]] = []
    headlines = [zone.span for zone in reading.zones if zone.name == "headline"]
    for low, high in tokens.bounds:
        headline = any(span.start <= tokens.starts[low] < span.end for span in headlines)
        if tokens[low].lower != "by" and title_case(tokens, low, high, headline):
            titled.append((low, high))
        else:
            plain.extend(_chunks(tokens, low, high))
    chunks = judged(tokens, _dated(reading, tokens, _outside(tokens, plain, titles(reading))))
    persons = known(tokens, chunks)
    inside = owners(tokens, chunks, persons)
    chunks = openers(tokens, chunks, persons)
    return built(reading, tokens, _with_headlines(tokens, chunks, titled), inside)


def _outside(tokens: Tokens, chunks: list[Chunk], works: Sequence[Span]) -> list[Chunk]:
    """The chunks without the names in titles of works: "The Trials of Ann Lee"."""
    if not works:
        return chunks
    starts = [work.start for work in works]

    def inside(chunk: Chunk) -> bool:
        at = bisect_right(starts, tokens.starts[chunk.low]) - 1
        return at >= 0 and tokens.starts[chunk.low] < works[at].end

    return [chunk for chunk in chunks if chunk.kind not in ("proper", "person") or not inside(chunk)]


def _dated(reading: Reading, tokens: Tokens, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with the first name of a dateline as a place: "DUNMORE, Ohio (AP) —"."""
    for zone in reading.zones:
        if zone.name != "dateline":
            continue
        for k, chunk in enumerate(chunks):
            if zone.span.start <= tokens.starts[chunk.low] < zone.span.end:
                if chunk.kind == "proper" and (not chunk.low or tokens[chunk.low - 1].text != "("):
                    chunks[k] = chunk._replace(kind="place")
                break
    return chunks


def _chunks(tokens: Tokens, low: int, high: int) -> list[Chunk]:
    found: list[Chunk] = []
    free = low  # the first token that is in no phrase yet
    for at in compress(range(low, high), map(_LEAD, tokens[low:high])):  # where one can begin
        if at < free:
            continue
        word, lead = tokens[at], tokens[at].lead
        if (word.bare and _ends(tokens, at + 1, high)) or (lead == "d" and _empty(tokens, at + 1, high)):
            continue
        chunk = pronoun_at(tokens, at, high) if lead == "p" else None
        if lead != "p" or (chunk is None and word.lower == "her"):
            chunk = phrase_at(tokens, at, high)
        if chunk is not None:
            found.append(chunk)
            free = chunk.high
    return found


def _ends(tokens: Tokens, at: int, high: int) -> bool:
    """Whether no noun phrase goes on with this token, nor a sentence; one may with "of", as in "12 of the aides"."""
    return at == high or (tokens[at].ends and not tokens[at].opens and tokens[at].lower != "of")


def _empty(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a determiner before this token goes with no word for anybody: "the long road was"."""
    while at < high and not tokens[at].lead:
        if tokens[at].code != "-":
            return True
        at += 1
    return at == high


def _with_headlines(tokens: Tokens, chunks: tuple[Chunk, ...], titled: Sequence[tuple[int, int]]) -> tuple[Chunk, ...]:
    if not titled:
        return chunks
    more = [chunk for low, high in titled for chunk in names_in(tokens, low, high, chunks)]
    return tuple(sorted([*chunks, *more], key=lambda chunk: chunk.low))
