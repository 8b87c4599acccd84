"""YAML files as trees of words with their places, and every way in which YAML goes wrong said in plain words.

Rule files are read with it, and so are the configuration and the ledger of accepted findings.

Read from YAML's events and not through its constructors: no tag is ever acted on, no anchor is ever followed, `no` and `7:3` and
2024-05-01 stay words, and each value knows its line and column.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from factlint.frozen import dataclass
from factlint.model import Problem

DEEPEST = 12

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.M)
_UNFINISHED = "a merge that was not finished; keep what is to stay, and delete the lines <<<<<<<, ======= and >>>>>>>"

_FIXED_SPACE = re.compile("^[ ]*(?:- *)?(?:[\\w./-]+:)?(\u00a0)", re.M)

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Sort:
    """What sort of file is read, as sentences about it call it: "a rule file", which holds "one rule"."""

    name: str
    holds: str
    largest: int = 64 * 1024


RULE = Sort("a rule file", "one rule")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value begins, counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Words:
    """Text."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping: (key, value), in the order of the file, double keys included."""

    place: Place
    entries: tuple[tuple[Words, Node], ...]


Node = Words | Items | Keys


class _NotYaml(Exception):
    """The text is no YAML that such a file may hold: a sentence and its place."""

    def __init__(self, message: str, place: Place | None) -> None:
        super().__init__(message)
        self.place = place


def read(path: str, raw: bytes, sort: Sort = RULE) -> tuple[Node | None, list[Problem]]:
    """The tree of one file, or None with what is wrong."""
    try:
        return _tree(_decoded(raw, sort), sort), []
    except _NotYaml as error:
        line, column = (error.place.line, error.place.column) if error.place else (1, 1)
        return None, [Problem(path, str(error), line, column)]


def _decoded(raw: bytes, sort: Sort) -> str:
    if len(raw) > sort.largest:
        raise _NotYaml(f"{sort.name} holds {sort.holds}, at most {sort.largest // 1024} KB; this file is larger", None)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise _NotYaml(f"{sort.name} is UTF-8 text; this byte is not", Place(line, 1)) from None
    for match in re.finditer(r"^[ ]*(\t)", text, re.MULTILINE):
        line = text.count("\n", 0, match.start(1)) + 1
        raise _NotYaml("a tab; indent with spaces", Place(line, match.start(1) - match.start() + 1))
    if fixed := _FIXED_SPACE.search(text):
        place = Place(text.count("\n", 0, fixed.start(1)) + 1, fixed.start(1) - fixed.start() + 1)
        raise _NotYaml("a no-break space, as web pages have them; write an ordinary one", place)
    if conflict := _CONFLICT.search(text):
        raise _NotYaml(_UNFINISHED, Place(text.count("\n", 0, conflict.start()) + 1, 1))
    if control := re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]", text):
        start = control.start()
        raise _NotYaml("a control character", Place(text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)))
    return text


def _tree(text: str, sort: Sort) -> Node:
    try:
        nodes = _nodes(text)
    except yaml.MarkedYAMLError as error:
        from factlint.rulebook.mistakes import plainly  # only a mistake pays for it

        message, at = plainly(error, text)
        raise _NotYaml(message, Place(*at) if at else None) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise _NotYaml(f"not YAML: {error}", None) from None
    if not nodes:
        raise _NotYaml(f"the file is empty; {sort.name} holds {sort.holds}", None)
    if len(nodes) > 1:
        raise _NotYaml(f"a second document begins here (---); {sort.name} holds {sort.holds}", nodes[1].place)
    return nodes[0]


def _nodes(text: str) -> list[Node]:
    """The documents of the text. Built without recursion, so that no depth of nesting can exhaust the stack."""
    done: list[Node] = []
    open_: list[tuple[type[Items] | type[Keys], Place, list[Node]]] = []

    def add(node: Node) -> None:
        (open_[-1][2] if open_ else done).append(node)

    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.NodeEvent):
            mark: Any = event.start_mark
            place = Place(mark.line + 1, mark.column + 1)
            _refuse_the_clever(event, place)
            if isinstance(event, yaml.ScalarEvent):
                add(Words(place, event.value))
            elif len(open_) == DEEPEST:
                from factlint.rulebook.mistakes import TOO_DEEP

                raise _NotYaml(TOO_DEEP, place)
            else:
                open_.append((Items if isinstance(event, yaml.SequenceStartEvent) else Keys, place, []))
        elif isinstance(event, yaml.CollectionEndEvent):
            kind, place, children = open_.pop()
            add(Items(place, tuple(children)) if kind is Items else _keys(place, children))
    return done


def _keys(place: Place, children: list[Node]) -> Keys:
    entries: list[tuple[Words, Node]] = []
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, Words):
            raise _NotYaml("a key is one word; put text that begins with { or [ in quotation marks", key.place)
        entries.append((key, value))
    return Keys(place, tuple(entries))


def _refuse_the_clever(event: Any, place: Place) -> None:
    if isinstance(event, yaml.AliasEvent):
        mark, said = f"*{event.anchor}", "would stand for lines elsewhere: write them out"
    elif event.anchor is not None:
        mark, said = f"&{event.anchor}", "would name these lines: leave it out"
    elif event.tag is not None:
        mark, said = str(event.tag).replace("tag:yaml.org,2002:", "!!"), "would say how to read this: leave it out"
    else:
        return
    raise _NotYaml(f"{mark} {said}. If it is text, put quotation marks around it: '{mark}'", place)
