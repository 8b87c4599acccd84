"""Who pronouns and descriptions stand for: "he", "the two inspectors", "the mayor", "the newspaper", "who".

Walks the mentions of one article in order. A referent is given only where one candidate is left; what the candidates are and
how certain the choice is, each mechanism says for itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from factlint.frozen import dataclass, field
from factlint.lexicon.organisations import OUTLET_HEADS, OUTLETS
from factlint.lexicon.pronouns import REFLEXIVE, RELATIVE
from factlint.lexicon.roles import BODY_NOUNS, OUTLET_NOUNS
from factlint.link.names import plain
from factlint.model import Certainty, Entity, weakest
from factlint.reading.parts import Mention, Reading

Referent = tuple[tuple[str, ...], Certainty]

_GENERIC = frozenset(
    {
        "official",
        "member",
        "person",
        "authority",
        "man",
        "woman",
        "people",
        "other",
        "leader",
        "lawmaker",
        "legislator",
        "republican",
        "democrat",
        "source",
        "politician",
        "candidate",
    }
)
_VAGUE = frozenset(
    {"person", "man", "woman", "source", "official", "member", "other", "child", "boy", "girl", "voice", "one", "reporter", "voter"}
)
_DEFINITE = re.compile(r"(?:the|these|those|both|all|this)\b", re.IGNORECASE)
_OWNED = re.compile(r"^(?:his|her|its|their)\b|['’]s\b", re.IGNORECASE)
_APPOSED = re.compile(r",\s+(?:\d{1,3},\s+)?")
_CLOSED = re.compile(r"\s*(?:[,.;:)\"—–]|$|-- |who\b|whose\b|of\b|for\b|from\b|at\b|in\b)")
_ASIDE = re.compile(
    r",? ?(?:(?:(?:a|an|the|his|her|their|both|all|\d{1,3}) ?[^,.;:\"]{0,80}|\d{1,3}|[RD]-[\w.]+),)? ?"
    r"(?:at|in|to|for|by|with|of|from|all of|some of)? ?"
)
_TURN = re.compile(r"\b(?:that|who|because|after|when|while|if|before|and|but|as|since|whether|what|how|why)\b", re.IGNORECASE)
_BACK = 600  # mentions that "the mayor" and "the board" look back over
_NEAR = 60  # mentions that a pronoun looks back over
_REACH = 2  # paragraphs that a pronoun looks back over


@dataclass(slots=True)
class Walk:
    """What is known so far of one article, mention by mention."""

    reading: Reading
    entities: Mapping[str, Entity]
    gender: Callable[[str], str | None]
    found: dict[int, Referent]
    roles: Mapping[int, tuple[Mention, ...]] = field(default_factory=dict)
    quoted: list[bool] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    pairs: list[tuple[int, tuple[str, ...], tuple[Mention, ...]]] = field(default_factory=list)


def resolve(
    reading: Reading, entities: Mapping[str, Entity], gender: Callable[[str], str | None], named: Mapping[int, Referent]
) -> dict[int, Referent]:
    """The referents of one article's mentions: those given by name, and what else can be settled."""
    walk = Walk(reading, entities, gender, dict(named))
    _lay_out(walk)
    for k, mention in enumerate(reading.mentions):
        if k in walk.found or walk.quoted[k]:
            continue
        if mention.kind == "description":
            referent = _description(walk, k, mention)
        elif mention.kind == "pronoun":
            referent = _pronoun(walk, k, mention)
        else:
            referent = None
        if referent is not None:
            walk.found[k] = referent
    return walk.found


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


def _lay_out(walk: Walk) -> None:
    reading = walk.reading
    outer = [q.span for q in reading.quotations if q.depth == 1]
    starts = [span.start for span in outer]
    sentences = [span.start for span in reading.sentences]
    paragraphs = [span.start for span in reading.paragraphs]
    groups: dict[int, list[int]] = {}
    for k, mention in enumerate(reading.mentions):
        place = bisect_right(starts, mention.span.start) - 1
        walk.quoted.append(place >= 0 and outer[place].holds(mention.span))
        walk.sentence.append(bisect_right(sentences, mention.span.start))
        walk.paragraph.append(bisect_right(paragraphs, mention.span.start))
        if mention.group is not None:
            groups.setdefault(mention.group, []).append(k)
    for members in groups.values():
        if all(reading.mentions[k].kind in ("person", "unknown") and k in walk.found for k in members):
            keys = tuple(dict.fromkeys(key for k in members for key in walk.found[k][0]))
            if len(keys) == len(members) and all(key.startswith("person:") for key in keys) and not walk.quoted[members[0]]:
                walk.pairs.append((members[0], keys, tuple(reading.mentions[k] for k in members)))


# ---------------------------------------------------------------- descriptions


def _description(walk: Walk, k: int, mention: Mention) -> Referent | None:
    apposed = _in_apposition(walk, k, mention)
    if apposed is not None:
        return apposed
    if not _DEFINITE.match(mention.text):
        return None
    if mention.plural:
        return _several(walk, k, mention)
    if mention.role in BODY_NOUNS or mention.role in OUTLET_NOUNS:
        return _body(walk, k, mention)
    return _office(walk, k, mention)


