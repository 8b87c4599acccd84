from __future__ import annotations

from typing import Any

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


@pytest.mark.parametrize(
    ("text", "hedges"),
    [
        ("Ruiz allegedly told Hale.", ["allegedly"]),
        ("Reportedly, Ruiz left.", ["Reportedly"]),
        ("Ruiz is said to have left.", ["is said to have"]),
        ("“Yes,” Ruiz said, per The Dayton Post.", ["per The Dayton Post"]),
        ("According to the Dayton Post, Ruiz left.", ["According to the Dayton Post"]),
        ("Ruiz said it plainly.", []),
        ("aaaaaaaaaaaaaaaa" * 50, []),
    ],
)
def test_hedges(text: Any, hedges: Any) -> None:
    assert [hedge.text for hedge in read(Document("a.txt", text, fold(text))).hedges] == hedges
