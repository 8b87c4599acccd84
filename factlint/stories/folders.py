"""Which files are articles, and what the folders that they lie in say of them."""

from __future__ import annotations

import os
from collections.abc import Iterator

from factlint.model import Problem, Role
from factlint.readers import READERS

SOURCE_FOLDERS = ("sources", "transcripts", "reference")
NO_ARTICLES = ("readme", "license", "changelog", "contributing")
ENDINGS = tuple(READERS)

OTHER_COPY = frozenset({".docx", ".doc", ".rtf", ".odt", ".pdf", ".pages"})
"""Endings of files that are copy as likely as not, and are not read."""

Home = tuple[str, str]
"""What the articles of one story have in common: the way ("folder", "name" or "front matter"), and the folder or the name."""


def is_article(path: str) -> bool:
    """Whether a file of this name is an article."""
    stem, ending = os.path.splitext(os.path.basename(path))
    return ending.lower() in ENDINGS and stem.lower() not in NO_ARTICLES and not stem.startswith(".")


def shown(path: str) -> str:
    """The path as reports print it: relative to the current folder, with slashes."""
    return os.path.relpath(path).replace(os.sep, "/") if path else "''"


def walk(top: str, problems: list[Problem]) -> Iterator[tuple[str, list[str]]]:
    """Folders with their files; hidden folders are left out and links to folders not followed, so no loop can hold it."""

    def refused(error: OSError) -> None:
        problems.append(
            Problem(shown(error.filename or top), f"the folder could not be read: {(error.strerror or 'unknown fault').lower()}")
        )

    for folder, below, files in os.walk(top, onerror=refused):
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield folder, sorted(files)


def articles_of(home: str, problems: list[Problem]) -> Iterator[str]:
    """The articles in this folder and in its folders of sources."""
    for folder in (home, *(os.path.join(home, name) for name in SOURCE_FOLDERS)):
        if folder != home and not os.path.isdir(folder):
            continue
        try:
            names = os.listdir(folder or ".")
        except OSError as error:
            problems.append(Problem(shown(folder), f"the folder could not be read: {(error.strerror or 'unknown fault').lower()}"))
            continue
        for name in names:
            file = shown(os.path.join(folder, name))
            if is_article(file) and os.path.isfile(file):
                yield file


def story_of(path: str) -> str:
    """The folder whose story this file belongs to: its own, or the one above a folder of sources."""
    folder, name = os.path.split(os.path.dirname(path))
    if name in SOURCE_FOLDERS:
        return folder
    if not name and folder == "" and os.path.basename(os.getcwd()) in SOURCE_FOLDERS:
        return ".."
    return os.path.dirname(path)


def role_of(file: str, home: Home) -> Role | None:
    """The role that a folder of sources gives to what lies in it."""
    folder = os.path.dirname(file)
    if home[0] == "folder":
        name = os.path.basename(folder or os.getcwd()) if folder != home[1] else ""
    else:
        name = next((part for part in folder.split("/") if part in SOURCE_FOLDERS), "")
    return "reference" if name == "reference" else "source" if name in SOURCE_FOLDERS else None
