"""What a capitalised name is the name of: a person, a body or a place, or unknown.

First by its own words, then by what the rest of the document says of it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from factlint.frozen import dataclass
from factlint.lexicon.given_names import GIVEN, SURNAMES
from factlint.lexicon.household import HOUSEHOLD
from factlint.lexicon.organisations import FIRSTS, FORMS, HEADS, KNOWN, OPENERS, OUTLETS, TEAMS, TRADES
from factlint.lexicon.person_words import KIN
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
from factlint.lexicon.roles import NOT_NAMED
from factlint.reading.naming import evidence
from factlint.reading.naming.classes import SURNAME_HEADS, SURNAME_LIKE, canonical, is_plural
from factlint.reading.naming.likeness import keys_of, slip
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import PARTICLES, Chunk, is_suffix

_PLACES = frozenset(STATES) | COUNTRIES | CITIES | ZONE_CITIES | REGIONS
_TO_PLACES = frozenset(
    "in at near from outside across to toward towards into around through throughout of for via over between".split()
)
_PLACE_OR_NAME = frozenset("park lane street lake field hills bridge forest rivers bay harbour towers parish".split())


@dataclass(frozen=True, slots=True)
class Known:
    """The persons of a document, as far as its words alone settle them: surnames and given names of full names, titled names."""

    surnames: frozenset[str]
    givens: frozenset[str]
    full: frozenset[tuple[str, ...]]


def surname(tokens: Tokens, name: tuple[int, int]) -> int:
    """The token at which the surname of a name begins."""
    low, high = name
    while high - 1 > low and is_suffix(tokens[high - 1]):
        high -= 1
    while high - 1 > low and tokens[high - 1].text == ",":
        high -= 1
    for k in range(low + 1, high - 1):
        if tokens[k].lower in PARTICLES:
            return k
    return high - 1


def by_words(tokens: Tokens, chunk: Chunk) -> str | None:
    """The kind of a name by its own words: person, body or place; None where they do not say."""
    low, high = chunk.name or (chunk.low, chunk.high)
    words = [tokens[k].text for k in range(low, high)]
    text = " ".join(words)
    lowers = [tokens[k].lower.rstrip(".") for k in range(low, high)]
    house = tokens.house
    if house and (told := house.kind(" ".join(lowers))):
        return told
    if text in KNOWN or text in OUTLETS:
        return "body"
    if text in _PLACES or text in ABBREVIATED or text.rstrip(".") in _PLACES:
        return "place"
    if len(words) == 1:
        code = tokens[low].code
        return "body" if code == "A" or (code == "O" and (chunk.definite or not tokens[low].first)) else None
    named = lowers[0] in GIVEN or (house is not None and lowers[0] in house.names)
    if words[-1] in FORMS or (lowers[0] in FIRSTS and not named):
        return "body"
    if lowers[1] == "of" and lowers[0] in PLACE_OF:
        return "place"
    if "&" in words or (lowers[0] in OPENERS and any(word in ("of", "for", "on", "against") for word in lowers)):
        return "body"
    pair = named and len(words) == 2
    namesake = pair and lowers[-1] in SURNAME_LIKE
    namesake = namesake or (named and lowers[-1] in SURNAME_HEADS and len(words) < 4 and not chunk.definite)
    if lowers[-1] in HEADS and not namesake:
        return "body"
    if (lowers[-1] in TRADES and not pair) or (lowers[-1] in TEAMS and not (pair and lowers[-1] in SURNAMES)):
        return "body"
    if any(word in ("of", "for") for word in lowers):
        return "body"
    before = tokens[low - 1].lower if low else ""
    if pair and before in ("in", "near") and (lowers[-1] in PLACE_HEADS or lowers[-1] in PLACE_TAILS):
        return "place"
    if lowers[-1] in PLACE_HEADS and not (pair and lowers[-1] in _PLACE_OR_NAME):
        return "place"
    if (lowers[-1] in PLACE_TAILS and not named) or (lowers[0] in PLACE_FIRSTS and not named and len(words) == 2):
        return "place"
    if (lowers[0] in PLACE_OPENERS or lowers[0] == "st") and not named:
        return "place" if len(words) <= 3 else None
    if words[0] in STATES or words[0] in COUNTRIES or tokens[low].code == "N":
        return None
    if (named or _initials(words[0])) and len(words) <= 5 and all(_name_part(tokens, k) for k in range(low + 1, high)):
        return "person"
    return None


def _initials(word: str) -> bool:
    return len(word) <= 4 and word.endswith(".") and word.replace(".", "").isupper()


def _name_part(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.code in "CN" or token.lower in PARTICLES or is_suffix(token) or token.text == ",":
        return True
    if at > 0 and token.lower in SURNAME_HEADS:
        return True
    return token.lower in SURNAME_LIKE or (token.code == "R" and is_plural(token.lower))  # Jo Baker, Jo Masters


def known(tokens: Tokens, chunks: Sequence[Chunk]) -> Known:
    """The persons that words alone settle."""
    surnames: set[str] = set()
    givens: set[str] = set()
    full: set[tuple[str, ...]] = set()
    for chunk in chunks:
        if chunk.kind != "person" or chunk.name is None:
            continue
        low, high = chunk.name
        at = surname(tokens, chunk.name)
        surnames.add(" ".join(tokens[k].lower for k in range(at, high) if not is_suffix(tokens[k]) and tokens[k].text != ","))
        if at > low:
            givens.add(tokens[low].lower)
            full.add(tuple(tokens[k].lower for k in range(low, high)))
    return Known(frozenset(surnames), frozenset(givens), frozenset(full))


def owners(tokens: Tokens, chunks: Sequence[Chunk], persons: Known) -> list[Chunk]:
    """The people that phrases name by whom they belong to, each inside its phrase: Ann Lee in "Ann Lee's mother"."""
    found: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind != "description" or chunk.owner is None or chunk.head is None:
            continue
        low, high = chunk.owner
        if not tokens[high - 1].genitive or high > chunk.head[0] or not evidence.can_be_name(tokens, low, high):
            continue
        owner = Chunk(low, high, "person", name=(low, high))
        titled = low > chunk.low and tokens[low - 1].code == "H"
        kin = tokens[chunk.head[1] - 1].lower in KIN
        single = high - low == 1
        word = tokens[low].lower
        known_one = word in persons.surnames or (word in persons.givens and kin) or (kin and not tokens[low].first)
        if titled:
            found.append(owner._replace(low=low - 1))
        elif known_one if single else (kin or by_words(tokens, owner) == "person"):
            found.append(owner)
    return found


def judged(tokens: Tokens, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks with every undecided name decided, as far as the document allows; the rest become `unknown`."""
    inner = _inner(tokens)
    settled = [_by_words(tokens, chunk) for chunk in _with_nicknames(tokens, chunks)]
    persons = known(tokens, settled)
    persons = known(tokens, [*settled, *owners(tokens, settled, persons)])
    keys = keys_of(persons.surnames)
    settled = [_slip(tokens, chunk, persons, keys) for chunk in settled]
    named = frozenset(_words(tokens, chunk) for at, chunk in enumerate(settled) if evidence.of_body(tokens, settled, at))
    settled = [_as_elsewhere(tokens, chunk, named) for chunk in settled]
    names = evidence.Names.of(tokens, settled)
    settled = [_by_surroundings(tokens, settled, at, names, inner) for at in range(len(settled))]
    settled = [chunk for chunk in settled if not _opener(tokens, chunk, inner)]
    for _ in range(2):
        persons = known(tokens, settled)
        persons = known(tokens, [*settled, *owners(tokens, settled, persons)])
        settled = [_by_document(tokens, chunk, persons) if chunk.kind == "proper" else chunk for chunk in settled]
    settled = [_trimmed(tokens, _of_person(tokens, chunk, persons), persons) for chunk in _joined(tokens, settled)]
    return _owned(tokens, [_left_over(tokens, chunk) if chunk.kind == "proper" else chunk for chunk in settled])


