"""Whose something is: who "his" and "her" stand for where they own what follows.

Only where one person of the nearest sentence can be meant; an owner, other than him or her, may well be the subject of its clause.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from factlint.link.pronouns import unnamed
from factlint.link.walk import Referent, Walk
from factlint.model import Span, weakest
from factlint.reading.parts import Mention
from factlint.reading.where import in_quotation

_OPENING = re.compile(
    r"(?:In|At|After|Before|With|For|During|On|Despite|Under|Through|Without|Like|By|From|Since|When|While|As|To)\b"
)
"""What begins a phrase whose owner may be named behind it: "In his speech, Ruiz said"."""
_NEAR = 40  # mentions that are looked back over


def resolve(walk: Walk) -> dict[Span, Referent | None]:
    """Who the owners of one article are, None where that is not settled. The walk has been gone already."""
    reading = walk.reading
    starts = [mention.span.start for mention in reading.mentions]
    return {
        owner.span: None
        if in_quotation(reading.quotations, owner.span)
        else _owner(walk, bisect_left(starts, owner.span.start), owner)
        for owner in reading.owners
    }


def _owner(walk: Walk, k: int, owner: Mention) -> Referent | None:
    """`k` is the first mention behind the owner."""
    sentence = bisect_right(walk.reading.sentences, owner.span.start, key=lambda span: span.start)
    paragraph = bisect_right(walk.reading.paragraphs, owner.span.start, key=lambda span: span.start)
    prose = walk.reading.document.prose
    at = k - 1
    while at >= max(0, k - _NEAR) and walk.paragraph[at] == paragraph:
        here = walk.sentence[at]
        near: list[int] = []
        while at >= max(0, k - _NEAR) and walk.sentence[at] == here:
            if not walk.quoted[at]:
                near.append(at)
            at -= 1
        people = [one for one in near if _fits(walk, one, owner)]
        if people and people[0] == k - 1 and prose[walk.reading.mentions[k - 1].span.end : owner.span.start] == ", ":
            own = walk.found[k - 1][0]  # "Ann Lee, his sister": she is not he
            people = [one for one in people if walk.found[one][0] != own]
        if any(unnamed(walk, one, owner.gender) or _unsettled(walk, one, owner) for one in near):
            return None
        if people:
            keys = {walk.found[one][0][0] for one in people}
            if len(keys) > 1 or (here < sentence and _opens(walk, k, sentence, owner)):
                return None
            return (next(iter(keys)),), weakest(("likely", *(walk.found[one][1] for one in people)))
    return None


def _fits(walk: Walk, at: int, owner: Mention) -> bool:
    keys = walk.found.get(at, ((), "sure"))[0]
    if len(keys) != 1 or not keys[0].startswith("person:"):
        return False
    return walk.gender(keys[0]) in (None, owner.gender)


def _unsettled(walk: Walk, at: int, owner: Mention) -> bool:
    """Whether a mention is a pronoun of the owner's gender of which it is not known whom it stands for."""
    mention = walk.reading.mentions[at]
    return mention.kind == "pronoun" and mention.gender == owner.gender and at not in walk.found


def _opens(walk: Walk, k: int, sentence: int, owner: Mention) -> bool:
    """Whether an owner stands in the opening phrase of its sentence, with somebody named behind it."""
    start = walk.reading.sentences[sentence - 1].start
    if not _OPENING.match(walk.reading.document.prose, start, owner.span.start):
        return False
    behind = walk.reading.mentions[k : k + 6]
    return any(m.kind in ("person", "pronoun", "unknown") and walk.sentence[k + n] == sentence for n, m in enumerate(behind))
