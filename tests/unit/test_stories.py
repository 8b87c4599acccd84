"""Which files make a story, and which of them a run is about."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from factlint import stories
from factlint.model import Problem


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "README.md",
        "fire/draft.txt",
        "fire/notes.pdf",
        "fire/sources/wire.txt",
        "fire/transcripts/call.md",
        "flood/a.txt",
        "flood/b.md",
        ".hidden/c.txt",
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Text.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def seen(*paths: str) -> dict[str, list[tuple[str, str, bool]]]:
    survey = stories.survey(paths)
    assert not survey.problems
    return {story.name: list(story.files) for story in survey.stories}


def complaint(*paths: str) -> str:
    survey = stories.survey(paths)
    return "\n".join(str(problem) for problem in survey.problems)


def test_a_folder_is_a_story_with_its_sources(newsroom: Path) -> None:
    assert seen(".") == {
        "fire": [
            ("fire/draft.txt", "draft", True),
            ("fire/sources/wire.txt", "source", True),
            ("fire/transcripts/call.md", "source", True),
        ],
        "flood": [("flood/a.txt", "equal", True), ("flood/b.md", "equal", True)],
    }


@pytest.mark.parametrize("named", ["fire/draft.txt", "fire/sources/wire.txt"])
def test_a_file_brings_its_story_along_but_only_it_is_in_focus(newsroom: Path, named: str) -> None:
    (files,) = seen(named).values()
    assert [path for path, _, _ in files] == ["fire/draft.txt", "fire/sources/wire.txt", "fire/transcripts/call.md"]
    assert [path for path, _, focus in files if focus] == [named]


def test_the_answer_is_the_same_from_inside_the_folder_of_sources(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(newsroom / "fire" / "sources")
    assert seen("wire.txt")[".."] == [
        ("../draft.txt", "draft", False),
        ("../transcripts/call.md", "source", False),
        ("wire.txt", "source", True),
    ]


def test_other_files_are_counted_not_read(newsroom: Path) -> None:
    assert stories.survey(["."]).passed_over == 2


def test_what_git_ignores_is_no_article(newsroom: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    (newsroom / ".gitignore").write_text("flood/\n")
    assert list(seen(".")) == ["fire"]


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("nowhere.txt", "nowhere.txt: there is no such file or folder"),
        ("README.md", "README.md: is no article"),
        ("fire/notes.pdf", "fire/notes.pdf: cannot be read; export its text as .txt or .md first"),
        ("fire/draf.txt", "fire/draf.txt: there is no such file or folder; did you mean fire/draft.txt?"),
        (
            "https://example.org/fire.html",
            "https://example.org/fire.html: is an address; factlint reads files, so save the page first",
        ),
        ("fire/*.txt", "fire/*.txt: there is no such file or folder; factlint reads no patterns, so name the folder: fire"),
        (".hidden/../empty", "empty: there is no article here; factlint reads .txt, .md, .html"),
    ],
)
def test_a_path_that_names_no_article_is_said_in_one_line(newsroom: Path, path: str, sentence: str) -> None:
    (newsroom / "empty").mkdir()
    assert complaint(path).startswith(sentence)
    assert "\n" not in complaint(path)


def test_copy_in_other_formats_is_told_apart_from_files_that_are_none(newsroom: Path) -> None:
    (newsroom / "fire" / "sources" / "call.docx").write_bytes(b"PK")
    assert stories.survey(["fire"]).other_copy == {".docx": 1, ".pdf": 1}
    (newsroom / "word").mkdir()
    (newsroom / "word" / "draft.docx").write_bytes(b"PK")
    assert complaint("word").endswith("; there are 1 .docx: export their text first")


def test_a_link_that_leads_nowhere_is_told_so(newsroom: Path) -> None:
    (newsroom / "fire" / "gone.txt").symlink_to("nowhere")
    assert complaint("fire/gone.txt") == "fire/gone.txt: is a link that leads nowhere"


def test_a_loop_of_links_ends(newsroom: Path) -> None:
    (newsroom / "flood" / "again").symlink_to(newsroom, target_is_directory=True)
    assert list(seen(".")) == ["fire", "flood"]


def test_a_folder_that_may_not_be_entered_is_said(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refusing(path: str) -> object:
        if os.path.basename(path) == "flood":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert complaint(".") == "flood: the folder could not be read: permission denied"


def test_unreadable_files_are_problems_and_the_others_are_read(newsroom: Path) -> None:
    (newsroom / "flood" / "a.txt").write_bytes(b"\0\1")
    problems: list[Problem] = []
    (gathered,) = stories.survey(["flood"]).stories
    assert [document.path for document, _ in stories.documents(gathered, problems)] == ["flood/b.md"]
    assert [str(problem) for problem in problems] == ["flood/a.txt: is a binary file, not text"]


def test_front_matter_sets_the_role_and_parts_stories(newsroom: Path) -> None:
    (newsroom / "flood" / "a.txt").write_text("---\nstory: dam\nrole: source\n---\nText.")
    (newsroom / "flood" / "b.md").write_text("---\nstory: bridge\n---\nText.")
    (gathered,) = stories.survey(["flood"]).stories
    parted = stories.by_front_matter(stories.documents(gathered, []))
    assert [[(document.path, role) for document, role in story] for story in parted] == [
        [("flood/a.txt", "source")],
        [("flood/b.md", "equal")],
    ]


def test_a_role_that_is_none_is_refused(newsroom: Path) -> None:
    (newsroom / "flood" / "a.txt").write_text("---\nrole: editor\n---\nText.")
    problems: list[Problem] = []
    (gathered,) = stories.survey(["flood"]).stories
    list(stories.documents(gathered, problems))
    assert "role: editor; allowed are draft, source and reference" in str(problems[0])


def test_a_pipe_is_no_article_and_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("wire.txt")
    problems: list[Problem] = []
    [story] = stories.survey(["wire.txt"]).stories
    assert list(stories.documents(story, problems)) == []
    assert [str(problem) for problem in problems] == ["wire.txt: is not a regular file"]


def test_git_is_asked_in_the_repository_that_an_article_lies_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desk").mkdir()
    subprocess.run(["git", "init", "-q", tmp_path / "desk"], check=True)
    (tmp_path / "desk/.gitignore").write_text("old.txt\n")
    for name in ("new.txt", "old.txt"):
        (tmp_path / "desk" / name).write_text("It rained.\n")
    monkeypatch.chdir(tmp_path)
    [story] = stories.survey(["desk"]).stories
    assert [path for path, _, _ in story.files] == ["desk/new.txt"]
