"""Pronouns that refer to somebody, by case, number and gender.

Written from general knowledge of English.
"""

from __future__ import annotations

PRONOUNS: dict[str, tuple[str | None, bool]] = {
    "he": ("m", False),
    "him": ("m", False),
    "himself": ("m", False),
    "she": ("f", False),
    "herself": ("f", False),
    "her": ("f", False),
    "hers": ("f", False),
    "they": (None, True),
    "them": (None, True),
    "themselves": (None, True),
    "it": (None, False),
    "itself": (None, False),
    "who": (None, False),
    "whom": (None, False),
    "i": (None, False),
    "me": (None, False),
    "myself": (None, False),
    "we": (None, True),
    "us": (None, True),
    "ourselves": (None, True),
    "you": (None, False),
    "which": (None, False),
}
"""Each pronoun with its gender and whether it is plural."""

REFLEXIVE: frozenset[str] = frozenset({"himself", "herself", "themselves", "itself", "myself", "ourselves"})
RELATIVE: frozenset[str] = frozenset({"who", "whom", "which"})
SPEECH: frozenset[str] = frozenset({"i", "me", "we", "us", "myself", "ourselves", "you"})
"""Pronouns of those who speak and are spoken to; outside quotation marks they are rarely anybody of the story."""
SUBJECT: frozenset[str] = frozenset({"he", "she", "they", "it", "i", "we", "who"})
