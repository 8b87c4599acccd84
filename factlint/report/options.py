"""What a report format may be told: how wide, in colour or not, with notes or without, and what the run was asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factlint.frozen import dataclass
from factlint.model import Level

if TYPE_CHECKING:  # most formats look at no rule
    from pathlib import Path

    from factlint.rulebook.rule import Rule


@dataclass(frozen=True, slots=True)
class Options:
    """How to print.

    `width` is in terminal columns; `root` is the folder that paths are shown relative to, None as they are. `base` is the current
    folder as the repository names it, which formats for code hosts put before each path; `rules` are those that were held;
    `fail_on` is the least level that makes the run fail. `verbose`: which rules could not be held against what there was.
    """

    color: bool = False
    notes: bool = False
    verbose: bool = False
    width: int = 80
    root: Path | None = None
    base: str = ""
    rules: Sequence[Rule] = ()
    fail_on: Level = "error"
