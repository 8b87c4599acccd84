"""Acts: who did, or did not do, one of the deeds that news turns on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.shared.moment import moment
from factlint.facts.shared.turns import turns
from factlint.lexicon.small_words import SMALL_WORDS
from factlint.model import Fact, Phrase, Ref, Span
from factlint.reading.parts import Act, Mention, Reading
from factlint.reading.where import in_quotation, sentence_at, sentence_key

MODALITIES = ("asserted", "planned", "conditional", "alleged", "denied")
_HINGE = re.compile(r"\b(?:but|when|after|until|once|however|although|though|only|nonetheless)\b", re.IGNORECASE)
_LONGEST = 400  # characters on either side of a verb
_WORD = re.compile(r"[A-Za-z0-9][\w'-]*")


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each act."""
    if not reading.acts:
        return ()
    turned = turns(reading)
    body = [act for act in reading.acts if _plain(reading, act)]
    both = {act.deed for act in body if act.done} & {act.deed for act in body if not act.done}
    flat = {act.deed for act in body if act.manner != "hedged"}
    return tuple(_fact(reading, act, turned, act.deed in both, act.deed in flat) for act in reading.acts)


def _plain(reading: Reading, act: Act) -> bool:
    """Whether the body itself tells that an act was done, or was not."""
    told = act.modality in ("asserted", "alleged") and reading.zone_at(act.span.start) == "body"
    return told and not in_quotation(reading.quotations, act.verb)


def _fact(reading: Reading, act: Act, turned: bool, both: bool, flat: bool) -> Fact:
    text = reading.document.words
    theme = _content(text, act.object)
    verb = act.verb
    when = moment(reading, sentence_at(reading.sentences, act.verb.start) or act.span, act.verb.start)
    fields: dict[str, Any] = {
        "doer": Ref(act.doer, text[act.doer.start : act.doer.end]) if act.doer else None,
        "who": _content(text, act.doer) or None,
        "deed": act.deed,
        "verb": Phrase(verb, text[verb.start : verb.end]),
        "outcome": "done" if act.done else "not done",
        "never": act.never,
        "object": Phrase(act.object, text[act.object.start : act.object.end]) if act.object else None,
        "theme": theme[-1:] or ("-",),
        "details": theme[:-1] or None,
        "modality": act.modality,
        "manner": act.manner,
        "round": act.round,
        "days": when.days if when else None,
        "place": _place(reading, act),
        "turned": turned,
        "told_both_ways": both,
        "flat": flat,
        "hinges": _hinges(reading, act),
        "sentence": sentence_key(reading, act.span.start),
    }
    known = {name: value for name, value in fields.items() if value is not None}
    quoted = in_quotation(reading.quotations, act.verb)
    return Fact("act", act.span, "likely", act.pattern, reading.zone_at(act.span.start), quoted, known)


def _hinges(reading: Reading, act: Act) -> bool:
    """Whether its sentence says how it came about: "but when the state paid, Ruiz signed"."""
    sentence = sentence_at(reading.sentences, act.verb.start) or act.span
    low, high = max(sentence.start, act.verb.start - _LONGEST), min(sentence.end, act.verb.end + _LONGEST)
    return _HINGE.search(reading.document.prose, low, high) is not None


def _place(reading: Reading, act: Act) -> Phrase | None:
    """The first place behind a verb that its sentence puts the act in."""
    sentence = sentence_at(reading.sentences, act.verb.start)
    end = sentence.end if sentence else act.verb.end
    low = bisect_left(reading.mentions, act.verb.end, key=_start)
    for mention in reading.mentions[low : low + 8]:
        if mention.span.start >= end:
            return None
        if mention.kind == "place" and reading.document.prose.startswith((" in ", " at "), mention.span.start - 4):
            return Phrase(mention.span, reading.document.said(mention.span))
    return None


def _start(mention: Mention) -> int:
    return mention.span.start


def _content(text: str, span: Span | None) -> tuple[str, ...]:
    """The words of a noun phrase that carry it, in small letters and without plural; the head last."""
    if span is None:
        return ()
    words = [word.lower().removesuffix("'s") for word in _WORD.findall(text[span.start : span.end].replace("’", "'"))]
    return tuple(word.rstrip("s") if len(word) > 3 else word for word in words if word not in SMALL_WORDS)


TYPE = FactType(
    kind="act",
    says="somebody doing, not doing or planning what news turns on: certifying, approving, signing, resigning, charging",
    extract=extract,
    fields={
        "doer": Field("people", "who does it"),
        "who": Field("key", "the words that name the doer"),
        "deed": Field("key", "the deed, under one verb for its synonyms and opposites: reject is not to approve"),
        "verb": Field("words", "the verb as printed, with its “not” or “refused to”"),
        "outcome": Field("choice", "whether it was done", ("done", "not done")),
        "never": Field("yes-no", "whether it is said never to have been done"),
        "object": Field("words", "what it is done to"),
        "theme": Field("key", "the noun that what it is done to ends with"),
        "details": Field("key", "the other words for what it is done to"),
        "manner": Field("choice", "who says so: the article, somebody it cites, nobody for sure", ("told", "claimed", "hedged")),
        "modality": Field("choice", "whether it is told as done or not done", MODALITIES),
        "round": Field("choice", "which of several times, as the sentence says", ("first", "later", "unclear", "only")),
        "days": Field("dates", "when"),
        "place": Field("words", "where, as far as its sentence says behind the verb"),
        "turned": Field("yes-no", "whether the article tells of a change of mind, an appeal or a second try"),
        "told_both_ways": Field("yes-no", "whether the body tells of this deed both as done and as not done, by anybody"),
        "hinges": Field("yes-no", "whether its sentence has a word that says how it came about: but, when, after, only"),
        "flat": Field("yes-no", "whether the body tells of this deed anywhere without “allegedly” or “reportedly”"),
        "sentence": Field("key", "the sentence that it stands in"),
    },
)
