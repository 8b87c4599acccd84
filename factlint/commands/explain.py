"""`factlint explain`: one rule in plain words."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factlint import pipeline
from factlint.commands.output import say_problems
from factlint.commands.settings import add_config_arguments, rules_of, settings_of
from factlint.evaluate.examples import said
from factlint.rulebook.advice import nearest
from factlint.rulebook.rule import Example, ExampleArticle, Rule

if TYPE_CHECKING:
    import argparse

NARROWEST, WIDEST = 40, 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, as findings show it")
    parser.add_argument("--rules", action="append", default=[], metavar="PATH", help="rules beside the shipped ones")
    add_config_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Print the rule: 0, or 2 where there is no such rule or a rule file cannot be read."""
    settings, problems = settings_of(options)
    if problems:
        say_problems(problems)
        return 2
    rules = rules_of(options, settings)
    problems = rules.problems
    say_problems(problems)
    known = {rule.id: rule for rule in rules}
    rule = known.get(options.rule)
    if rule is None:
        print(f"factlint: there is no rule {options.rule!r}.{_hint(options.rule, known)}", file=sys.stderr)
        return 2
    width = max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))
    print("\n".join(_lines(rule, width)))
    return 2 if problems else 0


def _hint(given: str, known: Iterable[str]) -> str:
    near = nearest(given, known)
    if near:
        return f" Did you mean {near}?"
    alike = [one for one in known if given in one.split("-")]
    return f" Rules with this word: {', '.join(sorted(alike))}." if alike else " factlint rules lists them all."


def _lines(rule: Rule, width: int) -> Iterator[str]:
    yield f"{rule.id} ({rule.level})"
    yield ""
    yield from textwrap.wrap(rule.says, width)
    yield ""
    yield from textwrap.wrap(f"Why: {rule.why}", width)
    for good, title in ((True, "The rule is content with:"), (False, "The rule objects to:")):
        yield ""
        yield title
        for example in rule.examples:
            if example.good is good:
                yield from _example(example, width)
                if not good and (told := said(rule, example, pipeline.understand)):
                    yield from textwrap.wrap(told, width, initial_indent="  > ", subsequent_indent="    ")
    yield ""
    yield f"The rule itself: {rule.path}"


def _example(example: Example, width: int) -> Iterator[str]:
    several = len(example.articles) > 1
    yield ""
    for number, article in enumerate(example.articles, start=1):
        mark = f"  {number}. " if several else "  "
        first = True
        for line in _told(article).splitlines() or [""]:
            for part in textwrap.wrap(line, width - len(mark)) or [""]:
                yield (mark if first else " " * len(mark)) + part if part else ""
                first = False


def _told(article: ExampleArticle) -> str:
    """The article with what is said of it beside its text."""
    beside = [
        f"published {article.published}" if article.published else "",
        article.outlet or "",
        article.zone or "",
        "a source" if article.source else "",
        "the reference sheet" if article.reference else "",
    ]
    told = ", ".join(part for part in beside if part)
    return f"[{told}] {article.text}" if told else article.text
