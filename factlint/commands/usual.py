"""Command lines as they usually are, read in a tenth of the time that it takes to load argparse and set it up.

The commands declare their arguments as for argparse. Whatever is not plain here (a mistake, --help, an abbreviation) is left to it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence
    from typing import Any


class Options:
    """The arguments by their names."""

    def __init__(self, found: dict[str, Any]) -> None:
        self.__dict__.update(found)


class NotUsual(Exception):
    """argparse knows what to say of it."""


class _Option:
    """What follows an option, and what becomes of it."""

    __slots__ = ("action", "allowed", "field", "make")

    def __init__(self, field: str, action: str, allowed: Container[str] | None, make: Callable[[str], Any] | None) -> None:
        self.field, self.action, self.allowed, self.make = field, action, allowed, make

    def value(self, given: str) -> Any:
        if self.allowed is not None and given not in self.allowed:
            raise NotUsual
        try:
            return self.make(given) if self.make else given
        except Exception as wrong:
            raise NotUsual from wrong


class Usual:
    """Takes the declarations of a command's arguments, and reads lines that are as they should be."""

    def __init__(self) -> None:
        self._options: dict[str, _Option] = {}
        self._defaults: dict[str, Any] = {}
        self._required: set[str] = set()
        self._listed = ""
        self._several = False

    def add_argument(
        self,
        *names: str,
        action: str = "store",
        default: Any = None,
        choices: Container[str] | None = None,
        type: Callable[[str], Any] | None = None,  # noqa: A002
        dest: str | None = None,
        required: bool = False,
        nargs: str | None = None,
        metavar: str | None = None,
        help: str | None = None,  # noqa: A002
    ) -> None:
        """As argparse does, for the sorts of argument that there are here."""
        field = dest or next((name for name in names if name.startswith("--")), names[0]).lstrip("-").replace("-", "_")
        if names[0].startswith("-"):
            self._options |= dict.fromkeys(names, _Option(field, action, choices, type))
            self._defaults[field] = False if action == "store_true" else default
            self._required |= {field} if required else set()
        else:
            self._listed, self._several = field, nargs == "*"

    def read(self, line: Sequence[str]) -> Any:
        """The arguments by their names. Raises NotUsual."""
        found = dict(self._defaults)
        given: set[str] = set()
        listed: list[str] = []
        ended = False
        rest = iter(line)
        for word in rest:
            if not word.startswith("-"):
                if ended:  # argparse takes such words only where they stand together
                    raise NotUsual
                listed.append(word)
                continue
            ended = bool(listed)
            name, equals, value = word.partition("=")
            option = self._options.get(name)
            if option is None or (equals and option.action == "store_true"):
                raise NotUsual
            given.add(option.field)
            if option.action == "store_true":
                found[option.field] = True
                continue
            if not equals:
                value = next(rest, "-")
                if value.startswith("-"):
                    raise NotUsual
            value = option.value(value)
            found[option.field] = [*(found[option.field] or ()), value] if option.action == "append" else value
        if self._required - given or (listed and not self._listed) or not (self._several or len(listed) == bool(self._listed)):
            raise NotUsual
        if self._listed:
            found[self._listed] = listed if self._several else listed[0]
        return Options(found)