def _with_nicknames(tokens: Tokens, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with first name, nickname in quotation marks and surname as one person: Edwin "Bud" Lee."""
    found: list[Chunk] = []
    for chunk in chunks:
        first = found[-2] if len(found) > 1 else None
        nick = found[-1] if found else None
        if (
            first is not None
            and nick is not None
            and first.kind in ("proper", "person")
            and nick.kind == chunk.kind == "proper"
            and first.name is not None
            and nick.low == first.high + 1
            and chunk.low == nick.high + 1
            and tokens[first.high].text == tokens[nick.high].text in {'"', "'"}
            and nick.high - nick.low < 3
            and not tokens[chunk.low].first
            and all(evidence.in_name(token) for token in tokens[chunk.low : chunk.high])
        ):
            found[-2:] = [first._replace(kind="person", high=chunk.high, name=(first.name[0], chunk.high))]
        else:
            found.append(chunk)
    return found


def _owned(tokens: Tokens, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks with "NBC's Ann Lee" as one: the body in the genitive is where the person belongs."""
    found: list[Chunk] = []
    for chunk in chunks:
        last = found[-1] if found else None
        owned = last is not None and last.kind == "body" and last.high == chunk.low and tokens[last.high - 1].genitive
        if owned and last is not None and chunk.kind == "person" and chunk.head is None and chunk.owner is None:
            found[-1] = chunk._replace(low=last.low, owner=(last.low, last.high))
        else:
            found.append(chunk)
    return tuple(found)


def _slip(tokens: Tokens, chunk: Chunk, persons: Known, keys: frozenset[str]) -> Chunk:
    """A lone capitalised word that is a letter away from a surname of the document is a slip for it."""
    token = tokens[chunk.low]
    if chunk.kind != "proper" or chunk.high - chunk.low != 1 or chunk.definite or token.code != "C" or token.text.isupper():
        return chunk
    if token.lower in tokens.plain or token.lower in GIVEN or token.lower in SURNAMES or token.lower in persons.givens:
        return chunk
    return chunk._replace(kind="person") if slip(token.lower, persons.surnames, keys) else chunk


def _left_over(tokens: Tokens, chunk: Chunk) -> Chunk:
    """A name that nothing settles is a place's where only places stand: behind "in", before a state; else nobody knows."""
    if evidence.of_place(tokens, chunk) and not _speaks(tokens, chunk):
        return chunk._replace(kind="place")
    return chunk._replace(kind="unknown")


def _by_words(tokens: Tokens, chunk: Chunk) -> Chunk:
    if chunk.kind == "person" and chunk.name and chunk.head and not tokens[chunk.head[0]].cap:
        kind = by_words(tokens, chunk)
        if kind in ("place", "body") or (kind is None and canonical(tokens[chunk.head[0]].lower) in NOT_NAMED):
            return chunk._replace(kind=kind or "proper", low=chunk.name[0], head=None, owner=None)
        return chunk
    if chunk.kind != "proper":
        return chunk
    kind = by_words(tokens, chunk)
    return chunk._replace(kind=kind) if kind else chunk


def _words(tokens: Tokens, chunk: Chunk) -> tuple[str, ...]:
    low, high = chunk.name or (chunk.low, chunk.high)
    return tuple(tokens[k].text for k in range(low, high))


def _as_elsewhere(tokens: Tokens, chunk: Chunk, bodies: Set[tuple[str, ...]]) -> Chunk:
    """The chunk as a body's name where one place of the document says that it is one."""
    if bodies and chunk.kind == "proper" and _words(tokens, chunk) in bodies:
        return chunk._replace(kind="body")
    return chunk


def _by_surroundings(tokens: Tokens, chunks: Sequence[Chunk], at: int, names: evidence.Names, inner: frozenset[str]) -> Chunk:
    """The chunk as a person's name where the words around it say so."""
    chunk = chunks[at]
    if chunk.kind != "proper":
        return chunk
    single = chunk.high - chunk.low == 1
    if evidence.lone_person(tokens, chunk, inner) if single else evidence.of_person(tokens, chunks, at, names):
        return chunk._replace(kind="person")
    return chunk


def _inner(tokens: Tokens) -> frozenset[str]:
    """The words that the document capitalises inside a sentence too."""
    return frozenset(token.text for token in tokens if token.cap and not token.first)


def _opener(tokens: Tokens, chunk: Chunk, inner: frozenset[str]) -> bool:
    """Whether a lone capital only opens a sentence: an ordinary word, as far as one can see."""
    if chunk.kind != "proper" or chunk.high - chunk.low != 1:
        return False
    token = tokens[chunk.low]
    if not token.first or token.text in inner or token.lower in GIVEN or token.lower in HOUSEHOLD or token.text in _PLACES:
        return False
    return not token.genitive and not _speaks(tokens, chunk) and token.code == "C" and token.lower not in SURNAMES


def _by_document(tokens: Tokens, chunk: Chunk, persons: Known) -> Chunk:
    low, high = chunk.name or (chunk.low, chunk.high)
    lowers = tuple(tokens[k].lower for k in range(low, high))
    spoken = _speaks(tokens, chunk)
    person = chunk._replace(kind="person")
    if len(lowers) == 1 or (len(lowers) < 4 and lowers[0] in PARTICLES):
        text = " ".join(lowers)
        if text in persons.surnames or text in HOUSEHOLD:
            return person
        if text in persons.givens and not chunk.definite:
            return person
        if spoken and (text in SURNAMES or text in GIVEN) and not tokens[low].text.isupper():
            return person
        return chunk
    if len(lowers) > 4 or not all(evidence.in_name(tokens[k]) for k in range(low, high)):
        return chunk
    last = " ".join(tokens[k].lower for k in range(surname(tokens, (low, high)), high) if not is_suffix(tokens[k]))
    if lowers in persons.full:
        return person
    likely = last in persons.surnames or (last in SURNAMES and spoken)
    if likely and len(lowers) <= 3 and not chunk.definite and tokens[low].code == "C":
        if tokens[low].first and len(lowers) == 2 and lowers[0] not in persons.givens and lowers[0] not in GIVEN and not spoken:
            return person._replace(low=low + 1, name=(low + 1, high))  # "Dogged Lee wins": the first word is none of the name
        return person
    return chunk


def _joined(tokens: Tokens, chunks: list[Chunk]) -> list[Chunk]:
    """A single name joined by "and" to a single name of a person is a person's too."""
    for at in range(len(chunks) - 1):
        one, two = chunks[at], chunks[at + 1]
        if two.low != one.high + 1 or tokens[one.high].lower != "and" or {one.kind, two.kind} != {"person", "proper"}:
            continue
        if (one.high - one.low == 1) == (two.high - two.low == 1) and _joinable(tokens, one) and _joinable(tokens, two):
            chunks[at], chunks[at + 1] = one._replace(kind="person"), two._replace(kind="person")
    if any(chunk.kind == "proper" for chunk in chunks):
        persons = known(tokens, chunks)
        chunks = [
            chunk._replace(kind="person")
            if chunk.kind == "proper" and chunk.high - chunk.low == 1 and tokens[chunk.low].lower in persons.surnames
            else chunk
            for chunk in chunks
        ]
    return chunks


def _joinable(tokens: Tokens, chunk: Chunk) -> bool:
    low, high = chunk.name or (chunk.low, chunk.high)
    return not chunk.definite and all(evidence.in_name(tokens[k]) for k in range(low, high))


def _of_person(tokens: Tokens, chunk: Chunk, persons: Known) -> Chunk:
    """A lone word that could be a body's or place's name is the surname of a person whom the document gives in full."""
    if chunk.kind not in ("body", "place") or chunk.high - chunk.low != 1 or tokens[chunk.low].lower not in persons.surnames:
        return chunk
    if chunk.definite or tokens[chunk.low].text.isupper():
        return chunk
    before = tokens[chunk.low - 1].lower if chunk.low else "."
    if chunk.kind == "place" and not _speaks(tokens, chunk) and before in _TO_PLACES:
        return chunk
    return chunk._replace(kind="person", name=(chunk.low, chunk.high))


def _trimmed(tokens: Tokens, chunk: Chunk, persons: Known) -> Chunk:
    """A name without a stray capital before it, where the document gives the rest as a full name: "Images Ann Lee"."""
    if chunk.kind != "person" or chunk.name is None or chunk.name[1] - chunk.name[0] < 3:
        return chunk
    low, high = chunk.name
    rest = tuple(tokens[k].lower for k in range(low + 1, high))
    if rest in persons.full and tokens[low].lower not in GIVEN and not _initials(tokens[low].text):
        return chunk._replace(name=(low + 1, high))
    return chunk


def _speaks(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether a verb of speech stands right beside the name."""
    before = tokens[chunk.low - 1] if chunk.low else None
    after = tokens[chunk.high] if chunk.high < len(tokens) else None
    if after is not None and after.code == "V":
        return True
    return before is not None and before.code == "V" and not tokens[chunk.low].first
