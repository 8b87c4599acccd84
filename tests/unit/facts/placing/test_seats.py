import pytest

from factlint.facts.person import extract
from factlint.model import Document
from factlint.reading import read


def seats(text: str) -> list[tuple[str, str]]:
    facts = extract(read(Document("a.txt", text, text)))
    return [(fact.fields["level"], fact.fields["seat"]) for fact in facts if fact.fields["seat"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ohio Gov. Pat Fox left.", ("state", "Ohio")),
        ("Sen. Pat Fox, D-Ill., left.", ("state", "Illinois")),
        ("Sen. Pat Fox of Ohio left.", ("state", "Ohio")),
        ("Rep. Pat Fox, an Ohio Democrat, left.", ("state", "Ohio")),
        ("Brook County Sheriff Lena Brandt left.", ("county", "Brook County")),
        ("Lena Brandt, the sheriff of Brook County, left.", ("county", "Brook County")),
        ("Linton Mayor Lena Brandt left.", ("town", "Linton")),
        ("Linton City Mayor Lena Brandt left.", ("town", "Linton")),
        ("Lena Brandt, the mayor of Linton, left.", ("town", "Linton")),
    ],
)
def test_the_place_that_an_office_is_of(text: str, expected: tuple[str, str]) -> None:
    assert seats(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Brandt of Ohio left.",
        "Sen. Pat Fox of Ohio and Iowa left.",
        "Sheriff Lena Brandt left.",
        "Ohio Sheriff Lena Brandt left.",
        "Brook County engineer Lena Brandt left.",
        "Rep. Pat Fox, D-Linton, left.",
        "",
    ],
)
def test_what_does_not_say_it(text: str) -> None:
    assert seats(text) == []
