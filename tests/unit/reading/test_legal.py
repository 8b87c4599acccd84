import pytest

from factlint.model import Document
from factlint.reading import read


def steps(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(step.stage, step.offences) for step in read(Document("a.txt", text, text)).legal]


@pytest.mark.parametrize(
    ("clause", "stage", "offences"),
    [
        ("was charged with wire fraud", "charged", ("fraud",)),
        ("was indicted on Monday for burglary", "charged", ("burglary",)),
        ("pleaded not guilty to arson", "pleaded not guilty", ("arson",)),
        ("pleaded guilty Thursday to stealing a boat", "pleaded guilty", ("theft",)),
        (", 34, of Dayton, was found not guilty of murder", "acquitted", ("murder",)),
        ("has been convicted of robbery", "convicted", ("robbery",)),
        ("was cleared of bribery", "acquitted", ("bribery",)),
        ("was sentenced to two years in prison for perjury", "sentenced", ()),
        ("was arrested on Monday", "arrested", ()),
        ("went on trial on Monday for fraud", "tried", ("fraud",)),
        ("stood trial for arson", "tried", ("arson",)),
        ("was tried for murder", "tried", ("murder",)),
    ],
)
def test_stages(clause: str, stage: str, offences: tuple[str, ...]) -> None:
    joint = "" if clause.startswith(",") else " "
    ((found, named),) = steps(f"Tom Hale{joint}{clause}.")
    assert found == stage
    assert named == offences or stage == "sentenced"


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale could be charged with fraud.",
        "If Tom Hale was convicted of fraud, he would lose his post.",
        "Tom Hale will be sentenced in May.",
        "Tom Hale tried to sell the boat.",
        "Tom Hale will go on trial in May.",
        "The jury convicted nobody.",
        "Tom Hale was not convicted of fraud.",
        "Tom Hale was not charged with fraud.",
        "Tom Hale charged the battery.",
        '"Tom Hale was convicted of fraud," she said.',
        "Aides of Ana Ruiz and Tom Hale were charged with fraud.",
        "",
    ],
)
def test_what_is_no_step(text: str) -> None:
    assert steps(text) == []


def test_somebody_called_convicted() -> None:
    assert steps("Convicted fraudster Tom Hale left.") == [("called convicted", ("fraud",))]
    assert steps("Tom Hale, a convicted burglar, left.") == [("called convicted", ("burglary",))]
    assert steps("He is a convicted man, Tom Hale knew.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A jury convicted Tom Hale of fraud on Monday.", [("convicted", ("fraud",))]),
        ("Tom Hale, 39, of Station Road, Harlow, pleaded guilty to fraud.", [("pleaded guilty", ("fraud",))]),
        ("Tom Hale was acquitted of arson but convicted of fraud.", [("acquitted", ("arson",)), ("convicted", ("fraud",))]),
        ("Tom Hale was arrested and charged with fraud.", [("arrested", ()), ("charged", ("fraud",))]),
    ],
)
def test_steps_over_asides_behind_another_verb_and_in_the_active(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert steps(text) == found
