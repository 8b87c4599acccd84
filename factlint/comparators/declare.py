"""How a comparison is declared: the phrase that a rule file writes, and the function that answers it.

    @phrase("at most {number}", on=("number",), says="no more than the number given")
    def at_most(value: Quantity, number: Quantity) -> Truth:
        ...

A function answers True (holds), False (broken) or None (the print does not say). It is never called with an unknown operand: an
unknown one makes the test unchecked, except for phrases declared with `unknown=True`, which then get None.

What a function is given, by the type of the field: words and choice: str; people, places: tuple of Ref, never empty; number:
Quantity; dates: Days; yes-no: bool; key: tuple of str.

An argument in braces is a literal of its type or, in the rule file, a field in braces: `at most 100`, `at most {members}`,
`the same words as {other.words}`. The argument types: number (a literal number such as 3, 2.5 or 1,000), words (a field, or literal
words in quotation marks or bare), list (literal words with commas, `or` before the last), and people, places, dates, choice, key
(fields only). `pair` is the short form between two facts, where the last argument is the same field of the other fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal

from factlint.frozen import dataclass

Truth = bool | None
Check = Callable[..., Truth]
Marks = tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]
"""The clashing stretches of the first text and of the second, as offsets into each. They go together one by one; one of the two is
empty where its text has nothing there."""

ArgumentType = Literal["number", "words", "list", "people", "places", "dates", "choice", "key", "yes-no"]
ARGUMENT_TYPES: tuple[str, ...] = ("number", "words", "list", "people", "places", "dates", "choice", "key", "yes-no")
FIELD_TYPES: tuple[str, ...] = ("words", "people", "places", "number", "dates", "choice", "yes-no", "key")

_SLOT = re.compile(r"\{([a-z-]+)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One comparison: its form in a rule file and what answers it.

    `template` is the long form with its arguments in braces, `pair` the short form between two facts (or None). `group` marks a
    phrase that looks at all the values of a group at once: its function gets a tuple of values first. `unknown` marks one that
    answers for unknown values too. `marks` finds the clashing words where the comparison fails.
    """

    template: str
    on: tuple[str, ...]
    says: str
    check: Check
    arguments: tuple[str, ...]
    pair: str | None = None
    group: bool = False
    unknown: bool = False
    marks: Callable[[Any, Any], Marks] | None = None


def arguments_of(template: str) -> tuple[str, ...]:
    """The argument types of a template, in order."""
    return tuple(_SLOT.findall(template))


def phrase(
    template: str,
    *,
    on: tuple[str, ...],
    says: str,
    pair: str | None = None,
    group: bool = False,
    unknown: bool = False,
    marks: Callable[[Any, Any], Marks] | None = None,
) -> Callable[[Check], Phrase]:
    """Make a `Phrase` of the function below it. Raises ValueError for a declaration that cannot work."""
    arguments = arguments_of(template)
    wrong = [name for name in arguments if name not in ARGUMENT_TYPES] + [name for name in on if name not in FIELD_TYPES]
    if wrong:
        raise ValueError(f"{template}: no such type: {', '.join(wrong)}")
    if pair is not None and not arguments:
        raise ValueError(f"{template}: a short form needs an argument to leave out")

    def declare(check: Check) -> Phrase:
        return Phrase(template, on, says, check, arguments, pair, group, unknown, marks)

    return declare


def phrases_of(module: Any) -> tuple[Phrase, ...]:
    """The phrases that a module declares, in the order of its lines."""
    return tuple(value for value in vars(module).values() if isinstance(value, Phrase))
