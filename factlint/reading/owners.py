"""Find the pronouns that stand for an owner: "his aides", "her vote"."""

from __future__ import annotations

import re

from factlint.model import Span
from factlint.reading.parts import Mention, Reading

_OWNER = re.compile(r"\b(?:[Hh]is|[Hh]er)\b(?= )")


def find(reading: Reading) -> tuple[Mention, ...]:
    """All of them, in order of position: "her" too, where the mentions do not have it as somebody that something is done to."""
    others = {mention.span.start for mention in reading.mentions if mention.kind == "pronoun"}
    return tuple(
        Mention(span, span, "pronoun", match.group(), gender="m" if match.group()[1] == "i" else "f", possessive=True)
        for match in _OWNER.finditer(reading.document.prose)
        if match.start() not in others
        for span in (Span(*match.span()),)
    )
