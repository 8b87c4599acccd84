"""Names that are on no list: what the words around them say of whose they are."""

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def kinds(text: str) -> dict[str, str]:
    """{name as printed: its kind}, for all that has a name."""
    return {m.name: m.kind for m in read(Document("a.txt", text, fold(text))).mentions if m.name}


@pytest.mark.parametrize(
    "text",
    [
        "Zorb Quell, 52, opened the shop.",
        "Zorb Quell, a retired plumber, opened the shop.",
        "Zorb Quell, who opened the shop, was there.",
        "Zorb Quell (R-Ohio) was there.",
        "Her lawyer, Zorb Quell, said no.",
        "The Dunmore Review's editor, Zorb Quell, asked readers for money.",
        "He was warned by Zorb Quell in 2017.",
        "Officers arrested Zorb Quell on Monday.",
        "Zorb Quell was born in Leeds.",
        "They met Zorb Quell at noon. Later Quell left.",
        "They met Zorb W. Quell at noon.",
        "They met Zorb Quell Jr. at noon.",
        "They met Zorb Quell-Parker at noon.",
        "Ann Lee and Zorb Quell were there.",
    ],
)
def test_a_name_on_no_list_is_a_persons_by_what_is_said_of_it(text: str) -> None:
    assert "person" in {kind for name, kind in kinds(text).items() if name.startswith("Zorb")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The fine was paid by Dunmore Freight.", "Dunmore Freight"),
        ("She drives for Lee Brothers Removals.", "Lee Brothers Removals"),
        ("He told Radio Dunmore about it.", "Radio Dunmore"),
        ("They bought Dunmore Energi AS.", "Dunmore Energi AS"),
        ("The law firm Zorb Quell said no.", "Zorb Quell"),
        ("She told the daily Quell about it.", "Quell"),
        ("The Dunmore Rovers lost.", "Dunmore Rovers"),
        ("Netball Wales said no.", "Netball Wales"),
    ],
)
def test_bodies_without_a_word_for_their_kind(text: str, name: str) -> None:
    assert kinds(text)[name] == "body"


@pytest.mark.parametrize(
    "text",
    [
        "They watched Hurricane Quell come. Quell killed nine.",
        "Under the Quell Act nothing changes. Quell is dead.",
        "Acme, the maker of bolts, is sold.",
        "Zorb Quell Prize winners came.",
        "Injecting Lee into it was wrong, Ann Lee said. Lee left.",
        "Privately, the mayor of Dunmore disagreed.",
        "In Quell, who is mayor does not matter.",
    ],
)
def test_what_is_no_person_stays_none(text: str) -> None:
    assert all(kind != "person" or name in ("Ann Lee", "Lee") for name, kind in kinds(text).items()), kinds(text)


def test_a_firm_is_shortened_to_its_first_word_and_a_person_to_the_last() -> None:
    assert kinds("They met Zorb Quell. Zorb has shops in Leeds.").get("Zorb Quell") != "person"
    assert kinds("They met Zorb Quell. Quell has shops in Leeds.").get("Zorb Quell") == "person"


def test_what_one_place_calls_a_firm_is_one_everywhere() -> None:
    assert kinds("The bank Zorb Quell was sold. Zorb Quell said no.")["Zorb Quell"] == "body"


def test_the_son_of_somebody_leaves_the_name_a_mention() -> None:
    assert kinds("The son of Ann Lee came.")["Ann Lee"] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Edgar "Bud" Quell, a former senator, died.', 'Edgar "Bud" Quell'),
        ("Manager Dean Quell said no.", "Dean Quell"),
        ("Min-jun Park, 40, left.", "Min-jun Park"),
        ("Maria van der Quell left. Van der Quell was late.", "Van der Quell"),
        ("Rich Quell opened it.", "Rich Quell"),
        ("A ruling by Judge Thomas W. Hall stands.", "Thomas W. Hall"),
        ("Jordan Quell, a chemist, left.", "Jordan Quell"),
        ("Guillermo del Quell, 50, left.", "Guillermo del Quell"),
        ("Quell, aged 91, is survived by two sons.", "Quell"),
    ],
)
def test_names_that_are_words_titles_and_places(text: str, name: str) -> None:
    assert kinds(text)[name] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DUNMORE, Ohio (AP) — Mayor Ann Lee left.", "DUNMORE"),
        ("A woman from Stoke Dunmore was hurt.", "Stoke Dunmore"),
        ("The sun rose over the Bay of Dunmore.", "Bay of Dunmore"),
        ("They flew to Dunmore on Friday.", "Dunmore"),
        ("He lives in Dunmore Cove.", "Dunmore Cove"),
        ("They found it in the River Quell.", "River Quell"),
    ],
)
def test_places_on_no_list(text: str, name: str) -> None:
    assert kinds(text)[name] == "place"


def test_a_headline_in_capitals_names_people_and_places() -> None:
    text = "HEATHER WALLACE AND GARY QUELL-BROWN TO DEBATE IN CHICAGO\n\nIt was late.\n"
    assert kinds(text) == {"HEATHER WALLACE": "person", "GARY QUELL-BROWN": "person", "CHICAGO": "place"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dean Halvorsen said so.", "Dean Halvorsen"),
        ("The dean, Ellen Halvorsen, spoke. Dean Halvorsen left.", "Halvorsen"),
        ("Dean Ellen Halvorsen of the law school said so.", "Ellen Halvorsen"),
    ],
)
def test_an_office_that_is_a_first_name_is_one_where_no_such_office_is_spoken_of(text: str, name: str) -> None:
    document = Document("a.txt", text, text)
    assert [mention.name for mention in read(document).mentions if mention.kind == "person"][-1] == name
