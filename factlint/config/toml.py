"""A table of pyproject.toml as a tree with places. tomllib keeps no places, so they are looked for in the text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from factlint.model import Problem
from factlint.rulebook.source import Items, Keys, Node, Place, Words

_HEADER = re.compile(r"[ \t]*\[\[?([^\n]*?)\]\]?[ \t]*(?:#[^\n]*)?$")
_ENTRY = re.compile(r"[ \t]*((?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*'))*)[ \t]*=")
_PART = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'|([\w-]+)")
_AT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")

Where = dict[tuple[str, ...], Place]


def read(path: str, raw: bytes, table: tuple[str, ...]) -> tuple[Node | None, list[Problem]]:
    """The tree of this table of the file, or None with what is wrong."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return None, [Problem(path, "is UTF-8 text by its definition; this byte is not", raw.count(b"\n", 0, error.start) + 1, 1)]
    try:
        held: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        last = text.rstrip().splitlines() or [""]
        line, column = (int(at[1]), int(at[2])) if at and at[1] else (len(last), len(last[-1]) + 1)
        return None, [Problem(path, _plainly(_AT.sub("", str(error)), text.splitlines(), line, column), line, column)]
    for name in table:
        held = held.get(name) if isinstance(held, dict) else None
    if held is None:
        return None, [Problem(path, f"there is no table [{'.'.join(table)}]")]
    lines = text.splitlines()
    return _node(held, table, _places(lines), lines, Place(1, 1)), []


_IN_OTHER_WORDS = (
    ("Expected '='", "an equals sign belongs between a setting and its value: fail-on = 'error'"),
    ("Unclosed array", "a comma, or the bracket ] that closes the list, is missing before this"),
    ("Unclosed inline table", "a comma, or the brace } that closes the section, is missing before this"),
    ("key part", "a section in braces {} ends in the line that it begins in"),
    ("Cannot overwrite", "this setting stands here a second time"),
    ("twice", "this section stands here a second time"),
    ("end of a table declaration", 'a section is written [tool.factlint.rules]; a name with / in it as folders."sport/"'),
    ("Unescaped", "within \"…\" a backslash stands for something else; put '…' around the text instead"),
    ("Expected newline", "each setting has a line of its own"),
    ("Unterminated string", "a quotation mark that is not closed"),
    ("Illegal character", "a quotation mark that is not closed, or a sign that may not stand here"),
    ('Expected "\'"', "a quotation mark that is not closed: '"),
    ("Expected '\"'", 'a quotation mark that is not closed: "'),
)
"""Words of the parser's own, and what to say for them."""


def _plainly(problem: str, lines: list[str], line: int, column: int) -> str:
    """What TOML complains of, and how to write it instead where that is known."""
    if problem == "Invalid value":
        word = re.split(r"[\s,\]}#]", lines[line - 1][column - 1 :], maxsplit=1)[0] if line <= len(lines) else ""
        if not word:
            return "a value is missing here"
        if word.lower() in ("true", "false", "yes", "no"):
            return f"yes and no are true and false in TOML, not {word}"
        return f"text needs quotation marks, and straight ones: '{word.strip('“”‘’')}'"
    return next((said for words, said in _IN_OTHER_WORDS if words in problem), f"this is no TOML: {problem}")


def _places(lines: list[str]) -> Where:
    """Where each key stands, by its whole name; tables by their headers."""
    found: Where = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines, start=1):
        if header := _HEADER.match(line):
            table = _parts(header[1])
            found.setdefault(table, Place(number, line.index("[") + 1))
        elif entry := _ENTRY.match(line):
            found.setdefault((*table, *_parts(entry[1])), Place(number, entry.start(1) + 1))
    return found


def _parts(written: str) -> tuple[str, ...]:
    return tuple(part[1] or part[2] or part[3] for part in _PART.finditer(written))


def _node(held: Any, name: tuple[str, ...], places: Where, lines: list[str], near: Place) -> Node:
    """The value as a node; what has no place of its own is looked for in the lines behind `near`."""
    place = places.get(name, near)
    if isinstance(held, dict):
        return Keys(place, tuple(_entries(held, name, places, lines, place)))
    if isinstance(held, list):
        items: list[Node] = []
        for item in held:
            place = _sought(str(item), lines, items[-1].place if items else place) if not isinstance(item, dict | list) else place
            items.append(_node(item, (*name, "[]"), places, lines, place))
        return Items(places.get(name, near), tuple(items))
    said = str(held).lower() if isinstance(held, bool) else str(held)
    return Words(_sought(said, lines, place), said)


def _entries(
    held: dict[str, Any], name: tuple[str, ...], places: Where, lines: list[str], near: Place
) -> Iterator[tuple[Words, Node]]:
    for key, value in held.items():
        place = places.get((*name, key)) or _sought(key, lines, near)
        yield Words(place, key), _node(value, (*name, key), places, lines, place)


def _sought(text: str, lines: list[str], near: Place, reach: int = 200) -> Place:
    """Where this text stands next behind a place, or the place itself."""
    if not text or "\n" in text:
        return near
    for number in range(near.line, min(len(lines), near.line + reach) + 1):
        at = lines[number - 1].find(text, near.column - 1 if number == near.line else 0)
        if at >= 0:
            return Place(number, at + 1)
    return near
