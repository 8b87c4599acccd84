"""Counts: how many of what."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from factlint.facts.counting.again import mark
from factlint.facts.counting.toll import TOLD, toll
from factlint.facts.declare import FactType, Field
from factlint.facts.shared.surroundings import around, stem
from factlint.lexicon.event_verbs import EVENTS
from factlint.lexicon.number_words import LETTER_SCALES, NO_NAME, ONES, ORDINALS, SCALES, TEENS, TENS
from factlint.model import Certainty, Fact, Phrase, Span
from factlint.reading.parts import Number, Reading
from factlint.reading.where import in_quotation, sentence_at, sentence_key

_REACH = 130
"""So far on either side do words tell what a number is about; sentences are longer only where they tell of several things."""
_SORTS = frozenset({"cardinal", "percent", "money", "measure", "age", "ratio", "ordinal"})
_WORDS = re.compile(r"[A-Za-z][A-Za-z'-]*")
_PLURALS = frozenset(
    {"people", "men", "women", "children", "police", "teeth", "feet", "mice", "sheep", "fish", "aircraft", "personnel"}
)
_NOT_NOUNS = NO_NAME | {
    "dead", "injured", "wounded", "killed", "missing", "died", "left", "went", "came", "made", "took", "became", "later",
    "earlier", "ago", "away", "apart", "alone", "together", "times", "others", "having", "being", "according", "because",
}  # fmt: skip
_MARGINS = frozenset({"vote", "seat", "point", "goal", "run", "length", "ballot"})
"""What one wins by; a margin of two votes is no count of votes."""
_TO = re.compile(r" (?:to|against) ")
_SCALE = re.compile(r"(million|billion|trillion|(?<=\d)(?:bn|mn|tn|m|b|M|B))\b", re.IGNORECASE)
_OF = re.compile(r" of (?:the )?([a-z]+(?:-[a-z]+)*s)(?![\w'-])")
_PART_OF = re.compile(rf"(?:\d(?:st|nd|rd|th)?|\b(?:{'|'.join((*ONES, *TEENS, *TENS, *ORDINALS))})) of (?:the |its |all )?$")
_ALL_OF = re.compile(r" of (?:the|its|their|his|her|those|these|our|my)(?: [a-z-]+){0,2}? ([a-z]+s)\b(?!')")
_PER = re.compile(r" (?:per|an?) ([a-z]+)(?![\w'-])")
_FIGURES = re.compile(r"\d[\d.,]*")
_Words = tuple[str, ...] | None
_COMPOUND = re.compile(r"-([A-Za-z]+)$")
_NEXT = re.compile(r"[ -]([A-Za-z][A-Za-z-]{2,})")
_LOOSE = frozenset("other more new different various local young old senior top big large small major key such first last".split())
_BASE = re.compile(
    r" of ((?:the |all |its |his |her |their |those |these |that )?[A-Za-z0-9][\w'-]*"
    r"(?: (?!(?:of|in|on|at|to|and|or|who|that|were|was|are|is|have|has|had|said|by|for|with|from|as|will|would)\b)[\w'-]+){0,3})"
)


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each number that counts or measures something."""
    return mark([_fact(reading, number) for number in reading.numbers if number.kind in _SORTS], reading.document.prose)


def _fact(reading: Reading, number: Number) -> Fact:
    prose, text = reading.document.prose, reading.document.words
    noun = noun_after(prose, number) if number.kind in {"cardinal", "ordinal", "percent"} else None
    end = max(number.span.end, noun.end if noun else 0)
    base = _BASE.match(prose, end)
    sentence = sentence_at(reading.sentences, number.span.start)
    of = toll(prose, number, noun, sentence) if sentence else None
    whole = Span(number.span.start, end)
    setting, near = around(reading, whole, _REACH, closely=True), around(reading, number.span, 45, closely=True)
    fields: dict[str, Any] = {
        "number": number.quantity,
        "figure": number.figure,
        "bound": _bound(number),
        "sort": number.kind,
        "noun": Phrase(noun, text[noun.start : noun.end]) if noun else None,
        "unit": number.quantity.unit,
        "base": Phrase(Span(*base.span(1)), text[base.start(1) : base.end(1)]) if base else None,
        "event": _event(reading, number, end),
        "sentence": sentence_key(reading, number.span.start),
        "counted": _counted(number, noun, text),
        "amount": _amount(number, noun, text, setting, near),
        "toll": of[0] if of else None,
        "share": of[1] if of else None,
        "thing": _thing(reading.document.prose, number, noun),
        "context": around(reading, whole),
        "setting": setting,
        "near": near,
    }
    zone, quoted = reading.zone_at(number.span.start), in_quotation(reading.quotations, number.span)
    known = {name: value for name, value in fields.items() if value is not None}
    return Fact("count", Span(number.span.start, end), _certainty(number), f"{number.kind} number", zone, quoted, known)


