"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-stories", action="store_true", help="write what factlint says of the golden stories")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that this checkout lies in."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same terminal for every test, whoever runs them."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FACTLINT_DEBUG"):
        monkeypatch.delenv(name, raising=False)
