"""What the commands share about the configuration: its options, the settings, and the rules that they ask for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint import config, rulebook
from factlint.cache import NOWHERE, Cache
from factlint.config import Settings
from factlint.config.chosen import Chosen
from factlint.model import Problem
from factlint.rulebook.book import Book

if TYPE_CHECKING:
    import argparse


def add_config_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of every command that can be configured."""
    parser.add_argument(
        "--config", metavar="FILE", help="the configuration (default: factlint.yaml or pyproject.toml, here or above)"
    )
    parser.add_argument("--isolated", action="store_true", help="use neither a configuration nor accepted findings")


def settings_of(options: argparse.Namespace, cache: Cache = NOWHERE) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings that these options ask for, and every mistake in their file."""
    if options.isolated:
        wrong = Problem("--config", "goes with a configuration, --isolated with none; give one of the two")
        return Settings(), (wrong,) if options.config else ()
    if options.config:
        if not options.config.endswith((".yaml", ".toml")):
            return Settings(), (Problem(config.shown(options.config), "a configuration ends in .yaml or .toml"),)
        return config.load(config.shown(options.config), cache)
    path, problems = config.find(os.curdir)
    return (Settings(), problems) if problems else config.load(path, cache)


def rules_of(options: argparse.Namespace, settings: Settings, cache: Cache = NOWHERE) -> Chosen:
    """The rules that are on somewhere, and what is wrong with them or with what the configuration says of them."""
    book = Book(dict.fromkeys([*rulebook.shipped(), *settings.rule_folders, *options.rules]), cache)
    return Chosen(book, settings)
