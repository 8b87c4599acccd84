import pytest

from factlint.facts.placing.jurisdiction import find
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def officials(text: str) -> list[tuple[str, str, str]]:
    return [(one.place, one.duty, one.county) for one in find(read(Document("a.txt", text, fold(text))))]


@pytest.mark.parametrize(
    "within",
    [
        "Brook County, which includes Linton, is large.",
        "Brook County, Ohio, which also includes Linton, is large.",
        "Brook County, home to Linton, is large.",
        "Linton, the seat of Brook County, is large.",
        "Linton is in Brook County.",
    ],
)
def test_officials_of_a_town_and_of_its_county(within: str) -> None:
    text = f"Linton school officials met. {within} Brook County school authorities left."
    assert officials(text) == [("Linton", "school", "Brook County"), ("Brook County", "school", "Brook County")]


@pytest.mark.parametrize(
    "text",
    [
        "Linton school officials met. Brook County school authorities left.",
        "Linton is in Brook County. Linton officials met.",
        "Linton is in Brook County. “Linton school officials met,” Hale said.",
        "Linton is in Brook County. Linton school officials met. Brook County school officials left.",
        "Linton is in Brook County. Linton school officials met. Brook County school authorities left. The town school board met.",
        "Linton is in Brook County. Ames school officials met.",
        "",
    ],
)
def test_officials_that_are_nobody_elses(text: str) -> None:
    assert officials(text) == []
