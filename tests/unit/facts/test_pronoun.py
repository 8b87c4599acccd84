import pytest

from factlint.facts.pronoun import extract
from factlint.model import Document
from factlint.reading import read


def found(text: str) -> list[tuple[str, str | None]]:
    facts = extract(read(Document("a.txt", text, text)))
    return [(fact.fields["person"].text, fact.fields["gender"]) for fact in facts]


def test_the_only_person_of_a_paragraph() -> None:
    assert found("Lena Brandt left early. She was tired.") == [("Lena Brandt", "f")]
    assert found("Lena Brandt said she was tired.") == [("Lena Brandt", "f")]
    assert found("Lena Brandt left his/her manly forms on a grand piano. She was tired.") == [("Lena Brandt", "f")]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Brandt met Tom Hale. She was tired.",
        "Lena Brandt left her sister. She was tired.",
        "Lena Brandt spoke of the driver. He was hurt.",
        'Lena Brandt left. "She was tired," they said.',
        "They met Lena Brandt. She was tired.",
        "Lena Brandt waved to a Teacher. She was tired.",
        "Lena Brandt, who is non-binary, left. She was tired.",
        "Lena Brandt left with grandparents. She was tired.",
        "Lena Brandt gave no pronouns. She was tired.",
        "Lena Brandt's boat sank. She was old.",
        "Lena Brandt left.\n\nShe was tired.",
        "",
    ],
)
def test_anybody_else_may_be_meant(text: str) -> None:
    assert found(text) == []
