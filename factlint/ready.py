"""What was made ready when factlint was built: its modules and its patterns, compiled, and its own rules, understood.

Compiling some 700 patterns and 140 rules takes twice as long as reading a draft and its sources does, and looking for each of 250
modules and 140 rule files half as long. `scripts/ready.py`, which every build and installation calls, writes what comes out into
one file beside this module. Nothing rests on it: a pattern is found by its whole text under the Python that compiled it; modules
and rules are taken only where no source and no rule file has changed since; and what is not found is worked out as ever. So an old
file, or none, costs time and nothing else.

The file has three parts: what every run needs; what one needs that has something to work out; and the rules. Modules that few runs
need come behind them, and are read one by one. The modules of the second part are run one after another, each behind those that it
imports, as they were when the file was made: Python's own way to a module takes longer than most of them do to run.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
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
_LONG = 1_000_000  # bytes
_TOGETHER = 60  # seconds: files that one installation wrote differ by less

START, WORK, RULES = range(3)
"""The parts of the file."""

Part = dict[str, Any]
Pattern = tuple[str, int]
Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
Module = tuple[str, CodeType | tuple[int, int]]
"""The path of a module's source in the package, and its code, or where in the file that begins and how long it is."""


def python() -> str:
    """The Python that runs, as far as what it compiles depends on it; empty where that cannot be kept."""
    return f"{sys.version} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}" if _sre else ""


def program(installed: bool) -> str:
    """The sources and the rules by name and size and, where somebody may edit them, by time."""
    files = (sources(), shipped()[1])
    return key(__version__, [[(name, size, 0 if installed else time) for name, size, time in some] for some in files])


def part(number: int) -> Part:
    """A part of the file, or nothing. It lies beside the program and is trusted as that is, like Python's own byte code."""
    try:
        with open(PATH, "rb", buffering=0) as file:
            sizes = [int.from_bytes(file.read(8), "little") for _ in (START, WORK, RULES)]
            begin = file.tell() + sum(sizes[:number])
            if begin + sum(sizes[number:]) > os.stat(PATH).st_size:
                return {}
            found = _loaded(file.fileno(), begin, sizes[number])
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return found if type(found) is dict else {}


def _loaded(file: int, begin: int, size: int) -> Any:
    """The data that stands there. A long stretch is looked at where it lies: copied, it would be two thirds of the memory."""
    if size < _LONG:
        os.lseek(file, begin, os.SEEK_SET)
        return marshal.loads(os.read(file, size))
    from mmap import ACCESS_READ, mmap

    with mmap(file, 0, access=ACCESS_READ) as whole, memoryview(whole) as view, view[begin : begin + size] as data:
        return marshal.loads(data)


@cache
def start() -> Part:
    """What every run needs, and of which Python and which sources the file was made."""
    return part(START)


def is_of_this_python() -> bool:
    """Whether this Python made the file."""
    return bool(python()) and start().get("python") == python()


@cache
def is_of_these_sources() -> bool:
    """Whether no source and no rule file has changed since the file was made."""
    if not start() or start().get("program") != program(start()["installed"]):
        return False
    if not start()["installed"]:
        return True
    latest = max((time for some in (sources(), shipped()[1]) for _, _, time in some), default=0)
    return latest <= os.stat(PATH).st_mtime_ns + _TOGETHER * 1_000_000_000


@cache
def begin() -> int:
    """Make ready what every run needs; how many patterns."""
    if not is_of_this_python():
        return 0
    if is_of_these_sources():
        _MODULES.offer(start()["modules"])
    return _compiled(start())


@cache
def work() -> int:
    """Make ready what a run needs that has something to work out, and load it; how many patterns."""
    count = begin()
    found = part(WORK) if count else {}
    if not found:
        return count
    count += _compiled(found)
    if is_of_these_sources():
        _MODULES.offer_more(found["others"])
        _MODULES.load(found["modules"])
    return count


@cache
def rules() -> dict[str, Any]:
    """factlint's own rules as `rulebook.kept` makes them, named by the paths of their files; none where one has changed."""
    return part(RULES) if is_of_these_sources() else {}


def _compiled(those: Part) -> int:
    """Let `re.compile` find these patterns, where it keeps what it has compiled already, and classes their methods."""
    known = getattr(re, "_cache", {})
    patterns: dict[Pattern, Parts] = those["patterns"]
    for (pattern, flags), (all_flags, code, *rest) in patterns.items():
        known[str, pattern, flags] = _sre.compile(pattern, all_flags, memoryview(code).cast("I").tolist(), *rest)
    frozen.COMPILED.update(those["inits"])
    return len(patterns)


class _Modules:
    """Lets Python import modules out of the file: to look for each in its folder takes longer than to run it."""

    def __init__(self) -> None:
        self.known: dict[str, Module] = {}
        self.path = ""
        self.file = -1

    def offer(self, modules: Mapping[str, Module]) -> None:
        """Let these modules be found."""
        self.known.update(modules)
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)

    def offer_more(self, modules: Mapping[str, Module]) -> None:
        """Let these modules be found, whose code is still in the file."""
        if hasattr(os, "pread"):  # not on Windows
            if self.path != PATH:
                self.path, self.file = PATH, os.open(PATH, os.O_RDONLY | os.O_CLOEXEC)
            self.offer(modules)

    def load(self, modules: Mapping[str, tuple[str, CodeType]]) -> None:
        """Run these modules, which stand in the order in which they can be: none imports what comes behind it."""
        new: list[tuple[ModuleType, CodeType]] = []
        for name, (source, code) in modules.items():
            if name in sys.modules:
                continue
            spec = self._spec(name, source)
            module = sys.modules[name] = ModuleType(name)
            module.__spec__, module.__loader__, module.__file__ = spec, spec.loader, spec.origin
            module.__package__ = spec.parent
            if spec.submodule_search_locations is not None:
                module.__path__ = spec.submodule_search_locations
            new.append((module, code))
        for module, _ in new:
            above, _, name = module.__name__.rpartition(".")
            setattr(sys.modules.get(above) or import_module(above), name, module)
        for module, code in new:
            self._run(module, code)

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where this module comes from; None where that is not our business."""
        found = self.known.get(name)
        return None if found is None else self._spec(name, found[0])

    def _spec(self, name: str, source: str) -> ModuleSpec:
        file = os.path.join(_PACKAGE, source)
        is_package = source.endswith("__init__.py")
        spec = ModuleSpec(name, self, origin=file, is_package=is_package)  # type: ignore[arg-type]
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(file)]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """As Python itself does it."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code."""
        code = self.known[module.__name__][1]
        if isinstance(code, tuple):
            start, size = code
            code, those = marshal.loads(os.pread(self.file, size, start))
            _compiled(those)
        self._run(module, code)

    def _run(self, module: ModuleType, code: CodeType) -> None:
        """Run this code, told where its source is on this machine."""
        if hasattr(_imp, "_fix_co_filename"):
            _imp._fix_co_filename(code, module.__file__)
        exec(code, module.__dict__)


_MODULES = _Modules()
