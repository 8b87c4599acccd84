import pytest

from factlint.facts.speaking import outlets


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Harlow Courier", "the Courier"),
        ("Associated Press", "AP"),
        ("The New York Times", "the NYT Times"),
        ("BBC", "BBC News"),
        ("the Harlow Courier’s", "Harlow Courier"),
        ("Agence France-Presse", "AFP"),
        ("CNN’s Lena Brandt", "CNN"),
        ("Time magazine", "Time"),
        ("the Reuters news agency", "Reuters"),
        ("the BBC News website", "BBC Radio"),
    ],
)
def test_names_that_may_be_of_one_outlet(one: str, other: str) -> None:
    mine, theirs = outlets.names(one), outlets.names(other)
    assert mine is not None
    assert theirs is not None
    assert set(mine) & set(theirs)


@pytest.mark.parametrize(("one", "other"), [("The Harlow Courier", "The Harlow Gazette"), ("CNN", "CBS"), ("Reuters", "AFP")])
def test_names_of_two_outlets(one: str, other: str) -> None:
    mine, theirs = outlets.names(one), outlets.names(other)
    assert mine is not None
    assert theirs is not None
    assert not set(mine) & set(theirs)


@pytest.mark.parametrize("name", ["Lena Brandt", "the council", "reporters", "the newspaper", "him", ""])
def test_what_is_no_outlet(name: str) -> None:
    assert outlets.names(name) is None


@pytest.mark.parametrize(
    "words", ["said in an interview", "said by phone", "wrote in an e-mail", "said in a brief telephone interview"]
)
def test_an_answer_to_a_reporter(words: str) -> None:
    assert outlets.asked(words)


@pytest.mark.parametrize("words", ["said in a speech", "wrote in a letter", "said at a rally", "tweeted"])
def test_what_was_said_to_everybody(words: str) -> None:
    assert not outlets.asked(words)
