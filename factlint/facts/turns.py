"""Whether an article tells that something was one way first and another way later."""

from __future__ import annotations

from factlint.lexicon.deeds import TURNED
from factlint.reading.parts import Reading


def turns(reading: Reading) -> bool:
    """Whether the article has a word for a change of mind, an appeal, a second try."""
    text = reading.document.prose.lower()
    return any(word in text for word in TURNED)
