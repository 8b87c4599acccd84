import pytest

from factlint.facts.silence import extract
from factlint.model import Document, Fact
from factlint.readers.fold import fold
from factlint.reading import read


def silences(text: str) -> list[Fact]:
    return list(extract(read(Document("a.txt", text, fold(text)))))


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Lena Brandt didn’t return a phone call.", "Lena Brandt", "didn’t return a phone call"),
        ("Lena Brandt, an engineer, has not answered our questions.", "Lena Brandt", "has not answered our questions"),
        ("Sheriff Tom Hale, who declined to be interviewed, left.", "Sheriff Tom Hale", "declined to be interviewed"),
        ("Linton Steel has repeatedly declined to comment.", "Linton Steel", "has repeatedly declined to comment"),
        ("She would not comment.", "She", "would not comment"),
        ("The sheriff could not be reached.", "The sheriff", "could not be reached"),
    ],
)
def test_who_gave_no_word(text: str, who: str, words: str) -> None:
    (fact,) = silences(text)
    assert fact.fields["speakers"][0].text == who
    assert fact.fields["words"].text == words


@pytest.mark.parametrize(
    "text",
    [
        "Lena Brandt did not return to Harlow.",
        "The bridge could not be reached by boat.",
        "“Lena Brandt declined to comment,” Hale said.",
        "Friends of Lena Brandt declined to comment.",
        "Those backing Lena Brandt declined to comment.",
        "Lena Brandt’s lawyer spoke.",
        "",
    ],
)
def test_what_is_no_silence_of_hers(text: str) -> None:
    assert all(fact.fields["speakers"][0].text != "Lena Brandt" for fact in silences(text))


@pytest.mark.parametrize(
    ("text", "at_first", "in_part"),
    [
        ("Lena Brandt did not respond to requests for comment.", False, False),
        ("Lena Brandt did not immediately respond to requests for comment.", True, False),
        ("Lena Brandt has not yet responded to our letter or e-mail.", True, False),
        ("Lena Brandt declined to comment further.", False, True),
        ("Lena Brandt declined to comment on the report.", False, True),
        ("Lena Brandt declined to comment for this article.", False, False),
        ("Lena Brandt did not respond to a request for more comment.", False, True),
    ],
)
def test_room_that_is_left_for_a_word(text: str, at_first: bool, in_part: bool) -> None:
    (fact,) = silences(text)
    assert (fact.fields["at_first"], fact.fields["in_part"]) == (at_first, in_part)
