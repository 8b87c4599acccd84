"""The day that an article is of, where the copy itself carries it."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.model import Document, Meta
from factlint.readers import read as read_file
from factlint.readers.fold import fold
from factlint.reading import read

BODY = "\n\nThe council rejected the plan on Monday, the mayor said.\n\nIt met for a day.\n"


def published(text: str, meta: Meta | None = None) -> date | None:
    return read(Document("a.txt", text, fold(text), meta or Meta())).published


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2023",
        "Friday, March 3, 2023",
        "3 March 2023",
        "Fri 3 Mar 2023 14.05 GMT",
        "March 3, 2023 at 4:15 p.m. EST",
        "March 3, 2023 | Harlow",
        "Published March 3, 2023",
        "Posted: Mar. 3, 2023 10:15 AM | Updated: Mar. 4, 2023",
        "2023-03-03",
    ],
)
def test_a_line_of_its_own_under_the_headline(line: str) -> None:
    assert published(f"Council rejects bridge plan\n\n{line}{BODY}") == date(2023, 3, 3)


@pytest.mark.parametrize("top", ["By Ann Lee\nMarch 3, 2023", "By Ann Lee | March 3, 2023", "March 3, 2023\n\nBy Ann Lee"])
def test_a_line_at_the_byline(top: str) -> None:
    assert published(f"Council rejects bridge plan\n\n{top}{BODY}") == date(2023, 3, 3)


@pytest.mark.parametrize(
    "byline",
    [
        '<p class="byline">By Ann Lee, March 3, 2023</p>',
        '<p class="byline">By Ann Lee, Friday, 3 March 2023</p>',
        '<p class="byline">Ann Lee / The Courier / March 3, 2023</p>',
        '<p class="byline">By <a href="/lee">Ann Lee</a> <span>Published 3 March 2023</span></p>',
        '<span class="byline">By Ann Lee</span> <span class="date">March 3, 2023</span>',
        '<div class="author">By Ann Lee</div><div>March 3, 2023</div>',
        '<p class="byline">Ann Lee<br>March 3, 2023<br>Updated March 5, 2023</p>',
    ],
)
def test_a_byline_in_a_page(byline: str) -> None:
    page = f"<h1>Council rejects bridge plan</h1>{byline}<p>The council met on Monday, the mayor said.</p>"
    assert read(read_file("a.html", page.encode())).published == date(2023, 3, 3)


def test_an_update_at_the_byline_of_a_page_is_no_publication() -> None:
    page = "<h1>Council rejects plan</h1><p class='byline'>By Ann Lee, Updated March 5, 2023</p><p>The council met on Monday.</p>"
    assert read(read_file("a.html", page.encode())).published is None


@pytest.mark.parametrize(
    "text",
    [
        f"Council rejects bridge plan{BODY}\nMarch 3, 2023\n",  # a heading within the copy
        f"Council rejects bridge plan\n\nMarch 3, 2023, was a day like others.{BODY}",
        f"Council rejects bridge plan\n\nFebruary 30, 2023{BODY}",
        f"Council rejects bridge plan\n\nMarch 2023{BODY}",
    ],
)
def test_other_days_are_not_that_of_publication(text: str) -> None:
    assert published(text) is None


def test_front_matter_outranks_the_copy() -> None:
    assert published(f"Council rejects plan\n\nMarch 3, 2023{BODY}", Meta(published=date(2023, 3, 4))) == date(2023, 3, 4)
