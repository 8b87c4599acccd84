"""Collect the words that can belong to one noun phrase."""

from __future__ import annotations

from factlint.lexicon.given_names import CALENDAR_TOO, GIVEN
from factlint.lexicon.person_words import NO_LAST
from factlint.lexicon.places import COUNTRIES, STATES
from factlint.lexicon.roles import COMPOUND_ROLES
from factlint.reading.naming.classes import SURNAME_HEADS, SURNAME_LIKE, bare, is_plural
from factlint.reading.naming.tokens import Tokens, Word
from factlint.reading.naming.units import Item

_TWO_WORDS = frozenset(name for name in (*STATES, *COUNTRIES) if " " in name)
_TITLE_NAMES = frozenset({"dean", "earl", "duke", "marshal"})  # titles that are first names too
_OF_DATES = frozenset("in on since by until till from of last next this late early mid during before after through between".split())
_AFTER_SUBJECT = frozenset("will was is has had would could did said says told".split())
CAPITALS = "CONAT"
_ADJECTIVAL = ("al", "ic", "ive", "ous", "ary", "ful", "less", "ible", "able", "ish", "ian", "ly", "est", "ior")


def collected(tokens: Tokens, low: int, high: int) -> list[Item]:
    """The units from token `low` on that one phrase can be made of, the last of them perhaps too many."""
    items: list[Item] = []
    at = low
    headed, opening = False, True
    while at < high:
        token = tokens[at]
        if token.ends and not (opening and token.opens):
            break
        item = _item(tokens, at, high, items, headed, opening)
        if item is None:
            break
        items.append(item)
        at = item.high
        opening = opening and item.code in "DQ"
        headed = (headed or item.code in "RTBW") and not item.genitive
    return items


def _item(tokens: Tokens, at: int, high: int, items: list[Item], headed: bool, opening: bool) -> Item | None:
    token = tokens[at]
    if opening and len(items) > 3:
        return None
    if opening and token.opens and (not token.cap or token.first or _title(tokens, at, high)):
        return Item(token.opens, at, at + 1, False)
    code = token.code
    compound = _compound(tokens, at, high) if token.compound else 0
    if compound:
        return Item("R", at, at + compound, tokens[at + compound - 1].genitive)
    before = items[-1] if items else None
    if code in "XF" and token.cap and (token.lower in CALENDAR_TOO or token.text == "Will") and _first_name(tokens, at, high):
        return Item("C", at, at + 1, token.genitive)  # "June Reyes", "Will Reyes, 40,"
    if code in "CONAHT" or (code == "R" and token.cap):
        return _capital(tokens, at, high, code, before)
    if code in "RBW":
        if code == "R" and before and before.code in "RW" and not before.genitive and is_plural(token.lower):
            return None  # "a suspect police named": two phrases
        if code == "W" and before and before.code in "R":
            return None
        return Item(code, at, at + 1, token.genitive)
    if (
        code == "M"
        and token.cap
        and at + 1 < high
        and (tokens[at + 1].code == "O" or f"{token.text} {tokens[at + 1].text}" in _TWO_WORDS)
    ):
        return Item("C", at, at + 1, token.genitive)  # "Water Board", "New York"
    if code == "M" and token.cap and token.lower in GIVEN and at + 1 < high and _surname(tokens, at + 1, high):
        return Item("C", at, at + 1, token.genitive)  # "Rich Lee opened it"
    if code in "MY":
        return None if headed and before and before.code == "R" else Item(code, at, at + 1, token.genitive)
    if code == "Q":
        if opening and token.text.isdigit() and len(token.text) < 4:
            return Item("Q", at, at + 1, False)
        return Item("M", at, at + 1, False) if before and before.code == "D" and len(token.text) == 4 else None
    if code == "-" and before and not headed and before.code in "DQMYN-" and _may_modify(token, before, items):
        return Item("-", at, at + 1, token.genitive)
    if before and before.code in "CAL" and _links(tokens, at, high, items):
        return Item("L", at, at + 1, False)
    return None


