"""Words by which an article keeps its distance from what it reports. Written by the authors from general knowledge of English."""

from __future__ import annotations

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
