"""Stories as a configuration makes them: by patterns of paths, or by the name in front matter."""

from __future__ import annotations

import os
from collections.abc import Iterable

from factlint.config import Settings
from factlint.readers import front_matter

HEAD = 4096
"""So many bytes of an article are looked at for its front matter."""

Home = tuple[str, str]


def home_of(path: str, settings: Settings, content: bytes | None = None) -> Home | None:
    """The story of this article by the first way that knows one; None where that is the folder, or nothing."""
    inside = settings.inside(path)
    if inside.startswith("../"):
        return None  # outside of what is configured
    for way in settings.stories:
        if way == "folder":
            return None
        name = told_by(path, content) if way == "front matter" else way.story(inside)
        if name:
            return ("front matter" if way == "front matter" else "name"), name
    return None


def told_by(path: str, content: bytes | None = None) -> str | None:
    """The story that the article's front matter names; `content` is what stands in the file's place."""
    if path.lower().endswith(".html") or (content is None and not os.path.isfile(path)):
        return None
    try:
        if content is None:
            with open(path, "rb") as file:
                content = file.read(HEAD)
        return front_matter.split(content[:HEAD].decode("utf-8-sig", "replace"))[1].story
    except (OSError, ValueError):
        return None  # said where the article is read


def tops(homes: Iterable[Home], settings: Settings) -> list[str]:
    """The folders that hold all articles of these stories, none inside another."""
    if any(way == "front matter" for way, _ in homes):
        return [settings.root]
    patterns = [way for way in settings.stories if not isinstance(way, str)]
    outer: list[str] = []
    folders = {pattern.beginning(name) for pattern in patterns for _, name in homes}
    for folder in sorted(folders, key=lambda folder: folder.split("/")):
        above = outer[-1] if outer else None
        if above is None or not (above == "" or folder.startswith(f"{above}/")):
            outer.append(folder)
    return [path for folder in outer if os.path.isdir(path := os.path.join(settings.root, folder))]
