"""Where a place of the text lies."""

from factlint.model import Document
from factlint.reading import read
from factlint.reading.where import sentences_with


def test_sentences_that_print_a_word() -> None:
    text = "It rained. Ruiz recharged it, and Lee charged her. Nobody left.\n\nRuiz was cleared.\n"
    reading = read(Document("a.txt", text, text))

    def those(*parts: str) -> list[str]:
        return [text[span.start : span.end] for span in sentences_with(reading, parts)]

    assert those("cleared", "charged") == ["Ruiz recharged it, and Lee charged her.", "Ruiz was cleared."]
    assert those("It", "left") == ["It rained.", "Nobody left."]
    assert those("convicted") == those() == []
    assert sentences_with(read(Document("b.txt", "", "")), ["it"]) == []