def _counted(number: Number, noun: Span | None, text: str) -> str | None:
    """What is counted, under one form: the unit, else the noun without its modifiers and its plural."""
    if number.kind in {"ordinal", "age", "ratio"}:
        return None
    if number.quantity.unit:
        return number.quantity.unit
    if noun is None:
        all_of = _ALL_OF.match(text, number.span.end) if text.endswith(("all ", "All "), 0, number.span.start) else None
        return all_of[1].lower().rstrip("s") if all_of else None
    counted = text[noun.start : noun.end].split()[-1].lower().rstrip("s")
    margin = counted in _MARGINS and text.endswith(" by ", 0, number.span.start) and not _TO.match(text, noun.end)
    return f"by {counted}" if margin else counted


def _bound(number: Number) -> str | None:
    """How the number is bounded, by the range that its approximator makes of the figure."""
    if number.approximator is None:
        return None
    if number.quantity.high == float("inf"):
        return "at least"
    return "at most" if number.quantity.low <= 0 < number.figure.low else "about"


def _thing(prose: str, number: Number, noun: Span | None) -> str | None:
    """What is counted where two words name it: "undocumented immigrant", "page report" for a 225-page report."""
    if number.kind not in {"cardinal", "measure"}:
        return None
    if found := _COMPOUND.search(prose, number.span.start, number.span.end):
        after = _NEXT.match(prose, number.span.end)
        return f"{found[1].lower()} {after[1].lower()}" if after and after[1].lower() not in NO_NAME else None
    if noun is None:
        return None
    words = [word.lower() for word in prose[noun.start : noun.end].split()]
    if _PART_OF.search(prose, max(0, number.span.start - 24), number.span.start):
        return f"all {words[-1]}"
    if found := _OF.match(prose, noun.end):
        return f"{words[-1]} of {found[1].replace('-', '').lower()}".rstrip("s")
    if found := _PER.match(prose, noun.end):
        return f"{words[-1]} per {found[1].lower()}"
    if prose[noun.start - 1] == "-":
        after = _NEXT.match(prose, noun.end)
        return f"{words[-1]} {after[1].lower()}" if after and after[1].lower() not in NO_NAME else None
    return " ".join(words[-2:]).rstrip("s") if len(words) > 1 and words[-2] not in _LOOSE else None


def _amount(number: Number, noun: Span | None, text: str, setting: _Words, near: _Words) -> tuple[str, ...] | None:
    """Keys that $882 million and $882 billion share: the figure without its scale, and what is counted.

    The fewer figures it has, the more must stand beside it: nobody meets 882 twice by chance, but everybody 3.
    """
    scale = _SCALE.search(number.figure.printed)
    counted = _counted(number, noun, text)
    if scale is None or counted is None or len(_FIGURES.findall(number.figure.printed)) != 1:
        return None
    times = SCALES.get(scale[1].lower()) or LETTER_SCALES.get(scale[1])
    if not times:
        return None
    figures = f"{(number.figure.low + number.figure.high) / 2 / times:.6g}"
    telling = len(figures.replace(".", "").strip("0"))
    if telling > 2:
        return (f"{figures} {counted if number.quantity.unit else 'in number'}",)
    words = {*(near or ()), *((setting or ()) if telling == 2 else ())} - {stem(counted)}
    return tuple(f"{figures} {counted} {word}" for word in sorted(words)) or None


