"""Who speaks for whom: the principal of a spokesperson."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.lexicon.roles import VOICE_BODIES
from factlint.link.bodies import Bodies, normal
from factlint.link.names import plain
from factlint.reading.parts import Mention, Reading

SPEAKING = frozenset(
    {
        "spokesperson",
        "press secretary",
        "communications director",
        "director of communications",
        "lawyer",
        "campaign manager",
        "representative for",
        "campaign chair",
    }
)
"""Roles whose holders speak for a principal."""


def principal(
    reading: Reading, found: Mapping[int, tuple[str, ...]], bodies: Bodies, surnames: Mapping[str, str], mention: Mention
) -> str | None:
    """The key of the person or body that the holder of this role speaks for; None where the article does not say.

    `surnames` are the persons of the story by plain surname, where there is just one; `found` the bodies of this article.
    """
    if mention.role not in SPEAKING or not mention.body:
        return None
    text = normal(mention.body)
    key = bodies.named(mention.body)
    if key is not None:
        return key
    words = text.split()
    if len(words) > 1 and words[-1] in VOICE_BODIES and words[-2] in surnames:
        return bodies.campaigns.get(text) or surnames[words[-2]]
    if words and words[-1] in surnames:
        return surnames[words[-1]]
    if text in VOICE_BODIES:
        return _only(reading, found, text)
    return None


def _only(reading: Reading, found: Mapping[int, tuple[str, ...]], noun: str) -> str | None:
    """The one body of the article whose name ends so: "the campaign"."""
    keys = {
        found[k][0]
        for k, mention in enumerate(reading.mentions)
        if mention.kind == "body" and k in found and plain(mention.name or mention.text).split()[-1:] == [noun]
    }
    return next(iter(keys)) if len(keys) == 1 else None
