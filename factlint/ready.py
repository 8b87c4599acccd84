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
from functools import cache
from types import CodeType, ModuleType

from factlint import __version__, frozen
from factlint.cache import files_key, key, shipped, sources

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

TYPE_CHECKING = False  # as in `typing`, which takes longer to load than all this
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.machinery import ModuleSpec
    from typing import Any

    Part = dict[str, Any]
    Pattern = tuple[str, int]
    Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
    Module = tuple[str, CodeType | tuple[int, int]]
    """The path of a module's source in the package, and its code, or where in the file that begins and how long it is."""
else:
    ModuleSpec = type(__spec__)  # of importlib.machinery, which need not be loaded for it


def python() -> str:
    """The Python that runs, as far as what it compiles depends on it; empty where that cannot be kept."""
    return f"{sys.version} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}" if _sre else ""


def program(installed: bool) -> str:
    """The sources and the rules by name and size and, where somebody may edit them, by time."""
    if not installed:
        return files_key()
    return key(__version__, [[(name, size) for name, size, _ in some] for some in (sources(), shipped()[1])])


def part(number: int) -> Part:
    """A part of the file, or nothing. It lies beside the program and is trusted as that is, like Python's own byte code."""
    try:
        with open(PATH, "rb", buffering=0) as file:
            whole, *sizes = (int.from_bytes(file.read(8), "little") for _ in ("whole", START, WORK, RULES))
            if whole != os.stat(PATH).st_size:
                return {}
            begin = file.tell() + sum(sizes[:number])
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
        _MODULES.offer(start()["modules"] | start()["others"])
    return _compiled(start())


@cache
def work() -> int:
    """Make ready what a run needs that has something to work out, and load it; how many patterns."""
    count, modules = _rest()
    _MODULES.load(modules)
    return begin() + count


@cache
def _rest() -> tuple[int, dict[str, Module]]:
    """Make ready what is in the second part: how many patterns, and the modules that work a story out."""
    found = part(WORK) if begin() else {}
    if not found:
        return 0, {}
    if not is_of_these_sources():
        return _compiled(found), {}
    _MODULES.offer(found["modules"])
    return _compiled(found), found["modules"]


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
        self._path = ""
        self._file: Any = None

    def offer(self, modules: Mapping[str, Module]) -> None:
        """Let these modules be found. Whoever offers some must offer all: they lack what none of the others asks for."""
        if self._path != PATH:
            self._path, self._file = PATH, open(PATH, "rb", buffering=0)  # noqa: SIM115  to the end of the run
        self.known.update(modules)
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)

    def load(self, modules: Mapping[str, Module]) -> None:
        """Run these modules, which stand in the order in which they can be: none imports what comes behind it."""
        new: list[ModuleType] = []
        for name, (source, _) in modules.items():
            if name in sys.modules:
                continue
            spec = self._spec(name, source)
            module = sys.modules[name] = ModuleType(name)
            module.__spec__, module.__loader__, module.__file__ = spec, spec.loader, spec.origin
            module.__package__ = spec.parent
            if spec.submodule_search_locations is not None:
                module.__path__ = spec.submodule_search_locations
            new.append(module)
        for module in new:
            above, _, name = module.__name__.rpartition(".")
            if above not in sys.modules:
                __import__(above)
            setattr(sys.modules[above], name, module)
        for module in new:
            self.exec_module(module)

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where this module comes from; None where that is not our business."""
        if name not in self.known and name.startswith("factlint.") and self.known:
            _rest()
        return self._spec(name, self.known[name][0]) if name in self.known else None

    def _spec(self, name: str, source: str) -> ModuleSpec:
        file = f"{_PACKAGE}{os.sep}{source}"
        is_package = source.endswith("__init__.py")
        spec = ModuleSpec(name, self, origin=file, is_package=is_package)  # type: ignore[arg-type]
        spec.has_location = True
        spec._initializing = False  # type: ignore[attr-defined]  # else each import finds out by an exception
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(file)]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """As Python itself does it."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code, told where its source is on this machine."""
        code = self.known[module.__name__][1]
        if isinstance(code, tuple):
            code, those = marshal.loads(self._stretch(*code))
            _compiled(those)
        if hasattr(_imp, "_fix_co_filename"):
            _imp._fix_co_filename(code, module.__file__)
        exec(code, module.__dict__)

    def _stretch(self, start: int, size: int) -> bytes:
        """What stands there in the file, which processes that are copies of each other share."""
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), size, start)
        self._file.seek(start)  # as on Windows, where no process is copied
        found: bytes = self._file.read(size)
        return found


_MODULES = _Modules()
