from __future__ import annotations

from typing import Any

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def quotations(text: str) -> Any:
    return read(Document("a.txt", text, fold(text))).quotations


def inner(text: str, depth: int = 1) -> list[str]:
    return [text[q.inner.start : q.inner.end] for q in quotations(text) if q.depth == depth]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will rebuild,” said Ruiz. “Soon.”", ["We will rebuild,", "Soon."]),
        ('"We will rebuild," said Ruiz. "Soon."', ["We will rebuild,", "Soon."]),
        ("‘We will rebuild,’ said Ruiz.", ["We will rebuild,"]),
        ("'We'll rebuild the workers' houses,' said Ruiz.", ["We'll rebuild the workers' houses,"]),
        ('“We will rebuild" said Ruiz.', ["We will rebuild"]),
        ("”We will rebuild,” said Ruiz.", ["We will rebuild,"]),
        ("''We will rebuild,'' said Ruiz.", ["We will rebuild,"]),
        ("„We will rebuild“, said Ruiz.", ["We will rebuild"]),
        ('The—"so-called"—plan.', ["so-called"]),
    ],
)
def test_pairs(text: Any, words: Any) -> None:
    assert inner(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The workers' rights and the boys' shoes.",
        "Rock 'n' roll of the '90s, and 'tis all.",
        'He is 6\'2" tall and carries a 12" rule.',
        "It isn’t Lee’s, it’s the Joneses’ house.",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: Any) -> None:
    assert quotations(text) == ()


def test_single_inside_double_and_the_reverse() -> None:
    assert inner("“He said ‘go home’ to me,” Lee said.", 2) == ["go home"]
    assert inner("'He said \"go home\" to me,' Lee said.", 2) == ["go home"]
    assert inner("'He said \"go home\" to me,' Lee said.") == ['He said "go home" to me,']


def test_a_running_quotation_has_one_for_each_paragraph() -> None:
    text = "“We will rebuild.\n\n“We will not wait.\n\n“We are ready,” Ruiz said. “Now.”"
    found = quotations(text)
    assert [q.running for q in found] == [True, True, True, False]
    assert all(q.closed for q in found)


def test_an_unbalanced_mark_ends_at_the_paragraph() -> None:
    found = quotations("“We will rebuild, Ruiz said.\n\nShe left.")
    assert len(found) == 1
    assert not found[0].closed
    assert found[0].span.end == 28


@pytest.mark.parametrize("text", ["", '"' * 50, "'" * 51, "“" * 20, "”\n\n”", "“\n\n“", "\"'\"'\"' '\"", "‘’“”„‟«»"])
def test_any_marks_are_survived(text: Any) -> None:
    for quotation in quotations(text):
        assert 0 <= quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end <= len(text)


@pytest.mark.parametrize("text", ["“" * 500, '"' * 500, "“”" * 200, "“…” “ — ” said nobody.", '"a" and """"'])
def test_marks_with_no_word_between_them_quote_nothing(text: str) -> None:
    assert inner(text) == (["a"] if "a" in text and "said" not in text else [])


def test_a_paragraph_of_marks_is_no_prose_and_its_neighbours_are_read() -> None:
    """A megabyte of marks must not take four hundred of memory."""
    found = read(Document("a.txt", text := 'Ann Lee said "yes."\n\n' + '"a" ' * 20_000 + '\n\nBo Ray said "no."\n', text))
    assert [text[slice(*quotation.inner)] for quotation in found.quotations] == ["yes.", "no."]
    assert {mention.name for mention in found.mentions} == {"Ann Lee", "Bo Ray"}
