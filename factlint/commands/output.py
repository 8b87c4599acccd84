"""What the commands share: the options of the printed page, and how problems reach the user."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable

from factlint.model import Problem
from factlint.report.options import Options


def add_output_arguments(parser: argparse.ArgumentParser) -> None:
    """Options that every printing command has."""
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour the report (default: auto)")


def report_options(options: argparse.Namespace) -> Options:
    """The page to print on: colour only on a terminal or on request, as wide as the terminal."""
    on_terminal = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    color = options.color == "always" or (options.color == "auto" and on_terminal)
    return Options(color=color, notes=bool(getattr(options, "notes", False)), width=max(40, min(_width(), 160)))


def _width() -> int:
    if not sys.stdout.isatty():
        return 100
    import shutil  # which loads every sort of archive

    return shutil.get_terminal_size((100, 24)).columns


def say_problems(problems: Iterable[Problem], kind: str = "error") -> None:
    """One line a problem on standard error, control characters made visible."""
    for problem in problems:
        line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(problem))
        print(f"factlint: {line}" if kind == "error" else f"factlint: {kind}: {line}", file=sys.stderr)
