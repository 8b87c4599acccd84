"""Which files are articles, which articles make a story, and which of them the run is about.

The *focus* is what the user named; the *universe* is the stories that the focus belongs to. Both come from the folders alone, so
every machine gives the same answer whatever the order and the number of the paths on its command line.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from factlint.model import Document, Problem, Role
from factlint.readers import READERS, Unreadable, read
from factlint.readers.decode import LARGEST

SOURCE_FOLDERS = ("sources", "transcripts", "reference")
NO_ARTICLES = ("readme", "license", "changelog", "contributing")
_ENDINGS = tuple(READERS)


@dataclass(frozen=True, slots=True)
class Gathered:
    """One story as files: (path, role, whether the user named it), in order of path. `name` is its folder."""

    name: str
    files: tuple[tuple[str, Role, bool], ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """The stories of the run, what was passed over on the way, and what could not be found or entered."""

    stories: tuple[Gathered, ...]
    passed_over: int
    problems: tuple[Problem, ...]


def is_article(path: str) -> bool:
    """Whether a file of this name is an article."""
    name = PurePath(path)
    return name.suffix.lower() in _ENDINGS and name.stem.lower() not in NO_ARTICLES and not name.name.startswith(".")


def survey(paths: Iterable[str]) -> Survey:
    """Find the stories that these files and folders belong to; paths are relative to the current folder."""
    focus: set[str] = set()
    problems: list[Problem] = []
    passed: set[str] = set()
    for path in paths:
        _add(path, focus, passed, problems)
    homes = {_home(path) for path in focus}
    universe = {file for home in homes for file in _members(home, problems)} | focus
    ignored = _ignored(universe | passed) - {path for path in map(_shown, paths) if os.path.isfile(path)}
    members: dict[str, list[str]] = {}
    for file in universe - ignored:
        members.setdefault(_home(file), []).append(file)
    stories = tuple(_story(home, sorted(files), focus) for home, files in sorted(members.items()))
    stories = tuple(story for story in stories if any(named for _, _, named in story.files))
    if not stories and not problems:
        places = ", ".join(_shown(path) for path in paths)
        problems.append(Problem(places, f"there is no article here; factlint reads {', '.join(_ENDINGS)}"))
    return Survey(stories, len(passed - ignored), tuple(dict.fromkeys(problems)))


def documents(story: Gathered, problems: list[Problem]) -> Iterator[tuple[Document, Role]]:
    """Read the story's files; what cannot be read goes to `problems`. Front matter has the last word on the role."""
    for path, role, _ in story.files:
        try:
            document = read(path, _bytes(path))
        except OSError as error:
            problems.append(Problem(path, f"could not be read: {(error.strerror or 'unknown fault').lower()}"))
        except Unreadable as error:
            problems.append(Problem(path, str(error)))
        else:
            said = document.meta.role
            if said not in (None, "draft", "source", "reference"):
                problems.append(Problem(path, f"the front matter says role: {said}; allowed are draft, source and reference"))
            yield document, "draft" if said == "draft" else "source" if said else role


def _bytes(path: str) -> bytes:
    """What is in this file, as far as a reader wants to know. A pipe or a device would never end, so neither is opened."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise Unreadable("is not a regular file")
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)


def by_front_matter(documents: Iterable[tuple[Document, Role]]) -> list[list[tuple[Document, Role]]]:
    """A folder's articles as one story, or as several where their front matter names several."""
    stories: dict[str | None, list[tuple[Document, Role]]] = {}
    everything = list(documents)
    for document, role in everything:
        stories.setdefault(document.meta.story, []).append((document, role))
    named = [name for name in stories if name]
    return list(stories.values()) if len(named) > 1 else [everything] if everything else []


def _add(path: str, focus: set[str], passed: set[str], problems: list[Problem]) -> None:
    """Put the articles that this path names into `focus`."""
    shown = _shown(path)
    if os.path.isdir(path):
        for folder, files in _walk(path, problems):
            for name in files:
                file = _shown(os.path.join(folder, name))
                (focus if is_article(file) else passed).add(file)
    elif not os.path.exists(path):
        problems.append(Problem(shown, "there is no such file or folder"))
    elif not is_article(path):
        endings = ", ".join(_ENDINGS)
        problems.append(
            Problem(shown, f"is no article: factlint reads {endings} files, but not README, LICENSE, CHANGELOG, CONTRIBUTING")
        )
    else:
        focus.add(shown)


