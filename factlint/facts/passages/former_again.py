"""A former mayor whom the article calls the mayor: "Former Mayor Ruiz said no. The mayor said that ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.model import Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_SAYS = re.compile(r",? (?:said|says|told|added|denied|denies|declined|insisted|acknowledged|testified|pleaded|argued|refused)\b")
_LEFT_OUT = frozenset(
    {"president", "general", "colonel", "admiral", "justice", "ambassador", "officer", "student", "employee", "member"}
)
"""What people are called for life, and what an article has many of."""
_PALACE = re.compile(r"\b(?:White House|administration|palace)\b|\bthen-")
_NEXT = re.compile(r"\b(?:successor|predecessor|succeeded|replaced)\b")


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """Where such a description speaks, with the words that call the person a former one."""
    people = [mention for mention in reading.mentions if mention.kind == "person" and mention.role]
    former = {mention.role: mention for mention in reversed(people) if mention.former}
    if not former:
        return
    present = {mention.role for mention in people if not mention.former}
    prose = reading.document.prose
    for mention in reading.mentions:
        role = mention.role
        if (
            mention.kind != "description"
            or role is None
            or role not in former
            or role in present
            or role in _LEFT_OUT
            or mention.plural
        ):
            continue
        first = former[role]
        alone = re.fullmatch(rf"[Tt]he {re.escape(prose[mention.head.start : mention.head.end])}", prose[slice(*mention.span)])
        if first.span.start > mention.span.start or alone is None or mention.former or not _SAYS.match(prose, mention.span.end):
            continue
        if in_quotation(reading.quotations, mention.span) or _other_holder(prose, mention, role):
            continue
        yield mention.span, first.span


def _other_holder(prose: str, mention: Mention, role: str) -> bool:
    """Whether the article may speak of whoever holds the office now, or of another place's."""
    word = re.escape(prose[mention.head.start : mention.head.end])
    now = "new|current|acting|interim|sitting|incoming|present|next|deputy|vice|a|an|another|each|[A-Za-z]+'s"
    beside = rf"\b(?:and|met|with|told|by|to|from|for|against) (?:the )?{word}\b"
    if re.search(beside, prose):
        return True
    others = rf"\b(?:{now}) {word}\b|\b{word}-elect\b"
    told = _NEXT.search(prose, 0, mention.span.start) or _PALACE.search(prose)
    return told is not None or re.search(others, prose) is not None
