"""Shares: "18 of the 60 buses (30 percent)", "a margin of 4,355", "six of its five sites"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result, rounded
from factlint.reading.parts import Number, When

_WHOSE = r"(?:the |its |their |his |her |all |some |(?:the |its |this |[A-Z][\w.]+ )?(?:[\w.-]+ ){0,2}[\w.-]+'s? ){0,4}"
_OF = re.compile(
    rf"{token('c', 'part')}(?: [a-z]+)? (?:out )?of {_WHOSE}(?:(?:last|first|previous|past|total) )?"
    rf"{token('c', 'whole')}"
    rf"(?P<noun>[^{OPEN}(),;:.]{{0,40}}?)(?: \(|, or |, (?={OPEN}[pr]\d+{CLOSE} of (?:them|those)\b))(?:or |about )?"
    rf"{token('pr', 'share')}(?P<base> of(?! (?:them|the total|those)\b))?"
)
_OWN = r"(?:the |its |their |his |her |all |some |a total )*"
_OF_FIRST = re.compile(  # of 1,240 ballots, 1,054, or 85 percent, were against it
    rf"\b[Oo]f (?:the |its |their |all )?{token('c', 'whole')}(?P<noun>(?: [a-z-]+){{1,4}}),? {token('c', 'part')}(?: [a-z]+)?"
    rf"(?:,? or | \()(?:about )?{token('p', 'share')}(?P<base> of)?"
)
_PART_FIRST = re.compile(  # 1,200 jobs, or 8 percent of its workforce of 15,000
    rf"{token('c', 'part')}(?P<noun>(?: [a-z]+){{0,3}})(?:,? or |, | \()(?:about |around |nearly |roughly )?"
    rf"{token('p', 'share')} of {_OWN}"
    rf"(?:(?:[a-z-]+ ){{1,4}}of )?{token('c', 'whole')}(?= [a-z]|[,.)]|$)"
)
_WHOLE_FIRST = re.compile(  # 84,000 members, of whom 21,000, or 35 percent, voted
    rf"{token('c', 'whole')}(?P<noun>(?: [a-z-]+){{1,4}}),? of (?:whom|which) {token('c', 'part')}(?: [a-z]+)?"
    rf"(?:,? or | \()(?:about )?{token('p', 'share')}(?! of)"
)
_MORE = re.compile(  # six of its five sites
    rf"{token('c', 'part')}(?: [a-z]+)? (?:out )?of (?:the|its|their|his|her|all)(?: [a-z]+)? {token('c', 'whole')} "
    r"(?P<noun>[a-z]+)\b(?!-)"
)
_OF_THEM = re.compile(  # about 140 parents came, and 380 of them spoke
    rf"{token('c', 'whole')}(?P<noun> [^{OPEN};.:()]{{3,80}}?)(?:, (?:and |but |including )?| and | but | including )"
    rf"{token('c', 'part')} of (?:them|whom)\b"
)
_OF_THOSE = re.compile(  # about 900 drivers, 540 of them, or 60 percent, full time
    rf"{token('c', 'whole')}(?P<noun> [^{OPEN};.:()]{{3,80}}?),? (?:and |but )?{token('c', 'part')} of (?:them|whom|those|which)"
    rf"(?:,? or | \()(?:about )?{token('pr', 'share')}"
)
_NO_MEMBERS = frozenset("or to and in of per times percent years days hours minutes weeks months points".split())
_WORD_ROOM = 0.15
_ABOUT = rf"(?: (?:for|in favou?r of|against|over|to) [^{OPEN};.:,]{{2,60}})?"
_MARGIN = re.compile(
    rf"(?:{token('c', 'won')}(?: votes)? to {token('c', 'lost')}|{token('x', 'pair')})(?: votes)?{_ABOUT},?(?: with| by| for)? an? "
    rf"(?:margin|difference|lead|advantage) of (?:just |only )?{token('c', 'margin')}"
)
_RATIO = re.compile(
    rf"(?:{token('rx', 'ratio')}|{token('c', 'times')}-to-(?:1|one)(?= margin| ratio))(?P<called> (?:margin|ratio))?"
    rf"(?:, | \(|: )(?:with )?{token('c', 'won')}(?P<votes> votes)? to {token('c', 'lost')}(?P<cast> votes)?"
)
_PAIR = re.compile(r"(\d+)(?:-|–|-to-| to )(\d+)$")
_RATE = re.compile(rf"{token('p', 'share')} (?P<per>per|for every|out of every) {token('c', 'base')}")


def find(line: Line) -> Iterator[Reckoned]:
    """The shares of one sentence."""
    if f"{OPEN}p" in line.text:
        yield from _percentages(line)
    elif f"{OPEN}r" in line.text and " of " in line.text:
        for match in (*_OF.finditer(line.text), *_OF_THOSE.finditer(line.text)):
            yield from _share(line, match)
    for match in (*_MORE.finditer(line.text), *_OF_THEM.finditer(line.text)) if " of " in line.text else ():
        yield from _more_than_all(line, match)
    for match in _MARGIN.finditer(line.text) if " of " in line.text else ():
        yield from _margin(line, match)
    for match in _RATIO.finditer(line.text) if " to " in line.text else ():
        yield from _ratio(line, match)


def _margin(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Won by so many, with so many votes to so many; the two may be read as one number, a score."""
    margin, first, last = line.number(match, "margin"), match["won"] or match["pair"], match["lost"] or match["pair"]
    won, lost = (line.parts[int(index)] for index in (first, last))
    pair = _PAIR.search(line.printed(won)) if match["pair"] else None
    if not isinstance(won, Number) or not isinstance(lost, Number) or (match["pair"] and pair is None):
        return
    ahead, behind = (Quantity(float(pair[n]), float(pair[n]), pair[n]) for n in (1, 2)) if pair else (won.quantity, lost.quantity)
    if ahead.low > behind.high and behind.low >= 10:
        difference = result(ahead.low - behind.high, ahead.high - behind.low)
        yield Reckoned("margin", covering(won, lost, margin), margin.quantity, difference, line.printed(won, lost))


