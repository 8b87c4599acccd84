"""What a single word can be in a noun phrase. Context is the affair of `phrases`."""

from __future__ import annotations

from functools import lru_cache

from factlint.lexicon.common_words import CALENDAR, FUNCTION_WORDS, SENTENCE_OPENERS, SPEECH_VERBS
from factlint.lexicon.given_names import GIVEN, SYLLABLES
from factlint.lexicon.organisations import ACRONYM_PEOPLE, FORMS, HEADS, NOT_BODIES
from factlint.lexicon.places import NATIONALITIES
from factlint.lexicon.roles import BODY_NOUNS, COMPOUND_ROLES, MODIFIERS, PLURAL_ONLY, ROLE_FORMS, ROLES, WORK_NOUNS
from factlint.lexicon.titles import FORMER, HONORIFICS, PREFIXES, TITLES

SURNAME_LIKE = frozenset(
    """
baker cook king hunter farmer fisher porter carpenter driver gardener guard bishop major prince queen pope dean page
brewer rider singer skipper player star champion child man lord knight sergeant duke earl marshal miner parent banker
barber painter abbott ranger rancher trader carter chancellor archer shepherd guest guide head judge justice doctor
general private brother father sister model mission voice independent citizen reader herald courier observer examiner
reporter builder teacher baron trainer weaver buyer boss butler friend rebel partner senator tutor user fan host hero
heir ally agent member source worker victim fellow guardian supporter minister manager officer widow widower pilot
""".split()
)
"""Role nouns that, in capitals, are as likely to be part of a name."""

SURNAME_HEADS = frozenset("hall church temple house post press star garrison".split())
"""Words for bodies that are as likely a surname behind a given name: Ann Hall."""

_BODY_OPENERS = frozenset(
    "bank house church school college university department ministry board council committee court city".split()
)
FIRST_OF_COMPOUND = frozenset(name.split()[0] for name in COMPOUND_ROLES)


@lru_cache(maxsize=8_000)
def singular(word: str) -> str | None:
    """The singular of a plural role or body noun in lower case; None where the word is no such plural."""
    if word in PLURAL_ONLY:
        return PLURAL_ONLY[word]
    if word[-1:] not in "sn":
        return None
    for ending, repair in (("men", "man"), ("women", "woman"), ("ies", "y"), ("ses", "s"), ("ches", "ch"), ("s", "")):
        if word.endswith(ending):
            base = word[: -len(ending)] + repair
            if base in ROLES or base in BODY_NOUNS or base in TITLES:
                return base
    return None


def is_plural(word: str) -> bool:
    """Whether a word in small letters is the plural of a role or body noun."""
    return singular(word) is not None


@lru_cache(maxsize=8_000)
def bare(word: str) -> tuple[str, bool]:
    """A word in lower case without `ex-`, `then-` and the like, and whether it had one."""
    for prefix in PREFIXES if "-" in word else ():
        if word.startswith(prefix):
            return word[len(prefix) :], True
    return word, False


@lru_cache(maxsize=2_000)
def canonical(word: str) -> str:
    """A role in lower case under its one spelling."""
    word = bare(word)[0].rstrip(".")
    if word in ROLE_FORMS:
        return ROLE_FORMS[word]
    if word in TITLES:
        return TITLES[word]
    base = singular(word)
    return ROLE_FORMS.get(base, TITLES.get(base, base)) if base else word


def class_of(text: str, lower: str, cap: bool, first: bool) -> str:
    """One letter for what a word can be, by itself.

    H honorific, T title, R person noun, B noun for a body, W noun for a paper, M modifier, N nationality or faith in capitals,
    O organisation word in capitals, A acronym, C other capitalised word, Y age ("34-year-old"), V verb of speech, F function
    word, X calendar word, Q number, - anything else.
    """
    if text[0].isdigit():
        return "Y" if lower.endswith("-year-old") else "Q"
    word, prefixed = bare(lower)
    capital = cap or (prefixed and text[-len(word) :][:1].isupper())
    word = word.rstrip(".")
    if prefixed and capital and (word in TITLES or word in ROLES):
        return "T" if word in TITLES else "R"  # "Ex-mayor"
    if capital:
        return _capital(text, word, first)
    if lower.endswith("-year-old"):
        return "Y"
    return _small(lower, word)


