"""`factlint rules`: list the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.commands.output import say_problems
from factlint.commands.settings import add_config_arguments, rules_of, settings_of

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("--language", action="store_true", help="print what rules may be written with, as Markdown")
    parser.add_argument("--manual", action="store_true", help="print a page of all rules, with reasons and examples, as Markdown")
    parser.add_argument("--rules", action="append", default=[], metavar="PATH", help="rules beside the shipped ones")
    add_config_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Print one line for each rule, or the language of rules: 0, or 2 where a rule file cannot be read."""
    if options.language:
        from factlint.rulebook.reference import reference

        print(reference(), end="")
        return 0
    settings, problems = settings_of(options)
    if problems:
        say_problems(problems)
        return 2
    rules = rules_of(options, settings)
    problems = rules.problems
    if options.manual and not problems:
        from factlint import pipeline
        from factlint.evaluate.examples import said
        from factlint.rulebook.manual import manual

        print(manual(rules, lambda rule, example: said(rule, example, pipeline.understand)), end="")
        return 0
    width = max((len(rule.id) for rule in rules), default=0)
    for rule in rules:
        print(f"{rule.id:<{width}}  {rule.level:<7}  {rule.says}")
    say_problems(problems)
    return 2 if problems else 0
