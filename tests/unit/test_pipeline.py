"""Many documents read together: each says what it says alone, and a fault names its own."""

import pytest

from factlint import facts, pipeline, reading
from factlint.model import Document
from factlint.reading import parts

TEXTS = (
    "Mayor Ana Ruiz said Tuesday that 12 houses burned.\n\n“We saw it coming,” she said.\n",
    "",
    "The Dunmore council voted 5-2 on March 3, 2021, to close the bridge, its chairman, Tom Reyes, said.\n",
)


def documents() -> list[Document]:
    return [Document(f"{number}.txt", text, text.replace("“", '"').replace("”", '"')) for number, text in enumerate(TEXTS)]


def test_documents_read_together_say_what_each_says_alone() -> None:
    together = reading.read_all(documents())
    assert together == [reading.read(document) for document in documents()]
    assert facts.extract_all(together) == [pipeline.extract(document).facts for document in documents()]


def test_a_fault_names_the_document_that_it_came_up_in(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_on_the_last(read: parts.Reading) -> tuple[()]:
        if read.document.path == "2.txt":
            raise ValueError("no such thing")
        return ()

    monkeypatch.setattr(reading, "STEPS", (("zones", fails_on_the_last),))
    with pytest.raises(ValueError, match="no such thing") as fault:
        pipeline.understand((document, "equal") for document in documents())
    assert fault.value.__notes__ == ["while reading 2.txt"]
