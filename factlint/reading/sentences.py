"""Cut paragraphs into sentences."""

from __future__ import annotations

import re
from bisect import bisect_right

from factlint.lexicon.abbreviations import ALWAYS, SOMETIMES
from factlint.model import Span
from factlint.reading.parts import Reading

_END = re.compile(
    r"[.!?…]{1,40}+[\"')\]]*+(\s++)"
    r"(?=\"[a-z]|(?:[\"'(\[]++ *+)*+(?:[^\W_a-z]|[$£€]|\.\.|…))"  # blanks pad an opening mark that is a character reference
)
_WORD_BEFORE = re.compile(r"[^\s\"'(\[—–/]{1,20}$")
_INITIAL = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_OPENER = re.compile(
    r"[\"'(\[]*(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|That|This|These|Those|There|His|Her|Its|Their|As|For|If|When|While"
    r"|After|Before|What|Who|How|Why|So|Not|No|With|By|To|From|Of|Or|You|Our|My|Your|Both|Some|Many|Most|All|Since|Under|Asked)\b"
)
_CUE_AFTER = re.compile(
    r"(?:(?:[A-Z][\w.'-]* ){1,4}|I |[Tt]he [a-z]+ )(?:then |also |later )?(?:said|says|asked|asks|wrote|writes|told|tells|"
    r"replied|replies|cried|shouted|yelled|added|adds|tweeted|tweets|"
    r"responded|responds|declared|exclaimed|wondered|continued|demanded|repeated|insisted|joked|quipped|countered|retorted|called|"
    r"snapped|thundered|roared|whispered|muttered|screamed|pleaded|begged|recalled|remarked|explained|protested|laughed)\b"
)


def find(reading: Reading) -> tuple[Span, ...]:
    """Sentence spans, in order; none crosses a paragraph, and none crosses the end of a zone."""
    prose = reading.document.prose
    edges = [zone.span.start for zone in reading.zones[1:]]
    found: list[Span] = []
    for paragraph in reading.paragraphs:
        start = paragraph.start
        for edge in edges[bisect_right(edges, start) : bisect_right(edges, paragraph.end - 1)]:
            found += _cut(prose, start, edge)
            start = edge
        found += _cut(prose, start, paragraph.end)
    return tuple(found)


def _cut(prose: str, start: int, end: int) -> list[Span]:
    """The sentences between two positions of one paragraph."""
    found: list[Span] = []
    for match in _END.finditer(prose, start, end):
        if match.end() < end and _ends_sentence(prose, start, match):
            found.append(Span(start, match.start(1)))
            start = match.end()
    while end > start and prose[end - 1].isspace():
        end -= 1
    return [*found, Span(start, end)] if end > start else found


def _ends_sentence(prose: str, start: int, match: re.Match[str]) -> bool:
    mark = prose[match.start()]
    after = match.end()
    if prose.startswith(("..", "…"), after):
        return False  # "Leave the door open. ... They come": the sentence ends with the dots
    if mark in "!?" and prose[match.start(1) - 1] in "\"'" and _CUE_AFTER.match(prose, after):
        return False  # "Why now?" Mayor Ruiz said: the cue belongs to the question
    if mark != "." or prose[match.start() + 1] == "." or prose[match.start() + 1] in "\"')":
        return True
    word = _WORD_BEFORE.search(prose, max(start, match.start() - 20), match.start())
    if not word:
        return True
    before = word.group()
    if before.lower() in ALWAYS and not (before.islower() and before in {"no", "sun", "sat", "mar", "ill", "miss", "wash", "fig"}):
        return before.lower() in {"no", "sun", "sat"} and bool(_OPENER.match(prose, after))
    if before.lower() in SOMETIMES or _INITIAL.fullmatch(before):
        return bool(_OPENER.match(prose, after)) and not (len(before) == 1 and before != "I")
    return True
