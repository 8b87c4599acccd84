"""What is allowed, and "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(given: str, allowed: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The allowed word that the given one was probably meant to be."""
    import difflib  # only a mistake pays for it

    close = difflib.get_close_matches(given.casefold(), list(allowed), n=1, cutoff=cutoff)
    return close[0] if close else None


def refuse(what: str, given: str, allowed: Iterable[str]) -> str:
    """One sentence: there is no such thing, perhaps you meant that one, these are allowed."""
    names = list(allowed)
    near = nearest(given, names)
    hint = f" Did you mean {near}?" if near else ""
    return f"no {what} {given!r}.{hint} Allowed: {', '.join(names)}."
