"""A rule's own examples, run as the articles they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factlint.evaluate import evaluate
from factlint.evaluate.silence import reason
from factlint.frozen import dataclass, replace
from factlint.model import Document, Finding, Meta, Problem, Role, Story
from factlint.readers import Unreadable, read
from factlint.rulebook.rule import Example, ExampleArticle, Rule

Understand = Callable[[Sequence[tuple[Document, Role]]], Story]
"""What makes a story of documents: `pipeline.understand`."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that did not come out as it says. `findings` is what the rule found in it."""

    rule: Rule
    example: Example
    message: str
    findings: tuple[Finding, ...]

    def problem(self) -> Problem:
        """The failure with the place of the example in the rule file."""
        return Problem(self.rule.path, self.message, self.example.line)


def run(rule: Rule, understand: Understand) -> list[Failure]:
    """Hold the rule against each of its examples; what comes back is what went wrong."""
    return [failure for example in rule.examples if (failure := _run(rule, example, understand)) is not None]


def said(rule: Rule, example: Example, understand: Understand) -> str | None:
    """What the rule says of an example, first of all; None where it says nothing."""
    try:
        findings, _ = evaluate(_story(example, understand), [rule])
    except Unreadable:
        return None
    return findings[0].message if findings else None


def _story(example: Example, understand: Understand) -> Story:
    return _zoned(understand(documents(example.articles)), example.articles)


def _run(rule: Rule, example: Example, understand: Understand) -> Failure | None:
    try:
        story = _story(example, understand)
    except Unreadable as error:
        return Failure(rule, example, f"{rule.id}: an article of the example cannot be read: {error}", ())
    findings, _ = evaluate(story, [rule])
    if example.good and findings:
        return Failure(rule, example, f"{rule.id}: this is marked ok, but the rule says: {findings[0].message}", findings)
    if not example.good and not findings:
        return Failure(rule, example, f"{rule.id}: this is marked bad, but the rule finds nothing: {reason(rule, story)}", ())
    if not example.good and all(finding.level != rule.level for finding in findings):
        said = f"this is marked bad, but the rule is only sure enough for a {findings[0].level}: {findings[0].message}"
        return Failure(rule, example, f"{rule.id}: {said}", findings)
    return None


def documents(articles: Sequence[ExampleArticle]) -> list[tuple[Document, Role]]:
    """The articles as documents: drafts where one of them is a source, else equals."""
    sources = any(article.source or article.reference for article in articles)
    listed: list[tuple[Document, Role]] = []
    for number, article in enumerate(articles, start=1):
        beside: Role = "draft" if sources else "equal"
        role: Role = "reference" if article.reference else "source" if article.source else beside
        document = read(f"article-{number}.txt", article.text.encode())
        meta = Meta(article.published or document.meta.published, article.outlet or document.meta.outlet)
        listed.append((replace(document, meta=meta), role))
    return listed


def _zoned(story: Story, articles: Sequence[ExampleArticle]) -> Story:
    """The story with the zones that the example asks for."""
    zones = {f"article-{number}.txt": article.zone for number, article in enumerate(articles, start=1) if article.zone}
    if not zones:
        return story
    return replace(
        story,
        articles=tuple(
            replace(one, facts=tuple(replace(fact, zone=zones[one.document.path]) for fact in one.facts))
            if one.document.path in zones
            else one
            for one in story.articles
        ),
    )
