"""Who pronouns stand for: "he", "them", "who"."""

from __future__ import annotations

import re
from collections.abc import Callable

from factlint.lexicon.pronouns import REFLEXIVE, RELATIVE
from factlint.lexicon.roles import BODY_NOUNS, OUTLET_NOUNS
from factlint.link.walk import Referent, Walk
from factlint.model import weakest
from factlint.reading.parts import Mention

_ASIDE = re.compile(
    r",? ?(?:(?:(?:a|an|the|his|her|their|both|all|\d{1,3}) ?[^,.;:\"]{0,80}|\d{1,3}|[RD]-[\w.]+),)? ?"
    r"(?:at|in|to|for|by|with|of|from|all of|some of)? ?"
)
_TURN = re.compile(r"\b(?:that|who|because|after|when|while|if|before|and|but|as|since|whether|what|how|why)\b", re.IGNORECASE)
_NEAR = 60  # mentions that a pronoun looks back over
_REACH = 2  # paragraphs that a pronoun looks back over


def pronoun(walk: Walk, k: int, mention: Mention) -> Referent | None:
    """Whom a pronoun stands for; None where more than one may be meant."""
    word = mention.text.lower()
    if word in RELATIVE:
        return _relative(walk, k)
    if word in ("he", "she", "him", "her", "himself", "herself"):
        return _single(walk, k, mention, word)
    if word in ("they", "them", "themselves"):
        return _plural(walk, k, word)
    return None


def _relative(walk: Walk, k: int) -> Referent | None:
    """ "who": the person or group just before it, over an apposition between commas."""
    prose, mentions = walk.reading.document.prose, walk.reading.mentions
    here = mentions[k]
    for at in range(k - 1, max(-1, k - 5), -1):
        other = mentions[at]
        if walk.sentence[at] != walk.sentence[k]:
            return None
        if other.possessive or not _ASIDE.fullmatch(prose[other.span.end : here.span.start]):
            continue
        if at in walk.found and all(key.startswith("person:") for key in walk.found[at][0]):
            keys, certainty = walk.found[at]
            return keys, weakest((certainty, "likely" if at < k - 1 else certainty))
        if other.kind in ("description", "person") and not (
            at and other.kind == "description" and mentions[at - 1].kind == "person"
        ):
            return None
    return None


def _candidates(walk: Walk, k: int, test: Callable[[int], bool]) -> list[int]:
    """The mentions of the nearest sentence up to this one that pass the test, those before it in its own first."""
    low = k - 1
    while low >= max(0, k - _NEAR) and walk.paragraph[k] - walk.paragraph[low] <= _REACH:
        sentence = walk.sentence[low]
        high = low
        while low >= max(0, k - _NEAR) and walk.sentence[low] == sentence:
            low -= 1
        fitting = [at for at in range(low + 1, high + 1) if not walk.quoted[at] and test(at)]
        if fitting:
            return fitting
    return []


def _single(walk: Walk, k: int, mention: Mention, word: str) -> Referent | None:
    wanted = mention.gender

    def person(at: int) -> bool:
        keys = walk.found.get(at, ((), "sure"))[0]
        if len(keys) != 1 or not keys[0].startswith("person:"):
            return False
        known = walk.gender(keys[0])
        return known is None or known == wanted

    def rival(at: int) -> bool:
        other = walk.reading.mentions[at]
        if other.kind != "description" or other.plural or at in walk.found or other.role is None or other.possessive:
            return False
        return other.role not in BODY_NOUNS and other.role not in OUTLET_NOUNS and other.gender in (None, wanted)

    near = _candidates(walk, k, lambda at: person(at) or rival(at))
    fitting = [at for at in near if person(at)]
    if not fitting:
        return None
    rivals = len(near) > len(fitting)
    same = walk.sentence[fitting[0]] == walk.sentence[k]
    if word in REFLEXIVE:
        fitting = fitting[:1] if same else []
    elif word in ("him", "her") and same:
        fitting = _beyond_subject(walk, k, fitting)
    keys = {walk.found[at][0][0] for at in fitting}
    if not keys:
        return None
    own = weakest(walk.found[at][1] for at in fitting)
    if len(keys) == 1:
        return (next(iter(keys)),), weakest((own, "guess" if rivals else "likely"))
    marked = [key for key in keys if walk.gender(key) == wanted]
    return ((marked[0],), "guess") if len(marked) == 1 else None


def _beyond_subject(walk: Walk, k: int, fitting: list[int]) -> list[int]:
    """An object pronoun is never the subject of its own clause: "Lee told her" is somebody else."""
    prose, mentions = walk.reading.document.prose, walk.reading.mentions
    end = mentions[k].span.start
    return [at for at in fitting if _TURN.search(prose, max(mentions[at].span.end, end - 400), end)]


def _plural(walk: Walk, k: int, word: str) -> Referent | None:
    mentions = walk.reading.mentions
    firsts = {first: keys for first, keys, _ in walk.pairs}

    def several(at: int) -> bool:
        return at in firsts or (mentions[at].plural and mentions[at].kind in ("description", "pronoun"))

    fitting = _candidates(walk, k, several)
    if word == "them":
        fitting = [at for at in fitting if walk.sentence[at] != walk.sentence[k] or at < k - 1]
    if not fitting:
        return None
    sets: dict[frozenset[str], Referent] = {frozenset(firsts[at]): (firsts[at], "sure") for at in fitting if at in firsts}
    for at in fitting:
        if at not in firsts:
            if at not in walk.found:
                return None
            sets[frozenset(walk.found[at][0])] = walk.found[at]
    if len(sets) != 1:
        return None
    keys, certainty = next(iter(sets.values()))
    return keys, weakest((certainty, "likely"))
