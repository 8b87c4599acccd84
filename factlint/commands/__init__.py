"""Commands: one file for each, and this table of them all.

A command's module has `add_arguments(parser)` and `run(options) -> exit code`. It is imported when it is asked for, because
checking a draft must not pay for explaining a rule.
"""

from __future__ import annotations

from factlint.frozen import dataclass

NOT_TO_BE_TRUSTED = 2
"""The exit code of a run that was not what the user asked for: usage, configuration, rule, unreadable file, internal fault."""

TYPE_CHECKING = False  # as in `typing`, which takes longer to load than all this
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import Protocol

    class CommandModule(Protocol):
        """What a command's module offers."""

        def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

        def run(self, options: argparse.Namespace) -> int: ...


MARK = "1f2e3d4c"
"""A fingerprint to show how one is written."""


@dataclass(frozen=True, slots=True)
class Command:
    """A line of help, the command as somebody might type it, and the way to the module."""

    says: str
    example: str
    load: Callable[[], CommandModule]


def _check() -> CommandModule:
    from factlint.commands import check

    return check


def _accept() -> CommandModule:
    from factlint.commands import accept

    return accept


def _init() -> CommandModule:
    from factlint.commands import init

    return init


def _facts() -> CommandModule:
    from factlint.commands import facts

    return facts


def _rules() -> CommandModule:
    from factlint.commands import rules

    return rules


def _explain() -> CommandModule:
    from factlint.commands import explain

    return explain


def _test() -> CommandModule:
    from factlint.commands import test

    return test


COMMANDS: dict[str, Command] = {
    "check": Command("Report what does not agree in articles and the stories they belong to.", "factlint check .", _check),
    "accept": Command("Let findings stand, with a reason.", f'factlint accept {MARK} --reason "WHY" --by "NAME"', _accept),
    "init": Command("Look at the articles here and write a factlint.yaml to start from.", "factlint init", _init),
    "facts": Command("Print the facts that articles state.", "factlint facts draft.txt", _facts),
    "rules": Command("List the rules.", "factlint rules", _rules),
    "explain": Command("Explain one rule: what it says, why, and its examples.", "factlint explain quote-matches", _explain),
    "test": Command("Run the examples of rule files.", "factlint test house-rules/", _test),
}
