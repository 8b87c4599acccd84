"""What a capitalised name is the name of by its own words alone."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.lexicon.given_names import GIVEN, SURNAMES, WORDS_TOO
from factlint.lexicon.organisations import FIRSTS, FORMS, HEADS, KNOWN, OPENERS, OUTLETS, TEAMS, TRADES
from factlint.lexicon.person_words import NO_LAST
from factlint.lexicon.places import (
    ABBREVIATED,
    CITIES,
    COUNTRIES,
    PLACE_FIRSTS,
    PLACE_HEADS,
    PLACE_OF,
    PLACE_OPENERS,
    PLACE_TAILS,
    REGIONS,
    STATES,
    ZONE_CITIES,
)
from factlint.reading.naming.classes import SURNAME_HEADS, SURNAME_LIKE, is_plural, two_syllables
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk

PLACES = frozenset(STATES) | COUNTRIES | CITIES | ZONE_CITIES | REGIONS
_TOWNS = frozenset(STATES) | CITIES
_SURNAMES_TOO = frozenset("hall lane lake field hills rivers".split())
_BEFORE_PLACES = frozenset("in near on at across along under over off outside through".split())
_PLACE_OR_NAME = frozenset("hall park lane street lake field hills bridge forest rivers bay harbour towers parish".split())


def surname(tokens: Tokens, name: tuple[int, int]) -> int:
    """The token at which the surname of a name begins."""
    low, high = name
    while high - 1 > low and tokens[high - 1].part == "s":
        high -= 1
    while high - 1 > low and tokens[high - 1].text == ",":
        high -= 1
    for k in range(low + 1, high - 1):
        if tokens[k].part == "p":
            return k
    return high - 1


def by_words(tokens: Tokens, chunk: Chunk) -> str | None:
    """The kind of a name by its own words: person, body or place; None where they do not say."""
    low, high = chunk.name or (chunk.low, chunk.high)
    those = tokens[low:high]
    words = [token.text for token in those]
    text = " ".join(words)
    lowers = [token.lower.rstrip(".") for token in those]
    house = tokens.house
    if house and (told := house.kind(" ".join(lowers))):
        return told
    if text in KNOWN or text in OUTLETS:
        return "body"
    if text in PLACES or text in ABBREVIATED or text.rstrip(".") in PLACES:
        return "place"
    if len(words) == 1:
        code = tokens[low].code
        return "body" if code == "A" or (code == "O" and (chunk.definite or not tokens[low].first)) else None
    named = lowers[0] in GIVEN or (house is not None and lowers[0] in house.names)
    if any(tokens[k].genitive for k in range(low, high - 1)):
        return "place" if lowers[-1] in PLACE_HEADS else "body"  # "Lee's Dairy"
    if two_syllables(words[-1]) and len(words) == 2 and tokens[low].code == "C":
        return "person"  # "Park Min-jun"
    if words[-1].rstrip(".") in FORMS or (lowers[0] in FIRSTS and not named):
        return "body"
    if lowers[1] == "of" and lowers[0] in PLACE_OF:
        return "place"
    if "&" in words or (lowers[0] in OPENERS and any(word in ("of", "for", "on", "against") for word in lowers)):
        return "body"
    pair = named and len(words) == 2
    namesake = pair and lowers[-1] in SURNAME_LIKE
    double = len(words) == 3 and tokens[low + 1].code == "C" and (lowers[1] in GIVEN or lowers[0] not in WORDS_TOO)
    namesake = namesake or (named and lowers[-1] in SURNAME_HEADS and (pair or double) and not chunk.definite)
    if any(word in ("brothers", "bros") for word in lowers[1:]) or _team(words, lowers):
        return "body"
    if lowers[-1] in HEADS and not namesake:
        return "body"
    if (lowers[-1] in TRADES and not pair) or (lowers[-1] in TEAMS and not (pair and lowers[-1] in SURNAMES)):
        return "body"
    if any(word in ("of", "for") for word in lowers):
        return "body"
    before = tokens[low - 1].lower if low else ""
    if pair and before in _BEFORE_PLACES and (lowers[-1] in PLACE_HEADS or lowers[-1] in PLACE_TAILS):
        return "place"
    namesake = pair and lowers[-1] in (_PLACE_OR_NAME if words[0] not in PLACES else _SURNAMES_TOO)
    if lowers[-1] in PLACE_HEADS and not namesake:
        return "place"
    if (lowers[-1] in PLACE_TAILS and not named) or (lowers[0] in PLACE_FIRSTS and not named and len(words) == 2):
        return "place"
    if (lowers[0] in PLACE_OPENERS or lowers[0] == "st") and not named:
        return "place" if len(words) <= 3 else None
    if words[0] in STATES or words[0] in COUNTRIES or tokens[low].code == "N":
        return None
    if (named or initials(words[0])) and len(words) <= 5 and all(_name_part(tokens, k) for k in range(low + 1, high)):
        return "person"
    return None


def _team(words: Sequence[str], lowers: Sequence[str]) -> bool:
    """A town or state with what its players are called: the Toledo Steamers, Ohio State."""
    town = " ".join(words[:-1])
    if town not in _TOWNS or town.lower() in GIVEN:
        return False
    last = lowers[-1]
    if last in NO_LAST or last in PLACE_HEADS or last in PLACE_TAILS or last in SURNAMES:
        return False
    return last == "state" or (last.endswith("s") and not last.endswith("ss"))


def initials(word: str) -> bool:
    """Whether a word is printed as initials: J., J.R."""
    return len(word) <= 4 and word.endswith(".") and word.replace(".", "").isupper()


def _name_part(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.code in "CN" or token.part or token.text == ",":
        return True
    if at > 0 and token.lower in SURNAME_HEADS:
        return True
    if token.code in "TR" and at > 0 and tokens[at - 1].lower in GIVEN and tokens[at - 1].text not in PLACES:
        return True  # Ana Speaker
    return token.lower in SURNAME_LIKE or (token.code == "R" and is_plural(token.lower))  # Jo Baker, Jo Masters
