"""The report for people."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factlint.model import Coverage, Document, Finding, Place, Problem, Report, Span
from factlint.report import FORMATS, Options

Find = Callable[..., Finding]


def full(report: Report, *, color: bool = False, notes: bool = False, width: int = 100, verbose: bool = False) -> str:
    return FORMATS["full"](report, Options(color=color, notes=notes, width=width, verbose=verbose))


def test_a_finding_shows_both_passages_with_the_clashing_words_marked(report: Report) -> None:
    assert full(report).startswith(
        """\
draft.txt:3:1: error quote-matches [0f1e]
  Ruiz is quoted in two ways.

  draft.txt
     3 | “We must rebuild the bridge,” said Mayor Ana Ruiz on Tuesday.
       |     ^^^^
  sources/minutes.txt
     1 | “We will rebuild the bridge,” said Ana Ruiz, the mayor.
       |     ^^^^
"""
    )


def test_a_place_without_marks_is_marked_whole(find: Find) -> None:
    shown = full(Report((find(words="Ana Ruiz", mark=""),), Coverage()))
    assert "said Mayor Ana Ruiz on Tuesday.\n       | " + " " * 41 + "^" * 8 in shown


def test_findings_on_the_same_words_share_a_block(find: Find, coverage: Coverage) -> None:
    second = find(level="warning", rule="other-rule", message="Something else.", mark="")
    shown = full(Report((second, find()), coverage))
    assert shown.count("“We must rebuild the bridge,” said") == 1
    assert shown.index("error quote-matches") < shown.index("warning other-rule")
    assert "     ^^^^\n" in shown  # the narrower mark is not drowned by the wider one


def test_findings_come_in_order_of_place(find: Find, coverage: Coverage) -> None:
    later = find(words="Tuesday", mark="", rule="a-later-one")
    shown = full(Report((later, find()), coverage))
    assert shown.index("draft.txt:3:1:") < shown.index("a-later-one")


def test_notes_are_counted_but_only_shown_on_request(find: Find, coverage: Coverage) -> None:
    report = Report((find(level="note"),), coverage)
    assert "quote-matches" not in full(report)
    assert "Nothing to report in 2 articles (1 story). 1 note not shown (--notes shows them)." in full(report)
    assert "note quote-matches" in full(report, notes=True)
    assert "1 note in 2 articles (1 story)." in full(report, notes=True)


def test_the_summary_says_what_was_and_was_not_checked(report: Report) -> None:
    assert full(report, width=120).endswith(
        """
