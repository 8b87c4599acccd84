"""`factlint init`: look at the articles that there are and write a configuration to start from."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factlint import config, stories
from factlint.commands.output import say_problems
from factlint.config import grammar, starting
from factlint.config.patterns import understand
from factlint.report.safe import safe

if TYPE_CHECKING:
    import argparse

_PLAIN = re.compile(r"\w[\w-]*")
MOST_LOOKED_AT, HEAD = 20, 400
"""So many files of a folder, and so many bytes of each, tell whether there are rules in it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("--schema", action="store_true", help="print the JSON schema of the configuration, for editors, instead")


def run(options: argparse.Namespace) -> int:
    """Write factlint.yaml at the top of the repository, or here where there is none: 0; 2 where there is a configuration."""
    if options.schema:
        with open(config.schema_path(), encoding="utf-8") as file:
            sys.stdout.write(file.read())
        return 0
    found, problems = config.find(os.curdir)
    if found:
        print(f"factlint init: there is {safe(found)} already, and nothing was written.", file=sys.stderr)
        return 2
    if problems:
        say_problems(problems)
        return 2
    root = _root()
    seen = _seen(root)
    path = config.shown(os.path.join(root, config.NAME))
    text = starting.text(seen)
    _, wrong = grammar.settings(path, text.encode())
    assert not wrong, wrong  # what is written can be read
    try:
        _write(path, text)
    except OSError as error:
        print(f"factlint init: {safe(path)} could not be written: {(error.strerror or 'unknown fault').lower()}.", file=sys.stderr)
        return 2
    print(f"{safe(path)} is written. {_told(seen)}")
    if seen.crowd:
        folder, count, ending = seen.crowd
        inside = "" if folder == "." else f"{folder}/"
        print(f"{safe(inside or 'The top folder')} has {count:,} articles, which are held against each other as one story.")
        print(f"To hold each by itself, write in {config.NAME}: stories: {safe(inside)}<story>{ending}")
    if seen.articles:
        print(f"Next: factlint check {safe(config.shown(root))}")
    else:
        print("Next: put a draft in a folder, its sources in the folder sources/ beside it, and type: factlint check .")
    return 0


def _write(path: str, text: str) -> None:
    """A new file, or none: half of one on a full disk would be taken for the configuration."""
    with open(path, "x", encoding="utf-8") as file:
        try:
            file.write(text)
            file.flush()
        except OSError:
            os.unlink(path)
            raise


def _root() -> str:
    """The top of the repository around the current folder; the current folder where there is none."""
    here = folder = os.getcwd()
    while not os.path.exists(os.path.join(folder, ".git")):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return here
    return folder


def _seen(root: str) -> starting.Seen:
    """What there is below this folder, with paths as they are from it."""
    everything = stories.survey([root])
    folders = [os.path.relpath(path, root).split(os.sep)[:-1] for story in everything.stories for path, _, _ in story.files]
    tops = {names[0] for names in folders if names}
    documentation = tuple(sorted(tops & starting.DOCUMENTATION))
    dependencies = tuple(sorted({name for names in folders for name in names} & starting.DEPENDENCIES))
    out = tuple(understand(written) for written in starting.left_out(documentation, dependencies))
    survey = stories.survey([root], config.Settings(root=os.path.relpath(root), leave_out=out)) if out else everything
    paths = [path for story in survey.stories for path, _, _ in story.files]
    return starting.Seen(
        articles=len(paths),
        stories=len(survey.stories),
        documentation=documentation,
        dependencies=dependencies,
        sources=tuple(sorted(tops & starting.SOURCES)),
        other_copy=survey.other_copy,
        by_front_matter=_by_front_matter(paths),
        rules=tuple(name for name in sorted(os.listdir(root)) if _has_rules(os.path.join(root, name))),
        crowd=_crowd(survey.stories, root),
    )


def _has_rules(folder: str) -> bool:
    """Whether a folder of the newsroom's own has a rule file in it."""
    if not _PLAIN.fullmatch(os.path.basename(folder)) or not os.path.isdir(folder) or os.path.islink(folder):
        return False
    try:
        names = sorted(os.listdir(folder))[:MOST_LOOKED_AT]
    except OSError:  # not ours to read, so no folder of rules for us
        return False
    for name in names:
        if name.endswith((".yaml", ".yml")) and os.path.isfile(path := os.path.join(folder, name)) and os.access(path, os.R_OK):
            with open(path, "rb") as file:
                head = file.read(HEAD)
            if head.startswith(f"id: {os.path.splitext(name)[0]}".encode()) and b"\nsays:" in head:
                return True
    return False


def _crowd(found: Sequence[stories.Gathered], root: str) -> tuple[str, int, str] | None:
    """The story that has more articles than one event ever has."""
    largest = max(found, key=lambda story: len(story.files), default=None)
    if largest is None or len(largest.files) <= starting.CROWD:
        return None
    endings = Counter(os.path.splitext(path)[1] for path, _, _ in largest.files)
    folder = os.path.relpath(largest.name, root).replace(os.sep, "/")
    return folder, len(largest.files), endings.most_common(1)[0][0]


def _by_front_matter(paths: Sequence[str]) -> bool:
    """Whether front matter names one story in several folders."""
    from factlint.stories.configured import told_by

    folders = Counter({(story, os.path.dirname(path)) for path in paths if (story := told_by(path))})
    named = Counter(story for story, _ in folders)
    return any(count > 1 for count in named.values())


def _told(seen: starting.Seen) -> str:
    listed = ", ".join(f"{count} {ending}" for ending, count in seen.other_copy.items())
    export = f" Export the text of these first: {listed}." if listed else ""
    if not seen.articles:
        return f"There are no articles here yet; factlint reads .txt, .md and .html.{export}"
    several = f"{seen.articles:,} article{'s' * (seen.articles != 1)}"
    return f"It sees {several} in {seen.stories:,} {'story' if seen.stories == 1 else 'stories'}.{export}"
