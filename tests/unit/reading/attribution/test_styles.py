"""Every style in which news copy sets a quotation: each case is an article, and the speakers of its quotations in order."""

from __future__ import annotations

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.readers.markdown import read as markdown
from factlint.reading import read
from factlint.reading.parts import Attribution


def attributions(text: str) -> tuple[Attribution, ...]:
    return read(Document("a.txt", text, fold(text))).speech.attributions


def speakers(text: str) -> list[str]:
    return [text[slice(*a.saying.speakers[0])] if a.saying and a.saying.speakers else "" for a in attributions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will rebuild,” said Ana Ruiz.", ["Ana Ruiz"]),
        ("Ana Ruiz said, “We will rebuild.”", ["Ana Ruiz"]),
        ("“We will,” Ana Ruiz said, “rebuild it.”", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz said:\n\n“We will rebuild it.”", ["Ana Ruiz"]),
        ("“We will rebuild,” Ana Ruiz said.\n\n“And it will not take long.”", ["Ana Ruiz", "Ana Ruiz"]),
        ("“We will rebuild.\n\n“It will not take long,” Ana Ruiz said.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Tom Hale said the mill was shut.\n\n“We will rebuild.\n\n“It is soon done,” Ana Ruiz said.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz had this to add: “We will rebuild.”", ["Ana Ruiz"]),
        ("“The bridge fell,” according to Ana Ruiz.", ["Ana Ruiz"]),
        ("Ana Ruiz said in an affidavit, “The bridge fell.”", ["Ana Ruiz"]),
        ("“The bridge fell,” Ana Ruiz wrote in a letter.", ["Ana Ruiz"]),
        ("“The bridge fell,” Ana Ruiz tweeted on Monday.", ["Ana Ruiz"]),
        ("Ana Ruiz said that the bridge was “past all repair” and closed it.", ["Ana Ruiz"]),
        ("“Then Tom told me, ‘It is safe,’ and left,” Ana Ruiz said.", ["Ana Ruiz"]),
        ("“We will rebuild,” a voice in the film says.", ["a voice"]),
        ("“We will rebuild the bridge.” ― Ana Ruiz", ["Ana Ruiz"]),
        ("‘We will rebuild,’ said Ana Ruiz.", ["Ana Ruiz"]),
        ("“We will rebuild,” a spokesman for the mayor said.", ["a spokesman for the mayor"]),
        ("“We will rebuild,” the two officials said.", ["the two officials"]),
        ("“We will rebuild,” the Northfield Board of Works said.", ["the Northfield Board of Works"]),
        ("“It was sabotage,” said a person familiar with the inquiry.", ["a person familiar with the inquiry"]),
    ],
)
def test_the_speaker(text: str, expected: list[str]) -> None:
    found = speakers(text)
    assert len(found) == len(expected)
    assert all(one and (one in other or other in one) for one, other in zip(found, expected, strict=True)), found


@pytest.mark.parametrize(
    "text",
    [
        "Her so-called “friends of the bridge” did not come.",
        "The film “A Bridge Too Long” opens on Friday.",
        "They wore shirts with the word “No” on them.",
    ],
)
def test_scare_quotes_and_titles_are_nobodys_speech(text: str) -> None:
    assert speakers(text) == [""]


def test_a_transcript_gives_each_turn_to_its_label() -> None:
    text = "RUIZ: We will not sell it.\n\nHALE: Who pays?\n\nRUIZ: The county, I hope."
    assert speakers(text) == ["RUIZ", "HALE", "RUIZ"]
    assert [text[slice(*a.quotation.inner)] for a in attributions(text)][1] == "Who pays?"


def test_a_transcript_may_stand_in_marks() -> None:
    assert speakers("“RUIZ: We will not sell it.\n\n“HALE: Who pays?”") == ["RUIZ", "HALE"]


@pytest.mark.parametrize("mark", [":", "."])
def test_questions_and_answers(mark: str) -> None:
    text = f"Q{mark} Who pays?\n\nA{mark} The county does.\n\nQ{mark} When?\n\nA{mark} In May."
    assert speakers(text) == ["Q", "A", "Q", "A"]


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: The bridge is open again.\n\nThe county paid for it.",
        "Cost: 3 million.\n\nLength: 900 feet.\n\nOpened: 1931.",
        "Ana Ruiz: mayor of Northfield.\n\nTom Hale: clerk.\n\nMara Price: judge.",
        "More: The bridge in pictures.\n\nIt was sold.\n\nRead More: Who paid.\n\nIt was late.\n\nMore: What it cost.",
    ],
)
def test_headwords_are_no_speakers(text: str) -> None:
    assert attributions(text) == ()


def test_a_block_quotation_in_markdown_has_the_speaker_before_it() -> None:
    text = "Ana Ruiz wrote:\n\n> The bridge fell in the night.\n\nNobody was hurt.\n"
    (attribution,) = read(Document("a.md", text, fold(markdown(text).prose))).speech.attributions
    assert text[slice(*attribution.quotation.inner)] == "The bridge fell in the night."
    assert attribution.saying is not None
    assert text[slice(*attribution.saying.speakers[0])] == "Ana Ruiz"


def test_a_headline_in_single_marks_is_a_quotation() -> None:
    text = "Mayor: ‘We will rebuild the bridge’\n\nAna Ruiz spoke on Monday about it."
    (attribution,) = attributions(text)
    assert text[slice(*attribution.quotation.inner)] == "We will rebuild the bridge"


@pytest.mark.parametrize("text", ["Q: ", "Q: \n\nA: ", 'A: x\n\nQ: "', "RUIZ: “\n\nLEE: ”\n\nRUIZ: '", "> \n> ", ">"])
def test_odd_turns_are_survived(text: str) -> None:
    assert isinstance(attributions(text), tuple)
