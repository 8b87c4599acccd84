import pytest

from factlint.model import Document
from factlint.reading import read
from factlint.reading.parts import Act


def acts(text: str) -> tuple[Act, ...]:
    return read(Document("a.txt", text, text)).acts


def told(text: str) -> list[tuple[str, bool]]:
    """What the article itself tells as done or not done; a vote stands beside what it decides."""
    return [(act.deed, act.done) for act in acts(text) if act.modality == "asserted" and act.deed != "vote"]


def modalities(text: str) -> list[tuple[str, bool, str]]:
    return [(act.deed, act.done, act.modality) for act in acts(text) if act.deed not in ("vote", "deny")]


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
        "The Harlow council did not refuse to certify the tally.",
        "A friend of the council certified nothing; signed up.",
        "Lena Brandt wants it lifted.",
        "The report financed by the council is late.",
        "",
    ],
)
def test_what_is_planned_wanted_or_possible_is_not_told_as_done(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "deed", "done", "modality"),
    [
        ("The Harlow council will certify the vote.", "certify", True, "planned"),
        ("The Harlow council won't certify the vote.", "certify", False, "planned"),
        ("The Harlow council plans to certify the vote.", "certify", True, "planned"),
        ("The Harlow council is expected to certify the vote.", "certify", True, "planned"),
        ("The Harlow council decided to certify the vote.", "certify", True, "planned"),
        ("Lena Brandt urged the Harlow council not to certify the vote.", "certify", False, "planned"),
        ("The Harlow council was told to certify the vote.", "certify", True, "planned"),
        ("The Harlow council could certify the vote.", "certify", True, "conditional"),
        ("If the Harlow council certified the vote, she left.", "certify", True, "conditional"),
        ("Had the Harlow council certified the vote, she left.", "certify", True, "conditional"),
        ("The Harlow council would have certified the vote.", "certify", True, "conditional"),
        ("If it rained, the Harlow council would certify the vote.", "certify", True, "conditional"),
        ("The Harlow council allegedly certified the vote.", "certify", True, "alleged"),
        ("The Harlow council is said to have certified the vote.", "certify", True, "alleged"),
        ("Police said that Tom Hale stabbed a guard.", "stab", True, "alleged"),
        ("Tom Hale is accused of fraud.", "accuse", True, "alleged"),
        ("The Harlow council denied that it had certified the vote.", "certify", False, "denied"),
        ("The Harlow council denied certifying the vote.", "certify", False, "denied"),
    ],
)
def test_modality(text: str, deed: str, done: bool, modality: str) -> None:
    assert modalities(text) == [(deed, done, modality)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The vote was certified by the Harlow council.", [("certify", True)]),
        ("The vote had not been certified.", [("certify", False)]),
        ("Tom Hale was arrested and charged with fraud.", [("arrest", True), ("charge", True)]),
        ("Tom Hale was acquitted of arson but convicted of fraud.", [("convict", False), ("convict", True)]),
        ("Tom Hale was found not guilty.", [("convict", False)]),
        ("Tom Hale, convicted of fraud in May, left.", [("convict", True)]),
        ("Tom Hale pleaded not guilty to fraud.", [("plead guilty", False)]),
        ("The board voted 4-1 on Monday to certify the vote.", [("certify", True)]),
        ("The board voted 4-1 against certifying the vote.", [("certify", False)]),
        ("The board deadlocked on certifying the vote.", [("certify", False)]),
        ("The board refused to certify the vote, then certified it.", [("certify", False), ("certify", True)]),
        ("The board certified the vote after refusing to do so.", [("certify", True), ("certify", False)]),
        ("The board turned the plan down.", [("approve", False)]),
        ("Neither the board nor the Harlow council approved the plan.", [("approve", False)]),
        ("Shareholders rejected the plan.", [("approve", False)]),
        ("Lena Brandt on Monday signed the plan.", [("sign", True)]),
        ("Lena Brandt, 39, of Station Road, Harlow, signed the plan.", [("sign", True)]),
        ("The council asked Lena Brandt to sign the plan. She did not.", [("sign", False)]),
        ("The council asked Lena Brandt to sign the plan, but Brandt declined.", [("sign", False)]),
        ("The board deadlocked 2-2 on the request.", [("approve", False)]),
        ("Lena Brandt ordered a recount.", [("order", True)]),
        ("Nobody had been charged.", [("charge", False)]),
        ("The Harlow council, which meets in May, approved the plan.", [("approve", True)]),
    ],
)
def test_passives_two_verbs_and_other_shapes(text: str, found: list[tuple[str, bool]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale fired shots at the board.",
        "Tom Hale cleared the table.",
        "Tom Hale lost his hat.",
        "Tom Hale heard a noise.",
        "The park was named for Tom Hale.",
        "The board felt threatened.",
        "Lena Brandt swore that it was late.",
        "Lena Brandt settled into a chair.",
        "It could solve disputes in May.",
        "The storm left nine people killed.",
        "The best film released this year is short.",
        "Lena Brandt ordered Tom Hale to go.",
        "The plan approved by the board is late.",
    ],
)
def test_verbs_that_are_no_deed_here(text: str) -> None:
    assert told(text) == []


def test_who_does_it() -> None:
    (act,) = acts("The vote was certified by Lena Brandt.")
    assert act.doer is not None
    assert act.object is not None
    assert (act.doer.start, act.object.start) == (26, 4)


def test_the_first_time_may_be_told_last() -> None:
    done, refused = acts("The board certified the vote after refusing to do so.")
    assert (done.round, refused.round) == ("only", "first")


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
        ("Ex-mayor cleared of bribery", [("convict", False)]),
        ("Mayor to veto bill", []),
    ],
)
def test_headlines(headline: str, found: list[tuple[str, bool]]) -> None:
    text = f"{headline}\n\nThey spoke for two hours in the town hall, and nobody was surprised by that.\n"
    assert told(text) == found
