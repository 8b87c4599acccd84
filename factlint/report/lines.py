"""Positions as readers of a file know them: lines and columns, both counted from 1, and paths as they are printed."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factlint.frozen import dataclass
from factlint.model import Document

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the lines of one text begin. Only `\\n` ends a line, so that a carriage return stays a character of its line."""

    starts: tuple[int, ...]

    @staticmethod
    def of(text: str) -> Lines:
        return Lines((0, *(newline.end() for newline in re.finditer("\n", text))))

    def at(self, position: int) -> tuple[int, int]:
        """The line and the column of a position."""
        line = bisect_right(self.starts, position)
        return line, position - self.starts[line - 1] + 1

    def bounds(self, line: int, text: str) -> tuple[int, int]:
        """Start and end of a line, without the characters that end it."""
        start = self.starts[line - 1]
        end = self.starts[line] - 1 if line < len(self.starts) else len(text)
        return start, end - 1 if text[start:end].endswith("\r") else end


def index(documents: Iterable[Document]) -> dict[str, Lines]:
    """The lines of each of these documents, by path, each counted once."""
    texts = {document.path: document.text for document in documents}
    return {path: Lines.of(text) for path, text in texts.items()}


def shown(path: str, root: Path | None) -> str:
    """A path as it is printed: relative to `root` where it lies inside, with `/`."""
    if root is None and os.path.normpath(path) == path:
        return path.replace(os.sep, "/")
    from pathlib import PurePath  # most paths need none of it

    pure = PurePath(path)
    if root is not None and pure.is_absolute() and pure.is_relative_to(root):
        pure = pure.relative_to(root)
    return pure.as_posix()
