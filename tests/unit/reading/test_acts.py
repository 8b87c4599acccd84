import pytest

from factlint.model import Document
from factlint.reading import read
from factlint.reading.parts import Act


def acts(text: str) -> tuple[Act, ...]:
    return read(Document("a.txt", text, text)).acts


def told(text: str) -> list[tuple[str, bool]]:
    return [(act.deed, act.done) for act in acts(text)]


@pytest.mark.parametrize(
    ("clause", "done"),
    [
        ("certified the vote", True),
        ("voted to certify the vote", True),
        ("had already certified the vote", True),
        ("did certify the vote", True),
        ("did not certify the vote", False),
        ("refused to certify the vote", False),
        ("has declined to certify the vote", False),
        ("never certified the vote", False),
        ("voted not to certify the vote", False),
        ("decided not to certify the vote", False),
        ("hadn't certified the vote", False),
    ],
)
def test_polarity(clause: str, done: bool) -> None:
    assert told(f"The Harlow Board of Elections {clause} on Monday.") == [("certify", done)]


def test_a_verb_of_the_opposite_is_the_deed_not_done() -> None:
    assert told("The Harlow council rejected the plan.") == [("approve", False)]
    assert told("The Harlow council did not reject the plan.") == [("approve", True)]


@pytest.mark.parametrize(
    "text",
    [
        "The Harlow council will certify the vote.",
        "The Harlow council could certify the vote.",
        "Lena Brandt urged the Harlow council to certify the vote.",
        "If the Harlow council certified the vote, she would leave.",
        "The Harlow council decided to certify the vote.",
        "The Harlow council did not refuse to certify the vote.",
        'He cried: "The Harlow council certified the vote."',
        "A friend of the council certified nothing; signed up.",
        "Lena Brandt wants it lifted.",
        "The report financed by the council is late.",
        "",
    ],
)
def test_what_is_planned_wanted_possible_or_quoted_is_no_act(text: str) -> None:
    assert told(text) == []


def test_what_somebody_says_is_claimed() -> None:
    (act,) = acts("Lena Brandt said that the Harlow council certified the vote.")
    assert act.manner == "claimed"


def test_rounds() -> None:
    first, later = acts("At first the Harlow council rejected the plan. The Harlow council later approved the plan.")
    assert (first.round, later.round) == ("first", "later")


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Council rejects plan", [("approve", False)]),
        ("Canvassers certify vote", [("certify", True)]),
        ("Board refuses to certify vote", [("certify", False)]),
        ("Mayor pressed to veto bill", []),
        ("Mayor says council will reject plan", []),
        ("Will the council reject the plan?", []),
        ("Mayor wins council support", [("win", True)]),
    ],
)
def test_headlines(headline: str, found: list[tuple[str, bool]]) -> None:
    text = f"{headline}\n\nThey spoke for two hours in the town hall, and nobody was surprised by that.\n"
    assert told(text) == found
