"""Surnames that are a letter away from another one of the same article: "Mr. Brandtner" and, once, "Brandner's car"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from factlint.frozen import dataclass
from factlint.lexicon.given_names import GIVEN, SURNAMES
from factlint.lexicon.household import HOUSEHOLD
from factlint.lexicon.places import CITIES, COUNTRIES, NATIONALITIES, STATES
from factlint.lexicon.titles import HONORIFICS, TITLES
from factlint.model import Span
from factlint.reading.naming.likeness import fold, likeness
from factlint.reading.parts import Mention, Reading

OFTEN = 3
"""A surname without a first name is known to be one when it stands so many times."""

_WORD = re.compile(r"[A-Z][^\W\d_]{3,29}(?!\w)")
_BEFORE = re.compile(r"(\w+)\.? $")
_ACTS = re.compile(r" (?:was|is|has|had|said|says|told|would|did)\b")
_PLACES = frozenset(STATES) | COUNTRIES | CITIES | NATIONALITIES
_ASIDE = frozenset({"headline", "metadata", "credit", "byline"})


@dataclass(frozen=True, slots=True)
class Surnames:
    """The surnames of a document. `near` gives for each key of `likeness` the known surnames that have it."""

    firsts: frozenset[str]
    times: Mapping[str, int]
    full: frozenset[str]  # surnames that stand with a first name, or need none
    near: Mapping[str, frozenset[str]]

    @staticmethod
    def of(mentions: Sequence[Mention]) -> Surnames:
        """The surnames of these mentions, as far as they are of persons."""
        persons = [mention for mention in mentions if mention.kind == "person" and mention.last]
        times = Counter(fold(mention.last or "") for mention in persons)
        full = frozenset(fold(mention.last or "") for mention in persons if mention.first) | (HOUSEHOLD & times.keys())
        near: dict[str, set[str]] = {}
        for surname, count in times.items():
            if surname in full or count >= OFTEN:
                for key in likeness(surname):
                    near.setdefault(key, set()).add(surname)
        firsts = frozenset(mention.first.lower() for mention in persons if mention.first)
        return Surnames(firsts, times, full, {key: frozenset(found) for key, found in near.items()})

    def slip(self, word: str) -> bool:
        """Whether a capitalised word is a letter away from a known surname: no plural of it, and no other name."""
        folded = fold(word)
        if folded in self.full or folded in self.firsts or folded in HOUSEHOLD or word in _PLACES:
            return False
        if self.near.keys().isdisjoint(likeness(folded)):
            return False
        borne = folded in GIVEN or folded in SURNAMES
        hits = frozenset[str]().union(*(self.near.get(key, ()) for key in likeness(folded)))
        return any(self._slip(folded, known, borne) for known in hits)

    def keys(self, word: str) -> tuple[str, ...]:
        """The keys of `likeness` that a slip shares with the surname it stands for: of several near ones, the one printed most."""
        folded = fold(word)
        shared = likeness(folded)
        near = frozenset[str]().union(*(self.near.get(key, ()) for key in shared)) - {folded}
        hits = sorted(near, key=lambda hit: (-self.times[hit], hit))
        if len(hits) < 2 or self.times[hits[0]] == self.times[hits[1]]:
            return shared
        meant, others = likeness(hits[0]), {key for hit in hits[1:] for key in likeness(hit)}
        kept = tuple(key for key in shared if key in meant and key not in others)
        return kept or shared

    def _slip(self, word: str, known: str, borne: bool) -> bool:
        if word == known or f"{word}s" == known or word == f"{known}s":
            return False
        if self._orphaned(word, known):
            return True
        if max(len(word), len(known)) < 5:
            return False
        once = self.times.get(word, 0) <= 1
        if borne:
            return once and known in self.full and self.times[known] > 1
        return known in self.full or (once and self.times[known] >= OFTEN)

    def _orphaned(self, word: str, known: str) -> bool:
        """Whether one stands alone, without ever being introduced, and the other, in full, is never come back to."""
        alone = self.times.get(word, 0) > (len(word) < 5)
        return alone and known in self.full and self.times[known] == 1 and len(known) > 3 < len(word) and word[0] == known[0]


def hidden(reading: Reading, surnames: Surnames) -> tuple[Mention, ...]:
    """The slips that no mention of a person shows: a name that nobody knows, or a word inside the name of a body."""
    if not surnames.near:
        return ()
    prose = reading.document.prose
    places: dict[str, int] = {}
    for match in _WORD.finditer(prose):
        word = match.group()
        places[word] = -1 if word in places else match.start()
    found = []
    for word, start in places.items():
        if start < 0 or word.isupper() or not surnames.slip(word) or _common(word, prose):
            continue
        span = Span(start, start + len(word))
        if reading.zone_at(start) not in _ASIDE and _refers(prose, span, surnames, reading.mentions):
            found.append(Mention(span, span, "person", word, name=word, last=word))
    return tuple(sorted(found, key=lambda mention: mention.span))


def _common(word: str, prose: str) -> bool:
    """Whether the document has the word with a small letter too."""
    return re.search(rf"\b{re.escape(word.lower())}\b", prose) is not None


def _refers(prose: str, span: Span, surnames: Surnames, mentions: Sequence[Mention]) -> bool:
    """Whether the word stands where the name of a person can, and no mention of a person has it already."""
    over = [mention for mention in mentions if mention.span.overlaps(span)]
    if not over:
        return _ACTS.match(prose, span.end) is not None  # it opens a sentence, where any word has a capital
    if any(mention.kind == "person" for mention in over):
        return False
    if over[0].kind == "unknown":
        return over[0].head == span
    match = _BEFORE.search(prose, max(0, span.start - 20), span.start)
    before = match.group(1) if match else ""
    if before.lower() in HONORIFICS or before.lower() in TITLES or before.lower() in surnames.firsts:
        return True
    alone = not before[:1].isupper() or before == "The"
    return alone and (
        prose.startswith("'s ", span.end) or (before.lower() == "the" and prose[span.end + 1 : span.end + 2].islower())
    )
