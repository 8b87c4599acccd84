from itertools import pairwise

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read
from factlint.reading.parts import Mention


def mentions(text: str) -> tuple[Mention, ...]:
    return read(Document("a.txt", text, fold(text))).mentions


def mention(text: str, words: str) -> Mention:
    """The mention that is printed so; fails where there is none."""
    found = [m for m in mentions(text) if m.text == words]
    assert found, [m.text for m in mentions(text)]
    return found[0]


def named(text: str, kind: str) -> list[str | None]:
    return [m.name for m in mentions(text) if m.kind == kind]


@pytest.mark.parametrize(
    ("text", "words", "name", "role", "body"),
    [
        (
            "Northfield School Board Chairwoman Dana Ortiz left.",
            "Northfield School Board Chairwoman Dana Ortiz",
            "Dana Ortiz",
            "chair",
            "Northfield School Board",
        ),
        ("On Monday the board's chairwoman Dana Ortiz left.", "the board's chairwoman Dana Ortiz", "Dana Ortiz", "chair", "board"),
        (
            "Then Ortiz campaign spokesman Ted Lund spoke.",
            "Ortiz campaign spokesman Ted Lund",
            "Ted Lund",
            "spokesperson",
            "Ortiz campaign",
        ),
        ("Ohio Secretary of State Ann Poe spoke.", "Ohio Secretary of State Ann Poe", "Ann Poe", "secretary of state", "Ohio"),
        ("On Monday special counsel Ann Poe spoke.", "special counsel Ann Poe", "Ann Poe", "special counsel", None),
        ("We met Lt. Gov. Jim Ray of Ohio.", "Lt. Gov. Jim Ray", "Jim Ray", "lieutenant governor", None),
        ("Former Mayor Bob Ray spoke.", "Former Mayor Bob Ray", "Bob Ray", "mayor", None),
        ("NBC's Ann Poe asked first.", "NBC's Ann Poe", "Ann Poe", None, None),
    ],
)
def test_a_name_with_its_office_before_it(text: str, words: str, name: str, role: str | None, body: str | None) -> None:
    found = mention(text, words)
    assert (found.kind, found.name, found.role) == ("person", name, role)
    if body:
        assert found.body == body


def test_a_former_office_is_marked() -> None:
    assert mention("Former Mayor Bob Ray spoke.", "Former Mayor Bob Ray").former
    assert mention("He met the ex-mayor on Monday.", "the ex-mayor").former


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Dana Ortiz, the board's chairwoman, left.", "chair", "board"),
        ("Dana Ortiz, Ohio GOP Chairman, left.", "chair", "Ohio GOP"),
        ("Dana Ortiz, president of the Northfield Rotary Club, left.", "president", None),
    ],
)
def test_an_office_after_the_name(text: str, role: str | None, body: str | None) -> None:
    found = mention(text, "Dana Ortiz")
    assert found.role == role
    if body:
        assert found.body == body


def test_an_office_that_opens_the_next_clause_is_not_the_names() -> None:
    assert mention("Asked about Dana Ortiz, the mayor said nothing.", "Dana Ortiz").role is None


@pytest.mark.parametrize(
    ("text", "party", "state"),
    [
        ("Rep. Jo Roe (R-Ohio) left.", "Republican", "Ohio"),
        ("Rep. Jo Roe, D-Mass., left.", "Democratic", "Mass"),
        ("Democrat Jo Roe left.", "Democratic", None),
        ("Jo Roe, a Democrat, left.", "Democratic", None),
        ("Jo Roe, an Ohio Republican who sits on the board, left.", "Republican", "Ohio"),
    ],
)
def test_party_and_state(text: str, party: str | None, state: str | None) -> None:
    found = next(m for m in mentions(text) if m.name == "Jo Roe")
    assert found.party == party
    assert (found.jurisdiction or "").rstrip(".") == (state or "")


@pytest.mark.parametrize(
    "text", ["Ann Lee, 34, left.", "The 34-year-old Ann Lee left.", "Ann Lee (34) left.", "The clerk Ann Lee, aged 34, left."]
)
def test_ages(text: str) -> None:
    found = next(m for m in mentions(text) if m.name == "Ann Lee")
    assert found.age is not None
    assert found.age.figure.low == 34


