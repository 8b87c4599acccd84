"""The guides in docs/, followed as a new user would: every command in them is run, every example in them holds."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from factlint import config

Run = Callable[..., subprocess.CompletedProcess[str]]
Environment = Callable[..., dict[str, str]]

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDES = (
    *("accepting.md", "configuration.md", "laying-out-a-story.md", "start-in-five-minutes.md", "what-it-cannot-see.md"),
    "writing-a-rule.md",
)
INSTALL = 'python -m pip install pre-commit "factlint @ git+https://github.com/OWNER/factlint"'
RUN_HERE = (
    *("python3 -m venv ~/.factlint", ". ~/.factlint/bin/activate", INSTALL),
    *("factlint check . --output html=factlint.html", "pre-commit autoupdate", "pre-commit install"),
    *("git add .", 'git commit -m "The landing"'),
)
"""What the test below runs; all other commands are run by scripts/docs.py, which writes what they print."""

_FILE = re.compile(r"<!-- file: (?P<name>[^\n]*?) -->\n+```[a-z]*\n(?P<content>.*?)(?=^```$)", re.M | re.S)


def commands(text: str) -> list[str]:
    return [line for block in re.findall(r"^```sh\n(.*?)^```$", text, re.M | re.S) for line in block.splitlines()]


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_shown_is_run(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    outputs = re.findall(r"<!-- output: (.*?) -->", text)
    for command in commands(text):
        shown = re.sub(r"^(factlint accept )[0-9a-f]{8}", r"\1FINGERPRINT", command)
        assert shown in outputs or command in RUN_HERE, f"nothing runs {command!r}"


def test_the_first_five_minutes_as_a_new_user_has_them(
    clone: Path, tmp_path: Path, run: Run, environment: Environment, hooks_home: str
) -> None:
    text = (DOCS / "start-in-five-minutes.md").read_text(encoding="utf-8")
    for file in _FILE.finditer(text):
        path = tmp_path / file["name"]
        path.parent.mkdir(parents=True, exist_ok=True)
        content = file["content"].replace("https://github.com/OWNER/factlint", str(clone))
        path.write_text(content, encoding="utf-8")
    here = os.path.dirname(sys.executable)  # where INSTALL has put the two programs, as far as this test is concerned
    home = tmp_path.parent / "home"
    home.mkdir()
    env = environment(HOME=str(home), PRE_COMMIT_HOME=hooks_home, PATH=f"{here}{os.pathsep}{os.environ['PATH']}")
    run("git", "init", "-q", cwd=tmp_path, env=env)
    said = {command: run("sh", "-c", command, cwd=tmp_path, env=env) for command in commands(text) if command != INSTALL}
    assert not any(said[command].returncode for command in commands(text)[:2]), "a place of its own"
    assert "What does not agree" in (tmp_path / "factlint.html").read_text(encoding="utf-8")
    refused = said['git commit -m "The landing"']
    assert refused.returncode == 1, refused.stdout
    config = (tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.search(r"rev: [0-9a-f]{40}$", config, re.M), "without a tag the newest commit takes the place of HEAD"
    assert said["factlint check ."].stdout.split("\n\n")[0] in refused.stdout, "the hook shows the report of the page"
    draft = tmp_path / "landing/draft.txt"
    draft.write_text(draft.read_text(encoding="utf-8").replace("We must repair", "We will repair"), encoding="utf-8")
    run("git", "add", ".", cwd=tmp_path, env=env)
    mended = run("git", "commit", "-m", "The landing", cwd=tmp_path, env=env)
    assert not mended.returncode, mended.stdout


def test_the_slips_that_are_said_to_pass_in_silence_do() -> None:
    text = (DOCS / "what-it-cannot-see.md").read_text(encoding="utf-8")
    reports = re.findall(r"<!-- output: factlint check draft.txt -->\n+```text\n(.*?)^```$", text, re.M | re.S)
    assert len(reports) == 2
    assert all(report.startswith("Nothing to report") for report in reports), "take what is found now out of the page"


def test_the_two_forms_of_the_example_say_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (DOCS / "configuration.md").read_text(encoding="utf-8")
    example = text[text.index("## An example") :]
    (toml,) = re.findall(r"^```toml\n(.*?)^```$", example, re.M | re.S)
    assert "tool" in tomllib.loads(toml)
    (tmp_path / "house-rules").mkdir()
    monkeypatch.chdir(tmp_path)
    places = re.compile(r", line=\d+, column=\d+")
    names = ("stories", "roles", "leave_out", "rules", "rule_folders", "words", "fail_on")
    loaded = []
    for name, written in (("pyproject.toml", toml), ("factlint.yaml", _FILE.findall(example)[1][1])):
        (tmp_path / name).write_text(written, encoding="utf-8")
        settings, problems = config.load(name)
        assert problems == ()
        loaded.append(settings)
    one, two = ({name: places.sub("", repr(getattr(settings, name))) for name in names} for settings in loaded)
    assert one == two
