"""A run: what each story comes to, taken from the cache where nothing has changed, worked out by several processes where much has.

The report is the same with a cache and without, with one process and with many: an entry is found by all that its story's outcome
depends on, and outcomes are put together in the order of the stories.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence

from factlint import readers, ready, stories
from factlint.cache import Cache, digest, key
from factlint.config.chosen import Chosen
from factlint.model import Coverage, Document, Finding, Outcome, Place, Problem, Remark, Report, Span
from factlint.plain import Plain
from factlint.stories import Gathered

KIND = "story"
WORTH_SHARING = 300
"""So many articles are worth the start of other processes."""

_PLAIN = Plain((Outcome, Finding, Place, Span, Coverage, Problem, Remark), {Document: lambda document: document.path})

Contents = Mapping[str, bytes]


def check(paths: Sequence[str], rules: Chosen, cache: Cache, jobs: int | None = None, typed: Contents | None = None) -> Report:
    """Hold the rules against every story that these paths belong to. `jobs`: so many processes, None: as seems best.

    `typed` is what stands in a file's place, by path: an editor's draft that is not saved yet.
    """
    survey = stories.survey(paths, rules.settings, typed)
    known = {number: found for number, story in enumerate(survey.stories) if (found := _kept(story, rules, cache)) is not None}
    missing = [(number, story) for number, story in enumerate(survey.stories) if number not in known]
    if missing:
        ready.work()
    if (missing or not known) and rules.problems:
        return Report((), Coverage(), rules.problems)
    known.update(_worked_out(missing, rules, cache, jobs))
    return stories.report(survey, (known[number] for number in range(len(survey.stories))))


def _kept(story: Gathered, rules: Chosen, cache: Cache) -> Outcome | None:
    """The story's outcome from an earlier run."""
    if cache.folder is None:
        return None
    contents = _contents(story)
    return None if contents is None else _opened(cache.get(KIND, _key(story, contents, rules)), contents)


def _opened(data: object, contents: Contents) -> Outcome | None:
    """An outcome out of plain data, with the documents that its findings speak of."""
    if data is None:
        return None
    documents: dict[str, Document] = {}

    def document(path: str) -> Document:
        if path not in documents:
            documents[path] = readers.read(path, contents[path])
        return documents[path]

    found = _PLAIN.back(data, document)
    assert isinstance(found, Outcome)
    return found


def _contents(story: Gathered) -> Contents | None:
    """What is in the story's files; None where one cannot be read, of which a report must speak each time."""
    try:
        return {path: story.content(path) for path, _, _ in story.files}
    except (OSError, readers.Unreadable):
        return None


def _key(story: Gathered, contents: Contents, rules: Chosen) -> str:
    """All that the outcome depends on: program, rules, settings; the files' names, roles and contents, and which are in focus."""
    return key(rules.stamp, tuple((path, role, named, digest(contents[path])) for path, role, named in story.files))


# ---------------------------------------------------------------- what is not known yet


def _worked_out(
    missing: Sequence[tuple[int, Gathered]], rules: Chosen, cache: Cache, jobs: int | None
) -> Iterator[tuple[int, Outcome]]:
    """The outcomes of these stories by number."""
    left = dict(missing)
    if jobs is None:
        jobs = cores() if sum(len(story.files) for _, story in missing) >= WORTH_SHARING else 1
    if min(jobs, len(missing)) > 1:
        from factlint import crew, pipeline  # noqa: F401  what all of them need

        len(rules)  # loaded once, before there are several

        def work(number: int) -> object:
            return _work(left[number], rules, cache)[1:]

        for number, (stamp, data) in crew.shared([number for number, _ in missing], work, jobs):
            story = left.pop(number)
            contents = _contents(story)
            same = contents is not None and _key(story, contents, rules) == stamp  # nobody has written to a file meanwhile
            opened = _opened(data, contents) if same and contents is not None else None
            yield number, opened or _work(story, rules, cache)[0]
    for number, story in left.items():
        yield number, _work(story, rules, cache)[0]


def _work(story: Gathered, rules: Chosen, cache: Cache) -> tuple[Outcome, str | None, object]:
    """What the story comes to, kept for later; its key and the same as plain data."""
    from factlint import pipeline  # which loads all of reading, linking and comparing

    contents = _contents(story)
    outcome = pipeline.outcome(story, rules, rules.settings, contents)
    if contents is None:
        return outcome, None, None
    stamp, data = _key(story, contents, rules), _PLAIN.made(outcome)
    cache.put(KIND, stamp, data)
    return outcome, stamp, data


def cores() -> int:
    """How many processes can work at the same time here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
