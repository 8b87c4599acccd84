"""What the documents say is so: shown output is real, commands run, links lead somewhere, hooks exist."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from factlint import cli

Run = Callable[..., subprocess.CompletedProcess[str]]
Environment = Callable[..., dict[str, str]]
Capture = pytest.CaptureFixture[str]

CHECKOUT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*CHECKOUT.glob("*.md"), *CHECKOUT.glob("docs/*.md")])


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """scripts/docs.py, which writes the output that documents show."""
    spec = importlib.util.spec_from_file_location("docs", CHECKOUT / "scripts" / "docs.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def blocks(document: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", (CHECKOUT / document).read_text(encoding="utf-8"), re.M | re.S)


def test_shown_output_is_what_factlint_prints(generator: ModuleType) -> None:
    texts = {name: (CHECKOUT / name).read_text(encoding="utf-8") for name in generator.DOCUMENTS}
    stale = [name for name, text in texts.items() if generator.updated(text) != text]
    assert not stale, "out of date; python scripts/docs.py rewrites them"


def test_the_readme_shows_a_finding_with_both_its_passages() -> None:
    shown = "".join(blocks("README.md", "text"))
    assert re.search(r"^seeds/\S+:\d+:\d+: (error|warning) \S+ \[[0-9a-f]{8}\]$", shown, re.M)
    assert "^^^" in shown
    assert "Not checked:" in shown


def test_output_that_is_chosen_marks_what_is_left_out(generator: ModuleType) -> None:
    report = "a:1:1: error x\n  One.\n\n  a\n     1 | b\n\na:2:1: note y\n  Two.\n\n  a\n     2 | c\n\n1 error.\nRead: 1.\n"
    shown = generator.chosen_blocks(report, "y, summary")
    assert shown == "[...]\n\na:2:1: note y\n  Two.\n\n  a\n     2 | c\n\n1 error.\nRead: 1.\n"
    with pytest.raises(SystemExit, match="nothing of z"):
        generator.chosen_blocks(report, "z")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_two_commands_of_the_readme_are_there() -> None:
    commands = [block.strip() for block in blocks("README.md", "sh")]
    assert commands == ["scripts/try", "scripts/test"]
    for command in (*commands, ".ci/run"):
        assert os.access(CHECKOUT / command, os.X_OK), command


def test_the_first_command_of_the_readme_works_in_a_clean_clone(clone: Path, run: Run, capsys: Capture) -> None:
    tried = run("scripts/try", cwd=clone)
    assert not tried.returncode, tried.stdout
    cli.main(["check", "seeds/"])
    report, _, then = tried.stdout.partition("\nNext: ")
    assert report.endswith(capsys.readouterr().out)
    assert "check FOLDER checks your own articles" in then
    again = run("scripts/try", "seeds/", cwd=clone)
    assert "Making" in tried.stdout
    assert "Making" not in again.stdout, "the environment is made once"


def test_a_python_that_is_too_old_is_told_so(clone: Path, run: Run, tmp_path: Path, environment: Environment) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" != --version ] || echo Python 3.9.2\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    refused = run("scripts/try", cwd=clone, env=environment(PYTHON=str(old), FACTLINT_VENV=str(tmp_path / "venv")))
    assert refused.returncode == 2
    assert "needs Python 3.11 or later" in refused.stdout


def test_the_test_command_runs_all_that_must_hold() -> None:
    steps = (CHECKOUT / "scripts" / "test").read_text(encoding="utf-8")
    for step in ("ruff check", "mypy", "factlint test", "pytest"):
        assert step in steps
    assert "scripts/test" in (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_lines_for_pre_commit_name_a_hook_that_exists() -> None:
    (config,) = (yaml.safe_load(block) for block in blocks("README.md", "yaml"))
    known = {hook["id"] for hook in yaml.safe_load((CHECKOUT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    assert {hook["id"] for repo in config["repos"] for hook in repo["hooks"]} <= known
    assert len(blocks("README.md", "yaml")[0].splitlines()) == 4


def shape(value: Any) -> Any:
    """The keys of an object, all the way down, as far as the contract shows them; coverage counts whatever there is."""
    if isinstance(value, dict):
        return {key: shape(inner) if key not in ("read", "unread", "unchecked", "fields") else ... for key, inner in value.items()}
    return [shape(value[0])] if isinstance(value, list) and value else type(value).__name__


def test_the_contracts_show_the_shape_of_the_output(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.chdir(CHECKOUT)
    check, facts = (json.loads(block) for block in blocks("docs/contracts.md", "json"))
    cli.main(["check", "seeds/", "--format", "json"])
    assert shape(json.loads(capsys.readouterr().out)) == shape(check)
    cli.main(["facts", "seeds/", "--format", "json-lines"])
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    quote = next(fact for fact in printed if fact["kind"] == "quote" and fact["fields"]["speaker"])
    assert shape(quote) == shape(facts)
    assert facts["fields"].keys() <= quote["fields"].keys()


def test_the_version_is_that_of_the_package_and_starts_without_loading_commands(run: Run) -> None:
    code = "import sys; from factlint import cli; cli.main(['--version']); print(*sorted(sys.modules))"
    shown, loaded = run(sys.executable, "-c", code, cwd=CHECKOUT).stdout.splitlines()
    assert re.fullmatch(r"factlint \d+\.\d+\.\d+", shown)
    ours = [name for name in loaded.split() if name.startswith("factlint.")]
    assert ours == ["factlint.cli", "factlint.commands", "factlint.frozen"]
    unreleased = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in unreleased


@pytest.mark.parametrize("name", ["jsonschema", "requests", "urllib.request", "socket", "asyncio", "unittest"])
def test_a_check_does_not_load_what_it_does_not_use(run: Run, name: str) -> None:
    code = f"import sys; from factlint import cli; cli.main(['check', 'seeds/']); print({name!r} in sys.modules)"
    assert run(sys.executable, "-c", code, cwd=CHECKOUT).stdout.splitlines()[-1] == "False"
