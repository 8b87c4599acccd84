"""Votes: who voted on what, how it went, in which round."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading.parts import Reading


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each vote by a body that a sentence tells of."""
    return ()


TYPE = FactType(
    kind="vote",
    says="a vote by a body",
    extract=extract,
    fields={
        "body": Field("words", "the body that voted"),
        "ayes": Field("number", "votes for, where the tally says which is which; else the first number"),
        "noes": Field("number", "votes against; else the second number"),
        "winning": Field("number", "the larger side of the tally"),
        "losing": Field("number", "the smaller side of the tally"),
        "cast": Field("number", "ayes, noes and abstentions together"),
        "abstentions": Field("number", "abstentions"),
        "tally": Field("words", "the tally as printed"),
        "manner": Field("choice", "how the sides stood", ("unanimous", "split", "tied")),
        "claimed": Field("choice", "how the words beside the tally say that the sides stood", ("unanimous", "split", "tied")),
        "outcome": Field("choice", "what came of it", ("passed", "failed", "deadlocked")),
        "supermajority": Field("yes-no", "whether more than half was required"),
        "members": Field("number", "how many members the body has, where the article says so"),
        "motion": Field("words", "what was voted on"),
        "round": Field("choice", "which of several votes", ("first", "later", "only")),
        "days": Field("dates", "when"),
        "event": Field("key", "the same vote, wherever it is told"),
    },
)