1 error in 2 articles (1 story).
Read: 5 quoted or reported statements (4 with a speaker).
Not checked: 1 quoted or reported statement without a known speaker; 2 comparisons for which the copy says too little
(-v lists their rules).
To let a finding stand: factlint accept 0f1e --reason "WHY" --by "NAME"
"""
    )


def test_the_summary_names_the_rules_of_what_was_not_compared_where_it_is_asked_to(report: Report) -> None:
    assert "which the copy says too little (told-oneself 2)." in full(report, width=160, verbose=True)


def test_the_way_to_let_a_finding_stand_is_told_of_warnings_and_not_of_notes(find: Find, coverage: Coverage) -> None:
    warning = full(Report((find(level="warning"),), coverage))
    assert 'To let a finding stand: factlint accept 0f1e --reason "WHY" --by "NAME"' in warning
    assert "To let a finding stand" not in full(Report((find(level="note"),), coverage), notes=True)


def test_two_findings_on_the_same_words_are_parted_by_an_empty_line(find: Find, coverage: Coverage) -> None:
    second = find(level="warning", rule="other-rule", message="Something else.", mark="")
    assert "  Ruiz is quoted in two ways.\n\ndraft.txt:3:1: warning other-rule" in full(Report((find(), second), coverage))


def test_a_run_that_read_nothing_does_not_look_clean() -> None:
    assert full(Report((), Coverage())) == "There was no article to check.\n"
    broken = full(Report((), Coverage(), (Problem("rules/a.yaml", "not YAML", 1, 2),)))
    assert broken == "Nothing was checked: 1 problem with files or rules; see the line with “factlint:”.\n"


def test_an_incomplete_run_says_so_before_it_counts(report: Report) -> None:
    shown = full(Report(report.findings, report.coverage, (Problem("b.txt", "no text"), Problem("c.txt", "no text"))))
    assert "\nThis report is not complete: 2 problems with files or rules; see the lines with “factlint:”.\n1 error in" in shown


@pytest.mark.parametrize("width", [40, 60, 100])
def test_rows_keep_to_the_width_of_the_page(width: int, draft: Document, minutes: Document) -> None:
    text = ("“We open the gate at noon,” said Ana Ruiz, who has run the small lock for many years and knows it. " * 9).strip()
    long = Document("long.txt", text, text)
    places = (Place(long, Span(400, 404)), Place(minutes, Span(0, 3)))
    finding = Finding("a-rule", "error", "Long words about it. " * 12, "0", places)
    coverage = Coverage(1, 1, {"quote": 900, "date": 2, "vote": 11}, {"quote": 5, "date": 7})
    shown = full(Report((finding,), coverage), width=width)
    assert max(map(len, shown.splitlines())) <= width


def test_a_long_passage_is_cut_around_its_marks(minutes: Document) -> None:
    text = f"{'before ' * 60}HERE{' after' * 60}"
    long = Document("long.txt", text, text)
    start = text.index("HERE")
    shown = full(Report((Finding("a-rule", "error", "Look.", "0", (Place(long, Span(start, start + 4)),)),), Coverage(1, 1)))
    row, carets = shown.splitlines()[3:5]
    assert row.startswith("     1 | … before before")
    assert "HERE after" in row
    assert row.index("HERE") == carets.index("^^^^")
    assert shown.count("before") < 12
    assert shown.splitlines()[5].endswith("…") or row.endswith("…")


def test_a_very_long_mark_is_cut_in_its_middle() -> None:
    text = "first " + "word " * 300 + "last"
    long = Document("long.txt", text, text)
    shown = full(Report((Finding("a-rule", "error", "Look.", "0", (Place(long, Span(0, len(text))),)),), Coverage(1, 1)))
    assert "first word" in shown
    assert "word last" in shown
    assert "…" in shown
    assert len(shown) < 1500


def test_a_place_of_many_lines_is_shown_in_part() -> None:
    text = "line of words\n\n" * 40
    long = Document("long.txt", text, text)
    shown = full(Report((Finding("a-rule", "error", "Look.", "0", (Place(long, Span(0, len(text))),)),), Coverage(1, 1)))
    assert 1 < shown.count("line of words") < 12


def test_colour_marks_without_carets_and_only_where_it_is_wanted(report: Report) -> None:
    assert "\x1b" not in full(report)
    colored = full(report, color=True)
    assert "\x1b[1;4;31mmust\x1b[0m" in colored
    assert "^" not in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored).splitlines()[-3:] == full(report).splitlines()[-3:]


def test_terminal_escapes_of_an_article_are_shown_not_sent() -> None:
    text = "Ruiz said \x1b]0;owned\x07 and \u202eevil\u202c and \x9b31m, all of it\ttoday."
    document = Document("a\x1b[2J.txt", text, text)
    finding = Finding("a-rule", "error", f"It reads {text}.", "0", (Place(document, Span(0, 4)),))
    for name in ("full", "concise"):
        shown = FORMATS[name](Report((finding,), Coverage(1, 1)), Options(width=200))
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
        assert "\\x1b]0;owned\\x07" in shown


def test_carets_stand_under_wide_and_combining_characters() -> None:
    text = "\u6771\u4eac e\u0301t HERE"
    document = Document("a.txt", text, text)
    start = text.index("HERE")
    shown = full(Report((Finding("a-rule", "error", "Look.", "0", (Place(document, Span(start, start + 4)),)),), Coverage(1, 1)))
    assert "       |" + " " * (1 + 4 + 1 + 2 + 1) + "^^^^" in shown


def test_a_place_at_the_end_or_in_an_empty_article_can_be_shown() -> None:
    for text in ("", "\n", "one\r\ntwo\r\n"):
        document = Document("a.txt", text, text)
        place = Place(document, Span(len(text), len(text)))
        assert "a-rule" in full(Report((Finding("a-rule", "warning", "Empty.", "0", (place,)),), Coverage(1, 1)))


def test_a_finding_in_very_many_articles_stays_readable() -> None:
    documents = [Document(f"{n}.txt", "Some words.", "Some words.") for n in range(50)]
    places = tuple(Place(document, Span(0, 4)) for document in documents)
    shown = full(Report((Finding("a-rule", "error", "Look.", "0", places),), Coverage(50, 1)))
    assert "… and in 44 more articles" in shown
