"""What a report format may be told: how wide, in colour or not, with notes or without."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """How to print. `width` is in terminal columns; `root` is the folder that paths are shown relative to, None as they are."""

    color: bool = False
    notes: bool = False
    width: int = 80
    root: Path | None = None
