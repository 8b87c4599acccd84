"""The sample articles of `seeds/`: what a hasty checker would report of them, and factlint must not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint import pipeline, rulebook
from factlint.model import Finding, Place

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLES = CHECKOUT / "seeds"
TEMPTING = yaml.safe_load(Path(__file__).with_name("tempting.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def findings() -> tuple[Finding, ...]:
    rules, problems = rulebook.load(rulebook.shipped())
    assert not problems
    return pipeline.check([str(path) for path in sorted(SAMPLES.glob("*.txt"))], rules).findings


def covers(place: Place, passage: tuple[str, int, int]) -> bool:
    """Whether place and passage are about the same words: half of the shorter one in common."""
    article, start, end = passage
    common = min(place.span.end, end) - max(place.span.start, start)
    shorter = min(end - start, place.span.end - place.span.start)
    return Path(place.document.path).name.startswith(article) and 0 < shorter <= 2 * common


def text(article: str) -> str:
    (path,) = SAMPLES.glob(f"{article}_*.txt")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", TEMPTING, ids=lambda case: case["why"])
def test_what_is_no_mistake_is_not_reported(case: dict[str, Any], findings: tuple[Finding, ...]) -> None:
    passages = [tuple(passage) for passage in case["passages"]]
    wrong = [
        f"{finding.rule}: {finding.message} ({' / '.join(text(article)[start:end] for article, start, end in passages)})"
        for finding in findings
        if not (case.get("may") == "note" and finding.level == "note")
        and finding.rule != case.get("but")
        and sum(any(covers(place, passage) for place in finding.places) for passage in passages) >= min(2, len(passages))
    ]
    assert not wrong


@pytest.mark.parametrize("case", TEMPTING, ids=lambda case: case["why"])
def test_passages_are_whole_words(case: dict[str, Any]) -> None:
    for article, start, end in case["passages"]:
        words = text(article)
        assert words[start:end].strip()
        assert not words[start - 1].isalnum() or not words[start].isalnum()
        assert not words[end - 1].isalnum() or not words[end : end + 1].isalnum()
