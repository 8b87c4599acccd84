import pytest

from factlint.facts.passages.only_one import conflicts
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def clashes(text: str) -> list[tuple[str, str]]:
    return [
        (text[one[0] : one[1]], text[other[0] : other[1]]) for one, other in conflicts(read(Document("a.txt", text, fold(text))))
    ]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "Lena Brandt is the only engineer on the school board. The two engineers on the board are friends.",
            "the only engineer on the school board",
            "two engineers on the board",
        ),
        (
            "Lena Brandt, the only Republican on the council, left. The council's three Republicans voted.",
            "the only Republican on the council",
            "The council's three Republicans",
        ),
        (
            "A baker is the only man on the panel. There are 2 men on the panel.",
            "the only man on the panel",
            "2 men on the panel",
        ),
    ],
)
def test_an_only_one_beside_several(text: str, one: str, other: str) -> None:
    assert clashes(text) == [(one, other)]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Brandt is the only engineer on the panel. The panel's two bakers are friends.",
        "Lena Brandt is the only engineer on the panel. The council's two engineers are friends.",
        "Lena Brandt was the only engineer on the panel in 2011. The panel's two engineers were friends.",
        "Lena Brandt is not the only engineer on the panel. The panel's two engineers are friends.",
        "Lena Brandt was the only engineer on the panel. The panel's two engineers are friends.",
        "Lena Brandt is the only engineer on the panel. The panel's two engineers will be elected in May.",
        "Lena Brandt is the only engineer on the panel. “The panel's two engineers are friends,” Hale said.",
        "Lena Brandt is the only engineer on the panel.",
        "The board's two engineers are friends.",
        "",
    ],
)
def test_two_that_can_both_be_true(text: str) -> None:
    assert clashes(text) == []
