"""The settings that count, written as a factlint.yaml would hold them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator

from factlint.config import Settings
from factlint.config.patterns import Pattern
from factlint.model import Level


def shown(settings: Settings, fail_on: Level, notes: bool) -> str:
    """YAML that reads back as the same settings."""
    where = f"from {settings.path}" if settings.path else "as they are without a configuration"
    return "\n".join([f"# The settings {where}.", *_lines(settings, fail_on, notes)]) + "\n"


def _lines(settings: Settings, fail_on: Level, notes: bool) -> Iterator[str]:
    yield f"stories: {_list(_written(settings.stories) or ['folder'])}"
    if settings.roles:
        yield "roles:"
        for role in dict.fromkeys(role for role, _ in settings.roles):
            yield f"  {role}: {_list(pattern.written for of, pattern in settings.roles if of == role)}"
    for key, patterns in (("ranks", settings.ranks), ("leave-out", settings.leave_out)):
        if patterns:
            yield f"{key}: {_list(_written(patterns))}"
    if settings.rules:
        yield "rules:"
        yield from (f"  {choice.rule}: {choice.setting}" for choice in settings.rules)
    if settings.folders:
        yield "folders:"
    for pattern, choices in settings.folders:
        yield f"  {_quoted(pattern.written)}:"
        yield from (f"    {choice.rule}: {choice.setting}" for choice in choices)
    if settings.rule_folders:
        yield f"rule-folders: {_list(os.path.relpath(folder, settings.root) for folder in settings.rule_folders)}"
    if settings.words:
        yield "words:"
        yield from (f"  {kind}: {_list(words)}" for kind, words in settings.words.items())
    yield f"fail-on: {fail_on}"
    yield f"notes: {'yes' if notes else 'no'}"


def _written(patterns: Iterable[Pattern | str]) -> list[str]:
    return [one if isinstance(one, str) else one.written for one in patterns]


def _list(words: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, words))}]"


def _quoted(word: str) -> str:
    return word if word.replace("-", "").replace(" ", "").isalnum() else json.dumps(word, ensure_ascii=False)
