"""The day that an article is of: what its front matter says, else a line of its own under the headline or at the byline."""

from __future__ import annotations

import re
from datetime import date

from factlint.frozen import dataclass
from factlint.lexicon.calendar import MONTHS, WEEKDAYS
from factlint.model import Span
from factlint.readers.front_matter import calendar_day
from factlint.readers.published import written_day
from factlint.reading.parts import Reading

METADATA = re.compile(
    r"\s*(?:date|published|updated|posted)\b[ :]{1,3}(?P<iso>\d{4}-\d\d-\d\d)(?:T[\d:.+Z-]{4,25})?(?= |\n|$)[ :|]*",
    re.I,
)
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?:(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\.?,? )?"
_YEAR = r"(?:19|20)\d\d"
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?"
_TIME = rf"(?:(?:,| at| \||,? [-–—])? {_CLOCK}|[T ]\d\d:[\d:.+Z-]{{2,22}})?"
_REST = r"(?:[ ,;|•·/–—-]+(?:last )?(?:updated|modified)\b.{0,60}| ?[|•·].{0,60})?"
_DATED = re.compile(
    rf"(?P<label>(?:first )?(?:published|posted)(?: on)?:? )?(?:{_CLOCK},? )?"
    rf"(?P<day>{_WEEKDAY}(?:{_MONTH} {_DAY}|{_DAY} {_MONTH}),? {_YEAR}|\d{{4}}-\d\d-\d\d){_TIME}{_REST}\.?$",
    re.I,
)
_STARTS = re.compile(r"[A-Za-z]{3}|\d")
_BETWEEN = re.compile(
    r"\s*[|•·]\s*|\s+[-–—/]+\s+|\s{3,}"
    rf"|,\s+(?=(?:{'|'.join(WEEKDAYS.values())}),? |(?:{_MONTHS})\.? \d|\d{{1,2}} (?:{_MONTHS})\b)",
    re.I,
)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Day:
    """A day that stands by itself; `labelled` where the line calls it that of publication."""

    day: date
    labelled: bool = False


def line(prose: str, block: Span) -> Day | None:
    """The day that a paragraph consists of; None for other copy."""
    if block.end - block.start > _LONGEST or not _STARTS.match(prose, block.start):
        return None
    return _day(" ".join(prose[block.start : block.end].split()))


def _day(text: str) -> Day | None:
    match = _DATED.match(text)
    day = written_day(match["day"]) if match else None
    return Day(day, match["label"] is not None) if match and day else None


def find(reading: Reading) -> date | None:
    """The date of the copy: front matter first, then a line of its own beside the byline, then a leaked line of metadata."""
    if reading.document.meta.published:
        return reading.document.meta.published
    prose = reading.document.prose
    for zone in reading.zones:
        end = prose.find("\n", zone.span.start) if zone.name == "byline" else -1  # a date may stand behind it, in a tag of its own
        end = end if end >= 0 else zone.span.end
        if zone.name in ("byline", "dateline") and end - zone.span.start <= _LONGEST:
            for piece in _BETWEEN.split(prose[zone.span.start : end]):
                if told := _day(" ".join(piece.split())):
                    return told.day
        if zone.name == "metadata" and (match := METADATA.match(prose, zone.span.start, zone.span.end)):
            return calendar_day(match["iso"])
    return None
