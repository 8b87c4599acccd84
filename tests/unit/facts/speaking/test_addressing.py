"""Who tells whom, beyond the reporting clauses: passives, thanks, letters, people without a name."""

import pytest

from factlint import pipeline
from factlint.model import Document
from factlint.readers.fold import fold


def told(text: str) -> list[tuple[list[str], str, list[str]]]:
    """(speakers, verb, addressees) of each telling, as printed."""
    facts = pipeline.extract(Document("a.txt", text, fold(text))).facts
    found = [fact.fields for fact in facts if fact.kind == "telling"]
    return [([ref.text for ref in f["speakers"]], f["cue"].text, [ref.text for ref in f["addressees"]]) for f in found]


@pytest.mark.parametrize(
    ("text", "speaker", "addressee"),
    [
        ("Ann Lee was warned by Tom Hale in 2017.", "Tom Hale", "Ann Lee"),
        ("Ann Lee, warned by Tom Hale in 2017, left.", "Tom Hale", "Ann Lee"),
        ("Ann Lee, 50, a baker, was told by Tom Hale to go.", "Tom Hale", "Ann Lee"),
        ("Ann Lee thanked Tom Hale for it.", "Ann Lee", "Tom Hale"),
        ("Ann Lee, the mayor, wrote to Tom Hale on Friday.", "Ann Lee", "Tom Hale"),
        ("Her lawyer, Ann Lee, told jurors that it was late.", "Ann Lee", "jurors"),
        ("Ann Lee of the Dunmore Trust thanked Tom Hale.", "Ann Lee", "Tom Hale"),
        ("Ann Lee called on Tom Hale to veto it.", "Ann Lee", "Tom Hale"),
        ("Ann Lee told herself that it was over.", "Ann Lee", "herself"),
        ("Ann Lee, who left in May, pleaded with Tom Hale to stay.", "Ann Lee", "Tom Hale"),
        ("Ann Lee, a baker from Dayton, was thanked by Tom Hale.", "Tom Hale", "Ann Lee"),
        ("Ann Lee left and wrote to Tom Hale.", "Ann Lee", "Tom Hale"),
        ("Ann Lee, whom Tom Hale accused of theft, left.", "Tom Hale", "whom"),
    ],
)
def test_who_speaks_to_whom(text: str, speaker: str, addressee: str) -> None:
    assert ([speaker], [addressee]) in [(one, two) for one, _, two in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee asked questions about it.",
        "Ann Lee told lies about it.",
        "Ann Lee's brother thanked no one.",
        "Ann Lee could have thanked Tom Hale.",
        "Ann Lee never thanked Tom Hale.",
        "The plan that was asked for is late.",
    ],
)
def test_what_is_told_to_nobody_is_no_telling(text: str) -> None:
    assert told(text) == []


def test_who_asks_behind_a_quotation_is_not_asked() -> None:
    assert told("“Why would you not close the bridge?” asked Lena Brandt, now a partner in a firm.") == []
