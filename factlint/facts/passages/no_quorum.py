"""What a body decides in the very sentence, or the one after, that says that it had no quorum."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

NO_QUORUM = re.compile(
    r"\b(?:lack(?:ed|ing)|without|had no|(?:was |one |two |three |fell )short of|[Ff]or (?:want|lack) of"
    r"|(?:did not|failed to) (?:have|reach|muster))(?: a| the)? quorum\b|\b(?:was|were) (?:not quorate|inquorate)\b"
)
_DECIDED = re.compile(
    r"(?:(?:Even so|Still|Nevertheless|Nonetheless|But|Yet|And),? )?(?:[Tt]hey|[Ii]t|[Tt]he(?: [a-z]+){1,3}|[A-Z][a-z]+)"
    r" (?:then |still )?(?P<verb>approved|passed|adopted|elected|appointed|enacted|ratified|rejected)\b"
    r"(?! (?:the )?(?:time|out|by|around))"
)
_TALLIED = re.compile(r"\b(?:voted|votes?|\d{1,3}-\d{1,3})\b")
_AND = re.compile(
    r"(?:,? (?:and|but)(?: (?:then|still|nevertheless))?) (?P<verb>approved|passed|adopted|elected|appointed|enacted|ratified) "
)
_OTHERWISE = re.compile(
    r"\b(?:after|until|when|once|later|before|earlier|previous|next|again|arriv\w+|return\w*|join\w*|reach\w*|regain\w*|would|could|"
    r"if|adjourn\w*|despite|last|instead|invalid|void|illegal\w*|unofficial\w*|committee)\b",
    re.IGNORECASE,
)


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """What was decided, with the words that say that there was no quorum. A tally beside it is the affair of the vote."""
    prose = reading.document.prose
    for match in NO_QUORUM.finditer(prose) if "quor" in prose else ():
        at = bisect_right(reading.sentences, match.start(), key=lambda one: one.start) - 1
        if at < 0 or in_quotation(reading.quotations, Span(*match.span())):
            continue
        own, after = reading.sentences[at], reading.sentences[at + 1 : at + 2]
        said = _AND.match(prose, match.end(), own.end)
        if said is None and after and "\n" not in prose[own.end : after[0].start]:
            said = _DECIDED.match(prose, after[0].start, after[0].end)
            dated = any(after[0].start <= when.span.start < after[0].end for when in reading.dates)
            said = None if dated else said
        if said and _TALLIED.search(prose, said.start(), said.end() + 60):
            continue
        if said and not _OTHERWISE.search(prose, match.end(), max(own.end, after[0].end if after else 0)):
            yield Span(*said.span("verb")), Span(*match.span())
