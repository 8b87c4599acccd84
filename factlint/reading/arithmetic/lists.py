"""Announced numbers and what follows: "95 grants: 60 in Linton and 35 in Ames", "three counties: Adams, Brown and Clark"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number

_PART = rf"{OPEN}c\d+{CLOSE}[^{OPEN}();:.—–]{{1,32}}?"
_SUM = re.compile(
    rf"{token('c', 'total')}(?P<noun>(?: [A-Za-z'-]+){{1,4}}?|(?: [A-Za-z'-]+){{5,9}}?(?=: ))(?:: | ?[—–] ?| - | \()"
    rf"(?P<parts>{_PART}(?:, {_PART})*,? and {_PART})(?=\)| ?[—–]| - |\.|$)"
)
_OF_THEM = re.compile(  # 16 recommendations, 11 of them to the county and five to the mill
    rf"{token('c', 'total')} [a-z]+(?: [a-z]+)?,? (?:with )?{token('c', 'first')} of (?:them|which|whom|those) "
    rf"(?P<gap>(?P<link>to|in|from|by|at|against) [^{OPEN};.:]{{2,60}}?),? and {token('c', 'second')}"
    rf"(?P<rest> (?P=link) [^{OPEN};.:]{{2,60}})(?=[.;]|$)"
)
_OF_ALL = re.compile(  # of the 61 passports, 40 went to two towns and 21 to men who are not known
    rf"\b[Oo]f (?:(?:the|its|their|all|those) )?{token('c', 'total')}(?P<noun>(?: [a-z-]+){{1,4}}?),? {token('c', 'first')}"
    rf"(?P<gap> [^;.:]{{3,90}}?),? (?:and|while|but) {token('c', 'second')}"
    rf"(?P<rest> (?:to|in|from|at|by|for|against|on|with) [^{OPEN};.:]{{3,90}})(?=[.;]|$)"  # one verb for both, so no two crowds
)
_BODY = re.compile(  # the 55-member council has 31 Labour councillors, 18 Conservatives and six Liberal Democrats
    rf"\b[Tt]he {token('c', 'total')}-(?:member|seat|strong) [A-Za-z ]{{3,30}}? "
    rf"(?:has|had|includes|is made up of|consists of|comprises) (?P<parts>{_PART}(?:, {_PART})*,? and {_PART})(?=[,.;]|$| —| –)"
)
_LOOSE = re.compile(r"\b(?:including|among|of (?:them|whom|which|those)|more|of the|per|times|respectively|about)\b")
_OVERLAP = re.compile(r"\b(?:both|also|or|total|overall|earlier|later|more|others?|previous|percent|years?|times)\b")
_COUNTED = re.compile(rf"{OPEN}c(\d+){CLOSE}")

_NAME = r"(?:[A-Z][\w.'-]+(?: (?:de|van|von|al|bin|da|del|[A-Z][\w.'-]+)){1,3})"
_WORD = r"(?:[A-Za-z][\w'-]*(?: (?!and\b|or\b)[A-Za-z][\w'-]*){0,2})"
_LISTED = re.compile(
    rf"{token('c', 'count')}(?P<noun>(?: [A-Za-z'-]+){{0,3}}? (?:[a-z]+s|men|women|people|children))"
    rf"(?:(?P<colon>: )(?P<items>{_WORD}(?:, {_WORD})*,? and {_WORD})(?=\.(?:\s|$)|$)"
    rf"|, (?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})(?=[,.;](?:\s|$)|$))"
)
_KIN = r"(?:step|grand)?(?:sons|daughters|children)|brothers|sisters|siblings"
_CAPITAL = r"(?:[A-Z][\w-]+|[A-Z]\.)"
_GIVEN = rf"[A-Z][\w-]+(?: \([A-Z][\w. -]{{1,30}}\))?(?: (?:de|van|von|al|bin|da|del|{_CAPITAL})){{0,3}}(?:,? [JS]r\.)?"
_GOES_ON = rf"(?:(?:all|both|who|were|was|are|had|have|said|and (?:an?|his|her|their)) |and {OPEN})"
_CHILDREN = re.compile(  # three sons, Adam, Ben and Carl Moss;
    rf"{token('c', 'count')} (?:(?:young|small|adult|older|younger|grown) )?(?:{_KIN})"
    rf"(?: of (?:her|his|their) own)?(?:, |: | [—–-]+ )"
    rf"(?P<items>{_GIVEN}(?:, {_GIVEN})*,? and {_GIVEN})(?=[.;](?:\s|$)|$|, {_GOES_ON})"
)
_JUNIOR = re.compile(r",? [JS]r\.")
_NAMED_THINGS = "priorities|goals|reasons|aims|subjects|principles|pillars|languages|ingredients|objectives"
_PLAIN = rf"(?:an? |the |his |her |their |[A-Z]|{OPEN}m\d+{CLOSE} (?:for|in|of|to) )[^,;:.()—–]{{1,30}}?"
_COLON = re.compile(  # three people died: a roofer, a jogger and a woman of 88
    rf"{token('c', 'count')}(?P<noun>(?: [a-z-]+){{0,2}} (?:[a-z]+s|men|women|people|children)|(?=:))(?: [a-z]+){{0,6}}: "
    rf"(?P<items>{_PLAIN}(?:, {_PLAIN})*,? and {_PLAIN})(?=;|\.?$)"
)
_IN_BRACKETS = re.compile(  # the four schools that got the most (Harmon, Eastlake, Pinecrest and Douglass)
    rf"{token('c', 'count')}(?P<noun>(?: [a-z-]+){{0,2}} (?:[a-z]+s|men|women|people|children))(?: [a-z]+){{0,8}} "
    rf"\((?P<items>{_WORD}(?:, {_WORD})*,? and {_WORD})\)"
)
_OPEN_LIST = "including|such|like|especially|mostly|chiefly|mainly|notably|among|with|plus|from|in|at|for|say|said"
_ONE = rf"(?:the )?(?:(?!(?:{_OPEN_LIST})\b)[a-z]+ )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,3}}"
_BY_SURNAME = re.compile(  # three people, Cho, Lund and the mediator Francine Dell, will meet
    rf"(?<!ast )(?<!irst ){token('c', 'count')}(?P<noun>(?: [a-z-]+)?) (?P<last>[a-z]+s|men|women|people|children)"
    rf"(?:, | \(|: | — | – )(?P<items>{_ONE}(?:, {_ONE})+,? and {_ONE})(?=[,.;)](?:\s|$)|$| — | – )"
)
_NO_THINGS = frozenset(
    """years months weeks days hours minutes seconds points times games goals seats votes runs miles others decades wins""".split()
)
_IDENTIFIED = re.compile(  # the two were identified as Ann Lee, 40, and Bo Orr, 38
    rf"\b[Tt]he {token('c', 'count')}(?: [a-z]+){{0,2}} were (?:identified|named)(?: [^;:.]{{0,40}}?)? as "
    r"(?P<items>.{8,300}?)(?=\.?$)"
)
_FULL_NAME = re.compile(r"[A-Z][\w'-]+(?: (?:[A-Z]\.|[A-Z][\w'-]+))+")
_TITLES = re.compile(  # three books: "The Weir," "Spores" and "A Green Line."
    rf"{token('c', 'count')}(?: [a-z-]+){{0,2}} (?:[a-z]+s): "
    r"(?P<items>\"[^\"]{2,60}\"(?:,? \"[^\"]{2,60}\")*,? and \"[^\"]{2,60}\")"
)
_TITLE = re.compile(r'"[^"]{2,60}"')
_NOT_ALL = re.compile(r"\b(?:more|other|others|times|per|then|first|last|later|least|including)\b")
_ARE = re.compile(
    rf"{token('c', 'count')}(?: (?:top|main|key|highest|biggest|stated|chief))? (?:{_NAMED_THINGS}) "
    rf"(?:are|were|would be|will be) (?P<items>{_WORD}(?:, {_WORD})*,? and {_WORD})(?=\.(?:\s|$)|$)"
)
_SPLIT = re.compile(r", and |, | and ")


def find(line: Line) -> Iterator[Reckoned]:
    """The totals and lists of one sentence."""
    if " and " not in line.text or f"{OPEN}c" not in line.text:
        return
    if line.text.count(OPEN) > 2:
        for match in _SUM.finditer(line.text):
            yield from _sum(line, match)
        for match in _BODY.finditer(line.text) if "-member" in line.text or "-seat" in line.text or "-strong" in line.text else ():
            yield from (one for one in _sum(line, match) if one.reckoned.low > one.stated.high)
        for match in _OF_ALL.finditer(line.text) if "f " in line.text else ():
            yield from _two_parts(line, match)
    for match in _OF_THEM.finditer(line.text) if " of " in line.text else ():
        yield from _two_parts(line, match)
    for match in _CHILDREN.finditer(line.text):
        yield from _children(line, match)
    known = {match.start() for match in _LISTED.finditer(line.text)}
    for match in (*_COLON.finditer(line.text), *_TITLES.finditer(line.text)) if ": " in line.text else ():
        if match.start() not in known and not line.text.endswith("first ", 0, match.start()):
            yield from _behind_colon(line, match)
    for match in _IN_BRACKETS.finditer(line.text) if ")" in line.text else ():
        yield from _behind_colon(line, match)
    for match in _BY_SURNAME.finditer(line.text):
        if match["last"] not in _NO_THINGS and not re.fullmatch(_KIN, match["last"]) and match.start() not in known:
            yield from _behind_colon(line, match)
    for match in _IDENTIFIED.finditer(line.text) if " as " in line.text else ():
        yield from _identified(line, match)
    for match in (*_LISTED.finditer(line.text), *_ARE.finditer(line.text)):
        if not line.text.endswith(("first ", "last "), 0, match.start()):
            yield from _list(line, match)


def _behind_colon(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """What a colon announces, item by item; likely at best, for an item may hold another."""
    titled = match["items"].startswith('"')
    items = len(_TITLE.findall(match["items"]) if titled else _SPLIT.split(match["items"]))
    count, plain = line.number(match, "count"), re.sub(rf"{OPEN}.(\d+){CLOSE}", "", match["items"])
    between = line.text[match.start() : match.start("items")]
    if count.approximator or not 2 <= count.quantity.low <= 12 or _NOT_ALL.search(between) or (not titled and "'" in plain):
        return
    if not titled and plain.count(" and ") > 1:
        return
    if between.count(OPEN) == 1:
        listed = " ".join(match["items"].split()) if OPEN not in match["items"] else f"{items} things"
        yield Reckoned("list", count.span, count.quantity, result(items, items), listed, certainty="likely")


def _identified(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Names with ages and towns between them: what semicolons part, or else the full names."""
    parts = match["items"].count(";") + 1
    names = (
        parts
        if parts > 1
        else len(_FULL_NAME.findall(re.sub(r"\b(?:of|from|in) [A-Z][\w'-]+(?: [A-Z][\w'-]+)*", "", match["items"])))
    )
    count = line.number(match, "count")
    if names >= 2 and count.approximator is None and 2 <= count.quantity.low <= 12:
        yield Reckoned("list", count.span, count.quantity, result(names, names), f"{names} names", certainty="likely")


