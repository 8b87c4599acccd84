"""The ledger of accepted findings, factlint-accepted.yaml: what its entries say.

An entry covers one finding by its fingerprint, in the article that it was accepted in; once that article is gone (renamed, say), in
any. An entry that is malformed, expired or no longer needed silences nothing, and is reported.
"""

from __future__ import annotations

import os
import re
from datetime import date
from typing import TYPE_CHECKING

from factlint.cache import NOWHERE, Cache, digest, key, program
from factlint.frozen import dataclass
from factlint.model import Problem

if TYPE_CHECKING:  # a run without a ledger reads no YAML for it
    from factlint.rulebook.notes import Entries, Notes
    from factlint.rulebook.source import Node

NAME = "factlint-accepted.yaml"
KEYS = ("rule", "fingerprint", "reason", "by", "date", "expires", "in")
REQUIRED = ("rule", "fingerprint", "reason", "by", "date")
LARGEST = 4 * 1024 * 1024
KIND = "ledger"
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_BEGINNING = re.compile(r"[0-9a-f]{4,15}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One accepted finding. `article` is where it was accepted, or the folder that counts: a path from the current one, or None."""

    rule: str
    fingerprint: str
    reason: str
    by: str
    day: date
    expires: date | None
    article: str | None
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries of one file."""

    path: str
    entries: tuple[Entry, ...] = ()


def find(start: str) -> str:
    """Where the ledger of a folder is, or would be: in it, else above it as far as the repository's own folder."""
    folder = os.path.abspath(start)
    top = folder
    while True:
        if os.path.lexists(os.path.join(folder, NAME)):
            return shown(os.path.join(folder, NAME))
        above = os.path.dirname(folder)
        if os.path.exists(os.path.join(folder, ".git")):
            return shown(os.path.join(folder, NAME))
        if above == folder:
            return shown(os.path.join(top, NAME))
        folder = above


def shown(path: str) -> str:
    """A path as it is printed: from the current folder, with slashes."""
    return os.path.relpath(path).replace(os.sep, "/")


def load(path: str, cache: Cache = NOWHERE) -> tuple[Ledger, tuple[Problem, ...]]:
    """The ledger in this file, empty where there is none; and every mistake in it."""
    try:
        with open(path, "rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return Ledger(path), ((Problem(path, "is a link that leads nowhere"),) if os.path.islink(path) else ())
    except OSError as error:
        return Ledger(path), (Problem(path, f"could not be read: {(error.strerror or 'unknown fault').lower()}"),)
    from factlint.plain import remembered

    name = key(program(), os.getcwd(), path, digest(raw))
    return remembered(cache, KIND, name, (Ledger, Entry), lambda: parsed(path, raw))


def parsed(path: str, raw: bytes) -> tuple[Ledger, tuple[Problem, ...]]:
    if not any(line.strip() and not line.lstrip().startswith(b"#") for line in raw.removeprefix(b"\xef\xbb\xbf").splitlines()):
        return Ledger(path), ()
    from factlint.rulebook import source
    from factlint.rulebook.notes import Notes

    tree, problems = source.read(path, raw, source.Sort("the ledger", "a list of accepted findings", LARGEST))
    if tree is None:
        return Ledger(path), tuple(problems)
    notes = Notes(path)
    if not isinstance(tree, source.Items):
        notes.wrong(tree.place, "the ledger is a list of entries, each beginning with `- rule:`")
        return Ledger(path), tuple(notes.problems)
    found = [_entry(notes, node, os.path.dirname(path)) for node in tree.items]
    return Ledger(path, tuple(entry for entry in found if entry)), tuple(notes.problems)


def _entry(notes: Notes, node: Node, folder: str) -> Entry | None:
    from factlint.rulebook.source import Keys

    if not isinstance(node, Keys):
        notes.wrong(node.place, "an entry begins with `- rule:`, and has one key a line; factlint accept writes them")
        return None
    before = len(notes.problems)
    notes.meant.clear()  # an entry has its own keys
    entries = notes.entries(node, KEYS, "key of an entry")
    missing = [key for key in REQUIRED if key not in entries and key not in notes.meant]
    if len(missing) == 1:
        notes.wrong(node.place, f"the entry lacks `{missing[0]}`{_REMEDY.get(missing[0], '')}")
    elif missing:
        listed = ", ".join(f"`{key}`" for key in missing[:-1])
        notes.wrong(node.place, f"the entry lacks {listed} and `{missing[-1]}`; factlint accept writes whole entries")
    said = {name: notes.text(entries, name) for name in entries}
    mark = said.get("fingerprint", "").lower()
    if mark and not _FINGERPRINT.fullmatch(mark):
        rest = "0 to 9 and a to f; factlint check --format json shows them whole"
        if _BEGINNING.fullmatch(mark):
            rest = f"of which reports show 8; delete this entry, and factlint accept {mark} writes it whole"
        notes.wrong(entries["fingerprint"][1].place, f"{mark!r} is no fingerprint: it has 16 characters, {rest}")
    for name in ("reason", "by"):
        if said.get(name) and not any(c.isalnum() for c in said[name]):
            notes.wrong(entries[name][1].place, f"`{name}` says nothing; the ledger is read by people")
    days = {name: _day(notes, name, entries) for name in ("date", "expires") if said.get(name)}
    if len(notes.problems) > before:
        return None
    article = said.get("in")
    return Entry(
        said["rule"],
        mark,
        said["reason"],
        said["by"],
        days["date"] or date.min,
        days.get("expires"),
        _from_here(article, folder) if article else None,
        node.place.line,
        node.place.column,
    )


_REMEDY = {
    "reason": ": why may the finding stand? Without a reason it silences nothing",
    "by": ": who accepted it? Write a name behind `by:`",
    "date": ": the day it was accepted, as 2024-05-31",
}


def _day(notes: Notes, name: str, entries: Entries) -> date | None:
    place, said = entries[name][1].place, notes.text(entries, name)
    try:
        if _DAY.fullmatch(said):
            return date.fromisoformat(said)
    except ValueError:
        notes.wrong(place, f"`{name}` is {said}, a day that does not exist")
        return None
    notes.wrong(place, f"`{name}` is a day written 2024-05-31, not {said!r}")
    return None


def _from_here(path: str, folder: str) -> str:
    return shown(os.path.join(folder, path))
