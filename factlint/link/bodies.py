"""Bodies and places of a story under one key: the/The, acronyms, "X's campaign" and "the X campaign"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from factlint.frozen import dataclass
from factlint.lexicon.parties import PARTIES
from factlint.lexicon.places import STATES
from factlint.lexicon.roles import OUTLET_NOUNS
from factlint.link.names import plain
from factlint.model import Entity
from factlint.reading.parts import Mention, Reading

Place = tuple[int, int]
"""A mention of the story: the number of its article, its index in the reading."""

_ENDINGS = {"camp": "campaign", "campaign": "campaign", "office": "office", "team": "team", "administration": "administration"}
_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "at", "to", "s"})
_STATES = {plain(short): plain(state) for state, short in STATES.items()}
_SAME = {
    "gop": "republican party",
    "u s": "united states",
    "us": "united states",
    "usa": "united states",
    "uk": "united kingdom",
    "u k": "united kingdom",
    "britain": "united kingdom",
}


@dataclass(frozen=True, slots=True)
class Bodies:
    """Which body or place each mention names, and the entities."""

    keys: Mapping[Place, str]
    entities: Mapping[str, Entity]
    campaigns: Mapping[str, str]  # "ruiz campaign" -> its key

    def named(self, text: str) -> str | None:
        """The key of the body that is printed so."""
        norm = normal(text)
        return next(
            (
                f"{kind}:{norm.replace(' ', '-')}"
                for kind in ("body", "place")
                if f"{kind}:{norm.replace(' ', '-')}" in self.entities
            ),
            None,
        )


@lru_cache(maxsize=20_000)
def normal(name: str) -> str:
    """A body's name as it is compared: plain, without article, its genitive and "camp" evened out."""
    words = plain(name).split()
    while words and words[0] in ("the", "a", "an"):
        words = words[1:]
    if len(words) > 1 and words[-1] in _ENDINGS:
        words = [words[-2], _ENDINGS[words[-1]]]
    elif len(words) > 2 and words[-1] in OUTLET_NOUNS and words[-1] not in ("magazine", "network", "daily", "weekly", "journal"):
        words = words[:-1]
    text = " ".join(words)
    return _SAME.get(text, text)


def of_story(readings: Sequence[Reading], persons: Iterable[Place]) -> Bodies:
    """All bodies and places named in the story; `persons` are the mentions that are already somebody's."""
    taken = frozenset(persons)
    printed: dict[tuple[str, str], dict[str, int]] = {}
    places: dict[Place, tuple[str, str]] = {}
    for article, reading in enumerate(readings):
        for k, mention in enumerate(reading.mentions):
            kind = _kind(mention)
            if kind is None or (article, k) in taken:
                continue
            name = normal(mention.name or mention.text)
            if not name:
                continue
            if kind == "place":
                name = _STATES.get(name, name)
            places[article, k] = (kind, name)
            counts = printed.setdefault((kind, name), {})
            shown = _shown(mention)
            counts[shown] = counts.get(shown, 0) + 1
    same = _aliases([name for kind, name in printed if kind == "body"])
    keys = {place: f"{kind}:{same.get(name, name).replace(' ', '-')}" for place, (kind, name) in places.items()}
    return Bodies(
        keys,
        _entities(printed, same),
        {name: f"body:{name.replace(' ', '-')}" for kind, name in printed if name.endswith(" campaign")},
    )


def _kind(mention: Mention) -> str | None:
    if mention.kind == "unknown":
        return "body"
    return mention.kind if mention.kind in ("body", "place") else None


def _shown(mention: Mention) -> str:
    return (mention.name or mention.text).replace("’s ", " ").replace("'s ", " ")


def _aliases(names: Sequence[str]) -> dict[str, str]:
    """The fuller name for an acronym or a shortened name, where just one body of the story fits."""
    same: dict[str, str] = {}
    initials: dict[str, set[str]] = defaultdict(set)
    by_last: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = name.split()
        by_last[words[-1]].append(name)
        if len(words) > 1:
            initials["".join(word[0] for word in words if word not in _SMALL)].add(name)
    for name in names:
        if " " not in name and 2 <= len(name) <= 6 and name not in PARTIES and len(initials.get(name, ())) == 1:
            same[name] = next(iter(initials[name]))
        elif " of " in name or " for " in name:
            longer = [other for other in by_last[name.rpartition(" ")[2]] if other != name and other.endswith(" " + name)]
            if len(longer) == 1:
                same[name] = longer[0]
    return same


def _entities(printed: Mapping[tuple[str, str], Mapping[str, int]], same: Mapping[str, str]) -> dict[str, Entity]:
    gathered: dict[tuple[str, str], dict[str, int]] = {}
    for (kind, name), shown in printed.items():
        together = gathered.setdefault((kind, same.get(name, name) if kind == "body" else name), {})
        for text, count in shown.items():
            together[text] = together.get(text, 0) + count
    entities: dict[str, Entity] = {}
    for (kind, name), shown in sorted(gathered.items()):
        key = f"{kind}:{name.replace(' ', '-')}"
        best = min(shown, key=lambda text: (-len(text.split()), -shown[text], text))
        entities[key] = Entity(key, "place" if kind == "place" else "body", best, tuple(sorted(shown)))
    return entities
