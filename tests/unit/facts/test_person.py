import pytest

from factlint.facts.person import extract
from factlint.model import Document, Fact
from factlint.readers.fold import fold
from factlint.reading import read


def persons(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, fold(text)))))


def test_the_forms_of_a_name() -> None:
    facts = persons("Lena Brandt inspects bridges. Brandt is tired. Lena left. Mayor Ruiz stayed.")
    assert [fact.fields["form"] for fact in facts] == ["full name", "surname", "first name", "surname"]


def test_the_long_form_is_title_office_and_name() -> None:
    (fact,) = persons("Water Board Chair Ana Ruiz left.")
    assert fact.fields["long_form"] == "Water Board Chair Ana Ruiz"
    assert (fact.fields["role"], fact.fields["organisation"]) == ("chair", "Water Board")


def test_the_body_of_a_role_is_the_same_with_a_possessive_and_without() -> None:
    text = "Transit League policy chief John Marwick spoke. Later Jerry Marwick, the Transit League's policy chief, left."
    before, after = persons(text)
    assert before.fields["organisation"] == after.fields["organisation"]


@pytest.mark.parametrize(
    "text",
    [
        "The county auditor, Ana Ruiz, left.",
        "Reporters asked the county auditor, Ana Ruiz.",
    ],
)
def test_the_office_before_a_comma_is_that_of_the_name_behind_it(text: str) -> None:
    (fact,) = persons(text)
    assert (fact.fields["role"], fact.fields["organisation"]) == ("auditor", "county")


@pytest.mark.parametrize(
    "text",
    [
        "Angered by the auditor, Ana Ruiz left.",
        "Angered by the auditor, Ana Ruiz, 34, left.",
        "After a talk with the auditor, Ana Ruiz, 34, left.",
        "The auditor, Ana Ruiz, and Tom Hale left.",
        "The two auditors, Ana Ruiz and Tom Hale, left.",
    ],
)
def test_an_office_before_a_comma_that_may_be_somebody_elses(text: str) -> None:
    assert {fact.fields["role"] for fact in persons(text)} == {None}


def test_what_stands_in_quotation_marks_is_marked() -> None:
    facts = persons("Lena Brandt left. “Lena Brandt lied,” a spokesman said.")
    assert [fact.quoted for fact in facts] == [False, True]


def test_one_sentence_one_key() -> None:
    facts = persons("Lena Brandt met Ana Ruiz. Brandt left.")
    keys = [fact.fields["sentence"] for fact in facts]
    assert keys[0] == keys[1] != keys[2]


def test_a_household_name_is_known() -> None:
    first, second = persons("“We agree,” said Churchill. “We do not,” Sutton said.")
    assert first.fields["known"]
    assert not second.fields["known"]


@pytest.mark.parametrize(
    ("one", "two"), [("Corwin", "Corvin"), ("Brandtner", "Brantner"), ("Hartwell", "Hartwel"), ("Meier", "Meire")]
)
def test_surnames_a_letter_apart_share_a_key(one: str, two: str) -> None:
    first, second = persons(f"Lena {one} left. Lena {two} stayed.")
    assert set(first.fields["likeness"]) & set(second.fields["likeness"])


def test_short_surnames_are_like_none() -> None:
    assert all(fact.fields["likeness"] is None for fact in persons("Ann Lee left. Ann Li stayed."))


def test_ages_are_numbers() -> None:
    (fact,) = persons("Lena Brandt, 34, inspects bridges.")
    assert fact.fields["age"].low == fact.fields["age"].high == 34


def office(text: str) -> object:
    return persons(text)[0].fields["office"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rep. Jo Roe left.", "representative"),
        ("Congresswoman Jo Roe left.", "representative"),
        ("House Minority Leader Jo Roe left.", "house minority leader"),
        ("Lt. Governor Jo Roe left.", "lieutenant governor"),
        ("Lt. Gen. Jo Roe left.", "general"),
        ("Former Gov. Jo Roe left.", None),
        ("Assistant Attorney General Jo Roe left.", None),
        ("The clerk Jo Roe left.", None),
    ],
)
def test_the_formal_title_under_one_spelling(text: str, expected: str | None) -> None:
    assert office(text) == expected


def slips(text: str) -> list[str]:
    return [fact.fields["name"] for fact in persons(text) if fact.fields["slip"]]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Hartwell inspects bridges. Hartwell is tired. On Monday Hartwel left.",
        "Lena Hartwell inspects bridges. Hartwell is tired. Mr. Hartwel's aides left.",
        "Lena Hartwell inspects bridges. Hartwell is tired. It is on Lena Hartwel's website.",
        "Mr. Hartwell left. Mr. Hartwell came. Mr. Hartwell left again. Mr. Hartwel came.",
    ],
)
def test_a_surname_a_letter_away_from_one_that_is_known(text: str) -> None:
    assert slips(text) == ["Hartwel"]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Hartwell inspects bridges. The Hartwells moved here in May.",
        "Lena Hartwell and Tom Hartnell inspect bridges. Hartnell is tired.",
        "Lena Marin inspects bridges. The marina is closed, and Marina Bay with it.",
        "",
    ],
)
def test_what_is_no_slip(text: str) -> None:
    assert slips(text) == []


def test_a_surname_is_early_only_before_the_full_name() -> None:
    facts = persons("Brandt left on Monday, Brandt said. Lena Brandt is tired. Brandt slept.")
    assert [fact.fields["early"] for fact in facts] == [True, True, False, False]
