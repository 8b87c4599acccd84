"""A word for a share and the share itself: "a majority, 52 percent", "two-thirds, or 67 per cent", "most of the 15, nine"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.frozen import replace
from factlint.model import Quantity
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, rounded
from factlint.reading.parts import Number

_WORD = (
    r"(?:(?P<word>\b[Aa] (?:clear |slim |narrow |bare |solid |large |small |vast )?majority|\b[Mm]ost(?= of )"
    r"|\bMost(?= [a-z]+s\b))"
    rf"|{token('r', 'fraction')})"
)
_GAP = rf"(?P<gap>(?: (?:of )?[^{OPEN},;:.()—–]{{1,60}}?)?)"
_OR = r"(?: \(|, | ?[—–] ?| - )(?:or |that is |that is, )?"
_CLOSED = r"(?=[,);]| ?[—–]| - | said\b| of (?:them|those|respondents)\b|\.(?:\s|$)|$)"
_PERCENT = re.compile(rf"{_WORD}{_GAP}{_OR}{token('p', 'share')}{_CLOSED}")
_SOME = rf"{token('c', 'some')} (?:out )?of (?:the |its |their )?{token('c', 'all')}(?: [a-z-]+)?"
_OF_THESE = re.compile(  # more than half of the 420 jobs, 230 in all; a majority of the board, 5 of its 9 members
    rf"{_WORD} of (?:[a-z][a-z']* ){{1,3}}?"
    rf"(?:{token('c', 'whole')}(?: [A-Za-z'-]+){{1,6}}?{_OR}{token('c', 'part')}(?: of them| in all| altogether)?"
    rf"|[^{OPEN},;:.()—–]{{0,50}}?{_OR}{_SOME}){_CLOSED}"
)
_SEATS = re.compile(  # 17 of the 33 seats in the Senate, a one-seat majority
    rf"{token('c', 'some')} (?:out )?of (?:the |its |their )?{token('c', 'all')}(?: [A-Za-z'-]+){{1,6}}, (?:an? |enough for an? )?"
    r"(?:[a-z-]+ )?(?P<word>majority)(?=[,.;]|$)"
)
_HALF_OF = re.compile(  # half of the 420, or 210; a third of the 60, he said, or 20
    rf"{token('r', 'fraction')} of (?:the|its|their|those) {token('c', 'whole')}(?P<gap>(?: [a-z-]+){{0,3}}?)"
    rf"(?:, (?:he|she|they|[a-z]+) said)?(?:,? or |, | \(){token('c', 'part')}(?=[,.;)]|$)(?P<word>)"
)
_OF_CORES = re.compile(  # three of the 12 cores, a quarter, had melted
    rf"{token('c', 'some')} (?:out )?of (?:the |its |their )?{token('c', 'all')}(?: [a-z-]+){{1,4}}(?:, or |, | \()"
    rf"(?:{token('r', 'fraction')}|an? {token('o', 'nth')})(?=[,.;)])(?P<word>)"
)
_AMOUNT = re.compile(r"\b(?:by|than|up|down|another|other|per)\b")
_ROOM = 0.05
"""A word for a share is round; so far off may the share be."""
_MARK = 0.02
"""The same where the word is bounded: nearly half, more than two-thirds."""


def find(line: Line) -> Iterator[Reckoned]:
    """The words for shares of one sentence that have the share beside them."""
    text = line.text
    if f"{OPEN}r" not in text and f"a {OPEN}o" not in text and "ajority" not in text and "ost " not in text:
        return
    if f"{OPEN}p" in text:
        for match in _PERCENT.finditer(text):
            share = line.number(match, "share")
            if share.quantity.unit == "percent" and not _AMOUNT.search(match["gap"]) and (allowed := _allowed(line, match)):
                percent = Quantity(allowed.low * 100, allowed.high * 100, allowed.printed, "percent")
                yield Reckoned("majority", share.span, rounded(share.quantity), percent, allowed.printed)
    if text.count(OPEN) > 1 and " of " in text:
        for pattern, names in ((_SEATS, ("some", "all")), (_HALF_OF, ("part", "whole")), (_OF_CORES, ("some", "all"))):
            for match in pattern.finditer(text):
                yield from _counted(line, match, *(line.number(match, name) for name in names))
        for match in _OF_THESE.finditer(text):
            names = ("part", "whole") if match["part"] else ("some", "all")
            yield from _counted(line, match, *(line.number(match, name) for name in names))


def _counted(line: Line, match: re.Match[str], part: Number, whole: Number) -> Iterator[Reckoned]:
    allowed = _allowed(line, match)
    if allowed is None or part.approximator or whole.approximator or not 0 < part.quantity.low <= whole.quantity.low:
        return
    low, high = part.quantity.low / whole.quantity.high, part.quantity.high / whole.quantity.low
    if match["word"] and low == high == 0.5:
        low = high = 0.49
    printed = f"{part.quantity.printed} of {whole.quantity.printed}"
    yield Reckoned("majority", covering(part, whole), Quantity(low, high, printed), allowed, allowed.printed)


def _allowed(line: Line, match: re.Match[str]) -> Quantity | None:
    """What the word allows, as a share of one; None where it is no share."""
    if match["word"]:
        return Quantity(0.5, 1.0, "a majority" if "ajority" in match["word"] else "most")
    word = line.number(match, "nth" if match.groupdict().get("nth") else "fraction")
    if match.groupdict().get("nth"):
        part = 1 / word.figure.low if word.figure.low > 2 else 0.0
        figure = replace(word.figure, low=part, high=part)
        word = replace(word, quantity=replace(figure, printed=f"a {word.figure.printed}"), figure=figure)
    low, high = word.quantity.low, word.quantity.high
    if word.quantity.unit or not 0 < word.figure.low <= 1:
        return None
    room = _MARK if word.approximator else min(_ROOM, word.figure.low / 4)
    low = low if word.approximator and low >= word.figure.low else low - room
    high = high if word.approximator and high <= word.figure.high else min(high + room, 1.0)
    return Quantity(max(low, 0.0), high, word.quantity.printed.lower())
