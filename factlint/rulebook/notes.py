"""Reading the parts of a rule file, and noting what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factlint.model import Problem
from factlint.rulebook.advice import cannot_be, nearest, refuse
from factlint.rulebook.source import Keys, Node, Place, Words

Entries = dict[str, tuple[Words, Node]]
"""The keys of a mapping, each with the place of the key and its value."""


class Notes:
    """Keeps what is wrong with one file, so that its author gets every mistake at once, and each of them once."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.meant: set[str] = set()
        """Keys that stand there under a misspelled name, so that nobody needs to hear that they are missing."""

    def wrong(self, place: Place, message: str) -> None:
        self.problems.append(Problem(self.path, message, place.line, place.column))

    def entries(self, tree: Keys, allowed: Iterable[str], what: str, otherwise: Mapping[str, str] | None = None) -> Entries:
        """The entries by key; unknown and double keys are refused. `otherwise` are words that people use for some of the keys."""
        found: Entries = {}
        there = {key.text for key, _ in tree.entries}
        for key, value in tree.entries:
            if key.text in found:
                first = found[key.text][0].place.line
                self.wrong(key.place, f"the key `{key.text}` stands here a second time (first in line {first})")
            elif key.text not in allowed:
                absent = [name for name in allowed if name not in there]
                near = (otherwise or {}).get(key.text.lower()) or nearest(key.text, absent)
                self.meant |= {near} if near else set()
                self.wrong(key.place, refuse(what, key.text, allowed, near))
            else:
                found[key.text] = (key, value)
        return found

    def words(self, node: Node, what: str) -> str:
        """The text of this node; a list or mapping is refused."""
        if isinstance(node, Words):
            if node.text.strip():
                return node.text
            self.wrong(node.place, f"{what} is empty")
        elif isinstance(node, Keys):
            self.wrong(node.place, f"{what} is text; text that begins with {{ or holds a colon needs quotation marks around it")
        else:
            self.wrong(node.place, f"{what} is text, not a list; text that begins with [ needs quotation marks around it")
        return ""

    def text(self, entries: Entries, key: str) -> str:
        return " ".join(self.words(entries[key][1], f"`{key}`").split()) if key in entries else ""

    def lacks(self, place: Place, entries: Entries, required: Iterable[str]) -> None:
        """Say which of these keys are missing, in one sentence."""
        missing = [f"`{key}`" for key in required if key not in entries and key not in self.meant]
        if len(missing) == 1:
            self.wrong(place, f"the key {missing[0]} is missing")
        elif missing:
            self.wrong(place, f"the keys {', '.join(missing[:-1])} and {missing[-1]} are missing")

    def choice(self, entries: Entries, key: str, allowed: Iterable[str], otherwise: Mapping[str, str] | None = None) -> str:
        said = self.text(entries, key)
        if said and said not in allowed:
            self.wrong(entries[key][1].place, cannot_be(key, said, allowed, (otherwise or {}).get(said.lower())))
            return ""
        return said
