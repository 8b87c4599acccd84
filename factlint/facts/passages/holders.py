"""Two people who are both called the sheriff: one of them has the other's office.

Only where nothing says whose sheriff each of them is, so that both can only be of the place that the article is about, and where
nobody follows anybody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from factlint.facts.shared.apposition import stands_for
from factlint.facts.shared.jobs import job, office
from factlint.lexicon.jobs import SOLE
from factlint.lexicon.places import STATES
from factlint.model import Span
from factlint.reading.naming.likeness import fold
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_HANDED_ON = re.compile(
    r"\b(?:succe(?:ed|ss)\w*|replac\w+|predecessor|outgoing|incoming|\w+-elect|co-\w+|rivals?|respective\w*|counterparts?"
    r"|neighbou?ring|joint(?:ly)?)\b",
    re.IGNORECASE,
)
"""Words of a paragraph in which an office changes hands, or in which two places have one each."""
_THE = re.compile(r"\b[Tt]he (?:[a-z]+ )?$")
_POSSESSOR = re.compile(r"([A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}?)['’]s? ")
_WHOSE = re.compile(r",? (?:of|for|at|in|from|with)\b")


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """The second holder of an office, with the first one."""
    held: dict[str, list[tuple[Mention, Span, bool]]] = defaultdict(list)
    prose = reading.document.prose
    told: Mention | None = None
    for mention in reading.mentions:
        before, told = told, mention
        if mention.kind != "person" or not mention.first or mention.former or mention.group is not None or mention.body:
            continue
        beside = before if before is not None and stands_for(reading, before, mention) else None
        here = beside is not None and _of_dateline(reading, beside)
        work = job(reading, mention, beside) if here or beside is None or not beside.body else None
        if work is None or office(work.text) not in SOLE or in_quotation(reading.quotations, mention.span):
            continue
        start, end = min(mention.span.start, work.span.start), max(mention.span.end, work.span.end)
        line = prose.rfind("\n", 0, work.span.start) + 1
        the = here or _THE.search(prose, max(line, work.span.start - 24), work.span.start) is not None
        bare = the or work.span.start == mention.span.start
        if bare and not _WHOSE.match(prose, end) and reading.zone_at(start) == "body":
            held[office(work.text)].append((mention, Span(start, end), the))
    for found in held.values():
        first = found[0]
        other = next((one for one in found if not _one_person(one[0], first[0])), None)
        if other is None or not (first[2] or other[2]):
            continue
        if not any(_HANDED_ON.search(prose, *_paragraph(prose, one[1])) for one in (first, other)):
            yield other[1], first[1]


def _of_dateline(reading: Reading, told: Mention) -> bool:
    """Whether the office is of the town or state that the article comes from: Ohio's governor, under LINTON, Ohio."""
    whose = _POSSESSOR.match(told.text)
    zone = next((zone.span for zone in reading.zones if zone.name == "dateline"), None)
    if whose is None or zone is None:
        return False
    place, line = whose[1], reading.document.prose[zone.start : zone.end]
    return place.upper() in line or place in line or STATES.get(place, "?") in line


def _paragraph(prose: str, span: Span) -> tuple[int, int]:
    end = prose.find("\n", span.end)
    return prose.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(prose)


def _one_person(a: Mention, b: Mention) -> bool:
    """Whether the two may be one, one of the names spelled wrong, or relatives, whom other rules look at."""
    names = [{fold(word) for word in (one.name or "").split()} for one in (a, b)]
    return not names[0].isdisjoint(names[1]) or fold(a.last or "")[:3] == fold(b.last or "")[:3]
