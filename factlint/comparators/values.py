"""Comparisons that any field may ask for: whether a value is known, and whether it is the one named."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Any

from factlint.comparators.declare import FIELD_TYPES, Truth, phrase


@phrase("given", on=FIELD_TYPES, says="the article says it", unknown=True)
def given(value: Any) -> Truth:
    return value is not None


@phrase("missing", on=FIELD_TYPES, says="the article does not say it", unknown=True)
def missing(value: Any) -> Truth:
    return value is None


@phrase("yes", on=("yes-no",), says="it is so")
def yes(value: bool) -> Truth:
    return value


@phrase("no", on=("yes-no",), says="it is not so")
def no(value: bool) -> Truth:
    return not value


@phrase("one of {list}", on=("words", "choice"), says="it is one of those listed, capitals apart")
def one_of(value: str, options: tuple[str, ...]) -> Truth:
    return value in options or value.casefold() in _folded(options)


@lru_cache(maxsize=1_000)
def _folded(options: tuple[str, ...]) -> frozenset[str]:
    return frozenset(option.casefold() for option in options)


@phrase("the same choice as {choice}", pair="the same choice", on=("choice",), says="both say the same")
def same_choice(value: str, other: str) -> Truth:
    return value == other


@phrase("the same key as {key}", pair="the same key", on=("key",), says="the two belong together")
def same_key(value: tuple[str, ...], other: tuple[str, ...]) -> Truth:
    return not set(value).isdisjoint(other)


@phrase(
    "speaking for {key}",
    pair="speaking for one another",
    on=("key",),
    says="the same voice, or a person and the campaign, office or company named after them",
)
def one_voice(value: tuple[str, ...], other: tuple[str, ...]) -> Truth:
    if not set(value).isdisjoint(other):
        return True
    return any(
        not (mine.startswith("person:") and theirs.startswith("person:")) and not _slug(mine).isdisjoint(_slug(theirs))
        for mine in value
        for theirs in other
    )


@phrase("the usual form", on=("words", "choice"), says="most of the group say the same, and so does every one", group=True)
def the_usual_form(values: tuple[str, ...]) -> Truth:
    counted = Counter(" ".join(value.split()) for value in values)
    if len(counted) == 1:
        return True
    return False if 2 * max(counted.values()) > len(values) else None


def _slug(key: str) -> frozenset[str]:
    return frozenset(part for part in key.partition(":")[2].split("-") if len(part) > 2)


@phrase("all the same", on=("words", "choice", "yes-no"), says="every one of the group says the same", group=True)
def all_the_same(values: tuple[Any, ...]) -> Truth:
    return len({value.casefold() if isinstance(value, str) else value for value in values}) <= 1
