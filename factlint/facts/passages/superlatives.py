"""Two that are each called the tallest of one sort in one place: the Corn Tower, and further on the Hay Tower.

Only where both are named right beside the words, and nothing there speaks of another time or of one among several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

_MOSTS = (
    "tallest largest biggest highest longest oldest smallest deepest widest busiest richest poorest fastest steepest youngest"
    " heaviest northernmost southernmost populous"
).split()
_MOST = rf"(?P<most>{'|'.join(_MOSTS[:-1])}|most populous)"
_NAME = r"(?P<name>(?:[A-Z][\w'-]+ ){0,3}[A-Z][\w'-]+)"
_SCOPE = (
    r"(?P<scope>(?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}"
    r"|the (?:world|country|nation|state|county|city|town|region|province|island))"
)
_CALLED = re.compile(
    rf"\b{_NAME}(?:, which)?(?: is| remains| stands as|,) the {_MOST} (?P<noun>[a-z]+(?: [a-z]+)?) (?:in|on|of) {_SCOPE}"
    r"(?=[.,;:)]| and | at | with |$)"
)
_BEFORE = re.compile(
    r"\b(?:until|once|was|were|former|formerly|if|not|never|say|says|said|call|calls|called|claims?|ago|overtak\w+)\b"
)
_BEHIND = re.compile(r",? (?:until|at the time|then|when|after|before|but|for now|since)\b")
_REACH = 60  # characters before the name that are looked at for another time


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """The words that call a second one so, each with those that call the first one so."""
    prose = reading.document.prose
    if not any(word in reading.vocabulary and prose.count(word) > 1 for word in _MOSTS):
        return
    seen: dict[tuple[str, str, str], tuple[frozenset[str], Span]] = {}
    for match in _CALLED.finditer(prose):
        span = Span(*match.span())
        before = prose[max(0, span.start - _REACH) : span.start].rpartition(". ")[2].rpartition("\n")[2]
        if _BEFORE.search(before) or _BEHIND.match(prose, span.end) or in_quotation(reading.quotations, span):
            continue
        name = frozenset(word for word in match["name"].lower().split() if word not in {"the", "its"})
        key = match["most"], match["noun"], match["scope"].removeprefix("the ").lower()
        first = seen.setdefault(key, (name, span))
        if not (first[0] <= name or name <= first[0]):
            yield span, first[1]
