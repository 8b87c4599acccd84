"""Counts of one article that speak of one thing: the headline's and the body's, and "the 14 victims" of a toll told before.

Only where nothing else in the article is counted so: a body with two numbers of firefighters has two groups of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.facts.counting import definite_sums, headline_sums
from factlint.frozen import replace
from factlint.lexicon.event_verbs import CASUALTIES, PERSONS, TAKING_PART, TOLLS
from factlint.lexicon.number_words import UPDATES
from factlint.model import Fact, Quantity

_THE = re.compile(r"\b(?:[Tt]he|[Aa]ll|[Aa]ll the|[Aa]ll of the) $")
_OPEN = re.compile(r" (?:of|from|in|at|on|with|who|that|which|under|over|aged|still|already|left|not|whose|more|other)\b")
_SOME = re.compile(r"\b(?:among|including|of (?:them|whom)|another|also|more)\b[^,;:.]{0,24}$", re.IGNORECASE)
_CLOSED = re.compile(r"[.,;:)]| (?:was|were|are|had|have|has|will|would|died|and)\b|$")
_WHO = re.compile(  # the 11 people who died; all of the 43 arrested; three of the 17 injured
    r"(?: (?:people|persons|men|women|others|passengers))?(?: who (?:were |had been |had |have |was )?)? ?"
    r"\b(?:killed|died|dead|injured|wounded|hurt|arrested|detained|charged|rescued|missing)\b(?! (?:in|at|on|during|by|near|from) )"
)
_ELSE = re.compile(  # eight have died and dozens are sick
    r" (?:are|were|is|was) (?:[a-z]+ly )?(?!(?:still|also|later|left|being|killed|dead|dying|injured|hurt|wounded|arrested|"
    r"detained|charged|rescued|missing|indicted|convicted|evacuated|displaced|infected)\b)[a-z]+"
)
_AGED = re.compile(r"(?:older|younger|aged) ")
_NEAR = 1.35
"""So many times the smaller of two counts of one thing may the larger be; farther off some of them are counted."""
_SUM_OF = re.compile(r"\b(?P<noun>[a-z]+)(?:,? of|,? worth|,? totall?ing) $")
_THE_SUM = re.compile(r"\b[Tt]he (?:[a-z]+ )?[a-z]+(?:,? of|,? worth|,? totall?ing) $")
_AGE = re.compile(r"\b(?:at|aged?|age of|turn(?:ed|s|ing)|(?:he|she|who) (?:was|is)) $")
"""What stands right before an age: died at 91, when he was 19."""
_OTHER_TIME = re.compile(
    r"\b(?:(?:last|previous) (?:year|month|week|season|time)|(?:years?|months?|weeks?|a (?:week|month|year)) (?:ago|before|earlier)"
    r"|used to|once)\b",
    re.IGNORECASE,
)
"""What tells a number of another time from that of the headline."""
_REACH = 60  # characters on either side of a number that are looked at for it
_PART = re.compile(r" of (?:the|them|those|these|whom|which)\b| [a-z]+ of (?:them|those|whom)\b")

_TELLING = CASUALTIES | TAKING_PART
_COUNTED_AGAIN = TOLLS | frozenset(TAKING_PART.values())


def mark(facts: Sequence[Fact], prose: str) -> tuple[Fact, ...]:
    """The same counts, those that are one thing told again sharing a key `again`."""
    things: dict[str, list[int]] = {}
    for index, fact in enumerate(facts):
        margin = prose.endswith(" by ", 0, fact.span.start)  # wins by 1,460 votes, of 8,410
        if not fact.quoted and not margin and (thing := _thing(fact, prose)) is not None:
            things.setdefault(thing, []).append(index)
    keys: dict[int, str] = {}
    for thing, found in things.items():
        again = [index for index in found if _tells_again(facts[index], prose)] or _named_again(facts, found, prose)
        first = [facts[index] for index in found if index not in again]
        if any(_of_another_time(facts[index], prose) for index in found) or _told_elsewhere(facts, again):
            continue
        if len(again) == 1 and first and _told_before(first, facts[again[0]], prose) and not _updated(facts, found):
            keys |= dict.fromkeys((again[0], next(index for index in found if index not in again)), thing)
    keys = {**headline_sums.held(facts), **keys}
    sums = definite_sums.paired(facts, prose)
    more: dict[int, dict[str, object]] = {n: {"again": key} for n, key in keys.items()}
    for n, key in sums.items():
        more[n] = {**more.get(n, {}), "amount": (*(facts[n].fields.get("amount") or ()), key)}
    return tuple(replace(fact, fields={**fact.fields, **more[n]}) if n in more else fact for n, fact in enumerate(facts))


def _thing(fact: Fact, prose: str) -> str | None:
    """What is counted: a toll of an event, else a noun by itself."""
    if (
        fact.fields.get("sort") != "cardinal"
        or _PART.match(prose, fact.span.end)
        or (fact.fields.get("noun") is None and _ELSE.match(prose, fact.span.end))
    ):
        return _sum_of(fact, prose)
    counted: str | None = fact.fields.get("counted")
    event: str | None = fact.fields.get("event")
    if counted in _TELLING:
        return _TELLING[counted]
    if event in _COUNTED_AGAIN and (counted is None or counted in PERSONS):
        return None if counted is None and _is_age(fact, prose) else event
    if (
        event in TOLLS
        and fact.fields.get("toll") == event
        and not _SOME.search(prose, max(0, fact.span.start - 40), fact.span.start)
    ):
        return event
    noun = fact.fields.get("noun")
    if str(fact.fields.get("thing")).startswith("all "):
        return None  # the whole that a number is a part of: 240 of its 960 jobs
    return counted if noun is not None and counted not in PERSONS and " " not in noun.text else None


def _told_elsewhere(facts: Sequence[Fact], again: Sequence[int]) -> bool:
    """Whether the headline's number of a noun stands in the article, though as that of some of them."""
    heads = [facts[index] for index in again if facts[index].zone == "headline"]
    return any(
        fact.zone != "headline" and fact.fields.get("counted") == head.fields.get("counted") is not None and _one_value(fact, head)
        for head in heads
        for fact in facts
    )


