"""Arguments and exit codes. Imports little: start-up is felt at every commit, so a command is loaded when it is asked for."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from factlint import __version__
from factlint.commands import COMMANDS, MARK

NOT_TO_BE_TRUSTED = 2
"""The exit code of a run that was not what the user asked for: usage, configuration, rule, unreadable file, internal fault."""


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


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {command.says}" for name, command in COMMANDS.items()]
    return "\n".join(
        [
            "factlint finds what news copy says in two ways: quotations, names, numbers, dates and votes that do not agree.",
            "",
            "usage: factlint COMMAND [OPTION...] [PATH...]",
            "",
            *lines,
            "",
            "factlint COMMAND --help tells more of each. To begin: factlint check .",
        ]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; returns the exit code. With none given it is the program itself, and ends it."""
    code = _main(arguments)
    if arguments is None and not os.environ.get("FACTLINT_DEBUG"):
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(code)  # Python would first take apart all that was read, which takes as long as reading it
    return code


def _main(arguments: Sequence[str] | None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stderr is None:  # closed by whoever started us; printing to None would go to standard output
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        return _failed("standard output is closed, so there is nowhere to report to")
    gc.set_threshold(100_000, 50, 100)  # what is read is kept, in no cycles: looking for garbage often is a sixth of the time
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _answer(given)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader of our output has gone, as `| head` does
        _drop_output()
        return NOT_TO_BE_TRUSTED
    except KeyboardInterrupt:
        return _failed("stopped")
    except Exception as fault:
        if os.environ.get("FACTLINT_DEBUG"):
            raise
        if isinstance(fault, FileNotFoundError) and fault.filename is None:
            return _failed("the current folder is no longer there")
        if isinstance(fault, OSError) and fault.filename is None:
            _drop_output()
            return _failed(f"the report could not be written: {(fault.strerror or 'unknown fault').lower()}")
        where = "".join(f", {note}" for note in getattr(fault, "__notes__", ()))
        what = f"{type(fault).__name__}: {fault}{where}"
        return _failed(f"an internal fault, which is ours to mend: {what} (FACTLINT_DEBUG=1 shows where)")


def _failed(why: str) -> int:
    print(f"factlint: {why}.", file=sys.stderr)
    return NOT_TO_BE_TRUSTED


def _drop_output() -> None:
    """Nothing more can be written; what is still held back must not fail a second time when Python ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _answer(given: Sequence[str]) -> int:
    if given[:1] in (["--version"], ["-V"]):
        print(f"factlint {__version__}")
        return 0
    if not given or given[0] in ("--help", "-h", "help"):
        print(_overview())
        return 0 if given else NOT_TO_BE_TRUSTED
    if given[0] not in COMMANDS:
        return _no_such_command(given[0])
    return _run(given[0], given[1:])


def _no_such_command(given: str) -> int:
    from factlint.rulebook.advice import nearest

    near = nearest(given, COMMANDS)
    hint = f" Did you mean {near}?" if near else f" Commands: {', '.join(COMMANDS)}."
    what = f"There is no command {given!r}."
    if given.startswith("-"):
        what = f"There is no option {given} here."
        near = nearest(given, ("--help", "--version"))
        hint = f" Did you mean {near}?" if near else f" A command comes first, as in factlint check {given} ."
    if os.path.exists(given):
        hint = f" Did you mean factlint check {given}?"
    print(f"factlint: {what}{hint}", file=sys.stderr)
    return NOT_TO_BE_TRUSTED


def _run(name: str, arguments: Sequence[str]) -> int:
    from factlint import ready

    ready.begin()
    command = COMMANDS[name].load()
    parser = _Parser(prog=f"factlint {name}", description=COMMANDS[name].says, allow_abbrev=False, formatter_class=_Help)
    parser.example = _with_given(COMMANDS[name].example, arguments)
    parser.epilog = f"For example: {COMMANDS[name].example}"
    command.add_arguments(parser)
    return command.run(parser.parse_args([*map(_path_or_option, arguments)]))


def _with_given(example: str, arguments: Sequence[str]) -> str:
    """The example with the fingerprint that was given, where it has one and one was given."""
    bare = (one.strip("[].") for one in arguments)
    given = next((one for one in bare if len(one) >= 4 and not {*one.lower()} - {*"0123456789abcdef"}), MARK)
    return example.replace(MARK, given)


def _path_or_option(argument: str) -> str:
    """The argument, or, where it looks like an option but is a file, its path: a hook is given file names as they are."""
    is_file = argument.startswith("-") and "." in argument and os.path.isfile(argument)
    return os.path.join(os.curdir, argument) if is_file else argument
