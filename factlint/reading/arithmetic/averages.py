"""Averages and rates: "$14 million for 20 clubs, an average of $700,000", "120 cases in a town of 40,000, or 3 per 1,000".

Each needs its two parts in the same sentence and no third number beside them, so that it is clear what was divided by what.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from factlint.frozen import replace
from factlint.model import Quantity
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, shown
from factlint.reading.parts import Number

_BREAK = r"(?:, | ?[—–] ?| - | \()"
_AVERAGE = re.compile(
    rf"{_BREAK}(?:or |for |at |with |which is |that is |making )*(?:an? (?:overall )?average (?:[a-z]+ )?of|averaging) "
    rf"(?:just |only |an? )*{token('cmu', 'each')}"
    rf"|{_BREAK}(?:or )?(?:just |only )*{token('cmu', 'apiece')} (?:apiece|on average)"
    rf"|{_BREAK}or (?:just |only |about )?{token('cmu', 'per')}"
    r"(?= (?:an?|per|for each|for every|each) [a-z]+[,.;]|[,.;]| apiece| each)"
    rf"|(?:evenly|equally) (?:among|between) [^;:.]{{0,40}}?, (?:or )?{token('cm', 'split')}"
)
_SPENDING = re.compile(  # Spending per pupil comes to $13,000: the budget is $230 million for 17,700 pupils
    rf"\b[Pp]er [a-z]+ (?:c[ao]mes? to|amount(?:s|ed) to|work(?:s|ed) out (?:at|to)|is|was) {token('m', 'each')}"
)
_NAMES = ("each", "apiece", "per", "split")
_FOR_EACH = re.compile(
    r"(?! (?:(?:at |for |in |on )?each|apiece)(?:[,.;]|$))(?: [a-z-]+){0,2}? "
    r"(?:an?|per|every|(?:for |in |from |to |at |on )?(?:each|every)) (?P<per>[a-z]+)\b"
    r"|(?P<bare> (?:(?:at |for |in |on )?each|apiece)(?=[,.;]| [a-z]+ly\b|$))"
)
_OF_EACH = re.compile(r" (?:for |in |from |to )?each of ")
_NOUN = re.compile(r"(?: [a-z'-]+){0,3}?(?P<noun> [a-z]+s|people|men|women|children)\b")
_NO_MEAN = re.compile(r"\b(?:median|weighted|up to|adjusted|annuali[sz]ed|most|highest|batting|bowling)\b")
_ROOM = 0.02
"""So far off, as a share of it, may a printed average be: rounding, and totals that are rounded themselves."""

_BASES = frozenset({100.0, 1000.0, 10_000.0, 100_000.0, 1_000_000.0})
_RATE = re.compile(
    rf"{token('c', 'rate')}(?: [a-z-]+){{0,3}}? (?:per|for every|in every|out of every|for each|to every) {token('c', 'base')}"
)
_PLACES = (
    "city|town|county|state|country|nation|village|region|district|community|borough|island|province|parish|suburb|municipality|"
    "territory|population|area|place|reservation"
)
_HOME_OF = re.compile(rf"\b(?:{_PLACES})(?: of| with|, with)(?: a population of)? $")
_PEOPLE = re.compile(r" (?:people|residents|inhabitants|citizens|souls)\b")
_NO_RATE = re.compile(
    r"\b(?:annuali[sz]ed|adjusted|an average|monthly|weekly|daily|each year|a year|a month|among|median|"
    r"(?:under|over) (?:the )?age|older|younger)\b"
)
_POPULATION_ROOM = 0.07


def find(line: Line) -> Iterator[Reckoned]:
    """The averages and the rates of one sentence."""
    text = line.text
    if text.count(OPEN) < 3:
        return
    if ("averag" in text or " apiece" in text or "ly " in text or " or " in text) and not _NO_MEAN.search(text):
        for match in _AVERAGE.finditer(text):
            yield from _average(line, match)
    if "per " in text and not _NO_MEAN.search(text):
        for match in _SPENDING.finditer(text):
            yield from _spending(line, match)
    if " per " in text or " every " in text or " each " in text:
        for match in _RATE.finditer(text):
            yield from _rate(line, match)


def _average(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    name = next(one for one in _NAMES if match[one])
    index = int(match[name])
    each, others = line.number(match, name), _others(line, {"cardinal", "money", "measure"}, {index})
    if len(others) != 2 or any(at > index for at, _ in others) or _OF_EACH.match(line.text, match.end()):
        return
    total, count, counted = _divided(line, each, match.end(name) + 1, *others)
    if total is None or count is None or not _per_counted(line, match, name, each, counted):
        return
    if (count.approximator or "").lower() == "over":  # spread over six years
        count = replace(count, quantity=count.figure)
    if any(math.isinf(one.quantity.high) for one in (total, count)) or count.quantity.low < 2 or math.isinf(each.quantity.high):
        return
    low, high = total.quantity.low / count.quantity.high, total.quantity.high / count.quantity.low
    average = Quantity(low * (1 - _ROOM), high * (1 + _ROOM), _printed(total, count), each.quantity.unit)
    parts = f"{total.quantity.printed} for {count.quantity.printed}"
    yield Reckoned("average", covering(total, count, each), _near(each.quantity), average, parts)


def _spending(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """What it comes to for each, told before the sum and the number of those that it is for."""
    each, others = line.number(match, "each"), _others(line, {"cardinal", "money", "measure"}, {int(match["each"])})
    if len(others) != 2 or {others[0][1].kind, others[1][1].kind} != {"money", "cardinal"} or others[0][0] < int(match["each"]):
        return
    total, count = (next(one for _, one in others if one.kind == kind) for kind in ("money", "cardinal"))
    if any(math.isinf(one.quantity.high) for one in (each, total, count)) or count.quantity.low < 2:
        return
    low, high = total.quantity.low / count.quantity.high, total.quantity.high / count.quantity.low
    average = Quantity(low * (1 - _ROOM), high * (1 + _ROOM), _printed(total, count), each.quantity.unit)
    parts = f"{total.quantity.printed} for {count.quantity.printed}"
    yield Reckoned("average", covering(total, count, each), _near(each.quantity), average, parts, certainty="likely")


def _others(line: Line, kinds: Collection[str], inside: Collection[int]) -> list[tuple[int, Number]]:
    """The other numbers of these kinds, each with its index."""
    parts = enumerate(line.parts)
    told = [(at, part) for at, part in parts if at not in inside and isinstance(part, Number) and part.kind in kinds]
    return [(at, part) for at, part in told if line.prose[part.span.start - 1] != "(" or line.prose[part.span.end] != ")"]


def _printed(total: Number, count: Number) -> str:
    """What is left when the one is divided by the other, with the sign of its currency."""
    value = (total.figure.low + total.figure.high) / (count.figure.low + count.figure.high)
    sign = total.figure.printed[0] if total.kind == "money" and total.figure.printed[0] in "$£€" else ""
    return sign + shown(value)


_Placed = tuple[int, Number]


def _divided(line: Line, each: Number, each_end: int, one: _Placed, other: _Placed) -> tuple[Number | None, Number | None, str]:
    """What is divided, by what, and the noun of the latter; nothing where that is not clear."""
    base, per = _unit(each)
    for (_, total), (at, count) in ((one, other), (other, one)):
        if total.kind != each.kind or _unit(total)[0] != base or count.kind == "money":
            continue
        if count.kind == "measure":
            if count.quantity.unit == per or (not per and count.quantity.unit in {"year", "month", "week", "day", "hour"}):
                return total, count, f"{count.quantity.unit}s"
            continue
        noun, found = _noun(line, at), _FOR_EACH.match(line.text, each_end)
        bare = found is not None and found["bare"] and total.quantity.low > count.quantity.high
        if noun and not per and (each.kind != "cardinal" or not found or bare or _is_per(line, each_end, noun)):
            return total, count, noun
    return None, None, ""


def _unit(number: Number) -> tuple[str, str]:
    """Dollar and mile of "$150,000 a mile"; nothing for the latter, where it is of no other unit."""
    base, _, per = (number.quantity.unit or "").partition(" per ")
    return base, per


def _noun(line: Line, index: int) -> str | None:
    """The plural behind a number."""
    start = line.text.find(f"{OPEN}c{index}")
    found = _NOUN.match(line.text, line.text.find("\x03", start) + 1)
    return found["noun"].strip() if found else None


def _per_counted(line: Line, match: re.Match[str], name: str, each: Number, counted: str) -> bool:
    """Whether the average is for each of those that the total was divided by."""
    end = match.end(name) + 1
    found = _FOR_EACH.match(line.text, end)
    if found is None or found["bare"]:
        return each.kind == "money" or name == "apiece" or found is not None or bool(_unit(each)[1])
    return _is_per(line, end, counted)


def _is_per(line: Line, end: int, counted: str) -> bool:
    """Whether the words behind the average say that it is for each of these: a season, of the six seasons."""
    found = _FOR_EACH.match(line.text, end)
    per = (found["per"] or "") if found else ""
    return bool(per) and counted in {f"{per}s", f"{per}es", f"{per[:-1]}ies", {"person": "people", "child": "children"}.get(per)}


def _near(value: Quantity) -> Quantity:
    """The number with half of its last figure that is not a nought on either side, where it is printed without a range."""
    if value.low != value.high:
        return value
    unit = 1.0
    while value.low and value.low % (unit * 10) == 0:
        unit *= 10
    room = unit / 2 if value.low == int(value.low) else 0.05
    return Quantity(value.low - room, value.high + room, value.printed, value.unit)


def find_all(sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """The city had 240 break-ins. That is 4 break-ins per 1,000 people in a city of 60,000."""
    for before, line in pairwise(sentences):
        if " per " not in line.text and " every " not in line.text:
            continue
        for match in _RATE.finditer(line.text):
            others = _others(line, {"cardinal"}, {int(match["rate"]), int(match["base"])})
            noun = _noun(line, int(match["rate"]))
            if len(others) != 1 or noun is None or line.prose[before.span.end : line.span.start].strip(" "):
                continue
            told = [(at, one) for at, one in _others(before, {"cardinal"}, set()) if _noun(before, at) == noun]
            if told and told[0][1].quantity.low < others[0][1].quantity.low:
                yield from _rate(line, match, [(-1, told[0][1]), *others])


def _rate(line: Line, match: re.Match[str], told: Sequence[_Placed] = ()) -> Iterator[Reckoned]:
    rate, base = line.number(match, "rate"), line.number(match, "base")
    others = told or _others(line, {"cardinal"}, {int(match["rate"]), int(match["base"])})
    if base.figure.low not in _BASES or len(others) != 2 or _NO_RATE.search(line.text):
        return
    (_, count), (at, people) = sorted(others, key=lambda other: other[1].quantity.low)
    if any(math.isinf(one.quantity.high) for one in (count, people, rate)) or people.quantity.low < 100 or not _dwell(line, at):
        return
    low = count.quantity.low / (people.quantity.high * (1 + _POPULATION_ROOM)) * base.figure.low
    high = count.quantity.high / (people.quantity.low * (1 - _POPULATION_ROOM)) * base.figure.high
    room = 0.5 if rate.figure.low == int(rate.figure.low) else 0.05
    stated = Quantity(rate.quantity.low - room, rate.quantity.high + room, f"{rate.quantity.printed} per {base.figure.printed}")
    exact = count.figure.low / people.figure.low * base.figure.low
    parts = f"{count.quantity.printed} for {people.quantity.printed} people"
    yield Reckoned(
        "per capita", covering(people, rate, base, *(() if told else (count,))), stated, Quantity(low, high, shown(exact)), parts
    )


def _dwell(line: Line, index: int) -> bool:
    """Whether the number is that of the people of a place."""
    start = line.text.find(f"{OPEN}c{index}")
    end = line.text.find("\x03", start) + 1
    return _HOME_OF.search(line.text, max(0, start - 48), start) is not None or _PEOPLE.match(line.text, end) is not None
