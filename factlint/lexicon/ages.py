"""The words of ages: who is told of by an age without a name, and what is no noun behind an age.

Source: written for factlint from general knowledge of English.
"""

from __future__ import annotations

CREATURES: frozenset[str] = frozenset(
    """man woman boy girl child baby infant toddler teenager teen youth youngster son daughter brother sister mother father
    grandmother grandfather grandson granddaughter husband wife widow uncle aunt nephew niece cousin victim suspect driver passenger
    gunman shooter student pupil player patient defendant pensioner resident pilot cyclist pedestrian motorist employee worker clerk
    teacher officer soldier gorilla dog cat horse elephant lion tiger bear panda whale dolphin chimpanzee""".split()
)
"""Nouns that an age may stand beside without more: the boy, 4, fell; a boy of 4."""

NOT_NOUNS: frozenset[str] = frozenset(
    """says said is was who whose has had will would can could may might must should does did fell ran went came told whom were are
    walked died lived lives works worked plays played wants needs goes gets got""".split()
)
"""What ends the words behind an age, besides articles and prepositions: the 4-year-old fell."""
