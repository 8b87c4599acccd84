"""Who pronouns stand for: "he", "them", "who"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from factlint.lexicon.function_words import CONJUNCTIONS, PREPOSITIONS
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
_APPOSED = re.compile(r"(?:,|\b(?:is|was|as|are|were|be|been|becomes?|became))\s+$")
"""What stands before words that say what somebody is: ", a baker", "was a baker"."""
_DETERMINED = re.compile(r"(?:the|an?|his|her|its|their|this|that|one|another)\b|.*'s\b", re.IGNORECASE)
_OBJECTS = frozenset({"him", "her"})
_WORDS = "|".join(sorted(PREPOSITIONS | CONJUNCTIONS | {"and", "of"}))
_VERB_BETWEEN = re.compile(rf" (?!(?:{_WORDS})\b)[a-z'-]+(?: [a-z'-]+){{0,3}}+ ")
_VERB_AFTER_COMMA = re.compile(rf", (?!(?:{_WORDS})\b)[a-z'-]+(?: [a-z'-]+){{0,3}}+ $")
_ORDERED = re.compile(
    r"\b(?:order|rul|direct|recommend|demand|request|decree|stipulat|hold|held|find|found)(?:s|ed|d|ing)?(?: \w+day)? that $"
)
_GOES_ON = frozenset({"say", "tell", "write", "warn"})
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


def _candidates(walk: Walk, before: int, k: int, test: Callable[[int], bool]) -> list[int]:
    """The mentions of the nearest sentence, among those before a mention, that pass the test for a pronoun."""
    low = before - 1
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
        return unnamed(walk, at, wanted) or _open(walk, at, wanted)

    barred = _subject(walk, k) if word in _OBJECTS else _whom(walk, k) or _askers(walk, k)
    low = k
    while True:
        near = [at for at in _candidates(walk, low, k, lambda at: person(at) or rival(at)) if at not in barred]
        fitting = [at for at in near if person(at) and not _among(walk, at, barred)]
        if fitting or not barred or low == 0 or walk.sentence[low - 1] < walk.sentence[k]:
            break
        low = _opening(walk, k)  # "Crum told her": nobody else in its own sentence, so somebody of the one before
    if word in ("he", "she") and _goes_on(walk, k, near) and near[0] in fitting:
        speaker, certainty = walk.found[near[0]]
        known = [walk.found[at][0] for at in fitting if walk.gender(walk.found[at][0][0]) == wanted]
        if not known or speaker in known:
            return speaker, weakest((certainty, "likely"))
    if not fitting or any(rival(at) for at in near) or _ordered(walk, k):
        return None
    same = walk.sentence[fitting[0]] == walk.sentence[k]
    if word in REFLEXIVE:
        fitting = fitting[:1] if same else []
    elif word in _OBJECTS and same and not barred:
        fitting = _beyond_subject(walk, k, fitting)
    keys = {walk.found[at][0][0] for at in fitting}
    if not keys:
        return None
    own = weakest(walk.found[at][1] for at in fitting)
    if len(keys) == 1:
        return (next(iter(keys)),), weakest((own, "likely"))
    marked = [key for key in keys if walk.gender(key) == wanted]
    return ((marked[0],), "guess") if len(marked) == 1 else None


def _goes_on(walk: Walk, k: int, near: Sequence[int]) -> bool:
    """Whether a pronoun speaks, and the first of those in the sentence before spoke there: "Ruiz said Lee left. “...,” he said."

    Who speaks goes on speaking, unless somebody was told something and may be answering.
    """
    if not near or walk.sentence[near[0]] == walk.sentence[k]:
        return False
    here, first = walk.reading.mentions[k].span, walk.reading.mentions[near[0]].span
    spoken = walk.sayings_of(walk.sentence[near[0]])
    if not spoken or not any(here in saying.speakers for saying in walk.sayings_of(walk.sentence[k])):
        return False
    if len(spoken[0].speakers) != 1 or not first.overlaps(spoken[0].speakers[0]) or spoken[0].cue.frame not in _GOES_ON:
        return False
    told = [span for saying in spoken for span in saying.addressees]
    return not any(walk.reading.mentions[at].span.overlaps(span) for at in near for span in told)


def unnamed(walk: Walk, at: int, gender: str | None) -> bool:
    """Whether a mention may be of somebody of a gender whose name is not known, so that a pronoun may be theirs."""
    other = walk.reading.mentions[at]
    if at in walk.found or other.plural or other.possessive:
        return False
    if other.kind == "unknown":
        return at == 0 or walk.sentence[at - 1] < walk.sentence[at]
    if other.kind != "description" or other.role is None or other.role in BODY_NOUNS or other.role in OUTLET_NOUNS:
        return False
    if _leads_to_name(walk, at):
        return False
    apposed = _APPOSED.search(walk.reading.document.prose, max(0, other.span.start - 8), other.span.start)
    return not apposed and bool(_DETERMINED.match(other.text)) and other.gender in (None, gender)


def _open(walk: Walk, at: int, gender: str | None) -> bool:
    """Whether a mention is a "she" of whom nothing is known: the next "she" is hers before it is anybody else's."""
    other = walk.reading.mentions[at]
    return other.kind == "pronoun" and other.gender == gender and at not in walk.found and other.text.lower() in ("he", "she")


