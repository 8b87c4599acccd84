import pytest

from factlint.facts.place import extract
from factlint.model import Document, Fact
from factlint.reading import read


def places(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, text))))


@pytest.mark.parametrize(
    ("text", "town", "state"),
    [
        ("The bridge in Harlow, Ohio, is closed.", "Harlow", "Ohio"),
        ("The bridge near Old Harlow, N.H., is closed.", "Old Harlow", "New Hampshire"),
        ("She came from Harlow, Ill.", "Harlow", "Illinois"),
        ("She came from Harlow, England.", "Harlow", "United Kingdom"),
    ],
)
def test_a_town_and_its_state(text: str, town: str, state: str) -> None:
    (fact,) = places(text)
    assert fact.fields["name"] == town
    assert fact.fields["state"] == state


@pytest.mark.parametrize(
    "text",
    [
        "She spoke of Ohio, Iowa and Texas.",
        "In Harlow, Iowa Gov. Tom Hale spoke.",
        "Tom Harlow, Ohio born, left.",
        "She spoke in Harlow, Texas and Ohio.",
        "The Peach State Bank is closed.",
        "",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert places(text) == []


def test_a_nickname_of_a_state_that_the_article_never_names() -> None:
    (fact,) = places("Iowa votes. Iowa is cold. The Lone Star State is warm.")
    assert (fact.fields["state"], fact.fields["strange"]) == ("Texas", True)


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("HARLOW — Few people here in Linton knew.", True),
        ("HARLOW, Ohio (AP) — Few people here in Old Linton knew.", True),
        ("HARLOW — Few people here in Harlow knew.", False),
        ("HARLOW — Few people here in Old Harlow knew.", False),
        ("OLD HARLOW, Ohio — Few people here in Harlow knew.", False),
    ],
)
def test_where_the_reporter_is(text: str, strange: bool) -> None:
    (fact,) = (one for one in places(f"{text}\n\nThe bridge is closed.") if one.fields["sort"] == "here")
    assert fact.fields["strange"] == strange


@pytest.mark.parametrize(
    "text", ["Few here in Linton knew.", "HARLOW — Few here in Ames County knew.", "HARLOW — Few here in Ohio knew."]
)
def test_where_the_reporter_may_well_be(text: str) -> None:
    assert places(f"{text}\n\nThe bridge is closed.") == []
