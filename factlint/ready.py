"""What was made ready when factlint was built: its modules and its patterns, compiled, and its own rules, understood.

Compiling some 400 patterns and 100 rules takes twice as long as reading a draft and its sources does, and looking for each of 250
modules and 100 rule files half as long. `scripts/ready.py`, which every build and installation calls, writes what comes out into
one file beside this module. Nothing rests on it: a pattern is found by its whole text under the Python that compiled it; modules
and rules are taken only where no source and no rule file has changed since; and what is not found is worked out as ever. So an old
file, or none, costs time and nothing else.

The file has two parts: what every run needs, and what is needed only where there is something to work out. The code of the modules
comes behind them, and is read one by one.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from factlint import __version__, frozen
from factlint.cache import key, shipped, sources

try:
    import _imp
    import _sre  # type: ignore[import-not-found]  # what `re` itself is built on
except ImportError:
    _sre = None

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(_PACKAGE, "ready.bin")
_TOGETHER = 60  # seconds: files that one installation wrote differ by less

Part = dict[str, Any]


def python() -> str:
    """The Python that runs, as far as what it compiles depends on it; empty where that cannot be kept."""
    return f"{sys.version} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}" if _sre else ""


def program(installed: bool) -> str:
    """The sources and the rules by name and size and, where somebody may edit them, by time."""
    files = (sources(), shipped()[1])
    return key(__version__, [[(name, size, 0 if installed else time) for name, size, time in some] for some in files])


@cache
def content(parts: int) -> tuple[Part, ...]:
    """The first parts of the file, or none. It lies beside the program and is trusted as that is, like Python's own byte code."""
    try:
        with open(PATH, "rb", buffering=0) as file:
            sizes = [int.from_bytes(file.read(8), "little") for _ in range(2)]
            if sum(sizes) > os.stat(PATH).st_size:
                return ()
            found = tuple(marshal.loads(file.read(size)) for size in sizes[:parts])
    except (OSError, EOFError, ValueError, TypeError):
        return ()
    return found if all(type(part) is dict for part in found) else ()


def is_of_this_python() -> bool:
    """Whether this Python made the file."""
    return bool(python() and content(1) and content(1)[0].get("python") == python())


@cache
def is_of_these_sources() -> bool:
    """Whether no source and no rule file has changed since the file was made."""
    if not content(1) or content(1)[0].get("program") != program(content(1)[0]["installed"]):
        return False
    if not content(1)[0]["installed"]:
        return True
    latest = max((time for some in (sources(), shipped()[1]) for _, _, time in some), default=0)
    return latest <= os.stat(PATH).st_mtime_ns + _TOGETHER * 1_000_000_000


def begin() -> int:
    """Make ready what every run needs; how many patterns."""
    return _compiled(1)


def patterns() -> int:
    """Make ready all that is compiled."""
    return _compiled(2)


@cache
def _compiled(parts: int) -> int:
    """Let imports find modules, and `re.compile` patterns, that are compiled; how many patterns.

    Patterns go where `re` keeps what it has compiled already.
    """
    if not is_of_this_python():
        return 0
    count = 0
    known = getattr(re, "_cache", {})
    for part in content(parts):
        frozen.COMPILED.update(part["inits"])
        for (pattern, flags), (all_flags, code, *rest) in part["patterns"].items():
            known[str, pattern, flags] = _sre.compile(pattern, all_flags, array("I", code).tolist(), *rest)
            count += 1
        if is_of_these_sources():
            _MODULES.offer(part["modules"])
    return count


@cache
def rules() -> dict[str, Any]:
    """factlint's own rules as plain data, by the path of each file in their folder; none where one of them has changed."""
    if not is_of_these_sources():
        return {}
    found: dict[str, Any] = content(2)[1]["rules"] if content(2) else {}
    return found


class _Modules:
    """Lets Python import modules out of the file: to look for each in its folder takes longer than to run it."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[str, int, int]] = {}
        self.path = ""
        self.file = -1

    def offer(self, modules: Mapping[str, tuple[str, int, int]]) -> None:
        """Let these modules be found: each with the path of its source, and where its code stands."""
        if not hasattr(os, "pread"):  # as on Windows
            return
        if self.path != PATH:
            self.path, self.file = PATH, os.open(PATH, os.O_RDONLY | os.O_CLOEXEC)
        self.known.update(modules)
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where this module comes from; None where that is not our business."""
        found = self.known.get(name)
        if found is None:
            return None
        file = os.path.join(_PACKAGE, found[0])
        is_package = found[0].endswith("__init__.py")
        spec = ModuleSpec(name, self, origin=file, is_package=is_package)  # type: ignore[arg-type]
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(file)]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """As Python itself does it."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code, which knows the place of its source."""
        _, size, start = self.known[module.__name__]
        code = marshal.loads(os.pread(self.file, size, start))
        if hasattr(_imp, "_fix_co_filename"):
            _imp._fix_co_filename(code, module.__spec__.origin)  # type: ignore[union-attr]
        exec(code, module.__dict__)


_MODULES = _Modules()
