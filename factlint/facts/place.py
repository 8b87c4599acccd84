"""Places: a town with the state or country that it is said to lie in, the nickname of a state, and "here in Harlow"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.placing import headline_places, jurisdiction
from factlint.lexicon.places import COUNTRIES, STATES
from factlint.lexicon.states import KINGDOM, NICKNAMES, SHIFTING, TWINS
from factlint.model import Fact, Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_FULL: dict[str, str] = {
    **{state: state for state in STATES},
    **{short: state for state, short in STATES.items()},
    **{country: country for country in sorted(COUNTRIES - SHIFTING)},
    **dict.fromkeys(KINGDOM, "United Kingdom"),
}


def _by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    """The names by the first of their words, as a vocabulary has it."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(re.split("[^a-z]", name.lower())[0], []).append(name)
    return found


_FULL_BY_WORD = _by_first_word(_FULL)
_INSIDE = re.compile(
    r"(?P<town>[A-Z](?<![\w'-][A-Z])[a-z]+(?:[ -][A-Z][a-z]+){0,2}), "
    r"(?P<state>(?:[A-Z][a-z.]+|[A-Z]\.[A-Z]\.|W\.Va\.)(?: [A-Z][a-z]+)?)"
    r"(?P<after>[,.;:)—–]|$| (?![A-Z]|and [A-Z]|or [A-Z]))"
)
_BEFORE = re.compile(r"\b(?:[Ii]n|of|[Ff]rom|to|near|at|outside|for|around|toward|between|through|leaving|left) $")
_ENDS_OF_NICKNAMES = frozenset(name.split()[-1].lower() for name in NICKNAMES)
_NICKNAME = re.compile(r"\b(?:the|The) (?P<name>" + "|".join(NICKNAMES) + r")(?! [A-Z]|'s? [A-Z]|[- ]?(?:[A-Z]|team))\b")
_HERE = re.compile(r"\b[Hh]ere in (?P<town>[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2})\b")
_DATELINE = re.compile(r"[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*)*")
_FILED = re.compile(r"(?P<town>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){0,2}), (?P<state>[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)")
_NO_TOWN = frozenset(
    "america europe asia africa britain england scotland wales county valley coast south north east west state parish district "
    "street avenue road town square park heights hill village quarter center centre hall mall "
    "congress hell hollywood land mountains hills island islands".split()
)
"""Last words of what may well hold the town of the dateline."""


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each place with something that can be held against it."""
    yield from _towns(reading)
    yield from _nicknames(reading)
    yield from _here(reading)
    for span, name, others in headline_places.missing(reading):
        yield _fact(reading, span, {"sort": "headline", "name": name, "strange": True, "others": others})
    for one in jurisdiction.find(reading):
        yield _fact(reading, one.span, {"sort": "officials", "name": one.place, "officials": one.duty, "county": one.county})


def _here(reading: Reading) -> Iterator[Fact]:
    """Where the copy says that the reporter is, held against the dateline."""
    prose = reading.document.prose
    if "ere in " not in prose:
        return
    zone = next((zone.span for zone in reading.zones if zone.name == "dateline"), None)
    filed = _DATELINE.match(prose, zone.start, zone.end) if zone else None
    if zone is None or filed is None:
        return
    for match in _HERE.finditer(prose, zone.end):
        town, span = match["town"], Span(*match.span())
        if town in _FULL or town.lower().split()[-1] in _NO_TOWN or in_quotation(reading.quotations, span):
            continue
        strange = town.lower() not in prose[zone.start : zone.end].lower() and filed.group().lower() not in town.lower()
        yield _fact(reading, span, {"sort": "here", "name": town, "strange": strange, "others": filed.group()})


def _towns(reading: Reading) -> Iterator[Fact]:
    prose = reading.document.prose
    found: list[tuple[str, Span, str]] = []
    near = any(f", {name}" in prose for word in _FULL_BY_WORD.keys() & reading.vocabulary for name in _FULL_BY_WORD[word])
    for match in _INSIDE.finditer(prose) if near else ():
        town, printed = match["town"], match["state"]
        state = _FULL.get(printed) or _FULL.get(printed.rstrip("."))
        if state is None and ". " in printed:  # a sentence ends there: in Harlow, Iowa. The bridge
            state = _FULL.get(printed.partition(". ")[0])
        if state is not None and town not in _FULL and _BEFORE.search(prose, max(0, match.start() - 10), match.start()):
            found.append((town, Span(match.start("town"), match.end("state")), state))
    found = [*_filed(reading), *found]
    told: dict[str, list[tuple[Span, str]]] = {}
    for town, span, inside in found:
        told.setdefault(town, []).append((span, inside))
    slips = {town: _slips(reading, town, places) for town, places in told.items()}
    sole = {town for town, places in told.items() if len({state for _, state in places}) == 1}
    for town, span, inside in found:
        fields = {"sort": "town", "name": town, "town": town.lower(), "state": inside, "sole": town in sole}
        yield _fact(reading, span, {**fields, "slip": slips[town]})


def _filed(reading: Reading) -> Iterator[tuple[str, Span, str]]:
    """The town of the dateline, where its state stands there."""
    zone = next((zone.span for zone in reading.zones if zone.name == "dateline"), None)
    match = _FILED.match(reading.document.prose, zone.start, zone.end + 1) if zone else None
    state = match and (_FULL.get(match["state"]) or _FULL.get(match["state"].rstrip(".")))
    if match and state:
        yield match["town"].title(), Span(match.start("town"), match.end("state")), state


def _slips(reading: Reading, town: str, told: Sequence[tuple[Span, str]]) -> bool:
    """Whether one of two states that a town is given is a slip: told in another sentence, and no town that many states have."""
    if len({state for _, state in told}) != 2 or town in TWINS or not all(state in STATES for _, state in told):
        return False
    sentences = {(sentence_at(reading.sentences, span.start), state) for span, state in told}
    quoted = any(in_quotation(reading.quotations, span) for span, _ in told)
    return not quoted and len({sentence for sentence, _ in sentences}) == len(sentences)


def _nicknames(reading: Reading) -> Iterator[Fact]:
    prose = reading.document.prose
    for match in _NICKNAME.finditer(prose) if not _ENDS_OF_NICKNAMES.isdisjoint(reading.vocabulary) else ():
        state = NICKNAMES[match["name"]]
        counted = {name: prose.count(name) + prose.count(f" {short}") for name, short in STATES.items()}
        named = {name: count for name, count in counted.items() if count}
        alone = state not in named and len(named) == 1 and min(named.values()) > 1
        span = Span(*match.span("name"))
        fields = {"sort": "nickname", "name": match["name"], "state": state, "strange": alone}
        yield _fact(reading, span, {**fields, "others": ", ".join(named)} if named else fields)


def _fact(reading: Reading, span: Span, fields: dict[str, Any]) -> Fact:
    quoted = in_quotation(reading.quotations, span)
    return Fact("place", span, "likely", fields["sort"], reading.zone_at(span.start), quoted, fields)


TYPE = FactType(
    kind="place",
    says="a town with its state, the nickname of a state, a place of the headline alone, or whose officials some are",
    extract=extract,
    fields={
        "sort": Field("choice", "which of them", ("town", "nickname", "here", "headline", "officials")),
        "name": Field("words", "the town, or the nickname"),
        "town": Field("key", "the town"),
        "officials": Field("key", "what the officials of a town or county are there for: election, school"),
        "county": Field("key", "the county that they are of, or that the article says their town lies in"),
        "state": Field("words", "the state or country, under its full name"),
        "slip": Field("yes-no", "whether the article gives the town two states, sentences apart, and is hardly about two towns"),
        "sole": Field("yes-no", "whether the article gives the town one state only"),
        "strange": Field(
            "yes-no",
            "of a nickname: whether the article names another state, more than once, and never this one; "
            "of here: whether the dateline names another town; of the headline: whether the article names another place instead",
        ),
        "others": Field("words", "the states or countries that the article names, or the town of the dateline"),
    },
)
