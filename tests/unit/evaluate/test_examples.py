"""A rule's own examples, as `factlint test` runs them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factlint import rulebook
from factlint.evaluate import examples
from factlint.model import Article, Certainty, Document, Fact, Role, Span, Story
from factlint.rulebook import Rule

RULE = """\
id: rule
says: Cats are not counted.
why: They object.
level: error
each: count
when:
  zone: body
expect:
  noun: not one of cats
report: "Here are {noun}."
examples:
  - ok:
      - dogs
      - text: cats
        zone: caption
  - bad:
      - text: cats
        published: 2024-05-01
        outlet: The Daily Courier
      - text: dogs
        source: yes
"""


@pytest.fixture
def rule(tmp_path: Path) -> Rule:
    path = tmp_path / "rule.yaml"
    path.write_text(RULE, encoding="utf-8")
    rules, problems = rulebook.load([str(path)])
    assert not problems
    return rules[0]


def understand(certainty: Certainty, seen: list[tuple[Document, Role]]) -> examples.Understand:
    """A stand-in for the pipeline: each article is one count of what it says."""

    def made(documents: Sequence[tuple[Document, Role]]) -> Story:
        seen.extend(documents)
        facts = [Fact("count", Span(0, len(d.text)), certainty, "t", fields={"noun": d.text}) for d, _ in documents]
        return Story(tuple(Article(d, (fact,), role) for (d, role), fact in zip(documents, facts, strict=True)))

    return made


def test_examples_know_their_zone_day_outlet_and_role(rule: Rule) -> None:
    seen: list[tuple[Document, Role]] = []
    assert examples.run(rule, understand("sure", seen)) == []
    assert [role for _, role in seen] == ["equal", "equal", "draft", "source"]
    assert (seen[2][0].meta.published, seen[2][0].meta.outlet) == (date(2024, 5, 1), "The Daily Courier")


def test_a_bad_example_must_reach_the_level_of_the_rule(rule: Rule) -> None:
    [failure] = examples.run(rule, understand("likely", []))
    assert "only sure enough for a warning: Here are cats." in failure.message
    assert failure.problem().line == 16


def test_an_example_that_comes_out_otherwise_is_told(rule: Rule) -> None:
    turned = replace(rule, examples=tuple(replace(one, good=not one.good) for one in rule.examples))
    messages = [failure.message for failure in examples.run(turned, understand("sure", []))]
    assert messages == [
        "rule: this is marked bad, but the rule finds nothing: what `expect` asks for holds: noun is “dogs”",
        "rule: this is marked ok, but the rule says: Here are cats.",
    ]
