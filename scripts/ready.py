"""Write factlint/ready.bin: factlint's modules and patterns, compiled, and its rules, understood (see factlint/ready.py).

    python scripts/ready.py [--to FILE] [--installed] [--if-old]

The build does it (hatch_build.py), and scripts/test after a change. --installed: for a copy whose sources nobody edits.
"""

from __future__ import annotations

import argparse
import importlib
import marshal
import os
import re
import subprocess
import sys
import tempfile
from array import array
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from types import CodeType, ModuleType
from typing import Any

from lean import lean

ROOT = Path(__file__).resolve().parents[1]
STORY = """\
The council met on Monday, June 4, 2019.

"The bridge will open in May," Mayor Ines Calloway said.

Nine boats sank in the harbour.
"""
"""An article with something to find in it: a run that knows that already still has to show it."""
ENDINGS = {"txt": STORY, "md": f"---\noutlet: Harbour Post\n---\n\n{STORY}", "html": f"<html><body><p>{STORY}</p></body></html>"}

Pattern = tuple[str, int]
Part = dict[str, Any]
Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=ROOT / "factlint" / "ready.bin", metavar="FILE")
    parser.add_argument("--installed", action="store_true")
    parser.add_argument("--if-old", action="store_true", help="not where the file there is of these sources and these rules")
    parser.add_argument("--watch", nargs=argparse.REMAINDER, help="run factlint so, and print what it compiles and imports")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if options.if_old and is_new():
        return
    watch = Watch()
    from factlint import ready

    ready.start.cache_clear()
    ready.rules.cache_clear()
    ready.PATH = os.devnull  # all is compiled and understood anew
    if options.watch:
        tell(options.watch, watch)
        return
    beside = options.to.with_name(f"{options.to.name}.{os.getpid()}")
    beside.write_bytes(packed(*made(watch, options.installed)))
    beside.replace(options.to)


def packed(start: Part, work: Part, rules: Part) -> bytes:
    """The file: how long it is and each of its three parts, the parts, and the modules that few runs need with their patterns."""
    codes: list[bytes] = []
    at = 0
    others = {}
    for name, (source, content) in start["others"].items():
        codes.append(marshal.dumps(content))
        others[name] = source, (at, len(codes[-1]))
        at += len(codes[-1])
    head = 4 * 8
    begin = 0
    while True:
        moved = {name: (source, (at + begin, size)) for name, (source, (at, size)) in others.items()}
        placed = [marshal.dumps(part) for part in ({**start, "others": moved}, work, rules)]
        if begin == (begin := head + sum(map(len, placed))):
            sizes = (begin + at, *map(len, placed))
            return b"".join([*(size.to_bytes(8, "little") for size in sizes), *placed, *codes])


def is_new() -> bool:
    """Whether what was made ready is what would be made now."""
    from factlint import ready, rulebook

    return ready.is_of_this_python() and rulebook.all_ready(rulebook.shipped())


class Watch:
    """Notes factlint's modules in the order in which they have been run, and the patterns that each of them compiles."""

    def __init__(self) -> None:
        self.patterns: dict[Pattern, None] = {}
        self.modules: dict[str, list[Pattern]] = {}
        self._running: list[list[Pattern]] = []
        self._compile = _compiler.compile
        _compiler.compile = self.compile
        sys.meta_path.insert(0, self)  # type: ignore[arg-type]

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        found = self._compile(pattern, flags)
        if isinstance(pattern, str) and not int(flags) & re.DEBUG:
            name = pattern, int(flags)
            self.patterns[name] = None
            if self._running:
                self._running[-1].append(name)
        return found

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path) if name.startswith("factlint.") else None
        if spec is None or spec.loader is None:
            return None
        run = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            re.purge()  # what another module compiled as well is this one's too
            self._running.append([])
            run(module)
            self.modules[name] = self._running.pop()
            re.purge()

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def tell(arguments: list[str], watch: Watch) -> None:
    """Run factlint, and print the patterns and the texts of the classes that it compiles, and the modules that it runs."""
    from factlint import cli, frozen

    with open(os.devnull, "w") as sys.stdout:
        cli.main(arguments)
    sys.__stdout__.buffer.write(marshal.dumps((list(watch.patterns), list(frozen.COMPILED), list(watch.modules))))  # type: ignore[union-attr]


