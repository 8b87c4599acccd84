"""How a fact type is declared: its name, what it states, and the fields that a rule may speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from factlint.frozen import dataclass
from factlint.model import Fact
from factlint.reading.parts import Reading

FieldType = Literal["words", "people", "places", "number", "dates", "choice", "yes-no", "key"]
"""What a field holds, which decides the phrases that fit it.

words: str or Phrase; people, places: tuple of Ref (or one Ref); number: Quantity; dates: Days; choice: one str of `Field.choices`;
yes-no: bool; key: str or tuple of str, only good for `sharing` (made by linking or by position).
"""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a fact type. `says` ends up in the generated documentation, so it is a phrase for a copy editor.

    `plain` marks a field that can be read off the page itself: the certainty of the fact is not about it. (The words between
    quotation marks stand there, however unsure it is who says them.)
    """

    type: FieldType
    says: str
    choices: tuple[str, ...] = ()
    plain: bool = False


@dataclass(frozen=True, slots=True)
class FactType:
    """One kind of fact. `vital` names the field without which the fact was seen but not resolved (counted as unread)."""

    kind: str
    says: str
    fields: Mapping[str, Field]
    extract: Callable[[Reading], Iterable[Fact]]
    vital: str | None = None
