from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

from factlint.model import Document, Meta
from factlint.readers.fold import fold
from factlint.reading import read


def reading(text: str, meta: Meta | None = None) -> Any:
    return read(Document("a.txt", text, fold(text), meta or Meta()))


def cut(text: str, spans: Any) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def zones(text: str) -> dict[str, str]:
    return {zone.name: text[zone.span.start : zone.span.end].strip() for zone in reading(text).zones}


def test_each_long_line_is_a_paragraph() -> None:
    text = "The bridge at Northfield will be closed for a year, the county said on Monday to residents.\nIt gave no reason.\n"
    assert len(reading(text).paragraphs) == 2


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The bridge at Northfield will be closed for a year, the\n"
        "county said on Monday in a statement to the residents,\n"
        "who had asked for one.\n\nIt gave no reason for that.\n"
    )
    assert cut(text, reading(text).paragraphs)[1] == "It gave no reason for that."


def test_headline_byline_and_dateline() -> None:
    text = "Council rejects bridge plan\n\nBy Ann Lee\n\nNORTHFIELD, Ohio (AP) — The council rejected the plan on Monday.\n"
    found = zones(text)
    assert found["headline"] == "Council rejects bridge plan"
    assert found["byline"] == "By Ann Lee"
    assert found["dateline"] == "NORTHFIELD, Ohio (AP) —"
    assert found["body"] == "The council rejected the plan on Monday."


def test_an_article_of_one_paragraph_has_no_headline() -> None:
    assert zones("Ruiz said no") == {"body": "Ruiz said no"}
    assert set(zones("“We will rebuild,” said Mayor Ana Ruiz.\n\nShe left.")) == {"body"}


def test_leaked_metadata_then_caption_and_credit() -> None:
    text = " date 2031-05-06 Mayor Ana Ruiz opens the bridge on May 5 (OLE BERG)\n\nThe bridge is open.\n"
    found = reading(text)
    assert found.published == date(2031, 5, 6)
    assert zones(text)["caption"] == "Mayor Ana Ruiz opens the bridge on May 5"
    assert zones(text)["credit"] == "(OLE BERG)"


def test_front_matter_beats_leaked_metadata() -> None:
    meta = Meta(published=date(2031, 5, 7))
    assert reading("date 2031-05-06 It rained.", meta).published == date(2031, 5, 7)


def test_zones_hold_everything_once() -> None:
    text = "Council says no\n\nBy Ann Lee\n\nThe council met. (Ann Lee/Northfield Post)\n\nIt said no.\n"
    spans = [zone.span for zone in reading(text).zones]
    assert spans[0].start == 0
    assert spans[-1].end == len(text)
    assert all(a.end == b.start for a, b in pairwise(spans))