def test_joined_names_share_group_office_and_party() -> None:
    text = "The call included county elections officials Ann Lee and Bob Ray, both Democrats."
    people = [m for m in mentions(text) if m.kind == "person"]
    assert [m.name for m in people] == ["Ann Lee", "Bob Ray"]
    assert people[0].group == people[1].group is not None
    assert {m.role for m in people} == {"official"}
    assert {m.party for m in people} == {"Democratic"}


def test_a_list_inside_a_list_is_a_group_of_its_own() -> None:
    text = "It included Kim Hale, Mayor Dana Ortiz and county officials Ann Lee and Bob Ray."
    groups = {m.name: m.group for m in mentions(text) if m.kind == "person"}
    assert groups["Ann Lee"] == groups["Bob Ray"] is not None
    assert groups["Dana Ortiz"] != groups["Ann Lee"]


@pytest.mark.parametrize(
    ("name", "first", "last", "suffix"),
    [
        ("Ana de la Cruz", "Ana", "de la Cruz", None),
        ("John Smith Jr.", "John", "Smith", "Jr"),
        ("J. P. Morris", "J.", "Morris", None),
        ("Mary Lopez-Hale", "Mary", "Lopez-Hale", None),
        ("Bridget O'Neil", "Bridget", "O'Neil", None),
        ("Peter van der Berg", "Peter", "van der Berg", None),
    ],
)
def test_the_parts_of_a_name(name: str, first: str | None, last: str, suffix: str | None) -> None:
    found = next(m for m in mentions(f"Then {name} spoke to us.") if m.kind == "person")
    assert (found.name, found.first, found.last, found.suffix) == (name, first, last, suffix)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("The Daily Courier reported it.", "body", "The Daily Courier"),
        ("It was the Northfield County Board of Health that met.", "body", "the Northfield County Board of Health"),
        ("She works for Acme Inc. in town.", "body", "Acme Inc."),
        ("The White House declined.", "body", "The White House"),
        ("He left for the FBI later.", "body", "the FBI"),
        ("They met in Ohio.", "place", "Ohio"),
        ("They drove to Grant County again.", "place", "Grant County"),
        ("Ortiz's campaign called it a lie.", "body", "Ortiz's campaign"),
        ("Then the Ortiz campaign called it a lie.", "body", "the Ortiz campaign"),
    ],
)
def test_bodies_and_places(text: str, kind: str, words: str) -> None:
    assert mention(text, words).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Wells Fargo said so.",
        "New Zealand won.",
        "The White House said so.",
        "Signing a contract is hard.",
        "The Grand Canyon is deep.",
        "Virginia Beach is nice.",
        "They like The Red Barn best.",
        "Social Security will go on.",
        "On Monday they met.",
    ],
)
def test_what_is_no_person(text: str) -> None:
    assert named(text, "person") == []


def test_names_that_are_words() -> None:
    assert named("Will the board meet? Then Will Grant spoke.", "person") == ["Will Grant"]


def test_a_surname_alone_is_known_by_the_full_name_and_by_what_it_does() -> None:
    assert named("Dana Ortiz came. Ortiz left.", "person") == ["Dana Ortiz", "Ortiz"]
    assert named("“Yes,” Sutton said. Sutton and Vandersloot had left.", "person") == ["Sutton", "Sutton", "Vandersloot"]


def test_a_first_name_that_no_list_holds_is_known_by_what_follows() -> None:
    assert named("Zorilla Brandt, who runs the mill, left.", "person") == ["Zorilla Brandt"]


def test_a_slip_in_a_surname_is_still_a_person() -> None:
    assert named("Lena Hartwell inspects bridges. On Monday Hartwel said no.", "person") == ["Lena Hartwell", "Hartwel"]


@pytest.mark.parametrize(
    ("text", "words", "count", "plural"),
    [
        ("He told the two inspectors to wait.", "the two inspectors", 2, True),
        ("He told the two: wait.", "the two", 2, True),
        ("A senior official said so.", "A senior official", None, False),
        ("It came from two people familiar with the matter.", "two people familiar with the matter", 2, True),
        ("Prosecutors said so.", "Prosecutors", None, True),
        ("Police said so.", "Police", None, True),
        ("He told both members of the city council no.", "both members of the city council", 2, True),
        ("A spokeswoman for the department said so.", "A spokeswoman for the department", None, False),
        ("Then the campaign's spokesman said so.", "the campaign's spokesman", None, False),
        ("Then the newspaper said so.", "the newspaper", None, False),
    ],
)
def test_descriptions(text: str, words: str, count: int | None, plural: bool) -> None:
    found = mention(text, words)
    assert (found.kind, found.count, found.plural) == ("description", count, plural)


