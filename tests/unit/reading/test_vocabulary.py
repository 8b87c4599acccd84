"""What an article prints is known before it is looked through."""

from __future__ import annotations

from factlint import reading
from factlint.model import Document
from factlint.reading import vocabulary
from factlint.reading.parts import Reading, Words
from factlint.reading.remembered import Remembered


def test_the_words_of_an_article_and_what_stands_before_each() -> None:
    words = vocabulary.words(Reading(Document("a.txt", "", "The ex-mayor's BRIDGE, 12,  too - \u0130t")))
    assert words.lower == ["the", "ex-mayor's", "bridge", "too", "t"]
    assert list(words.starts) == [0, 4, 15, 28, 35]
    assert words.gaps == ["", " ", " ", ", 12,  ", " - \u0130"]
    assert vocabulary.words(Reading(Document("a.txt", "", ""))) == Words([], [], [])


def test_the_parts_of_compounds_are_words_too() -> None:
    read = reading.read(Document("a.txt", "Ex-mayor's BRIDGE, 12", "Ex-mayor's BRIDGE, 12"))
    assert read.vocabulary == {"ex-mayor", "ex", "mayor", "s", "bridge"}


def test_a_word_is_found_whole_only() -> None:
    prose = "May the mayor go in May? Maybe; dismay."
    assert [prose[at : at + len(word)] + str(at) for at, word in vocabulary.whole(prose, ["May"])] == ["May0", "May20"]


def test_what_is_remembered_is_made_once_and_has_an_end() -> None:
    made: list[str] = []
    known = Remembered(lambda word: made.append(word) or len(word), most=2)  # type: ignore[func-returns-value]
    assert [known[word] for word in ("one", "three", "one", "seven", "one")] == [3, 5, 3, 5, 3]
    assert made == ["one", "three", "seven", "one"]
