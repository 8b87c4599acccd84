"""Words by which an article keeps its distance from what it reports. Written by the authors from general knowledge of English."""

from __future__ import annotations

import re

ADVERBS: frozenset[str] = frozenset(
    {"allegedly", "reportedly", "apparently", "purportedly", "supposedly", "seemingly", "ostensibly", "presumably", "evidently"}
)

PHRASES: tuple[str, ...] = (
    "it is alleged",
    "it was alleged",
    "is said to have",
    "are said to have",
    "was said to have",
    "were said to have",
)
"""Phrases that do the same, lower case."""

PROVED = re.compile(
    r"\b(?:convict\w+|pleaded guilty|pled guilty|found guilty|guilty verdict|sentenced|admit\w*|confess\w*|acknowledged|apologi\w+)\b"
)
"""What may be told as a fact from then on, though it was only alleged before."""
