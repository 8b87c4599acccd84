import pytest

from factlint.facts.passages.leftovers import find
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def left(text: str) -> list[str]:
    return [text[span.start : span.end].strip() for span in find(read(Document("a.txt", text, fold(text))))]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The bridge is shut.\n\nAdvertisement\n\nIt is old.", "Advertisement"),
        ("The caf&#233; is shut.", "&#233;"),
        ("The bridge is shut. {{related}}", "{{related}}"),
        ("It was built in [TK] by three brothers.", "[TK]"),
    ],
)
def test_what_is_left_in_copy(text: str, what: str) -> None:
    assert left(text) == [what]


@pytest.mark.parametrize(
    "text", ["An advertisement said so.", "Hale & Brandt [sic] are shut.", "TK Brandt sold it.", "The site uses cookies, she said."]
)
def test_what_only_looks_like_it(text: str) -> None:
    assert left(text) == []
