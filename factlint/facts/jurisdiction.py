"""Officials of a town beside those of its county: "Harlow election officials" and "Ames County elections authorities".

Only where the article itself says that the town lies in the county, and never speaks of both in one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factlint.frozen import dataclass
from factlint.lexicon.offices import DUTIES, OFFICERS
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_NAME = r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}?"
_INCLUDES = re.compile(
    rf"\b(?P<county>{_NAME} County)(?:, [A-Z][a-z]+\.?)?, (?:which|that|home to|including|where) (?:also )?"
    rf"(?:(?:includes|contains|takes in|covers|surrounds|encompasses|is home to) )?"
    rf"(?:the city of |most of )?(?P<town>{_NAME})\b(?! County)"
)
_INSIDE = re.compile(
    rf"\b(?P<town>{_NAME}),? (?:which is |is |lies |the seat of |the county seat of |the largest city |a city |a town |part of )+"
    rf"(?:in |of )?(?P<county>{_NAME} County)\b"
)
_OFFICIALS = re.compile(rf"\b(?P<place>{_NAME}(?: County)?)(?:'s)? (?P<duty>{'|'.join(DUTIES)})s? (?P<who>{'|'.join(OFFICERS)})\b")


@dataclass(frozen=True, slots=True)
class Officials:
    """Officials as the article names them: whose they are, what they do, the county that it is or lies in."""

    span: Span
    place: str
    duty: str
    county: str


def find(reading: Reading) -> tuple[Officials, ...]:
    """Those of a town and of the county that it lies in, as far as the article says so."""
    prose = reading.document.prose
    if " County" not in prose or not any(f" {who}" in prose for who in OFFICERS):
        return ()
    inside = {match["town"]: match["county"] for pattern in (_INCLUDES, _INSIDE) for match in pattern.finditer(prose)}
    if not inside:
        return ()
    found = list(_named(reading, inside))
    together = _together(reading, found)
    return tuple(one for one in found if (one.duty, one.county) not in together)


def _named(reading: Reading, inside: dict[str, str]) -> Iterable[Officials]:
    """All officials of these towns and counties."""
    counties = frozenset(inside.values())
    for match in _OFFICIALS.finditer(reading.document.prose):
        place, span = match["place"], Span(*match.span())
        county = place if place in counties else inside.get(place)
        if county is not None and not in_quotation(reading.quotations, span):
            yield Officials(span, place, match["duty"], county)


def _together(reading: Reading, found: Sequence[Officials]) -> frozenset[tuple[str, str]]:
    """Duties of a county for which one sentence names officials of two places: there are two sorts of them."""
    places: dict[tuple[Span | None, str, str], set[str]] = {}
    for one in found:
        places.setdefault((sentence_at(reading.sentences, one.span.start), one.duty, one.county), set()).add(one.place)
    return frozenset((duty, county) for (_, duty, county), named in places.items() if len(named) > 1)
