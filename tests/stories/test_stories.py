"""Golden stories: small stories as a newsroom would have them, and exactly what factlint says of each.

`tests/stories/NAME/articles/` holds the articles (drafts, and `sources/` where there are any), `expected.txt` the report in the
format `concise`, notes included; an empty one says that nothing may be found. To write what factlint now says into
`expected.txt`, after reading it word for word:

    scripts/test tests/stories --update-stories
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factlint import cli

STORIES = sorted(folder.parent for folder in Path(__file__).parent.glob("*/articles"))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_story(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pytestconfig: pytest.Config
) -> None:
    monkeypatch.chdir(story / "articles")
    code = cli.main(["check", ".", "--format", "concise", "--notes"])
    out, problems = capsys.readouterr()
    assert not problems
    expected = story / "expected.txt"
    if pytestconfig.getoption("--update-stories"):
        expected.write_text(out, encoding="utf-8")
    assert out == expected.read_text(encoding="utf-8")
    assert code == int(": error: " in out)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_file_order_gives_the_same_report(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(story / "articles")
    files = sorted(str(path.relative_to(Path.cwd())) for path in Path.cwd().rglob("*.txt"))
    reports = []
    for order in (files, files[::-1]):
        cli.main(["check", *order, "--format", "json"])
        reports.append(json.loads(capsys.readouterr().out))
    assert reports[0] == reports[1]
