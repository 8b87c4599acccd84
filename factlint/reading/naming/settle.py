"""Decide what a stretch of collected words is: a person with name and office, a description, a body, or a name alone."""

from __future__ import annotations

from factlint.lexicon.given_names import GIVEN
from factlint.lexicon.organisations import TRADES
from factlint.lexicon.person_words import APPOINTING
from factlint.lexicon.places import CITIES
from factlint.lexicon.roles import PAIR_NOUNS, PLURAL_ONLY, QUANTIFIERS
from factlint.reading.naming.classes import is_plural
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk, Item


def settled(tokens: Tokens, items: list[Item], low: int) -> Chunk | None:
    """The phrase that these units make, from token `low` on; None where they refer to nobody."""
    while items and items[-1].code in "DQMLN-Y" and not _stands_alone(tokens, items):
        items = items[:-1]
    if not items:
        return None
    codes = "".join([item.code for item in items])
    if low and codes[0] == "C" and codes[-1] == "R" and tokens[low - 1].lower in APPOINTING:
        items, codes = _before_office(tokens, items, codes)
    if codes[-1] in "Q" or (codes[-1] == "Y"):
        return _counted(tokens, items, low)
    person = _person(tokens, items, codes)
    if person is not None:
        return person
    cut = max(codes.rfind("R"), codes.rfind("T"), codes.rfind("B"), codes.rfind("W"))
    run = _capitals_from(items, codes, cut)
    if cut < 0 or (run is not None and items[cut].low >= items[run].low):
        return _proper(tokens, items, codes)
    owner = next((k for k in range(cut) if items[k].genitive and codes[k] in "CA"), None)
    if codes[cut] == "W" and owner is not None:
        return _proper(tokens, items[: owner + 1], codes[: owner + 1])  # "Lee's letter": Lee is who counts
    return _described(tokens, items[: cut + 1], codes[: cut + 1])


def _before_office(tokens: Tokens, items: list[Item], codes: str) -> tuple[list[Item], str]:
    """The name alone in "named Ana Ruiz interim chair", where the office that she got follows."""
    end = next((k for k, item in enumerate(items) if not tokens[item.low].cap and item.code != "L"), len(items))
    named = 1 < end < len(items) and set(codes[:end]) <= set("CL") and not any(item.genitive for item in items)
    return (items[:end], codes[:end]) if named else (items, codes)


def _stands_alone(tokens: Tokens, items: list[Item]) -> bool:
    """Whether "the two", "all three" or "the 34-year-old" is somebody without a noun."""
    last = items[-1]
    if last.code == "Y":
        return len(items) > 1 and items[0].code == "D"
    if last.code != "Q":
        return False
    word = tokens[last.low].lower
    after = tokens[last.high] if last.high < len(tokens) else None
    code = after.code if after else "."
    if code == "F" and after is not None and after.lower == "of":
        return len(items) == 1  # "some of the aides": what follows decides
    ends = (
        code in ".VX" or (code == "F" and after is not None and not after.cap) or (after is not None and after.lower.endswith("ed"))
    )
    if len(items) > 1 and tokens[items[0].low].lower in ("the", "these", "those", "all"):
        return ends and bool(QUANTIFIERS.get(word)) and QUANTIFIERS.get(word) != 1
    return (
        len(items) == 1 and code == "V" and word in ("some", "many", "others", "several", "both", "most", "one", "another", "all")
    )


def _counted(tokens: Tokens, items: list[Item], low: int) -> Chunk:
    last = items[-1]
    word = tokens[last.low].lower
    if last.code == "Y":
        return Chunk(low, last.high, "description", head=(last.low, last.high), age=last.low, definite=True)
    count = QUANTIFIERS.get(word)
    return Chunk(
        low, last.high, "description", head=(last.low, last.high), number=count, plural=count != 1, definite=len(items) > 1
    )


def _capitals_from(items: list[Item], codes: str, cut: int) -> int | None:
    """Where the capitalised run that ends in an organisation word begins, if the phrase ends in one after its last office."""
    if not codes.endswith("O") and not (codes[-1:] == "C" and "O" in codes[cut + 1 :]):
        return None
    at = len(codes) - 1
    while at > 0 and codes[at - 1] in "CONATRL" and not (items[at - 1].genitive and codes[at - 1] in "CA"):
        at -= 1
    return at


