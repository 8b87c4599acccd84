"""Every way in which YAML goes wrong, in plain words: what is meant to stand there, and how to write it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from factlint.rulebook.source import TOO_DEEP

At = tuple[int, int]
"""Line and column, counted from 1."""


_KEY = r"(?:-\s+)?(?:[a-z][a-z_.-]*:\s+)?"
_QUOTED_THEN_MORE = re.compile(rf"""(?P<open>{_KEY})(?P<text>(?P<mark>["'])(?:(?!(?P=mark)).)*(?P=mark)\s*[^\s#:].*)""")
_COLON_IN_WORDS = re.compile(rf"(?P<open>{_KEY})(?P<text>[^\s\"'|>{{\[].*:\s.*)")
_BRACKET_THEN_MORE = re.compile(rf"(?P<open>{_KEY})(?P<text>(?:\{{[^{{}}]*\}}|\[[^\[\]]*\])\s*[^\s#:,].*)")
_OPEN_QUOTE = re.compile(rf"""(?P<open>{_KEY})(?P<mark>["'])(?:(?!(?P=mark)).)*""")
_OPEN_BRACKET = re.compile(rf"(?P<open>{_KEY})(?P<mark>[\[{{])[^\]}}]*")
_KEY_LINE = re.compile(r"(?P<indent> *)(?P<dash>- +)?[\w.-]+:(?P<value>\s.*|)")


def plainly(error: yaml.MarkedYAMLError, text: str) -> tuple[str, At | None]:
    """What YAML complains of, where, and how to write it instead where that is known."""
    mark = error.problem_mark or error.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else None
    problem = error.problem or "it cannot be read"
    lines = text.splitlines()
    marks = {mark.line for mark in (error.problem_mark, error.context_mark) if mark is not None}
    # The parser notices a quoted beginning only at the words behind it, or at the line after.
    near = [n for m in sorted(marks, reverse=True) for n in (m, m - 1) if 0 <= n < len(lines)]
    if "nesting depth" in problem:  # the parser looks ahead, and may meet a bound of its own before it hands over the first list
        return TOO_DEEP, place
    said = _in_a_line(lines, near, problem) or _unclosed(lines, max(marks, default=0))
    if said := said or next((shifted for number in near if (shifted := _shifted(lines, number))), None):
        return said
    if "undefined alias" in problem or "alias" in str(error.context):
        return "an alias; put text that begins with * in quotation marks", place
    if "cannot start any token" in problem or "sequence entries are not allowed" in problem:
        return f"text that begins with {_character(lines, place)} needs quotation marks", place
    return f"not YAML: {problem}", place


def _in_a_line(lines: Sequence[str], near: Sequence[int], problem: str) -> tuple[str, At] | None:
    """A value that needs quotation marks around it."""
    for number in near:
        bare = lines[number].strip()
        indent = len(lines[number]) - len(lines[number].lstrip())
        if match := _QUOTED_THEN_MORE.fullmatch(bare):
            said = "a quotation mark that opens the text must close it. Write it so"
        elif match := _BRACKET_THEN_MORE.fullmatch(bare):
            said = f"text that begins with {match['text'][0]} needs quotation marks"
        elif "mapping values" in problem and (shifted := _shifted(lines, number)):
            return shifted
        elif "mapping values" in problem and (match := _COLON_IN_WORDS.fullmatch(bare)):
            said = "text with a colon in it needs quotation marks"
        else:
            continue
        return f"{said}: {match['open']}{_wrapped(match['text'])}", (number + 1, indent + match.start("text") + 1)
    return None


def _unclosed(lines: Sequence[str], last: int) -> tuple[str, At] | None:
    """A quotation mark or a bracket that was opened in one of these lines, and never closed."""
    for number in range(min(last, len(lines) - 1), -1, -1):
        bare = lines[number].strip()
        indent = len(lines[number]) - len(lines[number].lstrip())
        for form, what in ((_OPEN_QUOTE, "a quotation mark"), (_OPEN_BRACKET, "a bracket")):
            if match := form.fullmatch(bare):
                return f"{what} that is not closed: {match['mark']}", (number + 1, indent + match.start("mark") + 1)
    return None


def _shifted(lines: Sequence[str], number: int) -> tuple[str, At] | None:
    """The key of this line, where it stands in a column of its own, and not below a key that opens a mapping."""
    mine = _KEY_LINE.fullmatch(lines[number])
    above = [match for line in lines[:number] if (match := _KEY_LINE.fullmatch(line))]
    if mine is None or not above:
        return None
    column, last = _column(mine), _column(above[-1])
    sibling = next((one for one in reversed(above) if len(one["indent"]) == len(mine["indent"])), None)
    if sibling and bool(sibling["dash"]) != bool(mine["dash"]) and not sibling["value"].strip():
        which = "has a hyphen that what belongs with it lacks" if mine["dash"] else "lacks the hyphen of what it belongs with"
        named = lines[number].strip().removeprefix("- ").partition(":")[0]
        return f"`{named}` {which}: a list has one before each of its items", (number + 1, len(mine["indent"]) + 1)
    inside = column > last and not above[-1]["value"].strip()
    goes_on = column <= last and any(_column(one) == column for one in above)
    if inside or goes_on:
        return None
    named = lines[number].strip().removeprefix("- ").partition(":")[0]
    return f"`{named}` is out of line: keys that belong together begin in the same column", (number + 1, column + 1)


def _column(key: re.Match[str]) -> int:
    return len(key["indent"]) + len(key["dash"] or "")


def _character(lines: Sequence[str], place: At | None) -> str:
    if place and place[0] <= len(lines) and place[1] <= len(lines[place[0] - 1]):
        return lines[place[0] - 1][place[1] - 1]
    return "this sign"


def _wrapped(text: str) -> str:
    """The text as a YAML value, in the marks that need least escaping."""
    return "'" + text.replace("'", "''") + "'"
