import pytest

from factlint.facts.passage import extract
from factlint.model import Document, Fact
from factlint.reading import read

PARAGRAPH = "The inspectors closed the bridge on Monday after they had found cracks in two of its nine pillars."


def passages(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, text))))


def test_a_paragraph_that_stands_twice() -> None:
    text = f"{PARAGRAPH}\n\nTraffic was led over the dam.\n\n{PARAGRAPH}\n"
    (fact,) = passages(text)
    assert fact.fields["sort"] == "paragraph again"
    assert fact.span.start == text.rindex(PARAGRAPH)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("The Linton Harbor Union (LHU) met.", False),
        ("The Linton Harbor Union (LDU) met.", True),
        ("The Northern Air Exploration Agency (NAXA) met.", False),
        ("The Workers of Dams Union (SZR) met.", False),
    ],
)
def test_a_short_form_with_one_letter_of_another_name(text: str, near: bool) -> None:
    (fact,) = passages(text)
    assert fact.fields["near"] is near


@pytest.mark.parametrize("text", ["", "No passage.", "(((", "A" * 5000])
def test_most_articles_have_none(text: str) -> None:
    assert passages(text) == []


@pytest.mark.parametrize("words", ["refused not to pay", "denied that she had not paid", "denied not paying"])
def test_two_negatives_in_a_row(words: str) -> None:
    (fact,) = passages(f"On Monday the mayor {words} the fee.")
    assert fact.fields["sort"] == "double negative"
    assert fact.fields["words"].text in words


CREDIT = "(Tom Hale/The Daily Courier)\n\nThe bridge was closed on Monday, and nobody knew for how long.\n"


@pytest.mark.parametrize(
    ("caption", "sorts"),
    [
        ("Ana Ruiz, left, and Lena Brandt, left, at the bridge.", ["place taken twice"]),
        ("Ana Ruiz, left, and Lena Brandt, right, at the bridge.", []),
        ("Ana Ruiz, left, at the bridge. Lena Brandt, left, at the dam.", []),
        ("Two inspectors, from left: Ana Ruiz, Lena Brandt and Dana Lee, at the bridge.", ["names miscounted"]),
        ("Three inspectors, from left: Ana Ruiz, Lena Brandt and Dana Lee, at the bridge.", []),
    ],
)
def test_captions(caption: str, sorts: list[str]) -> None:
    assert [fact.fields["sort"] for fact in passages(f"{caption} {CREDIT}")] == sorts


@pytest.mark.parametrize(
    ("sort", "text"),
    [
        (
            "verdict told two ways",
            "Marsh convicted of theft\n\nPaul Marsh, a baker, wept on Monday. He was acquitted by a jury of eight.",
        ),
        ("former called present", "Former Mayor Ana Ruiz said no on Monday. The mayor said that the bridge was safe."),
        ("decided without quorum", "The council had no quorum on Monday. It approved the budget."),
    ],
)
def test_what_the_article_itself_has_otherwise(sort: str, text: str) -> None:
    assert sort in [fact.fields["sort"] for fact in passages(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Marsh convicted of theft\n\nPaul Marsh, a baker, wept on Monday. He was acquitted of arson by a jury of eight.",
        "Former Mayor Ana Ruiz said no on Monday. Mayor Tom Hale was away. The mayor said that the bridge was safe.",
        "The council had no quorum on Monday. On Tuesday it approved the budget.",
    ],
    ids=["two offences", "another mayor", "another day"],
)
def test_what_an_article_may_well_say(text: str) -> None:
    assert passages(text) == []


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("The Linton River Trust (LTR) met.", True),
        ("The Harlow Office of Bridges (HBO) met.", True),
        ("The Institute for Old Mill Research (IORM) met.", True),
        ("The Party of the Free Valley (PVF) met.", False),
        ("The National League of Millers (LNM) met.", False),
    ],
)
def test_a_short_form_with_two_letters_swapped(text: str, near: bool) -> None:
    (fact,) = passages(text)
    assert fact.fields["near"] is near


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sheriff Ana Ruiz closed the bridge. The sheriff, Tom Hale, was there.", True),
        ("Sheriff Ana Ruiz closed the bridge. The lieutenant governor, Tom Hale, was there.", False),
        ("Sheriff Ana Ruiz closed the bridge. Linton County Sheriff Tom Hale was there.", False),
        ("The governor, Ana Ruiz, closed the bridge. The lieutenant governor, Tom Hale, was there.", False),
    ],
)
def test_two_people_in_one_office(text: str, told: bool) -> None:
    assert ("two in one office" in {fact.fields["sort"] for fact in passages(text)}) is told
