"""Patterns of the configuration that fit no file: a folder that was renamed, or a name with a letter wrong."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from factlint.config import Settings
from factlint.config.patterns import STORY, Pattern
from factlint.model import Problem


def unmatched(settings: Settings, named: Sequence[str]) -> list[Problem]:
    """A warning for each, on a run that looks at all there is; a run on some files cannot know, and nobody is told twice a day.

    What git ignores need not be there: a fresh clone has no `node_modules/` to leave out.
    """
    root = os.path.realpath(settings.root)
    if settings.path is None or not any(_inside(root, os.path.realpath(path)) for path in named if os.path.isdir(path)):
        return []
    left = {pattern: key for key, pattern in _patterns(settings) if not _is_there(pattern, settings.root)}
    for path in _files(settings.root) if left else ():
        for pattern in [pattern for pattern in left if pattern.story(path) is not None]:
            del left[pattern]
        if not left:
            break
    return [_told(settings, key, pattern) for pattern, key in left.items() if not _ignored(pattern, settings.root)]


def _patterns(settings: Settings) -> Iterator[tuple[str, Pattern]]:
    yield from (("leave-out", pattern) for pattern in settings.leave_out)
    yield from (("stories", way) for way in settings.stories if isinstance(way, Pattern))
    yield from (("roles", pattern) for _, pattern in settings.roles)
    yield from (("ranks", pattern) for pattern in settings.ranks)
    yield from (("folders", pattern) for pattern, _ in settings.folders)


def _is_there(pattern: Pattern, root: str) -> bool:
    """Whether what it names is there, by itself or as a folder that may yet be empty. A pattern for hidden folders is let be."""
    return "/." in f"/{pattern.plain}" or (not pattern.open and os.path.exists(os.path.join(root, pattern.plain)))


def _files(root: str) -> Iterator[str]:
    for folder, below, names in os.walk(root):
        below[:] = [name for name in below if not name.startswith(".")]
        yield from (os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/") for name in names)


def _ignored(pattern: Pattern, root: str) -> bool:
    from factlint.stories.ignored import ignored

    names = (pattern.plain.replace("**/", "").replace("*", "x").replace("?", "x").replace(STORY, "x").strip("/"),)
    return bool(ignored(os.path.join(root, name, "x") for name in names))


def _told(settings: Settings, key: str, pattern: Pattern) -> Problem:
    from factlint.rulebook.advice import spelled_like

    above, _, name = pattern.plain.rstrip("/").rpartition("/")
    folder = os.path.join(settings.root, above)
    near = spelled_like(name, _listed(folder), 0.6) if not pattern.open else None
    hint = f"; did you mean {f'{above}/' if above else ''}{near}?" if near else ""
    said = f"`{key}`: no file and no folder fits {pattern.written}{hint}"
    return Problem(settings.path or "", said, pattern.line, pattern.column)


def _listed(folder: str) -> Iterable[str]:
    return os.listdir(folder) if os.path.isdir(folder) else ()


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
