"""A first name that slips in once: told from relatives, namesakes and pet names by what the story says."""

from __future__ import annotations

import pytest

from factlint.pipeline import understand
from factlint.readers import read

FATHER = "Martin Corwin inspects the bridge over the Tarn.\n\nCorwin was hired in May. The town pays him well.\n\n"
SLIP = "The report of Matthew Corwin is due in June."


def strays(*articles: str) -> list[str]:
    story = understand([(read(f"{n}.txt", text.encode()), "equal") for n, text in enumerate(articles)])
    return [
        fact.fields["name"]
        for article in story.articles
        for fact in article.facts
        if fact.kind == "person" and fact.fields.get("stray")
    ]


def test_a_first_name_that_stands_once_beside_another_strays() -> None:
    assert strays(FATHER + "Martin Corwin knows the bridge. " + SLIP, "Martin Corwin is tired.") == ["Matthew Corwin"]


def test_somebody_s_own_family_makes_no_namesake() -> None:
    slip = "The engineer Matthew Corwin said that his family came first."
    assert strays(FATHER + "Martin Corwin knows the bridge. " + slip, "Martin Corwin is tired.") == ["Matthew Corwin"]


@pytest.mark.parametrize(
    "articles",
    [
        (FATHER + "His brother, Matthew Corwin, paints boats.", "Martin Corwin is tired."),
        (FATHER + "Matthew Corwin Jr. paints boats.", "Martin Corwin is tired."),
        (FATHER + SLIP, "Matthew Corwin paints boats."),
        (FATHER + "“Matthew Corwin told me so,” said Lena Brandt.", "Martin Corwin is tired."),
        (FATHER + "M. Corwin signed it.", "Martin Corwin is tired."),
        (FATHER + SLIP + " Matthew Corwin wrote it.\n\nMartin Corwin read it.", "Martin Corwin is tired."),
        (FATHER + SLIP + "\n\nThe office of Mabel Corwin sent it.", "Martin Corwin is tired."),
    ],
    ids=["relative", "generation", "known elsewhere", "in a quotation", "initial", "again and again", "a family"],
)
def test_a_name_that_the_story_accounts_for_does_not(articles: tuple[str, ...]) -> None:
    assert "Matthew Corwin" not in strays(*articles)
