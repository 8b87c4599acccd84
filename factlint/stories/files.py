"""One story as files, and what is read of them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping

from factlint.frozen import dataclass, field, replace
from factlint.model import Document, House, Problem, Role
from factlint.readers import OwnReport, Unreadable, read
from factlint.readers.decode import LARGEST


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


def raw(path: str) -> bytes:
    """What is in this file, as far as a reader wants to know. A pipe or a device would never end, so neither is opened."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise Unreadable("is not a regular file")
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)


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


def by_front_matter(documents: Iterable[tuple[Document, Role]]) -> list[list[tuple[Document, Role]]]:
    """A folder's articles as one story, or as several where their front matter names several."""
    stories: dict[str | None, list[tuple[Document, Role]]] = {}
    everything = list(documents)
    for document, role in everything:
        stories.setdefault(document.meta.story, []).append((document, role))
    named = [name for name in stories if name]
    return list(stories.values()) if len(named) > 1 else [everything] if everything else []
