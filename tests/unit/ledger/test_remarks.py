"""Remarks in the copy: what they cover, and what is said of those that cover nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factlint.cli import main

Capture = pytest.CaptureFixture[str]
Check = Callable[..., tuple[int, Any, str]]

SLIP = "The vote was on Monday, May 8, 2018."
RULE = "weekday-against-date"
OK = f"<!-- factlint: ignore[{RULE}] The minutes say so. -->"


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Check:
    monkeypatch.chdir(tmp_path)

    def checked(text: str, name: str = "a.md", *paths: str) -> tuple[int, Any, str]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        code = main(["check", "--format", "json", *(paths or (".",))])
        out, err = capsys.readouterr()
        return code, json.loads(out), err

    return checked


@pytest.mark.parametrize(
    "text",
    [
        f"{SLIP} {OK}\n",
        f"{SLIP}\n{OK}\n",
        f"{OK}\n{SLIP}\n",
        f"{OK}\n\n{SLIP}\n",
        f"{OK}\n\n\n  \n{SLIP}\n",
        f"It rained.\n\n{OK}\n\n{SLIP}\n\nIt rained again.\n",
        f"- It rained.\n- {SLIP} {OK}\n",
        f"{OK}\r\n\r\n{SLIP}\r\n",
        f"<!-- factlint:ignore[told-oneself, {RULE}]\nThe minutes\nsay so. -->\n\n{SLIP}\n",
    ],
)
def test_a_remark_counts_for_its_paragraph_or_the_next(check: Check, text: str) -> None:
    code, answer, err = check(text)
    assert (code, answer["findings"]) == (0, [])
    [accepted] = answer["accepted"]
    assert (accepted["rule"], accepted["reason"]) == (RULE, "The minutes say so.")
    assert accepted["by"].startswith("a.md:")
    assert ("unused" in err) is ("told-oneself" in text)


@pytest.mark.parametrize(
    "text",
    [
        f"It rained. {OK}\n\n{SLIP}\n",
        f"{SLIP}\n\n{OK}\n",
        f"{OK}\n\nIt rained.\n\n{SLIP}\n",
    ],
)
def test_it_counts_for_no_other_paragraph_and_says_that_it_is_unused(check: Check, text: str) -> None:
    code, answer, err = check(text)
    assert (code, len(answer["findings"]), answer["accepted"]) == (1, 1, [])
    assert f"unused: nothing in this paragraph is {RULE} any more; delete this remark" in err


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        (f"<p>It rained.</p>\n<p>{SLIP} {OK}</p>", True),
        (f"<p>It rained.</p>\n{OK}\n<p>The vote was\non Monday, May 8, 2018.</p>", True),
        (f"<p>It rained. {OK}</p><p>{SLIP}</p>", False),
        (f"{OK}<div><p>{SLIP}</p></div>", True),
    ],
)
def test_in_html_tags_part_the_paragraphs(check: Check, text: str, covered: bool) -> None:
    code, answer, _ = check(text, "a.html")
    assert (code, len(answer["accepted"])) == ((0, 1) if covered else (1, 0))


def test_a_remark_at_the_other_place_counts_too(check: Check, tmp_path: Path) -> None:
    told = "“We will rebuild the {} bridge by spring,” said Mayor Ana Ruiz.\n"
    (tmp_path / "a.txt").write_text(told.format("old"))
    code, answer, _ = check(f"<!-- factlint: ignore[quote-matches] She said both. -->\n{told.format('new')}", "b.md")
    assert (code, len(answer["accepted"])) == (0, 1)
    _, _, err = check("<!-- factlint: ignore[quote-matches] She said both. -->\nIt rained.\n", "b.md", "a.txt")
    assert "unused" not in err, "the run was not about that article"


@pytest.mark.parametrize(
    ("remark", "sentence"),
    [
        ("<!-- factlint: ignore The minutes say so. -->", "the remark names no rule; write <!-- factlint: ignore[rule-id] why"),
        ("<!-- factlint: ignore[] The minutes say so. -->", "the remark names no rule"),
        (f"<!-- factlint: ignore[{RULE}] -->", "the remark gives no reason"),
        (f"<!-- factlint: ignore[{RULE}] ... -->", "the remark gives no reason"),
        ("<!-- factlint: ignore[weekday-agianst-date] So it is. -->", f"'weekday-agianst-date'; did you mean {RULE}?"),
        (f"<!-- factlint-ignore[{RULE}] So it is. -->", "this remark says nothing that factlint knows"),
        (f"<!-- factlint ignore[{RULE}]: So it is. -->", "this remark says nothing that factlint knows"),
        ("<!-- FactLint: Ignore[all] So it is. -->", "there is no rule 'all'"),
        (f"<!-- factlint: disable[{RULE}] So it is. -->", "this remark says nothing that factlint knows"),
    ],
)
def test_a_malformed_remark_silences_nothing_and_ends_with_2(check: Check, remark: str, sentence: str) -> None:
    code, answer, err = check(f"It rained.\n\n {remark}\n{SLIP}\n")
    assert (code, len(answer["findings"]), answer["accepted"]) == (2, 1, [])
    assert "factlint: a.md:3:2: " in err
    assert sentence in err


def test_in_plain_text_a_remark_is_copy(check: Check) -> None:
    code, answer, err = check(f"{SLIP} {OK}\n", "a.txt")
    assert (code, len(answer["findings"])) == (2, 1)
    assert "in plain text a remark is part of the copy and silences nothing; use factlint accept" in err


def test_other_comments_are_nobody_elses_business(check: Check) -> None:
    assert check(f"<!-- factlint is our linter -->\n<!-- ignore[x] -->\n{SLIP}\n")[0] == 1


def test_a_remark_on_a_rule_that_is_off_is_left_alone(check: Check, tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text(f"rules: {{{RULE}: off}}\n")
    assert check(f"{SLIP} {OK}\n")[::2] == (0, "")


def test_very_many_comments_are_read_in_time_that_grows_with_them(check: Check) -> None:
    code, _, _ = check("<!-- " * 20_000 + "factlint" + f"\n\n{OK}\n\n{SLIP}\n" * 300)
    assert code in (0, 1)
