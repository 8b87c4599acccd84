import pytest

from factlint.facts.compound import extract
from factlint.model import Document
from factlint.reading import read


def spellings(text: str) -> list[str]:
    return [fact.fields["spelling"].text for fact in extract(read(Document("a.txt", text, text)))]


def test_a_compound_joined_here_and_apart_there() -> None:
    assert spellings("The footpath is closed. Few use the foot path now.") == ["foot path", "footpath"]


def test_a_compound_with_and_without_a_hyphen() -> None:
    assert spellings("The e-mail was lost. The email was long.") == ["e-mail", "email"]


@pytest.mark.parametrize(
    "text",
    [
        "Its everyday life goes on every day.",
        "They set up the setup.",
        "The Foot Path is closed, a footpath is open.",
        'The footpath, "the foot path," as he said.',
        "They go by foot. Path and footpath are closed.",
        "",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert spellings(text) == []
