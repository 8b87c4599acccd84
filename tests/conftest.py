"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-stories", action="store_true", help="write what factlint says of the golden stories")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that this checkout lies in."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True, scope="session")
def kept_nowhere() -> Iterator[None]:
    """Nobody's cache is read or written, unless a test says where it is to be."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("FACTLINT_CACHE", "off")
        yield


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same terminal for every test, whoever runs them."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FACTLINT_DEBUG"):
        monkeypatch.delenv(name, raising=False)
