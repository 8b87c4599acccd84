"""A "he said" that may be either of two men: the sentence before has the two together as its subject, and nobody else.

Only where the copy itself marks both as men, or both as women, by a title or a word for a relative.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping

from factlint.model import Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_SUBJECTS = frozenset({"he", "she"})


def unclear(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """Each such pronoun, with the words that name the two."""
    said = {span for saying in reading.speech.sayings for span in saying.speakers}
    if not said or not any(mention.group is not None for mention in reading.mentions):
        return
    starts = [mention.span.start for mention in reading.mentions]
    sentences = [span.start for span in reading.sentences]
    marks = _marks(reading)
    for mention in reading.mentions:
        if mention.kind != "pronoun" or mention.text.lower() not in _SUBJECTS or mention.span not in said:
            continue
        at = bisect_right(sentences, mention.span.start) - 1
        if at < 1 or in_quotation(reading.quotations, mention.span):
            continue
        here, before = reading.sentences[at], reading.sentences[at - 1]
        two = _two(reading, starts, before)
        one_sex = bool(two) and all(marks.get(one.last or "") == {mention.gender} for one in two)
        if one_sex and _alone(reading, starts, here, mention) and _opens_paragraph(reading, before, here):
            yield mention.span, Span(two[0].span.start, two[1].span.end)


def _two(reading: Reading, starts: list[int], sentence: Span) -> tuple[Mention, ...]:
    """The two persons that a sentence begins with; nothing where it names others, or not two."""
    inside = reading.mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
    persons = tuple(mention for mention in inside if mention.kind in ("person", "pronoun") and mention.text != "who")
    if len(persons) != 2 or persons[0].span.start != sentence.start:
        return ()
    together = persons[0].group is not None and persons[0].group == persons[1].group
    return persons if together and all(one.kind == "person" and not one.possessive for one in persons) else ()


def _alone(reading: Reading, starts: list[int], sentence: Span, pronoun: Mention) -> bool:
    """Whether nobody is named between the start of the sentence and the pronoun."""
    low, high = bisect_left(starts, sentence.start), bisect_left(starts, pronoun.span.start)
    return not any(mention.kind in ("person", "description") for mention in reading.mentions[low:high])


def _opens_paragraph(reading: Reading, before: Span, here: Span) -> bool:
    """Whether nothing before the two says of whom the paragraph speaks."""
    at = bisect_right(reading.paragraphs, here.start, key=lambda span: span.start) - 1
    return at >= 0 and reading.paragraphs[at].start == before.start


def _marks(reading: Reading) -> Mapping[str, set[str]]:
    """What the article marks those of each surname as."""
    marks: dict[str, set[str]] = defaultdict(set)
    for mention in reading.mentions:
        if mention.kind == "person" and mention.last and mention.gender:
            marks[mention.last].add(mention.gender)
    return marks
