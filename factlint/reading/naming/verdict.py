"""What a capitalised name is the name of: a person, a body or a place, or unknown.

First by its own words, then by what the rest of the document says of it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from factlint.frozen import dataclass
from factlint.lexicon.given_names import GIVEN, SURNAMES, WORDS_TOO
from factlint.lexicon.household import HOUSEHOLD
from factlint.lexicon.nicknames import NICKNAMES
from factlint.lexicon.organisations import LINKS
from factlint.lexicon.person_words import KIN, NO_FIRST
from factlint.lexicon.places import PLACE_HEADS
from factlint.lexicon.roles import NOT_NAMED
from factlint.reading.naming import evidence, other_evidence
from factlint.reading.naming.classes import canonical
from factlint.reading.naming.likeness import keys_of, slip
from factlint.reading.naming.own_words import PLACES, by_words, initials, surname
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.towns import places_too, played_for, words_of
from factlint.reading.naming.units import Chunk

_TO_PLACES = frozenset(
    "in at near from outside across to toward towards into around through throughout of for via over between".split()
)


@dataclass(frozen=True, slots=True)
class Known:
    """The persons of a document, as far as its words alone settle them: surnames and given names of full names, titled names."""

    surnames: frozenset[str]
    givens: frozenset[str]
    full: frozenset[tuple[str, ...]]


def known(tokens: Tokens, chunks: Sequence[Chunk]) -> Known:
    """The persons that words alone settle."""
    surnames: set[str] = set()
    givens: set[str] = set()
    full: set[tuple[str, ...]] = set()
    for chunk in chunks:
        if chunk.kind != "person" or chunk.name is None:
            continue
        low, high = chunk.name
        if high - low > 3:
            givens.update(tokens[k].lower for k in range(low + 2, high - 2) if tokens[k - 1].text in {'"', "'"})
        last, first, whole = tokens.parts.get(chunk.name) or _parts(tokens, chunk.name)
        surnames.add(last)
        if first is not None:
            givens.add(first)
            full.add(whole)
    return Known(frozenset(surnames), frozenset(givens), frozenset(full))


def _parts(tokens: Tokens, name: tuple[int, int]) -> tuple[str, str | None, tuple[str, ...]]:
    """The surname, the given name where there is one, and all words of a name, which is asked for again and again."""
    low, high = name
    at = surname(tokens, name)
    last = " ".join([tokens[k].lower for k in range(at, high) if tokens[k].part != "s" and tokens[k].text != ","])
    first = tokens[low].lower if at > low else None
    tokens.parts[name] = last, first, tuple([tokens[k].lower for k in range(low, high)])
    return tokens.parts[name]


def owners(tokens: Tokens, chunks: Sequence[Chunk], persons: Known) -> list[Chunk]:
    """The people that phrases name by whom they belong to, each inside its phrase: Ann Lee in "Ann Lee's mother"."""
    found: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind != "description" or chunk.owner is None or chunk.head is None:
            continue
        first, high = chunk.owner
        low = max((k + 1 for k in range(first, high - 1) if _titles(tokens, k)), default=first)
        if not tokens[high - 1].genitive or high > chunk.head[0] or not evidence.can_be_name(tokens, low, high):
            continue
        owner = Chunk(low, high, "person", name=(low, high))
        kin = tokens[chunk.head[1] - 1].lower in KIN
        single = high - low == 1
        word = tokens[low].lower
        known_one = word in persons.surnames or (word in persons.givens and kin) or (kin and not tokens[low].first)
        if low > chunk.low and _titles(tokens, low - 1):
            start = _titles_from(tokens, chunk.low, low)
            found.append(owner._replace(low=start, head=(low - 1, low), owner=(start, low - 1) if start < low - 1 else None))
        elif low > chunk.low and tokens[low - 1].code == "H":
            found.append(owner._replace(low=low - 1))
        elif known_one if single else (kin or by_words(tokens, owner) == "person"):
            found.append(owner)
    return found


def _titles(tokens: Tokens, at: int) -> bool:
    return tokens[at].code == "T" and tokens[at].cap and not tokens[at].genitive


def _titles_from(tokens: Tokens, low: int, high: int) -> int:
    """Where what stands before a name and goes with it begins: "Ohio Republican Rep." without "the" and "former"."""
    at = high
    while at > low and tokens[at - 1].cap and tokens[at - 1].code in "TNCM" and not tokens[at - 1].genitive:
        at -= 1
    return at


def judged(tokens: Tokens, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks with every undecided name decided, as far as the document allows; the rest become `unknown`."""
    inner = _inner(tokens)
    settled = [_by_words(tokens, chunk) for chunk in _with_nicknames(tokens, chunks)]
    persons = _known_with_owners(tokens, settled)
    keys = keys_of(persons.surnames)
    settled = [_slip(tokens, chunk, persons, keys) if chunk.kind == "proper" else chunk for chunk in settled]
    bodies = [at for at, chunk in enumerate(settled) if _undecided(chunk) and other_evidence.of_body(tokens, settled, at)]
    named = frozenset(words_of(tokens, settled[at]) for at in bodies)
    named |= _short_bodies(tokens, settled, persons)
    settled = [played_for(tokens, _as_elsewhere(tokens, chunk, named)) if chunk.name else chunk for chunk in settled]
    names = evidence.Names.of(tokens, settled)
    settled = [
        _by_surroundings(tokens, settled, at, names, inner) if chunk.kind == "proper" else chunk for at, chunk in enumerate(settled)
    ]
    for _ in range(2):
        persons = _known_with_owners(tokens, settled)
        before, settled = settled, [_by_document(tokens, chunk, persons) if chunk.kind == "proper" else chunk for chunk in settled]
        if settled == before:
            break
    settled = [chunk for chunk in settled if chunk.kind != "proper" or not _opener(tokens, chunk, inner, persons)]
    settled = [
        _trimmed(tokens, _of_person(tokens, chunk, persons), persons) if chunk.name else chunk for chunk in _joined(tokens, settled)
    ]
    settled = [_left_over(tokens, chunk) if chunk.kind == "proper" else chunk for chunk in settled]
    return _owned(tokens, places_too(tokens, settled))


