import pytest

from factlint.facts.passages.either import unclear
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def pronouns(text: str) -> list[tuple[str, str]]:
    reading = read(Document("a.txt", text, fold(text)))
    return [(text[one.start : one.end], text[other.start : other.end]) for one, other in unclear(reading)]


def test_a_man_who_may_be_either_of_two() -> None:
    text = "Mr. Hale and Mr. Brandt left early. He told reporters that the mill is safe."
    assert pronouns(text) == [("He", "Mr. Hale and Mr. Brandt")]


def test_women_and_words_before_the_pronoun() -> None:
    text = "The mill is old.\n\nMs. Hale and Mrs. Brandt left early. “The mill is safe,” she said."
    assert pronouns(text) == [("she", "Ms. Hale and Mrs. Brandt")]


def test_titles_elsewhere_in_the_article_count() -> None:
    text = "Tom Hale and Lee Brandt left early. He said the mill is safe.\n\nMr. Hale and Mr. Brandt own it."
    assert pronouns(text) == [("He", "Tom Hale and Lee Brandt")]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Hale and Ms. Brandt left early. He said the mill is safe.",
        "Mr. Hale and Mr. Brandt left early. Mr. Brandt said he would sell.",
        "Mr. Hale and Mr. Brandt left early with Mr. Cole. He said the mill is safe.",
        "Mr. Hale’s son and Mr. Brandt left early. He said the mill is safe.",
        "Mr. Hale left early. He said the mill is safe.",
        "Mr. Cole stayed. Mr. Hale and Mr. Brandt left early. He said the mill is safe.",
        "Mr. Hale and Mr. Brandt left early. They said the mill is safe.",
        "“Mr. Hale and Mr. Brandt left early. He said the mill is safe,” Cole said.",
        "",
    ],
)
def test_a_man_who_can_only_be_one(text: str) -> None:
    assert pronouns(text) == []
