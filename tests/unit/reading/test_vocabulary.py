"""What an article prints is known before it is looked through."""

from __future__ import annotations

from factlint.model import Document
from factlint.reading import vocabulary
from factlint.reading.parts import Reading
from factlint.reading.remembered import Remembered


def test_the_words_of_an_article_with_the_parts_of_compounds() -> None:
    found = vocabulary.find(Reading(Document("a.txt", "Ex-mayor's BRIDGE, 12", "Ex-mayor's BRIDGE, 12")))
    assert found == {"ex-mayor", "ex", "mayor", "s", "bridge"}


def test_a_word_is_found_whole_only() -> None:
    prose = "May the mayor go in May? Maybe; dismay."
    assert [prose[at : at + len(word)] + str(at) for at, word in vocabulary.whole(prose, ["May"])] == ["May0", "May20"]


def test_what_is_remembered_is_made_once_and_has_an_end() -> None:
    made: list[str] = []
    known = Remembered(lambda word: made.append(word) or len(word), most=2)  # type: ignore[func-returns-value]
    assert [known[word] for word in ("one", "three", "one", "seven", "one")] == [3, 5, 3, 5, 3]
    assert made == ["one", "three", "seven", "one"]
