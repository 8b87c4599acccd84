"""What `factlint facts` prints."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from factlint.model import Article, Certainty, Days, Document, Fact, Phrase, Quantity, Ref, Span
from factlint.report import FACTS_FORMATS, Options

TEXT = "“We will rebuild,” said Mayor Ruiz on May 3, 2021. About 300 people heard her.\n“No,” said one.\n"


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def fact(kind: str, at_words: str, certainty: Certainty = "sure", **fields: Any) -> Fact:
    return Fact(kind, at(at_words), certainty, "a-pattern", fields=fields)


RUIZ = Ref(at("Mayor Ruiz"), "Mayor Ruiz", ("p1",), "Ana Ruiz")
SAID = Phrase(at("said"), "said")
STRANGER = Ref(at("one"), "one")


@pytest.fixture
def article() -> Article:
    facts = (
        fact("quote", "“We will rebuild,”", words="We will rebuild", cue=SAID, speaker=RUIZ, speakers=(RUIZ,)),
        fact("date", "May 3, 2021", days=Days(date(2021, 5, 3), date(2021, 5, 3), "May 3, 2021"), relative=False),
        fact("count", "About 300", number=Quantity(270, 330.5, "About 300", "people"), figure=Quantity(300, 300, "300")),
        fact("count", "300", number=Quantity(300, float("inf"), "300"), noun="people"),
        fact("quote", "“No,”", "guess", words="No", speaker=STRANGER),
    )
    return Article(Document("a.txt", TEXT, TEXT), facts)


def lines(*articles: Article) -> list[dict[str, Any]]:
    return [json.loads(line) for line in FACTS_FORMATS["json-lines"](articles, Options()).splitlines()]


def test_a_quotation_in_json_lines_keeps_its_contract(article: Article) -> None:
    quote = lines(article)[0]
    assert quote["fields"] == {
        "words": "We will rebuild",
        "cue": {"start": 19, "end": 23, "text": "said"},
        "speaker": {"name": "Ana Ruiz", "start": 24, "end": 34, "text": "Mayor Ruiz"},
        "speakers": [{"name": "Ana Ruiz", "start": 24, "end": 34, "text": "Mayor Ruiz"}],
        "addressees": [],
    }
    assert {key: quote[key] for key in ("kind", "path", "start", "end", "text", "certainty")} == {
        "kind": "quote",
        "path": "a.txt",
        "start": 0,
        "end": 18,
        "text": "“We will rebuild,”",
        "certainty": "sure",
    }


def test_a_speaker_who_is_not_resolved_has_no_name_and_one_who_is_not_there_is_null(article: Article) -> None:
    assert lines(article)[-1]["fields"]["speaker"] == {"name": None, "start": 90, "end": 93, "text": "one"}
    nobody = Article(article.document, (fact("quote", "“No,”", words="No", speaker=None),))
    assert lines(nobody)[0]["fields"]["speaker"] is None


def test_numbers_are_ranges_with_null_where_they_are_open(article: Article) -> None:
    closed, opened = (line["fields"]["number"] for line in lines(article) if line["kind"] == "count")
    assert closed == {"low": 270, "high": 330.5, "printed": "About 300", "unit": "people"}
    assert opened == {"low": 300, "high": None, "printed": "300", "unit": None}


def test_dates_are_their_first_and_last_day(article: Article) -> None:
    days = next(line for line in lines(article) if line["kind"] == "date")["fields"]["days"]
    assert days == {"first": "2021-05-03", "last": "2021-05-03", "printed": "May 3, 2021"}


def test_facts_come_in_order_of_path_and_position(article: Article) -> None:
    earlier = Article(Document("0.txt", TEXT, TEXT), article.facts[::-1])
    printed = lines(article, earlier)
    assert [(line["path"], line["start"]) for line in printed] == sorted((line["path"], line["start"]) for line in printed)


def test_the_table_reads_like_a_table(article: Article) -> None:
    assert FACTS_FORMATS["table"]((article,), Options(width=80)) == (
        """\
a.txt
  1:1   quote  sure   Ana Ruiz: “We will rebuild,”
  1:39  date   sure   May 3, 2021 = 2021-05-03
  1:52  count  sure   About 300 = 270 to 330.5 people
  1:58  count  sure   300 = 300 or more (noun: people)
  2:1   quote  guess  one ?: “No,”
"""
    )


def test_the_table_of_an_article_without_facts_says_so() -> None:
    empty = Article(Document("a.txt", "", ""), ())
    assert FACTS_FORMATS["table"]((empty,), Options()) == "a.txt\n  states nothing that factlint reads\n"


def test_rows_of_the_table_keep_to_the_page_and_send_no_escapes() -> None:
    text = "“" + "We will \x1b[2J rebuild " * 20 + "”"
    article = Article(Document("a.txt", text, text), (Fact("quote", Span(0, len(text)), "sure", "p"),))
    rows = FACTS_FORMATS["table"]((article,), Options(width=60)).splitlines()
    assert max(map(len, rows)) <= 60
    assert "\x1b" not in "".join(rows)


def test_what_stands_inside_quotation_marks_has_a_star_that_is_explained(article: Article) -> None:
    quoted = Article(article.document, (Fact("count", at("No"), "sure", "p", quoted=True),))
    table = FACTS_FORMATS["table"]((quoted,), Options())
    assert "count*" in table
    assert table.splitlines()[-1].startswith("* inside quotation marks")


def test_the_fields_are_told_by_the_names_that_rules_call_them(article: Article) -> None:
    quote, date_, about, *_ = FACTS_FORMATS["fields"]((article,), Options()).split("\n\n")
    assert quote.startswith("a.txt:1:1: quote (sure): “We will rebuild,”\n  zone            body\n  words ")
    assert "\n  speaker         Ana Ruiz\n" in quote
    assert "\n  hedge           ?\n" in quote, "what is not known has its line too"
    assert re.search(r"^  days +2021-05-03$", date_, re.M)
    assert re.search(r"^  number +About 300 = 270 to 330.5 people$", about, re.M)