def _certainty(number: Number) -> Certainty:
    return "likely" if number.kind in {"ratio", "ordinal"} or number.quantity.high == float("inf") == number.figure.high else "sure"


def noun_after(prose: str, number: Number) -> Span | None:
    """What is counted: the words up to the first plural, "local officials" in "two local officials"."""
    start = number.span.end
    words: list[tuple[str, tuple[int, int]]] = []
    if prose[start : start + 1] == "-":
        found = _WORDS.match(prose, start + 1)
        return Span(*found.span()) if found else None
    at = start
    while len(words) < 4 and prose[at : at + 1] == " " and (found := _WORDS.match(prose, at + 1)):
        word = found.group().lower()
        if word in _NOT_NOUNS or (word.endswith(("ed", "ing")) and len(words) > 0 and _is_plural(words[-1][0])):
            break
        words.append((word, found.span()))
        at = found.end()
    return _to_the_plural(words, number)


def _to_the_plural(words: list[tuple[str, tuple[int, int]]], number: Number) -> Span | None:
    begin = words[0][1][0] if words else 0
    for index, (word, (_, end)) in enumerate(words):
        following = words[index + 1][0] if index + 1 < len(words) else ""
        if _is_plural(word) and not (_is_plural(following) and not following.endswith("s'")):
            return Span(begin, end)
    single = number.quantity.low == number.quantity.high == 1 or number.kind in {"ordinal", "percent"}
    return Span(begin, words[0][1][1]) if words and single else None


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))


def _event(reading: Reading, number: Number, end: int) -> str | None:
    """The event whose verb stands nearest in the sentence, before the number or after what is counted."""
    sentence = sentence_at(reading.sentences, number.span.start)
    start, stop = sentence or (max(0, number.span.start - 80), number.span.end + 80)
    prose = reading.document.prose
    before = _WORDS.findall(prose, max(start, number.span.start - 48), number.span.start)[-4:]
    after = _WORDS.findall(prose, number.span.end, min(max(stop, end), end + 48))[:7]
    words = [*enumerate(reversed(before)), *enumerate(after)]
    candidates = [(distance, EVENTS[lower]) for distance, word in words if (lower := word.lower()) in EVENTS]
    return min(candidates)[1] if candidates else None


TYPE = FactType(
    kind="count",
    says="a number of something",
    vital="number",
    extract=extract,
    fields={
        "number": Field("number", "the range that the print allows"),
        "figure": Field("number", "the figure itself, without its approximator"),
        "bound": Field("choice", "how it is bounded, where it is: more than, up to, nearly", ("at least", "at most", "about")),
        "sort": Field("words", "the sort of number: cardinal, percent, money, measure, age, ratio, ordinal"),
        "noun": Field("words", "what is counted"),
        "unit": Field("words", "the unit or currency: percent, dollar, mile per hour"),
        "base": Field("words", "what it is a part of: of Michigan's voters"),
        "event": Field("words", "the verb that it belongs to, under one form: kill, injure, arrest, vote"),
        "toll": Field("choice", "what happened to those counted, where that stands right beside the number", TOLD),
        "share": Field(
            "choice",
            "whether these are all the victims, some of them, further ones, or those of an event before",
            ("whole", "part", "further", "earlier"),
        ),
        "sentence": Field("key", "the sentence that it stands in"),
        "counted": Field("key", "what is counted, under one form: the unit, else the bare noun"),
        "amount": Field("key", "the figure without million or billion, and what is counted or stands beside it"),
        "thing": Field("key", "what is counted, where two words name it: undocumented immigrants"),
        "context": Field("key", "the content words of its sentence, not too far from it"),
        "setting": Field("key", "the content words and figures of its sentence, without their endings"),
        "near": Field("key", "those of them that stand close by"),
        "again": Field("key", "the thing counted, where the headline or “the 14 victims” count again what the article counts once"),
        "victims": Field("key", "the victims of the same event, wherever the story counts them"),
        "claim": Field("key", "the same number, wherever the story tells it in much the same words"),
    },
)
