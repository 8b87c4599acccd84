"""Headlines that capitalise every word: only names that the body of the article knows are found there."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.lexicon.common_words import HEADLINE_VERBS, SPEECH_VERBS
from factlint.lexicon.given_names import GIVEN, SURNAMES, WORDS_TOO
from factlint.lexicon.household import HOUSEHOLD
from factlint.lexicon.places import CITIES, COUNTRIES, STATES, ZONE_CITIES
from factlint.lexicon.titles import TITLES
from factlint.reading.naming.tokens import Tokens, Word
from factlint.reading.naming.units import Chunk
from factlint.reading.naming.verdict import known

_PLACES = frozenset(name.lower() for name in (*STATES, *COUNTRIES, *CITIES, *ZONE_CITIES)) - {"us", "reading", "mobile", "nice"}


_CREDITS = frozenset("photo photograph photographs photos picture pictures image photography video illustration".split())


def title_case(tokens: Tokens, low: int, high: int, headline: bool) -> bool:
    """Whether nearly all the longer words of a sentence have a capital; in a headline fewer words are enough to tell."""
    if low + 1 < high and tokens[low + 1].text == ":" and tokens[low].lower in _CREDITS:
        return False
    if not headline and tokens[high - 1].text[-1] in ".,\"'":
        return False
    longer = [token.cap for token in tokens[low:high] if len(token.text) > 4 and token.text[0].isalpha()]
    return len(longer) >= (2 if headline else 4) and sum(longer) >= 0.8 * len(longer)


def names_in(tokens: Tokens, low: int, high: int, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The names of a headline that the body knows."""
    persons = known(tokens, chunks)
    capitals = tokens[low].text.isupper() and all(not t.word or t.text.isupper() for t in tokens[low:high])
    found: list[Chunk] = []
    at = low
    while at < high:
        size = next((n for n in (4, 3, 2) if at + n <= high and _words(tokens, at, at + n) in persons.full), 0)
        if not size and tokens[at].cap and (tokens[at].lower in persons.surnames or tokens[at].lower in HOUSEHOLD):
            size = 1
        place = _place(tokens, at, high) if capitals and not size else 0
        if place:
            found.append(Chunk(at, at + place, "place", name=(at, at + place)))
            at += place
            continue
        if not size and (_given(tokens, at, high) or (capitals and _full_subject(tokens, at, high))):
            size = 2
        if not size and _titled_subject(tokens, at, low, high):
            size = 1
        if not size:
            at += 1
            continue
        titled = at > low and tokens[at - 1].lower.rstrip(".") in TITLES
        found.append(Chunk(at - titled, at + size, "person", name=(at, at + size), head=(at - 1, at) if titled else None))
        at += size
    return found


def _place(tokens: Tokens, at: int, high: int) -> int:
    """How many words of a line in capitals are the name of a place, a county's included."""
    if at + 1 < high and tokens[at + 1].lower == "county":
        return 2
    for size in (2, 1):
        text = " ".join(token.lower for token in tokens[at : at + size])
        if at + size <= high and text in _PLACES:
            return size
    return 0


def _given(tokens: Tokens, at: int, high: int) -> bool:
    """Whether two words of a headline are a first name and a surname, as far as their own lists say."""
    if at + 1 >= high:
        return False
    one, two = tokens[at], tokens[at + 1]
    if one.lower not in GIVEN or one.lower in WORDS_TOO or not two.cap or one.genitive:
        return False
    return two.lower in SURNAMES or "-" in two.text


def _titled_subject(tokens: Tokens, at: int, low: int, high: int) -> bool:
    """Whether a word is the name between a title and a verb: "MAYOR REYES SIGNS BILL"."""
    if at == low or at + 1 >= high or not tokens[at].cap or tokens[at].code not in "CA" or tokens[at].genitive:
        return False
    return tokens[at - 1].lower.rstrip(".") in TITLES and tokens[at].lower not in HEADLINE_VERBS and _verb(tokens[at + 1])


def _full_subject(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a first name, another word and a verb stand here: "TOLA REYES TELLS"."""
    if at + 2 >= high or tokens[at].lower not in GIVEN or tokens[at].lower in WORDS_TOO or tokens[at].lower in _PLACES:
        return False
    return tokens[at + 1].lower not in HEADLINE_VERBS and tokens[at + 1].code in "CA" and _verb(tokens[at + 2])


def _verb(token: Word) -> bool:
    return token.lower in HEADLINE_VERBS or (token.lower in SPEECH_VERBS and token.lower.endswith("s"))


def _words(tokens: Tokens, low: int, high: int) -> tuple[str, ...]:
    return tuple(tokens[k].lower for k in range(low, high))
