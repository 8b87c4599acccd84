"""The day that a page's own markup gives as that of its publication, as news sites and their search engines write it.

What was updated is no publication, and a `<time>` inside a sentence is that of an event: neither counts.
"""

from __future__ import annotations

import re
from datetime import date

from factlint.lexicon.calendar import MONTHS
from factlint.readers.front_matter import calendar_day

_SIGN = re.compile(r"<(?:meta|time)\b|datePublished", re.I)
_TAG = re.compile(r"<(meta|time)\b([^<>]*)>", re.I)
_LINKED_DATA = re.compile(r"[\"']datePublished[\"']\s*:\s*[\"']([^\"'<>]{8,40})[\"']")
_ATTRIBUTE = re.compile(r"(?<![a-z-])([a-z][a-z-]*+)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.I)
_NAME = re.compile(
    r"(?:[a-z]+[:.])*(?:date[-_.]?published|published(?:[-_.]?(?:time|date|at|on))?|pub(?:lish|lication)?[-_.]?(?:date|time)|issued"
    r"|date)(?:[.:]issued)?|parsely-pub-date|originalpublicationdate",
    re.I,
)
_LATER = re.compile(r"updat|modif|revis", re.I)
_BLOCK = re.compile(r"</?(?:p|div|li|h[1-6]|header|section|article|address|br|td|body|figcaption|blockquote)\b[^<>]*>", re.I)
_ANY_TAG = re.compile(r"<[^<>]*>")
_LONGEST_LINE = 100
"""Characters: a byline with its date is no longer; a paragraph that tells of a day is."""
_REACH = 1500
_MOST_TIMES = 20
_NAMED_BY = ("property", "name", "itemprop")

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WRITTEN = re.compile(
    r"\s*(?:(?P<year>\d{4})(?P<sep>[-/.]?)(?P<month>\d\d)(?P=sep)(?P<day>\d\d)(?!\d)"
    rf"|(?:[a-z]{{3,9}}\.?,? )?(?:(?P<name>{_MONTH})\.? (?P<on>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<of>\d{{4}})"
    rf"|(?P<at>\d{{1,2}})(?:st|nd|rd|th)? (?P<called>{_MONTH})\.?,? (?P<in>\d{{4}})))",
    re.I,
)


def find(page: str) -> date | None:
    """The day of publication: by a tag at the head, by the data for search engines, by a `<time>` that stands by itself."""
    if not _SIGN.search(page):
        return None
    times: list[tuple[re.Match[str], dict[str, str]]] = []
    for tag in _TAG.finditer(page):
        said = {name.lower(): double or single or bare for name, double, single, bare in _ATTRIBUTE.findall(tag[2])}
        if tag[1].lower() == "time":
            times.append((tag, said))
        elif any(_NAME.fullmatch(said.get(key, "")) for key in _NAMED_BY) and (day := written_day(said.get("content", ""))):
            return day
    if (found := _LINKED_DATA.search(page)) and (day := written_day(found[1])):
        return day
    marked = [one for one in times if "pubdate" in one[0][2].lower() or _NAME.fullmatch(one[1].get("itemprop", ""))]
    for tag, said in (*marked, *times)[:_MOST_TIMES]:
        if (day := written_day(said.get("datetime", ""))) and not _LATER.search(tag[2]) and _by_itself(page, tag):
            return day
    return None


def _by_itself(page: str, tag: re.Match[str]) -> bool:
    """Whether a date stands on a short line of its own, at a byline say, that does not call it the day of an update."""
    low, high = max(0, tag.start() - _REACH), tag.end() + _REACH
    before = _ANY_TAG.sub(" ", _BLOCK.split(page[low : tag.start()])[-1])
    after = _ANY_TAG.sub(" ", _BLOCK.split(page[tag.end() : high])[0])
    return len(" ".join((before + after).split())) <= _LONGEST_LINE and not _LATER.search(before[-30:])


def written_day(written: str) -> date | None:
    """The day that a text begins with, in figures or with the month in words; None where it begins with none."""
    match = _WRITTEN.match(written)
    if match is None:
        return None
    if match["year"]:
        return calendar_day(f"{match['year']}-{match['month']}-{match['day']}")
    year, month, day = match["of"] or match["in"], match["name"] or match["called"], match["on"] or match["at"]
    return calendar_day(f"{year}-{MONTHS[month.lower()]:02}-{int(day):02}")
