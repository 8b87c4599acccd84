"""Noun phrases that can refer to somebody: determiner, modifiers, office, name.

`phrase_at` reads one phrase from a token on. It looks at words alone; what an undecided name is the name of is settled later,
with the whole document in view (`verdict`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from factlint.lexicon.given_names import GIVEN
from factlint.lexicon.organisations import LINKS, OPENERS
from factlint.lexicon.roles import COMPOUND_ROLES, DETERMINERS, PAIR_NOUNS, PLURAL_ONLY, QUANTIFIERS
from factlint.lexicon.titles import SUFFIXES
from factlint.reading.naming.classes import FIRST_OF_COMPOUND, SURNAME_LIKE, bare, singular
from factlint.reading.naming.tokens import Token, Tokens

PARTICLES = frozenset("de la van der den von bin al el di da du le ter dos das del st. y ben ibn af".split())
CAPITALS = "CONAT"
MOST = 24  # tokens of a phrase


class Item(NamedTuple):
    """One unit of a phrase: its class, its tokens."""

    code: str
    low: int
    high: int
    genitive: bool


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase in tokens. `name`, `head` and `owner` are (low, high) token indices.

    `kind`: person, body, place, description, work, pronoun, or proper (a name not yet known to be of a person or a body).
    """

    low: int
    high: int
    kind: str
    name: tuple[int, int] | None = None
    head: tuple[int, int] | None = None
    owner: tuple[int, int] | None = None
    count: int | None = None
    plural: bool = False
    age: int | None = None  # the token that gives it
    definite: bool = False


def phrase_at(tokens: Tokens, low: int, high: int) -> Chunk | None:
    """The phrase that begins at token `low` of a sentence that ends before `high`; None where none does."""
    items = _items(tokens, low, min(high, low + MOST))
    if not items:
        return None
    chunk = _settle(tokens, items, low)
    if chunk is None:
        return None
    return _extended(tokens, chunk, high)


# ---------------------------------------------------------------- collecting


def _items(tokens: Tokens, low: int, high: int) -> list[Item]:
    items: list[Item] = []
    at = low
    headed = False
    while at < high:
        item = _item(tokens, at, high, items, headed)
        if item is None:
            break
        items.append(item)
        at = item.high
        headed = (headed or item.code in "RTBW") and not item.genitive
    return items


def _item(tokens: Tokens, at: int, high: int, items: list[Item], headed: bool) -> Item | None:
    token = tokens[at]
    opening = all(item.code in "DQ" for item in items)
    if opening and (token.lower in DETERMINERS or token.lower in QUANTIFIERS) and (not token.cap or token.first or _title(tokens, at, high)):
        return Item("Q" if token.lower in QUANTIFIERS else "D", at, at + 1, False)
    code = token.code
    compound = _compound(tokens, at, high) if token.lower in FIRST_OF_COMPOUND else 0
    if compound:
        return Item("R", at, at + compound, tokens[at + compound - 1].genitive)
    before = items[-1] if items else None
    if code in "CONAHT" or (code == "R" and token.cap):
        return _capital(tokens, at, high, code, before)
    if code in "RBW":
        if code == "R" and before and before.code in "RW" and not before.genitive and _plural(token.lower):
            return None  # "a suspect police named": two phrases
        if code == "W" and before and before.code in "R":
            return None
        return Item(code, at, at + 1, token.genitive)
    if code in "MY":
        return None if headed and before and before.code == "R" else Item(code, at, at + 1, token.genitive)
    if code == "Q":
        if opening and token.text.isdigit() and len(token.text) < 4:
            return Item("Q", at, at + 1, False)
        return Item("M", at, at + 1, False) if before and before.code == "D" and len(token.text) == 4 else None
    if code == "-" and before and not headed and before.code in "DQMYN-":
        if sum(item.code == "-" for item in items) < 3 and _may_modify(token, before):
            return Item("-", at, at + 1, token.genitive)
    if before and before.code in "CAL" and _links(tokens, at, high, items):
        return Item("L", at, at + 1, False)
    return None


