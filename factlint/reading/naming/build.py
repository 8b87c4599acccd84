"""Turn token chunks into mentions, with what their own words and their surroundings say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Literal

from factlint.frozen import replace
from factlint.lexicon.parties import PARTIES
from factlint.lexicon.places import ABBREVIATED, CITIES, COUNTRIES, STATES, ZONE_CITIES
from factlint.lexicon.pronouns import PRONOUNS
from factlint.lexicon.titles import FEMININE, FORMER, MASCULINE, PREFIXES
from factlint.model import Quantity, Span
from factlint.reading.naming import surroundings
from factlint.reading.naming.classes import canonical, singular
from factlint.reading.naming.own_words import surname
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk
from factlint.reading.parts import Mention, Number, Reading

_RANKED = frozenset({"lieutenant", "lt", "vice", "deputy", "assistant", "brigadier", "rear", "major", "associate", "shadow"})
_NOTHING: dict[str, Any] = {"role": None, "body": None, "gender": None, "party": None, "former": False, "jurisdiction": None}
_DIGITS = re.compile(r"\d+")


def built(reading: Reading, tokens: Tokens, chunks: Sequence[Chunk], inside: Sequence[Chunk] = ()) -> tuple[Mention, ...]:
    """The mentions, in order; those `inside` others behind the phrase that holds them."""
    starts = [number.span.start for number in reading.numbers]
    joined = surroundings.groups(tokens, chunks)
    mentions: list[Mention] = []
    said_at = reading.document.said
    for at, chunk in enumerate(chunks):
        if chunk.kind in ("person", "description", "work"):
            span, head, said = _read(reading, tokens, chunk, starts)
            if chunk.kind == "person" and not said["possessive"]:
                _enrich(reading, tokens, chunks, at, said, starts)
            mentions.append(Mention(span, head, chunk.kind, said_at(span), group=joined.get(at), **said))  # type: ignore[arg-type]
        else:
            mentions.append(_plain(reading, tokens, chunk, joined.get(at)))
    found = _shared(tokens, chunks, mentions)
    if not inside:
        return found
    nested = [Mention(span, head, "person", said_at(span), **said) for span, head, said in _owners(reading, tokens, inside)]
    return tuple(sorted((*found, *nested), key=lambda mention: (mention.span.start, -mention.span.end)))


def _owners(reading: Reading, tokens: Tokens, inside: Sequence[Chunk]) -> list[tuple[Span, Span, dict[str, Any]]]:
    return [_read(reading, tokens, chunk, ()) for chunk in inside]


def _plain(reading: Reading, tokens: Tokens, chunk: Chunk, group: int | None) -> Mention:
    """The mention of a pronoun, a body, a place or nobody knows what: most mentions, and there is little to say of them."""
    said_at, low, high = reading.document.said, chunk.low, chunk.high
    genitive = tokens[high - 1].genitive
    if chunk.kind == "pronoun":
        span = tokens.span(low, high)
        gender, plural = PRONOUNS[tokens[low].lower][0], chunk.plural
        return Mention(span, span, "pronoun", said_at(span), gender=gender, plural=plural, possessive=genitive, group=group)  # type: ignore[arg-type]
    if chunk.kind != "place" and chunk.definite and low and tokens[low - 1].lower == "the":
        low -= 1
    name = chunk.name or chunk.head or (chunk.low, high)
    span = tokens.span(low, high)
    head = span if name == (low, high) else tokens.span(*name)
    text = said_at(span)
    return Mention(
        span,
        head,
        chunk.kind,  # type: ignore[arg-type]
        text,
        text if head is span else said_at(head),
        role=canonical(tokens[chunk.head[1] - 1].lower) if chunk.head else None,
        body=_text(reading, tokens, chunk.owner),
        count=chunk.number,
        plural=chunk.plural,
        possessive=genitive,
        group=group,
    )


def _read(reading: Reading, tokens: Tokens, chunk: Chunk, starts: Sequence[int]) -> tuple[Span, Span, dict[str, Any]]:
    """The span and the head of a person, a description or a work, and what its own words say."""
    person = chunk.kind == "person"
    head = chunk.name if chunk.name and chunk.kind != "description" else chunk.head or (chunk.low, chunk.high)
    said = _said(reading, tokens, chunk)
    said["possessive"], said["count"] = tokens[chunk.high - 1].genitive, chunk.number
    if person:
        said |= _named(reading, tokens, chunk)
    else:
        said["plural"] = chunk.plural
    if chunk.age is not None:
        said["age"] = _age(reading, _figures(tokens, chunk.age), starts)
    return tokens.span(chunk.low, chunk.high), tokens.span(*head), said


def _said(reading: Reading, tokens: Tokens, chunk: Chunk) -> dict[str, Any]:
    """What the words of a person or description say of it, besides the name."""
    end = chunk.name[0] if chunk.kind == "person" and chunk.name else chunk.high
    words = [tokens[k].lower.rstrip(".") for k in range(chunk.low, end) if not tokens[k].genitive or k == end - 1]
    if not words:
        return dict(_NOTHING)  # a name alone
    return {
        "role": _role(tokens, chunk),
        "body": _text(reading, tokens, chunk.owner),
        "gender": _gender(words),
        "party": _party(words),
        "former": any(word in FORMER or word.startswith(PREFIXES[:3]) for word in words),
        "jurisdiction": _jurisdiction(tokens, chunk) if chunk.owner else _based(tokens, chunk),
    }


def _named(reading: Reading, tokens: Tokens, chunk: Chunk) -> dict[str, Any]:
    """The parts of a person's name, and the title before it."""
    assert chunk.name is not None
    low, high = chunk.name
    said_at = reading.document.said
    end, suffix = high, None
    if high - low > 1 and tokens[high - 1].part == "s":
        suffix = tokens[high - 1].text.rstrip(".")
        end = high - 1
        if tokens[end - 1].text == ",":
            end -= 1
    at = surname(tokens, (low, end))
    title = low
    while title > chunk.low and tokens[title - 1].code in "TH":
        title -= 1
    return {
        "name": said_at(tokens.span(low, high)),
        "last": said_at(tokens.span(at, end)),
        "first": said_at(tokens.span(low, low + 1)) if at > low else None,
        "suffix": suffix,
        "title": said_at(tokens.span(title, low)) if title < low else None,
    }


