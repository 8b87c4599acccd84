"""Ages: how old somebody is, and who that is: a name, or what the article calls them (a 7-year-old girl)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.shared import death
from factlint.facts.shared.surroundings import around
from factlint.frozen import dataclass, replace
from factlint.lexicon.ages import CREATURES, NOT_NOUNS
from factlint.lexicon.calendar import MONTHS, PAST, WEEKDAYS
from factlint.lexicon.number_words import NO_NAME
from factlint.model import Certainty, Fact, Phrase, Quantity, Ref, Span
from factlint.reading.parts import Mention, Number, Reading
from factlint.reading.where import in_quotation, sentence_key

REACH = 200
"""So many characters to either side are looked at for the words around, within the sentence."""

_NAME = r"(?:[A-Z][\w.'-]* ){0,3}[A-Z][\w'-]*\w"
_OLD = re.compile(r"old(?:s)?$", re.IGNORECASE)
_HYPHENED = re.compile(r"\b(?:[Nn]ow|[Tt]hen)-(?P<years>\d{1,3})-year-old\b")
_PLURAL_OLD = re.compile(r"(?:years|months|weeks|days) old$", re.IGNORECASE)
_AGE_ONLY = re.compile(r"[- ](?:year|yr|years)[- ]olds?$", re.IGNORECASE)
_HALF = re.compile(r"[- ]?(?:and[- ]a[- ]half|1/2|plus)\b", re.IGNORECASE)
_APART = re.compile(r"(?:, (?:now |aged |age |currently )?|,? \((?:aged |age )?)$")
_THEN_APART = re.compile(r"(?:, (?:then|then aged) |,? \(then )$")
_CLOSED = re.compile(r"(?:,|\)|[.;:](?:\s|$)|\s*$| (?:of|from|in|at) [A-Z]| and\b| who\b| was\b| is\b| were\b| —| --)")
_IS = re.compile(
    r",? (?:who(?:'s| is| was| turned| turns| will turn| just turned)|is|was|turned|turns|will turn|just turned|'s)"
    r" (?:now |currently |just )?$"
)
_BETWEEN = re.compile(r"(?:, (?:who|born) [^,.;:()\"]{3,60}|(?P<and> was born [^.;:()\"]{3,60}? and))$")
_STOP = re.compile(r"(?:,|[.;:](?:\s|$)|\)|\s*$| (?:on|this|last|next|and|today|yesterday|in) )")
_WHEN = re.compile(r",? (?:when|at the time|then|in (?:1[89]|20)\d\d|(?:years?|months?) ago|upon|after|as)\b")
_IS_A = re.compile(r"(?:, (?:also )?| is | was |, who is |, who was )(?:an?|the) (?:now |[a-z-]+ )?$")
_ONE_OF = re.compile(r"\b(?P<noun>[a-z]+)(?:, (?:aged |age |now )?| \((?:aged |age )?| aged | of )$")
_PLACE_BETWEEN = re.compile(r",(?: of| from)? [A-Z][\w.' -]{1,30}(?:, [A-Z][\w.]{1,14})?, $")
_HOME = re.compile(r",? (?:of|from) (?P<home>(?:[A-Z][\w'-]*|\d+)(?: (?:[A-Z][\w'-]*|\d+)){0,3})")
_THEN_BEFORE = re.compile(r"\bthen[- ]$", re.IGNORECASE)
_WORD = re.compile(r"[ -]?(?P<word>[A-Za-z][\w'-]*)(?P<mark>[,.;:)(!?\"]*)")
_NAMED = frozenset({"named", "called", "identified", "known", "as", "nicknamed"})
_CAPITALS = re.compile(r"[A-Z][\w'-]+")
_SURE = frozenset({"name and age", "age and name", "name, then age and noun", "name, who is age"})
_MONTH_OR_DAY = MONTHS.keys() | WEEKDAYS.keys()


@dataclass(frozen=True, slots=True)
class _Holder:
    """Whose age it is, as far as the words beside it say, and whether it is the age of another time."""

    pattern: str
    mention: Mention | None = None
    name: str | None = None
    noun: str | None = None
    then: bool = False


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each age whose holder the words beside it name."""
    people = _People.of(reading.mentions)
    for number in (*reading.numbers, *_hyphened(reading.document.prose)):
        if number.kind not in {"age", "cardinal"} or not 0 < number.figure.low <= number.figure.high < 125:
            continue
        holder = _holder(reading, people, number)
        if holder is not None:
            yield _fact(reading, number, holder)


