"""Which files are articles, which articles make a story, and which of them the run is about.

The *focus* is what the user named; the *universe* is the stories that the focus belongs to. Both come from the folders and the
configuration alone, so every machine gives the same answer whatever the order and the number of the paths on its command line.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from factlint.config import Settings
from factlint.frozen import dataclass, field, replace
from factlint.model import Coverage, Document, Finding, House, Outcome, Problem, Remark, Report, Role
from factlint.readers import READERS, OwnReport, Unreadable, read
from factlint.readers.decode import LARGEST
from factlint.stories.ignored import ignored

SOURCE_FOLDERS = ("sources", "transcripts", "reference")
NO_ARTICLES = ("readme", "license", "changelog", "contributing")
UNCONFIGURED = Settings()
_ENDINGS = tuple(READERS)
_SETTINGS = (".yaml", ".yml", ".toml")
"""Endings of files that nobody takes for copy, so that nobody needs to hear that they were passed over."""

OTHER_COPY = frozenset({".docx", ".doc", ".rtf", ".odt", ".pdf", ".pages"})
"""Endings of files that are copy as likely as not, and are not read."""

Home = tuple[str, str]
"""What the articles of one story have in common: the way ("folder", "name" or "front matter"), and the folder or the name."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """One story as files: (path, role, whether the user named it), in order of path. `name` is its folder.

    `typed` is what stands in a file's place, by path: an editor's draft that is not saved yet.
    """

    name: str
    files: tuple[tuple[str, Role, bool], ...]
    typed: Mapping[str, bytes] = field(default_factory=dict)

    def content(self, path: str) -> bytes:
        """What is to be read for this file of the story."""
        return self.typed[path] if path in self.typed else raw(path)


@dataclass(frozen=True, slots=True)
class Survey:
    """The stories of the run, what was passed over on the way, and what could not be found or entered."""

    stories: tuple[Gathered, ...]
    passed_over: int
    problems: tuple[Problem, ...]
    other_copy: Mapping[str, int] = field(default_factory=dict)
    """How many of those passed over are copy in a format that is not read, by ending."""


def is_article(path: str) -> bool:
    """Whether a file of this name is an article."""
    stem, ending = os.path.splitext(os.path.basename(path))
    return ending.lower() in _ENDINGS and stem.lower() not in NO_ARTICLES and not stem.startswith(".")


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
        problems.append(Problem(places, f"there is no article here; factlint reads {', '.join(_ENDINGS)}{export}"))
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
    return "folder", _home(path)


def _left_out(path: str, settings: Settings) -> bool:
    return bool(settings.leave_out) and any(pattern.match(settings.inside(path)) for pattern in settings.leave_out)


def documents(
    story: Gathered, problems: list[Problem], contents: Mapping[str, bytes] | None = None, house: House | None = None
) -> Iterator[tuple[Document, Role]]:
    """Read the story's files; what cannot be read goes to `problems`. Front matter has the last word on the role.

    `contents` is what is in the files, where that is known already; `house` holds the newsroom's own words.
    """
    for path, role, _ in story.files:
        try:
            document = read(path, story.content(path) if contents is None else contents[path])
        except OSError as error:
            problems.append(Problem(path, f"could not be read: {(error.strerror or 'unknown fault').lower()}"))
        except OwnReport:
            continue
        except Unreadable as error:
            problems.append(Problem(path, str(error), error.line, error.column))
        else:
            said = document.meta.role
            front: dict[str | None, Role] = {"draft": "draft", "reference": "reference"}
            yield replace(document, house=house) if house else document, front.get(said, "source") if said else role


def report(survey: Survey, outcomes: Iterable[Outcome]) -> Report:
    """The report of a run out of what its stories came to, in their order."""
    findings, problems, warnings = list[Finding](), list(survey.problems), list[Problem]()
    read, unread, unchecked = Counter[str](), Counter[str](), Counter[str]()
    articles = told = 0
    focus: set[str] = set()
    said: list[Remark] = []
    for outcome in outcomes:
        findings += outcome.findings
        problems += outcome.problems
        warnings += outcome.warnings
        focus |= outcome.focus
        said += outcome.remarks
        articles += outcome.coverage.documents
        told += outcome.coverage.stories
        read.update(outcome.coverage.read)
        unread.update(outcome.coverage.unread)
        unchecked.update(outcome.coverage.unchecked)
    coverage = Coverage(articles, told, read, unread, unchecked, survey.passed_over, survey.other_copy)
    return Report(tuple(findings), coverage, tuple(problems), tuple(warnings), focus=frozenset(focus), remarks=tuple(said))


def raw(path: str) -> bytes:
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


def _add(path: str, focus: set[str], passed: set[str], problems: list[Problem], typed: Mapping[str, bytes]) -> None:
    """Put the articles that this path names into `focus`."""
    named = shown(path)
    if os.path.isdir(path):
        for folder, files in _walk(path, problems):
            for name in files:
                file = shown(os.path.join(folder, name))
                if is_article(file):
                    focus.add(file)
                elif not name.startswith(".") and not name.lower().endswith(_SETTINGS):
                    passed.add(file)
    elif not os.path.exists(path) and named not in typed:
        why = "is a link that leads nowhere" if os.path.islink(path) else f"there is no such file or folder{_meant(path)}"
        problems.append(Problem(named, why))
    elif not is_article(path):
        endings = ", ".join(_ENDINGS)
        why = f"is no article: factlint reads {endings} files, but not README, LICENSE, CHANGELOG, CONTRIBUTING"
        if os.path.splitext(path)[1].lower() in OTHER_COPY:
            why = f"cannot be read; export its text as {' or '.join(_ENDINGS[:2])} first"
        problems.append(Problem(named, why))
    else:
        focus.add(named)


def _meant(path: str) -> str:
    """What there is in its folder under nearly this name."""
    from factlint.rulebook.advice import spelled_like

    above, name = os.path.split(path.rstrip("/"))
    there = [one for one in os.listdir(above or os.curdir) if not one.startswith(".")] if os.path.isdir(above or os.curdir) else []
    near = spelled_like(name, there, 0.75)
    return f"; did you mean {shown(os.path.join(above, near))}?" if near else ""


def _walk(top: str, problems: list[Problem]) -> Iterator[tuple[str, list[str]]]:
    """Folders with their files; hidden folders are left out and links to folders not followed, so no loop can hold it."""

    def refused(error: OSError) -> None:
        problems.append(
            Problem(shown(error.filename or top), f"the folder could not be read: {(error.strerror or 'unknown fault').lower()}")
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


def _members(homes: frozenset[Home], settings: Settings, problems: list[Problem]) -> Iterator[tuple[str, Home]]:
    """All the articles of these stories. Every folder is looked through once, however many stories lie in it."""
    named = {home for home in homes if home[0] != "folder"}
    for home in homes - named:
        for file in _in_folder(home[1], problems):
            if not _left_out(file, settings) and (not settings.stories or home_of(file, settings) == home):
                yield file, home
    if named:
        from factlint.stories import configured

        for top in configured.tops(named, settings):
            for here, names in _walk(top, problems):
                for file in (shown(os.path.join(here, name)) for name in names):
                    if is_article(file) and not _left_out(file, settings) and (home := home_of(file, settings)) in named:
                        yield file, home


def _in_folder(home: str, problems: list[Problem]) -> Iterator[str]:
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


def _story(home: Home, files: list[str], focus: set[str], settings: Settings, typed: Mapping[str, bytes]) -> Gathered:
    """Roles by configuration, then by folder: articles beside sources are drafts; where there is none, all stand as equals."""
    roles: dict[str, Role] = {}
    for file in files:
        said = next((role for role, pattern in settings.roles if pattern.match(settings.inside(file))), None)
        if role := said or _role_by_folder(file, home):
            roles[file] = role
    rest: Role = "draft" if any(role != "draft" for role in roles.values()) else "equal"
    listed = tuple((file, roles.get(file, rest), file in focus) for file in files)
    return Gathered(home[1] or ".", listed, {file: typed[file] for file in files if file in typed})


def _role_by_folder(file: str, home: Home) -> Role | None:
    """The role that a folder of sources gives to what lies in it."""
    folder = os.path.dirname(file)
    if home[0] == "folder":
        name = os.path.basename(folder or os.getcwd()) if folder != home[1] else ""
    else:
        name = next((part for part in folder.split("/") if part in SOURCE_FOLDERS), "")
    return "reference" if name == "reference" else "source" if name in SOURCE_FOLDERS else None


def shown(path: str) -> str:
    """The path as reports print it: relative to the current folder, with slashes."""
    return os.path.relpath(path).replace(os.sep, "/") if path else "''"
