"""Command lines that ask for help or are not as they should be: argparse, its answers in one line that says what to type."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from factlint.commands import COMMANDS, MARK, NOT_TO_BE_TRUSTED

if TYPE_CHECKING:
    from factlint.commands import CommandModule


def read(name: str, command: CommandModule, line: Sequence[str]) -> argparse.Namespace:
    """The options in a command line; or the end of the program, with help or with what is wrong."""
    parser = _Parser(prog=f"factlint {name}", description=COMMANDS[name].says, allow_abbrev=False, formatter_class=_Help)
    parser.example = _with_given(COMMANDS[name].example, line)
    parser.epilog = f"For example: {COMMANDS[name].example}"
    command.add_arguments(parser)
    return parser.parse_args(line)


def _with_given(example: str, arguments: Sequence[str]) -> str:
    """The example with the fingerprint that was given, where it has one and one was given."""
    bare = (one.strip("[].") for one in arguments)
    given = next((one for one in bare if len(one) >= 4 and not {*one.lower()} - {*"0123456789abcdef"}), MARK)
    return example.replace(MARK, given)


class _Help(argparse.HelpFormatter):
    """Help as wide as the terminal. argparse asks this once for each option, and by a module that loads every sort of archive."""

    def __init__(self, prog: str) -> None:
        try:
            width = int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size().columns
        except (ValueError, OSError):
            width = 80
        super().__init__(prog, width=max(width, 13) - 2)


class _Parser(argparse.ArgumentParser):
    """A parser that answers a mistake with one line."""

    example = ""
    """The whole command as it might have been typed."""

    def error(self, message: str) -> NoReturn:
        self.exit(NOT_TO_BE_TRUSTED, f"{self.prog}: {_plainer(self, message)}\n")


_LACKING, _UNKNOWN = "the following arguments are required: ", "unrecognized arguments: "


def _plainer(parser: _Parser, message: str) -> str:
    """argparse's message as a sentence, with what to type, or "did you mean" for what is misspelled."""
    whole, more = f" Type: {parser.example}", f" Try {parser.prog} --help."
    named, _, what = message.removeprefix("argument ").partition(": ") if message.startswith("argument ") else ("", "", message)
    if what.startswith(_LACKING):
        return f"It lacks {what.removeprefix(_LACKING).replace(', ', ' and ')}.{whole}"
    if what.startswith("expected "):
        return f"Something belongs behind {named}.{whole if named in whole else more}"
    if what.startswith("invalid choice: "):
        return _not_among(parser, named, what) + more
    if what.startswith(_UNKNOWN):
        given = what.removeprefix(_UNKNOWN)
        if given.startswith("-"):
            return f"There is no option {given}.{_did_you_mean(given.split()[0].split('=')[0], parser)}{more}"
        together = "; words that belong together need quotation marks around them" if '"' in whole else ""
        return f"It takes nothing like {given!r}{together}.{whole}"
    return (f"{named}: {what}" if named else what[:1].upper() + what[1:]).removesuffix(".") + "." + more


def _not_among(parser: _Parser, named: str, what: str) -> str:
    from factlint.rulebook.advice import cannot_be

    allowed = next((action.choices for action in parser._actions if named in action.option_strings), None) or ()
    given = what.removeprefix("invalid choice: ").rpartition(" (choose from")[0].strip("'")
    return cannot_be(named, given, map(str, allowed)).replace("`", "")


def _did_you_mean(given: str, parser: argparse.ArgumentParser) -> str:
    from factlint.rulebook.advice import nearest

    near = nearest(given, [option for action in parser._actions for option in action.option_strings])
    return f" Did you mean {near}?" if near else ""