def _known_with_owners(tokens: Tokens, chunks: Sequence[Chunk]) -> Known:
    """The persons that the names and their owners settle."""
    persons = known(tokens, chunks)
    more = owners(tokens, chunks, persons)
    return known(tokens, [*chunks, *more]) if more else persons


def _with_nicknames(tokens: Tokens, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with first name, nickname in quotation marks and surname as one person: Edwin "Bud" Lee."""
    found: list[Chunk] = []
    for chunk in chunks:
        beside = chunk.kind == "proper" and len(found) > 1 and chunk.low == found[-1].high + 1
        if beside and _is_nickname(tokens, found[-2], found[-1], chunk):
            first = found[-2]
            found[-2:] = [first._replace(kind="person", high=chunk.high, name=((first.name or (first.low,))[0], chunk.high))]
        else:
            found.append(chunk)
    return found


def _is_nickname(tokens: Tokens, first: Chunk, nick: Chunk, last: Chunk) -> bool:
    """Whether the second of three names, which stands right before the last, is a nickname between quotation marks."""
    return (
        first.kind in ("proper", "person")
        and nick.kind == "proper"
        and first.name is not None
        and nick.low == first.high + 1
        and tokens[first.high].text == tokens[nick.high].text in {'"', "'"}
        and nick.high - nick.low < 3
        and not tokens[last.low].first
        and all(evidence.in_name(token) for token in tokens[last.low : last.high])
    )


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
    if chunk.high - chunk.low != 1 or chunk.definite or token.code != "C" or token.text.isupper():
        return chunk
    if token.lower in tokens.plain or token.lower in GIVEN or token.lower in SURNAMES or token.lower in persons.givens:
        return chunk
    return chunk._replace(kind="person") if slip(token.lower, persons.surnames, keys) else chunk


def _left_over(tokens: Tokens, chunk: Chunk) -> Chunk:
    """A name that nothing settles is a place's where only places stand: behind "in", before a state; else nobody knows."""
    if other_evidence.of_place(tokens, chunk) and not _speaks(tokens, chunk):
        return chunk._replace(kind="place")
    return chunk._replace(kind="person" if evidence.surnamed(tokens, chunk) else "unknown")


def _by_words(tokens: Tokens, chunk: Chunk) -> Chunk:
    if chunk.kind == "person" and chunk.name and chunk.head and not tokens[chunk.head[0]].cap:
        kind = by_words(tokens, chunk)
        if kind in ("place", "body") or (kind is None and canonical(tokens[chunk.head[0]].lower) in NOT_NAMED):
            return chunk._replace(kind=kind or "proper", low=chunk.name[0], head=None, owner=None)
        return chunk
    if chunk.kind == "person" and chunk.name and chunk.head and _field(tokens, chunk):
        return chunk._replace(kind="place", low=chunk.head[0], name=(chunk.head[0], chunk.name[1]), head=None, owner=None)
    if chunk.kind != "proper":
        return chunk
    kind = by_words(tokens, chunk)
    return chunk._replace(kind=kind) if kind else chunk


def _field(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether a noun for a person in capitals is the first word of a place's name: Progressive Field, Pioneer Square."""
    assert chunk.name
    assert chunk.head
    low, high = chunk.name
    head = tokens[chunk.head[0]]
    return high - low == 1 == low - chunk.head[0] and head.code == "R" and not head.first and tokens[low].lower in PLACE_HEADS


def _short_bodies(tokens: Tokens, chunks: Sequence[Chunk], persons: Known) -> frozenset[tuple[str, ...]]:
    """The first words that firms with longer names go by: Pella for Pella Motors."""
    found: set[tuple[str, ...]] = set()
    for chunk in chunks:
        if chunk.kind != "body" or chunk.name is None or chunk.name[1] - chunk.name[0] < 2:
            continue
        first = tokens[chunk.name[0]]
        words = {tokens[k].lower.rstrip(".") for k in range(chunk.name[0] + 1, chunk.name[1])}
        plain = first.code == "C" and len(first.text) > 3 and first.text.isalpha() and not first.genitive
        borne = any(first.lower in names for names in (GIVEN, SURNAMES, HOUSEHOLD, persons.surnames, persons.givens))
        borne = borne or first.text in PLACES or first.lower in NO_FIRST or first.lower in tokens.plain
        if plain and not borne and words.isdisjoint(LINKS) and words.isdisjoint(_PUBLIC):
            found.add((first.text,))
    return frozenset(found)


_PUBLIC = frozenset(
    "university college school hospital council court police department ministry county board church party museum committee "
    "commission association authority district union street prison academy institute".split()
)
"""Words of bodies that are named after a place or a person, and do not go by that name alone."""


def _as_elsewhere(tokens: Tokens, chunk: Chunk, bodies: Set[tuple[str, ...]]) -> Chunk:
    """The chunk as a body's name where one place of the document says that it is one."""
    if bodies and _undecided(chunk) and words_of(tokens, chunk) in bodies and not other_evidence.of_place(tokens, chunk):
        return chunk._replace(kind="body")
    return chunk


def _undecided(chunk: Chunk) -> bool:
    """Whether nothing but the words of a name speak for its kind: no office, no body that it belongs to."""
    return chunk.kind == "proper" or (chunk.kind == "person" and chunk.head is None and chunk.owner is None)


def _by_surroundings(tokens: Tokens, chunks: Sequence[Chunk], at: int, names: evidence.Names, inner: frozenset[str]) -> Chunk:
    """The chunk as a person's name where the words around it say so."""
    chunk = chunks[at]
    single = chunk.high - chunk.low == 1
    if evidence.lone_person(tokens, chunk, inner) if single else evidence.of_person(tokens, chunks, at, names):
        return chunk._replace(kind="person")
    return chunk


def _inner(tokens: Tokens) -> frozenset[str]:
    """The words that the document capitalises inside a sentence too."""
    return frozenset(token.text for token in tokens if token.cap and not token.first)


def _opener(tokens: Tokens, chunk: Chunk, inner: frozenset[str], persons: Known) -> bool:
    """Whether a lone capital only opens a sentence: an ordinary word, as far as one can see."""
    if chunk.high - chunk.low != 1:
        return False
    token = tokens[chunk.low]
    if not token.first or token.lower in GIVEN or token.lower in HOUSEHOLD or token.text in PLACES:
        return False
    if token.text in inner or token.lower in persons.givens or token.lower in persons.surnames:
        return False
    return not token.genitive and not _speaks(tokens, chunk) and token.code == "C" and token.lower not in SURNAMES


def _by_document(tokens: Tokens, chunk: Chunk, persons: Known) -> Chunk:
    low, high = chunk.name or (chunk.low, chunk.high)
    lowers = tuple(tokens[k].lower for k in range(low, high))
    spoken = _speaks(tokens, chunk)
    person = chunk._replace(kind="person")
    if len(lowers) == 1 or (len(lowers) < 4 and tokens[low].part == "p"):
        text = " ".join(lowers)
        if text in persons.surnames or text in HOUSEHOLD:
            return person
        if text in persons.givens and not chunk.definite:
            return person
        if spoken and (text in SURNAMES or text in GIVEN) and not tokens[low].text.isupper():
            return person
        short = text in GIVEN and not persons.givens.isdisjoint(NICKNAMES.get(text, ()))  # Bob, where there is a Robert
        given = short or (text in GIVEN and text not in WORDS_TOO)
        if not chunk.definite and tokens[low].code == "C" and evidence.subject(tokens, chunk, given):
            return person
        return chunk
    if len(lowers) > 4 or not all(evidence.in_name(tokens[k]) for k in range(low, high)):
        return chunk
    last = " ".join(tokens[k].lower for k in range(surname(tokens, (low, high)), high) if tokens[k].part != "s")
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
        if one.kind == "person" and two.kind == "proper" and _listed(tokens, one, two):
            chunks[at + 1] = two._replace(kind="person")
            continue
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


def _listed(tokens: Tokens, one: Chunk, two: Chunk) -> bool:
    """Whether a list of full names goes on from one to the other: "Ana Lee, Tola Reyes and Ben Roe"."""
    if two.low != one.high + 1 or tokens[one.high].text != "," or two.high + 1 >= len(tokens) or two.definite:
        return False
    if tokens[two.high].lower != "and" or not tokens[two.high + 1].cap or one.head is not None:
        return False
    return one.high - one.low > 1 and two.high - two.low == 2 and evidence.can_be_name(tokens, two.low, two.high)


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
    if rest in persons.full and tokens[low].lower not in GIVEN and not initials(tokens[low].text):
        return chunk._replace(name=(low + 1, high))
    return chunk


def _speaks(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether a verb of speech stands right beside the name."""
    before = tokens[chunk.low - 1] if chunk.low else None
    after = tokens[chunk.high] if chunk.high < len(tokens) else None
    if after is not None and after.code == "V":
        return True
    return before is not None and before.code == "V" and not tokens[chunk.low].first