def _sum(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    if _LOOSE.search(match["parts"]) or _LOOSE.search(match.groupdict().get("noun") or ""):
        return
    total = line.number(match, "total")
    parts = _numbers(line, [int(index) for index in _COUNTED.findall(match["parts"])])
    if any(math.isinf(one.quantity.high) for one in (total, *parts)) or total.quantity.low <= 0:
        return
    added = result(math.fsum(one.quantity.low for one in parts), math.fsum(one.quantity.high for one in parts))
    yield Reckoned("total", covering(total, *parts), total.quantity, added, line.printed(*parts))


def _two_parts(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Two parts that are more than the whole; fewer may be that, where nothing says that they are all."""
    total, first, second = (line.number(match, name) for name in ("total", "first", "second"))
    low = first.quantity.low + second.quantity.low
    if low > total.quantity.high > 0 and not _OVERLAP.search(match["gap"] + " " + match["rest"]):
        added = result(low, first.quantity.high + second.quantity.high)
        yield Reckoned("total", covering(total, first, second), total.quantity, added, line.printed(first, second))


def _numbers(line: Line, indices: list[int]) -> list[Number]:
    return [part for index in indices if isinstance(part := line.parts[index], Number)]


def _list(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    count = line.number(match, "count")
    named = match.groupdict()
    listed = named.get("items") or named.get("names") or ""
    items = len(_SPLIT.split(listed))
    if count.approximator or not 2 <= count.quantity.low <= 12 or items < 2:
        return
    known: Quantity = result(items, items)
    yield Reckoned("list", count.span, count.quantity, known, listed, certainty="likely" if named.get("names") else "sure")


def _children(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Likely at best, for a town may stand behind each name; where that makes twice as many, nothing is said."""
    count, items = line.number(match, "count"), _SPLIT.split(_JUNIOR.sub("", match["items"]))
    if count.approximator or not 2 <= count.quantity.low <= 12 or len(items) == 2 * count.quantity.low:
        return
    yield Reckoned("list", count.span, count.quantity, result(len(items), len(items)), match["items"], certainty="likely")
