"""Tallies in print: two numbers that may be the sides of a vote: 6-3, 6 to 3, 52 votes to 48, 14 in favor and one against."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factlint.frozen import dataclass
from factlint.lexicon.number_words import ONES, TEENS
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.vocabulary import whole

NUMBERS: dict[str, int] = {**ONES, **TEENS}
_WORD = "|".join(sorted(NUMBERS, key=len, reverse=True))
_TO = r"(?:-|–|‑| to |-to-| votes? to | votes?-)"
_IN_FIGURES = re.compile(rf"(\d{{1,3}}){_TO}(\d{{1,3}})(?:[-–](\d{{1,3}}))?(?![\d%]|[.,:/]\d|[-–]\d|-?[A-Za-z])")
_IN_WORDS = re.compile(rf"({_WORD})(?:-| to |-to-| votes? to )({_WORD})(?![A-Za-z])")
_MEMBERS = r"(?: (?:votes?|members|lawmakers|legislators|senators|countries|nations|states|delegates|MPs|deputies|councilors))?"
_FOR = r"(?: voted| voting| cast)?(?: in (?:favou?r|support)| for|-for)(?: (?:of )?(?:it|the [a-z]+(?: [a-z]+)?))?"
_AGAINST = r"(?: voted| voting| cast)?(?: against| opposed| in opposition| no\b)"
_SPELLED = re.compile(
    rf"(\d{{1,3}}|{_WORD}){_MEMBERS}{_FOR},?(?: and| to| with|,)? (\d{{1,3}}|none|nobody|{_WORD}){_MEMBERS}{_AGAINST}"
)
_SIDES = frozenset({"against", "opposed", "opposition", "no"})


@dataclass(frozen=True, slots=True)
class Tally:
    """Two numbers; `sided` where words in between say that they are the sides of a vote."""

    span: Span
    ayes: int
    noes: int
    abstained: int | None = None
    sided: bool = False


def tallies(reading: Reading) -> Iterator[Tally]:
    """All pairs of numbers that may be a tally, in order of position; looked for where a number stands, and nowhere else."""
    prose = reading.document.prose
    words = [at for at, _ in whole(prose, NUMBERS.keys() & reading.vocabulary)]
    figures = [start for start, end in reading.figures if end - start < 4]
    plain = [*_apart(prose, _IN_FIGURES, figures), *_apart(prose, _IN_WORDS, words)]
    found = [_tally(match, " vote" in match.group()) for match in plain]
    if not _SIDES.isdisjoint(reading.vocabulary):
        found += [_tally(match, True) for match in _apart(prose, _SPELLED, [*figures, *words])]
    yield from sorted(found, key=lambda tally: tally.span)


def _apart(prose: str, pattern: re.Pattern[str], starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """What a pattern finds at these places, less what overlaps one before or is the end of something longer."""
    done = 0
    for start in sorted(starts):
        match = pattern.match(prose, start) if start >= done else None
        if match is not None:
            done = match.end()
            if not _joined(prose, start):
                yield match


def _tally(match: re.Match[str], sided: bool) -> Tally:
    ayes, noes, *abstained = match.groups()
    return Tally(Span(*match.span()), number(ayes), number(noes), number(abstained[0]) if any(abstained) else None, sided)


def number(word: str) -> int:
    """The value of digits or of a number word; none is 0."""
    if word.isdigit():
        return int(word)
    return NUMBERS.get(word.lower(), 0)


def _joined(prose: str, start: int) -> bool:
    """Whether the first number is the end of something longer: $6-3, 1:6-3."""
    return start > 0 and (prose[start - 1].isalnum() or prose[start - 1] in "$£€.,:/-–'#")
