"""The recipes of docs/ci.md: each is what its host can read, and its commands do what the page says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint.commands import check
from factlint.report import FORMATS

Run = Callable[..., subprocess.CompletedProcess[str]]

PAGES = Path(__file__).resolve().parents[2]
PAGE = (PAGES / "docs/ci.md").read_text(encoding="utf-8")
FOUND = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
"""Where the commands of the page are looked for: beside this Python first."""


def recipe(name: str) -> Any:
    found = re.search(rf"<!-- recipe: {re.escape(name)} -->\n```yaml\n(.*?)^```$", PAGE, re.M | re.S)
    assert found
    return yaml.safe_load(found[1])


def options_of(command: str) -> list[str]:
    return re.findall(r"--[a-z-]+", command)


def test_every_option_and_format_of_the_page_is_there() -> None:
    import argparse

    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    known = {name for action in parser._actions for name in action.option_strings}
    commands = [line for line in PAGE.splitlines() if "factlint check" in line]
    assert len(commands) >= 5
    assert {name for line in commands for name in options_of(line.split("|")[0].partition("factlint check")[2])} <= known
    assert set(re.findall(r"--(?:format|output)[ \\]+([a-z]+)", PAGE)) <= set(FORMATS)


@pytest.fixture
def newsroom(tmp_path: Path, run: Run) -> Path:
    """A clone in which a branch has changed one article of two stories; what stands on the target branch does not agree either."""
    (tmp_path / "sources").mkdir()
    old, new = (
        "“We will rebuild the old bridge by spring,” said Mayor Ana Ruiz.\n".replace("old", word) for word in ("old", "new")
    )
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/a.txt").write_text(old, encoding="utf-8")
    (tmp_path / "elsewhere/b.txt").write_text(new, encoding="utf-8")
    (tmp_path / "sources/wire.txt").write_text(old, encoding="utf-8")
    git = ["git", "-c", "user.name=Lena Fox", "-c", "user.email=fox@example.org", "-c", "init.defaultBranch=main"]
    run(*git, "init", "-q", cwd=tmp_path)
    run(*git, "add", ".", cwd=tmp_path)
    run(*git, "commit", "-qm", "Before", cwd=tmp_path)
    run("git", "update-ref", "refs/remotes/origin/main", "HEAD", cwd=tmp_path)
    (tmp_path / "my draft.txt").write_text(new, encoding="utf-8")
    (tmp_path / "README.md").write_text("Not an article.\n", encoding="utf-8")
    run(*git, "add", ".", cwd=tmp_path)
    run(*git, "commit", "-qm", "After", cwd=tmp_path)
    return tmp_path


def test_the_step_for_github_annotates_the_changed_articles(
    newsroom: Path, run: Run, environment: Callable[..., dict[str, str]]
) -> None:
    (job,) = recipe(".github/workflows/factlint.yml")["jobs"].values()
    (step,) = (step for step in job["steps"] if step.get("name") == "Check the changed articles")
    ran = run("bash", "-e", "-c", step["run"], cwd=newsroom, env=environment(BASE="main", PATH=FOUND))
    assert ran.returncode == 1
    assert [line.split(",")[0] for line in ran.stdout.splitlines() if line.startswith("::")] == ["::error file=my draft.txt"]
    assert (newsroom / "factlint.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    (newsroom / "factlint.yaml").write_text("fail-on: always\n", encoding="utf-8")
    assert run("bash", "-e", "-c", step["run"], cwd=newsroom, env=environment(BASE="main", PATH=FOUND)).returncode == 2
    run("git", "update-ref", "refs/remotes/origin/main", "HEAD", cwd=newsroom)
    idle = run("bash", "-e", "-c", step["run"], cwd=newsroom, env=environment(BASE="main", PATH=FOUND))
    assert (idle.returncode, idle.stdout) == (0, ""), "where no article has changed nothing is checked"


def test_the_job_for_gitlab_writes_the_reports_that_it_hands_over(
    newsroom: Path, run: Run, environment: Callable[..., dict[str, str]]
) -> None:
    job = recipe(".gitlab-ci.yml")["factlint"]
    ran = run("bash", "-c", job["script"][-1], cwd=newsroom, env=environment(PATH=FOUND))
    assert ran.returncode == 1
    reports = job["artifacts"]["reports"]
    issues = json.loads((newsroom / reports["codequality"]).read_text(encoding="utf-8"))
    assert {issue["location"]["path"] for issue in issues} == {"my draft.txt", "elsewhere/b.txt"}
    assert all((newsroom / name).exists() for name in (*reports.values(), *job["artifacts"]["paths"]))


def test_the_hook_that_calls_an_installed_factlint_refuses_what_the_other_refuses(
    newsroom: Path, run: Run, environment: Callable[..., dict[str, str]]
) -> None:
    config = recipe(".pre-commit-config.yaml")
    (hook,) = config["repos"][0]["hooks"]
    (shipped,) = (one for one in yaml.safe_load((PAGES / ".pre-commit-hooks.yaml").read_text("utf-8")) if one["id"] == hook["id"])
    assert {key: hook[key] for key in shipped if key in hook and key != "language"} == {
        key: shipped[key] for key in shipped if key in hook and key != "language"
    }
    (newsroom / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    run("git", "add", ".", cwd=newsroom)
    ran = run("pre-commit", "run", "--from-ref", "HEAD~1", "--to-ref", "HEAD", cwd=newsroom, env=environment(PATH=FOUND))
    assert ran.returncode == 1
    assert "exit code: 1" in ran.stdout
    assert "my draft.txt:1:1: error quote-" in ran.stdout