def _hyphened(prose: str) -> Iterable[Number]:
    """The now-41-year-old: joined to the word before, the figure is no number to other readers."""
    for match in _HYPHENED.finditer(prose) if "-year-old" in prose else ():
        quantity = Quantity(int(match["years"]), int(match["years"]), match["years"], "year")
        yield Number(Span(match.start("years"), match.end()), quantity, quantity, "age")


def _fact(reading: Reading, number: Number, holder: _Holder) -> Fact:
    mention = holder.mention
    name = (mention.name if mention else None) or holder.name
    person = mention is not None and mention.kind in {"person", "pronoun"}
    fields: dict[str, Any] = {
        "number": replace(number.quantity, printed=_AGE_ONLY.sub("", number.quantity.printed)),
        "unit": number.quantity.unit or "year",
        "person": Ref(mention.span, mention.text) if mention is not None and person else None,
        "name": name.lower().removesuffix("'s") if name and (mention is None or mention.kind != "pronoun") else None,
        "noun": holder.noun,
        "then": holder.then,
        "home": _home(reading, number.span),
        "sentence": sentence_key(reading, number.span.start),
        "context": around(reading, number.span, REACH),
    }
    known = {name: value for name, value in fields.items() if value is not None}
    quoted = in_quotation(reading.quotations, number.span)
    return Fact("age", number.span, _certainty(holder, number), holder.pattern, reading.zone_at(number.span.start), quoted, known)


def _home(reading: Reading, span: Span) -> Phrase | None:
    """Where the police say that somebody lives: John Hale, 52, of Mill Lane."""
    found = _HOME.match(reading.document.prose, span.end)
    place = Span(found.start("home"), found.end("home")) if found else None
    return Phrase(place, reading.document.said(place)) if place else None


def _certainty(holder: _Holder, number: Number) -> Certainty:
    named = holder.mention is not None and holder.mention.kind == "person"
    sure = holder.pattern in _SURE and number.approximator is None
    return "sure" if named and sure else "likely"


# ---------------------------------------------------------------- who


@dataclass(frozen=True, slots=True)
class _People:
    """The mentions of the document, to be found by where they end or begin."""

    mentions: Sequence[Mention]
    ends: Sequence[tuple[int, int]]

    @staticmethod
    def of(mentions: Sequence[Mention]) -> _People:
        named = [(m.head.end, n) for n, m in enumerate(mentions) if m.kind in {"person", "unknown", "place", "body", "pronoun"}]
        return _People(mentions, sorted(named))

    def ending(self, position: int) -> Mention | None:
        """The mention whose name ends right here, or one letter before: Whitlock's."""
        at = bisect_right(self.ends, (position, len(self.mentions))) - 1
        return self.mentions[self.ends[at][1]] if at >= 0 and self.ends[at][0] == position else None

    def holding(self, span: Span) -> Mention | None:
        """The mention whose name overlaps this span."""
        at = bisect_left(self.mentions, span.start - 120, key=lambda mention: mention.span.start)
        while at < len(self.mentions) and self.mentions[at].span.start < span.end:
            if self.mentions[at].head.overlaps(span) and self.mentions[at].kind != "pronoun":
                return self.mentions[at]
            at += 1
        return None


def _holder(reading: Reading, people: _People, number: Number) -> _Holder | None:
    prose, (start, end) = reading.document.prose, number.span
    left, right = prose[max(0, start - 90) : start], prose[end : end + 110]
    if _HALF.match(right):
        return None
    compound = number.kind == "age" and _OLD.search(prose, start, end) is not None
    if compound and _PLURAL_OLD.search(prose, start, end) is None:
        return _before(people, number, left) or _after(people, number, left, right)
    return _beside(reading, people, number, left, right, compound)


def _after(people: _People, number: Number, left: str, right: str) -> _Holder | None:
    """The 52-year-old Whitlock; a 52-year-old engineer named Lena Whitlock; a 7-year-old girl."""
    then = _THEN_BEFORE.search(left) is not None
    noun: str | None = None
    at, end = 0, number.span.end
    for _ in range(6):
        found = _WORD.match(right, at)
        if found is None:
            break
        word = found["word"]
        if word[0].isupper():
            span = Span(end + found.start("word"), end + found.end("word"))
            return _at_name(people, span, right[found.start("word") :], noun, then)
        plain = word.lower().removesuffix("'s")
        if plain in _NAMED and noun is not None:
            at = found.end()
            continue
        if plain in NO_NAME or plain in PAST or plain in NOT_NOUNS:
            break
        if noun in CREATURES or (noun is not None and plain.endswith(("ed", "ing"))):  # a 7-year-old girl sang
            break
        noun, at = plain, found.end()
        named = found["mark"] == "," and right[at : at + 2].strip()[:1].isupper()
        if (found["mark"] or word.endswith("'s")) and not named:
            break
    return _Holder("age and noun" if noun else "age alone", noun=noun, then=then)


