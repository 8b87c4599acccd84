"""Write factlint/ready.bin: factlint's modules and patterns, compiled, and its rules, understood (see factlint/ready.py).

    python scripts/ready.py [--to FILE] [--installed] [--if-old]

The build does it (hatch_build.py), and scripts/test after a change. --installed: for a copy whose sources nobody edits.
"""

from __future__ import annotations

import argparse
import importlib
import marshal
import os
import pkgutil
import re
import subprocess
import sys
import tempfile
from array import array
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
STORY = '"The bridge will open in May," Mayor Ines Calloway said.\n\nNine boats sank in the harbour.\n'

Name = tuple[str, int]
Part = dict[str, Any]
Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=ROOT / "factlint" / "ready.bin", metavar="FILE")
    parser.add_argument("--installed", action="store_true")
    parser.add_argument("--if-old", action="store_true", help="not where the file there is of these sources and these rules")
    parser.add_argument("--watch", nargs=argparse.REMAINDER, help="run factlint so, and print which patterns it compiles")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    seen = watched()
    if options.if_old and is_new():
        return
    from factlint import ready

    ready.content.cache_clear()
    ready.rules.cache_clear()
    ready.PATH = os.devnull  # all is compiled and understood anew
    if options.watch:
        watch(options.watch, seen)
        return
    beside = options.to.with_name(f"{options.to.name}.{os.getpid()}")
    beside.write_bytes(packed(*made(seen, options.installed)))
    beside.replace(options.to)


def packed(start: Part, rest: Part) -> bytes:
    """The file: how long its two parts are, the parts, and the code of the modules."""
    codes: list[bytes] = []
    at = 0
    for part in (start, rest):
        for name, (source, code) in part["modules"].items():
            part["modules"][name] = source, len(code), at
            codes.append(code)
            at += len(code)
    begin = 16 + len(marshal.dumps(start)) + len(marshal.dumps(rest))
    while True:
        placed = [marshal.dumps({**part, "modules": moved(part["modules"], begin)}) for part in (start, rest)]
        if begin == (begin := 16 + sum(map(len, placed))):
            return b"".join([*(len(one).to_bytes(8, "little") for one in placed), *placed, *codes])


def moved(modules: dict[str, tuple[str, int, int]], by: int) -> dict[str, tuple[str, int, int]]:
    return {name: (source, size, at + by) for name, (source, size, at) in modules.items()}


def is_new() -> bool:
    """Whether what was made ready is what would be made now."""
    from factlint import ready, rulebook

    return ready.is_of_this_python() and rulebook.all_ready(rulebook.shipped())


def watched() -> dict[Name, None]:
    """The text and the flags of each pattern that is compiled from now on."""
    seen: dict[Name, None] = {}
    compile_ = _compiler.compile

    def watching(pattern: Any, flags: int = 0) -> Any:
        found = compile_(pattern, flags)
        if isinstance(pattern, str) and not int(flags) & re.DEBUG:
            seen[pattern, int(flags)] = None
        return found

    _compiler.compile = watching
    return seen


def watch(arguments: list[str], seen: dict[Name, None]) -> None:
    """Run factlint, and print the patterns and the texts of the classes that it compiles."""
    from factlint import cli, frozen

    re.purge()
    with open(os.devnull, "w") as sys.stdout:
        cli.main(arguments)
    modules = [name for name in sys.modules if name.startswith("factlint.")]
    sys.__stdout__.buffer.write(marshal.dumps((list(seen), list(frozen.COMPILED), modules)))  # type: ignore[union-attr]


def of_every_run() -> tuple[list[Name], list[str], list[str]]:
    """What a run compiles that knows its answer already."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "draft.txt"
        article.write_text(STORY, encoding="utf-8")
        run = [sys.executable, __file__, "--watch", "check", str(article), "--isolated", "--cache-dir", folder]
        environment = {**os.environ, "FACTLINT_DEBUG": "1"}
        for _ in range(2):
            said = subprocess.run(run, check=True, stdout=subprocess.PIPE, env=environment, cwd=folder).stdout
    patterns, inits, modules = marshal.loads(said)
    return patterns, inits, modules


def made(seen: dict[Name, None], installed: bool) -> tuple[Part, Part]:
    """All that is made ready, as plain data: for every run, and for one that has something to work out."""
    import factlint
    from factlint import frozen, pipeline, ready, rulebook
    from factlint.evaluate import examples
    from factlint.rulebook import kept

    modules = {}
    for module in pkgutil.walk_packages(factlint.__path__, "factlint."):
        if not module.name.endswith("__main__"):
            modules[module.name] = compiled(importlib.import_module(module.name))
    rules, problems = rulebook.load([str(ROOT / "rules")])
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    for rule in rules:
        for example in rule.examples:
            pipeline.understand(examples.documents(example.articles))  # some patterns are made where they are needed
    python = ready.python()
    if not python:
        raise SystemExit("this Python keeps nothing that it compiles")
    first, inits, needed = of_every_run()
    start: Part = {
        "python": python,
        "program": ready.program(installed),
        "installed": installed,
        "patterns": {name: parts(*name) for name in first},
        "inits": {text: compile(text, "<frozen>", "exec") for text in inits},
        "modules": {name: modules[name] for name in needed},
    }
    rest: Part = {
        "patterns": {name: parts(*name) for name in seen if name not in start["patterns"]},
        "inits": {text: code for text, code in frozen.COMPILED.items() if text not in start["inits"]},
        "modules": {name: code for name, code in modules.items() if name not in start["modules"]},
        "rules": {str(Path(rule.path).relative_to(ROOT / "rules")): kept.made([rule]) for rule in rules},
    }
    return start, rest


def compiled(module: ModuleType) -> tuple[str, bytes]:
    """The place of a module's source in the package, and its code."""
    source = Path(str(module.__file__))
    code = compile(source.read_bytes(), str(source), "exec", dont_inherit=True)
    return str(source.relative_to(ROOT / "factlint")), marshal.dumps(code)


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
