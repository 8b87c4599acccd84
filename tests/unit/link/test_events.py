"""One vote told by several articles has one key; one article's date settles another's."""

from __future__ import annotations

from factlint.model import Document, Fact, Story
from factlint.pipeline import understand


def story(*texts: str) -> Story:
    return understand([(Document(f"{n}.txt", text, text), "equal") for n, text in enumerate(texts)])


def facts(told: Story, kind: str) -> list[Fact]:
    return [fact for article in told.articles for fact in article.facts if fact.kind == kind]


def test_the_same_vote_in_two_articles() -> None:
    text = "The Harlow City Council voted {} to close the town pool."
    first, second = facts(story(text.format("5-2"), text.format("4-3")), "vote")
    assert first.fields["event"] == second.fields["event"]


def test_another_town_votes_by_itself() -> None:
    text = "The {} City Council voted 5-2 to close the town pool."
    first, second = facts(story(text.format("Harlow"), text.format("Ames")), "vote")
    assert first.fields["event"] != second.fields["event"]


def test_a_vote_without_a_round_is_left_alone_where_the_body_voted_twice() -> None:
    told = story(
        "The Harlow board deadlocked 2-2 on adopting the budget. The board later voted 3-1 to adopt the budget.",
        "The Harlow board voted 3-1 to adopt the budget.",
    )
    keys = [fact.fields["event"] for fact in facts(told, "vote")]
    assert len(set(keys)) == 3


def test_a_distance_takes_the_day_that_another_article_gives_the_event() -> None:
    told = story("Two weeks after the fair, the bridge fell.", "The May 3, 2019 fair made money.")
    days = [fact.fields["days"].first.isoformat() for fact in facts(told, "date") if fact.fields.get("anchor")]
    assert days == ["2019-05-17"]


def test_a_day_without_a_year_takes_the_one_printed_elsewhere() -> None:
    told = story("They met on May 3 in Harlow.", "They met on May 3, 2019, in Harlow.")
    assert {fact.fields["days"].first.isoformat() for fact in facts(told, "date")} == {"2019-05-03"}
