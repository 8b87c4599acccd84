"""Dataclasses and named tuples that cost nothing until they are used.

`dataclass`, `field`, `replace` and `NamedTuple` as in the standard library, for what factlint does with them: classes with slots
that inherit from nothing, most of them frozen. There each class is written as source text and compiled when it is declared, which
takes 0.4 ms (0.15 for a named tuple); a run that only says what it knows already would spend a third of its time on that and on
loading `dataclasses` itself. Here a class gets its `__new__` when the first object is made. Type checkers are told that these are
the standard ones.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, which takes longer to load than all this

COMPILED: dict[str, Any] = {}
"""The code of each `__new__` by its source, or the source; what the build compiled is put here (see `ready`)."""

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
    from typing import Any, NamedTuple
else:
    from operator import attrgetter, itemgetter

    try:
        from _collections import _tuplegetter as getter  # what the standard library's own named tuples have
    except ImportError:

        def getter(index, doc):
            return property(itemgetter(index), doc=doc)

    class _Factory:
        """The default of a field that each object gets a new one of."""

        __slots__ = ("make",)

        def __init__(self, make):
            self.make = make

    def field(*, default_factory):
        return _Factory(default_factory)

    def dataclass(*, frozen=False, slots):
        """Make a class of the annotations of the one below it. `slots` is asked for, as there is no other way here."""
        assert slots

        def made(cls):
            names = tuple(cls.__annotations__)
            members = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
            defaults = {name: members.pop(name) for name in names if name in members}
            members |= {"__slots__": names, "__match_args__": names, "__qualname__": cls.__qualname__}
            members |= _methods(names, frozen)
            new = type(cls)(cls.__name__, cls.__bases__, members)
            new.__new__ = _first_new(new, names, defaults)
            new.__dataclass_fields__ = _Fields(names, defaults)
            new.values_of, new.fields_of = staticmethod(_values_of(names)), frozenset(names)
            return new

        return made

    def replace(obj, /, **changes):
        """A copy of this object with some fields changed."""
        cls = obj.__class__
        if not changes.keys() <= cls.fields_of:
            raise TypeError(f"no such fields: {', '.join(changes.keys() - cls.fields_of)}")
        return cls(*map(changes.get, cls.__slots__, cls.values_of(obj)))

    def _values_of(names):
        """A function for the values of an object's fields, in order."""
        if len(names) > 1:
            return attrgetter(*names)
        return lambda obj: tuple(getattr(obj, name) for name in names)

    def _methods(names, frozen):
        """Everything but `__new__`: the same for all classes, but for the fields that it looks at."""
        fields = _values_of(names)

        def __eq__(self, other):
            return fields(self) == fields(other) if other.__class__ is self.__class__ else NotImplemented

        def __hash__(self):
            return hash(fields(self))

        def __repr__(self):
            return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

        def __reduce__(self):
            return self.__class__, tuple(getattr(self, name) for name in names)

        def __setattr__(self, name, value):
            from dataclasses import FrozenInstanceError

            raise FrozenInstanceError(f"cannot assign to field {name!r}")

        def __delattr__(self, name):
            from dataclasses import FrozenInstanceError

            raise FrozenInstanceError(f"cannot delete field {name!r}")

        common = {"__eq__": __eq__, "__repr__": __repr__, "__reduce__": __reduce__}
        if not frozen:
            return common | {"__hash__": None}
        return common | {"__hash__": __hash__, "__setattr__": __setattr__, "__delattr__": __delattr__}

    def _first_new(cls, names, defaults):
        """A `__new__` that puts the real one in its place."""

        def __new__(cls_, /, *given, **named):
            cls.__new__ = _new(cls, names, defaults)
            return cls(*given, **named)

        return __new__

    def _new(cls, names, defaults):
        """The `__new__` of a class: it fills a draft with the same slots, which is not frozen, and makes that one of the class."""
        draft = type("Draft", (), {"__slots__": names})
        space = {"draft": draft}
        parameters, lines = ["cls"], ["self = draft()"]
        for name in names:
            default = defaults.get(name, space)  # any object that is no default
            value = name
            if isinstance(default, _Factory):
                space |= {f"make_{name}": default.make, "_MISSING": _Factory}
                parameters.append(f"{name}=_MISSING")
                value = f"make_{name}() if {name} is _MISSING else {name}"
            elif default is not space:
                space[f"default_{name}"] = default
                parameters.append(f"{name}=default_{name}")
            else:
                parameters.append(name)
            lines.append(f"self.{name} = {value}")
        lines += ["self.__class__ = cls", "return self"]
        text = f"def __new__({', '.join(parameters)}):\n    " + "\n    ".join(lines)
        return _compiled(text, space)["__new__"]

    class _Fields:
        """What the standard library asks a class for, made when it does: its own `replace`, `fields` and `asdict` work as well."""

        def __init__(self, names, defaults):
            self.names, self.defaults = names, defaults

        def __get__(self, obj: Any, cls: type) -> Any:
            import dataclasses
            from typing import Any

            fields = []
            for name in self.names:
                default = self.defaults.get(name, dataclasses.MISSING)
                if isinstance(default, _Factory):
                    fields.append((name, Any, dataclasses.field(default_factory=default.make)))
                else:
                    fields.append((name, Any, dataclasses.field(default=default)))
            cls.__dataclass_fields__ = dataclasses.make_dataclass(cls.__name__, fields).__dataclass_fields__
            return cls.__dataclass_fields__

    class _Row(type):
        """Makes the classes below `NamedTuple`: plain tuples whose items have names."""

        def __new__(cls, name, bases, members):
            if not bases:  # `NamedTuple` itself
                return type.__new__(cls, name, bases, members)
            names = tuple(members.get("__annotations__", ()))
            defaults = tuple([members.pop(name) for name in names if name in members])
            members |= {name: getter(index, None) for index, name in enumerate(names)}
            members |= {"__slots__": (), "__match_args__": names, "_fields": names}
            members |= _of_tuple(names, defaults)
            return type(name, (tuple,), members)

    class NamedTuple(metaclass=_Row):
        """A tuple whose items have names; those that have defaults come last."""

    def _of_tuple(names, defaults):
        """What a named tuple does that no other does."""
        listed = "".join(f"{name}, " for name in names)
        made = _compiled(f"def __new__(cls, {listed}):\n    return tuple_new(cls, ({listed}))", {"tuple_new": tuple.__new__})
        made["__new__"].__defaults__ = defaults

        known = frozenset(names)

        def _replace(self, /, **changes):
            if not changes.keys() <= known:
                raise ValueError(f"no such fields: {', '.join(changes.keys() - known)}")
            return tuple.__new__(self.__class__, map(changes.get, names, self))

        def __repr__(self):
            items = ", ".join([f"{name}={value!r}" for name, value in zip(names, self, strict=True)])
            return f"{self.__class__.__qualname__}({items})"

        def __getnewargs__(self):
            return tuple(self)

        return {"__new__": made["__new__"], "_replace": _replace, "__repr__": __repr__, "__getnewargs__": __getnewargs__}

    def _compiled(text, space):
        """The names in this space once the text has run in it, which was compiled when factlint was built or is so now.

        Not by `compile`, which makes the classes of all syntax first: a millisecond.
        """
        exec(COMPILED.setdefault(text, text), space)
        return space


__all__ = ["COMPILED", "NamedTuple", "dataclass", "field", "replace"]
