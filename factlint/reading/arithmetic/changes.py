"""Changes: from, to, by, percent, doubled. "Exports rose 29 percent, from $28 million to $36 million"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.frozen import replace
from factlint.lexicon.change_words import AFTER_VALUE, DOWN, FOLD, UP
from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.precision import alone, narrowed, scale, times_as_much
from factlint.reading.arithmetic.reckoned import Reckoned, result, rounded
from factlint.reading.parts import Number, When

_VERB = "|".join(sorted((*UP, *DOWN), key=lambda word: (-len(word), word)))
_FOLD = "|".join(sorted(FOLD, key=len, reverse=True))
_NOUNS = r"increase|rise|raise|jump|gain|hike|climb|growth|decrease|drop|decline|fall|cut|reduction|loss|saving"
_BY = rf"(?: [a-z]+ly)?(?: by| of)?(?: an?)?(?: (?:further|total of|record|whopping))? {token('pcmu', 'by')}"
_FROM, _PERCENT = f" from {OPEN}", f"{OPEN}p"
_WORDS = rf"(?:[^{OPEN};.:]|{OPEN}d\d+{CLOSE}|{OPEN}u\d+{CLOSE} (?:ago|earlier|before)\b)"
_ASIDE = r"(?: \([^()]{1,24}\))?"
_SPAN = rf"from {token('pcmu', 'old')}(?P<between>{_WORDS}{{0,60}}?){_ASIDE},? to {token('pcmu', 'new')}"
_NAPS = rf"to {token('pcmu', 'new2')}(?P<between2>{_ASIDE}{_WORDS}{{0,70}}?),? (?:up |down )?from {token('pcmu', 'old2')}"
_OBJECT = r"(?: (?:its|the|their|his|her)(?: [a-z-]+){1,4}? by)?"
_CHANGE = re.compile(rf"\b(?P<verb>{_VERB})(?:{_OBJECT}{_BY})?(?P<gap>{_WORDS}{{0,40}}?),? (?:{_SPAN}|{_NAPS})")
_AT = re.compile(  # revenue was up by 90 million pounds at 1.29 billion pounds, from 1.2 billion
    rf"\b(?P<verb>up|down)(?: by)? {token('pcmu', 'by')},? (?:at|to) {token('cmu', 'new')},? (?:from|compared (?:with|to)) "
    rf"(?P<gap>){token('cmu', 'old')}"
)
_PAIRED = re.compile(  # from 400 to 500, a rise of 25 percent; to $4.1 million from $2.9 million, a gain of $1.2 million
    rf"\b(?:{_SPAN}|{_NAPS})(?P<gap>{_WORDS}{{0,40}}?)(?:,| —| –| --) (?:for |or )?"
    rf"(?:(?:an? |or )?(?:(?P<noun>{_NOUNS}) of )?{token('p', 'by')}(?: (?P<noun2>{_NOUNS})\b)?"
    rf"|{token('c', 'pts')}(?= points)|an? (?P<noun3>{_NOUNS}) of {token('cmu', 'by2')}"
    rf"|an? {token('cmu', 'by3')} (?P<noun4>{_NOUNS})\b)"
    rf"(?:,? or {token('p', 'more')})?"
)
_FOLDED = re.compile(
    rf"\b(?P<bound>more than |nearly |almost |about |roughly )?(?P<fold>{_FOLD})\b(?P<gap>{_WORDS}{{0,40}}?),? "
    rf"(?:{_SPAN}|{_NAPS})",
    re.IGNORECASE,
)
_FALL = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(DOWN, key=lambda word: (-len(word), word)))})"
    rf"(?:(?: [a-z]+ly)?(?: by)?|(?: [a-z-]+){{1,5}} by) {token('p', 'by')}"
    rf"(?! (?:of|faster|more|lower than|below|quota))"
)
_OF_OLD = (  # from an estimate of $8 million, from last year's $8 million
    rf"(?:(?:an?|the|its|their)(?: [a-z-]+){{0,2}} of |the |(?:last (?:year|month|week)|{OPEN}d\d+{CLOSE})'s (?:[a-z]+ of )?)?"
)
_OLD_BEHIND = rf"(?P<filler>{_OF_OLD}){token('cmu', 'old')}"
_NEW_FIRST = rf"{token('cmu', 'new')}(?P<gap>{_WORDS}{{0,40}}?)(?:,| —| –| --)"
_POINTS_WORD = r"(?: points?)?"
_TRAILING = re.compile(  # $12 million, up 20 percent from $8 million; $58,000, a raise of $6,000 from $52,000
    rf"{_NEW_FIRST} (?:(?:which (?:is|was) )?(?P<verb>up|down) (?:by )?(?:an? )?{token('pcmu', 'by')}"
    rf" (?:from|compared (?:with|to))"
    rf"|(?:which (?:is|was) )?an? {token('pcmu', 'by2')} (?P<noun>{_NOUNS}) (?:from|over)"
    rf"|an? (?P<noun2>{_NOUNS}) of {token('pcmu', 'by3')} (?:from|over)) {_OLD_BEHIND}"
    rf"(?:{_WORDS}{{0,30}}?, or {token('p', 'more')})?"
)
_TRAILED = re.compile(
    rf"{_NEW_FIRST} (?P<verb>up|down) from {_OLD_BEHIND}{_WORDS}{{0,40}}?, (?:or )?an? "
    rf"(?:{token('pcmu', 'by')} (?P<noun>{_NOUNS})\b|(?P<noun2>{_NOUNS}) of {token('pcmu', 'by2')})"
)
_POINTS = re.compile(  # 61 percent, up from 48 percent in 2018, a rise of 13 percentage points
    rf"{token('p', 'new')}(?P<gap>{_WORDS}{{0,40}}?)(?:,| —| –| --) (?P<verb>up|down) from {token('p', 'old')}"
    rf"{_WORDS}{{0,40}}?, (?:or )?an? "
    rf"(?:{token('p', 'by')} (?P<noun>{_NOUNS})\b|(?P<noun2>{_NOUNS}) of {token('pc', 'by2')}(?! times))"
)
_POINTS_FIRST = re.compile(  # 61 percent, up six points from 55 percent
    rf"{token('p', 'new')}(?P<gap>(?:{_WORDS}|{OPEN}o\d+{CLOSE}){{0,90}}?)(?:,| —| –| --) (?P<verb>up|down) (?:by )?"
    rf"{token('pc', 'by')}{_POINTS_WORD}"
    rf" (?:from|compared (?:with|to)) (?:the )?{token('p', 'old')}"
)
_DROPPED = re.compile(  # fell $12, or 8 percent, to $138
    rf"\b(?P<verb>{_VERB})(?: by)? {token('m', 'by')},? (?:or )?\(?{token('p', 'share')}\)?,?"
    rf" to (?:close at |end at )?{token('m', 'new')}"
)
_WENT = re.compile(  # went from 400 in May to 300 in June, a 15 percent drop
    rf"\b(?:went|go|gone|moved|changed) from {token('cmu', 'old')}(?P<between>{_WORDS}{{0,40}}?) to {token('cmu', 'new')}"
    rf"(?P<gap>{_WORDS}{{0,40}}?), (?:or )?an? {token('p', 'by')} (?P<noun>{_NOUNS})\b"
)
_LESS = DOWN | {"reduction", "loss", "saving"}
_ON_SALES = re.compile(r" on (?:[a-z]+ )?(?:sales|revenues?|turnover|income|volume)\b")
_TWO_ENDS = re.compile(r"\d[^,;]* (?:to|and|or) |\d[-–]")
_FARTHEST = 20
"""So many times as much: numbers farther apart than this seldom belong together, so that another one is meant."""
_NEXT_WORDS = re.compile(r",? ?((?:[A-Za-z-]+ ?){0,3})")
_RANGE = re.compile(r"\b(?:range|ranging|anywhere|varying|prices?|ages?|aged)\b")
_SWINGS = re.compile(
    r"\b(?:profits?|earnings|incomes?|loss(?:es)?|returns?|margins?|deficit|surplus|balance|points?|results?)\b", re.IGNORECASE
)


def find(line: Line) -> Iterator[Reckoned]:
    """The changes of one sentence."""
    if _FROM in line.text:
        for match in _CHANGE.finditer(line.text):
            yield from _change(line, match)
        for match in _FOLDED.finditer(line.text):
            yield from _folded(line, match)
        for match in _PAIRED.finditer(line.text):
            yield from _paired(line, match)
    if " from " in line.text or " over " in line.text or " compared " in line.text:
        for match in _TRAILING.finditer(line.text):
            yield from _trailing(line, match)
    if " from " in line.text:
        for match in (*_TRAILED.finditer(line.text), *_AT.finditer(line.text)):
            yield from _trailing(line, match)
    for match in _DROPPED.finditer(line.text) if _PERCENT in line.text and " to " in line.text else ():
        yield from _dropped(line, match)
    if _PERCENT in line.text and (" from " in line.text or " over " in line.text or " compared " in line.text):
        for match in _WENT.finditer(line.text):
            yield from _trailing(line, match)
        for match in (*_POINTS.finditer(line.text), *_POINTS_FIRST.finditer(line.text)):
            new, old, by = (line.number(match, name) for name in ("new", "old", "by" if match["by"] else "by2"))
            if by.kind == "cardinal" and not _pointed(line, by):
                continue
            direction = match["verb"]
            yield from _by(line, by, old, new, direction, f"{line.printed(old)} to {line.printed(new)}")
            yield _turn(old, new, direction, f"{line.printed(old)} to {line.printed(new)}")
    for match in _FALL.finditer(line.text) if _PERCENT in line.text else ():
        by = line.number(match, "by")
        swings = _SWINGS.search(line.text, max(0, match.start() - 80), match.start())
        if by.quantity.unit == "percent" and by.quantity.high > 100 and not swings:
            yield Reckoned("fall", by.span, by.quantity, Quantity(0, 100, "100", "percent"), match["verb"], direction="down")


def _ends(line: Line, match: re.Match[str]) -> tuple[Number, Number] | None:
    """The old and the new value, where they are of one kind."""
    side = "" if match["old"] else "2"
    old, new = line.number(match, "old" + side), line.number(match, "new" + side)
    bare = {old.kind, new.kind} == {"cardinal", "measure"} and scale(old) == scale(new)
    bare = bare and (scale(old) is not None or (new.kind == "cardinal" and _stands_bare(line, new)))
    units = [(one.quantity.unit or "").split(" per ")[0] for one in (old, new)]  # to $1.10 a share from $1
    one_unit = (units[0] == units[1] and old.kind == new.kind) or (new.kind == "percent" and old.kind == "cardinal") or bare
    scaled = _scaled(old) == _scaled(new) or old.quantity.low > 1000 or old.kind == "percent" or scale(old) == scale(new)
    bounded = math.isinf(old.quantity.high) or math.isinf(new.quantity.high) or old.quantity.low <= 0
    if bounded or not (one_unit and scaled):
        return None
    if bare and new.kind == "cardinal" and scale(new) is None:
        new = replace(new, kind=old.kind, quantity=replace(new.quantity, unit=units[0]))
    return (old, new) if _one_noun(line, new, old) else None


def _stands_bare(line: Line, number: Number) -> bool:
    """Whether no noun follows, so that the number is of what the one before is of: from 55 minutes to 33."""
    return line.prose.startswith((",", ".", ";", ")", " a ", " in ", " by "), number.span.end)


def _scaled(number: Number) -> bool:
    return number.figure.low != number.figure.high or number.quantity.low >= 1e6


def _change(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    ends = _ends(line, match)
    if ends is None or _RANGE.search(match["gap"]):
        return
    old, new = ends
    direction = "up" if match["verb"].lower() in UP else "down"
    parts = line.printed(old, new)
    if match["by"]:
        yield from _by(line, line.number(match, "by"), old, new, direction, parts)
    yield _turn(old, new, direction, parts)


def _paired(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """What the change is said to come to, behind the two values."""
    ends = _ends(line, match)
    if ends is None or _RANGE.search(line.text, max(0, match.start() - 30), match.start()):
        return
    old, new = ends
    noun = next((match[name] for name in ("noun", "noun2", "noun3", "noun4") if match[name]), None)
    less = noun in _LESS if noun else new.quantity.low < old.quantity.low
    direction = "down" if less else "up"
    parts = line.printed(old, new)
    for name in ("by", "by2", "by3", "pts", "more"):
        if match[name]:
            yield from _by(line, line.number(match, name), old, new, direction, parts)


def _trailing(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """The change that stands behind the new value."""
    groups = match.groupdict()
    new, old = line.number(match, "new"), line.number(match, "old")
    by = line.number(match, next(name for name in ("by", "by2", "by3") if groups.get(name)))
    word = groups.get("verb") or groups.get("noun") or groups["noun2"]
    direction = "down" if word in _LESS else "up"
    fits = by.quantity.unit == "percent" if by.kind == "percent" else _same_unit(by, new)
    if not fits or _ON_SALES.search(match["gap"]) or not _one_thing(line, new, old):
        return
    told = [by, line.number(match, "more")] if groups.get("more") else [by]
    for reckoned in [
        one for each in told for one in _by(line, each, old, new, direction, f"{line.printed(old)} to {line.printed(new)}")
    ]:
        if not any(_fits(line, by, old, part, direction) for part in line.parts if part.span.start < new.span.start):
            yield reckoned


def _dropped(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Fell 12 cents, or 8 percent, to $1.38: what it was before is what both make together."""
    by, share, new = (line.number(match, name) for name in ("by", "share", "new"))
    step, after = _in_dollars(by), _in_dollars(new)
    if (
        share.quantity.unit != "percent"
        or step is None
        or after is None
        or share.approximator
        or by.approximator
        or new.approximator
    ):
        return
    up = match["verb"].lower() in UP
    percents = []
    for change, value in ((step[0], after[1]), (step[1], after[0])):
        before = value - change if up else value + change
        if before <= 0:
            return
        percents.append(change / before * 100)
    stated = rounded(share.quantity)
    known = result(min(percents), max(percents), "percent")
    yield Reckoned("percent change", covering(by, share, new), stated, known, f"{line.printed(by)} to {line.printed(new)}")


