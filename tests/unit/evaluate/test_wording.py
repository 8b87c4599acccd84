"""How messages name the other article."""

from __future__ import annotations

import pytest

from factlint.evaluate.values import Stated, stated
from factlint.evaluate.wording import article_names, message
from factlint.model import Article, Document, Fact, Meta, Span

NO_META = Meta()


def fact_in(path: str, meta: Meta = NO_META) -> Stated:
    article = Article(Document(path, "Yes.", "Yes.", meta), ())
    return stated(article, Fact("quote", Span(0, 4), "sure", "any", fields={"words": "Yes"}), True)


@pytest.mark.parametrize(
    ("others", "said"),
    [
        (["a/draft.txt"], "Told elsewhere in this article; this article says so."),
        (["a/wire.txt"], "Told in wire.txt; wire.txt says so."),
        (["a/draft.txt", "a/wire.txt"], "Told elsewhere in this article and in wire.txt; this article and wire.txt says so."),
        (["a/sources/draft.txt"], "Told in sources/draft.txt; sources/draft.txt says so."),
    ],
)
def test_the_article_of_the_finding_is_never_named_as_if_it_were_another(others: list[str], said: str) -> None:
    here = fact_in("a/draft.txt")
    names = article_names(map(fact_in, others), here)
    assert message("Told in {other.article}; {other.article} says so.", {"this": (here,)}, {"other": names}) == said


def test_an_outlet_is_the_name_of_its_article() -> None:
    names = article_names([fact_in("a/b.txt", Meta(outlet="The Harbor Courier"))], fact_in("a/c.txt"))
    assert names == ["The Harbor Courier"]
