"""Comparisons of people, bodies and places: who is among whom.

Whether two references mean the same is read off their keys. A key in common proves it; disjoint keys prove the contrary only
between persons that are all resolved: a body may hold the person, and an unresolved reference may be anybody.
"""

from __future__ import annotations

import unicodedata

from factlint.comparators.declare import Truth, phrase
from factlint.facts.shared.jobs import office
from factlint.lexicon.jobs import SLOTS
from factlint.lexicon.nicknames import NICKNAMES
from factlint.lexicon.offices import RIVALS
from factlint.lexicon.small_words import SMALL_WORDS
from factlint.model import Ref
from factlint.reading.naming.likeness import likeness, sound, unaccented

People = tuple[Ref, ...]


def keys(people: People) -> frozenset[str]:
    return frozenset(key for ref in people for key in ref.keys)


def resolved(people: People) -> bool:
    return all(ref.keys for ref in people)


def persons(people: People) -> frozenset[str]:
    return frozenset(key for key in keys(people) if key.startswith("person:"))


def _share_a_surname(value: People, people: People) -> bool:
    """Whether a surname stands on both sides, or one with a letter wrong behind the same first name."""
    if not _surnames(value).isdisjoint(_surnames(people)):
        return True
    return not _slips(value).isdisjoint(_slips(people))


def _slips(people: People) -> frozenset[str]:
    """What full names are known by when one letter of the surname is wrong."""
    names = [ref.name.casefold().split() for ref in people if ref.name and " " in ref.name]
    return frozenset(f"{words[0]} {key}" for words in names for key in likeness(words[-1]))


def _surnames(people: People) -> frozenset[str]:
    """The last words of the persons' names, for "the Lee campaign" against Lee."""
    return frozenset(ref.name.split()[-1].casefold() for ref in people if ref.name and persons((ref,)))


def _bodies_named_after(people: People, surnames: frozenset[str]) -> bool:
    """Whether a body among these bears one of the surnames in its name."""
    bodies = (ref for ref in people if not persons((ref,)))
    return any(word.removesuffix("'s") in surnames for ref in bodies for word in (ref.name or ref.text).casefold().split())


@phrase("none of {people}", pair="nobody in common", on=("people",), says="no person or body is on both sides")
def none_of(value: People, people: People) -> Truth:
    if keys(value) & keys(people):
        return False
    return True if resolved(value) and resolved(people) else None


@phrase("some of {people}", pair="somebody in common", on=("people",), says="at least one person or body is on both sides")
def some_of(value: People, people: People) -> Truth:
    if keys(value) & keys(people):
        return True
    if not (resolved(value) and resolved(people) and persons(value) and persons(people)):
        return None
    if _bodies_named_after(value, _surnames(people)) or _bodies_named_after(people, _surnames(value)):
        return None
    return False


@phrase("named among {people}", on=("people",), says="one of the persons named there; bodies and groups beside them settle nothing")
def named_among(value: People, people: People) -> Truth:
    if keys(value) & keys(people):
        return True
    loose = [ref for ref in people if not ref.keys and not _names_a_group(ref)]
    if loose or not only_persons.check(value) or not persons(people) or _bodies_named_after(people, _surnames(value)):
        return None
    return False


def _names_a_group(ref: Ref) -> bool:
    """Whether an unresolved reference is a name (the Whigs), and no pronoun or description that may be anybody."""
    return ref.text.split()[-1][:1].isupper()


@phrase("the same people as {people}", pair="the same people", on=("people",), says="both sides name the same people, all of them")
def same_people(value: People, people: People) -> Truth:
    if not (resolved(value) and resolved(people)):
        return None
    return keys(value) == keys(people)


@phrase(
    "known to be different from {people}",
    pair="known to be different",
    on=("people",),
    says="persons on both sides, nobody in common",
)
def different_people(value: People, people: People) -> Truth:
    shared = some_of.check(value, people)
    return None if shared is None else not shared


@phrase(
    "perhaps the same as {people}",
    pair="perhaps the same",
    on=("people",),
    says="not known to be different: somebody in common, somebody unknown, a body that may speak for the other, one surname, "
    "or one with a letter wrong behind the same first name",
    unknown=True,
)
def perhaps_the_same(value: People | None, people: People | None) -> Truth:
    if value is None or people is None or any(ref.certainty == "guess" for ref in (*value, *people)):
        return True
    return some_of.check(value, people) is not False or _share_a_surname(value, people)


@phrase("one person", on=("people",), says="one person, no body and no group")
def one_person(value: People) -> Truth:
    if not resolved(value):
        return None
    return len(keys(value)) == 1 and len(persons(value)) == 1


