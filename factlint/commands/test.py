"""`factlint test`: run the examples of rule files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint import pipeline, rulebook
from factlint.commands.output import say_problems
from factlint.evaluate import examples

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="rule files, or folders of them (default: the rules of factlint)")


def run(options: argparse.Namespace) -> int:
    """Run the examples: 0 all come out as they say, 1 some do not, 2 a rule file cannot be read."""
    rules, problems = rulebook.load(options.paths or rulebook.shipped())
    say_problems(problems)
    failures = [failure for rule in rules for failure in examples.run(rule, pipeline.understand)]
    for failure in failures:
        print(failure.problem())
    if problems and not rules:
        return 2
    total = sum(len(rule.examples) for rule in rules)
    counted = f"{len(rules)} rule{'s' * (len(rules) != 1)}, {total} examples"
    print(f"{counted}, {len(failures) or 'none'} failing.")
    return 2 if problems else int(bool(failures))
