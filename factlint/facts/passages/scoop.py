"""A report that changes hands: "first reported by The Linton News", and further on "the Free Press report".

Only where the second newspaper stands nowhere else in the article: whoever is named twice has a report of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.facts.speaking import outlets
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_NAME = r"(?P<name>(?:The )?[A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*){0,3})"
_FIRST = re.compile(
    r"\b(?:(?:reported|revealed|disclosed|published|uncovered|broken|obtained) by"
    r"|[Aa]n? (?:[a-z]+ ){0,2}(?:investigation|report|inquiry) (?:by|in))"
    rf" (?:the )?{_NAME}"
)
_SCOOP = re.compile(rf"(?:\b[Tt]he )?\b{_NAME} (?:has |had )?(?:first )?(?:reported|revealed|disclosed|uncovered)\b")
"""A newspaper that stands before its verb: the Courier first reported."""
_RETOLD = "report reports story article scoop account investigation disclosures revelations findings".split()
_TOLD = rf"(?:{'|'.join(_RETOLD)})"
_AGAIN = re.compile(rf"\b[Tt]he {_NAME}(?:'s?)? {_TOLD}\b")
_AGAIN_IN = re.compile(rf"\b[Tt]he {_TOLD} (?:in|by) (?:the )?{_NAME}")
_WORDS = ("reported", "revealed", "disclosed", "published", "uncovered", "broken by", "obtained", "investigation", "report by")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def changed_hands(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """Each second name, with the words that give the report to the first."""
    prose = reading.document.prose
    if reading.vocabulary.isdisjoint(_RETOLD) or not any(word in prose for word in _WORDS):
        return
    first = sorted((*_known(reading, _FIRST, 0), *_known(reading, _SCOOP, 0)), key=lambda found: found[1])
    if len({names[0] for names, _ in first}) != 1:
        return
    mine, credit = first[0]
    again = [*_known(reading, _AGAIN, credit.end), *_known(reading, _AGAIN_IN, credit.end)]
    if len({names for names, _ in again}) == 1:
        theirs, span = again[0]
        sentence = sentence_at(reading.sentences, span.start) or span
        of_then = _YEAR.search(prose, sentence.start, sentence.end) is not None
        if not of_then and not set(mine) & set(theirs) and _once(prose, span):
            yield span, credit


def _known(reading: Reading, pattern: re.Pattern[str], start: int) -> list[tuple[tuple[str, ...], Span]]:
    """The newspapers and channels that a pattern finds in the article's own words."""
    found: list[tuple[tuple[str, ...], Span]] = []
    for match in pattern.finditer(reading.document.prose, start):
        names, span = outlets.names(match["name"]), Span(*match.span())
        if names is not None and not in_quotation(reading.quotations, span):
            found.append((names, span))
    return found


def _once(prose: str, span: Span) -> bool:
    """Whether the last word of the name, and its letters, stand in no other place."""
    match = _AGAIN.match(prose, span.start) or _AGAIN_IN.match(prose, span.start)
    name = match["name"] if match else ""
    words = name.removeprefix("The ").split()
    short = "".join(word[0] for word in words)
    return bool(words) and prose.count(words[-1]) == 1 and (len(short) < 2 or not re.search(rf"\b{short}\b", prose))
