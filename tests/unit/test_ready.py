"""What the build makes ready is what would be worked out without it."""

from __future__ import annotations

import importlib
import marshal
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec
from pathlib import Path

import pytest

import factlint
from factlint import cache, config, ready, rulebook

ROOT = Path(__file__).resolve().parents[2]
KEPT = (ready.start, ready.begin, ready.work, ready.rules, ready.is_of_these_sources, ready._rest)
PARTS = (ready.START, ready.WORK)
HERE = {**os.environ, "FACTLINT_DEBUG": "1", "FACTLINT_CACHE": "off"}


for _module in pkgutil.walk_packages(factlint.__path__, "factlint."):  # whole, so that no test leaves half a package to others
    if not _module.name.endswith("__main__"):
        importlib.import_module(_module.name)


def made(to: Path, *options: str, seed: str = "1") -> Path:
    command = [sys.executable, str(ROOT / "scripts" / "ready.py"), "--to", str(to), *options]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    return to


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("ready") / "ready.bin")


@pytest.fixture
def used(file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """This file in the place of the one beside the program."""
    monkeypatch.setattr(ready, "PATH", str(file))
    yield from anew(file)


def anew(file: Path) -> Iterator[Path]:
    for kept in KEPT:
        kept.cache_clear()
    yield file
    for kept in KEPT:
        kept.cache_clear()
    ready._MODULES.known.clear()


def test_a_pattern_is_the_one_that_would_be_compiled(used: Path) -> None:
    patterns = {name for number in PARTS for name in ready.part(number)["patterns"]}
    re.purge()
    compiled = {name: re.compile(*name) for name in patterns}
    re.purge()
    assert ready.work() == len(patterns) > 300
    for (pattern, flags), plainly in compiled.items():
        found = re.compile(pattern, flags)
        assert found is not plainly
        assert (found, found.groups, found.groupindex, found.flags) == (plainly, plainly.groups, plainly.groupindex, plainly.flags)


def test_a_rule_is_the_one_that_would_be_understood(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rulebook.all_ready(rulebook.shipped())
    found = rulebook.load(rulebook.shipped())
    monkeypatch.setattr(ready, "rules", dict)
    assert not rulebook.all_ready(rulebook.shipped())
    assert rulebook.load(rulebook.shipped()) == found


def test_a_rule_of_somebody_else_is_read(used: Path, tmp_path: Path) -> None:
    shipped = Path(rulebook.files(rulebook.shipped())[0][0])
    (tmp_path / "other-name.yaml").write_bytes(shipped.read_bytes())
    (tmp_path / shipped.name).write_bytes(shipped.read_bytes() + b"level: grave\n")
    assert len(rulebook.load([str(tmp_path)])[1]) >= 2


def test_it_is_the_same_whoever_makes_it(used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of a set is another in each process; no pattern may depend on it, or it would not be found."""

    def content() -> list[object]:
        return [*(ready.part(number)["patterns"] for number in PARTS), ready.part(ready.RULES)]

    mine = content()
    monkeypatch.setattr(ready, "PATH", str(made(tmp_path / "ready.bin", seed="2")))
    assert content() == mine


def test_modules_come_from_the_file_and_know_their_source(used: Path) -> None:
    ready.work()
    spec = ready._MODULES.find_spec("factlint.config")
    assert spec is not None
    assert spec.origin == config.__file__
    assert spec.submodule_search_locations == list(config.__path__)
    again = module_from_spec(spec)
    ready._MODULES.exec_module(again)
    assert again.Settings.__slots__ == config.Settings.__slots__
    assert again.Settings.house.__code__.co_filename == config.__file__
    assert ready._MODULES.find_spec("json") is None


def test_a_module_that_few_runs_need_brings_its_patterns(used: Path) -> None:
    ready.work()
    spec = ready._MODULES.find_spec("factlint.readers.html")
    assert spec is not None
    re.purge()
    ready._MODULES.exec_module(module_from_spec(spec))
    assert [pattern for _, pattern, _ in re._cache]  # type: ignore[attr-defined]


def test_what_works_a_story_out_is_loaded_at_once_and_like_any_module() -> None:
    """In a process of its own, as this one has loaded it all."""
    asked = """
import sys
from factlint import ready
ready.begin()
made = ready.work()
here = {name: module for name, module in sys.modules.items() if name.startswith("factlint.")}
ran = sum(module.__spec__.loader is ready._MODULES for module in here.values())
from factlint import pipeline
assert sys.modules["factlint.pipeline"] is pipeline is sys.modules["factlint"].pipeline
for name, module in here.items():
    above, _, last = name.rpartition(".")
    assert getattr(sys.modules[above], last) is module or callable(getattr(sys.modules[above], last)), name
    assert module.__package__ == (name if hasattr(module, "__path__") else above)
    assert module.__spec__.origin == module.__file__ and module.__spec__.name == name
print(made, ran, len([name for name in sys.modules if name.startswith("factlint.")]) - len(here))
"""
    subprocess.run([sys.executable, str(ROOT / "scripts" / "ready.py"), "--if-old"], check=True)
    said = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout
    patterns, ran, late = map(int, said.split())
    assert patterns > 300
    assert ran > 200
    assert late == 0


@pytest.mark.parametrize("line", [["check", "--notes", "--format", "json"], ["check", "-v"], ["facts", "--format", "json-lines"]])
def test_a_run_says_the_same_with_it_and_without(line: list[str], used: Path) -> None:
    """Modules are compiled without what no run asks for; this is one."""
    run = "import sys; from factlint import cli, ready; ready.PATH = sys.argv.pop(1); sys.exit(cli.main(sys.argv[1:]))"
    line = [*line, str(ROOT / "seeds")]
    with_, without = (
        subprocess.run([sys.executable, "-c", run, path, *line], check=False, capture_output=True, env=HERE)
        for path in (str(used), os.devnull)
    )
    assert with_.stderr == b""
    assert (with_.stdout, with_.returncode) == (without.stdout, without.returncode)
    assert len(with_.stdout) > 1_000


def test_a_run_that_knows_its_answer_needs_few(used: Path) -> None:
    assert 10 < ready.begin() < 100 < 300 < ready.work()


@pytest.mark.parametrize("name", ["draft.txt", "draft.md", "draft.html"])
def test_a_run_that_shows_what_it_knows_reads_the_first_part_alone(name: str, tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(ROOT / "scripts" / "ready.py"), "--if-old"], check=True)
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / name).write_text("The council met on Monday, June 4, 2019.\n", encoding="utf-8")
    asked = """
import sys
from factlint import cli, ready
code = cli.main(["check", ".", "--isolated", "--cache-dir", "../kept"])
print(code, ready._rest.cache_info().currsize)
"""
    run = [sys.executable, "-c", asked]
    said = [subprocess.run(run, check=True, capture_output=True, text=True, cwd=tmp_path / "desk").stdout for _ in range(2)]
    assert [one.splitlines()[-1] for one in said] == ["1 1", "1 0"]
    assert said[0].splitlines()[:-1] == said[1].splitlines()[:-1]


def test_half_a_file_is_done_without(used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    half = tmp_path / "half.bin"
    half.write_bytes(used.read_bytes()[:-1])
    monkeypatch.setattr(ready, "PATH", str(half))
    assert (ready.work(), ready.rules()) == (0, {})


def test_modules_that_are_not_loaded_together_are_all_from_the_file() -> None:
    """A module lacks what none of the others asks for, so that it goes with none that was read from its source."""
    asked = """
import sys
from factlint import ready
before = {name for name in sys.modules if name.startswith("factlint")}
assert ready.begin()
import factlint.commands.explain, factlint.report.sarif, factlint.readers.html, factlint.facts
new = [module for name, module in sys.modules.items() if name.startswith("factlint") and name not in before]
print(len(new), sum(module.__spec__.loader is ready._MODULES for module in new))
"""
    subprocess.run([sys.executable, str(ROOT / "scripts" / "ready.py"), "--if-old"], check=True)
    said = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout
    count, ours = map(int, said.split())
    assert count == ours > 50


@pytest.mark.parametrize("content", [b"", b"nonsense", marshal.dumps([1]), marshal.dumps({}), None])
def test_a_file_that_is_none_is_done_without(content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ready.bin"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(ready, "PATH", str(path))
    for _ in anew(path):
        assert (ready.work(), ready.rules()) == (0, {})


def test_what_another_python_made_is_not_used(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "python", lambda: "another")
    assert not ready.work()
    assert not ready._MODULES.known


def test_what_was_made_of_other_sources_is_not_used(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "files_key", lambda: "of others")
    assert ready.work()
    assert not ready.rules()
    assert not ready._MODULES.known


@pytest.mark.parametrize(("later", "used"), [(1, True), (ready._TOGETHER + 1, False)])
def test_a_copy_that_nobody_edits_is_known_by_its_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, later: int, used: bool
) -> None:
    """Installing gives each file another time; what differs by more has been edited all the same."""
    path = made(tmp_path / "ready.bin", "--installed")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    monkeypatch.setattr(ready, "PATH", str(path))
    touched = tuple((name, size, (1_000_000_000 + later) * 1_000_000_000) for name, size, _ in cache.sources())
    rules = tuple((name, size, 1) for name, size, _ in cache.shipped()[1])
    monkeypatch.setattr(ready, "sources", lambda: touched)
    monkeypatch.setattr(ready, "shipped", lambda: ("", rules))
    for _ in anew(path):
        assert bool(ready.rules()) == used
