"""States and countries in the headline that the article below never names, where it names another one.

Whatever may be a form of the name counts as naming it: Texan for Texas, Mich. for Michigan, French for France.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.places import COUNTRIES, STATES
from factlint.lexicon.states import ADJECTIVES, NICKNAMES, SHIFTING
from factlint.model import Span
from factlint.reading.parts import Reading

_TWO_WAYS = frozenset({"Washington", "Georgia", "Jordan", "Chad", "Guinea", "Dominica", "Niger", "Macedonia"})
"""Names that a capital, a person or another country bears as well."""

_CLASSES: tuple[frozenset[str], ...] = (frozenset(STATES) - _TWO_WAYS, COUNTRIES - SHIFTING - _TWO_WAYS - frozenset(STATES))
_NAME = tuple(
    re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))})\b(?!-)")
    for names in _CLASSES
)
_NICKNAMED: dict[str, tuple[str, ...]] = {
    state: tuple(nickname for nickname, its in NICKNAMES.items() if its == state) for state in NICKNAMES.values()
}
_STEM = 4  # letters of a name of one word that its other forms begin with


def missing(reading: Reading) -> Iterable[tuple[Span, str, str]]:
    """Each of them: where it stands, its name, and those that the article names instead."""
    zone = next((zone.span for zone in reading.zones if zone.name == "headline"), None)
    if zone is None:
        return
    prose = reading.document.prose
    below = prose[zone.end :]
    for pattern in _NAME:
        found = {match.group(): Span(*match.span()) for match in pattern.finditer(prose, zone.start, zone.end)}
        for name, span in found.items():
            if not _named(name, below):
                others = [other for other in dict.fromkeys(pattern.findall(below)) if other not in found]
                if others:
                    yield span, name, ", ".join(others)


def _named(name: str, text: str) -> bool:
    """Whether the text has the name in any form."""
    stem = name[:-1] if " " in name else name[:_STEM]
    forms = (stem, *ADJECTIVES.get(name, ()), *_NICKNAMED.get(name, ()))
    return any(form in text for form in forms)
