"""Find the pronouns that stand for an owner: "his aides", "her vote"."""

from __future__ import annotations

from factlint.model import Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.vocabulary import whole

_OWNERS = frozenset({"his", "her"})


def find(reading: Reading) -> tuple[Mention, ...]:
    """All of them, in order of position: "her" too, where the mentions do not have it as somebody that something is done to."""
    prose = reading.document.prose
    others = {mention.span.start for mention in reading.mentions if mention.kind == "pronoun"}
    found = []
    for word in _OWNERS & reading.vocabulary:
        for start, printed in whole(prose, (word, word.capitalize())):
            span = Span(start, start + len(word))
            if start not in others and prose.startswith(" ", span.end):
                found.append(Mention(span, span, "pronoun", printed, gender="m" if word == "his" else "f", possessive=True))
    return tuple(sorted(found, key=lambda mention: mention.span))
