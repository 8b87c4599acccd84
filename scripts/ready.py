"""Write factlint/ready.bin: factlint's patterns, compiled, and its rules, understood (see factlint/ready.py).

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
import sys
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

Parts = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=ROOT / "factlint" / "ready.bin", metavar="FILE")
    parser.add_argument("--installed", action="store_true")
    parser.add_argument("--if-old", action="store_true", help="not where the file there is of these sources and these rules")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    seen = watched()
    if options.if_old and is_new():
        return
    beside = options.to.with_name(f"{options.to.name}.{os.getpid()}")
    beside.write_bytes(marshal.dumps(made(seen, options.installed)))
    beside.replace(options.to)


def is_new() -> bool:
    """Whether what was made ready is what would be made now."""
    from factlint import ready, rulebook

    return ready.is_of_this_python() and rulebook.all_ready([str(ROOT / "rules")])


def made(seen: dict[tuple[str, int], None], installed: bool) -> dict[str, Any]:
    """All that is made ready, as plain data."""
    import factlint
    from factlint import pipeline, ready, rulebook
    from factlint.evaluate import examples
    from factlint.rulebook import kept

    for module in pkgutil.walk_packages(factlint.__path__, "factlint."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    ready.rules.cache_clear()
    ready.content.cache_clear()
    ready.PATH = os.devnull  # all is understood anew
    rules, problems = rulebook.load([str(ROOT / "rules")])
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    for rule in rules:
        for example in rule.examples:
            pipeline.understand(examples.documents(example.articles))  # some patterns are made where they are needed
    return {
        "program": ready.program(installed),
        "installed": installed,
        "python": ready.python(),
        "patterns": {name: parts(*name) for name in seen} if ready.python() else {},
        "rules": {rulebook.named(rule.path, rulebook.raw(rule.path)): kept.made([rule]) for rule in rules},
    }


def watched() -> dict[tuple[str, int], None]:
    """The text and the flags of each pattern that is compiled from now on."""
    seen: dict[tuple[str, int], None] = {}
    compile_ = _compiler.compile

    def watching(pattern: Any, flags: int = 0) -> Any:
        found = compile_(pattern, flags)
        if isinstance(pattern, str) and not int(flags) & re.DEBUG:
            seen[pattern, int(flags)] = None
        return found

    _compiler.compile = watching
    return seen


def parts(pattern: str, flags: int) -> Parts:
    """What a compiled pattern is made of, beside its text."""
    tree = _parser.parse(pattern, flags)
    code = _compiler._code(tree, flags)
    named: dict[str, int] = dict(tree.state.groupdict)
    names: list[str | None] = [None] * tree.state.groups
    for name, number in named.items():
        names[number] = name
    return int(flags | tree.state.flags), [int(one) for one in code], tree.state.groups - 1, named, tuple(names)


if __name__ == "__main__":
    main()
