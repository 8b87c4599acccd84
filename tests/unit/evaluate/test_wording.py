from __future__ import annotations

from pathlib import Path

from factlint import rulebook
from factlint.evaluate import wording

RULE = """\
id: same-quote
says: A quotation reads the same everywhere.
why: The marks promise it.
level: error
pair: quote
from: different articles
sharing: [speaker]
expect:
  words: {expected}
report: "Not the same: {{difference}}."
examples:
  - ok: [“We will mend the bridge,” said Ana Ruiz.]
  - bad: [“We will mend the bridge,” said Ana Ruiz., “We will mend the road,” said Ana Ruiz.]
"""


def problems(folder: Path, expected: str) -> list[str]:
    path = folder / "same-quote.yaml"
    path.write_text(RULE.format(expected=expected), encoding="utf-8")
    return [problem.message for problem in rulebook.load([str(path)])[1]]


def test_what_differs_is_told_side_by_side() -> None:
    assert wording.differing([("old", "new")]) == "“old” here, “new” there"
    assert wording.differing([("", "not"), ("that", "")]) == "“not” only there; “that” only here"


def test_only_the_first_differences_are_told() -> None:
    assert wording.differing([("a", "b"), ("c", "d"), ("e", "f"), ("g", "h")]).endswith("“c” here, “d” there; and 2 more")


def test_the_placeholder_needs_a_comparison_that_can_show_what_differs(tmp_path: Path) -> None:
    assert problems(tmp_path, "the same words") == []
    (message,) = problems(tmp_path, "the same text")
    assert "{difference}" in message
    assert "expect" in message
