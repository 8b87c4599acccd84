"""Comparisons of words."""

from __future__ import annotations

from factlint.comparators.declare import Truth, phrase


@phrase("the same text as {words}", pair="the same text", on=("words",), says="letter for letter, capitals apart")
def same_text(value: str, words: str) -> Truth:
    return " ".join(value.casefold().split()) == " ".join(words.casefold().split())
