"""How far two values are apart: "crested at 31 feet, nine feet above its previous record of 22 feet"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.precision import alone, narrowed
from factlint.reading.arithmetic.reckoned import Reckoned, result, rounded
from factlint.reading.parts import Number

_ASIDE = r"(?: \([^()]{1,24}\))?"
_WORDS = rf"(?:[^{OPEN};.:()]|{OPEN}d\d+{CLOSE})"
_UP = "above|over|more than|higher than|greater than|larger than|ahead of"
_DOWN = "below|under|less than|lower than|fewer than|short of|shy of"
_APART = re.compile(
    rf"{token('cmu', 'new')}{_ASIDE}(?P<gap>{_WORDS}{{0,40}}?)(?:,| —| –| --)(?: or)? {token('cmup', 'by')}{_ASIDE}"
    rf"(?: (?P<noun>[a-z]+))? (?P<side>{_UP}|{_DOWN}) (?:the |its |his |her |their |last season's |{OPEN}d\d+{CLOSE}'s )"
    rf"(?:(?:[a-z'-]+ ){{0,4}}of |(?:[a-z'-]+ ){{0,2}}){token('cmu', 'old')}(?! (?:to|and|or) {OPEN})"
)


def find(line: Line) -> Iterator[Reckoned]:
    """The distances of one sentence."""
    if line.text.count(OPEN) < 3:
        return
    for match in _APART.finditer(line.text):
        new, by, old = (line.number(match, name) for name in ("new", "by", "old"))
        share = by.kind == "percent" and by.quantity.unit == "percent"
        if not (_alike(new, old) if share else _alike(new, by, old)):
            continue
        after, before = narrowed(new, old)
        if share:
            sign = 100 if match["side"] in _UP.split("|") else -100
            low, high = sorted((sign * (after.low / before.high - 1), sign * (after.high / before.low - 1)))
            yield Reckoned(
                "percent change", covering(new, old), rounded(by.quantity), result(low, high, "percent"), line.printed(new, old)
            )
            continue
        sign = 1 if match["side"] in _UP.split("|") else -1
        low, high = sorted((sign * (after.low - before.high), sign * (after.high - before.low)))
        stated: Quantity = alone(by)
        parts = line.printed(new) + " and " + line.printed(old)
        yield Reckoned("difference", covering(new, old), stated, result(low, high, by.quantity.unit), parts)


def _alike(*numbers: Number) -> bool:
    one_sort = len({(number.kind, number.quantity.unit) for number in numbers}) == 1
    return one_sort and all(number.quantity.low > 0 and number.quantity.high < math.inf for number in numbers)
