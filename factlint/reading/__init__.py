"""The groundwork that fact types share: what a document's print looks like, before anybody asks what it states.

`STEPS` is the table: each step sees the document and what the steps above it found, and returns the part of its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from factlint.model import Document
from factlint.reading import (
    acts,
    attribution,
    cues,
    dates,
    hedges,
    layout,
    legal,
    mentions,
    numbers,
    owners,
    publication,
    quotations,
    sentences,
    vocabulary,
)
from factlint.reading.parts import Reading

T = TypeVar("T")

STEPS: tuple[tuple[str, Callable[[Reading], Any]], ...] = (
    ("zones", layout.zones),
    ("published", publication.find),
    ("paragraphs", layout.paragraphs),
    ("sentences", sentences.find),
    ("words", vocabulary.words),
    ("vocabulary", vocabulary.find),
    ("figures", vocabulary.figures),
    ("quotations", quotations.find),
    ("dates", dates.find),
    ("numbers", numbers.find),
    ("mentions", mentions.find),
    ("owners", owners.find),
    ("cues", cues.find),
    ("hedges", hedges.find),
    ("speech", attribution.find),
    ("acts", acts.find),
    ("legal", legal.find),
)


def read(document: Document) -> Reading:
    """Run every step over one document. Pure: the same document always gives the same reading, which then never changes."""
    return read_all([document])[0]


def read_all(documents: Iterable[Document]) -> list[Reading]:
    """Run every step over each of these documents, none of which has a say in what is read in another.

    A step is taken through all of them before the next: the processor has its code and its words at hand for all but the first,
    which makes an eighth of the time.
    """
    readings = [Reading(document) for document in documents]
    for part, find in STEPS:
        for reading, found in zip(readings, each(readings, find), strict=True):
            object.__setattr__(reading, part, found)  # nobody else has it yet
    return readings


def each(readings: Sequence[Reading], find: Callable[[Reading], T]) -> Iterator[T]:
    """What a function finds in each of these readings, one after another; a fault says in whose."""
    for reading in readings:
        try:
            yield find(reading)
        except Exception as fault:
            fault.add_note(f"while reading {reading.document.path}")
            raise
