"""What the commands share: the options of the printed page, files to write reports to, and how problems reach the user."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from factlint.cache import Cache, folder
from factlint.model import Level, Problem, Report
from factlint.readers.decode import LARGEST
from factlint.report import FORMATS
from factlint.report.options import Options
from factlint.report.safe import safe
from factlint.stories import shown

if TYPE_CHECKING:
    import argparse

    from factlint.rulebook.rule import Rule

Output = tuple[str, str]
"""A format and the path to write it to."""


def add_output_arguments(parser: argparse.ArgumentParser) -> None:
    """Options that every printing command has."""
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour the report (default: auto)")


def add_cache_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of commands that hold rules: where they keep what they found out."""
    parser.add_argument("--cache-dir", metavar="FOLDER", help="where to keep what was found out (default: your cache folder)")
    parser.add_argument("--no-cache", action="store_true", help="work everything out, and keep nothing")


def kept_in(options: argparse.Namespace) -> Cache:
    """The cache that the options ask for."""
    return Cache(None if options.no_cache else folder(options.cache_dir))


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of commands that report findings: how to print them, and into which files beside."""
    told = "how to report (default: full): " + "; ".join(f"{name}, {made.says}" for name, made in FORMATS.items())
    parser.add_argument("--format", choices=FORMATS, default="full", metavar="FORMAT", help=told)
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        type=_output,
        metavar="FORMAT=PATH",
        help="write a report to a file too; may be given several times",
    )


def add_input_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of commands that read articles."""
    parser.add_argument(
        "--stdin-filename",
        metavar="PATH",
        help="read a draft from standard input in place of this file, which need not be there; for editors",
    )


def typed_in(options: argparse.Namespace) -> dict[str, bytes]:
    """What an editor sends in place of a file, by the file's path, which joins the paths of the run."""
    path = options.stdin_filename
    if path is None:
        return {}
    options.paths = [*options.paths, path]
    return {shown(path): sys.stdin.buffer.read(LARGEST + 1) if sys.stdin else b""}


def _output(given: str) -> Output:
    name, equals, path = given.partition("=")
    if not equals or not path:
        ending = name.rpartition(".")[2]
        example = f"{ending}={name}" if ending in FORMATS and ending != name else f"{ending}=factlint.{ending}"
        example = example if ending in FORMATS else "html=factlint.html"
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{given!r} does not say FORMAT=PATH, as in {example}")
    if name not in FORMATS:
        from argparse import ArgumentTypeError

        from factlint.rulebook.advice import refuse

        raise ArgumentTypeError(refuse("format", name, FORMATS).removesuffix("."))
    return name, path


def report_options(options: argparse.Namespace, rules: Sequence[Rule] = ()) -> Options:
    """The page to print on: colour only on a terminal or on request, as wide as the terminal."""
    on_terminal = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    color = options.color == "always" or (options.color == "auto" and on_terminal)
    return Options(
        color=color,
        notes=bool(getattr(options, "notes", False)),
        verbose=bool(getattr(options, "verbose", False)),
        width=max(40, min(_width(), 160)),
        base=_base(),
        rules=rules,
        fail_on=cast(Level, getattr(options, "fail_on", "error")),
    )


def _width() -> int:
    if not sys.stdout.isatty():
        return 100
    import shutil  # which loads every sort of archive

    return shutil.get_terminal_size((100, 24)).columns


def _base() -> str:
    """The current folder as the repository around it names it; empty at its root, and where there is none."""
    here = folder = os.getcwd()
    while not os.path.exists(os.path.join(folder, ".git")):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return ""
    inside = os.path.relpath(here, folder)
    return "" if inside == os.curdir else inside.replace(os.sep, "/")


def write_outputs(outputs: Iterable[Output], report: Report, options: Options) -> list[Problem]:
    """Write the report to each of these files, whole or not at all; the problems of those that could not be written."""
    problems = []
    for name, path in outputs:
        try:
            _write(path, FORMATS[name](report, options))
        except OSError as error:
            why = (error.strerror or "unknown fault").lower()
            problems.append(Problem(path, f"the {name} report could not be written: {why}"))
    return problems


def _write(path: str, text: str) -> None:
    """Beside the file first and then in its place, so that nobody reads half a report; what is no file is written to as it is."""
    raw = text.encode("utf-8", "backslashreplace")
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as stream:
            stream.write(raw)
        return
    target = os.path.realpath(path)
    beside = os.path.join(os.path.dirname(target), f".{os.path.basename(target)[:100]}.{os.getpid()}")
    try:
        with open(beside, "xb") as file:
            file.write(raw)
        os.replace(beside, target)
    except BaseException:
        if os.path.exists(beside):
            os.unlink(beside)
        raise


MOST_OF_A_FILE = 20
"""So many problems of one file are told; whoever has more needs no more."""


def say_problems(problems: Iterable[Problem], kind: str = "error") -> None:
    """One line a problem on standard error, control characters made visible; of a file with very many the first ones."""
    told, more = Counter[str](), Counter[str]()
    for problem in problems:
        told[problem.path] += 1
        if told[problem.path] > MOST_OF_A_FILE:
            more[problem.path] += 1
            continue
        line = safe("".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(problem)))
        print(f"factlint: {line}" if kind == "error" else f"factlint: {kind}: {line}", file=sys.stderr)
    for path, count in more.items():
        print(f"factlint: {safe(path)}: and {count:,} more like these", file=sys.stderr)


def say_usage(program: str, mistake: str) -> int:
    """One line on how a command was called wrongly; the exit code."""
    print(f"{program}: {mistake}", file=sys.stderr)
    return 2
