"""Offices that stand before a name, with a comma between: "the county auditor, Ruth Feldman, had no comment"."""

from __future__ import annotations

import re

from factlint.lexicon.function_words import CONJUNCTIONS, PREPOSITIONS
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import sentence_at

_DEFINITE = ("the ", "its ", "his ", "her ", "their ", "The ", "Its ", "His ", "Her ", "Their ")
_OF_SOMEBODY = re.compile(r"(?:[Tt]he )?(?:[A-Z][\w.-]*|St\.)(?: (?:of )?[A-Z][\w.-]*){0,3}(?:['’]s|s['’]) ")


def stands_for(reading: Reading, told: Mention, mention: Mention) -> bool:
    """Whether a description right before a name says whose it is: "the county auditor, Ruth Feldman, had no comment"."""
    if told.kind != "description" or told.role is None or told.plural or told.possessive or mention.group is not None:
        return False
    prose = reading.document.prose
    closed = prose[mention.span.end : mention.span.end + 1] in {",", ".", ";", ")"}
    listed = prose.startswith((", and ", ", or "), mention.span.end)
    opens = told.text.startswith(("A ", "An ")) and any(told.span.start == span.start for span in reading.sentences)
    definite = opens or told.text.startswith(_DEFINITE) or _OF_SOMEBODY.match(told.text) is not None
    beside = prose[told.span.end : mention.span.start] == ", " and definite
    return closed and beside and not listed and not _opens_with_a_clause(reading, told)


def _opens_with_a_clause(reading: Reading, told: Mention) -> bool:
    """Whether the description may end a clause before the main one: "Angered by the auditor, Ruiz, 34, left"."""
    sentence = sentence_at(reading.sentences, told.span.start)
    before = reading.document.prose[sentence.start : told.span.start] if sentence else ""
    first = before.split(" ", 1)[0].lower()
    return "," not in before and (first.endswith(("ed", "ing")) or first in PREPOSITIONS or first in CONJUNCTIONS)
