import pytest

from factlint.facts.account import extract
from factlint.model import Document, Fact
from factlint.readers.fold import fold
from factlint.reading import read


def accounts(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, fold(text)))))


def plain(fact: Fact) -> tuple[str, str, str, str, str]:
    fields = fact.fields
    return fields["form"], " + ".join(ref.text for ref in fields["doer"]), fields["deed"], fields["outcome"], fields["theme"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lena Brandt said the Linton Council approved the old mill plan.",
            ("reported", "the Linton Council", "approve", "done", "plan"),
        ),
        (
            "Lena Brandt said the Linton Council had refused to approve the plan.",
            ("reported", "the Linton Council", "approve", "not done", "plan"),
        ),
        (
            "Lena Brandt said she was glad of Linton Steel’s decision not to pay the fine.",
            ("reported", "Linton Steel", "pay", "not done", "fine"),
        ),
        (
            "Lena Brandt said she was glad of Linton Steel’s refusal to pay the fine.",
            ("reported", "Linton Steel", "pay", "not done", "fine"),
        ),
        (
            "“It ended with the Linton Council rejecting the plan,” Lena Brandt said.",
            ("quoted", "the Linton Council", "approve", "not done", "plan"),
        ),
        (
            "“Linton Steel and the Linton Council closed the mill in May,” Lena Brandt said.",
            ("quoted", "Linton Steel + the Linton Council", "close", "done", "mill"),
        ),
    ],
)
def test_what_somebody_says_of_a_deed(text: str, expected: tuple[str, str, str, str, str]) -> None:
    (fact,) = accounts(text)
    assert plain(fact) == expected
    assert "Lena Brandt" in {ref.text for ref in fact.fields["speakers"]}


@pytest.mark.parametrize(
    "text",
    [
        "The Linton Council approved the plan.",
        "Lena Brandt denied that the Linton Council approved the plan.",
        "Lena Brandt asked whether the Linton Council approved the plan.",
        "“If the Linton Council approved the plan, I would leave,” Lena Brandt said.",
        "Lena Brandt said the Linton Council will approve the plan.",
        "“The plan approved by the Linton Council is bad,” Lena Brandt said.",
        "“The Linton Council met,” Lena Brandt said.",
        "",
    ],
)
def test_what_tells_of_no_deed_that_was_done(text: str) -> None:
    assert accounts(text) == []
