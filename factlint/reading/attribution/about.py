"""Whom a quotation itself speaks of: the named subject of its own first clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factlint.model import Span
from factlint.reading.parts import Mention, Quotation, Reading

_LEAD = re.compile(r"(?:[A-Za-z-]+ ){0,2}$")
_NO_LEAD = frozenset(
    """
    of in on at by for with from to if when while because since although as after before and but or that what how why this is
    was were are not like under over about against who whose which than then so we i you he she they it there here his her
    their our my your all
    """.split()
)
_JOIN = re.compile(r",? (?:and|&) (?:the |all |his |her |their |our )?$|, $")
_VERB = re.compile(
    r" (?:(?:also|still|now|never|always|just|only|[a-z]+ly) )?"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|want|need|know|think|said"
    r"|[a-z]{3,}(?:ed|ies|[^s\s'.,]s)|(?:is|are|was|were|wo|has|have|does|do|did|ca|could|would)n't)\b"
)


def about(reading: Reading, quotation: Quotation, starts: Sequence[int]) -> tuple[Span, ...]:
    """Mentions that are the subject of the quotation's first clause; empty unless they are named and a finite verb follows.

    `starts` are the starts of `reading.mentions`.
    """
    prose, mentions = reading.document.prose, reading.mentions
    at = bisect_left(starts, quotation.inner.start)
    if at == len(mentions) or not _leads(prose, quotation, mentions[at]):
        return ()
    subject = [mentions[at]]
    while at + 1 < len(mentions) and _JOIN.fullmatch(prose, mentions[at].span.end, mentions[at + 1].span.start):
        at += 1
        subject.append(mentions[at])
    end = subject[-1].span.end
    if any(mention.possessive for mention in subject) or not _VERB.match(prose, end, max(end, quotation.inner.end)):
        return ()
    return tuple(mention.span for mention in subject if mention.kind in ("person", "body", "description"))


def _leads(prose: str, quotation: Quotation, first: Mention) -> bool:
    """Whether the quotation opens with this named mention, an adjective or two before it at most."""
    if first.kind not in ("person", "body") or first.span.end > quotation.inner.end:
        return False
    lead = prose[quotation.inner.start : first.span.start]
    return len(lead) < 30 and bool(_LEAD.fullmatch(lead)) and not any(word.lower() in _NO_LEAD for word in lead.split())
