"""Years, decades and parts of years that stand without a month."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from factlint.model import Days, Span
from factlint.reading.addresses import house_number
from factlint.reading.parts import When

_REST = re.compile(r"(?P<decade>'?s\b)|(?:-|–|/)(?P<to>(?:[12]\d{3}|\d\d)(?![\d%-]|,\d))|(?P<no>[\w%€£$]|[.,:/–-]\d)")
_SHORT_DECADE = re.compile(r"'(\d0)s\b")
_NOT_A_YEAR_BEFORE = re.compile(
    r"(?:more than|less than|fewer than|at least|at most|about|around|approximately|roughly|nearly|almost|over|some|another|"
    r"up to|as many as|estimated|[$£€#]|\bno\.?|\d)\s*$",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|to|of|during|before|after|for|between|and|through|the|late|early|mid|fiscal|season|"
    r"class|circa|spring|summer|autumn|fall|winter|end|start|beginning|his|her|their|its|this|last|'s|s')[\s-]+|\()$",
    re.IGNORECASE,
)
_COUNTED_AFTER = re.compile(
    r"[\s-]*(?:%|percent\b|per cent\b|people\b|men\b|women\b|children\b|votes?\b|voters?\b|jobs?\b|troops?\b|soldiers?\b|homes?\b|"
    r"houses?\b|tons?\b|tonnes?\b|miles?\b|km\b|kilomet|met(?:er|re)s?\b|feet\b|foot\b|acres?\b|pounds?\b|dollars?\b|euros?\b|"
    r"yen\b|workers?\b|employees?\b|students?\b|members?\b|patients?\b|deaths?\b|cases?\b|times\b|years?\b|days?\b|hours?\b|"
    r"gmt\b|bst\b|utc\b|est\b|edt\b|cet\b|copies\b|units?\b|seats?\b|words?\b|pages?\b|calories\b|degrees?\b|cc\b|square\b|cubic\b|billion\b|million\b|thousand\b)",
    re.IGNORECASE,
)
_IN_A_YEAR = re.compile(r"\b(?:in|since|until|during|by)\s$", re.IGNORECASE)
_QUARTER = re.compile(
    r"(?:first|second|third|fourth|final|last)[ -]quarter (?:of )?(?:fiscal )?$|\bQ[1-4][ -]?$|"
    r"(?:first|second) half (?:of )?$",
    re.IGNORECASE,
)
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}


def bare_years(prose: str, figures: Sequence[Span], taken: list[Span]) -> list[When]:
    """Years outside the spans that are taken (sorted), in order of position."""
    found = [*_four_digit(prose, figures, taken), *_short_decades(prose)]
    return sorted(found, key=lambda when: when.span)


def _four_digit(prose: str, figures: Sequence[Span], taken: list[Span]) -> Iterator[When]:
    index = 0
    for start, end in figures:
        if end - start != 4 or prose[start] not in "12":
            continue
        while index < len(taken) and taken[index].end <= start:
            index += 1
        if index < len(taken) and taken[index].start < end:
            continue
        when = _year(prose, start, end)
        if when is not None:
            yield when


def _year(prose: str, start: int, end: int) -> When | None:
    year, previous = int(prose[start:end]), prose[start - 1 : start]
    if not 1000 <= year <= 2150 or previous.isalnum() or previous in {".", ",", "/", "$", "£", "€", "#", "@", ":", "_", "&", "="}:
        return None
    before = prose[max(0, start - 24) : start]
    rest = _REST.match(prose, end)
    if rest and rest["decade"]:
        return _span_of_years(prose, start, rest.end(), year, year + 9) if year % 10 == 0 else None
    if rest and rest["no"]:
        return None
    if rest and rest["to"]:
        return _run(prose, start, rest.end(), year, rest["to"])
    if previous == "-" and not before.lower().endswith(("mid-", "post-", "pre-")):
        return None
    placed = _YEAR_BEFORE.search(before) is not None
    usual = 1900 <= year <= 2049
    if _NOT_A_YEAR_BEFORE.search(before) or not (placed or usual) or (year < 1500 and not before.endswith("in ")):
        return None
    if _COUNTED_AFTER.match(prose, end) and not (placed and usual and before.lower().endswith(("in ", "since "))):
        return None
    if house_number(prose, end) and not _IN_A_YEAR.search(before):
        return None
    quarter = _QUARTER.search(before)
    if quarter:
        return _part(prose, start - len(quarter.group()), end, year, quarter.group().lower())
    if before.lower().endswith("fiscal "):
        return _span_of_years(prose, start, end, year - 1, year, year)
    return _span_of_years(prose, start, end, year, year, year)


def _run(prose: str, start: int, end: int, year: int, to: str) -> When | None:
    """2004-05 and 2014-2018: all the days from the first year to the last."""
    last = int(to) if len(to) == 4 else year // 100 * 100 + int(to)
    if len(to) == 2 and last < year:
        last += 100 if year % 100 > 90 else 0
    return _span_of_years(prose, start, end, year, last) if year < last <= year + 100 and year >= 1500 else None


def _part(prose: str, start: int, end: int, year: int, words: str) -> When:
    printed = prose[start:end]
    if "half" in words:
        first = 1 if words.startswith("first") else 7
        days = Days(date(year, first, 1), date(year, 6, 30) if first == 1 else date(year, 12, 31), printed)
    else:
        number = int(words[1]) if words[0] == "q" else _QUARTERS[words.replace("-", " ").split()[0]]
        last = (31, 30, 30, 31)[number - 1]
        days = Days(date(year, number * 3 - 2, 1), date(year, number * 3, last), printed)
    if "fiscal" in words:  # fiscal years begin when each company likes
        days = Days(date(year - 1, 1, 1), date(year, 12, 31), printed)
    return When(Span(start, end), days, year=year, year_printed=True)


def _span_of_years(prose: str, start: int, end: int, first: int, last: int, year: int | None = None) -> When:
    days = Days(date(first, 1, 1), date(last, 12, 31), prose[start:end])
    return When(Span(start, end), days, year=year, year_printed=True)


def _short_decades(prose: str) -> Iterator[When]:
    """'90s: the century is the one that makes it past for the readers of this one."""
    for match in _SHORT_DECADE.finditer(prose):
        tens = int(match.group(1))
        first = (1900 if tens >= 30 else 2000) + tens
        days = Days(date(first, 1, 1), date(first + 9, 12, 31), match.group())
        if not prose[match.start() - 1 : match.start()].isalnum():
            yield When(Span(*match.span()), days, year_printed=True)