def _in_dollars(number: Number) -> tuple[float, float] | None:
    """The least and the most that it can be, cents and pence as parts of the whole unit; None where it is open."""
    value, part = alone(number), 0.01 if number.quantity.unit in {"cent", "penny"} else 1.0
    if math.isinf(value.high) or value.low <= 0:
        return None
    return value.low * part, value.high * part


def _one_thing(line: Line, new: Number, old: Number) -> bool:
    """Whether both can be values of one thing: 12 stores and 10, but not 12 stores and 10 towns, nor dollars a share and in all."""
    values = (new.quantity, old.quantity)
    bare = (
        new.kind == "measure" and old.kind == "cardinal" and scale(new) == scale(old) is not None
    )  # 1.3 billion pounds, 1.2 billion
    if (new.kind != old.kind and not bare) or any(math.isinf(value.high) or value.low <= 0 for value in values):
        return False
    if any(_TWO_ENDS.search(line.printed(number)) for number in (new, old)):
        return False  # a forecast of $8 million to $10 million
    units = {value.unit or "" for value in values[: 1 if bare else 2]}
    if len(units) > 1 and (len({unit.split(" per ")[0] for unit in units}) > 1 or all(" per " in unit for unit in units)):
        return False  # but $1,200 a month, up from $1,000
    if max(new.quantity.low, old.quantity.low) > _FARTHEST * min(new.quantity.low, old.quantity.low):
        return False
    if line.prose.endswith((" or ", "(", " and "), line.span.start, new.span.start):
        return False
    return _one_noun(line, new, old)


