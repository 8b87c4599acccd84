"""What the commands share about the configuration: its options, the settings, and the rules that they ask for."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from factlint import config, rulebook
from factlint.config import Choice, Setting, Settings, levels
from factlint.model import Problem
from factlint.rulebook import Rule


def add_config_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of every command that can be configured."""
    parser.add_argument(
        "--config", metavar="FILE", help="the configuration (default: factlint.yaml or pyproject.toml, here or above)"
    )
    parser.add_argument("--isolated", action="store_true", help="use neither a configuration nor accepted findings")


def settings_of(options: argparse.Namespace) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings that these options ask for, and every mistake in their file."""
    if options.isolated:
        wrong = Problem("--config", "goes with a configuration, --isolated with none; give one of the two")
        return Settings(), (wrong,) if options.config else ()
    if options.config:
        if not options.config.endswith((".yaml", ".toml")):
            return Settings(), (Problem(config.shown(options.config), "a configuration ends in .yaml or .toml"),)
        return config.load(config.shown(options.config))
    path, problems = config.find(os.curdir)
    return (Settings(), problems) if problems else config.load(path)


class Chosen(NamedTuple):
    """The rules to hold, each at the gravest level that it has anywhere; what each is set to where no folder says otherwise."""

    rules: tuple[Rule, ...]
    usual: Mapping[str, Setting]
    problems: tuple[Problem, ...]


def rules_of(options: argparse.Namespace, settings: Settings) -> Chosen:
    """The rules that are on somewhere, and what is wrong with them or with what the configuration says of them."""
    rules, problems = rulebook.load(dict.fromkeys([*rulebook.shipped(), *settings.rule_folders, *options.rules]))
    usual = levels.everywhere(rules, settings)
    if not settings.rules and not settings.folders:
        return Chosen(rules, usual, problems)
    problems = (*problems, *unknown(settings, [rule.id for rule in rules]))
    return Chosen(levels.gravest(rules, settings), usual, problems)


def unknown(settings: Settings, rules: Sequence[str]) -> Iterable[Problem]:
    """The choices about rules that there are not."""
    choices: list[Choice] = [*settings.rules, *(choice for _, some in settings.folders for choice in some)]
    known = frozenset(rules)
    for choice in choices:
        if choice.rule not in known:
            from factlint.rulebook.advice import nearest

            near = nearest(choice.rule, known)
            hint = f"did you mean {near}?" if near else "factlint rules lists them all"
            yield Problem(settings.path or "", f"there is no rule {choice.rule!r}; {hint}", choice.line, choice.column)