def _walk(top: str, problems: list[Problem]) -> Iterator[tuple[str, list[str]]]:
    """Folders with their files; hidden folders are left out and links to folders not followed, so no loop can hold it."""

    def refused(error: OSError) -> None:
        problems.append(
            Problem(_shown(error.filename or top), f"the folder could not be read: {(error.strerror or 'unknown fault').lower()}")
        )

    for folder, below, files in os.walk(top, onerror=refused):
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield folder, sorted(files)


def _home(path: str) -> str:
    """The folder whose story this file belongs to: its own, or the one above a folder of sources."""
    folder, name = os.path.split(os.path.dirname(path))
    if name in SOURCE_FOLDERS:
        return folder
    if not name and folder == "" and os.path.basename(os.getcwd()) in SOURCE_FOLDERS:
        return ".."
    return os.path.dirname(path)


def _members(home: str, problems: list[Problem]) -> Iterator[str]:
    """All the articles of the story that lives in this folder."""
    for folder in (home, *(os.path.join(home, name) for name in SOURCE_FOLDERS)):
        if folder != home and not os.path.isdir(folder):
            continue
        try:
            names = os.listdir(folder or ".")
        except OSError as error:
            problems.append(Problem(_shown(folder), f"the folder could not be read: {(error.strerror or 'unknown fault').lower()}"))
            continue
        for name in names:
            file = _shown(os.path.join(folder, name))
            if is_article(file) and os.path.isfile(file):
                yield file


def _story(home: str, files: list[str], focus: set[str]) -> Gathered:
    """Roles by folder: articles beside a folder of sources are drafts; where there is none, all stand as equals."""
    outside = [file for file in files if os.path.dirname(file) != home]
    roles: dict[str, Role] = {file: "source" if file in outside else "draft" if outside else "equal" for file in files}
    return Gathered(home or ".", tuple((file, roles[file], file in focus) for file in files))


def _shown(path: str) -> str:
    """The path as reports print it: relative to the current folder, with slashes."""
    return os.path.relpath(path).replace(os.sep, "/") if path else "''"


def _ignored(files: Iterable[str]) -> set[str]:
    """Those of these files that git ignores in the repository that they lie in; none where there is no git or no repository."""
    folders: dict[str, list[str]] = {}
    for file in files:
        folders.setdefault(os.path.dirname(file), []).append(file)
    asked: dict[str, dict[str, str]] = {}  # by repository: the file's name there, and as it is known here
    roots: dict[str, str | None] = {}
    for folder, names in folders.items():
        real = os.path.realpath(folder)
        if root := _repository(real, roots):
            inside = os.path.relpath(real, root)
            asked.setdefault(root, {}).update({os.path.normpath(os.path.join(inside, os.path.basename(n))): n for n in names})
    return {known[name] for root, known in asked.items() for name in _check_ignore(root, known) if name in known}


def _check_ignore(root: str, names: Iterable[str]) -> list[str]:
    import subprocess  # only here, because most runs at a desk are in no repository

    # A hook runs with git's own variables set, which would name another repository than the one asked about.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    given = os.fsencode("\0".join(sorted(name.replace(os.sep, "/") for name in names)))
    command = ["git", "-C", root, "check-ignore", "-z", "--stdin"]
    try:
        run = subprocess.run(command, input=given, capture_output=True, timeout=60, check=False, env=environment)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return [os.path.normpath(name) for name in os.fsdecode(run.stdout).split("\0") if name]


def _repository(folder: str, known: dict[str, str | None]) -> str | None:
    """The root of the repository that this folder lies in; `known` remembers the answers."""
    if folder not in known:
        above = os.path.dirname(folder)
        known[folder] = None if above == folder else _repository(above, known)
        if os.path.exists(os.path.join(folder, ".git")):
            known[folder] = folder
    return known[folder]
