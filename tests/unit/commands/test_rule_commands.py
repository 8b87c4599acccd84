"""The commands about rules: rules, explain, test."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.cli import main

RULE = """\
id: no-cats
says: Cats are not counted.
why: They object.
level: warning
each: count
expect:
  noun: not one of cats
report: "Here are {number} {noun}."
examples:
  - ok:
      - The town has 12 dogs.
  - bad:
      - The town has 12 cats.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "no-cats.yaml").write_text(RULE, encoding="utf-8")
    return tmp_path


def test_rules_lists_id_level_and_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--rules", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.split()[:2] == ["no-cats", "warning"] and line.endswith("Cats are not counted.") for line in lines)
    assert any(line.startswith("told-oneself ") for line in lines)


def test_explain_shows_the_rule_with_its_examples(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "no-cats", "--rules", str(folder)]) == 0
    out = capsys.readouterr().out
    for part in ("no-cats (warning)", "Cats are not counted.", "Why: They object.", "town has 12 dogs.", "town has 12 cats."):
        assert part in out


def test_explain_shows_what_the_rule_says_of_what_it_objects_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "quote-not-closed"]) == 0
    out = capsys.readouterr().out
    assert "  > No mark closes “We will rebuild the bridge by spring.”\n" in out, "a quotation brings its own full stop"


def test_explain_knows_what_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "told-onself"]) == 2
    assert "Did you mean told-oneself?" in capsys.readouterr().err
    assert main(["explain", "told"]) == 2
    assert "Rules with this word: age-told-two-ways, " in capsys.readouterr().err
    assert main(["explain", "zzzz"]) == 2
    assert "factlint rules" in capsys.readouterr().err


def test_examples_that_come_out_right_are_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test", str(folder)]) == 0
    assert capsys.readouterr().out == "1 rule, 2 examples, none failing.\n"


def test_an_example_that_fails_is_named_with_its_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "no-cats.yaml"
    path.write_text(RULE.replace("12 dogs", "14 cats"), encoding="utf-8")
    assert main(["test", str(path)]) == 1
    assert f"{path}:10: no-cats: this is marked ok, but the rule says: Here are 14 cats." in capsys.readouterr().out
    path.write_text(RULE.replace("12 cats", "12 dogs"), encoding="utf-8")
    assert main(["test", str(path)]) == 1
    assert f"{path}:12: no-cats: this is marked bad, but the rule finds nothing" in capsys.readouterr().out


def test_a_broken_rule_file_is_exit_2(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "no-cats.yaml"
    path.write_text(RULE.replace("level: warning", "level: loud"), encoding="utf-8")
    for command in (["test", str(path)], ["rules", "--rules", str(path)], ["explain", "told-oneself", "--rules", str(path)]):
        assert main(command) == 2
        assert f"{path}:4:8: `level` cannot be 'loud'" in capsys.readouterr().err


def test_the_language_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--language"]) == 0
    assert "| `the same words as {words}` | `the same words` |" in capsys.readouterr().out


def test_the_manual_has_each_rule_with_its_reason_and_both_sorts_of_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--manual"]) == 0
    page = capsys.readouterr().out
    assert main(["rules"]) == 0
    ids = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    sections = page.split("\n### ")
    assert sorted(section.split("\n", 1)[0] for section in sections[1:]) == ids
    assert all("It objects to:" in section and "It is content with:" in section for section in sections[1:])
