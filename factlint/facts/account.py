"""Accounts: what somebody says of a deed, in quotation marks or as the article reports it: by whom it was done, or not done.

"Ruiz praised the mayor's decision to close the bridge" and “the council closed the bridge” are two accounts of one deed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from factlint.facts.declare import FactType, Field
from factlint.facts.speaking import speech
from factlint.lexicon.deeds import DEEDS, IRREGULAR, RETOLD
from factlint.lexicon.function_words import ADVERBS, BE, CONJUNCTIONS, DETERMINERS, HAVE, MODALS, PREPOSITIONS
from factlint.lexicon.small_words import SMALL_WORDS
from factlint.model import Fact, Phrase, Ref, Span
from factlint.reading.inflect import BASE, ING, PAST, forms
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation, paragraph_at

_DEED = {verb: (deed, sign == 0) for deed, signs in DEEDS.items() for sign, verbs in enumerate(signs) for verb in verbs.split()} | {
    verb: (deed, True) for verb, deed in RETOLD.items()
}
_FORMS = forms(_DEED, IRREGULAR)
_NEGATIVE = r"not|never|didn't|hasn't|haven't|refus(?:e|ed|es|ing|al) to|declin(?:e|ed|es|ing) to|fail(?:ed|s|ing|ure)? to"
_SMALL = "has|have|had|did|also|then|later|again|finally|voted to|voting to"
_GROUP = rf"(?P<group>(?: (?:{_SMALL}|{_NEGATIVE}))*+) (?P<verb>[a-z]+)\b(?! by\b)"
_DOES = re.compile(_GROUP)
_NOUNS = "efforts?|decision|plans?|moves?|attempts?|refusal|failure|vote|bid|choice|push|campaign"
_MEANT = re.compile(rf"(?:'s?)? (?:[a-z]+ )?(?P<noun>{_NOUNS})(?P<not> not)? to{_GROUP}")
_JOINED = re.compile(r"(?:'s?)? and (?:the )?")
_OBJECT = re.compile(r"(?: [A-Za-z][\w'-]*){1,7}")
_ENDS = PREPOSITIONS | CONJUNCTIONS | BE | HAVE | MODALS | ADVERBS | {"and", "or", "who", "that", "which", "to", "not", "as"}
_OPEN = frozenset("deny dispute doubt reject question ask wonder warn threaten urge want hope fear suggest".split())
"""Verbs of saying behind which a deed is not told as one that was done."""
_CONDITION = re.compile(r"\b(?:if|unless|whether|until|should|suppose|imagine|why|how|not that) (?:[a-z]+ ){0,2}$", re.IGNORECASE)
_SOMEBODY = frozenset({"person", "body", "description", "unknown"})
_LONGEST = 1200  # characters of a passage; what is longer is no single statement


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each deed in what is quoted or reported."""
    starts = [mention.span.start for mention in reading.mentions]
    for attribution in reading.speech.attributions:
        if attribution.saying and attribution.saying.speakers:
            yield from _told(reading, starts, attribution.quotation.inner, attribution.saying.speakers, "quoted")
    for saying in reading.speech.sayings:
        if saying.content and saying.speakers and not (saying.cue.negated or saying.cue.lemma in _OPEN):
            yield from _told(reading, starts, saying.content, saying.speakers, "reported")


def _told(reading: Reading, starts: list[int], place: Span, speakers: tuple[Span, ...], form: str) -> Iterator[Fact]:
    """The deeds told in one passage."""
    if place.end - place.start > _LONGEST:
        return
    prose = reading.document.prose
    low, high = bisect_left(starts, place.start), bisect_left(starts, place.end)
    for k in range(low, high):
        mention = reading.mentions[k]
        if mention.kind not in _SOMEBODY or (form == "reported" and in_quotation(reading.quotations, mention.span)):
            continue
        match = _MEANT.match(prose, mention.span.end, place.end) or (
            None if mention.possessive else _DOES.match(prose, mention.span.end, place.end)
        )
        deed = _deed(match) if match else None
        theme = _theme(prose, match.end(), place.end) if match else None
        if match and deed and theme and not _CONDITION.search(prose, max(place.start, mention.span.start - 40), mention.span.start):
            yield _fact(reading, _doers(reading, k, low), match, speakers, form, deed, theme)


def _deed(match: re.Match[str]) -> tuple[str, bool] | None:
    """The deed, and whether it was done; None where the verb is none, or stands in no form for it."""
    found = _FORMS.get(match["verb"])
    if found is None:
        return None
    named = match.groupdict()
    words = (named.get("noun") or "") + match["group"]
    infinitive = named.get("noun") or words.endswith((" to", " did", " not", "n't"))
    if not found[1] & ({BASE} if infinitive else {PAST, ING}):
        return None
    negative = bool(re.search(rf"\b(?:{_NEGATIVE}|refusal|failure)", words)) != (named.get("not") is not None)
    deed, positive = _DEED[found[0]]
    return deed, positive is not negative


def _theme(prose: str, start: int, end: int) -> str | None:
    """The noun that what it is done to ends with, under its singular."""
    object_ = _OBJECT.match(prose, start, end)
    head = None
    for word in object_.group().lower().split() if object_ else ():
        if word in _ENDS or word.endswith("ly"):
            break
        head = None if word in DETERMINERS else word.removesuffix("'s")
    return head.rstrip("s") if head and head not in SMALL_WORDS else None


def _doers(reading: Reading, k: int, low: int) -> tuple[Mention, ...]:
    """Who does it: the mention, and the one that “and” joins to it."""
    mention = reading.mentions[k]
    if k > low and _JOINED.fullmatch(reading.document.prose, reading.mentions[k - 1].span.end, mention.span.start):
        return reading.mentions[k - 1], mention
    return (mention,)


def _fact(
    reading: Reading,
    doers: tuple[Mention, ...],
    match: re.Match[str],
    speakers: tuple[Span, ...],
    form: str,
    deed: tuple[str, bool],
    theme: str,
) -> Fact:
    document = reading.document
    span = Span(doers[0].span.start, match.end())
    fields = {
        "speakers": speech.refs(document, speakers),
        "form": form,
        "doer": tuple(Ref(doer.span, doer.text) for doer in doers),
        "who": tuple(word for doer in doers for word in doer.text.lower().removesuffix("'s").split() if word not in SMALL_WORDS),
        "deed": deed[0],
        "outcome": "done" if deed[1] else "not done",
        "theme": theme,
        "words": Phrase(span, document.said(span)),
        "paragraph": paragraph_at(reading, span.start),
    }
    return Fact("account", span, "likely", form, reading.zone_at(span.start), False, fields)


TYPE = FactType(
    kind="account",
    says="what somebody says of a deed, quoted or reported: by whom it was done, or not done",
    extract=extract,
    vital="speakers",
    fields={
        "speakers": Field("people", "who says so"),
        "form": Field("choice", "how it is given", ("quoted", "reported")),
        "doer": Field("people", "who does it"),
        "who": Field("key", "the words that name the doer"),
        "deed": Field("key", "the deed, under one verb for its synonyms and opposites"),
        "outcome": Field("choice", "whether it was done", ("done", "not done")),
        "theme": Field("key", "the noun that what it is done to ends with"),
        "words": Field("words", "the words that say so"),
        "paragraph": Field("number", "the number of its paragraph"),
    },
)
