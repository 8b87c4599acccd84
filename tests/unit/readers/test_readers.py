"""What a reader promises: the words stay where they are, the rest turns into spaces, and a file that is no text is refused."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.readers import Unreadable, read
from factlint.readers.decode import LARGEST


def prose(name: str, text: str) -> str:
    document = read(name, text.encode())
    assert len(document.prose) == len(document.text) == len(text)
    return document.prose


def at_their_place(name: str, text: str, *words: str) -> None:
    """Each of these words stands in the prose where it stands in the text."""
    got = prose(name, text)
    for word in words:
        start = text.index(word)
        assert got[start : start + len(word)] == word


def test_curly_marks_and_hard_blanks_are_folded_one_for_one() -> None:
    assert prose("a.txt", "“We’ll\u00a0go,” she said…") == '"We\'ll go," she said…'


def test_front_matter_is_no_prose_and_is_understood() -> None:
    text = "---\npublished: 2024-05-31\noutlet: The Harbor Courier\nrole: source\n---\nThe council met.\n"
    document = read("a.txt", text.encode())
    assert document.prose.strip() == "The council met."
    assert document.prose.index("The council") == text.index("The council")
    assert (document.meta.published, document.meta.outlet, document.meta.role) == (
        date(2024, 5, 31),
        "The Harbor Courier",
        "source",
    )


def test_a_line_of_hyphens_further_down_is_no_front_matter() -> None:
    assert "published: 2024" in prose("a.txt", "The council met.\n---\npublished: 2024-05-31\n---\n")


def test_a_published_that_is_no_date_is_refused_with_the_way_to_write_it() -> None:
    with pytest.raises(Unreadable, match="published: last week, which is no date; write it as 2024-05-31"):
        read("a.txt", b"---\npublished: last week\n---\nText.")


def test_markdown_marks_go_and_words_stay() -> None:
    text = "# Mayor *resigns*\n\n> “I am **done**,” said [Ana Ruiz](https://example.org/a(b)).\n\n- one\n2. two\n"
    at_their_place("a.md", text, "Mayor", "resigns", "I am", "done", "Ana Ruiz", "one", "two")
    got = prose("a.md", text)
    assert not set(got) & set("#*>[]")


def test_markdown_code_comments_and_addresses_are_no_prose() -> None:
    text = 'Before.\n\n```\nsaid "hidden one"\n```\n\n<!-- hidden two --> `hidden three` ![hidden four](a.png) https://hidden.example/five\n\nAfter.'
    got = prose("a.md", text)
    assert "hidden" not in got
    assert "Before." in got
    assert "After." in got


def test_underscores_inside_a_word_are_no_emphasis() -> None:
    assert "snake_case_name" in prose("a.md", "The file snake_case_name stayed.")


def test_html_tags_scripts_and_comments_are_no_prose() -> None:
    text = "<html><head><title>x</title></head><body><p>“Yes,” said <b>Ana&nbsp;Ruiz</b>.</p>"
    text += "<script>var a='said';</script><!-- said --><p>Next.</p>"
    got = prose("a.html", text)
    at_their_place("a.html", text, "Yes", "Next.")
    assert "var" not in got
    assert "<" not in got
    assert "\n" in got[text.index("Yes") : text.index("Next")], "paragraphs must stay apart"


def test_an_html_character_reference_is_its_character() -> None:
    assert prose("a.html", "<p>R&amp;D &#8220;yes&#8221;</p>").split() == ["R&", "D", '"', 'yes"']


def test_utf_16_with_mark_and_utf_8_with_mark_are_read() -> None:
    for encoding in ("utf-16", "utf-8-sig"):
        assert read("a.txt", "Zoë said so.".encode(encoding)).text == "Zoë said so."


@pytest.mark.parametrize(
    ("name", "raw", "sentence"),
    [
        ("a.txt", b"PK\x00\x01", "is a binary file, not text"),
        ("a.txt", b"fine\nna\xefve\n", r"is not valid UTF-8 text \(line 2\); save it as UTF-8"),
        ("a.txt", b"\xff\xfea", "is not valid UTF-16 text"),
        ("a.txt", b"a" * (LARGEST + 1), "is larger than 1 MB"),
        ("a.docx", b"x", r"factlint reads .txt, .md, .html, not .docx"),
        ("Makefile", b"x", "not files without an ending"),
    ],
)
def test_what_is_no_article_is_refused_with_a_sentence(name: str, raw: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        read(name, raw)


def test_front_matter_that_is_never_closed_is_said() -> None:
    with pytest.raises(Unreadable, match="no second line ---"):
        read("a.txt", b"---\npublished: 2024-05-31\nIt rained.\n")


def test_a_day_of_publication_that_no_newspaper_can_have_is_refused() -> None:
    with pytest.raises(Unreadable, match="9999-12-31"):
        read("a.txt", b"---\npublished: 9999-12-31\n---\nIt rained today.\n")


@pytest.mark.parametrize("tag", ['<meta content="2024-05-31" name="datePublished">', '<time datetime="2024-05-31T08:00">'])
def test_html_says_when_it_was_published(tag: str) -> None:
    published = read("a.html", f"{tag}<p>It rained.</p>".encode()).meta.published
    assert published is not None
    assert published.isoformat() == "2024-05-31"


@pytest.mark.parametrize("text", ["`" * 20_000, "![" * 20_000, "<meta published_time " * 5_000, "<script " * 20_000])
@pytest.mark.parametrize("path", ["a.md", "a.html"])
def test_rows_of_unfinished_marks_are_read(path: str, text: str) -> None:
    assert len(read(path, text.encode()).prose) == len(text)
