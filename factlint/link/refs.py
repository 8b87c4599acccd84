"""Put what linking found into the facts: the keys, names and certainty of every reference, and whose voice a quotation is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from factlint.facts import FACT_TYPES
from factlint.frozen import dataclass
from factlint.model import Certainty, Entity, Fact, Ref, Span, weakest
from factlint.reading.parts import Mention, Reading

_REFERRING = {
    kind: tuple(name for name, field in fact_type.fields.items() if field.type in ("people", "places"))
    for kind, fact_type in FACT_TYPES.items()
}
"""The fields of each kind of fact that can refer to somebody; of a kind that is not in the table, any can."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """From the place of a reference to who it is, in one article."""

    mentions: Sequence[Mention]
    starts: Sequence[int]
    found: Mapping[int, tuple[tuple[str, ...], Certainty]]
    entities: Mapping[str, Entity]
    voices: Mapping[int, str]  # the principal that a mention's person or unnamed spokesperson speaks for
    owners: Mapping[Span, tuple[tuple[str, ...], Certainty] | None]  # "his", "her" before what is theirs

    @staticmethod
    def of(
        reading: Reading,
        found: Mapping[int, tuple[tuple[str, ...], Certainty]],
        entities: Mapping[str, Entity],
        voices: Mapping[int, str],
        owners: Mapping[Span, tuple[tuple[str, ...], Certainty] | None],
    ) -> Lookup:
        return Lookup(reading.mentions, [mention.span.start for mention in reading.mentions], found, entities, voices, owners)

    def index(self, span: Span) -> int | None:
        """The mention at this place: the same span, else the one whose head the span holds, else the longest overlap."""
        low = bisect_left(self.starts, span.start)
        for at in range(low, min(low + 2, len(self.mentions))):
            if self.mentions[at].span == span:
                return at
        high = bisect_right(self.starts, span.end - 1)
        near = [k for k in range(max(0, low - 1), high) if self.mentions[k].span.overlaps(span)]
        if not near:
            return None
        held = [k for k in near if span.holds(self.mentions[k].head)]
        return (
            held[0]
            if held
            else max(near, key=lambda k: min(self.mentions[k].span.end, span.end) - max(self.mentions[k].span.start, span.start))
        )

    def resolved(self, ref: Ref) -> Ref:
        """The reference with its keys, the name that they have in the story, and how certain that is."""
        referent = self.owners.get(ref.span)
        if ref.span not in self.owners and (k := self.index(ref.span)) is not None:
            referent = self.found.get(k)
        if referent is None:
            return Ref(ref.span, ref.text, (), None, ref.certainty, ref.whole)
        keys, certainty = referent
        names = [self.entities[key].name for key in keys if key in self.entities]
        weaker = certainty if certainty == ref.certainty else weakest((ref.certainty, certainty))
        return Ref(ref.span, ref.text, keys, _listed(names) if names else None, weaker, ref.whole)

    def voice(self, ref: Ref) -> tuple[str, ...]:
        """The keys of a speaker and, for a spokesperson, of the principal."""
        k = self.index(ref.span)
        voices = [*ref.keys]
        for key in ref.keys:
            principal = self.entities[key].voice if key in self.entities else None
            if principal:
                voices.append(principal)
        if k is not None and k in self.voices:
            voices.append(self.voices[k])
        return tuple(dict.fromkeys(voices))


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def filled(fact: Fact, lookup: Lookup) -> Fact:
    """The fact with every reference in it resolved, and its `voice` where it has a speaker."""
    held = fact.fields
    resolved: dict[str, Any] = {}
    for name in _REFERRING.get(fact.kind, held):
        value = held.get(name)
        if type(value) is Ref:
            resolved[name] = lookup.resolved(value)
        elif type(value) is tuple and value and type(value[0]) is Ref:
            resolved[name] = tuple([lookup.resolved(ref) for ref in value])
    if not resolved and fact.kind != "quote":
        return fact
    fields: dict[str, Any] = {**held, **resolved}
    if fact.kind == "quote":
        speakers = fields.get("speakers") or ((fields["speaker"],) if fields.get("speaker") else ())
        voice = tuple(dict.fromkeys(key for ref in speakers for key in lookup.voice(ref)))
        fields["voice"] = voice or None
    return Fact(fact.kind, fact.span, fact.certainty, fact.pattern, fact.zone, fact.quoted, fields)
