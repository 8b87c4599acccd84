"""Parts whose whole the sentence before tells: "It will cost $19 million. Of that, $12 million ... and $8 million ...".

Parts may leave something out, so only those that are more than the whole, or another share of it than is said, are told of.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from factlint.frozen import replace
from factlint.model import Certainty, Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.precision import narrowed
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.arithmetic.shares import share_stated
from factlint.reading.parts import Number

_OF_THAT = re.compile(r"^(?:Of (?:that|this|which)\b|Of the (?:total|money|sum|amount)\b)")
_OF_IT = re.compile(rf"{OPEN}m\d+{CLOSE} of (?:it|that|the (?:total|money|sum|bill|cost))\b")
_OWN_WHOLE = re.compile(rf"^Of (?:the|its|their|his|her) {token('m', 'total')}(?! (?:to|and|or) {OPEN})")
_MONEY = re.compile(rf"{OPEN}m(\d+){CLOSE}")
_COUNT = re.compile(rf"{OPEN}c(\d+){CLOSE}")
_JOINED = re.compile(rf"{OPEN}m\d+{CLOSE}[^{OPEN};]{{0,60}},? and [^{OPEN};]{{0,40}}{OPEN}m\d+{CLOSE}")
_LOOSE = re.compile(
    r"\b(?:up|down|than|per|each|apiece|a year|annually|of which|including|more|another|extra|over|compared|average|or|"
    r"instead|already|last|next)\b"
)
_SHARE = rf"(?:,? or |, | \()(?:about |nearly |almost )?{token('p', 'share')}"
_OF_THEM = re.compile(
    rf"^(?:(?:But|And) )?(?:(?:[Aa]t|[Ii]n|[Oo]n|[Ff]or) )?{token('c', 'part')} of (?:them|those|these){_SHARE}"
    rf"|^Of (?:them|those|these),? {token('c', 'part2')}(?: [a-z]+)?{_SHARE.replace('share', 'share2')}"
    rf"|^(?:About )?(?:{token('r', 'word')}|(?:A|One) {token('o', 'nth')}) of (?:them|those|these)(?:, or |, | \()"
    rf"{token('c', 'part3')}(?=[,.)])"
)
_PARTS, _SHARES = ("part", "part2", "part3"), ("share", "share2", "word", "nth")
_FEW = 3
"""Of more numbers than this, nobody knows which one is the whole."""


def find_all(sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """The parts of each document, by the sentences with numbers in it."""
    for before, line in zip((None, *sentences), sentences, strict=False):
        text = line.text
        if own := _OWN_WHOLE.match(text):
            yield from _more(line, [line.number(own, "total")], own.end())
        beside = before if before is not None and _follows(before, line) else None
        if beside is None:
            continue
        if _OF_THAT.match(text) or _OF_IT.search(text):
            yield from _more(line, _numbers(beside, _MONEY), 0)
        elif match := _OF_THEM.match(text):
            yield from _share(line, match, _numbers(beside, _COUNT))


def _follows(before: Line, line: Line) -> bool:
    """Whether nothing stands between the two, not even the end of a paragraph."""
    between = line.prose[before.span.end : line.span.start]
    return not between.strip() and "\n\n" not in between


def _numbers(line: Line, pattern: re.Pattern[str], start: int = 0) -> list[Number]:
    parts = [line.parts[int(match[1])] for match in pattern.finditer(line.text, start)]
    return [part for part in parts if isinstance(part, Number)]


def _more(line: Line, wholes: list[Number], start: int) -> Iterator[Reckoned]:
    """Sums that are joined by "and" and make more than the whole; of several sums before, the largest is the whole."""
    parts = _numbers(line, _MONEY, start)
    if not 2 <= len(parts) <= 6 or not wholes or not _JOINED.search(line.text, start) or _LOOSE.search(line.text, start):
        return
    whole = max(wholes, key=lambda one: one.quantity.low)
    if any(one.quantity.unit != whole.quantity.unit or math.isinf(one.quantity.high) for one in (whole, *parts)):
        return
    most, *ranges = narrowed(whole, *parts)
    low, high = math.fsum(one.low for one in ranges), math.fsum(one.high for one in ranges)
    if low > most.high:
        told: Quantity = whole.quantity if start == 0 else most
        yield Reckoned("total", covering(*parts), told, result(low, high, most.unit), line.printed(*parts))


def _share(line: Line, match: re.Match[str], wholes: list[Number]) -> Iterator[Reckoned]:
    """About 16,400 of them, or 40 percent: of none of the counts that the sentence before tells."""
    part, share = (line.number(match, next(one for one in names if match[one])) for names in (_PARTS, _SHARES))
    if match["nth"]:
        value = 1 / share.figure.low if share.figure.low > 2 else 0.0
        figure = replace(share.figure, low=value, high=value, printed=f"a {share.figure.printed}")
        share = replace(share, quantity=figure, figure=figure, kind="ratio")
    larger = [one for one in wholes if one.quantity.low >= part.quantity.high and not math.isinf(one.quantity.high)]
    stated = share_stated(share)
    if not 1 <= len(larger) == len({one.quantity for one in larger}) <= _FEW or stated is None or part.quantity.low <= 0:
        return
    percents = [
        result(part.quantity.low / one.quantity.high * 100, part.quantity.high / one.quantity.low * 100, "percent")
        for one in larger
    ]
    if not any(one.low <= stated.high and stated.low <= one.high for one in percents):
        percent, whole = percents[-1], larger[-1]
        parts = f"{part.quantity.printed} of {whole.quantity.printed}"
        certainty: Certainty = "sure" if len(larger) == 1 and not match["part3"] else "likely"
        yield Reckoned("share", covering(part, share), stated, percent, parts, certainty=certainty)
