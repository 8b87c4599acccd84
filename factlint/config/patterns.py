"""Patterns of paths: `*` is anything in a name, `**` any folders, `<story>` the name of a story, a folder all that lies in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factlint.frozen import dataclass

STORY = "<story>"
_TOKEN = re.compile(r"\*\*/|\*\*|\*|\?|<[^<>/]*>|\{[^{}/]*\}|[^*?{<]+|[{<]")


class Misspelled(Exception):
    """What was written is no pattern; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern, as it is written and as the regular expression that it stands for, with the place where it is written."""

    written: str
    expression: str
    line: int = 0
    column: int = 0

    @property
    def plain(self) -> str:
        """As it is written, from the folder of the configuration."""
        return self.written.removeprefix("./")

    @property
    def open(self) -> bool:
        """Whether many names fit, and not only the one that is written."""
        return STORY in self.written or "*" in self.written or "?" in self.written

    def match(self, path: str) -> bool:
        """Whether this path, from the folder of the configuration, fits."""
        return _compiled(self.expression).fullmatch(path) is not None

    def story(self, path: str) -> str | None:
        """The name of the story that this path belongs to by this pattern, or None where it does not fit."""
        fits = _compiled(self.expression).fullmatch(path)
        return None if fits is None else fits["story"] if STORY in self.written else self.written

    def beginning(self, story: str) -> str:
        """The deepest folder that holds all the paths that fit, for a story of this name."""
        named = self.plain.replace(STORY, story)
        fixed = re.split("[*?]", named)[0]
        return fixed.rpartition("/")[0]


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.DOTALL)


def understand(written: str, story: bool = False) -> Pattern:
    """The pattern that is written so; `story` says whether it may name a story. Raises Misspelled."""
    if "\\" in written:
        raise Misspelled(f"{written!r} has a backslash; folders are parted by /")
    if "\n" in written:
        raise Misspelled("one pattern a line, please, each behind a hyphen: - docs/")
    if re.match("-\\S", written):
        raise Misspelled(f"a space belongs behind the hyphen: - {written[1:].split()[0]}")
    if written[0] in "“”‘’•–—":
        raise Misspelled(f"{written!r} begins with {written[0]}; lists have hyphens, and quotation marks are straight here")
    if written.startswith(("/", "~")) or re.match("[A-Za-z]:", written):
        raise Misspelled(f"{written!r} begins outside; write it from the folder of this file, such as drafts/**")
    if ".." in written.split("/"):
        raise Misspelled(f"{written!r} leads out of the folder of this file; put the configuration in the folder above")
    return Pattern(written, "".join(_expression(written.removeprefix("./"), story)))


def _expression(written: str, story: bool) -> Iterator[str]:
    named = False
    for token in _TOKEN.findall(written):
        if token == "**/":
            yield "(?:.*/)?"
        elif token == "**":
            yield ".*"
        elif token == "*":
            yield "[^/]*"
        elif token == "?":
            yield "[^/]"
        elif token == STORY and story:
            yield "(?P=story)" if named else "(?P<story>[^/]+)"
            named = True
        elif token[0] in "{<":
            allowed = f"the name of a story is written {STORY}" if story else "a name in marks goes with `stories`"
            raise Misspelled(f"{written!r} has {token!r} in it; {allowed}")
        else:
            yield re.escape(token)
    yield ".*" if written.endswith("/") else "" if written.endswith("**") else "(?:/.*)?"
