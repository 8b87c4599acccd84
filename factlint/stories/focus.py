"""The stories that the files and folders of a command line belong to.

The *focus* is what the user named; the *universe* is the stories that the focus belongs to. Both come from the folders and the
configuration alone, so every machine gives the same answer whatever the order and the number of the paths on its command line.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping

from factlint.config import Settings
from factlint.frozen import dataclass, field
from factlint.model import Problem, Role
from factlint.stories.files import Gathered
from factlint.stories.folders import ENDINGS, OTHER_COPY, Home, articles_of, is_article, role_of, shown, story_of, walk
from factlint.stories.ignored import ignored

UNCONFIGURED = Settings()
_ADDRESS = re.compile(r"(?:https?|ftp|file)://")
_SETTINGS = (".yaml", ".yml", ".toml")
"""Endings of files that nobody takes for copy, so that nobody needs to hear that they were passed over."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The stories of the run, what was passed over on the way, and what could not be found or entered."""

    stories: tuple[Gathered, ...]
    passed_over: int
    problems: tuple[Problem, ...]
    other_copy: Mapping[str, int] = field(default_factory=dict)
    """How many of those passed over are copy in a format that is not read, by ending."""


def survey(paths: Iterable[str], settings: Settings = UNCONFIGURED, typed: Mapping[str, bytes] | None = None) -> Survey:
    """Find the stories that these files and folders belong to; paths are relative to the current folder.

    `typed` is what stands in a file's place, by the path as it is shown; that file need not be there.
    """
    typed = typed or {}
    focus: set[str] = set()
    problems: list[Problem] = []
    passed: set[str] = set()
    for path in paths:
        _add(path, focus, passed, problems, typed)
    left_out = {path for path in focus if _left_out(path, settings)}
    focus -= left_out
    passed |= left_out
    homes = {path: home_of(path, settings, typed.get(path)) for path in focus}
    universe = dict(_members(frozenset(homes.values()), settings, problems)) | homes
    out = ignored({*universe, *passed}) - {path for path in map(shown, paths) if os.path.isfile(path) or path in typed}
    members: dict[Home, list[str]] = {}
    for file, home in universe.items():
        if file not in out:
            members.setdefault(home, []).append(file)
    stories = tuple(_story(home, sorted(files), focus, settings, typed) for home, files in sorted(members.items()))
    stories = tuple(story for story in stories if any(named for _, _, named in story.files))
    if not stories and not problems and not left_out:
        places = ", ".join(shown(path) for path in paths)
        listed = ", ".join(f"{count} {ending}" for ending, count in other_copy(passed - out).items())
        export = f"; there are {listed}: export their text first" if listed else ""
        problems.append(Problem(places, f"there is no article here; factlint reads {', '.join(ENDINGS)}{export}"))
    return Survey(stories, len(passed - out), tuple(dict.fromkeys(problems)), other_copy(passed - out))


def other_copy(paths: Iterable[str]) -> dict[str, int]:
    """How many of these files are copy in a format that is not read, by ending."""
    endings = [ending for path in paths if (ending := os.path.splitext(path)[1].lower()) in OTHER_COPY]
    return {ending: endings.count(ending) for ending in sorted(set(endings))}


def home_of(path: str, settings: Settings, content: bytes | None = None) -> Home:
    """The story that this article belongs to: the first way of the configuration that knows one, else its folder's.

    `content` is what stands in the file's place.
    """
    if settings.stories:
        from factlint.stories import configured

        if home := configured.home_of(path, settings, content):
            return home
    return "folder", story_of(path)


def _left_out(path: str, settings: Settings) -> bool:
    return bool(settings.leave_out) and any(pattern.match(settings.inside(path)) for pattern in settings.leave_out)


def _add(path: str, focus: set[str], passed: set[str], problems: list[Problem], typed: Mapping[str, bytes]) -> None:
    """Put the articles that this path names into `focus`."""
    named = shown(path)
    if os.path.isdir(path):
        for folder, files in walk(path, problems):
            for name in files:
                file = shown(os.path.join(folder, name))
                if is_article(file):
                    focus.add(file)
                elif not name.startswith(".") and not name.lower().endswith(_SETTINGS):
                    passed.add(file)
    elif not os.path.exists(path) and named not in typed:
        problems.append(Problem(path if _ADDRESS.match(path) else named, _not_there(path)))
    elif not is_article(path):
        endings = ", ".join(ENDINGS)
        why = f"is no article: factlint reads {endings} files, but not README, LICENSE, CHANGELOG, CONTRIBUTING"
        if os.path.splitext(path)[1].lower() in OTHER_COPY:
            why = f"cannot be read; export its text as {' or '.join(ENDINGS[:2])} first"
        problems.append(Problem(named, why))
    else:
        focus.add(named)


def _not_there(path: str) -> str:
    if _ADDRESS.match(path):
        return "is an address; factlint reads files, so save the page first"
    if os.path.islink(path):
        return "is a link that leads nowhere"
    if any(mark in path for mark in "*?["):
        folder = re.split(r"[^/]*[*?[]", path, maxsplit=1)[0] or os.curdir
        return f"there is no such file or folder; factlint reads no patterns, so name the folder: {shown(folder)}"
    return f"there is no such file or folder{_meant(path)}"


def _meant(path: str) -> str:
    """What there is in its folder under nearly this name."""
    from factlint.rulebook.advice import spelled_like

    above, name = os.path.split(path.rstrip("/"))
    there = [one for one in os.listdir(above or os.curdir) if not one.startswith(".")] if os.path.isdir(above or os.curdir) else []
    near = spelled_like(name, there, 0.75)
    return f"; did you mean {shown(os.path.join(above, near))}?" if near else ""


def _members(homes: frozenset[Home], settings: Settings, problems: list[Problem]) -> Iterator[tuple[str, Home]]:
    """All the articles of these stories. Every folder is looked through once, however many stories lie in it."""
    named = {home for home in homes if home[0] != "folder"}
    for home in homes - named:
        for file in articles_of(home[1], problems):
            if not _left_out(file, settings) and (not settings.stories or home_of(file, settings) == home):
                yield file, home
    if named:
        from factlint.stories import configured

        for top in configured.tops(named, settings):
            for here, names in walk(top, problems):
                for file in (shown(os.path.join(here, name)) for name in names):
                    if is_article(file) and not _left_out(file, settings) and (home := home_of(file, settings)) in named:
                        yield file, home


def _story(home: Home, files: list[str], focus: set[str], settings: Settings, typed: Mapping[str, bytes]) -> Gathered:
    """Roles by configuration, then by folder: articles beside sources are drafts; where there is none, all stand as equals."""
    roles: dict[str, Role] = {}
    for file in files:
        said = next((role for role, pattern in settings.roles if pattern.match(settings.inside(file))), None)
        if role := said or role_of(file, home):
            roles[file] = role
    rest: Role = "draft" if any(role != "draft" for role in roles.values()) else "equal"
    listed = tuple((file, roles.get(file, rest), file in focus) for file in files)
    return Gathered(home[1] or ".", listed, {file: typed[file] for file in files if file in typed})
