"""Arguments and exit codes. Imports little: start-up is felt at every commit, so a command is loaded when it is asked for."""

from __future__ import annotations

import gc
import os
import sys

from factlint import __version__
from factlint.commands import COMMANDS, NOT_TO_BE_TRUSTED

TYPE_CHECKING = False  # as in `typing`, which takes as long to load as the rest of this module and all that it needs
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


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
            try:  # noqa: SIM105  contextlib is not needed else
                stream.flush()
            except (OSError, ValueError, AttributeError):
                pass
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
    try:  # noqa: SIM105
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        pass


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
    line = [*map(_path_or_option, arguments)]
    return command.run(_read(name, command, line))


def _read(name: str, command: Any, line: Sequence[str]) -> Any:
    """The options in a command line. It ends the program where they are not as they should be, and where help is asked for."""
    from factlint.commands.usual import NotUsual, Usual

    usual = Usual()
    command.add_arguments(usual)
    try:
        return usual.read(line)
    except NotUsual:
        from factlint.commands import arguments

        return arguments.read(name, command, line)


def _path_or_option(argument: str) -> str:
    """The argument, or, where it looks like an option but is a file, its path: a hook is given file names as they are."""
    is_file = argument.startswith("-") and "." in argument and os.path.isfile(argument)
    return os.path.join(os.curdir, argument) if is_file else argument
