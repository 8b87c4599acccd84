"""Whether an article tells that something was one way first and another way later."""

from __future__ import annotations

import re

from factlint.lexicon.deeds import TURNED
from factlint.reading.parts import Reading

_TO_COME = re.compile(  # an appeal that nobody has heard yet, and one to the public, turn nothing
    r"\b(?:will|would|to|may|might|could|can|'ll) appeal\b|\bappeal(?:s|ed|ing)? (?:to the public|for) (?:[a-z]+ )?"
    r"(?:witness|information|calm|help|patience|anyone|donations|money|funds)"
)


def turns(reading: Reading) -> bool:
    """Whether the article has a word for a change of mind, an appeal, a second try."""
    text = reading.document.prose.lower()
    if "appeal" in text:
        text = _TO_COME.sub("", text)
    return any(word in text for word in TURNED)