def _role(tokens: Tokens, chunk: Chunk) -> str | None:
    if chunk.head is None:
        return None
    low, high = chunk.head
    if high - low > 1:
        words = " ".join(tokens[k].lower for k in range(low, high))
        return canonical(words)
    code = tokens[low].code
    if code not in "RTB":
        return None
    role = canonical(tokens[low].lower)
    before = tokens[low - 1].lower.rstrip(".") if low > chunk.low else ""
    if before in _RANKED and code in "RT":
        return f"{'lieutenant' if before == 'lt' else before} {role}"
    return role


def _text(reading: Reading, tokens: Tokens, owner: tuple[int, int] | None) -> str | None:
    if owner is None:
        return None
    return reading.document.said(tokens.span(*owner))


def _gender(words: Sequence[str]) -> Literal["f", "m"] | None:
    for word in reversed(words):
        if word in FEMININE:
            return "f"
        if word in MASCULINE:
            return "m"
    return None


def _party(words: Sequence[str]) -> str | None:
    found = [PARTIES[word] for word in words if word in PARTIES]
    return found[0] if found and len(set(found)) == 1 else None


def _based(tokens: Tokens, chunk: Chunk) -> str | None:
    """The place in "the Houston-based company"."""
    for token in tokens[chunk.low : chunk.high]:
        if token.code == "M" and token.cap and token.lower.endswith("-based"):
            return token.text[: -len("-based")]
    return None


def _jurisdiction(tokens: Tokens, chunk: Chunk) -> str | None:
    low, high = chunk.owner or (chunk.low, chunk.low)
    for k in range(low, high):
        for size in (2, 1):
            if k + size <= high:
                text = " ".join(tokens[j].text for j in range(k, k + size))
                if text in STATES or text in ABBREVIATED or text in COUNTRIES or text in CITIES or text in ZONE_CITIES:
                    return text
    return _seat(tokens, chunk, low, high)


