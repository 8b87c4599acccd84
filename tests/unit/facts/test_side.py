import pytest

from factlint.facts.side import extract
from factlint.model import Document, Fact
from factlint.readers.fold import fold
from factlint.reading import read


def sides(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, fold(text)))))


@pytest.mark.parametrize(
    ("text", "motion", "side"),
    [
        ("Councilwoman Ana Palm voted for the pool contract.", "pool contract", "for"),
        ("Councilwoman Ana Palm voted in favor of the pool contract.", "pool contract", "for"),
        ("Councilwoman Ana Palm voted to ratify the pool contract.", "pool contract", "for"),
        ("Councilwoman Ana Palm voted against the pool contract.", "pool contract", "against"),
        ("Councilwoman Ana Palm voted to block the pool contract.", "pool contract", "against"),
        (
            "Councilwoman Ana Palm, the oldest member, voted against the town's pool contract.",
            "town pool contract",
            "against",
        ),
        ("Councilwoman Ana Palm voted against ratification.", "ratification", "against"),
    ],
)
def test_who_voted_which_way_on_what(text: str, motion: str, side: str) -> None:
    (fact,) = sides(text)
    assert (fact.fields["motion"], fact.fields["side"], fact.fields["voted"]) == (motion, side, True)


def test_a_stand_is_no_vote() -> None:
    stood = sides("The council voted at noon. Ana Palm, who supported the pool contract, was ill.")
    assert [(fact.fields["side"], fact.fields["voted"]) for fact in stood] == [("for", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Councilwoman Ana Palm voted against the plan.",  # which plan?
        "Councilwoman Ana Palm voted early.",
        "Councilwoman Ana Palm voted with the mayor.",
        "“Ana Palm voted against the pool contract,” Hale said.",
        "Tom Hale said that Ana Palm voted against the pool contract.",
        "Ana Palm's sister voted against the pool contract.",
        "Ana Palm opposed the pool contract for years. Members voted at noon.",  # who opposed it may come round
        "",
    ],
)
def test_what_does_not_say_how_somebody_voted(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize("words", ["The council reversed itself.", "A second vote was close.", "She later changed her mind."])
def test_a_change_of_mind_anywhere_in_the_article(words: str) -> None:
    (fact, *_) = sides(f"Councilwoman Ana Palm voted against the pool contract. {words}")
    assert fact.fields["turned"] is True


@pytest.mark.parametrize("words", ["in committee", "despite her doubts", "by mistake", "on the first reading"])
def test_a_sentence_that_may_speak_of_another_vote(words: str) -> None:
    (fact,) = sides(f"Councilwoman Ana Palm voted against the pool contract {words}.")
    assert fact.fields["turned"] is True