def _capital(tokens: Tokens, at: int, high: int, code: str, before: Item | None) -> Item | None:
    token = tokens[at]
    lower = bare(token.lower)[0].rstrip(".")
    follows = at + 1 < high and tokens[at + 1].cap and tokens[at + 1].code in CAPITALS and not token.genitive
    given = before is not None and before.code == "C" and tokens[before.high - 1].lower in GIVEN
    if code in "TR" and (given or (lower in SURNAME_LIKE and code == "R" and not follows)):
        code = "C" if given or not token.first else code
    if code == "O" and given and not follows and lower in SURNAME_LIKE:
        code = "C"
    if code == "C" and token.first and token.lower in tokens.plain and token.lower not in GIVEN and not follows:
        return None
    return Item(code, at, at + 1, token.genitive)


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
    if token.lower in PARTICLES and token.word:
        return after.cap or (after.lower in PARTICLES and at + 2 < high and tokens[at + 2].cap)
    return token.text == "&" and after.cap and items[-1].code != "L"


def _may_modify(token: Token, before: Item) -> bool:
    word = token.lower
    if not word[0].isalpha():
        return False
    if "-" in word or word.endswith(("al", "ic", "ive", "ous", "ary", "ful", "less", "ible", "able", "ish", "ian", "ly", "est", "ior")):
        return True
    if word.endswith(("ed", "ing")):
        return before.code in "DQ-"
    return before.code in "DM" and not word.endswith("s")


def _plural(word: str) -> bool:
    return singular(word) is not None


# ---------------------------------------------------------------- deciding what the phrase is


def _settle(tokens: Tokens, items: list[Item], low: int) -> Chunk | None:
    while items and items[-1].code in "DQMLN-Y" and not _stands_alone(tokens, items):
        items = items[:-1]
    if not items:
        return None
    codes = "".join(item.code for item in items)
    if codes[-1] in "Q" or (codes[-1] == "Y"):
        return _counted(tokens, items, low)
    person = _person(tokens, items, codes)
    if person is not None:
        return person
    cut = max(codes.rfind("R"), codes.rfind("T"), codes.rfind("B"), codes.rfind("W"))
    run = _capitals_from(items, codes, cut)
    if cut < 0 or (run is not None and items[cut].low >= items[run].low):
        return _proper(tokens, items, codes)
    return _described(tokens, items[: cut + 1], codes[: cut + 1])


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
        return False
    ends = code in ".VX" or (code == "F" and after is not None and not after.cap) or (after is not None and after.lower.endswith("ed"))
    if len(items) > 1 and tokens[items[0].low].lower in ("the", "these", "those", "all"):
        return ends and bool(QUANTIFIERS.get(word)) and QUANTIFIERS.get(word) != 1
    return len(items) == 1 and code == "V" and word in ("some", "many", "others", "several", "both", "most", "one", "another", "all")


def _counted(tokens: Tokens, items: list[Item], low: int) -> Chunk:
    last = items[-1]
    word = tokens[last.low].lower
    if last.code == "Y":
        return Chunk(low, last.high, "description", head=(last.low, last.high), age=last.low, definite=True)
    count = QUANTIFIERS.get(word)
    return Chunk(low, last.high, "description", head=(last.low, last.high), count=count, plural=count != 1, definite=len(items) > 1)


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
        if items[end - 1].genitive or (end > office + 2 and is_suffix(tokens[items[end - 1].low])):
            break
    if end == office + 1 or (end < len(codes) and codes[end] == "O" and not items[end - 1].genitive):
        return None
    if end < len(codes) and codes[end] in "BRW" and codes[office] != "Y":
        return None  # "Mayor Lee's office": the phrase goes on to another head
    head = items[office]
    name = (items[office + 1].low, items[end - 1].high)
    if codes[office] == "R" and not tokens[head.high - 1].cap and not _introduces(tokens, items, office, name):
        return None
    if head.genitive or name[1] - name[0] > 5:
        return None
    offices = [item for item in items[: office + 1] if item.code in "RT"]
    start = items[0].low
    if codes[office] == "H" and office == 0:
        start = head.low
    age = next((item.low for item in items[: office + 1] if item.code == "Y"), None)
    last = offices[-1] if offices else None
    first = next((k for k, item in enumerate(items) if item.code in "RTH"), office)
    owner = _owner(items[:first])
    plural = last is not None and _plural(tokens[last.high - 1].lower)
    return Chunk(start, name[1], "person", name, (last.low, last.high) if last else None, owner, plural=plural, age=age,
                 definite=items[0].code == "D")


