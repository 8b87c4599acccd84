import pytest

from factlint.facts.passages.scoop import changed_hands
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def found(text: str) -> list[tuple[str, str]]:
    reading = read(Document("a.txt", text, fold(text)))
    return [(text[one.start : one.end], text[other.start : other.end]) for one, other in changed_hands(reading)]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "The loan was revealed by The Ames Tribune. The Herald story said it was repaid.",
            "The Herald story",
            "revealed by The Ames Tribune",
        ),
        (
            "The loan was first reported by BBC Radio. Brandt denies the CNN report.",
            "the CNN report",
            "reported by BBC Radio",
        ),
    ],
)
def test_a_report_that_changes_hands(text: str, one: str, other: str) -> None:
    assert found(text) == [(one, other)]


@pytest.mark.parametrize(
    "text",
    [
        "The loan was revealed by The Ames Tribune. The Tribune story said it was repaid.",
        "The loan was revealed by The Ames Tribune. The Herald asked Brandt. The Herald story said it was repaid.",
        "The Herald story said the loan was repaid. It was revealed by The Ames Tribune.",
        "The loan was revealed by The Ames Tribune. The audit report said it was repaid.",
        "The loan was revealed by an auditor. The Herald story said it was repaid.",
        "The loan was reported by The Ames Tribune and published by Reuters. The Herald story said it was repaid.",
        "The loan was revealed by The Ames Tribune. “The Herald story is wrong,” Brandt said.",
        "The loan was first reported by The Associated Press. The AP story said it was repaid.",
        "",
    ],
)
def test_a_report_that_stays_where_it_was(text: str) -> None:
    assert found(text) == []
