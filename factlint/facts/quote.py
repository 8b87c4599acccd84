"""Quotations: who said it, to whom, in which words."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading.parts import Reading


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each pair of quotation marks, each paragraph of a running quotation, and each indirect statement."""
    return ()


TYPE = FactType(
    kind="quote",
    says="somebody's words, in quotation marks or reported",
    vital="speaker",
    extract=extract,
    fields={
        "words": Field("words", "the words between the marks, or the reported content"),
        "form": Field("choice", "how it is given", ("direct", "partial", "indirect")),
        "speaker": Field("people", "the first of the speakers"),
        "speakers": Field("people", "everybody who says it"),
        "addressees": Field("people", "whom it is said to"),
        "cue": Field("words", "the word that reports it: said, told, according to"),
        "cue_form": Field("choice", "whether the cue can stand alone", ("finite", "participle", "phrase")),
        "subject_of_cue": Field("words", "the words that are the cue's own subject, unknown where it has none"),
        "medium": Field("words", "where it was said: affidavit, statement, tweet"),
        "hedge": Field("words", "the word that keeps its distance: allegedly, reportedly"),
        "target": Field("people", "whom the reporting clause applies the words to: accused X of “…”"),
        "about": Field("people", "who the quotation itself speaks of: the subject of its own clause, by name"),
        "utterance": Field("key", "one act of speaking, under all the forms that it is quoted in"),
        "voice": Field("key", "the speaker, or the principal that a spokesperson speaks for"),
    },
)