def _surname(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a lone capitalised word stands here: behind a first name it is the surname, before another it is not."""
    if at >= high:
        return False
    token = tokens[at]
    return token.cap and token.code == "C" and not (at + 1 < high and tokens[at + 1].cap and tokens[at + 1].code in CAPITALS)


def _capital(tokens: Tokens, at: int, high: int, code: str, before: Item | None) -> Item | None:
    token = tokens[at]
    if code == "C" and not token.first:
        return Item("C", at, at + 1, token.genitive)
    lower = bare(token.lower)[0].rstrip(".")
    follows = at + 1 < high and tokens[at + 1].cap and tokens[at + 1].code in CAPITALS and not token.genitive
    given = before is not None and before.code == "C" and _given(tokens[before.high - 1])
    if given and follows and before is not None and (token.text.endswith(".") or _state(tokens, before.high)):
        given = False  # "North Carolina Rep. Jo Roe", "Virginia Governor Jo Roe"
    if code in "TR" and follows and lower in _TITLE_NAMES and before is not None and before.code in "RT" and not before.genitive:
        return Item("C", at, at + 1, token.genitive)  # "manager Dean Lee"
    if code == "R" and lower in GIVEN and lower not in tokens.plain and _surname(tokens, at + 1, high):
        return Item("C", at, at + 1, token.genitive)  # "Dean Lee", in an article that speaks of no dean
    if before is not None and before.code == "L" and tokens[before.low].text == "&":
        return Item("C", at, at + 1, token.genitive)  # "Lee & Sons"
    if before is not None and before.code == "C" and not before.genitive and token.text in ("Brothers", "Sons"):
        return Item("C", at, at + 1, token.genitive)  # "Lee Brothers"
    if code in "TR" and (given or (lower in SURNAME_LIKE and code == "R" and not follows)):
        code = "C" if given or not token.first else code
    if code == "O" and given and not follows and (lower in SURNAME_LIKE or lower in SURNAME_HEADS):
        code = "C"
    if (
        code == "C"
        and token.first
        and token.lower in tokens.plain
        and token.part != "p"
        and token.lower not in GIVEN
        and not follows
    ):
        return None
    return Item(code, at, at + 1, token.genitive)


def _first_name(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a month, or "Will" that opens a sentence, is the first name before a surname."""
    after = tokens[at + 1] if at + 1 < high else None
    if after is None or not after.cap or after.lower in NO_LAST:
        return False
    if tokens[at].lower in CALENDAR_TOO:
        if at and (tokens[at - 1].lower in _OF_DATES or tokens[at - 1].text.isdigit()):
            return False
        return after.code == "C" or (after.lower in CALENDAR_TOO and _first_name(tokens, at + 1, high))
    beyond = tokens[at + 2] if at + 2 < high else None
    if after.code != "C" or beyond is None:
        return False
    return after.genitive or beyond.text in ",(" or beyond.lower in _AFTER_SUBJECT or beyond.lower.endswith("ed")


def _given(token: Word) -> bool:
    """A given name or an initial: what a surname can stand behind."""
    return token.lower in GIVEN or (len(token.text) == 2 and token.text[1] == ".")


def _state(tokens: Tokens, end: int) -> bool:
    """Whether the one or two words before token `end` are a state or country."""
    if end > len(tokens):
        return False
    last = tokens[end - 1].text
    return last in STATES or last in COUNTRIES or (end > 1 and f"{tokens[end - 2].text} {last}" in _TWO_WORDS)


def _title(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a capitalised article inside a sentence begins a name: The Daily Courier."""
    return tokens[at].text == "The" and at + 1 < high and tokens[at + 1].cap


def _compound(tokens: Tokens, at: int, high: int) -> int:
    for size in (4, 3, 2):
        if at + size <= high and " ".join(tokens[k].lower for k in range(at, at + size)) in COMPOUND_ROLES:
            return size
    return 0


def _links(tokens: Tokens, at: int, high: int, items: list[Item]) -> bool:
    """Whether a small word goes on with the name before it: "Board of Health", "Bin Laden", "Lee & Sons", "Ana de la Cruz"."""
    token = tokens[at]
    if at + 1 >= high or items[-1].genitive:
        return False
    after = tokens[at + 1]
    if token.part == "p" and token.word:
        return after.cap or (after.part == "p" and at + 2 < high and tokens[at + 2].cap)
    return token.text == "&" and after.cap and items[-1].code != "L"


def _may_modify(token: Word, before: Item, items: list[Item]) -> bool:
    word = token.lower
    if not word[0].isalpha() or sum(item.code == "-" for item in items) > 2:
        return False
    if "-" in word or word.endswith(_ADJECTIVAL):
        return True
    if word.endswith(("ed", "ing")):
        return before.code in "DQ-"
    return before.code in "DM" and not word.endswith("s")
