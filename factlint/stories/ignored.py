"""Which files git ignores."""

from __future__ import annotations

import os
from collections.abc import Iterable


def ignored(files: Iterable[str]) -> set[str]:
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