def _one_noun(line: Line, new: Number, old: Number) -> bool:
    """Whether counts are of one thing: the later of two may stand without its noun."""
    if new.kind != "cardinal" or old.kind != "cardinal":
        return True
    if old.span.start < new.span.start:
        new, old = old, new
    if line.prose.startswith(",", old.span.end):
        return True
    first, second = (_NEXT_WORDS.match(line.prose, number.span.end) for number in (new, old))
    nouns, others = (found[1].split() if found else [] for found in (first, second))
    return not others or others[0] in AFTER_VALUE or not set(nouns).isdisjoint(others)


def _fits(line: Line, by: Number, old: Number, part: Number | When, direction: str) -> bool:
    """Whether the change is that of an earlier number of the sentence: sales of $12 million and a profit of $3 million, up ..."""
    if not isinstance(part, Number) or part.kind != old.kind or part.quantity.low <= 0:
        return False
    if math.isinf(part.quantity.high):
        return True
    sign = 1 if direction == "up" else -1
    if by.kind != "percent":
        low, high = _apart(part, old, sign)
        return by.quantity.low <= high and low <= by.quantity.high
    reckoned = _percent(old, part, sign)
    return rounded(by.quantity).low <= reckoned.high and reckoned.low <= rounded(by.quantity).high


