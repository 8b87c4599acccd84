"""Votes are told from scores and odds, with their sides, outcome and round."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.facts import vote
from factlint.model import Document, Fact
from factlint.reading import read


def votes(text: str) -> list[Fact]:
    return list(vote.extract(read(Document("a.txt", text, text))))


def field(fact: Fact, name: str) -> Any:
    value = fact.fields.get(name)
    return getattr(value, "text", getattr(value, "low", value))


@pytest.mark.parametrize(
    ("text", "ayes", "noes", "outcome"),
    [
        ("The Harlow council voted 5-2 to approve the plan.", 5, 2, "passed"),
        ("The Harlow council voted 5-2 against the plan.", 5, 2, "failed"),
        ("The council approved the plan by a vote of 7 to 2.", 7, 2, "passed"),
        ("The council approved the plan, 7-2.", 7, 2, "passed"),
        ("The Senate rejected the bill 48-52.", 48, 52, "failed"),
        ("On a five-to-four vote, the board passed the budget.", 5, 4, None),
        ("The motion died in a 3-3 deadlock before the board.", 3, 3, "deadlocked"),
        ("The court ruled 6-3 for the city.", 6, 3, None),
        ("The council did not adopt the budget, on a 4-5 vote.", 4, 5, None),
    ],
)
def test_tallies(text: str, ayes: int, noes: int, outcome: str | None) -> None:
    (fact,) = votes(text)
    assert (field(fact, "ayes"), field(fact, "noes"), field(fact, "outcome")) == (ayes, noes, outcome)


@pytest.mark.parametrize(
    "text",
    [
        "The Otters won 5-2.",
        "The Otters tied 2-2 on Sunday.",
        "She won by more than a 2-1 margin.",
        "The odds were 5-1.",
        "The amendment would need a 60-40 vote in the Senate.",
        "Critics unanimously praised the play.",
        "The trees have died out over the past 30 to 40 years, the board said.",
        "The Otters had a 10-6 season.",
    ],
)
def test_what_is_no_vote(text: str) -> None:
    assert votes(text) == []


def test_unanimity_beside_a_tally_is_a_claim_about_it() -> None:
    (fact,) = votes("The board voted unanimously, 5-4, to adopt the budget.")
    assert (field(fact, "claimed"), field(fact, "manner")) == ("unanimous", "split")


def test_a_second_vote_is_another_event() -> None:
    first, later = votes("The board deadlocked 2-2 on the budget. The board later voted unanimously to adopt it.")
    assert (field(first, "round"), field(later, "round")) == ("first", "later")
    assert field(first, "event") != field(later, "event")


def test_the_vote_told_again_is_the_same_event() -> None:
    first, again = votes("The council voted 5-2 to close the pool. The 5-2 vote came after midnight.")
    assert field(first, "event") == field(again, "event")


def test_other_bodies_and_motions_are_other_events() -> None:
    facts = votes(
        "The budget committee approved the plan 6-3. The full council approved the plan 5-4. "
        "The council voted 8-1 to raise the parking fee."
    )
    assert len({field(fact, "event") for fact in facts}) == 3


def test_members_and_abstentions() -> None:
    (fact,) = votes("The five-member school board voted 3-1, with one abstention, to close the pool.")
    assert (field(fact, "members"), field(fact, "cast"), field(fact, "abstentions")) == (5, 5, 1)


def test_a_speaker_may_say_any_tally() -> None:
    (fact,) = votes('"They voted 9-0," Ruiz said.')
    assert fact.quoted
    assert field(fact, "event") is None


def test_the_vote_after_after_was_held_before() -> None:
    later, first = votes("The council voted unanimously to close the street, three days after a 3-3 deadlock on the plan.")
    assert (field(later, "round"), field(first, "round")) == ("later", "first")
