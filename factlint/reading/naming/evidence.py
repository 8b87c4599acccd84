"""What the words around a capitalised name say of it: that it is a person's, or a body's, or a place's.

Each test is a habit of news prose that is right by itself nearly always; a name that passes none stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from factlint.frozen import dataclass
from factlint.lexicon.given_names import GIVEN, SURNAMES
from factlint.lexicon.household import HOUSEHOLD
from factlint.lexicon.organisations import KNOWN
from factlint.lexicon.person_words import (
    APPOINTING,
    BY_PERSONS,
    FINITE,
    FIRM_ROLES,
    KIN,
    NO_FIRST,
    NO_LAST,
    OF_PERSONS,
    TO_PERSONS,
)
from factlint.lexicon.places import CITIES, COUNTRIES, NATIONALITIES, REGIONS, STATES, ZONE_CITIES
from factlint.reading.naming.classes import FIRST_OF_COMPOUND
from factlint.reading.naming.tokens import Tokens, Word
from factlint.reading.naming.units import Chunk

_PLACES = frozenset(STATES) | COUNTRIES | CITIES | ZONE_CITIES | REGIONS
_AFTER_OFFICE = frozenset({",", ".", "of", "for", "at", "with", "who", "from", "in"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "its"})
_AUXILIARIES = frozenset("was were is are has had have will would could may might also later then once never".split())
_INTRODUCING = frozenset("aged born née nee nicknamed pictured".split())
_PREPOSITIONS = frozenset("in at from near of for by with on about to into against over under between".split())
_CLOSED = frozenset({",", ".", ";", ")"})


@dataclass(frozen=True, slots=True)
class Names:
    """The undecided names of a document: words that stand alone, and the words before each last word of a longer name."""

    lone: frozenset[str]
    firsts: Mapping[str, frozenset[str]]

    @staticmethod
    def of(tokens: Tokens, chunks: Sequence[Chunk]) -> Names:
        """The names of these chunks that may be of persons; "the Reyes" is none."""
        lone: set[str] = set()
        firsts: dict[str, set[str]] = {}
        for chunk in chunks:
            if chunk.kind not in ("proper", "person", "body") or chunk.definite:
                continue
            low, high = chunk.name or (chunk.low, chunk.high)
            if high - low == 1:
                lone.add(tokens[low].lower)
            elif chunk.kind != "body":
                firsts.setdefault(tokens[high - 1].lower, set()).add(tokens[low].lower)
        return Names(frozenset(lone), {last: frozenset(words) for last, words in firsts.items()})


def of_person(tokens: Tokens, chunks: Sequence[Chunk], at: int, names: Names) -> bool:
    """Whether a name of two to four words is a person's."""
    low, high = chunks[at].name or (chunks[at].low, chunks[at].high)
    if chunks[at].definite or not 2 <= high - low <= 5 or not can_be_name(tokens, low, high):
        return False
    return (
        _built_like_one(tokens, low, high)
        or _shortened(tokens, low, high, names)
        or introduced(tokens, chunks[at])
        or _apposed(tokens, chunks, at)
        or _acts(tokens, low, high)
        or _acted_on(tokens, low, high)
        or _told_that(tokens, low, high)
        or _owned_by(tokens, high)
        or _pictured(tokens, low, high)
        or _speaks(tokens, low, high)
    )


def can_be_name(tokens: Tokens, low: int, high: int) -> bool:
    """Whether these words have nothing that a person's name has not."""
    first, last = tokens[low], tokens[high - 1]
    if (first.code == "N" and first.lower not in GIVEN) or first.text in KNOWN or first.lower in NO_FIRST:
        return False
    if last.text in KNOWN or last.lower in NO_LAST or not _SHAPE.fullmatch(last.text):
        return False
    if any(tokens[k].text in _ONLY_PLACES or _glued(tokens[k].text) for k in range(low, high)):
        return False
    return all(in_name(tokens[k]) for k in range(low, high))


def _glued(word: str) -> bool:
    """Whether two words are run together: DailyReyes."""
    return word.isalpha() and len(word) > 6 and not word[4:].islower() and not word.isupper()


