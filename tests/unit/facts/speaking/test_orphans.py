import pytest

from factlint.facts.quote import extract
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read

ORPHAN = "“We will drain the mill pond in May, whatever it costs.”"


def orphans(text: str) -> list[bool]:
    facts = extract(read(Document("a.txt", text, fold(text))))
    return [bool(fact.fields["orphan"]) for fact in facts if "orphan" in fact.fields]


@pytest.mark.parametrize(
    "text",
    [
        f"The pond is old.\n\n{ORPHAN}\n\nThe water was cold.",
        f"Tom Hale came late.\n\n{ORPHAN}\n\nThe water was cold.",
        f"The pond is old.\n\nThe water is deep. {ORPHAN}\n\nThe water was cold.",
        ORPHAN,
    ],
)
def test_a_quotation_that_nobody_can_be_asked_for(text: str) -> None:
    assert orphans(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        f"Tom Hale came late. {ORPHAN}",
        f"The pond is old.\n\n{ORPHAN}\n\n— Tom Hale, miller",
        f"The board wrote on Monday.\n\n{ORPHAN}",
        f"The banner over the pond read: {ORPHAN}",
        f"Tom Hale spoke of it.\n\n{ORPHAN}\n\nThe pond, seen in May\n\n{ORPHAN}",
    ],
)
def test_a_quotation_that_belongs_to_somebody_near(text: str) -> None:
    assert not any(orphans(text)[-1:])