def _at_name(people: _People, span: Span, text: str, noun: str | None, then: bool) -> _Holder | None:
    """The holder named behind the age; the noun where what stands there is a place or a body (the 52-year-old Harlow man)."""
    mention = people.holding(span)
    if mention is not None and mention.kind == "person":
        return _Holder("age and name", mention, noun=noun, then=then)
    printed = re.match(_NAME, text)
    if printed is None or text[: printed.end()].split()[0].lower() in _MONTH_OR_DAY:
        return None
    after = re.match(r" (?P<noun>[a-z]+)\b", text[printed.end() :])
    if mention is None and noun is not None:
        return _Holder("age and name", name=printed.group(), noun=noun, then=then)
    if after and after["noun"] not in NO_NAME and after["noun"] not in PAST and not after["noun"].endswith("ed"):
        return _Holder("age and noun", noun=after["noun"], then=then)
    if mention is not None and mention.kind in {"place", "body"}:
        return _Holder("age and noun", noun=noun, then=then) if noun else None
    return _Holder("age and name", name=printed.group(), noun=noun, then=then)


def _before(people: _People, number: Number, left: str) -> _Holder | None:
    """Lena Whitlock, a 52-year-old engineer; Whitlock is a 52-year-old engineer."""
    found = _IS_A.search(left)
    if found is None:
        return None
    mention = people.ending(number.span.start - (len(left) - found.start()))
    if mention is None or mention.kind not in {"person", "pronoun"}:
        return None
    return _Holder("name, then age and noun", mention)


def _beside(reading: Reading, people: _People, number: Number, left: str, right: str, spelled: bool) -> _Holder | None:
    """Lena Whitlock, 52, ...; Whitlock (52); Whitlock, who is 52; the boy, 4, ...; a boy of 4."""
    shift = number.span.start - len(left)
    if dying := death.holder(reading, number, left, right):
        return _Holder("dies at age", dying[0], then=dying[1])
    if (found := _IS.search(left)) and (spelled or _STOP.match(right) or _WHEN.match(right)):
        mention = people.ending(shift + found.start())
        between = _BETWEEN.search(left[: found.start()])
        if between is not None and (between["and"] or found.group().startswith(",")):
            mention = people.ending(shift + between.start()) or mention
        past = " was " in found.group() or found.group().strip() in {"was", "who was"}
        if mention is not None and mention.kind in {"person", "pronoun"} and number.figure.high == number.figure.low:
            pattern = "name, who is age" if "who is" in found.group() or "who's" in found.group() else "name is age"
            back_then = _WHEN.match(right) is not None or (past and not death.told_before(reading, number, right))
            if mention.kind == "pronoun" and not back_then and past:
                mention = death.dead(reading, number, right) or mention
            return _Holder(pattern, mention, then=back_then)
        return None
    if not spelled and not (_CLOSED.match(right) and (number.kind == "age" or number.figure.printed.isdigit())):
        return None
    then = _THEN_APART.search(left)
    found = then or _APART.search(left)
    if found is not None:
        mention = people.ending(shift + found.start())
        if (mention is None or mention.kind in {"place", "unknown"}) and (place := _PLACE_BETWEEN.search(left)):
            resident = people.ending(shift + place.start())
            mention = resident if resident is not None and resident.kind == "person" else mention
        if mention is not None and mention.kind == "person":
            return _Holder("name and age", mention, then=then is not None)
        if number.kind == "age" and (mention is None or mention.kind == "unknown"):
            named = re.search(rf"({_NAME})$", left[: found.start()])
            if named and named[1].split()[-1].lower() not in _MONTH_OR_DAY | NO_NAME:
                return _Holder("printed name and age", name=named[1], then=then is not None)
    one = _ONE_OF.search(left)
    if one is None or one["noun"] not in CREATURES or right.startswith(" of"):
        return None
    return _Holder("noun and age", noun=one["noun"])


TYPE = FactType(
    kind="age",
    says="how old somebody is",
    vital="number",
    extract=extract,
    fields={
        "number": Field("number", "the age"),
        "unit": Field("words", "year, month, week or day"),
        "person": Field("people", "whose age it is, where they are named"),
        "name": Field("words", "the name as printed"),
        "noun": Field("words", "what they are called: boy, engineer"),
        "then": Field("yes-no", "whether it is the age of another time: then 52, was 52 when"),
        "home": Field("words", "where they live, right behind the age: 52, of Mill Lane"),
        "sentence": Field("key", "the sentence that it stands in"),
        "context": Field("key", "the content words around it"),
        "claim": Field("key", "the same age of one person, wherever the story tells it"),
    },
)
