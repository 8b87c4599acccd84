"""Tellings: who told, asked, urged or warned whom, and what."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.facts.speaking import addressing, speech
from factlint.model import Fact, Span
from factlint.reading.parts import Reading, Saying
from factlint.reading.where import in_quotation, sentence_at

_FRAMES = frozenset({"tell", "ask", "urge", "warn", "accuse", "order"})

FRAMES = (*sorted(_FRAMES), "thank")


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each verb of telling that names its addressee."""
    told = [saying for saying in reading.speech.sayings if _tells(saying)]
    yield from (_telling(reading, saying) for saying in told)
    done = frozenset(saying.cue.span.start for saying in told)
    others = {saying.cue.span.start: saying for saying in reading.speech.sayings if saying.cue.span.start not in done}
    yield from (_telling(reading, saying) for saying in addressing.find(reading, done, others))


def _tells(saying: Saying) -> bool:
    """Whether a reporting clause is a telling with both its sides."""
    frame = saying.cue.frame
    tells = frame in _FRAMES and (frame != "accuse" or saying.cue.lemma == "accuse")
    return tells and bool(saying.speakers and (saying.addressees or saying.targets))


def _telling(reading: Reading, saying: Saying) -> Fact:
    document = reading.document
    quotations = speech.within(reading, saying.content) if saying.content else ()
    fields: dict[str, object] = {
        "speakers": speech.refs(document, saying.speakers),
        "addressees": speech.refs(document, saying.addressees or saying.targets),
        "cue": speech.phrase(document, saying.cue.span),
        "frame": saying.cue.frame if saying.cue.frame in FRAMES else "tell",
        "content": speech.phrase(document, saying.content),
        "fragment": speech.words(document, quotations[0]) if quotations else None,
        "hedge": speech.hedge(document, saying),
        "sourced": _sourced(reading, saying),
        "utterance": (f"u{quotations[0].span.start}",) if quotations else (f"u{saying.clause.start}",),
    }
    span = Span(saying.clause.start, saying.clause.end)
    quoted = in_quotation(reading.quotations, saying.cue.span)
    pattern = f"telling / {saying.pattern}"
    return Fact("telling", span, saying.certainty, pattern, reading.zone_at(span.start), quoted, fields)


def _sourced(reading: Reading, saying: Saying) -> bool:
    """Whether a hedge stands anywhere in the sentence: its own, or "according to the recording" before it."""
    sentence = sentence_at(reading.sentences, saying.clause.start) or saying.clause
    return any(sentence.holds(hedge.span) for hedge in reading.hedges)


TYPE = FactType(
    kind="telling",
    says="somebody telling, asking, urging, warning or thanking somebody else",
    vital="speakers",
    extract=extract,
    fields={
        "speakers": Field("people", "everybody who tells"),
        "addressees": Field("people", "whom they tell"),
        "cue": Field("words", "the verb: told, asked, urged"),
        "frame": Field("choice", "the sort of verb", FRAMES),
        "content": Field("words", "what they tell, as far as the sentence goes"),
        "fragment": Field("words", "the words of the content that stand in quotation marks"),
        "hedge": Field("words", "the word that keeps its distance: allegedly, reportedly"),
        "sourced": Field("yes-no", "whether its sentence has such a word, or names a source: according to the recording"),
        "utterance": Field("key", "one act of speaking, under all the forms that it is told in"),
    },
)
