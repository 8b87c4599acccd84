"""The stand-in for dataclasses behaves as they do, as far as factlint asks."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from factlint.frozen import NamedTuple, dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Boat:
    name: str
    length: float = 9.5
    crew: tuple[str, ...] = ()
    log: dict[str, int] = field(default_factory=dict)

    def long(self) -> bool:
        return self.length > 10


@dataclass(slots=True)
class Harbour:
    boats: list[Boat] = field(default_factory=list)


class Berth(NamedTuple):
    pier: str
    number: int
    free: bool = True

    def told(self) -> str:
        return f"{self.pier}{self.number}"


def test_a_named_tuple_is_a_tuple() -> None:
    berth = Berth("B", number=4)
    assert berth == ("B", 4, True)
    assert (berth.pier, berth.number, berth.free) == ("B", 4, True)
    assert berth.told() == "B4"
    assert repr(berth) == "Berth(pier='B', number=4, free=True)"
    assert berth._replace(free=False) == Berth("B", 4, False)
    assert type(berth._replace(number=5)) is Berth
    assert pickle.loads(pickle.dumps(berth)) == berth
    assert type(pickle.loads(pickle.dumps(berth))) is Berth
    with pytest.raises(TypeError):
        Berth("B")  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="depth"):
        berth._replace(depth=3)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        berth.pier = "C"  # type: ignore[misc]


def test_what_is_not_given_has_its_default() -> None:
    boat = Boat("Tern")
    assert (boat.name, boat.length, boat.crew, boat.log, boat.long()) == ("Tern", 9.5, (), {}, False)
    assert Boat("Tern", 12, crew=("Ada",)) == Boat(name="Tern", length=12, crew=("Ada",))
    assert Boat("Tern").log is not Boat("Tern").log
    with pytest.raises(TypeError):
        Boat()  # type: ignore[call-arg]


def test_frozen_is_frozen_and_has_no_room() -> None:
    boat = Boat("Tern")
    with pytest.raises(dataclasses.FrozenInstanceError):
        boat.name = "Skua"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del boat.name
    assert not hasattr(boat, "__dict__")
    harbour = Harbour()
    harbour.boats = [boat]
    assert harbour == Harbour([boat])
    with pytest.raises(TypeError):
        hash(harbour)


def test_equal_and_hashed_by_fields() -> None:
    one, other = Boat("Tern", log=None), Boat("Tern", log=None)  # type: ignore[arg-type]
    assert one == other
    assert len({one, other}) == 1
    assert one != Boat("Skua")
    assert repr(Boat("Tern")) == "Boat(name='Tern', length=9.5, crew=(), log={})"
    assert pickle.loads(pickle.dumps(Boat("Tern"))) == Boat("Tern")


def test_the_standard_library_takes_it_for_its_own() -> None:
    boat = Boat("Tern", crew=("Ada",))
    assert replace(boat, length=3) == dataclasses.replace(boat, length=3) == Boat("Tern", 3, ("Ada",))
    assert dataclasses.asdict(boat) == {"name": "Tern", "length": 9.5, "crew": ("Ada",), "log": {}}
    assert [one.name for one in dataclasses.fields(Boat)] == ["name", "length", "crew", "log"]
