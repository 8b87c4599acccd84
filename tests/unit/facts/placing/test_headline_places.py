import pytest

from factlint.facts.placing.headline_places import missing
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read

BODY = "The bridge in {} was closed on Monday. Traffic is led through {}."


def found(headline: str, body: str) -> list[tuple[str, str]]:
    text = f"{headline}\n\n{body}\n"
    return [(name, others) for _, name, others in missing(read(Document("a.txt", text, fold(text))))]


@pytest.mark.parametrize(
    ("headline", "body", "name", "others"),
    [
        ("Iowa closes a bridge", BODY.format("Utah", "Ohio"), "Iowa", "Utah, Ohio"),
        ("Bridges in Iowa and Ohio are closed", BODY.format("Utah", "Ohio"), "Iowa", "Utah"),
        ("Portugal closes a bridge", BODY.format("Spain", "France"), "Portugal", "Spain, France"),
        ("New Jersey closes a bridge", BODY.format("New York", "town"), "New Jersey", "New York"),
    ],
)
def test_a_place_that_only_the_headline_names(headline: str, body: str, name: str, others: str) -> None:
    assert found(headline, body) == [(name, others)]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Iowa closes a bridge", BODY.format("Iowa", "Ohio")),
        ("Iowa closes a bridge", BODY.format("town", "the woods")),
        ("Michigan closes a bridge", BODY.format("Linton, Mich.,", "Ohio")),
        ("Texas closes a bridge", "Two Texan engineers closed the bridge. One is from Ohio."),
        ("Greece closes a bridge", "A Greek engineer closed the bridge. Traffic is led through Turkey."),
        ("Ohio closes a bridge", "The Buckeye State closed a bridge. Traffic is led through Indiana."),
        ("Iowa closes a bridge", BODY.format("Spain", "France")),
        ("Washington closes a bridge", BODY.format("Utah", "Ohio")),
        ("Georgia closes a bridge", BODY.format("Utah", "Ohio")),
        ("A bridge is closed", BODY.format("Utah", "Ohio")),
    ],
)
def test_a_place_that_the_article_names_too_or_need_not(headline: str, body: str) -> None:
    assert found(headline, body) == []


def test_an_article_without_a_headline() -> None:
    text = "Iowa closed a bridge. Traffic is led through Ohio."
    assert list(missing(read(Document("a.txt", text, text)))) == []