@pytest.mark.parametrize("text", ["There was voter fraud.", "It was a state fraud case.", "Members clashed over mayor races."])
def test_a_bare_noun_is_nobody(text: str) -> None:
    assert not [m for m in mentions(text) if m.kind == "description" and not m.plural]


@pytest.mark.parametrize(
    ("text", "words", "gender"),
    [
        ("Mrs. Lee left.", "Mrs. Lee", "f"),
        ("Mr. Lee left.", "Mr. Lee", "m"),
        ("Chairwoman Dana Lee left.", "Chairwoman Dana Lee", "f"),
        ("Chairman Dana Lee left.", "Chairman Dana Lee", None),
        ("Dana Lee left.", "Dana Lee", None),
        ("Then she left.", "she", "f"),
        ("We saw him.", "him", "m"),
    ],
)
def test_gender_comes_from_titles_and_pronouns_only(text: str, words: str, gender: str | None) -> None:
    assert mention(text, words).gender == gender


def test_her_is_a_pronoun_only_where_it_owns_nothing() -> None:
    assert [m.text for m in mentions("He told her that she won.") if m.kind == "pronoun"] == ["He", "her", "she"]
    assert "her" not in [m.text for m in mentions("He told her aides no.")]


def test_a_contracted_pronoun_is_a_pronoun() -> None:
    assert [m.text for m in mentions("He’s late, and they've left, she'll say.") if m.kind == "pronoun"] == ["He", "they", "she"]


def test_some_of_a_group() -> None:
    assert mention("Then some of the mayor's aides left.", "some of the mayor's aides").plural


def test_a_handle_is_no_person() -> None:
    assert named("It was posted by @LenaHale and #Hale.", "person") == []


def test_a_headline_in_capitals_has_the_names_that_the_body_knows() -> None:
    text = "Mayor Ortiz Signs Water Bill After Long Debate\n\nDana Ortiz signed it on Monday. Ortiz is mayor."
    assert named(text, "person") == ["Ortiz", "Dana Ortiz", "Ortiz"]


def test_a_genitive_is_marked_and_no_part_of_the_span() -> None:
    found = mention("We read Dana Ortiz’s letter.", "Dana Ortiz")
    assert found.possessive


def test_mentions_stand_in_order_and_apart() -> None:
    text = (
        "Rep. Jo Roe (R-Ohio), 50, told the two aides of Mayor Dana Ortiz that she and the Board of Health's chair, Ann Lee, won."
    )
    spans = [m.span for m in mentions(text)]
    assert spans == sorted(spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


def test_whose_mother_it_is_stands_inside_the_phrase() -> None:
    text = "Quent Farrow's mother, Gale Farrow, wept. Mr. Farrow did not."
    found = [(m.kind, m.text) for m in mentions(text)]
    assert found[:2] == [("description", "Quent Farrow's mother"), ("person", "Quent Farrow")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "...",
        '"\'"\'"',
        "12345",
        "a" * 5000,
        "Al " * 5000,
        "\u00e9\u00df\u4e2d\u6587" * 50,
        "Mr. " * 400,
        "and of the " * 900,
    ],
)
def test_any_text_is_read(text: str) -> None:
    mentions(text)


def test_a_state_before_a_title_is_no_first_name() -> None:
    found = mention("The film shows North Carolina Rep. Jo Roe in a boat.", "North Carolina Rep. Jo Roe")
    assert (found.kind, found.role, found.name) == ("person", "representative", "Jo Roe")


def test_a_middle_initial_that_is_a_word_by_itself() -> None:
    assert mention("Speaker Jo A. Roe left.", "Speaker Jo A. Roe").name == "Jo A. Roe"


def test_a_first_name_that_is_a_month_for_short() -> None:
    assert mention("Gov. Jan Sutton left.", "Gov. Jan Sutton").name == "Jan Sutton"