def _introduces(tokens: Tokens, items: list[Item], office: int, name: tuple[int, int]) -> bool:
    """Whether an office in small letters goes with the name after it: not in "the officials Lee hired"."""
    single = name[1] - name[0] == 1
    after = tokens[name[1]].text if name[1] < len(tokens) else "."
    if _plural(tokens[items[office].high - 1].lower):
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
    plural = _plural(word) or word in PLURAL_ONLY
    if not plural and _bare(tokens, items):
        return None
    counts = [QUANTIFIERS.get(tokens[item.low].lower) or _figure(tokens[item.low].text) for item in items if item.code == "Q"]
    count = next((value for value in counts if value), None)
    if not plural and any(item.code == "Q" and tokens[item.low].lower in _MANY for item in items):
        return None
    if codes[-1] in "BW" and not plural:
        count = None
    if word in _HALVES and not tokens[head.high - 1].genitive and head.high < len(tokens) and tokens[head.high].code == "-":
        return None  # "a state racketeering case"
    if word in PAIR_NOUNS:
        count, plural = PAIR_NOUNS[word], True
    age = next((item.low for item in items if item.code == "Y"), None)
    start = items[0].low
    definite = items[0].code == "D" and tokens[start].lower not in ("a", "an", "another", "no", "any", "some", "every", "each")
    name = (next(item.low for item in items if item.code in "CONA"), head.high) if kind == "body" else None
    return Chunk(start, head.high, kind, name, (head.low, head.high), _owner(items[:-1]), count, plural, age,
                 definite or any(item.genitive for item in items[:-1]))


def _bare(tokens: Tokens, items: list[Item]) -> bool:
    """Whether a singular stands without anything that makes it somebody: "voter fraud", but ", president of the board"."""
    if items[0].code in "DQ" or any(item.genitive for item in items[:-1]) or any(item.code in "CONA" for item in items):
        return False
    head = items[-1]
    if tokens[head.low].cap and not tokens[head.low].first:
        return False
    before = tokens[items[0].low - 1].text if items[0].low else ""
    after = tokens[head.high].lower if head.high < len(tokens) else ""
    return not (head.code == "R" and (before == "," or after == "of"))


_MANY = frozenset("both two three four five six seven eight nine ten eleven twelve several many few dozens hundreds thousands numerous various "
                  "multiple fewer".split())
_HALVES = frozenset({"state", "police", "court", "school", "house", "city", "county"})


def _figure(text: str) -> int | None:
    return int(text) if text.isdigit() and len(text) < 4 else None


def _proper(tokens: Tokens, items: list[Item], codes: str) -> Chunk | None:
    """A capitalised run without an office: of a person, a body or a place, as `verdict` will say."""
    first = next((k for k, item in enumerate(items) if item.code in "CONATR" and tokens[item.low].cap), None)
    if first is None:
        return None
    end = first
    while end < len(items) and items[end].code in "CONATRL" and (items[end].code == "L" or tokens[items[end].low].cap):
        end += 1
        if end > first + 2 and is_suffix(tokens[items[end - 1].low]):
            break
        if items[end - 1].genitive and not (end < len(items) and items[end].code == "O"):
            break
    low, high = items[first].low, items[end - 1].high
    if all(item.code in "N" for item in items[first:end]):
        return None
    split = _named_after(tokens, items[first:end])
    if split is not None:
        return Chunk(low, high, "proper", name=(split, high))
    return Chunk(low, high, "proper", name=(low, high), definite=first > 0 and items[first - 1].code == "D")


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


# ---------------------------------------------------------------- going on after the head


_OF = frozenset("supporter supporters friend friends critic critics ally allies aide aides opponent opponents victim victims fan fans".split())
_CLOSE = (("familiar", "with"), ("close", "to"), ("briefed", "on"), ("involved", "in"), ("with", "knowledge", "of"))


