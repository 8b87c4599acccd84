"""`factlint facts`: print the facts that articles state."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from factlint import pipeline
from factlint.commands.output import add_input_arguments, add_output_arguments, report_options, say_problems, say_usage, typed_in
from factlint.commands.settings import add_config_arguments, settings_of
from factlint.model import Problem
from factlint.report import FACTS_FORMATS

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles, or folders of them")
    add_input_arguments(parser)
    told = "how to print them (default: table): " + "; ".join(f"{name}, {made.says}" for name, made in FACTS_FORMATS.items())
    parser.add_argument("--format", choices=FACTS_FORMATS, default="table", metavar="FORMAT", help=told)
    add_config_arguments(parser)
    add_output_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Print every fact of the named articles; 2 where something could not be read."""
    settings, wrong = settings_of(options)
    if wrong:
        say_problems(wrong)
        return 2
    typed = typed_in(options)
    if not options.paths:
        return say_usage("factlint facts", "It lacks PATH. Type: factlint facts . for all that is here, or name a draft.")
    problems: list[Problem] = []
    articles = tuple(pipeline.read_facts(options.paths, problems, settings, typed))
    sys.stdout.write(FACTS_FORMATS[options.format](articles, report_options(options)))
    say_problems(problems)
    return 2 if problems else 0
