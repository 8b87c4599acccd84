"""Tallies in print: two numbers that may be the sides of a vote: 6-3, 6 to 3, 52 votes to 48, 14 in favor and one against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.frozen import dataclass
from factlint.lexicon.number_words import ONES, TEENS
from factlint.model import Span

NUMBERS: dict[str, int] = {**ONES, **TEENS}
_WORD = "|".join(sorted(NUMBERS, key=len, reverse=True))
_TO = r"(?:-|–|‑| to |-to-| votes? to | votes?-)"
_TALLY = re.compile(
    rf"(?P<a>\d{{1,3}}){_TO}(?P<b>\d{{1,3}})(?:[-–](?P<c>\d{{1,3}}))?(?![\d%]|[.,:/]\d|[-–]\d|-?[A-Za-z])"
    rf"|(?P<x>{_WORD})(?:-| to |-to-| votes? to )(?P<y>{_WORD})(?![A-Za-z])"
)
_MEMBERS = r"(?: (?:votes?|members|lawmakers|legislators|senators|countries|nations|states|delegates|MPs|deputies|councilors))?"
_FOR = r"(?: voted| voting| cast)?(?: in (?:favou?r|support)| for|-for)(?: (?:of )?(?:it|the [a-z]+( [a-z]+)?))?"
_AGAINST = r"(?: voted| voting| cast)?(?: against| opposed| in opposition| no\b)"
_SPELLED = re.compile(
    rf"(?P<a>\d{{1,3}}|{_WORD}){_MEMBERS}{_FOR},?(?: and| to| with|,)? (?P<b>\d{{1,3}}|none|nobody|{_WORD}){_MEMBERS}{_AGAINST}"
)
_HINTS_AT_TALLY = (re.compile(rf"[0-9]{_TO}"), re.compile(rf"(?:{_WORD})(?:-| to | vote)"))
_HINT_AT_SIDES = re.compile(r" (?:against|opposed|in opposition|no\b)")
"""What every tally holds, found many times faster than one; most articles have none."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Two numbers; `sided` where words in between say that they are the sides of a vote."""

    span: Span
    ayes: int
    noes: int
    abstained: int | None = None
    sided: bool = False


def tallies(prose: str) -> Iterator[Tally]:
    """All pairs of numbers that may be a tally, in order of position."""
    spelled = [
        Tally(Span(match.start("a"), match.end()), number(match["a"]), number(match["b"]), sided=True)
        for match in (_SPELLED.finditer(prose) if _HINT_AT_SIDES.search(prose) else ())
        if not _joined(prose, match.start())
    ]
    plain = [
        Tally(
            Span(*match.span()),
            number(match["a"] or match["x"]),
            number(match["b"] or match["y"]),
            number(match["c"]) if match["c"] else None,
            " vote" in match.group(),
        )
        for match in (_TALLY.finditer(prose) if any(hint.search(prose) for hint in _HINTS_AT_TALLY) else ())
        if not _joined(prose, match.start())
    ]
    yield from sorted((*spelled, *plain), key=lambda tally: tally.span)


def number(word: str) -> int:
    """The value of digits or of a number word; none is 0."""
    if word.isdigit():
        return int(word)
    return NUMBERS.get(word.lower(), 0)


def _joined(prose: str, start: int) -> bool:
    """Whether the first number is the end of something longer: $6-3, 1:6-3."""
    return start > 0 and (prose[start - 1].isalnum() or prose[start - 1] in "$£€.,:/-–'#")
