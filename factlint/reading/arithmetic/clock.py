"""Times of day and figures as print gives them: "8 a.m. in the evening", "2 p.m. CST (noon PST)", "3,4000,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factlint.lexicon.calendar import ANY_WEEKDAY, ZONES
from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned
from factlint.reading.parts import Number

_DAY = rf"(?:{ANY_WEEKDAY}|{OPEN}d\d+{CLOSE})"
_PART_OF_DAY = re.compile(rf"{token('k', 'time')},? (?:in the|on \w+|(?:on )?{_DAY},?) (?P<part>morning|afternoon|evening)\b")
_ZONE = "|".join(ZONES)
_US = "Eastern|Central|Mountain|Pacific"
_BY_NAME = re.compile(  # 9 p.m. Eastern time (6 p.m. Pacific)
    rf"{token('k', 'time')} (?P<zone>{_US})(?:(?: [Ss]tandard| [Dd]aylight)? [Tt]ime)?(?: ?\(| ?/ ?|,? or )(?:or )?"
    rf"(?:{token('k', 'other')}|(?P<noon>noon|midnight)) (?P<second>{_US})\b"
)
_NAMED = {"Eastern": -5.0, "Central": -6.0, "Mountain": -7.0, "Pacific": -8.0}
_SEASON = re.compile(
    rf"{token('k', 'time')} (?P<zone>[ECMP][SD]T)\b[^{OPEN};.]{{0,40}}?{token('d', 'day')}"
    rf"|{token('d', 'before')}[^{OPEN};.]{{0,24}}? at {token('k', 'late')} (?P<season>[ECMP][SD]T)\b"
)
_NO_SUMMER = re.compile(
    r"\b(?:Arizona|Phoenix|Tucson|Hawaii|Jamaica|Panama|Canc[uú]n|Kingston|Saskatchewan|Regina|Mexico|Bogot[aá]|Lima)\b"
)
_ZONES = re.compile(
    rf"{token('k', 'time')} (?P<zone>{_ZONE}) ?[(/] ?(?:or )?(?:{token('k', 'other')}|(?P<noon>noon|midnight))"
    rf" (?P<second>{_ZONE})\b"
)
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m", re.IGNORECASE)
_GROUPED = re.compile(r"\d+(?:,\d+){2,}(?![\d,])")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_FOUR_BEHIND = re.compile(r"\d{1,3},(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\d,])|\d{4,},\d{3}(?![\d,])")
_IMPOSSIBLE = Quantity(-2, -1, "none")


def find(line: Line) -> Iterator[Reckoned]:
    """The times of one sentence, and its figures with too many digits between two commas."""
    for part in line.parts:
        if not isinstance(part, Number) or "," not in part.figure.printed:
            continue
        if part.kind in {"money", "cardinal"} and (found := _FOUR_BEHIND.search(part.figure.printed)):
            yield Reckoned("grouping", part.span, part.figure, _IMPOSSIBLE, found[0])
        elif part.figure.printed.count(",") > 1:
            found = _GROUPED.search(part.figure.printed)
            if found and ",000" in found[0] and not _THOUSANDS.fullmatch(found[0]):
                yield Reckoned("grouping", part.span, part.figure, _IMPOSSIBLE, found[0])
    if f"{OPEN}k" not in line.text:
        return
    for match in _PART_OF_DAY.finditer(line.text):
        time = line.number(match, "time")
        hour = _minutes(time.figure.printed)
        if hour is not None and (hour >= 720) == (match["part"] == "morning"):
            words = f"{time.figure.printed} in the {match['part']}"
            yield Reckoned("time of day", time.span, time.figure, _IMPOSSIBLE, words)
    for match in _ZONES.finditer(line.text):
        yield from _converted(line, match, ZONES)
    for match in _BY_NAME.finditer(line.text):
        yield from _converted(line, match, _NAMED)
    if "ST" in line.text or "DT" in line.text:
        for match in _SEASON.finditer(line.text):
            yield from _season(line, match)


def _season(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Standard time in summer, or summer time in winter; the weeks around the change of clocks are left alone."""
    names = ("time", "zone", "day") if match["time"] else ("late", "season", "before")
    time, zone, when = line.number(match, names[0]), match[names[1]], line.when(match, names[2])
    if when.month is None or _NO_SUMMER.search(line.text):
        return
    day = (when.month, when.day or (1 if when.month == 3 else 30))
    if (zone[1] == "S" and (3, 15) <= day <= (10, 31) and when.month != 3) or (zone[1] == "D" and not (3, 7) < day < (11, 9)):
        right = zone[0] + ("D" if zone[1] == "S" else "S") + "T"
        stated = Quantity(-1, -1, f"{time.figure.printed} {zone}")
        yield Reckoned("zone season", covering(time, when), stated, Quantity(0, 0, right), line.printed(when))


def _converted(line: Line, match: re.Match[str], zones: Mapping[str, float]) -> Iterator[Reckoned]:
    time = line.number(match, "time")
    parts = (time, line.number(match, "other")) if match["other"] else (time,)
    first = _minutes(time.figure.printed)
    second = {"noon": 720, "midnight": 0}.get(match["noon"] or "") if match["noon"] else _minutes(parts[-1].figure.printed)
    if first is None or second is None:
        return
    right = int(first + (zones[match["second"]] - zones[match["zone"]]) * 60) % 1440
    shown = f"{(right // 60 + 11) % 12 + 1}:{right % 60:02d} {'a.m.' if right < 720 else 'p.m.'} {match['second']}"
    printed = match["noon"] or parts[-1].figure.printed
    stated = Quantity(second, second, f"{printed} {match['second']}")
    yield Reckoned("time zone", covering(*parts), stated, Quantity(right, right, shown), f"{time.figure.printed} {match['zone']}")


def _minutes(printed: str) -> int | None:
    """Minutes since midnight of a time with a.m. or p.m."""
    found = _TIME.search(printed)
    if found is None or int(found[1]) > 12:
        return None
    return int(found[1]) % 12 * 60 + int(found[2] or 0) + (720 if found[3].lower() == "p" else 0)