def _turn(old: Number, new: Number, direction: str, parts: str) -> Reckoned:
    """Whether what rose is more than before."""
    after, before = narrowed(new, old)
    low, high = after.low - before.high, after.high - before.low
    room = min(new.figure.low, old.figure.low) * 1e-3  # 1.2 billion is not 1.3 billion, though both may have been 1.25
    low, high = (low, high) if new.figure == old.figure else (low + room, high - room)
    stated = Quantity(0, math.inf, direction) if direction == "up" else Quantity(-math.inf, 0, direction)
    return Reckoned("direction", covering(old, new), stated, result(low, high), parts, direction=direction)


def _by(line: Line, by: Number, old: Number, new: Number, direction: str, parts: str) -> Iterator[Reckoned]:
    span = covering(by, old, new)
    sign = 1 if direction == "up" else -1
    points = by.quantity.unit == "percentage point" or (new.kind == "percent" and by.kind == "cardinal" and _pointed(line, by))
    if points and new.kind == "percent":
        low, high = _apart(new, old, sign)
        apart = result(low, high, "percentage point")
        known = Quantity(apart.low - 0.5, apart.high + 0.5, apart.printed, apart.unit)
        yield Reckoned("difference", span, rounded(by.quantity), known, parts, direction=direction)
        return
    if by.kind == "percent" and new.kind == "percent":
        low, high = _apart(new, old, sign)
        if by.quantity.unit == "percent" and rounded(by.quantity).low <= high and low <= rounded(by.quantity).high:
            relative = _percent(old, new, sign)
            if rounded(by.quantity).low <= relative.high and relative.low <= rounded(by.quantity).high:
                return
            relative = replace(relative, printed=f"{result(low, high).printed} in percentage points and {relative.printed}")
            yield Reckoned("points", span, rounded(by.quantity), relative, parts, direction=direction)
        return
    if by.kind == "percent":
        before, after = old.figure.low + old.figure.high, new.figure.low + new.figure.high
        exact = sign * (after / before - 1) * 100
        room = max(0.5, abs(exact) * 0.02)
        yield Reckoned(
            "percent change", span, rounded(by.quantity), _percent(old, new, sign), parts,
            Quantity(exact - room, exact + room, result(exact, exact).printed, "percent") if by.approximator is None else None,
            direction,
        )  # fmt: skip
    elif _same_unit(by, new):
        later, earlier = narrowed(new, old)
        low, high = sorted((sign * (later.low - earlier.high), sign * (later.high - earlier.low)))
        yield Reckoned("difference", span, alone(by), result(low, high, by.quantity.unit), parts, direction=direction)