_SHAPE = re.compile(r"(?:[A-Z][a-z]{1,3})?(?:[dDlO]')?[^\W\d_][^\W\d_A-Z]*(?:-[^\W\d_]+)*\.?|[A-Z]+")
_ONE = re.compile(r"(?:Mc|Mac|Di|De|Du|Da|La|Le|Van|Fitz|[DO]')?[A-Z][^\W\d_A-Z]+(?:-[^\W\d_]+)*")
_ONLY_PLACES = frozenset(STATES) - {"Washington", "Virginia", "Georgia"}


def in_name(token: Word) -> bool:
    """Whether a word can be part of a person's name."""
    return token.code in "CN" or token.part != ""


def _built_like_one(tokens: Tokens, low: int, high: int) -> bool:
    """By its own build: an initial in it or before it ("Tola W. Reyes"), a suffix, a double surname, a particle."""
    last = tokens[high - 1]
    if last.part == "s" and last.lower.rstrip(".") in ("jr", "sr", "iii"):
        return True
    inner = [tokens[k].text for k in range(low, high - 1)]
    if any(len(word) == 2 and word[1] == "." for word in inner) and last.lower not in tokens.plain:
        return True
    head, dash, tail = last.text.partition("-")
    if not dash or not tail[:1].isupper() or head in NATIONALITIES or head in _PLACES:
        return False
    return any(part.lower() in SURNAMES or part.lower() in GIVEN for part in (head, tail))


def _shortened(tokens: Tokens, low: int, high: int, names: Names) -> bool:
    """Its last word stands alone elsewhere, its first does not: persons are shortened so, firms and places to their first.

    What opens a sentence before a surname that the document has with another first name is no name: "Dogged Reyes".
    """
    last, first = tokens[high - 1], tokens[low]
    if last.text in _PLACES or last.lower in tokens.plain or first.lower in names.lone or last.text.isupper():
        return False
    if first.text in _PLACES and first.lower not in GIVEN and last.lower not in SURNAMES:
        return False
    if first.first and (last.lower in HOUSEHOLD or first.lower.endswith(("ing", "ed", "ly"))):
        return False
    if first.first and (len(names.firsts.get(last.lower, ())) > 1 or first.lower in tokens.plain):
        return False
    return last.lower in names.lone