def class_of_small(word: str) -> str:
    """The same for a word of small letters alone, as most are."""
    return _small(word, word)


def _small(lower: str, word: str) -> str:
    if lower in FUNCTION_WORDS:
        return "F"
    if lower in SPEECH_VERBS:
        return "V"
    if word in TITLES and word not in ("private", "del"):
        return "R"
    noun = _noun(word)
    if noun is not None:
        return noun
    if lower in MODIFIERS:
        return "M"
    return "-"


def _noun(word: str) -> str | None:
    """R, W or B for a noun for a person, paper or body, in the singular or plural."""
    if word in ROLES:
        return "R"
    if word in WORK_NOUNS:
        return "W"
    if word in BODY_NOUNS:
        return "B"
    base = singular(word)
    if base is None:
        return None
    return "R" if base in ROLES or base in TITLES or word in PLURAL_ONLY else "W" if base in WORK_NOUNS else "B"


def _modifies(word: str) -> bool:
    """Whether a word that opens a sentence can be an adjective of the office after it."""
    return (word in MODIFIERS or (word in FORMER and word != "then")) and word not in TITLES and word not in PLURAL_ONLY


def lower_ends_small(text: str) -> bool:
    """Whether a capitalised word ends, after a hyphen, in a word in small letters."""
    head, _, tail = text.rpartition("-")
    return bool(head) and head[0].isupper() and len(tail) > 2 and tail.islower() and not two_syllables(text)


def two_syllables(text: str) -> bool:
    """Whether a word is a given name of two syllables as Korean and Chinese ones are printed: Min-jun, Mei-ling."""
    one, _, two = text.lower().partition("-")
    return one in SYLLABLES and two in SYLLABLES


def _capital(text: str, word: str, first: bool) -> str:
    if len(text) == 2 and text[1] == ".":
        return "C"  # an initial
    if word in HONORIFICS and not (text.isupper() and len(text) > 1):
        return "H"
    if word in CALENDAR and not text.endswith(".") and text not in ("Jan", "Sun"):
        return "X"
    if lower_ends_small(text) and word not in ROLES:
        return "M"  # "Paris-based", "Republican-run"
    if (
        word in FUNCTION_WORDS
        and not first
        and word not in GIVEN
        and text not in FORMS
        and word not in ("may", "will", "so", "an", "do", "little", "long")
    ):
        return "F"
    if word == "i" or text[:2] == "I'":
        return "F"
    if len(text) > 2 and text[1] == "-" and text[0] in "RDI":
        return "X"  # the party and state of "Jo Roe, R-Ohio"
    if (len(text) > 1 and text.isupper() and text.isalpha()) or (text.count(".") > 1):
        if text in ACRONYM_PEOPLE:
            return "R"
        return "C" if text in NOT_BODIES or len(text) > 6 or text.count(".") > 1 else "A"
    if first and _modifies(word) and text not in NATIONALITIES:
        return "M"
    if first and word in FUNCTION_WORDS:
        return "F"
    if first and word in SENTENCE_OPENERS and word not in TITLES:
        return "C" if word in _BODY_OPENERS else "N" if text in NATIONALITIES else _noun(word) or "F"
    if first and word in SPEECH_VERBS:
        return "V"
    if word in ("the", "a", "an"):
        return "F"
    if text in NATIONALITIES:
        return "N"
    if word in TITLES:
        return "T"
    if word in HEADS:
        return "O"
    if word in ROLES:
        return "R"
    base = singular(word)
    if base is not None and (base in ROLES or base in TITLES or word in PLURAL_ONLY):
        return "R"
    return "C"