def _one_value(one: Fact, other: Fact) -> bool:
    number = other.fields.get("number")
    return isinstance(number, Quantity) and one.fields.get("number") is not None and _same(one, number)


def _is_age(fact: Fact, prose: str) -> bool:
    """Whether a number without a noun is how old somebody is."""
    start = fact.span.start
    return bool(_AGED.match(prose, start) or _AGE.search(prose, max(0, start - 12), start))


def _of_another_time(fact: Fact, prose: str) -> bool:
    """Whether the words beside a number, in its own sentence, put it in another year: last year's list had ten."""
    before = prose[max(0, fact.span.start - _REACH) : fact.span.start].rpartition(". ")[2].rpartition("\n")[2]
    behind = prose[fact.span.end : fact.span.end + _REACH].partition(". ")[0].partition("\n")[0]
    return _OTHER_TIME.search(before + " " + behind) is not None


def _sum_of(fact: Fact, prose: str) -> str | None:
    """Money by the word for what it is: a gift of £2m, the gift, of £2.3m."""
    if fact.fields.get("sort") != "money":
        return None
    found = _SUM_OF.search(prose, max(0, fact.span.start - 24), fact.span.start)
    return f"{found['noun']} of money" if found and len(found["noun"]) > 3 else None


def _tells_again(fact: Fact, prose: str) -> bool:
    if fact.zone == "headline":
        return True
    definite = _THE.search(prose, max(0, fact.span.start - 12), fact.span.start) is not None
    if not definite:
        return False
    if fact.fields.get("counted") in _TELLING:
        return _CLOSED.match(prose, fact.span.end) is not None
    return fact.fields.get("event") in TOLLS and _WHO.match(prose, _figure_end(fact)) is not None


def _named_again(facts: Sequence[Fact], found: Sequence[int], prose: str) -> list[int]:
    """The second of two counts of a noun, the first bounded, the second with "the": nearly 90 jurors, the 94 jurors."""
    if len(found) != 2 or facts[found[0]].fields.get("bound") is None:
        return []
    second = facts[found[1]]
    the = _THE_SUM if second.fields.get("sort") == "money" else _THE
    definite = the.search(prose, max(0, second.span.start - 40), second.span.start)
    closed = second.fields.get("bound") is None and not _OPEN.match(prose, second.span.end)
    low, high = sorted(facts[index].fields["figure"].low for index in found)
    return [found[1]] if definite and closed and high <= _NEAR * low else []


def _figure_end(fact: Fact) -> int:
    """Where the figure ends and what is counted begins."""
    noun = fact.fields.get("noun")
    return noun.span.start - 1 if noun is not None else fact.span.end


def _told_before(first: Sequence[Fact], again: Fact, prose: str) -> bool:
    """Whether other sentences count the thing, as a whole, and all alike."""
    apart = all(fact.fields.get("sentence") != again.fields.get("sentence") for fact in first)
    return apart and all(_whole(fact, prose) for fact in first) and _agree(first)


def _whole(fact: Fact, prose: str) -> bool:
    """Whether the number is no part of one: "killed 12 people", "killing 12.", but not "70 in Linton"."""
    return fact.fields.get("counted") is not None or _CLOSED.match(prose, fact.span.end) is not None


def _agree(facts: Sequence[Fact]) -> bool:
    """Whether all of these are exact and the same."""
    first = facts[0].fields.get("number")
    return isinstance(first, Quantity) and all(fact.fields.get("number") is not None and _same(fact, first) for fact in facts)


def _same(fact: Fact, first: Quantity) -> bool:
    number = fact.fields["number"]
    return bool(number.low == first.low and number.high == first.high)


def _updated(facts: Sequence[Fact], found: Sequence[int]) -> bool:
    """Whether a toll is said to have risen, or to be a part: 12 at the scene, two later."""
    return any(not UPDATES.isdisjoint(facts[index].fields.get("context") or ()) for index in found)
