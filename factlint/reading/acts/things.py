"""What a deed is done to: the noun phrase right behind its verb."""

from __future__ import annotations

import re

from factlint.lexicon.function_words import ADVERBS, BE, CONJUNCTIONS, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS
from factlint.model import Span

_OBJECT = re.compile(r"(?: (?:the|a|an|its|his|her|their|this|that|any|all|those|these|some))?+(?P<noun>(?: [\w'&-]+){1,5})")
_STOPS = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | BE | HAVE | DO | MODALS | {"and", "to", "not", "who", "that", "which"}
_WORD = re.compile(r"[\w'&-]+")


def thing_after(prose: str, start: int, end: int) -> Span | None:
    """The noun phrase right behind a verb, up to the first word that cannot belong to it."""
    match = _OBJECT.match(prose, start, end)
    if match is None:
        return None
    last = None
    for word in _WORD.finditer(prose, match.start("noun"), match.end("noun")):
        if word.group().lower() in _STOPS or word.group().lower() in ADVERBS or word.group().endswith("ly"):
            break
        last = word.end()
    return None if last is None else Span(match.start("noun") + 1, last)
