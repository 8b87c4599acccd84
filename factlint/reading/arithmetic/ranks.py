"""Ranks and rates of people: "the third-largest, behind only Ford and Opel", "61 cases in a city of 30,000, or 2 per 1,000"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result

_NAME = r"(?:the )?[A-Z][\w&'-]*(?: (?:of (?:the )?)?[A-Z][\w&'-]*)*"
_RANK = re.compile(
    rf"(?P<one>(?:\bone|{CLOSE}) of )?\bthe {token('o', 'rank')}[ -](?:most [a-z]+|[a-z]+est)\b[^{OPEN};:.]{{0,60}}?,? "
    rf"(?:behind|after|trailing) (?:only|just) (?P<names>{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?)(?=[.,;)]|$)"
)
_RATE = re.compile(
    rf"{token('c', 'count')}(?: [a-z-]+){{1,4}} in an? "
    r"(?:city|town|county|state|country|nation|village|region|district|community) of "
    rf"(?:about |just |some )?{token('c', 'people')}(?: people| residents| inhabitants)?, (?:or |a rate of |or about )"
    rf"{token('c', 'rate')}(?: [a-z]+)? (?:per|for every|in every) {token('c', 'base')}"
)
_LINKS = re.compile(r", and |, | and ")


def find(line: Line) -> Iterator[Reckoned]:
    """The ranks and the rates of one sentence."""
    if f"{OPEN}o" in line.text and (" only " in line.text or " just " in line.text):
        for match in _RANK.finditer(line.text):
            yield from _rank(line, match)
    if " of " in line.text and f"{OPEN}c" in line.text:
        for match in _RATE.finditer(line.text):
            yield from _rate(line, match)


def _rank(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Behind only two is third. "Johnson and Johnson" may be one, so two names without a comma before the "and" may be one."""
    rank, names = line.number(match, "rank"), match["names"]
    if match["one"]:
        return
    items = len(_LINKS.split(names))
    fewest = items - (" and " in names and ", and " not in names)
    behind = Quantity(fewest + 1, items + 1, f"{items + 1}")
    yield Reckoned("rank", rank.span, rank.figure, behind, names)


def _rate(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    count, people, rate, base = (line.number(match, name) for name in ("count", "people", "rate", "base"))
    if any(math.isinf(one.quantity.high) for one in (count, people, rate, base)) or people.quantity.low < 100:
        return
    low = count.quantity.low / (people.quantity.high * 1.05) * base.figure.low
    high = count.quantity.high / (people.quantity.low * 0.95) * base.figure.high
    room = 0.5 if rate.figure.low == int(rate.figure.low) else 0.05
    stated = Quantity(rate.quantity.low - room, rate.quantity.high + room, f"{rate.quantity.printed} per {base.figure.printed}")
    yield Reckoned("per capita", covering(count, base), stated, result(low, high), line.printed(count, people))
