"""Contracted forms and what they stand for.

Source: written for factlint from general knowledge of English.
"""

from __future__ import annotations

WHOLE: dict[str, tuple[str, ...]] = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "hafta": ("have", "to"),
    "kinda": ("kind", "of"),
    "sorta": ("sort", "of"),
    "outta": ("out", "of"),
    "lemme": ("let", "me"),
    "gimme": ("give", "me"),
    "dunno": ("do", "not", "know"),
    "y'all": ("you", "all"),
    "'em": ("them",),
    "'cause": ("because",),
    "cause": ("because",),
    "'til": ("until",),
    "till": ("until",),
    "'tis": ("it", "is"),
    "ok": ("okay",),
    "alright": ("all", "right"),
    "thru": ("through",),
    "tho": ("though",),
    "ya": ("you",),
}

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("n't", ("not",)),
    ("'re", ("are",)),
    ("'ve", ("have",)),
    ("'ll", ("will",)),
    ("'m", ("am",)),
)
"""Endings that stand for one word whatever they are attached to."""

IS_OR_HAS: frozenset[str] = frozenset(
    "it he she that this what who there here where how when why everything everybody everyone something somebody nobody".split()
)
"""Words after which 's is a verb and no possessive."""

OPEN_ENDINGS: dict[str, frozenset[str]] = {"'s": frozenset({"is", "has", "was"}), "'d": frozenset({"would", "had", "did"})}
"""Endings that stand for one of several words."""
