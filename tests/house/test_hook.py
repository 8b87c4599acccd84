"""The pre-commit hook, in a newsroom of its own: a draft that misquotes its source is refused until it is mended."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from factlint import stories

Run = Callable[..., subprocess.CompletedProcess[str]]
Environment = Callable[..., dict[str, str]]

TRANSCRIPT = "“We will repair the landing before the first boat of the season,” said Mayor Imani Okafor.\n"
DRAFT = """\
The landing will be mended, Mayor Imani Okafor promised on Tuesday.

“We {} repair the landing before the first boat of the season,” Okafor said.
"""


@pytest.fixture(scope="module")
def newsroom(clone: Path, tmp_path_factory: pytest.TempPathFactory, run: Run, environment: Environment, hooks_home: str) -> Run:
    """A repository whose commits pass the hook of this checkout; returns a function that runs git in it."""
    folder = tmp_path_factory.mktemp("newsroom")
    env = environment(PRE_COMMIT_HOME=hooks_home)
    rev = run("git", "rev-parse", "HEAD", cwd=clone).stdout.strip()
    config = {"repos": [{"repo": str(clone), "rev": rev, "hooks": [{"id": "factlint"}]}]}
    run("git", "init", "-q", cwd=folder)
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (folder / "README.md").write_text("Our drafts, “unchecked”.\n", encoding="utf-8")
    installed = run(sys.executable, "-m", "pre_commit", "install", "--install-hooks", cwd=folder, env=env)
    assert not installed.returncode, (
        f"the environment of the hook could not be built; pip must be able to reach a package index\n{installed.stdout}"
    )

    def git(*arguments: str, **files: str) -> subprocess.CompletedProcess[str]:
        for name, text in files.items():
            path = folder / name.replace("__", "/").replace("_txt", ".txt")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        run("git", "add", "-A", cwd=folder)
        return run("git", *arguments, cwd=folder, env=env)

    return git


def test_a_draft_that_misquotes_its_source_is_refused_and_passes_when_mended(newsroom: Run) -> None:
    source = newsroom("commit", "-m", "What was said", landing__sources__transcript_txt=TRANSCRIPT)
    assert not source.returncode, source.stdout

    refused = newsroom("commit", "-m", "The draft", landing__draft_txt=DRAFT.format("must"))
    assert refused.returncode == 1, refused.stdout
    assert re.search(r"^landing/draft\.txt:3:1: error quote-", refused.stdout, re.M), refused.stdout
    assert TRANSCRIPT.strip() in refused.stdout
    assert "The draft" not in newsroom("log", "--oneline").stdout

    mended = newsroom("commit", "-m", "The draft", landing__draft_txt=DRAFT.format("will"))
    assert not mended.returncode, mended.stdout
    assert "The draft" in newsroom("log", "--oneline").stdout


@pytest.mark.parametrize(
    "path",
    [
        *("a.txt", "b/c.md", "D.HTML", "README.md", "docs/readme.txt", "LICENSE", "LICENSE.txt", "x/CHANGELOG.md"),
        *("readme-first.md", "readme.de.md", ".hidden.txt", ".git/x.txt", "a/.b/c.txt", "photo.jpg", "notes", "a.txt.bak", "md"),
    ],
)
def test_the_hook_takes_the_files_that_are_articles(checkout: Path, path: str) -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load((checkout / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    hidden = any(part.startswith(".") for part in Path(path).parts)
    assert bool(re.search(hooks["factlint"]["files"], path)) == (stories.is_article(path) and not hidden)
    assert hooks["factlint-project"]["pass_filenames"] is False
