"""Officials of a town beside those of its county: "Harlow election officials" and "Ames County elections authorities".

Only where the article itself says that the town lies in the county, names the officials of the town once, by another word than
those of the county, and nothing else of the town: it may well have officials of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factlint.frozen import dataclass
from factlint.lexicon.offices import DUTIES, OFFICERS
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

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
_OF_THE_TOWN = re.compile(
    r"\b(?:the city's|the town's|city|town|municipal) (?:[a-z]+ )?(?:officials?|authorities|clerks?|boards?|commission)\b"
)


@dataclass(frozen=True, slots=True)
class Officials:
    """Officials as the article names them: whose they are, what they do, the county that it is or lies in."""

    span: Span
    place: str
    duty: str
    who: str
    county: str


def find(reading: Reading) -> tuple[Officials, ...]:
    """Those of a town and of the county that it lies in, as far as the article says so."""
    prose = reading.document.prose
    if " County" not in prose or not any(f" {who}" in prose for who in OFFICERS):
        return ()
    inside = {match["town"]: match["county"] for pattern in (_INCLUDES, _INSIDE) for match in pattern.finditer(prose)}
    if not inside:
        return ()
    if _OF_THE_TOWN.search(prose):
        return ()
    alike: dict[tuple[str, str], list[Officials]] = defaultdict(list)
    for one in _named(reading, inside):
        alike[one.duty, one.county].append(one)
    return tuple(one for group in alike.values() if _one_body(group) for one in group)


def _one_body(group: Sequence[Officials]) -> bool:
    """Whether those of the town may be those of the county, under another word."""
    town = [one for one in group if one.place != one.county]
    return len(town) == 1 and not any(one.who == town[0].who for one in group if one.place == one.county)


def _named(reading: Reading, inside: dict[str, str]) -> Iterable[Officials]:
    """All officials of these towns and counties."""
    counties = frozenset(inside.values())
    for match in _OFFICIALS.finditer(reading.document.prose):
        place, span = match["place"], Span(*match.span())
        county = place if place in counties else inside.get(place)
        if county is not None and not in_quotation(reading.quotations, span):
            yield Officials(span, place, match["duty"], match["who"], county)