def _seat(tokens: Tokens, chunk: Chunk, low: int, high: int) -> str | None:
    """The place that somebody is mayor or sheriff of, or that a county's name says."""
    while low < high and tokens[low].lower in ("the", "of"):
        low += 1
    if low >= high or not all(tokens[k].cap for k in range(low, high)) or tokens[high - 1].genitive:
        return None
    head = tokens[chunk.head[1] - 1].lower if chunk.head else ""
    if tokens[high - 1].lower == "county" or (head in _SEATED and tokens[high - 1].code == "C"):
        return " ".join(tokens[k].text for k in range(low, high))
    return None


_SEATED = frozenset("mayor governor sheriff bishop archbishop king queen resident residents native natives prince duke".split())


def _figures(tokens: Tokens, at: int) -> Span:
    """Where the figures of "34-year-old" stand; the whole word where it has none."""
    span = tokens.span(at, at + 1)
    match = _DIGITS.match(tokens[at].text)
    return Span(span.start, span.start + match.end()) if match else span


def _age(reading: Reading, span: Span, starts: Sequence[int]) -> Number | None:
    """The number at this place: the reading's own, else one made of the figures printed there."""
    at = bisect_left(starts, span.end) - 1
    if at >= 0 and reading.numbers[at].span.overlaps(span):
        return reading.numbers[at]
    printed = reading.document.prose[span.start : span.end]
    if not printed.isdigit():
        return None
    value = float(printed)
    quantity = Quantity(value, value, printed, "years")
    return Number(span, quantity, quantity, "age")


def _enrich(
    reading: Reading, tokens: Tokens, chunks: Sequence[Chunk], at: int, said: dict[str, Any], starts: Sequence[int]
) -> None:
    """Add to what a person's own words say what follows the name: age, party and state, office."""
    prose, end = reading.document.prose, tokens.span(chunks[at].low, chunks[at].high).end
    party, state = surroundings.party_after(prose, end)
    if party:
        said["party"] = said["party"] or party
        said["jurisdiction"] = state or said["jurisdiction"]
    place = surroundings.age_after(prose, end)
    if place and said.get("age") is None:
        said["age"] = _age(reading, Span(*place), starts)
    other = surroundings.apposition(tokens, chunks, at)
    if other is not None and said["role"] is None and not other.plural:
        words = [tokens[k].lower.rstrip(".") for k in range(other.low, other.high) if not tokens[k].genitive]
        said["role"] = _role(tokens, other)
        said["body"] = _text(reading, tokens, other.owner)
        said["party"] = said["party"] or _party(words)
        said["gender"] = said["gender"] or _gender(words)
        said["former"] = any(word in FORMER for word in words)


def _shared(tokens: Tokens, chunks: Sequence[Chunk], mentions: list[Mention]) -> tuple[Mention, ...]:
    """What one phrase says of all the people that it joins: "officials Ann Lee and Bob Ray, both Democrats"."""
    members: dict[int, list[int]] = {}
    for at, mention in enumerate(mentions):
        if mention.group is not None and mention.kind == "person":
            members.setdefault(mention.group, []).append(at)
    for places in members.values():
        lead = mentions[places[0]]
        chunk = chunks[places[0]]
        if chunk.plural and lead.role:
            for k in places[1:]:
                if mentions[k].role is None and mentions[k].title is None:
                    mentions[k] = replace(
                        mentions[k], role=lead.role, body=lead.body, party=mentions[k].party or lead.party, former=lead.former
                    )
        both = surroundings.both_after(tokens, chunks, places[-1])
        if both is not None:
            words = [tokens[k].lower for k in range(both.low, both.high)]
            noun = singular(words[-1])
            for k in places[-2:] if tokens[both.low].lower == "both" else places:
                mentions[k] = replace(
                    mentions[k],
                    party=mentions[k].party or _party(words),
                    role=mentions[k].role or (None if words[-1] in PARTIES else noun and canonical(noun)),
                )
    return tuple(mentions)
