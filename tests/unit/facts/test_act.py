from typing import Any

from factlint.facts import act, status
from factlint.model import Document
from factlint.reading import read


def fields(text: str, kind: Any = act) -> list[Any]:
    return [fact.fields for fact in kind.extract(read(Document("a.txt", text, text)))]


def test_an_act_is_known_by_its_deed_and_the_head_of_its_object() -> None:
    (found,) = fields("The Harlow council rejected the new stadium plan.")
    assert (found["deed"], found["outcome"], found["theme"], found["details"]) == (
        "approve",
        "not done",
        ("plan",),
        ("new", "stadium"),
    )


def test_the_verb_is_given_as_printed() -> None:
    (found,) = fields("The Harlow council has refused to approve the plan.")
    assert found["verb"].text == "has refused to approve"


def test_where_it_was() -> None:
    (found,) = fields("Mayor Ana Ruiz signed the contract in Ohio on Monday.")
    assert found["place"].text == "Ohio"


def test_what_a_speaker_says_is_marked_as_quoted() -> None:
    text = 'He cried: "The Harlow council certified the vote."'
    (fact,) = act.extract(read(Document("a.txt", text, text)))
    assert fact.quoted


def test_a_deed_told_both_ways_and_a_change_of_mind() -> None:
    first, second = fields("The Harlow council rejected the plan. It reconsidered. The Harlow council approved the plan.")
    assert first["told_both_ways"]
    assert second["turned"]


def test_two_verdicts_in_one_sentence() -> None:
    acquitted, convicted = fields("Tom Hale was acquitted of arson and convicted of fraud.", status)
    assert acquitted["mixed"]
    assert convicted["mixed"]


def test_a_verdict_settles_a_case() -> None:
    charged, convicted = fields("Tom Hale was charged with fraud. Hale was convicted of fraud in May.", status)
    assert charged["settled"]
    assert convicted["stage"] == "convicted"