@phrase("only persons", on=("people",), says="persons by name or role, none of them a body")
def only_persons(value: People) -> Truth:
    if not resolved(value):
        return None
    return keys(value) == persons(value)


@phrase("known by the surname alone", on=("people",), says="nowhere in the story by a first name too")
def by_surname_alone(value: People) -> Truth:
    if not resolved(value):
        return None
    return all(len((ref.name or ref.text).split()) == 1 for ref in value)


@phrase("named in print", on=("people",), says="each stands there by name, not by a pronoun or a description")
def named_in_print(value: People) -> Truth:
    last = [ref.text.removesuffix("'s").removesuffix("’s").split()[-1:] for ref in value]
    return all(words and words[0][:1].isupper() and words[0].lower() not in SMALL_WORDS for words in last)


@phrase("known by name", on=("people",), says="the story says who each of them is")
def known_by_name(value: People) -> Truth:
    return resolved(value)


@phrase(
    "the same first name as {words}",
    pair="the same first name",
    on=("words",),
    says="one first name, a short form of it or its initial",
)
def same_first_name(value: str, words: str) -> Truth:
    mine, theirs = _given(value), _given(words)
    if not mine or not theirs:
        return None
    return any(_one_name(a, b) for a in mine for b in theirs)


def _given(names: str) -> list[str]:
    """The given names and initials, without accents: raul, r of "Raúl R."."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", names.casefold()) if not unicodedata.combining(letter))
    return [word.strip(".'’\"“”") for word in bare.replace(".", ". ").replace("-", " ").split()]


def _one_name(a: str, b: str) -> bool:
    if min(len(a), len(b)) == 1:
        return a[0] == b[0]
    if sound(a) == sound(b):
        return True
    return not frozenset((a, *NICKNAMES.get(a, ()))).isdisjoint((b, *NICKNAMES.get(b, ())))


_LETTERS = (("ou", "u"), ("kh", "h"), ("w", "v"))
"""Letters that one sound of another alphabet is written with: Yousef and Yusef, Edwin and Edvin."""
_ENDINGS = (("ey", "i"), ("ei", "i"), ("iy", "i"), ("ii", "i"), ("y", "i"))


@phrase(
    "the same name in other letters as {words}",
    pair="the same name in other letters",
    on=("words",),
    says="the same but for accents, or letters that other alphabets are written in: Sergei, Sergey; Yusef, Yousef",
)
def same_in_other_letters(value: str, words: str) -> Truth:
    return _in_plain_letters(value) == _in_plain_letters(words)


def _in_plain_letters(name: str) -> str:
    plain = unaccented(name.lower())
    for long, short in _LETTERS:
        plain = plain.replace(long, short)
    ending = next(((long, short) for long, short in _ENDINGS if plain.endswith(long)), None)
    return plain.removesuffix(ending[0]) + ending[1] if ending else plain


@phrase(
    "a given name in common with {words}",
    pair="a given name in common",
    on=("words",),
    says="before the surname stands the same name, a short form or an initial of it, or one and the same further name; "
    "second names that begin alike and differ are none",
)
def given_name_in_common(value: str, words: str) -> Truth:
    mine, theirs = _given(value)[:-1], _given(words)[:-1]
    if not mine or not theirs:
        return None
    if _one_name(mine[0], theirs[0]):
        return not (len(mine) == len(theirs) == 2 and _slipped(mine[1], theirs[1]))
    # An initial answers for the first name alone: Jo J. Lee is not Jacob Lee.
    return any(_one_name(a, b) for a in mine for b in theirs if min(len(a), len(b)) > 1)


def _slipped(a: str, b: str) -> bool:
    """Whether a second given name looks like a slip for another one: Arno David Lee, Arno Daniel Lee."""
    return min(len(a), len(b)) > 2 and a[0] == b[0] and not _one_name(a, b)


@phrase(
    "able to be held with {words}",
    pair="able to be held together",
    on=("words",),
    says="not two titles or jobs of which one person holds only one at a time, as senator and representative",
)
def held_together(value: str, words: str) -> Truth:
    one, other = office(value), office(words)
    return one == other or not any(one in rivals and other in rivals for rivals in (*RIVALS, *SLOTS))


@phrase(
    "of one surname with {people}",
    pair="of one surname",
    on=("people",),
    says="somebody on one side has the surname of somebody on the other, or with a letter wrong behind the same first name; "
    "they may be relatives, or one person",
)
def of_one_surname(value: People, people: People) -> Truth:
    return _share_a_surname(value, people)