def _leads_to_name(walk: Walk, at: int) -> bool:
    """Whether a description stands right before the name that it is of: "a spokesman, Ana Ruiz, "."""
    mentions, after = walk.reading.mentions, at + 1
    while after < len(mentions) and mentions[after].span.end <= mentions[at].span.end:
        after += 1  # the owner inside "Ruiz's mother"
    if after == len(mentions) or mentions[after].kind != "person":
        return False
    return walk.reading.document.prose[mentions[at].span.end : mentions[after].span.start] == ", "


def _ordered(walk: Walk, k: int) -> bool:
    """Whether a pronoun begins what somebody ordered or found: who rules "that he be held" is not he."""
    start = walk.reading.mentions[k].span.start
    return bool(_ORDERED.search(walk.reading.document.prose, max(0, start - 40), start))


def _whom(walk: Walk, k: int) -> tuple[int, ...]:
    """The "whom" right before a pronoun: "Lee, whom she told" is not she."""
    before = walk.reading.mentions[k - 1] if k else None
    beside = before is not None and before.text.lower() == "whom" and before.span.end + 1 == walk.reading.mentions[k].span.start
    return (k - 1,) if beside else ()


def _askers(walk: Walk, k: int) -> tuple[int, ...]:
    """Who asks in a sentence in which a pronoun answers: "Asked by Lee whether he knew, he said"."""
    here = walk.reading.mentions[k].span
    sayings = walk.sayings_of(walk.sentence[k])
    asked = [span for saying in sayings if saying.cue.frame == "ask" and saying.cue.passive for span in saying.speakers]
    if not asked or not any(here in saying.speakers for saying in sayings):
        return ()
    return tuple(at for at in range(_opening(walk, k), k) if walk.reading.mentions[at].span in asked)


def _opening(walk: Walk, k: int) -> int:
    """The first mention of the sentence of another."""
    return bisect_left(walk.sentence, walk.sentence[k])


def _among(walk: Walk, at: int, others: Sequence[int]) -> bool:
    """Whether a mention is of one of the people that others are of."""
    keys = set(walk.found[at][0])
    return any(not keys.isdisjoint(walk.found[other][0]) for other in others if other in walk.found)


def _subject(walk: Walk, k: int) -> tuple[int, ...]:
    """The mentions that are the subject of the verb whose object a pronoun is; none where that is not plain.

    An object pronoun is never its own subject: in "Lee told her" she is somebody else.
    """
    prose, mentions = walk.reading.document.prose, walk.reading.mentions
    end = mentions[k].span.start
    opening = _opening(walk, k)
    if opening == k:
        return ()
    if _VERB_BETWEEN.fullmatch(prose, mentions[k - 1].span.end, end):
        chosen = k - 1
    elif _VERB_AFTER_COMMA.search(prose, max(mentions[k - 1].span.end, end - 60), end):
        chosen = _before_aside(walk, opening, k - 1)
    else:
        return ()
    one = mentions[chosen]
    if one.possessive or one.kind in ("place", "work") or one.text.lower() in _OBJECTS:
        return ()
    if one.group is None:
        return (chosen,)
    return tuple(at for at in range(opening, chosen + 1) if mentions[at].group == one.group)


def _before_aside(walk: Walk, opening: int, k: int) -> int:
    """Whose verb follows a comma: the name that a description leads up to or goes with, else what the sentence begins with."""
    mentions, prose = walk.reading.mentions, walk.reading.document.prose
    if k > opening and prose[mentions[k - 1].span.end : mentions[k].span.start] == ", ":
        kinds = (mentions[k - 1].kind, mentions[k].kind)
        if kinds == ("description", "person"):  # "his lawyer, Ann Lee, told"
            return k
        if kinds == ("person", "description"):  # "Ann Lee, the lawyer, told"
            return k - 1
    return opening


def _beyond_subject(walk: Walk, k: int, fitting: list[int]) -> list[int]:
    """Those that another clause parts from an object pronoun, where it is not plain who its subject is."""
    prose, mentions = walk.reading.document.prose, walk.reading.mentions
    end = mentions[k].span.start
    return [at for at in fitting if _TURN.search(prose, max(mentions[at].span.end, end - 400), end)]


def _plural(walk: Walk, k: int, word: str) -> Referent | None:
    mentions = walk.reading.mentions
    firsts = {first: keys for first, keys, _ in walk.pairs}

    def several(at: int) -> bool:
        return at in firsts or (mentions[at].plural and mentions[at].kind in ("description", "pronoun"))

    fitting = _candidates(walk, k, k, several)
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
