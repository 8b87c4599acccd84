"""Who pronouns and descriptions stand for: "he", "the two inspectors", "the mayor", "the newspaper", "who".

Walks the mentions of one article in order. A referent is given only where one candidate is left; what the candidates are and
how certain the choice is, each mechanism says for itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from factlint.link import descriptions, pronouns
from factlint.link.walk import Referent, Walk, lay_out
from factlint.model import Entity
from factlint.reading.parts import Reading


def resolve(
    reading: Reading, entities: Mapping[str, Entity], gender: Callable[[str], str | None], named: Mapping[int, Referent]
) -> Walk:
    """One article with the referents of its mentions: those given by name, and what else can be settled."""
    walk = Walk(reading, entities, gender, dict(named))
    lay_out(walk)
    for k, mention in enumerate(reading.mentions):
        if k in walk.found or walk.quoted[k]:
            continue
        if mention.kind == "description":
            referent = descriptions.description(walk, k, mention)
        elif mention.kind == "pronoun":
            referent = pronouns.pronoun(walk, k, mention)
        else:
            referent = None
        if referent is not None:
            walk.found[k] = referent
    return walk


def genders(readings: Sequence[Reading], resolved: Sequence[Mapping[int, Referent]]) -> dict[str, str]:
    """The gender of each person that plain cases of "he" and "she" agree on, at least three to one and twice."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for reading, found in zip(readings, resolved, strict=True):
        for k, (keys, certainty) in found.items():
            mention = reading.mentions[k]
            if mention.kind == "pronoun" and mention.gender and certainty != "guess" and len(keys) == 1:
                votes[keys[0]][mention.gender] += 1
    settled: dict[str, str] = _kinship(readings, resolved)
    for key, count in votes.items():
        (gender, most), *rest = count.most_common()
        if most >= 2 and most >= 3 * sum(number for _, number in rest):
            settled[key] = gender
    return settled


def _kinship(readings: Sequence[Reading], resolved: Sequence[Mapping[int, Referent]]) -> dict[str, str]:
    """The gender of each person whom a description calls somebody's mother, husband and so on."""
    marks: dict[str, set[str]] = defaultdict(set)
    for reading, found in zip(readings, resolved, strict=True):
        for k, (keys, certainty) in found.items():
            mention = reading.mentions[k]
            if mention.kind == "description" and mention.gender and certainty != "guess" and len(keys) == 1:
                marks[keys[0]].add(mention.gender)
    return {key: next(iter(found)) for key, found in marks.items() if len(found) == 1}
