"""Who says what: the reporting clauses of an article, and whose words its quotations hold.

Each paragraph becomes a line of symbols (`line`), each cue is given its subject (`subjects`, `sayings`), and each quotation the
clause that reports it (`quoted`, `fit`). `patterns` is the table of all that can be found, with the trust that each has earned.
"""

from __future__ import annotations

from factlint.reading.attribution import headings, line, quoted, sayings
from factlint.reading.parts import Reading, Speech


def find(reading: Reading) -> Speech:
    """The reporting clauses of the article's own prose, and one attribution for each outer quotation, in order of position."""
    paragraphs = list(line.lines(reading))
    clauses = [sayings.clauses(reading, paragraph) for paragraph in paragraphs]
    sayings_found = [clause.saying for found in clauses for clause in found]
    if heads := tuple(headings.sayings(reading)):
        sayings_found = sorted([*heads, *sayings_found], key=lambda saying: saying.cue.span)
    return Speech(tuple(sayings_found), quoted.attribute(reading, paragraphs, clauses))
