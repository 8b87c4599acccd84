"""All rules as a page: what each says, why, its level, and an example that breaks it and one that keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import PurePath

from factlint.rulebook.rule import Example, Rule

Say = Callable[[Rule, Example], str | None]
"""What a rule says of one of its examples."""


def manual(rules: Iterable[Rule], say: Say) -> str:
    """Markdown, a section for each subject (the folder that a rule lies in) and a heading for each rule."""
    ordered = sorted(rules, key=lambda rule: (_subject(rule), rule.id))
    lines: list[str] = []
    for subject, some in groupby(ordered, key=_subject):
        lines += [f"## {subject.capitalize()}", ""]
        for rule in some:
            lines += _rule(rule, say)
    return "\n".join(lines)


def _subject(rule: Rule) -> str:
    return PurePath(rule.path).parent.name


def _rule(rule: Rule, say: Say) -> Iterator[str]:
    yield from (f"### {rule.id}", "", f"**{rule.level}.** {rule.says}", "", rule.why, "")
    for good, title in ((False, "It objects to:"), (True, "It is content with:")):
        example = next((one for one in rule.examples if one.good is good), None)
        if example:
            yield from (title, "", "```text", *_example(example), "```", "")
            if not good and (said := say(rule, example)):
                yield from (f"> {said}", "")


def _example(example: Example) -> Iterator[str]:
    """The articles of an example, parted by a line, what is said of one before its text."""
    for number, article in enumerate(example.articles):
        if number:
            yield "---"
        beside = (
            f"published {article.published}" if article.published else "",
            article.outlet or "",
            article.zone or "",
            "a source" if article.source else "",
            "the reference sheet" if article.reference else "",
        )
        told = ", ".join(part for part in beside if part)
        yield from ([f"[{told}]"] if told else [])
        yield from article.text.strip().splitlines()
