"""Tellings: who told, asked, urged or warned whom, and what."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.model import Fact
from factlint.reading.parts import Reading


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each verb of telling that names its addressee."""
    return ()


TYPE = FactType(
    kind="telling",
    says="somebody telling, asking, urging or warning somebody else",
    vital="speakers",
    extract=extract,
    fields={
        "speakers": Field("people", "everybody who tells"),
        "addressees": Field("people", "whom they tell"),
        "cue": Field("words", "the verb: told, asked, urged"),
        "frame": Field("choice", "the sort of verb", ("tell", "ask", "urge", "warn", "accuse", "order")),
        "content": Field("words", "what they tell, as far as the sentence goes"),
        "fragment": Field("words", "the words of the content that stand in quotation marks"),
        "hedge": Field("words", "the word that keeps its distance: allegedly, reportedly"),
        "utterance": Field("key", "one act of speaking, under all the forms that it is told in"),
    },
)
