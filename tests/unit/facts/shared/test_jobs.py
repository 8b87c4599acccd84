"""The job that a name is told with."""

from __future__ import annotations

import pytest

from factlint.facts.person import extract
from factlint.model import Document
from factlint.reading import read


@pytest.mark.parametrize(
    ("text", "job"),
    [
        ("The transport minister, Ana Ruiz, closed the bridge.", "transport minister"),
        ("Transport Minister Ana Ruiz closed the bridge.", "Transport Minister"),
        ("Medical director Dr Ana Ruiz closed the ward.", "Medical director"),
        ("Ana Ruiz, 51, the mill's chief engineer, closed the bridge.", "chief engineer"),
        ("Ana Ruiz, the interior minister and party chairwoman, closed the bridge.", None),
        ("The deputy mayor, Ana Ruiz, closed the bridge.", None),
        ("Ana Ruiz, the finance minister in 2014, closed the bridge.", None),
        ("Ana Ruiz, who became health minister last week, closed the bridge.", None),
    ],
)
def test_the_job_that_a_name_is_told_with(text: str, job: str | None) -> None:
    fact = next(fact for fact in extract(read(Document("a.txt", text, text))) if fact.fields["last"] == "Ruiz")
    said = fact.fields["job"]
    assert (said and said.text) == job
