"""States and countries in the headline that the article below never names, where it names another one.

Whatever may be a form of the name counts as naming it: Texan for Texas, Mich. for Michigan, French for France, Oslo for Norway.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.places import COUNTRIES, STATES
from factlint.lexicon.states import ADJECTIVES, CHIEF_TOWNS, NICKNAMES, SHIFTING
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
_NAME_BEHIND = re.compile(r" [A-Z][a-z]+'s\b| (?:Tech|State)\b")
"""Virginia Woolf's letters: the name is somebody's first, or a college's."""
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
        absent = [name for name in found if not _named(name, below)]
        if len(absent) == 1 and not _NAME_BEHIND.match(prose, found[absent[0]].end, zone.end):
            others = [other for other in dict.fromkeys(pattern.findall(below)) if other not in found]
            if others:
                yield found[absent[0]], absent[0], ", ".join(others)


def _named(name: str, text: str) -> bool:
    """Whether the text has the name in any form."""
    stem = name[:-1] if " " in name else name[:_STEM]
    forms = (stem, *ADJECTIVES.get(name, ()), *CHIEF_TOWNS.get(name, ()), *_NICKNAMED.get(name, ()))
    return any(form in text for form in forms)
