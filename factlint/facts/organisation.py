"""Organisations, and names of no known sort, whose name stands in one article with one letter more, less or other."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factlint.facts.declare import FactType, Field
from factlint.lexicon.given_names import GIVEN, SURNAMES
from factlint.lexicon.organisations import HEADS
from factlint.lexicon.places import NATIONALITIES
from factlint.lexicon.spelling import PAIRS
from factlint.model import Fact, Phrase, Ref
from factlint.reading.naming.likeness import fold, likeness
from factlint.reading.naming.own_words import PLACES
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_SHORTEST = 6
"""Letters of the word that differs, from which on a letter is no other word."""

_SHORTEST_ALONE = 5
"""Letters of a name of one word, from which on a letter is no other name, where the other spelling stands `_OFTEN`."""

_OFTEN = 4
"""So often a spelling of one word stands in an article before another one, printed once, is taken for a slip."""

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
    lone = _lone(reading)
    spelled.update({(word,): mentions[0] for word, mentions in lone.items()})
    for one, two in [*_alike([name for name in spelled if len(name) > 1]), *_lone_slips(reading.document.prose, lone)]:
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


def _lone(reading: Reading) -> dict[str, list[Mention]]:
    """The bodies and unknown names of one word, by the word."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        word = (mention.name or "").removeprefix("the ").removeprefix("The ")
        if mention.kind in ("body", "unknown") and len(word) >= _SHORTEST_ALONE and word.isalpha() and not word.isupper():
            found[word].append(mention)
    return found


def _lone_slips(prose: str, lone: Mapping[str, Sequence[Mention]]) -> Iterable[tuple[tuple[str], tuple[str]]]:
    """The words that stand once, each with the one printed often that differs by a letter inside it."""
    often: dict[str, list[str]] = defaultdict(list)
    for word, mentions in lone.items():
        if len(mentions) >= _OFTEN:
            for key in likeness(_bare(word)):
                often[key].append(word)
    for word, mentions in lone.items() if often else ():
        bare = _bare(word)
        near = {good for key in likeness(bare) for good in often.get(key, ())}
        if len(mentions) == len(near) == 1 and not _lawful(word, prose):
            good = near.pop()
            if good[0] == word[0] and good[-1] == word[-1] and _one_letter(bare, _bare(good)):
                yield (word,), (good,)


def _lawful(word: str, prose: str) -> bool:
    """Whether a word is a name of its own, as far as anybody knows: it is on a list, or printed more often."""
    lower = _bare(word)
    if lower in GIVEN or lower in SURNAMES or word in PLACES or word in NATIONALITIES or lower in HEADS:
        return True
    return len(re.findall(rf"\b{word}", prose, re.IGNORECASE)) > 1


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
