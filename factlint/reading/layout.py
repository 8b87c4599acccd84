"""The lie of the page: paragraphs, zones, and the date that the copy carries."""

from __future__ import annotations

import re
from datetime import date

from factlint.model import Span
from factlint.reading.parts import Reading, Zone


def paragraphs(reading: Reading) -> tuple[Span, ...]:
    """Stretches of prose between line ends, without the blanks around them."""
    prose = reading.document.prose
    return tuple(Span(*match.span()) for match in re.finditer(r"[^\s][^\n]*[^\s]|[^\s]", prose))


def zones(reading: Reading) -> tuple[Zone, ...]:
    """Headline, dateline, caption and so on; here all is body."""
    return (Zone("body", Span(0, len(reading.document.prose))),)


def published(reading: Reading) -> date | None:
    """The date of the copy: front matter first, then a leaked line of metadata."""
    return reading.document.meta.published
