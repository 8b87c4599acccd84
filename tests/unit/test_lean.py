"""What a module is compiled without, and what it keeps."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "lean.py"
spec = importlib.util.spec_from_file_location("lean", SCRIPT)
assert spec is not None
assert spec.loader is not None
lean = importlib.util.module_from_spec(spec)
spec.loader.exec_module(lean)


FUTURE = "from __future__ import annotations\n"


def left(source: str, **others: str) -> str:
    """A module of a package as it is compiled, beside these others."""
    modules = {name: FUTURE + text for name, text in {"here": source, **others}.items()}
    return ast.unparse(lean.lean(modules)["here"])


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ('def f():\n    """Says what."""\n\nclass Boat:\n    """Says what."""', "def f():\n    pass\n\nclass Boat:\n    pass"),
        ("def f(a: int, *b: str, c: bool = True) -> None:\n    return a", "def f(a, *b, c=True):\n    return a"),
        (
            "from typing import Any\n\ndef f(a: Any) -> Any:\n    b: Any = a\n    return b",
            "def f(a):\n    b: 'Any' = a\n    return b",
        ),
        ("from typing import Literal\nSort = Literal[1, 2]\n\ndef f(a: Sort):\n    pass", "def f(a):\n    pass"),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import x\nelse:\n    x = 1", "x = 1"),
        ("from typing import cast\nx = cast(int, f())", "x = f()"),
        ("N: int = len('ab')", "N = len('ab')"),
        ("from typing import TypeVar\nT = TypeVar('T')\n\nclass Boats(dict[str, T]):\n    pass", "class Boats(dict):\n    pass"),
        ("from typing import TypeVar\nT = TypeVar('T')\n\ndef f(a: T) -> T:\n    return a.T", "def f(a):\n    return a.T"),
    ],
)
def test_what_no_run_asks_for_is_left_out(source: str, kept: str) -> None:
    assert left(source) == kept


@pytest.mark.parametrize(
    "source",
    [
        "from boats import Boat\n\ndef f():\n    return Boat()",
        "import boats.tern as tern\nx = tern",
        "x = count()",
        "from boats import Boat\n__all__ = ['Boat']",
    ],
)
def test_what_a_run_asks_for_stays(source: str) -> None:
    assert left(source) == source


def test_what_a_class_declares_stays_as_text() -> None:
    assert left("class Boat:\n    name: str\n    length: float = 9.5") == "class Boat:\n    name: 'str'\n    length: 'float' = 9.5"


def test_what_another_module_asks_for_stays() -> None:
    source = "from boats import Boat, Ferry, Tug"
    assert left(source, there="from here import Boat\nx = Boat") == "from boats import Boat"
    assert left(source, there="import here\nx = here.Ferry") == "from boats import Ferry"
    assert left(source, there="from here import Tug\n\ndef f(a: Tug):\n    pass") == ""


def test_annotations_that_are_run_stay() -> None:
    source = "from typing import Any\n\ndef f(a: Any):\n    pass"
    assert ast.unparse(lean.lean({"here": source})["here"]) == source
