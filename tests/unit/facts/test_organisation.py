from factlint.facts.organisation import extract
from factlint.model import Document
from factlint.reading import read


def names(text: str) -> list[str]:
    return [fact.fields["name"].text for fact in extract(read(Document("a.txt", text, text)))]


def test_a_letter_of_a_long_name() -> None:
    found = names("The Harlow Planning Commission met. The Harlow Planning Comission left.")
    assert found == ["The Harlow Planning Comission", "The Harlow Planning Commission"]


def test_plurals_numbers_and_british_spelling_are_no_slips() -> None:
    assert names("The Harlow Sports Centre met. The Harlow Sports Center left.") == []
    assert names("Harlow Explorer-2 sank. Harlow Explorer-3 did not.") == []
    assert names("") == []
