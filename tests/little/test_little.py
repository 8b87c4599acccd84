"""Little stories: each names the rule that must speak up about it, or none. Half of them are traps."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint import rulebook
from factlint.evaluate import evaluate
from factlint.model import Document, Meta
from factlint.pipeline import understand
from factlint.readers.fold import fold

FILES = sorted(Path(__file__).parent.glob("*.yaml"))
STORIES: list[Any] = [
    pytest.param(rule, texts, id=f"{path.stem}-{number}")
    for path in FILES
    for number, (rule, *texts) in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1)
]
SUBJECTS = {"votes", "dates", "numbers", "ages", "units"}
SHIPPED, _ = rulebook.load(rulebook.shipped())
RULES = tuple(rule for rule in SHIPPED if Path(rule.path).parent.name in SUBJECTS or rule.id.startswith("age-"))
NAMED = {rule for param in STORIES for rule in param.values[:1]}
OTHERS = tuple(rule for rule in SHIPPED if rule.id in NAMED and rule not in RULES)
"""Rules on other subjects of which a story is told."""
NOTES = {rule.id for rule in SHIPPED if rule.id in NAMED and rule.level == "note"}
"""Rules that are notes, and of which a story is told: these speak up too."""


def document(number: int, text: str) -> Document:
    """An article; "2020-11-20 :: text" gives it a day of publication."""
    day, mark, rest = text.partition(" :: ")
    words = rest if mark else text
    return Document(f"{number}.txt", words, fold(words), Meta(published=date.fromisoformat(day) if mark else None))


@pytest.mark.parametrize(("rule", "texts"), STORIES)
def test_the_rule_that_speaks_up(rule: str, texts: list[str]) -> None:
    story = understand([(document(number, text), "equal") for number, text in enumerate(texts)])
    findings = evaluate(story, RULES + OTHERS)[0]
    found = {finding.rule for finding in findings if finding.level != "note" or finding.rule in NOTES}
    assert found == (set() if rule == "none" else {rule})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_half_of_the_stories_are_traps(path: Path) -> None:
    rules = [rule for rule, *_ in yaml.safe_load(path.read_text(encoding="utf-8"))]
    assert len(rules) >= 60
    assert 0.4 <= rules.count("none") / len(rules) <= 0.6
