"""Names that a hasty reader takes wrong: months, words, nicknames, titles of works, owners, teams, firms under one word."""

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read
from factlint.reading.parts import Mention


def people(text: str) -> list[Mention]:
    """The persons of a text."""
    return [mention for mention in read(Document("a.txt", text, fold(text))).mentions if mention.kind == "person"]


def names(text: str, kind: str = "person") -> list[str | None]:
    """The names of that kind."""
    return [mention.name for mention in read(Document("a.txt", text, fold(text))).mentions if mention.kind == kind]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The clerk thanked June Quell on Friday.", ["June Quell"]),
        ("The vote in June Labour lost.", []),
        ("Will Quell, the mayor of Dunmore, left.", ["Will Quell"]),
        ("Will Quell win?", []),
        ("They hired Jean d'Orval. D'Orval is 60.", ["Jean d'Orval", "D'Orval"]),
        ("Elif Yıldar was freed. Yildar is at home.", ["Elif Yıldar", "Yildar"]),
        ('Edwin "Buzz" Quell was there. Buzz never tired.', ['Edwin "Buzz" Quell', "Buzz"]),
        ("Martin King wrote it. King wept.", ["Martin King", "King"]),
        ("The team met Park Min-jun in Seoul.", ["Park Min-jun"]),
        ("Tola Quell, 30, won. Quell is happy.", ["Tola Quell", "Quell"]),
        ("Ohio Gov. Tola Quell's spokesman said no.", ["Tola Quell"]),
        ("MAYOR QUELL VETOES BUDGET AFTER LONG DEBATE", ["QUELL"]),
        ("MAYOR VETOES BUDGET AFTER LONG DEBATE", []),
        ("The board named Zorb Quell interim director.", ["Zorb Quell"]),
        ("The ball went to Zorb Hughes again.", ["Zorb Hughes"]),
        ("Zorb Quell-Hughes came. Zorb was late.", ["Zorb Quell-Hughes", "Zorb"]),
        ("On Monday Ruth, 9, drew a bus.", ["Ruth"]),
        ("Bakers Local will strike.", []),
        ("A crowd in Dunmore. (Zorb Quell/Dunmore Pictures)", ["Zorb Quell"]),
    ],
)
def test_names_that_are_words_or_have_marks(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        'Her novel, "The Trials of Arthur Quell," is out.',
        'He wrote "Sweet Ann Quell" in a day.',
        'She starred in the film "Doctor Quell" last year.',
        'The actor starred in "Arthur," a comedy.',
        "He works for Grace Baptist Church.",
        "She works for Quell Brothers Bakery.",
        "She sells milk to Dale's Dairy.",
        "According to DailyQuell Tola, a designer, it grew.",
    ],
)
def test_titles_of_works_and_bodies_are_no_people(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Toledo Steamers lost.", ["Toledo Steamers"]),
        ("She plays for Denver in summer.", ["Denver"]),
        ("Norvelt Motors sold a plant. Rivals like Norvelt.", ["Norvelt Motors", "Norvelt"]),
        ("Shares of Norvelt fell.", ["Norvelt"]),
        ("On Friday Norvelt lost 4-0 at home.", ["Norvelt"]),
        ("He told the Morgenruf no.", ["Morgenruf"]),
        ("Analyst Tola Quell of Norvelt said no.", ["Norvelt"]),
    ],
)
def test_teams_and_firms(text: str, found: list[str]) -> None:
    assert names(text, "body") == found


def test_who_gets_an_office_has_it_as_a_role() -> None:
    assert [(one.name, one.role) for one in people("The board named Zorb Quell chairman.")] == [("Zorb Quell", "chair")]


def test_an_owner_keeps_title_and_party() -> None:
    person = people("Ohio Republican Rep. Tola Quell's lawyer said no.")[0]
    assert (person.title, person.party) == ("Rep.", "Republican")


def test_a_word_in_the_genitive_says_nothing_of_who_is_named() -> None:
    assert [one.gender for one in people("Tola Quell, the women's lawyer, said no.")] == [None]


@pytest.mark.parametrize(
    ("printed", "state"),
    [
        ("D-N.M.", "N.M."),
        ("R-Neb.", "Neb."),
        ("R-Ohio", "Ohio"),
        ("the Ohio Democrat", "Ohio"),
        ("a Republican from Ohio", "Ohio"),
        ("a Republican", None),
    ],
)
def test_the_state_of_a_party_label(printed: str, state: str | None) -> None:
    assert people(f"Sen. Tola Quell, {printed}, said no.")[0].jurisdiction == state


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met at Pioneer Field on Friday.", ["Pioneer Field"]),
        ("Quell, of Mill Row, Dunmore, was fined.", ["Mill Row", "Dunmore"]),
        ("The ferry to Dunmore was late.", ["Dunmore"]),
        ("Norvelt, Italy's largest bank, said no.", ["Italy"]),
        ("They lost in Game 7 again.", []),
        ("The line between Dunmore and Leeds is shut.", ["Dunmore", "Leeds"]),
        ("He bought a stake in Norvelt.", []),
    ],
)
def test_places(text: str, found: list[str]) -> None:
    assert names(text, "place") == found


def test_an_interim_office_is_no_body() -> None:
    assert [(one.role, one.body) for one in people("Interim police chief Tola Quell said no.")] == [("police chief", None)]
