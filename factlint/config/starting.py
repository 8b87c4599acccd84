"""The configuration that a newsroom starts from: what was seen is set, all else stands there as a comment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factlint.frozen import dataclass

DOCUMENTATION = frozenset({"docs", "doc", "documentation", "templates", "examples", "tests", "notes"})
"""Folders at the top of a repository that usually hold no articles, whatever the endings of their files."""

DEPENDENCIES = frozenset({"node_modules", "bower_components", "vendor", "site-packages", "venv"})
"""Folders that hold other people's programs, wherever in a repository they lie; their notes are no articles."""

SOURCES = frozenset({"wire", "wires", "minutes", "interviews", "transcripts", "sources", "releases", "filings", "agency"})
"""Folders at the top of a repository that hold what drafts are held against."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What there is in a repository."""

    articles: int
    stories: int
    documentation: tuple[str, ...]
    dependencies: tuple[str, ...]
    sources: tuple[str, ...]
    by_front_matter: bool
    other_copy: Mapping[str, int]
    """How many files there are of each ending that is copy and is not read."""
    rules: tuple[str, ...] = ()
    """Folders with rules in them."""
    crowd: tuple[str, int, str] | None = None
    """The story with the most articles, where they are more than one event ever has: its folder, their number, their ending."""


CROWD = 30
"""So many articles no newsroom has of one event; they are an archive."""


def left_out(documentation: Iterable[str], dependencies: Iterable[str]) -> list[str]:
    """The patterns of what is no article."""
    return [*(f"{folder}/" for folder in documentation), *(f"**/{folder}/" for folder in dependencies)]


def text(seen: Seen) -> str:
    """A factlint.yaml for a repository like this."""
    return "\n".join(_lines(seen)) + "\n"


def _lines(seen: Seen) -> Iterator[str]:
    yield "# What factlint makes of this repository. Every setting may be left out; a line that begins with # is one that is."
    yield "# All settings: docs/configuration.md of factlint. What counts in the end: factlint check --show-settings"
    yield ""
    yield from _stories(seen)
    yield ""
    yield from _roles(seen)
    yield ""
    yield "# Which articles outrank which, the highest first. Where two disagree, the finding is put down to the lower one."
    yield "# ranks:"
    yield "#   - transcripts/"
    yield "#   - wire/"
    yield ""
    yield "# Files that are no articles."
    out = left_out(seen.documentation, seen.dependencies)
    yield "leave-out:" if out else "# leave-out:"
    yield from (f"  - {pattern}" if pattern[0].isalnum() else f'  - "{pattern}"' for pattern in out)
    if not out:
        yield "#   - docs/"
    yield ""
    yield "# Rules off, or at another level: off, error, warning or note. factlint rules lists them."
    yield "# rules:"
    yield "#   quote-small-words: warning"
    yield "# folders:"
    yield "#   sport/:"
    yield "#     never-introduced: off"
    yield ""
    yield "# Rules of your own (docs/writing-a-rule.md), and words and names that factlint does not know."
    yield f"rule-folders: [{', '.join(seen.rules)}]" if seen.rules else "# rule-folders: [house-rules]"
    yield "# words:"
    yield "#   names: [Ana Ruiz]"
    yield "#   titles: [Portreeve]"
    yield "#   organisations: [Harbour Trust]"
    yield "#   places: [Eastwick]"
    yield "#   household-names: [Ruiz]"
    yield ""
    yield "# The least level that refuses a commit."
    yield "fail-on: error"


def _stories(seen: Seen) -> Iterator[str]:
    yield "# What makes a story: a folder; or the story that front matter names; or what has the same <story> in its path."
    if seen.by_front_matter:
        yield "stories:"
        yield "  - front matter"
        yield "  - folder"
        return
    yield "stories:"
    yield "#  - news/<story>/"
    yield "#  - front matter"
    yield "  - folder"


def _roles(seen: Seen) -> Iterator[str]:
    yield "# What drafts are held against. Folders named sources, transcripts and reference inside a story need no entry."
    if seen.sources:
        yield "roles:"
        yield "  source:"
        yield from (f"    - {folder}/" for folder in seen.sources)
        return
    yield "# roles:"
    yield "#   source:"
    yield "#     - wire/"
