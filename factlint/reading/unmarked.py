"""Speech without quotation marks: the turns of a transcript or an interview, and block quotations of Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.lexicon.common_words import PAGE_LABELS
from factlint.model import Span
from factlint.reading.parts import Reading

LABEL = re.compile(
    r"(?P<who>[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){0,3}|[QA](?=[:.] )|[A-Z][a-z][\w.'-]*(?: [A-Z][\w.'-]*){0,2})"
    r"(?: \([^()\n]{1,40}\)|, (?:after|before|at|on|in|speaking) [^:\n]{2,40})?(?P<colon>[:.]) "
)
"""Who speaks in a turn: a name in capitals, Q or A, or a name as usual, and a colon (a full stop only behind Q and A)."""
_TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Judge|Justice|Mayor|Coach|President|Chairman|Chairwoman|Chair|Councilman|Councilwoman|Councillor|"
    r"Senator|Governor|Minister|Secretary|Sheriff|Chief|Sir|Lady|Lord|Professor|Prof|Q)\b",
    re.IGNORECASE,
)
"""Labels that can only be of speakers; names alone may be of places, and a word alone a headword."""
_LEAST_TURNS = 3
_LONGEST_LABEL = 80  # characters


def spoken(reading: Reading) -> dict[int, Span]:
    """What is spoken without marks, by the number of its paragraph."""
    return _turns(reading) | _blocks(reading)


def _turns(reading: Reading) -> dict[int, Span]:
    """The turns of a transcript. A label or two may be a headword; three turns, one speaker coming back, are a conversation."""
    prose = reading.document.prose
    turns = list(_labelled(prose, reading.paragraphs))
    counted = Counter(label["who"] for _, label in turns)
    interview = counted["Q"] and counted["A"]
    everything = 0 < len(turns) >= len(_told(reading)) and any(_TITLED.match(label["who"]) for _, label in turns)
    if everything and not interview:
        return {
            number: Span(label.end(), reading.paragraphs[number].end) for number, label in turns if _speaks(reading, number, label)
        }
    if not interview and (len(turns) < _LEAST_TURNS or len(counted) < 2 or len(counted) == len(turns)):
        return {}
    again = {who for who, times in counted.items() if times > 1 or who.isupper()}
    return {
        number: Span(label.end(), reading.paragraphs[number].end)
        for number, label in turns
        if label["who"] in again and _speaks(reading, number, label)
    }


def _told(reading: Reading) -> Sequence[Span]:
    """The paragraphs without the heading."""
    first = reading.paragraphs[:1]
    heading = bool(first) and ":" not in reading.document.prose[slice(*first[0])] and len(reading.paragraphs) > 1
    return reading.paragraphs[1:] if heading else reading.paragraphs


def _speaks(reading: Reading, number: int, label: re.Match[str]) -> bool:
    """Whether words follow the label, and no quotation mark, which is read without it."""
    return label.end() < reading.paragraphs[number].end and reading.document.prose[label.end()] != '"'


def _labelled(prose: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, re.Match[str]]]:
    """The paragraphs, by number, that open with a label."""
    for number, (start, _) in enumerate(paragraphs):
        if ":" in prose[start : start + _LONGEST_LABEL] or prose.startswith(("Q. ", "A. "), start):
            label = LABEL.match(prose, start)
            if label and (label["colon"] == ":" or label["who"] in ("Q", "A")) and not _of_the_page(label["who"]):
                yield number, label


def _of_the_page(who: str) -> bool:
    """Whether a label is no name: Read more, Related, Editor's note."""
    return all(word in PAGE_LABELS for word in who.lower().split())


def _blocks(reading: Reading) -> dict[int, Span]:
    """The paragraphs that Markdown sets as block quotations: their mark is blank in the prose. A dash opens a signature."""
    text, prose = reading.document.text, reading.document.prose
    if ">" not in text:
        return {}
    found: dict[int, Span] = {}
    for number, paragraph in enumerate(reading.paragraphs):
        mark = text[text.rfind("\n", 0, paragraph.start) + 1 : paragraph.start]
        if ">" in mark and not mark.strip("> \t") and prose[paragraph.start] not in '"-—–―':  # a tag of HTML is no mark
            found[number] = paragraph
    return found
