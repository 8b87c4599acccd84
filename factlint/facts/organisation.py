"""Organisations, and names of no known sort, whose name stands in one article with one letter more, less or other."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factlint.facts.declare import FactType, Field
from factlint.lexicon.spelling import PAIRS
from factlint.model import Fact, Phrase, Ref
from factlint.reading.naming.likeness import fold, likeness
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_SHORTEST = 6
"""Letters of the word that differs, from which on a letter is no other word."""

_MOST = 40
"""So many names that have all words but one in common are looked at."""


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each spelling of a name that has two."""
    spelled: dict[tuple[str, ...], Mention] = {}
    for mention in reading.mentions:
        if mention.kind in ("body", "unknown") and " " in mention.text:
            printed = tuple((mention.name or mention.text).removeprefix("the ").removeprefix("The ").split())
            if all(word.isalpha() for word in printed):
                spelled.setdefault(printed, mention)
    for one, two in _alike(list(spelled)):
        for words in (one, two):
            mention = spelled[words]
            name = reading.document.said(mention.span)
            fields = {
                "body": Ref(mention.span, name),
                "name": Phrase(mention.span, name),
                "likeness": "+".join(sorted((" ".join(one), " ".join(two)))),
            }
            quoted = in_quotation(reading.quotations, mention.span)
            yield Fact("organisation", mention.span, "likely", "one letter", reading.zone_at(mention.span.start), quoted, fields)


def _alike(names: Sequence[tuple[str, ...]]) -> Iterable[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The pairs of names that differ by a letter of one of their words."""
    gapped: dict[tuple[int, tuple[str, ...], tuple[str, ...]], list[tuple[str, ...]]] = defaultdict(list)
    for name in names:
        for k, word in enumerate(name):
            twins = gapped[k, name[:k], name[k + 1 :]]
            if len(word) >= _SHORTEST and len(twins) < _MOST:
                yield from ((name, twin) for twin in twins if _one_letter(_bare(word), _bare(twin[k])))
                twins.append(name)


def _one_letter(one: str, two: str) -> bool:
    """Whether two words are a letter apart, and neither the plural nor another lawful spelling of the other."""
    if one == two or one.rstrip("s") == two.rstrip("s") or _american(one) == _american(two):
        return False
    return not set(likeness(one)).isdisjoint(likeness(two))


def _bare(word: str) -> str:
    """Small letters without accents."""
    return fold("".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)))


def _american(word: str) -> str:
    return PAIRS.get(word, word).replace("our", "or").replace("ise", "ize").replace("isation", "ization")


TYPE = FactType(
    kind="organisation",
    says="an organization, or a name of no known sort, that the article spells two ways",
    extract=extract,
    fields={
        "body": Field("people", "whose name it is"),
        "name": Field("words", "the name as printed"),
        "likeness": Field("key", "what the two spellings share"),
    },
)