def _in_apposition(walk: Walk, k: int, mention: Mention) -> Referent | None:
    """ "Ana Ruiz, the board's chairwoman," and "the board's chairwoman, Ana Ruiz," """
    prose, mentions = walk.reading.document.prose, walk.reading.mentions
    if k and mentions[k - 1].kind == "person" and mentions[k - 1].role == mention.role is not None and not mention.plural:
        between = prose[mentions[k - 1].span.end : mention.span.start]
        if _APPOSED.fullmatch(between) and k - 1 in walk.found:
            return walk.found[k - 1]
    after_it = k + 1
    while after_it < len(mentions) and mentions[after_it].span.end <= mention.span.end:
        after_it += 1  # the owner inside "Ruiz's mother"
    if (
        after_it >= len(mentions)
        or mentions[after_it].kind != "person"
        or not _APPOSED.fullmatch(prose[mention.span.end : mentions[after_it].span.start])
    ):
        return None
    if mention.plural:
        for first, keys, members in walk.pairs:
            if first == after_it and (mention.count in (None, len(keys))) and _fits(mention, members):
                return keys, "sure" if mention.count else "likely"
        return None
    after = mentions[after_it]
    if (
        after.role is None
        and after.group is None
        and re.match(r"\s*[,.;)]", prose[after.span.end :][:3])
        and (_DEFINITE.match(mention.text) or _OWNED.search(mention.text))
    ):
        return walk.found.get(after_it)
    return None


def _several(walk: Walk, k: int, mention: Mention) -> Referent | None:
    """The one group of the article that fits a plural: "the two inspectors"."""
    fitting = [
        (first, keys) for first, keys, members in walk.pairs if mention.count in (None, len(keys)) and _fits(mention, members)
    ]
    sets = {frozenset(keys): keys for first, keys in fitting}
    if len(sets) == 1 and mention.count is not None:
        keys = next(iter(sets.values()))
        return keys, "likely"
    before = {frozenset(keys): keys for first, keys in fitting if first < k}
    if len(before) == 1 and mention.role is not None:
        return next(iter(before.values())), "guess"
    return None


def _fits(mention: Mention, members: tuple[Mention, ...]) -> bool:
    parties = {member.party for member in members if member.party}
    if mention.party and parties and parties != {mention.party}:
        return False
    if mention.role is None or mention.role in _GENERIC:
        return True
    roles = {member.role for member in members if member.role}
    return not roles or mention.role in roles or roles <= _GENERIC


def _body(walk: Walk, k: int, mention: Mention) -> Referent | None:
    """The one body of the article that "the board" or "the newspaper" can be."""
    noun = plain(mention.text).split()[-1] if mention.body is None else plain(walk.reading.document.said(mention.head)).split()[-1]
    outlet = noun in OUTLET_NOUNS
    wanted = {word for word in plain(mention.text).split() if word not in ("the", "this", "that", "new")} if not outlet else set()
    capitals = {plain(word) for word in mention.text.split()[1:] if word[:1].isupper()}
    fitting: set[str] = set()
    for at in range(max(0, k - _BACK), k):
        other = walk.reading.mentions[at]
        keys = walk.found[at][0] if at in walk.found else ()
        if other.kind != "body" or len(keys) != 1:
            continue
        words = set(plain(walk.entities[keys[0]].name if keys[0] in walk.entities else other.text).split())
        if _is_outlet(other) if outlet else noun in words and capitals <= words and (len(wanted) == 1 or wanted <= words):
            fitting.add(keys[0])
    return ((next(iter(fitting)),), "likely") if len(fitting) == 1 else None


def _is_outlet(mention: Mention) -> bool:
    name = (mention.name or mention.text).removeprefix("The ").removeprefix("the ")
    words = name.split()
    return name in OUTLETS or (len(words) > 1 and words[-1].lower() in OUTLET_HEADS) or mention.role in OUTLET_NOUNS


def _office(walk: Walk, k: int, mention: Mention) -> Referent | None:
    """The one person of the article, named before, who holds the office: "the mayor"."""
    if mention.role is None or mention.role in _VAGUE:
        return None
    wanted = set(plain(mention.body).split()) - {"the"} if mention.body else None
    holders: set[str] = set()
    others: set[str] = set()
    for at in range(max(0, k - _BACK), k):
        other = walk.reading.mentions[at]
        if other.kind != "person" or other.role != mention.role or at not in walk.found or walk.quoted[at]:
            continue
        known = set(plain(f"{other.body or ''} {other.jurisdiction or ''}").split())
        if (wanted is not None and not wanted & known) or (mention.former and not other.former):
            continue
        (others if other.former and not mention.former else holders).update(walk.found[at][0])
    if not holders and len(others) == 1:
        holders = others
    return ((next(iter(holders)),), "likely") if len(holders) == 1 else None


# ---------------------------------------------------------------- pronouns


def _pronoun(walk: Walk, k: int, mention: Mention) -> Referent | None:
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
