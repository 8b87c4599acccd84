"""When two printed names can be one person's, and how a name is written in a key."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factlint.frozen import NamedTuple
from factlint.lexicon.nicknames import NICKNAMES
from factlint.reading.naming.likeness import sound, unaccented
from factlint.reading.parts import Mention

_OTHER = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Small letters without accents or marks, words apart by one space."""
    return _OTHER.sub(" ", unaccented(text.casefold().replace("’", "'").replace("'s ", " ").removesuffix("'s"))).strip()


def slug(text: str) -> str:
    """A name as part of a key: "Ana de la Cruz" is ana-de-la-cruz."""
    return plain(text).replace(" ", "-")


class Name(NamedTuple):
    """A person's name in parts, plain: `first` is None where only the surname is printed."""

    first: str | None
    middle: str | None
    last: str
    suffix: str | None

    @staticmethod
    def of(mention: Mention) -> Name:
        """The parts of a mention of a person, or of a name that may be one."""
        last = mention.last or (mention.name or mention.text).split()[-1]
        words = (mention.name or mention.text).split()
        first = middle = None
        if mention.first or (mention.last is None and len(words) > 1):
            first = plain(mention.first or words[0]).replace(" ", "")
            between = words[1 : len(words) - len(last.split()) - (1 if mention.suffix else 0)]
            middle = plain(" ".join(between)) or None
        return Name(first, middle, plain(last).replace(" ", ""), plain(mention.suffix) if mention.suffix else None)


def same_first(one: str, two: str) -> bool:
    """Whether two first names can be one: the same, a short form, an initial."""
    if one == two or sound(one) == sound(two) or (one[:1] == two[:1] and min(len(one), len(two)) == 1):
        return True
    shorts = (NICKNAMES.get(one, ()), NICKNAMES.get(two, ()))
    return two in shorts[0] or one in shorts[1] or bool(set(shorts[0]) & set(shorts[1]))


def compatible(one: Name, two: Name) -> bool:
    """Whether two full names can be one person's."""
    if one.last != two.last or ((one.suffix or "") != (two.suffix or "") and one.suffix and two.suffix):
        return False
    if one.first is None or two.first is None:
        return True
    if _goes_by_middle(one, two) or _goes_by_middle(two, one):
        return True
    if one.middle and two.middle and one.middle[:1] != two.middle[:1]:
        return False
    return same_first(one.first, two.first)


def _goes_by_middle(one: Name, two: Name) -> bool:
    """ "J. Christopher Lee" and "Chris Lee"; "William “Mo” Lee" and "Mo Lee"."""
    if not one.middle or two.first is None or two.middle or len(two.first) < 2:
        return False
    middle = one.middle.split()[-1]
    return middle == two.first or (len(middle) > 1 and len(two.first) > 2 and same_first(middle, two.first))


def compatible_with_all(name: Name, names: Iterable[Name], own: Iterable[Name] = ()) -> bool:
    """Whether a name goes with every one of these, or a fuller name explains both: William “Mo” Lee for Mo Lee and William
    Lee. The fuller name may be one of these or one of the bearer's `own`.
    """
    held = tuple(names)
    fuller = (*held, *own)
    return all(compatible(name, other) or any(_explains(full, name, other) for full in fuller) for other in held)


def _explains(full: Name, one: Name, other: Name) -> bool:
    return (_goes_by_middle(full, other) and compatible(one, full)) or (_goes_by_middle(full, one) and compatible(other, full))
