"""Find the dates of a document: printed ones, years, and those that are read against another day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from factlint.frozen import replace
from factlint.model import Span
from factlint.reading.dates import printed, relative, years
from factlint.reading.dates.settle import Context, named_event, settle
from factlint.reading.parts import Quotation, Reading, When
from factlint.reading.where import in_quotation


def find(reading: Reading) -> tuple[When, ...]:
    """All dates, in order of position. Only "two weeks after May 3" overlaps another, the date that it is counted from."""
    prose, vocabulary = reading.document.prose, reading.vocabulary
    found = printed.calendar_dates(prose, vocabulary)
    found = _add(found, years.bare_years(prose, reading.figures, [when.span for when in found]))
    found = _add(found, relative.weekdays(prose, vocabulary))
    found = _add(found, relative.near(prose, vocabulary, reading.published))
    found = _settled(found, reading)
    distances = list(relative.distances_in(prose, vocabulary))
    found += relative.offsets(prose, distances, found)
    found += [_unread(when, reading.quotations) for when in relative.ago(prose, distances, reading.published)]
    return tuple(sorted(found, key=lambda when: when.span))


def _settled(found: list[When], reading: Reading) -> list[When]:
    """The dates with their days, where the article settles them.

    Inside quotation marks "tonight" is the speaker's, not the article's: the day of publication has no say there.
    """
    prose, sentences = reading.document.prose, reading.sentences
    own = settle(found, Context(prose, sentences, reading.published))
    if reading.published is not None and reading.quotations:
        spoken = settle([_unread(when, reading.quotations) for when in found], Context(prose, sentences, None))
        own = [b if in_quotation(reading.quotations, b.span) else a for a, b in zip(own, spoken, strict=True)]
    return [replace(when, event=named_event(prose, when)) for when in own]


def _unread(when: When, quotations: tuple[Quotation, ...]) -> When:
    """A relative date inside quotation marks loses its days."""
    return replace(when, days=None) if when.relative and in_quotation(quotations, when.span) else when


def _add(found: list[When], more: Iterable[When]) -> list[When]:
    """Both, without those of the second that overlap one of the first."""
    taken = [when.span for when in found]
    kept = list(found)
    for when in more:
        if not _overlaps(taken, when.span):
            kept.append(when)
    return sorted(kept, key=lambda when: when.span)


def _overlaps(spans: list[Span], span: Span) -> bool:
    """Whether one of these sorted, disjoint spans overlaps this one."""
    index = bisect_left(spans, span)
    return any(spans[n].overlaps(span) for n in (index - 1, index) if 0 <= n < len(spans))
