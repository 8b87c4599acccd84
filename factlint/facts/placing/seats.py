"""The place that an office is of: Ames County of its sheriff, Ohio of its governor, Harlow of its mayor."""

from __future__ import annotations

import re
from typing import Literal

from factlint.lexicon.places import STATES
from factlint.reading.parts import Mention

Level = Literal["state", "county", "town"]
LEVELS = ("state", "county", "town")

_OF_A_STATE = frozenset({"governor", "lieutenant governor", "attorney general", "secretary of state", "senator", "representative"})
_OF_A_COUNTY = frozenset(
    "sheriff prosecutor commissioner executive clerk canvasser supervisor coroner treasurer judge attorney".split()
) | frozenset({"district attorney", "prosecuting attorney", "county executive"})
_OF_A_TOWN = frozenset({"mayor", "deputy mayor", "police chief", "fire chief", "city manager", "councilmember", "alderman"})
_SHORT = {short.rstrip("."): state for state, short in STATES.items()}
_BEHIND = re.compile(
    rf"(?: of (?P<of>{'|'.join(STATES)})|, (?:an?|the) (?P<state>{'|'.join(STATES)}) (?:Republican|Democrat))\b(?!,? [A-Z]| and)"
)


def seat(mention: Mention, prose: str) -> tuple[Level, str] | None:
    """The level and the name of the place of somebody's office, where the copy prints it with the name."""
    printed = mention.jurisdiction or mention.body
    if not printed and mention.role in _OF_A_STATE and (behind := _BEHIND.match(prose, mention.span.end)):
        printed = behind["of"] or behind["state"]
    if mention.role is None or not printed:
        return None
    words = printed.replace("'s", "").split()
    if words[0].lower() in ("the", "city"):
        words = words[1:]
    name = " ".join(words)
    state = name if name in STATES else _SHORT.get(name.rstrip("."))
    if mention.role in _OF_A_STATE and state:
        return "state", state
    if mention.role in _OF_A_COUNTY and len(words) > 1 and words[-1] == "County" and all(word[0].isupper() for word in words):
        return "county", name
    if (
        mention.role in _OF_A_TOWN
        and words
        and state is None
        and words[-1] != "County"
        and all(word[0].isupper() for word in words)
    ):
        return "town", name.removesuffix(" City")
    return None
