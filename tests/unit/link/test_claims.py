"""Numbers of different articles are held together only where they surely state the same."""

from __future__ import annotations

from factlint.model import Document, Fact
from factlint.pipeline import understand


def claims(*texts: str, field: str = "claim") -> list[str | None]:
    told = understand([(Document(f"{n}.txt", text, text), "equal") for n, text in enumerate(texts)])
    facts: list[Fact] = [fact for article in told.articles for fact in article.facts if fact.kind == "count"]
    return [fact.fields.get(field) for fact in facts]


def test_much_the_same_words_are_one_claim() -> None:
    text = "The Harlow transit agency will spend {} on new buses for the eastern suburbs, officials said."
    first, second = claims(text.format("$40 million"), text.format("$45 million"))
    assert first == second is not None


def test_within_one_article_likeness_is_contrast() -> None:
    text = "The Harlow transit agency spent {} on new buses for the eastern suburbs in May."
    assert claims(f"{text.format('$40 million')} {text.format('$45 million')}") == [None, None]


def test_two_numbers_of_a_kind_are_not_matched_by_guess() -> None:
    text = "The Harlow transit agency will spend {} on new buses and {} on depots in the eastern suburbs, officials said."
    told = claims(text.format("$40 million", "$12 million"), text.format("$45 million", "$15 million"))
    assert told == [None] * 4


def test_what_was_done_to_them_tells_two_counts_apart() -> None:
    text = "Gunmen {} in an ambush on a Harlow market road on Friday, the ministry said."
    assert set(claims(text.format("killed 10 Harlow traders"), text.format("wounded three Harlow traders"))) == {None}


def test_among_many_articles_more_must_be_alike() -> None:
    pair = (
        "The Harlow port authority owns 31 boats and serves the outer islands.",
        "Sailors in spring told the port authority that 46 boats lay idle on the outer quay without a crew.",
    )
    others = [f"The council of {town} bought {n} boats." for n, town in enumerate(["Alby", "Brask", "Corm", "Dale"] * 6, 50)]
    assert set(claims(*pair)) != {None}
    assert set(claims(*pair, *others)) == {None}


def test_tolls_have_more_in_common_than_the_harm() -> None:
    killed = ["A fire killed seven people in a Harlow hotel.", "Nine people were killed when a ferry sank off Linton."]
    assert set(claims(*killed, field="victims")) == {None}
    killed[1] = "Nine people were killed when the Harlow hotel burned."
    assert len(set(claims(*killed, field="victims"))) == 1


def test_a_thing_that_two_words_name() -> None:
    first, second = claims("Engineers published a 340-page report on bridge safety.", "A 240-page report on bridge safety is out.")
    assert first == second is not None
