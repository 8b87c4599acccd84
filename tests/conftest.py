"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that this checkout lies in."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same terminal for every test, whoever runs them."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FACTLINT_DEBUG"):
        monkeypatch.delenv(name, raising=False)
