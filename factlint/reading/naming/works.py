"""Titles of works in quotation marks: the names in them are nobody that the article tells of."""

from __future__ import annotations

import re

from factlint.lexicon.given_names import GIVEN
from factlint.lexicon.titles import TITLES
from factlint.model import Span
from factlint.reading.parts import Reading

_LONGEST = 60
_MOST_WORDS = 8
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_SMALL = frozenset("a an the of in on at to for and or but with by from is it de la le el".split())
_KIND = re.compile(
    r"\b(?:called|titled|entitled|wrote|writing|directed|books?|novels?|novella|memoir|films?|movies?|songs?|singles?|shows?|series|sitcom"
    r"|albums?|plays?|musical|opera|ballet|magazine|programmes?|drama|comedy|thriller|documentary|episode|poems?|paintings?|tracks?"
    r"|hits?|ballad|biography|podcast|game|story) *,? *$"
)
_IN = re.compile(r"\b(?:in|from) $")
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w.'-]* $")


def titles(reading: Reading) -> tuple[Span, ...]:
    """What stands between quotation marks and is the title of a work, in order."""
    prose = reading.document.prose
    found = []
    for quotation in reading.quotations:
        inner = quotation.inner
        if inner.end - inner.start <= _LONGEST and prose[inner.start : inner.start + 1].isupper() and _title(prose, inner):
            found.append(inner)
    return tuple(found)


def _title(prose: str, inner: Span) -> bool:
    said = prose[inner.start : inner.end].rstrip(" ,")
    words = _WORD.findall(said)
    longer = [word for word in words if word.lower() not in _SMALL]
    if len(words) > _MOST_WORDS or not longer or said[-1] in ".!?" or not all(word[0].isupper() for word in longer):
        return False
    before = prose[max(0, inner.start - 25) : inner.start - 1]
    if _CAPITAL_BEFORE.search(before) and prose[inner.end + 1 : inner.end + 3].strip()[:1].isupper():
        return False  # Edwin "Bud" Lee
    if _KIND.search(before):
        return True
    if len(words) == 1:
        return bool(_IN.search(before)) and said[-1] != "s"
    if len(words) > len(longer):
        return True
    first = longer[0].lower()
    return len(longer) > 1 and first not in GIVEN and first not in TITLES
