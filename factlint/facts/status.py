"""Status: where people stand before the law."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.shared.moment import moment
from factlint.facts.shared.turns import turns
from factlint.model import Fact, Phrase, Ref, Span
from factlint.reading.parts import LegalStep, Reading, When
from factlint.reading.where import sentence_at

STAGES = (
    "arrested", "charged", "pleaded guilty", "pleaded not guilty", "tried", "acquitted", "convicted", "sentenced",
    "called convicted",
)  # fmt: skip
_SETTLED = frozenset({"pleaded guilty", "convicted", "sentenced"})
_VERDICTS = frozenset({"acquitted", "convicted"})
_PLEAS = frozenset({"pleaded guilty", "pleaded not guilty"})


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each step."""
    if not reading.legal:
        return ()
    turned = turns(reading)
    settled = any(step.stage in _SETTLED for step in reading.legal) or "convicted in " in reading.document.prose
    stages: dict[Span, set[str]] = {}
    for step in reading.legal:
        stages.setdefault(_sentence(reading, step), set()).add(step.stage)
    return tuple(_fact(reading, step, turned, settled, stages[_sentence(reading, step)]) for step in reading.legal)


def _sentence(reading: Reading, step: LegalStep) -> Span:
    return sentence_at(reading.sentences, step.span.start) or step.span


def _fact(reading: Reading, step: LegalStep, turned: bool, settled: bool, stages: Set[str]) -> Fact:
    document = reading.document
    sentence = _sentence(reading, step)
    when = moment(reading, sentence, step.span.end)
    fields: dict[str, Any] = {
        "person": Ref(step.person, document.said(step.person)),
        "stage": step.stage,
        "offence": Phrase(step.offence, document.said(step.offence)) if step.offence else None,
        "case": step.offences or None,
        "verdict": when.days.first.isoformat() if step.stage in _VERDICTS and when and _one_day(when) and when.days else None,
        "days": when.days if when else None,
        "weekday": when.weekday if when else None,
        "dated": when is not None and document.prose[step.span.end : when.span.start].strip(" ,") in ("", "in", "on"),
        "mixed": stages >= _VERDICTS or stages >= _PLEAS or _words_mixed(document.prose[sentence.start : sentence.end]),
        "turned": turned,
        "settled": settled,
    }
    known = {name: value for name, value in fields.items() if value is not None}
    return Fact("status", step.span, "likely", step.stage, reading.zone_at(step.span.start), False, known)


def _one_day(when: When) -> bool:
    return when.days is not None and when.days.first == when.days.last


def _words_mixed(sentence: str) -> bool:
    """Whether a sentence speaks of two different verdicts or pleas, whoever's they are."""
    words = sentence.lower()
    verdicts = ("acquit" in words or "cleared" in words or "not guilty" in words) and ("convict" in words or "conviction" in words)
    return verdicts or (words.count("guilty") > 1)


TYPE = FactType(
    kind="status",
    says="where somebody stands before the law: arrested, charged, tried, acquitted, convicted",
    extract=extract,
    vital="person",
    fields={
        "person": Field("people", "who"),
        "stage": Field("choice", "what happened", STAGES),
        "offence": Field("words", "what for"),
        "case": Field("key", "the offences, each under one stem"),
        "verdict": Field("key", "the day of the verdict, where it is one"),
        "days": Field("dates", "when"),
        "dated": Field("yes-no", "whether the day stands right beside it: charged with fraud in May"),
        "weekday": Field("words", "the weekday printed with it"),
        "mixed": Field("yes-no", "whether its sentence tells of two verdicts or two pleas"),
        "turned": Field("yes-no", "whether the article tells of an appeal, a retrial or a change of plea"),
        "settled": Field("yes-no", "whether the article tells of a verdict or a plea of guilty"),
    },
)
