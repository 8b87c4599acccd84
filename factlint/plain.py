"""Frozen data as plain data that can be kept or sent to another process, and back.

Plain is what marshal knows without help: text, numbers, None, tuples, dicts, sets. An object becomes a list that begins with the
number of its class; the data of factlint has no lists of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from factlint.cache import Cache
from factlint.model import Problem

_DATE = -1
_REFERENCE = -2
_TAKEN_APART = frozenset({tuple, list, dict})


class Plain:
    """Turns objects of these classes into plain data and back.

    `refers` is for objects that are not taken apart: the class of them, and what they are known by. An object of a class
    in `shared` that stands in several places becomes one list, and one object again.
    """

    def __init__(self, classes: Sequence[type], refers: Mapping[type, Callable[[Any], Any]], shared: Sequence[type] = ()) -> None:
        self._classes = tuple(classes)
        self._numbers = {kind: (number, _fields(kind)) for number, kind in enumerate(classes)}
        self._refers = refers
        self._shared = frozenset(shared)
        self._made: dict[int, tuple[Any, list[Any]]] = {}
        self._back: dict[int, tuple[list[Any], Any]] = {}

    def made(self, value: Any) -> Any:
        """This value as plain data. Raises TypeError for a class that is not known here."""
        kind = type(value)
        if value is None or kind in (str, int, bool, float):
            return value
        if kind is tuple:
            return tuple(map(self.made, value))
        if kind in self._numbers:
            if kind in self._shared and id(value) in self._made:
                return self._made[id(value)][1]
            number, fields = self._numbers[kind]
            data = [number, *(self.made(getattr(value, field)) for field in fields)]
            if kind in self._shared:
                self._made[id(value)] = value, data
            return data
        if kind in self._refers:
            return [_REFERENCE, self._refers[kind](value)]
        if kind is date:
            return [_DATE, value.toordinal()]
        if isinstance(value, Mapping):
            return {name: self.made(one) for name, one in value.items()}
        if kind is frozenset and all(type(one) is str for one in value):
            return value
        raise TypeError(f"{kind.__name__} has no plain form")

    def back(self, data: Any, known: Callable[[Any], Any]) -> Any:
        """The value that this plain data stands for; `known` finds what is only referred to."""
        kind = type(data)
        if kind is tuple:
            return tuple([self.back(one, known) if type(one) in _TAKEN_APART else one for one in data])
        if kind is dict:
            return {name: self.back(one, known) for name, one in data.items()}
        if kind is not list:
            return data
        number = data[0]
        if number == _REFERENCE:
            return known(data[1])
        if number == _DATE:
            return date.fromordinal(data[1])
        made = self._classes[number]
        if made in self._shared and id(data) in self._back:
            return self._back[id(data)][1]
        value = made(*[self.back(one, known) if type(one) in _TAKEN_APART else one for one in data[1:]])
        if made in self._shared:
            self._back[id(data)] = data, value
        return value


def remembered(
    cache: Cache, kind: str, name: str, classes: Sequence[type], make: Callable[[], tuple[Any, tuple[Problem, ...]]]
) -> tuple[Any, tuple[Problem, ...]]:
    """What `make` gives, a value and what is wrong with it; out of the cache where an earlier run found nothing wrong.

    `name` says all that the value depends on; `classes` are those that it is made of.
    """
    plain = Plain(classes, {})
    kept = cache.get(kind, name)
    if kept is not None:
        return plain.back(kept, lambda reference: reference), ()
    value, problems = make()
    if not problems:
        cache.put(kind, name, plain.made(value))
    return value, problems


def _fields(kind: Any) -> tuple[str, ...]:
    """The fields of a frozen class in the order in which it takes them."""
    fields: tuple[str, ...] = kind._fields if issubclass(kind, tuple) else kind.__slots__
    return fields
