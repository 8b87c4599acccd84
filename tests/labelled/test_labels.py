"""The labelled set is what its source says, and every label is where it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = sorted((HERE / "people").glob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_labels_are_the_words_at_their_offsets(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        for label in item["labels"]:
            assert item["text"][label["start"] : label["end"]] == label["text"], item["id"]


def test_each_source_file_is_built_line_by_line() -> None:
    for path in FILES:
        source = (HERE / "source" / f"{path.stem}.txt").read_text(encoding="utf-8")
        assert len([line for line in source.splitlines() if line.strip()]) == len(path.read_text(encoding="utf-8").splitlines())


def test_the_set_is_large_enough() -> None:
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in FILES) >= 320
