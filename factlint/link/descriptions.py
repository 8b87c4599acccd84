"""Who descriptions stand for: "the two inspectors", "the mayor", "the newspaper", "Ana Ruiz, the board's chairwoman"."""

from __future__ import annotations

import re

from factlint.lexicon.organisations import OUTLET_HEADS, OUTLETS
from factlint.lexicon.roles import BODIES_BY_NAME, BODY_NOUNS, OUTLET_NOUNS
from factlint.link.names import plain
from factlint.link.walk import Referent, Walk
from factlint.reading.parts import Mention

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
_BACK = 600  # mentions that "the mayor" and "the board" look back over


def description(walk: Walk, k: int, mention: Mention) -> Referent | None:
    """Whom a description stands for; None where the article does not say it."""
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
    named = BODIES_BY_NAME.get(noun, frozenset()) | {noun}
    capitals = {plain(word) for word in mention.text.split()[1:] if word[:1].isupper()}
    fitting: set[str] = set()
    for at in range(max(0, k - _BACK), k):
        other = walk.reading.mentions[at]
        keys = walk.found[at][0] if at in walk.found else ()
        if other.kind != "body" or len(keys) != 1:
            continue
        words = set(plain(walk.entities[keys[0]].name if keys[0] in walk.entities else other.text).split())
        if _is_outlet(other) if outlet else named & words and capitals <= words and (len(wanted) == 1 or wanted <= words):
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