def told() -> list[tuple[list[Pattern], list[str], list[str]]]:
    """What a run compiles and imports that has something to work out, and one that knows its answer.

    The first run of three is for the rules, which it reads and keeps, as those are made ready by other means.
    """
    found = []
    with tempfile.TemporaryDirectory() as folder:
        run = [sys.executable, __file__, "--watch", "check", folder, "--isolated", "--cache-dir", os.path.join(folder, "kept")]
        environment = {**os.environ, "FACTLINT_DEBUG": "1"}
        for times in (1, 2, 2):
            for ending, text in ENDINGS.items():
                Path(folder, f"draft.{ending}").write_text(text * times, encoding="utf-8")
            said = subprocess.run(run, check=True, stdout=subprocess.PIPE, env=environment, cwd=folder).stdout
            found.append(marshal.loads(said))
    return found


def made(watch: Watch, installed: bool) -> tuple[Part, Part, Part]:
    """All that is made ready, as plain data: for every run, for one that has something to work out, and the rules."""
    from factlint import frozen, pipeline, ready, rulebook
    from factlint.evaluate import evaluate, examples
    from factlint.rulebook import kept

    rules, problems = rulebook.load([str(ROOT / "rules")])
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    for rule in rules:
        for example in rule.examples:
            # some patterns are made where they are needed, and a class's `__init__` for its first object
            evaluate(pipeline.understand(examples.documents(example.articles)), [rule])
    modules = compiled()
    for name in modules:
        importlib.import_module(name)
    python = ready.python()
    if not python:
        raise SystemExit("this Python keeps nothing that it compiles")
    _, (_, _, cold), (first, inits, warm) = told()
    working = [name for name in cold if name not in warm]
    others = [name for name in modules if name not in {*cold, *warm}]
    rare = {pattern for name in others for pattern in watch.modules[name]}
    rare -= {pattern for name in working for pattern in watch.modules[name]}
    start: Part = {
        "python": python,
        "program": ready.program(installed),
        "installed": installed,
        "patterns": {name: parts(*name) for name in first},
        "inits": {text: code_of(text) for text in inits},
        "modules": {name: modules[name] for name in warm},
        "others": {name: (modules[name][0], (modules[name][1], apart(watch.modules[name]))) for name in others},
    }
    work: Part = {
        "patterns": {name: parts(*name) for name in watch.patterns if name not in start["patterns"] and name not in rare},
        "inits": {text: code_of(text) for text in frozen.COMPILED if text not in start["inits"]},
        "modules": {name: modules[name] for name in working},
    }
    return start, work, kept.made({str(Path(rule.path).relative_to(ROOT / "rules")): rule for rule in rules})


def code_of(text: str) -> CodeType:
    """The text of a class's `__init__` or `__new__`, compiled."""
    return compile(text, "<frozen>", "exec")


def apart(patterns: list[Pattern]) -> Part:
    """What goes with a module that few runs need."""
    return {"patterns": {name: parts(*name) for name in patterns}, "inits": {}}


def compiled() -> dict[str, tuple[str, CodeType]]:
    """Of each module of factlint: the place of its source in the package, and the code that a run needs of it."""
    package = ROOT / "factlint"
    paths = {dotted(path): path for path in package.rglob("*.py")}
    modules = lean({name: path.read_text(encoding="utf-8") for name, path in sorted(paths.items())})
    return {
        name: (str(paths[name].relative_to(package)), compile(module, str(paths[name]), "exec", dont_inherit=True))
        for name, module in modules.items()
        if name not in ("factlint", "factlint.__main__")
    }


def dotted(path: Path) -> str:
    """The name that a module is imported by."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def parts(pattern: str, flags: int) -> Parts:
    """What a compiled pattern is made of, beside its text."""
    tree = _parser.parse(pattern, flags)
    code = array("I", [int(one) for one in _compiler._code(tree, flags)])
    named: dict[str, int] = dict(tree.state.groupdict)
    names: list[str | None] = [None] * tree.state.groups
    for name, number in named.items():
        names[number] = name
    return int(flags | tree.state.flags), code.tobytes(), tree.state.groups - 1, named, tuple(names)


if __name__ == "__main__":
    main()
