"""What is allowed, and "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable

BEGINNING = 4
"""So many letters in common at the beginning are a hint where nothing else is."""


def nearest(given: str, allowed: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The allowed word that the given one was probably meant to be."""
    listed = list(allowed)
    if found := spelled_like(given, listed, cutoff):
        return found
    begun = [one for one in listed if one[:BEGINNING] == given[:BEGINNING].lower() and len(given) >= BEGINNING]
    return begun[0] if len(begun) == 1 else None  # quotation: quote


def spelled_like(given: str, allowed: Iterable[str], cutoff: float) -> str | None:
    """The allowed word that has at least this share of its letters in common with the given one."""
    from rapidfuzz import fuzz, process, utils  # only a mistake pays for the import

    found = process.extractOne(given, list(allowed), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=100 * cutoff)
    return str(found[0]) if found else None


def refuse(what: str, given: str, allowed: Iterable[str], meant: str | None = None) -> str:
    """One sentence: there is no such thing, perhaps you meant that one, these are allowed."""
    return f"no {what} {given!r}.{_advice(given, list(allowed), meant)}"


def cannot_be(what: str, given: str, allowed: Iterable[str], meant: str | None = None) -> str:
    """One sentence: this key cannot have that value, perhaps you meant the other one, these are allowed."""
    return f"`{what}` cannot be {given!r}.{_advice(given, list(allowed), meant)}"


def _advice(given: str, allowed: list[str], meant: str | None) -> str:
    near = meant or nearest(given, allowed)
    hint = f" Did you mean {near}?" if near else ""
    return f"{hint} Allowed: {', '.join(allowed)}."
