"""What was made ready when factlint was built: its patterns, compiled, and its own rules, understood.

Compiling some 400 patterns and 100 rules takes twice as long as reading a draft and its sources does. `scripts/ready.py`, which
every build and installation calls, writes what comes out beside this module. Nothing rests on it: a pattern is found by its whole
text under the Python that compiled it, a rule by its whole content under the sources that understood it, and what is not found is
worked out as ever. So an old file, or none, costs time and nothing else.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from functools import cache
from typing import Any

from factlint import __version__
from factlint.cache import key, sources

try:
    import _sre  # type: ignore[import-not-found]  # what `re` itself is built on
except ImportError:
    _sre = None

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ready.bin")
_NONE: dict[str, Any] = {}


def python() -> str:
    """The Python that runs, as far as compiled patterns depend on it; empty where they cannot be kept."""
    return f"{sys.version} {_sre.MAGIC} {_sre.CODESIZE}" if _sre else ""


def program(installed: bool) -> str:
    """The program that understands rules: its sources by name and size and, where somebody may edit them, by time."""
    return key(__version__, tuple((name, size, 0 if installed else time) for name, size, time in sources()))


@cache
def content() -> dict[str, Any]:
    """What the file holds. It lies beside the program and is trusted as the program is, like Python's own byte code."""
    try:
        with open(PATH, "rb") as file:
            found = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):
        return _NONE
    return found if type(found) is dict else _NONE


def is_of_this_python() -> bool:
    """Whether this Python compiled the patterns."""
    return bool(content()) and _sre is not None and content()["python"] == python()


@cache
def patterns() -> int:
    """Let `re.compile` find factlint's patterns compiled; how many. They go where it keeps what it has compiled already."""
    if not is_of_this_python():
        return 0
    found = content()["patterns"]
    known = re._cache  # type: ignore[attr-defined]
    for (pattern, flags), parts in found.items():
        known[str, pattern, flags] = _sre.compile(pattern, *parts)
    return len(found)


@cache
def rules() -> dict[str, Any]:
    """factlint's own rules as plain data, each by the digest of its file."""
    kept = content()
    found: dict[str, Any] = kept["rules"] if kept and kept["program"] == program(kept["installed"]) else _NONE
    return found