def _ratio(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Won two to one, with so many votes to so many. A pair not called a ratio is one only where votes are counted beside it."""
    ratio = line.number(match, "ratio" if match["ratio"] else "times")
    won, lost = line.number(match, "won"), line.number(match, "lost")
    low, high = ratio.quantity.low, ratio.quantity.high
    if ratio.kind == "score":
        pair = _PAIR.search(ratio.figure.printed)
        if pair is None or int(pair[2]) == 0 or not (match["votes"] or match["cast"] or match["called"]):
            return
        low = high = int(pair[1]) / int(pair[2])
    if low <= 1 or not won.quantity.low > lost.quantity.high or lost.quantity.low < 10 or math.isinf(won.quantity.high):
        return
    stated = Quantity(low * (0.97 if math.isinf(high) else 0.85), high * 1.25, ratio.quantity.printed)
    share = result(won.quantity.low / lost.quantity.high, won.quantity.high / lost.quantity.low)
    yield Reckoned("ratio", covering(ratio, won, lost), stated, share, line.printed(won, lost))


def _percentages(line: Line) -> Iterator[Reckoned]:
    for pattern in (_OF, _OF_FIRST, _PART_FIRST, _WHOLE_FIRST, _OF_THOSE) if "f " in line.text else ():
        for match in pattern.finditer(line.text):
            yield from _share(line, match)
    for match in _RATE.finditer(line.text):
        share, base = line.number(match, "share"), line.number(match, "base")
        if share.quantity.unit == "percent" and base.quantity.low >= 1000:
            yield Reckoned("rate", covering(share, base), share.quantity, Quantity(-2, -1, "no"), line.printed(share, base))


def _share(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    part, whole, share = (line.number(match, name) for name in ("part", "whole", "share"))
    if match.groupdict().get("base") or not 0 <= part.quantity.low <= whole.quantity.low:
        return
    if math.isinf(part.quantity.high) or math.isinf(whole.quantity.high) or whole.quantity.low < 2:
        return
    percent = result(part.quantity.low / whole.quantity.high * 100, part.quantity.high / whole.quantity.low * 100, "percent")
    stated = share_stated(share)
    if stated is not None and not any(_its_share(stated, one, whole) for one in line.parts if one.span.end <= part.span.start):
        yield Reckoned("share", covering(part, whole, share), stated, percent, line.printed(part, whole))


def _its_share(stated: Quantity, part: Number | When, whole: Number) -> bool:
    """Whether it is the share of an earlier number: 960 for it and 40 against, or 96 percent of the 1,000."""
    if not isinstance(part, Number) or part.kind != "cardinal" or math.isinf(part.quantity.high):
        return False
    low, high = part.quantity.low / whole.quantity.high * 100, part.quantity.high / whole.quantity.low * 100
    return low <= stated.high and stated.low <= high


def share_stated(share: Number) -> Quantity | None:
    """The range that a share leaves: of a percentage its last figure, of a word like "a third" much more."""
    if share.kind == "ratio":
        value = share.quantity
        if not 0 < value.low <= value.high < 1:
            return None
        return Quantity(value.low * 100 * (1 - _WORD_ROOM), value.high * 100 * (1 + _WORD_ROOM), value.printed, "percent")
    if share.quantity.unit != "percent":
        return None
    stated = rounded(share.quantity)
    whole = share.quantity.low % 1 == 0
    return Quantity(stated.low - 0.5, stated.high + 0.5, stated.printed, stated.unit) if whole else stated


def _more_than_all(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Six of its five sites: a part that is larger than its whole."""
    part, whole = line.number(match, "part"), line.number(match, "whole")
    if match["noun"] in _NO_MEMBERS or part.quantity.unit != whole.quantity.unit:
        return
    if part.quantity.low > whole.quantity.high >= 2:
        most = Quantity(0, whole.quantity.high, whole.quantity.printed)
        yield Reckoned("part", covering(part, whole), part.quantity, most, line.printed(whole))