def _person(tokens: Tokens, items: list[Item], codes: str) -> Chunk | None:
    """A name with an office, a title or an age before it."""
    office = max(codes.rfind("R"), codes.rfind("T"), codes.rfind("H"), codes.rfind("Y"))
    if office < 0:
        return None
    end = office + 1
    while end < len(codes) and codes[end] in "CLA" and (codes[end] != "A" or (end + 1 < len(codes) and codes[end + 1] == "C")):
        end += 1
        if items[end - 1].genitive or (end > office + 2 and tokens[items[end - 1].low].part == "s"):
            break
    if end == office + 1 or (end < len(codes) and codes[end] == "O" and not items[end - 1].genitive):
        return None
    if end < len(codes) and codes[end] in "BRW" and codes[office] != "Y" and not (codes[end] == "W" and items[end - 1].genitive):
        return None  # "Mayor Lee's office": the phrase goes on to another head
    head = items[office]
    name = (items[office + 1].low, items[end - 1].high)
    if codes[office] == "R" and not tokens[head.high - 1].cap and not _introduces(tokens, items, office, name):
        return None
    if head.genitive or name[1] - name[0] > 5:
        return None
    if codes[office] == "R" and name[1] - name[0] == 1 and tokens[head.low].cap and _unjoined(tokens, head, name[1]):
        return None  # "Millers Local", no millers
    offices = [item for item in items[: office + 1] if item.code in "RT"]
    start = items[0].low
    if codes[office] == "H" and office == 0:
        start = head.low
    age = next((item.low for item in items[: office + 1] if item.code == "Y"), None)
    last = offices[-1] if offices else None
    first = next((k for k, item in enumerate(items) if item.code in "RTH"), office)
    owner = _owner(items[:first])
    plural = last is not None and is_plural(tokens[last.high - 1].lower)
    return Chunk(
        start,
        name[1],
        "person",
        name,
        (last.low, last.high) if last else None,
        owner,
        plural=plural,
        age=age,
        definite=items[0].code == "D",
    )


def _unjoined(tokens: Tokens, head: Item, end: int) -> bool:
    """Whether an office in the plural stands before one name alone."""
    after = tokens[end].text if end < len(tokens) else "."
    return is_plural(tokens[head.high - 1].lower) and after not in (",", "and", "&")


def _introduces(tokens: Tokens, items: list[Item], office: int, name: tuple[int, int]) -> bool:
    """Whether an office in small letters goes with the name after it: not in "the officials Lee hired"."""
    single = name[1] - name[0] == 1
    after = tokens[name[1]].text if name[1] < len(tokens) else "."
    if is_plural(tokens[items[office].high - 1].lower):
        return after in (",", "and", "&")
    determined = items[0].code in "DQ" and not any(item.genitive for item in items[:office])
    return not (single and determined)


def _owner(items: list[Item]) -> tuple[int, int] | None:
    """The words that name the body an office belongs to: what stands before it, without determiner and plain adjectives."""
    kept = [item for item in items if item.code in "CONABLTR" or item.genitive or item.code == "M"]
    while kept and kept[0].code in "M" and not kept[0].genitive and len(kept) > 1:
        kept = kept[1:]
    if not kept or not any(item.code in "CONAB" for item in kept):
        return None
    return kept[0].low, kept[-1].high


def _described(tokens: Tokens, items: list[Item], codes: str) -> Chunk | None:
    head = items[-1]
    word = tokens[head.high - 1].lower
    kind = {"W": "work", "B": "description"}.get(codes[-1], "description")
    named = any(code in "CA" for code in codes) or "O" in codes
    if codes[-1] == "B" and named:
        kind = "body"
    plural = is_plural(word) or word in PLURAL_ONLY
    if plural and tokens[head.low].cap and codes[-2:] == "CR" and tokens[items[-2].low].text in CITIES:
        return _proper(tokens, items, codes)  # "the Tulsa Drummers", a team
    if not plural and _bare(tokens, items):
        return None
    counts = [QUANTIFIERS.get(tokens[item.low].lower) or _figure(tokens[item.low].text) for item in items if item.code == "Q"]
    count = next((value for value in counts if value), None)
    if not plural and any(item.code == "Q" and tokens[item.low].lower in _MANY for item in items):
        return None
    if codes[-1] in "BW" and not plural:
        count = None
    if word in _HALVES and not tokens[head.high - 1].genitive and head.high < len(tokens) and tokens[head.high].code == "-":
        return None  # "a state fraud case"
    if word in PAIR_NOUNS:
        count, plural = PAIR_NOUNS[word], True
    age = next((item.low for item in items if item.code == "Y"), None)
    start = items[0].low
    definite = items[0].code == "D" and tokens[start].lower not in ("a", "an", "another", "no", "any", "some", "every", "each")
    name = (next(item.low for item in items if item.code in "CONA"), head.high) if kind == "body" else None
    return Chunk(
        start,
        head.high,
        kind,
        name,
        (head.low, head.high),
        _owner(items[:-1]),
        count,
        plural,
        age,
        definite or any(item.genitive for item in items[:-1]),
    )


