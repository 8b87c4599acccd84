import pytest

from factlint.facts.person import extract
from factlint.model import Document, Fact
from factlint.readers.fold import fold
from factlint.reading import read


def persons(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, fold(text)))))


def test_the_forms_of_a_name():
    facts = persons("Lena Brandt inspects bridges. Brandt is tired. Lena left. Mayor Ruiz stayed.")
    assert [fact.fields["form"] for fact in facts] == ["full name", "surname", "first name", "surname"]


def test_the_long_form_is_title_office_and_name():
    (fact,) = persons("Water Board Chair Ana Ruiz left.")
    assert fact.fields["long_form"] == "Water Board Chair Ana Ruiz"
    assert (fact.fields["role"], fact.fields["organisation"]) == ("chair", "Water Board")


def test_what_stands_in_quotation_marks_is_marked():
    facts = persons("Lena Brandt left. “Lena Brandt lied,” a spokesman said.")
    assert [fact.quoted for fact in facts] == [False, True]


def test_one_sentence_one_key():
    facts = persons("Lena Brandt met Ana Ruiz. Brandt left.")
    keys = [fact.fields["sentence"] for fact in facts]
    assert keys[0] == keys[1] != keys[2]


def test_a_household_name_is_known():
    first, second = persons("“We agree,” said Churchill. “We do not,” Sutton said.")
    assert first.fields["known"]
    assert not second.fields["known"]


@pytest.mark.parametrize(
    ("one", "two"), [("Corwin", "Corvin"), ("Brandtner", "Brantner"), ("Hartwell", "Hartwel"), ("Meier", "Meire")]
)
def test_surnames_a_letter_apart_share_a_key(one, two):
    first, second = persons(f"Lena {one} left. Lena {two} stayed.")
    assert set(first.fields["likeness"]) & set(second.fields["likeness"])


def test_short_surnames_are_like_none():
    assert all(fact.fields["likeness"] is None for fact in persons("Ann Lee left. Ann Li stayed."))


def test_ages_are_numbers():
    (fact,) = persons("Lena Brandt, 34, inspects bridges.")
    assert fact.fields["age"].low == fact.fields["age"].high == 34