def introduced(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether what follows a name says that it is a person's: an age, an office, a party, "who"."""
    at = chunk.high
    if at + 1 >= len(tokens) or tokens[at].text not in ",(" or tokens[chunk.high - 1].genitive:
        return False
    after = tokens[at + 1]
    if tokens[at].text == "(":
        return after.text.split("-")[0] in ("R", "D")
    if after.lower in _INTRODUCING:
        return True
    if after.text.isdigit() and len(after.text) == 2 and at + 2 < len(tokens) and tokens[at + 2].text == ",":
        return True
    if after.lower in ("who", "whom", "whose") or after.text.startswith(("R-", "D-")):
        return True
    at += 1
    if after.lower in _ARTICLES:
        at += 1
    for k in range(at, min(at + 6, len(tokens))):
        token = tokens[k]
        if token.lower in FIRM_ROLES:
            return False
        if (token.code == "R" or token.text in ("Democrat", "Republican")) and k + 1 < len(tokens):
            if tokens[k + 1].lower in _AFTER_OFFICE:
                return not _another(tokens, k + 1)
            continue
        if token.code in ".FVX" and not token.genitive:
            return False
    return False


def _another(tokens: Tokens, comma: int) -> bool:
    """Whether the office is that of the name behind it: in "Blair, the deputy, Ana Ruiz, said" it may be either's."""
    return tokens[comma].text == "," and comma + 2 < len(tokens) and tokens[comma + 1].cap and tokens[comma + 2].cap


def _apposed(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> bool:
    """ "The Review's editor, Tola Reyes, asked"; "her lawyer, Tola Reyes, said": one person's office stands before it."""
    chunk = chunks[at]
    if not at or chunk.low < 2 or tokens[chunk.low - 1].text != ",":
        return False
    before = chunks[at - 1]
    if before.kind == "place" and at > 1 and chunks[at - 2].high == before.low - 1 and before.high == chunk.low - 1:
        before = chunks[at - 2]._replace(high=before.high)  # "The prosecutor in Leeds, Tola Reyes, said"
    if before.kind != "description" or before.plural or before.high != chunk.low - 1 or before.head is None:
        return False
    head = tokens[before.head[1] - 1]
    after = tokens[chunk.high].text if chunk.high < len(tokens) else "."
    office = head.code in "RT" or before.head[1] - before.head[0] > 1
    return office and head.lower not in FIRM_ROLES and (after in _CLOSED or before.definite)


def _acts(tokens: Tokens, low: int, high: int) -> bool:
    """ "Tola Reyes was born", "Tola Reyes, too, wept": it does, or has done to it, what only people do."""
    at = high
    while at < len(tokens) and tokens[at].lower in _AUXILIARIES:
        at += 1
    return at < len(tokens) and tokens[at].lower in OF_PERSONS and not tokens[high - 1].genitive


def _acted_on(tokens: Tokens, low: int, high: int) -> bool:
    """ "They arrested Tola Reyes", "she was warned by Tola Reyes"."""
    if not low:
        return False
    before = tokens[low - 1]
    if before.lower in TO_PERSONS and not before.cap:
        return True
    if before.lower in APPOINTING and high < len(tokens):
        office = high + (tokens[high].lower == "as")
        return any(token.code in "RT" or token.lower in FIRST_OF_COMPOUND for token in tokens[office : office + 3] if not token.cap)
    if before.lower == "by" and before.cap and before.first:
        return high >= len(tokens) or tokens[high].text == "," or tokens[high].lower == "and" or tokens[high].first  # a byline
    return before.lower == "by" and low > 1 and (tokens[low - 2].code == "V" or tokens[low - 2].lower in BY_PERSONS)


_PICTURES = frozenset({"photo", "photograph", "picture", "image", "video"})


def _pictured(tokens: Tokens, low: int, high: int) -> bool:
    """ "(Tola Reyes/Dunmore Pictures)", "(Photo by Tola Reyes)": who took a picture."""
    if not low or high >= len(tokens):
        return False
    if tokens[low - 1].text == "(":
        return tokens[high].text == "/"
    return tokens[low - 1].lower == "by" and low > 1 and tokens[low - 2].lower in _PICTURES


def _told_that(tokens: Tokens, low: int, high: int) -> bool:
    """ "told Tola Reyes she was late", "accused Tola Reyes of fraud"."""
    if not low or high >= len(tokens):
        return False
    before, after = tokens[low - 1].lower, tokens[high].lower
    if before in ("accused", "accuses", "accusing"):
        return after == "of"
    return before in ("told", "tells", "telling", "asked", "warned", "urged", "promised") and after in ("he", "she")


def _owned_by(tokens: Tokens, high: int) -> bool:
    """ "Tola Reyes' mother", "Tola Reyes's lawyer"."""
    return tokens[high - 1].genitive and high < len(tokens) and tokens[high].lower in KIN


def _speaks(tokens: Tokens, low: int, high: int) -> bool:
    """A verb of speech stands right beside it, and no word of it is one that the document also prints small."""
    if any(tokens[k].lower in tokens.plain for k in (low, high - 1)):
        return False
    after = tokens[high] if high < len(tokens) else None
    if (low and tokens[low - 1].lower in _PREPOSITIONS) or tokens[low].text in _PLACES or tokens[low].code == "N":
        return False
    return after is not None and after.code == "V" and not tokens[high - 1].genitive


def surnamed(tokens: Tokens, chunk: Chunk) -> bool:
    """Whether two words inside a sentence end in a common surname, and the first is none that stands before one otherwise."""
    low, high = chunk.name or (chunk.low, chunk.high)
    if high - low != 2 or chunk.definite or tokens[low].first or tokens[high - 1].lower not in SURNAMES:
        return False
    one, two = tokens[low], tokens[low + 1]
    if one.code != "C" or two.code != "C" or one.lower == two.lower or not _ONE.fullmatch(one.text) or len(one.text) < 3:
        return False
    if one.text in _PLACES or not tokens.plain.isdisjoint((one.lower, two.lower)) or tokens[low - 1].lower in ("in", "at", "near"):
        return False
    return can_be_name(tokens, low, high)


def lone_person(tokens: Tokens, chunk: Chunk, inner: frozenset[str]) -> bool:
    """Whether a name of one word is a person's: "Reyes, the designer, told"; "Reyes, aged 91, is"."""
    token = tokens[chunk.low]
    if (
        chunk.definite
        or token.code != "C"
        or not _ONE.fullmatch(token.text)
        or token.lower.endswith("ly")
        or token.lower in tokens.plain
    ):
        return False
    if chunk.low and tokens[chunk.low - 1].lower in ("in", "at", "from", "near", "of", "to"):
        return False
    if token.lower in GIVEN and _child(tokens, chunk):
        return True
    if not introduced(tokens, chunk):
        if _aged(tokens, chunk.high):
            return True
        if _ENDING.search(token.lower) and (_owned_by(tokens, chunk.high) or _subject(tokens, chunk.high)):
            return True
        if (
            tokens[min(chunk.high, len(tokens) - 1)].text == ","
            and token.text not in _PLACES
            and _closed(tokens, chunk.high, OF_PERSONS)
        ):
            return True
        return _owned_by(tokens, chunk.high) and not token.first
    return not token.first or token.text in inner or _closed(tokens, chunk.high)


_ENDING = re.compile(
    r"\w\w(?:ova|[eo]vic|[vwn]ski|[vwn]sky|enko|sson|gaard|strom|quist|dahl|opoulos|akis|oglu|escu|shvili|etti|elli|ucci)$"
)
"""How surnames end and hardly anything else."""


def _child(tokens: Tokens, chunk: Chunk) -> bool:
    """ "Tola, 9, asked": a first name alone with a child's age."""
    high = chunk.high
    if high >= len(tokens) or tokens[high].text != ",":
        return False
    age = tokens[high + 1].text if high + 2 < len(tokens) and tokens[high + 2].text == "," else ""
    return age.isdigit() and len(age) == 1


def _aged(tokens: Tokens, at: int) -> bool:
    """ "Reyes is 38.": nothing but people is said to be a number."""
    if at + 2 >= len(tokens) or tokens[at].lower not in ("is", "was") or tokens[at - 1].genitive:
        return False
    return tokens[at + 1].text.isdigit() and len(tokens[at + 1].text) == 2 and tokens[at + 2].text in ".,;"


def _subject(tokens: Tokens, at: int) -> bool:
    """Whether a verb follows, of which the name before it is the subject."""
    if at >= len(tokens) or tokens[at - 1].genitive:
        return False
    after = tokens[at]
    return after.code == "V" or after.lower in FINITE or (after.lower.endswith("ed") and not after.cap)


def subject(tokens: Tokens, chunk: Chunk, given: bool) -> bool:
    """Whether a lone name does what only people do ("Reyes resigned"); a first name may do anything ("Tola took the ball")."""
    if tokens[chunk.low].lower in tokens.plain or tokens[chunk.low].text.isupper():
        return False
    if given:
        return _subject(tokens, chunk.high)
    return tokens[chunk.low].lower in SURNAMES and _acts(tokens, chunk.low, chunk.high)


def _closed(tokens: Tokens, comma: int, verbs: Set[str] | None = None) -> bool:
    """Whether the aside behind a name ends with a comma and a verb: the name is then the subject of the sentence.

    With `verbs`, the verb must be one of them.
    """
    for k in range(comma + 1, min(comma + 14, len(tokens) - 1)):
        if tokens[k].text == ",":
            after = tokens[k + 1]
            if after.text.isdigit() or (verbs and after.cap):
                continue
            if verbs:
                return after.lower in verbs
            return after.code == "V" or after.lower in _AUXILIARIES or after.lower.endswith("ed")
        if tokens[k].text in ".;:":
            return False
    return False