def _bare(tokens: Tokens, items: list[Item]) -> bool:
    """Whether a singular stands without anything that makes it somebody: "voter fraud", but ", president of the board"."""
    if items[0].code in "DQ" or any(item.genitive for item in items[:-1]) or any(item.code in "CONA" for item in items):
        return False
    head = items[-1]
    if tokens[head.low].cap and not tokens[head.low].first:
        return False
    if head.code == "R" and appointed(tokens, items[0].low):
        return False
    before = tokens[items[0].low - 1].text if items[0].low else ""
    after = tokens[head.high].lower if head.high < len(tokens) else ""
    if head.code == "R" and len(items) == 1 and items[0].low > 1 and tokens[items[0].low - 1].code == "-":
        return tokens[items[0].low - 2].text != ","  # "Ann Lee, space analyst"
    if before in ("now", "then") and items[0].low > 1 and tokens[items[0].low - 2].text == ",":
        return False  # "Ana Ruiz, now treasurer,"
    if head.code == "R" and before in _BEING and after in ("at", "for"):
        return False  # "is chief designer at"
    if head.low == items[0].low and tokens[head.low].cap and tokens[head.high].code == "V" and after.endswith("s"):
        return False  # "Judge tells jurors to go home", a headline
    return not ((head.code == "R" and before == ",") or (head.code in "RT" and after == "of"))


def appointed(tokens: Tokens, low: int) -> int | None:
    """Where the name begins of whom a verb gives the office at this token: "named Ana Ruiz chair", "hired Ana Ruiz as chair"."""
    at = low
    while at > 0 and at > low - 4 and tokens[at - 1].lower in _BEFORE_OFFICE:
        at -= 1
    start = at
    while start > 0 and start > at - 5 and tokens[start - 1].cap and not tokens[start - 1].genitive:
        start -= 1
    if start > at - 2:
        return None
    for k in range(start - 1, max(-1, start - 6), -1):
        if tokens[k].lower in APPOINTING:
            return start
        if not tokens[k].word:
            return None
    return None


_BEING = frozenset("is was became becomes remains as".split())
_BEFORE_OFFICE = frozenset("as interim acting new deputy its their the a an".split())


_MANY = frozenset(
    "both two three four five six seven eight nine ten eleven twelve several many few dozens hundreds thousands numerous various "
    "multiple fewer".split()
)
_HALVES = frozenset({"state", "police", "court", "school", "house", "city", "county"})


def _figure(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 4 else None


def _proper(tokens: Tokens, items: list[Item], codes: str) -> Chunk | None:
    """A capitalised run without an office: of a person, a body or a place, as `verdict` will say."""
    first = next((k for k, item in enumerate(items) if item.code in "CONATR" and tokens[item.low].cap), None)
    if first is None:
        return None
    end = first
    while end < len(items) and items[end].code in "CONATRL" and (items[end].code == "L" or tokens[items[end].low].cap):
        end += 1
        if end > first + 2 and tokens[items[end - 1].low].part == "s":
            break
        if items[end - 1].genitive and not (end < len(items) and _heads(tokens, items[end])):
            break
    low, high = items[first].low, items[end - 1].high
    if all(item.code in "N" for item in items[first:end]):
        return None
    split = _named_after(tokens, items[first:end])
    if split is not None:
        return Chunk(low, high, "proper", name=(split, high))
    return Chunk(low, high, "proper", name=(low, high), definite=first > 0 and items[first - 1].code == "D")


def _heads(tokens: Tokens, item: Item) -> bool:
    """Whether a word in capitals is what a body is called by: Lee's Dairy."""
    return item.code == "O" or (tokens[item.low].cap and tokens[item.low].lower in TRADES)


def _named_after(tokens: Tokens, items: list[Item]) -> int | None:
    """Where the name begins after a party, a people or a stray capital: "Democrat Jo Roe", "Poor Jo Roe"."""
    for k in range(1, len(items) - 1):
        if tokens[items[k].low].lower in GIVEN and items[k].code == "C" and all(item.code in "CL" for item in items[k:]):
            before = items[k - 1]
            stray = tokens[before.low].first or tokens[before.low].lower in tokens.plain
            if (before.code == "N" or stray) and tokens[before.low].lower not in GIVEN:
                return items[k].low
            return None
    return None
