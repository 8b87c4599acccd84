import pytest

from factlint.facts.passages.superlatives import conflicts
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def found(text: str) -> int:
    return len(list(conflicts(read(Document("a.txt", text, fold(text))))))


@pytest.mark.parametrize(
    "text",
    [
        "Lake Corwin is the largest lake in the county. Lake Brandt, the largest lake in the county, is frozen.",
        "The Anchor, the oldest pub in Harlow, has a new roof. The Ship is the oldest pub in Harlow.",
    ],
)
def test_two_of_one_place(text: str) -> None:
    assert found(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Lake Corwin is the largest lake in the county. Lake Brandt, the largest lake in the state, is frozen.",
        "The Anchor, the oldest pub in Harlow, burned. The Ship is the oldest pub in Harlow until the Anchor is rebuilt.",
        "The Anchor, the oldest pub in Harlow, burned. “The Ship is the oldest pub in Harlow,” said its owner.",
        "The Anchor is the oldest pub in Harlow. The owner of the Ship said that the Ship is the oldest pub in Harlow.",
    ],
)
def test_no_conflict(text: str) -> None:
    assert found(text) == 0
