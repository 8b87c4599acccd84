"""Headlines that name whoever says what follows: "Ruiz: Bridge must be rebuilt"; "Poll: Voters want a bridge"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.lexicon.cue_verbs import SOURCES
from factlint.model import Span
from factlint.reading.attribution.patterns import SUBJECTS
from factlint.reading.parts import Cue, Reading, Saying

_NAMED = re.compile(r"(?:[\w.'&/-]+ ){0,4}([\w.'&/-]+): (?=[\w'\"])")
_LONGEST_HEADLINE = 150  # characters
_LONGEST = 60  # characters before the colon


def sayings(reading: Reading) -> Iterator[Saying]:
    """One for each headline that opens with a name, or a thing that says, and a colon."""
    spans = [zone.span for zone in reading.zones if zone.name == "headline"]
    if not spans and reading.paragraphs and reading.paragraphs[0].end - reading.paragraphs[0].start <= _LONGEST_HEADLINE:
        spans = [reading.paragraphs[0]]  # a headline may be set like any paragraph
    for span in spans:
        named = _NAMED.match(reading.document.prose, span.start, span.end)
        saying = _saying(reading, span, named) if named else None
        if saying is not None:
            yield saying


def _saying(reading: Reading, headline: Span, named: re.Match[str]) -> Saying | None:
    who, prose = Span(headline.start, named.end() - len(": ")), reading.document.prose
    if who.end - who.start > _LONGEST or not (named.group(1).lower() in SOURCES or _mentioned(reading, who)):
        return None
    end = prose.find("\n", named.end(), headline.end)
    content = Span(named.end(), headline.end if end < 0 else end)
    colon = Span(who.end, who.end + 1)
    said = Span(content.start, content.start + len(prose[content.start : content.end].rstrip(" .")))
    return Saying(
        Cue(colon, ":", "say"), "name", SUBJECTS["name"][0], Span(who.start, colon.end), (who,), subject=who, content=said
    )


def _mentioned(reading: Reading, who: Span) -> bool:
    """Whether this is a mention of somebody who can speak."""
    for mention in reading.mentions[:3]:
        if mention.span == who:
            return mention.kind in ("person", "body", "description")
    return False
