"""The fields that a rule may speak of: those of the fact type, and those of the article that every fact stands in."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.facts import FACT_TYPES
from factlint.facts.declare import Field
from factlint.reading.parts import ZoneName

ZONES: tuple[ZoneName, ...] = ("headline", "byline", "dateline", "caption", "credit", "metadata", "body")

ARTICLE_FIELDS: Mapping[str, Field] = {
    "article": Field("words", "the article's outlet where it is known, else its file"),
    "outlet": Field("words", "the outlet of the article"),
    "published": Field("dates", "the day the article was published"),
    "copy": Field("words", "all of the article's words"),
    "zone": Field("choice", "the part of the article that it stands in", ZONES),
}

DIFFERENCE = "difference"
"""The placeholder for the words that differ, in the report of a rule that holds words against words."""


def fields_of(kind: str) -> Mapping[str, Field]:
    """All fields of this kind of fact, its own first. Raises KeyError for a kind that there is not."""
    own = FACT_TYPES[kind].fields
    return {**own, **{name: field for name, field in ARTICLE_FIELDS.items() if name not in own}}
