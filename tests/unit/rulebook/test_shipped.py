"""The rules that come with factlint: their own examples come out as they say."""

from __future__ import annotations

import pytest

from factlint import pipeline, rulebook
from factlint.evaluate import examples
from factlint.rulebook import Rule

RULES, PROBLEMS = rulebook.load(rulebook.shipped())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_examples_come_out_as_they_say(rule: Rule) -> None:
    failures = examples.run(rule, pipeline.understand)
    assert not failures, "\n".join(str(failure.problem()) for failure in failures)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_reads_like_a_sentence(rule: Rule) -> None:
    for text in (rule.says, rule.why, rule.report):
        assert text[-1] in '.!?”"'
        assert "  " not in text
    assert rule.says[0].isupper()
    assert len(rule.says) < 120


def test_rules_lie_in_folders_named_by_subject() -> None:
    assert not PROBLEMS
    subjects = {"quotes", "people", "votes", "dates", "numbers", "copy", "units", "ages", "events", "places"}
    assert {rule.path.split("/")[-2] for rule in RULES} <= subjects
