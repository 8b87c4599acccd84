"""A little report to print."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factlint.model import Coverage, Document, Finding, Level, Place, Report, Span

DRAFT = "BRIDGE VOTE\n\n“We must rebuild the bridge,” said Mayor Ana Ruiz on Tuesday.\n"
MINUTES = "“We will rebuild the bridge,” said Ana Ruiz, the mayor.\n"

Find = Callable[..., Finding]


@pytest.fixture
def draft() -> Document:
    return Document("draft.txt", DRAFT, DRAFT)


@pytest.fixture
def minutes() -> Document:
    return Document("sources/minutes.txt", MINUTES, MINUTES)


@pytest.fixture
def find(draft: Document, minutes: Document) -> Find:
    """Make a finding on these words of the draft, with the clashing word marked, and of the minutes."""

    def span(document: Document, words: str) -> Span:
        start = document.text.index(words)
        return Span(start, start + len(words))

    def finding(
        words: str = "“We must rebuild the bridge,”",
        mark: str = "must",
        level: Level = "error",
        rule: str = "quote-matches",
        message: str = "Ruiz is quoted in two ways.",
    ) -> Finding:
        here = Place(draft, span(draft, words), "here", (span(draft, mark),) if mark else ())
        there = Place(minutes, span(minutes, "“We will rebuild the bridge,”"), "", (span(minutes, "will"),))
        return Finding(rule, level, message, "0f1e", (here, there))

    return finding


@pytest.fixture
def coverage() -> Coverage:
    return Coverage(documents=2, stories=1, read={"quote": 4}, unread={"quote": 1}, unchecked={"told-oneself": 2})


@pytest.fixture
def report(find: Find, coverage: Coverage) -> Report:
    return Report((find(),), coverage)
