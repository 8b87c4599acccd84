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
_TOO_DEEP = "nested too deeply"

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_QUOTED_THEN_MORE = re.compile(
    r"""(?P<open>(?:-\s+)?(?:[a-z]+:\s+)?)(?P<text>(?P<mark>["'])(?:(?!(?P=mark)).)*(?P=mark)\s*[^\s#:].*)"""
)
_COLON_IN_WORDS = re.compile(r"(?P<open>(?:-\s+)?(?:[a-z_.]+:\s+)?)(?P<text>[^\s\"'|>{\[].*:\s.*)")
_BRACKET_THEN_MORE = re.compile(r"(?P<open>(?:-\s+)?(?:[a-z]+:\s+)?)(?P<text>(?:\{[^{}]*\}|\[[^\[\]]*\])\s*[^\s#:,].*)")


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
    if control := re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]", text):
        start = control.start()
        raise _NotYaml("a control character", Place(text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)))
    return text


def _tree(text: str, sort: Sort) -> Node:
    try:
        nodes = _nodes(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else None
        raise _NotYaml(*_plainly(error, text, place)) from None
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
                raise _NotYaml(_TOO_DEEP, place)
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
        raise _NotYaml(f"an alias (*{event.anchor}); write it out, or put text that begins with * in quotation marks", place)
    if event.anchor is not None:
        raise _NotYaml(f"an anchor (&{event.anchor}); write it out, or put text that begins with & in quotation marks", place)
    if event.tag is not None:
        tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
        raise _NotYaml(f"a tag ({tag}); leave it out, or put text that begins with ! in quotation marks", place)


def _plainly(error: yaml.MarkedYAMLError, text: str, place: Place | None) -> tuple[str, Place | None]:
    """What YAML complains of, and how to write it instead where that is known."""
    problem = error.problem or "it cannot be read"
    lines = text.splitlines()
    numbers = sorted({mark.line for mark in (error.problem_mark, error.context_mark) if mark is not None}, reverse=True)
    # The parser notices a quoted beginning only at the words behind it, or at the line after.
    for number in [n for m in numbers for n in (m, m - 1) if 0 <= n < len(lines)]:
        bare = lines[number].strip()
        indent = len(lines[number]) - len(lines[number].lstrip())
        if match := _QUOTED_THEN_MORE.fullmatch(bare):
            at = Place(number + 1, indent + match.start("text") + 1)
            return f"a quotation mark that opens the text must close it. Write it so: {match['open']}{_wrapped(match['text'])}", at
        if match := _BRACKET_THEN_MORE.fullmatch(bare):
            at = Place(number + 1, indent + match.start("text") + 1)
            return f"text that begins with {match['text'][0]} needs quotation marks: {match['open']}{_wrapped(match['text'])}", at
        if (match := _COLON_IN_WORDS.fullmatch(bare)) and "mapping values" in problem:
            at = Place(number + 1, indent + match.start("text") + 1)
            return f"text with a colon in it needs quotation marks: {match['open']}{_wrapped(match['text'])}", at
    if "undefined alias" in problem or "alias" in str(error.context):
        return "an alias; put text that begins with * in quotation marks", place
    if "nesting depth" in problem:  # the parser looks ahead, and may meet a bound of its own before it hands over the first list
        return _TOO_DEEP, place
    if "cannot start any token" in problem:
        return f"text that begins with {_character(lines, place)} needs quotation marks", place
    return f"not YAML: {problem}", place


def _character(lines: list[str], place: Place | None) -> str:
    if place and place.line <= len(lines) and place.column <= len(lines[place.line - 1]):
        return lines[place.line - 1][place.column - 1]
    return "this sign"


def _wrapped(text: str) -> str:
    """The text as a YAML value, in the marks that need least escaping."""
    return "'" + text.replace("'", "''") + "'"
