"""Which counts of a story are meant to be one: of one noun or unit, with much the same words and figures around.

How much must be in common hangs on what else speaks for it. Each reason below takes something off the share that is needed or
adds to it; the figures are set so that of two hundred articles on a hundred events hardly a pair is held together wrongly.
"""

from __future__ import annotations

import re

from factlint.facts.shared.surroundings import FIGURES, stem
from factlint.lexicon.event_verbs import PERSONS, TOLLS
from factlint.lexicon.number_words import ORDINALS, SEQUENCE, UPDATES
from factlint.link.alike import Everything, Likeness, Told, by_chance, fit_beside, knows_both, meet, odd_one_out, on_other_days
from factlint.link.slips import look_alike
from factlint.model import Quantity

_SEQUENCE, _UPDATES = (frozenset(map(stem, words)) for words in (SEQUENCE, UPDATES))
_KIND_OF = re.compile(r"(?!all )[^ ]+ [^ ]+$")
"""A thing that two words name, which is another than the one that other two name: fire engines, search engines."""

_PLAIN = PERSONS | frozenset(
    "time point case member officer game win vote seat goal run match team child children kid family way thing part side "
    "place step student state countrie countie question page minute hour day week month year dollar percent number other player "
    "season".split()
)
"""What articles count again and again, each time of something else."""

SHARE = 0.45
"""So large a share must their surroundings have in common where nothing else speaks for one number or against it."""
ALONE = (12, 0.28, 5)
"""So much weight, share and words where each article has one number of the kind only."""
LEAST_WEIGHT, LEAST_SHARE = 7, 0.15
"""So much at least, whatever speaks for it."""


def one_number(a: Told, b: Told, alike: Likeness, crowd: int, everything: Everything) -> bool:
    """Whether two counts are surely meant to be one; `crowd` is how many of the kind an article has at most."""
    if meet(a.fact, b.fact):
        return alike.reaches(5, 0.16)
    if a.article == b.article or not _UPDATES.isdisjoint(a.words | b.words) or _told_apart(a, b):
        return False
    if _only_ones(a, b, crowd, everything) and _slip(a, b, alike):
        return True
    if not alike.reaches(3, 0.05, 1):
        return False
    if not fit_beside(a, b, everything) or _stands_beside(a, b) or _stands_beside(b, a):
        return False
    if knows_both(a, b, everything) and not odd_one_out(a, b, everything):
        return False
    figures = a.fact.fields["figure"], b.fact.fields["figure"]
    if look_alike(*figures) > 2 and crowd <= 2 and not _measured(a):
        return True
    chance = by_chance(everything)
    if crowd == 1 and alike.reaches(ALONE[0], ALONE[1] + chance, ALONE[2]) and not _far_apart(*figures):
        return True
    if _one_thing(a, b) and crowd == 1:
        return alike.reaches(5, 0.1 + chance)
    return alike.reaches(LEAST_WEIGHT, max(LEAST_SHARE, _needed(a, b, crowd, everything)) + chance)


def _needed(a: Told, b: Told, crowd: int, everything: Everything) -> float:
    """The share of their surroundings that two numbers that differ must have in common.

    Less where each article has few numbers of the kind, where two words name the thing, where one figure looks like a slip for the
    other, where the words stand close by, and where the story agrees on one of them. More for measures, which measure many things,
    for numbers far apart, where one is called the first or another one, and where an article tells both.
    """
    measured, figures = _measured(a), (a.fact.fields["figure"], b.fact.fields["figure"])
    digits, close = look_alike(*figures), len(_near(a) & _near(b))
    needed = SHARE - {1: 0.14, 2: 0.07}.get(crowd, 0.0)
    needed -= 0.16 if digits > 2 else 0.08 if digits == 2 and not measured else 0.0
    needed -= 0.14 if _one_thing(a, b) else 0.0
    needed -= 0.1 if close > 3 else 0.05 if close == 3 else 0.0
    needed -= _dissent(a, b, everything)
    needed += 0.1 if measured else 0.0
    needed += 0.1 if digits == 0 and _far_apart(*figures) else 0.0
    needed += 0.0 if _SEQUENCE.isdisjoint(_near(a) ^ _near(b)) else 0.15
    return needed + (0.07 if knows_both(a, b, everything) else 0.0)


def _only_ones(a: Told, b: Told, crowd: int, everything: Everything) -> bool:
    """Whether each article has one number of a kind that says by itself what is counted."""
    if crowd > 1 or by_chance(everything) or _measured(a) or not _telling(a) or not _telling(b):
        return False  # in a folder of many articles, others have the noun too
    return fit_beside(a, b, everything) and not knows_both(a, b, everything)


def _slip(a: Told, b: Told, alike: Likeness) -> bool:
    """Whether one of two such numbers looks like a slip for the other; the fewer figures they have, the more must be alike."""
    digits = look_alike(a.fact.fields["figure"], b.fact.fields["figure"])
    return digits > 2 or (digits == 2 and (alike.reaches(6, 0.14) or (_one_thing(a, b) and alike.words > 0)))


def _telling(one: Told) -> bool:
    """Whether what is counted says by itself what the number is about, as midwives do and people do not."""
    return one.fact.fields.get("noun") is not None and one.fact.fields.get("counted") not in _PLAIN


def _measured(one: Told) -> bool:
    return one.fact.fields.get("sort") in {"measure", "money", "percent"}


def _one_thing(a: Told, b: Told) -> bool:
    thing = a.fact.fields.get("thing")
    return thing is not None and thing == b.fact.fields.get("thing")


def _near(one: Told) -> frozenset[str]:
    return frozenset(one.fact.fields.get("near") or ()) & one.words


def _dissent(a: Told, b: Told, everything: Everything) -> float:
    """How much it counts that the story tells one of the two again and again: most where no other number of the kind is told."""
    if not odd_one_out(a, b, everything):
        return 0.0
    others = [fact for _, fact in everything if fact is not a.fact and fact is not b.fact]
    agreeing = max(sum(meet(fact, one.fact) for fact in others) for one in (a, b))
    return 0.07 if agreeing < max(2, len(others)) else 0.12 if len(others) == 2 else 0.18


def _far_apart(one: Quantity, other: Quantity) -> bool:
    """Whether one is three times the other or more, as no slip and no second count makes it."""
    low, high = sorted((one.low + one.high, other.low + other.high))
    return high >= 3 * low


def _stands_beside(one: Told, other: Told) -> bool:
    """Whether the sentence of the one has the figure of the other too, as another number: $82 a share, of which $22 in stock."""
    return not set(FIGURES.findall(one.fact.fields["figure"].printed)).isdisjoint(other.words)


def _counts_on(one: Told) -> bool:
    """Whether its sentence goes on to the next one, so that it is a part of the number: two were held there, a third at home."""
    figure = one.fact.fields["figure"]
    return any(ordinal in one.words and figure.low == figure.high == value - 1 > 0 for ordinal, value in ORDINALS.items())


def _told_apart(a: Told, b: Told) -> bool:
    """Whether the words say another time, another one or another fate: on Sunday, the second, killed and hurt, fire engines."""
    things = {one.fact.fields.get("thing") or "" for one in (a, b)}
    happened = {one.fact.fields.get("event") for one in (a, b)} & TOLLS
    if len(happened) == 2 or _counts_on(a) or _counts_on(b):
        return True
    if on_other_days(a.fact, b.fact) or (len(things) == 2 and all(_KIND_OF.match(thing) for thing in things)):
        return True
    mine, theirs = _SEQUENCE & _near(a), _SEQUENCE & _near(b)
    return bool(mine and theirs and mine.isdisjoint(theirs))
