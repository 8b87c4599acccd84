"""What is allowed, and "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(given: str, allowed: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The allowed word that the given one was probably meant to be."""
    from rapidfuzz import fuzz, process, utils  # only a mistake pays for the import

    found = process.extractOne(given, list(allowed), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=100 * cutoff)
    return found[0] if found else None


def refuse(what: str, given: str, allowed: Iterable[str], meant: str | None = None) -> str:
    """One sentence: there is no such thing, perhaps you meant that one, these are allowed."""
    names = list(allowed)
    near = meant or nearest(given, names)
    hint = f" Did you mean {near}?" if near else ""
    return f"no {what} {given!r}.{hint} Allowed: {', '.join(names)}."
