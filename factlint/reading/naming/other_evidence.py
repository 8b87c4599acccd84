"""What the words around a capitalised name say of it: that it is a body's, or a place's.

Each test is a habit of news prose that is right by itself nearly always; a name that passes none stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.lexicon.given_names import SURNAMES
from factlint.lexicon.person_words import FIRM_GOODS, FIRM_PEOPLE, FLED, MOVES, NO_LAST, ORIGINS, SEATS
from factlint.lexicon.places import ABBREVIATED, COUNTRIES, STATES, STREETS
from factlint.lexicon.roles import BODY_NOUNS, OUTLET_NOUNS
from factlint.reading.naming.evidence import in_name
from factlint.reading.naming.own_words import PLACES
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk

_KINDS = (BODY_NOUNS | OUTLET_NOUNS | frozenset({"band", "daily", "weekly", "app", "rockers"})) - frozenset(
    {"state", "city", "town", "county", "department", "nation", "party", "church", "family", "police", "house", "industry"}
)


def of_body(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a name is a body's: "the charity Reyes", "daily Morgen"; "the Reyes Memorial has said"."""
    chunk = chunks[at]
    if chunk.kind != "proper" and (chunk.kind != "person" or chunk.head or chunk.owner):
        return False
    low, high = chunk.name or (chunk.low, chunk.high)
    before = tokens[low - 1] if low else None
    if before is not None and before.lower in _KINDS and not before.genitive and not before.cap and not tokens[low].first:
        return True
    if chunk.kind == "proper" and _scored(tokens, high):
        return True
    if chunk.kind == "proper" and low > 1 and _credited(tokens, low, high):
        return True
    told = low > 0 and tokens[low - 1].lower in _TOLD
    if chunk.kind == "proper" and told and high - low == 2 and tokens[low].lower in _ARTICLES_ABROAD:
        return True  # "told Der Morgen"
    if chunk.kind == "proper" and low > 1 and tokens[low - 1].lower in ("of", "in") and tokens[low - 2].lower in FIRM_GOODS:
        return tokens[low].text not in PLACES
    if chunk.kind == "proper" and _of_firm(tokens, chunks, at):
        return True
    if chunk.kind == "proper" and chunk.definite and low > 1 and tokens[low - 2].lower in _TOLD and tokens[low - 1].lower == "the":
        return tokens[low].text not in PLACES  # "told the Morgenpost"
    if chunk.kind != "proper" or not chunk.definite or tokens[high - 1].genitive or high >= len(tokens):
        return False
    return tokens[high].code == "V" and tokens[low].text not in PLACES


def _scored(tokens: Tokens, high: int) -> bool:
    """ "Dunmore lost 4-0": a team's result behind its name; a second score would make it a match of tennis."""
    if high + 2 >= len(tokens) or tokens[high].lower not in ("lost", "won", "drew") or tokens[high - 1].genitive:
        return False
    return bool(_SCORE.fullmatch(tokens[high + 1].text)) and tokens[high + 2].text != ","


_SCORE = re.compile(r"\d{1,3}-\d{1,3}")


def _credited(tokens: Tokens, low: int, high: int) -> bool:
    """ "(Tola Reyes/Dunmore Pictures)": the agency of a credit."""
    if tokens[low - 1].text != "/" or high >= len(tokens) or tokens[high].text != ")":
        return False
    return any(tokens[k].text == "(" for k in range(max(0, low - 6), low))


_ARTICLES_ABROAD = frozenset("der das il le la el les het".split())


def _of_firm(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> bool:
    """ "Analyst Tola Reyes of Landvik", "Tola Reyes, an economist at Landvik, said": where somebody of a firm belongs."""
    low = chunks[at].low
    before = chunks[at - 1] if at else None
    link = tokens[low - 1].lower
    if before is None or low != before.high + 1 or link not in ("of", "at", "for", "with"):
        return False
    if tokens[low].text in PLACES or before.head is None or before.kind not in ("person", "description"):
        return False
    head = tokens[before.head[0]].lower
    return before.head[1] - before.head[0] == 1 and head in FIRM_PEOPLE and (link != "for" or head.endswith("st"))


_TOLD = frozenset("told tell tells telling".split())


_OF_FIRMS = frozenset("stake stakes interest share trade trading market invest invested investing investors holding".split())


def of_place(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether an undecided name is a place's: "in Dunmore", "a woman from Dunmore", "flew to Dunmore", "Dunmore, Ohio"."""
    low, high = chunk.low, chunk.high
    if before_state(tokens, chunk):
        return True
    if chunk.definite or high - low > 3 or low < 2 or tokens[high - 1].genitive or not in_name(tokens[low]):
        return False
    if high < len(tokens) and (tokens[high].lower in FIRM_GOODS or tokens[high].text.isdigit()):
        return False  # "in Norvelt shares", "in Game 6"
    if tokens[low - 1].text == "," and tokens[low - 2].lower in STREETS and tokens[low - 2].cap:
        return True  # "of Mill Row, Dunmore"
    before, word = tokens[low - 1].lower, tokens[low - 2].lower
    if word in FIRM_GOODS or word in _OF_FIRMS:
        return False  # "shares in Norvelt"
    if high - low > 1:
        words = [tokens[k].lower for k in range(low, high)]
        if tokens[low].text in PLACES or words[-1] in NO_LAST or not tokens.plain.isdisjoint(words):
            return False
        if before != "in" and words[-1] in SURNAMES:
            return False  # "went to Tola Reyes"
    if before == "between" and high - low == 1:
        return high + 1 < len(tokens) and tokens[high].lower == "and" and tokens[high + 1].text in PLACES
    if before == "in" or word == "based":
        return before == "in" or before == "out"
    if before in ("near", "outside", "across", "throughout"):
        return high - low < 3
    if before == "from":
        return tokens[low - 2].code in "RN" or word in ORIGINS
    if before in ("to", "for"):
        return word in MOVES
    return (before == "of" and word in SEATS) or before in FLED


def joined_place(tokens: Tokens, place: Chunk, chunk: Chunk) -> bool:
    """Whether "and" joins a lone name to a place behind "in", "between" and the like."""
    if chunk.low != place.high + 1 or chunk.high - chunk.low != 1 or not place.low or tokens[place.high].lower != "and":
        return False
    after = tokens[chunk.high] if chunk.high < len(tokens) else None
    ends = after is None or not (after.cap or after.code == "V" or after.lower in FIRM_GOODS)
    return ends and tokens[place.low - 1].lower in ("in", "between", "near", "from") and tokens[chunk.low].code == "C"


def before_state(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether a state or country follows a name: "Dunmore, Ohio"."""
    low, high = chunk.low, chunk.high
    if high + 1 >= len(tokens) or tokens[high].text != "," or high - low > 3:
        return False
    after = tokens[high + 1].text
    if tokens[high + 1].genitive:
        return False  # "Norvelt, Italy's largest bank"
    two = f"{after} {tokens[high + 2].text}" if high + 2 < len(tokens) else after
    return after in STATES or after in ABBREVIATED or two in STATES or after in COUNTRIES