def _extended(tokens: Tokens, chunk: Chunk, high: int) -> Chunk:
    """The phrase with what belongs to its head after it: "members of the board", "Board of Health", "people close to her"."""
    at = chunk.high
    if at >= high or tokens[at - 1].genitive:
        return chunk
    if chunk.kind == "proper":
        return _long_name(tokens, chunk, high)
    if chunk.kind not in ("description", "body") or chunk.head is None:
        return chunk
    word = tokens[chunk.head[1] - 1].lower
    link = tokens[at].lower
    if (link == "of" and word not in _OF) or (link == "for" and word.startswith("spokes")) or (link == "at" and chunk.kind == "description"):
        inner = phrase_at(tokens, at + 1, high) if at + 1 < high and not tokens[at + 1].genitive else None
        if inner is None or inner.kind in ("person", "work") or (link == "at" and inner.kind == "description"):
            return chunk
        if link == "of" and inner.kind == "proper" and tokens[chunk.head[0]].cap:
            split = _split_at_given(tokens, inner)
            if split:
                return replace(chunk, high=inner.high, kind="person", name=(split, inner.high), owner=(inner.low, split))
        if inner.kind == "proper" and not (tokens[inner.low].cap and _plain_run(tokens, inner)):
            return chunk
        return replace(chunk, high=inner.high, owner=(inner.low, inner.high))
    for words in _CLOSE:
        if all(at + k < high and tokens[at + k].lower == w for k, w in enumerate(words)) and chunk.kind == "description":
            return _matter(tokens, chunk, at + len(words), high)
    return chunk


def _matter(tokens: Tokens, chunk: Chunk, at: int, high: int) -> Chunk:
    inner = phrase_at(tokens, at, high) if at < high else None
    if inner is not None:
        return replace(chunk, high=inner.high)
    end = at
    while end < high and end < at + 4 and tokens[end].word and tokens[end].code not in "V" and (end == at or tokens[end].code != "F"):
        end += 1
    return replace(chunk, high=end) if end > at else chunk


def _plain_run(tokens: Tokens, chunk: Chunk) -> bool:
    return tokens[chunk.low].lower not in GIVEN or chunk.high - chunk.low == 1


def _split_at_given(tokens: Tokens, chunk: Chunk) -> int | None:
    for k in range(chunk.low + 1, chunk.high - 1):
        if tokens[k].lower in GIVEN:
            return k
    return None


def _long_name(tokens: Tokens, chunk: Chunk, high: int) -> Chunk:
    """A capitalised run goes on over small words where it is the name of a body: "Board of Health", "Lee, Jr."."""
    at = chunk.high
    if tokens[at].text == "," and at + 1 < high and tokens[at + 1].lower.rstrip(".") in ("jr", "sr") and tokens[at + 1].cap:
        return replace(chunk, high=at + 2, name=(chunk.low, at + 2))
    while at + 1 < high and not tokens[at - 1].genitive and tokens[at].lower in LINKS:
        opened = tokens[at - 1].lower in OPENERS or any(tokens[k].lower in ("of", "for") for k in range(chunk.low, at))
        if not opened and not (tokens[at].text == "&"):
            break
        step = at + 1 + (tokens[at + 1].lower == "the" and tokens[at].lower in ("of", "for", "on"))
        if step >= high or not tokens[step].cap or tokens[step].code not in "CONATR":
            break
        end = step
        while end < high and tokens[end].cap and tokens[end].code in "CONATR":
            end += 1
            if tokens[end - 1].genitive:
                break
        if tokens[at].lower in ("and", "&", "the", "to", "in", "at") and not _closes_name(tokens, step, end):
            break
        if end - step > 1 and tokens[step].lower in GIVEN:
            break
        at = end
    return replace(chunk, high=at, name=(chunk.low, at)) if at > chunk.high else chunk


def _closes_name(tokens: Tokens, low: int, high: int) -> bool:
    return tokens[high - 1].code == "O" and tokens[low].lower not in GIVEN


def is_suffix(token: Token) -> bool:
    return token.lower.rstrip(".") in SUFFIXES
