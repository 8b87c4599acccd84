"""Numbers of a noun that says by itself what is counted, one in each article."""

from __future__ import annotations

import pytest

from factlint.model import Document
from factlint.pipeline import understand


def claimed(*texts: str) -> bool:
    story = understand([(Document(f"{n}.txt", text, text), "equal") for n, text in enumerate(texts)])
    claims = [set(fact.fields.get("claim") or ()) for article in story.articles for fact in article.facts if fact.kind == "count"]
    return any(claims)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The mill has 97,000 visitors in a good year.", "It drew 79,000 visitors.", True),
        ("The mill has 97,000 visitors in a good year.", "It drew 21,000 visitors.", False),
        ("The ward lacked 17 midwives.", "Ruiz said that 71 midwives were lacking.", True),
        ("The police saw 17 people.", "Ruiz said that 71 people were there.", False),
        ("The ward lacked 17 midwives, and 71 midwives came.", "Ruiz said that 71 midwives were lacking.", False),
    ],
)
def test_a_swapped_figure(one: str, other: str, told: bool) -> None:
    assert claimed(one, other) is told
