import pytest

from factlint.facts.passages.one_source import conflicts
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def clashes(text: str) -> list[tuple[str, str]]:
    reading = read(Document("a.txt", text, fold(text)))
    return [(text[one.start : one.end], text[other.start : other.end]) for one, other in conflicts(reading)]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "City aides said the mill is to close. The aide, who spoke on condition of anonymity, has seen a letter.",
            "The aide, who spoke on condition of anonymity",
            "aides said",
        ),
        (
            "Diplomats told The Courier that talks failed. It rained. The diplomat, speaking on condition of anonymity, was there.",
            "The diplomat, speaking on",
            "Diplomats told",
        ),
        (
            "A senior source said the mill is to close. The sources added that a letter went out.",
            "The sources added",
            "A senior source",
        ),
    ],
)
def test_one_source_that_is_made_several(text: str, one: str, other: str) -> None:
    assert clashes(text) == [(one, other)]


@pytest.mark.parametrize(
    "text",
    [
        "The aide, who spoke on condition of anonymity, has seen a letter. Aides said later that the mill is to close.",
        "Aides said the mill is to close. A senior city aide agreed. The aide, who spoke on condition of anonymity, has a letter.",
        "Aides said the mill is to close. The aide to the mayor left.",
        "Former aides said the mill is to close. The aide, who spoke on condition of anonymity, has seen a letter.",
        "A source said the mill is to close. The sources of the river are dry.",
        "A source close to Hale and a source at the mill spoke. The sources said it is to close.",
        "",
    ],
)
def test_sources_that_may_be_as_many_as_it_says(text: str) -> None:
    assert clashes(text) == []