def _apart(new: Number, old: Number, sign: int) -> tuple[float, float]:
    after, before = new.quantity, old.quantity
    low, high = sorted((sign * (after.low - before.high), sign * (after.high - before.low)))
    return low, high


def _same_unit(by: Number, new: Number) -> bool:
    return (by.quantity.unit or "").split(" per ")[0] == (new.quantity.unit or "").split(" per ")[0] and (
        _scaled(by) == _scaled(new) or scale(by) == scale(new)
    )


def _pointed(line: Line, by: Number) -> bool:
    """Whether points are meant: up six points."""
    return line.prose.startswith((" point", "-point"), by.span.end)


def _percent(old: Number, new: Number, sign: int) -> Quantity:
    """By how many percent, at least and at most."""
    lows, highs = (_near(old), _near(new)) if new.kind == "percent" else narrowed(old, new)
    ends = sorted((sign * (highs.low / lows.high - 1) * 100, sign * (highs.high / lows.low - 1) * 100))
    exact = sign * ((highs.low + highs.high) / (lows.low + lows.high) - 1) * 100
    return Quantity(ends[0], ends[1], result(exact, exact).printed, "percent")


def _near(number: Number) -> Quantity:
    """Percentages leave room for rounding, counts do not."""
    return rounded(number.quantity) if number.kind == "percent" else number.quantity


def _folded(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    ends = _ends(line, match)
    if ends is None:
        return
    old, new = ends
    times, bound = FOLD[match["fold"].lower()], (match["bound"] or "").strip().lower()
    low, high = times * 0.9, times * (1.25 if times > 1 else 1.1)
    if bound == "more than":
        low, high = (times * 0.999, times * 1.6) if times > 1 else (0.0, times)
    elif bound in {"nearly", "almost"}:
        low, high = (times * 0.8, times) if times > 1 else (times, times * 1.25)
    ratio = times_as_much(new, old)
    stated = Quantity(low, high, (bound + " " + match["fold"]).strip())
    yield Reckoned("ratio word", covering(old, new), stated, ratio, line.printed(old, new))
