"""The groundwork that fact types share: what a document's print looks like, before anybody asks what it states.

`STEPS` is the table: each step sees the document and what the steps above it found, and returns the part of its name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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

STEPS: tuple[tuple[str, Callable[[Reading], Any]], ...] = (
    ("zones", layout.zones),
    ("published", publication.find),
    ("paragraphs", layout.paragraphs),
    ("sentences", sentences.find),
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
    reading = Reading(document)
    for part, find in STEPS:
        object.__setattr__(reading, part, find(reading))  # nobody else has it yet
    return reading
