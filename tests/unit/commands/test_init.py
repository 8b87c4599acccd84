"""`factlint init` in repositories of different shapes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factlint import config
from factlint.cli import main

Capture = pytest.CaptureFixture[str]
Newsroom = Callable[..., Path]


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    monkeypatch.chdir(tmp_path)

    def made(*names: str, text: str = "It rained.\n") -> Path:
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return made


def settings() -> config.Settings:
    found, problems = config.load("factlint.yaml")
    assert problems == ()
    return found


def test_a_new_file_changes_nothing_but_says_what_could_be(newsroom: Newsroom, capsys: Capture) -> None:
    folder = newsroom("bridge/draft.txt", "bridge/sources/wire.txt", "rain/draft.md")
    assert main(["init"]) == 0
    assert "It sees 3 articles in 2 stories." in capsys.readouterr().out
    made = settings()
    assert (made.stories, made.roles, made.leave_out, made.rules) == (("folder",), (), (), ())
    text = (folder / "factlint.yaml").read_text()
    for key in ("ranks", "rules", "folders", "rule-folders", "words", "leave-out", "roles"):
        assert f"# {key}:" in text
    for line in text.splitlines():  # each comment that shows a setting can be had by taking the # away
        assert line.startswith(("# ", "#  ")) or not line.startswith("#")
    assert main(["check", "."]) == 0


def test_what_is_seen_is_set(newsroom: Newsroom) -> None:
    newsroom("docs/guide.md", "wire/bridge.txt", "drafts/bridge.txt")
    assert main(["init"]) == 0
    made = settings()
    assert [pattern.written for pattern in made.leave_out] == ["docs/"]
    assert [(role, pattern.written) for role, pattern in made.roles] == [("source", "wire/")]


def test_stories_by_front_matter_are_seen(newsroom: Newsroom) -> None:
    newsroom("a/one.txt", "b/two.txt", text="---\nstory: bridge\n---\nIt rained.\n")
    assert main(["init"]) == 0
    assert settings().stories == ("front matter", "folder")


def test_it_is_written_at_the_top_of_the_repository(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = newsroom("desk/a.txt")
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder / "desk")
    assert main(["init"]) == 0
    assert (folder / "factlint.yaml").exists()


@pytest.mark.parametrize("name", ["factlint.yaml", "pyproject.toml", "factlint.yml"])
def test_what_is_there_is_left_alone(newsroom: Newsroom, capsys: Capture, name: str) -> None:
    folder = newsroom("a.txt")
    (folder / name).write_text("[tool.factlint]\n" if name.endswith("toml") else "# ours\n")
    before = (folder / name).read_text()
    assert main(["init"]) == 2
    assert name in capsys.readouterr().err
    assert (folder / name).read_text() == before
    assert sorted(path.name for path in folder.iterdir()) == sorted(["a.txt", name])


def test_the_schema_is_printed_for_editors(newsroom: Newsroom, capsys: Capture) -> None:
    assert main(["init", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "The configuration of factlint"


def test_an_empty_repository_is_fine(newsroom: Newsroom, capsys: Capture) -> None:
    newsroom()
    assert main(["init"]) == 0
    assert "There are no articles here yet; factlint reads .txt, .md and .html." in capsys.readouterr().out


def test_rules_of_ones_own_are_seen(newsroom: Newsroom) -> None:
    rule = "id: rain-told\nsays: Rain.\nwhy: It wets.\nlevel: note\neach: count\nexpect: {noun: given}\nreport: Rain.\n"
    rule += "examples:\n  - ok: [There were 3 boats.]\n  - bad: [There were 3.]\n"
    newsroom("house-rules/rain-told.yaml", "off: {x}/rain-told.yaml", text=rule)
    newsroom("deploy/settings.yaml", text="id: deploy\n")
    newsroom("a.txt")
    assert main(["init"]) == 0
    assert settings().rule_folders == ("house-rules",)


def test_an_archive_in_one_folder_is_pointed_out_with_the_way_to_part_it(newsroom: Newsroom, capsys: Capture) -> None:
    folder = newsroom(*(f"archive/{n}.txt" for n in range(31)), "bridge/draft.txt", "bridge/sources/wire.txt")
    assert main(["init"]) == 0
    out = capsys.readouterr().out
    assert "archive/ has 31 articles, which are held against each other as one story." in out
    assert "stories: archive/<story>.txt\n" in out
    (folder / "factlint.yaml").write_text("stories: archive/<story>.txt\n", encoding="utf-8")
    main(["check", "."])
    assert "33 articles (32 stories)" in capsys.readouterr().out


def test_other_peoples_programs_are_left_out_wherever_they_lie(newsroom: Newsroom, capsys: Capture) -> None:
    newsroom("web/node_modules/p/guide.md", "docs/guide.md", "news/a/draft.txt")
    assert main(["init"]) == 0
    assert [pattern.written for pattern in settings().leave_out] == ["docs/", "**/node_modules/"]
    assert "It sees 1 article in 1 story." in capsys.readouterr().out
    assert main(["check", "."]) == 0
    assert "in 1 article (1 story)" in capsys.readouterr().out


def test_a_repository_of_word_documents_is_told_what_to_do(newsroom: Newsroom, capsys: Capture) -> None:
    newsroom("bridge/draft.docx", "bridge/sources/wire.rtf")
    assert main(["init"]) == 0
    out = capsys.readouterr().out
    assert "There are no articles here yet; factlint reads .txt, .md and .html." in out
    assert "Export the text of these first: 1 .docx, 1 .rtf." in out


def test_a_configuration_that_is_no_file_is_told_of(newsroom: Newsroom, capsys: Capture) -> None:
    folder = newsroom("a.txt")
    (folder / "factlint.yaml").symlink_to("nowhere.yaml")
    for command in (["init"], ["check", "."]):
        assert main(command) == 2
        assert "factlint.yaml: is no file, or a link that leads nowhere" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_no_half_of_a_configuration(newsroom: Newsroom) -> None:
    folder = newsroom("bridge/draft.txt")
    limit = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))"
    call = f"{limit}; from factlint.cli import main; sys.exit(main(['init']))"
    run = subprocess.run([sys.executable, "-B", "-c", call], cwd=folder, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (2, "factlint init: factlint.yaml could not be written: file too large.\n")
    assert not (folder / "factlint.yaml").exists()
