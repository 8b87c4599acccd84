"""Elections: votes and shares of two candidates, and their margin: "41,322 votes, or 52.7 percent, to 37,127, or 47.3".

The margin may stand in another sentence, and in the headline: "won by 4,355 votes". Only an article that tells one pair of votes is
held to it, and only for a margin near enough to be meant for it: there are other races, and other years.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from factlint.model import Quantity, Span
from factlint.reading.arithmetic.line import OPEN, Line, covering, token
from factlint.reading.arithmetic.reckoned import Reckoned, result, rounded
from factlint.reading.parts import Number

_WORDS = rf"[^{OPEN};.:]"
_SHARE = r"(?:(?:,? (?:or|and|with)(?: about)?|,? \((?:or )?|,) ?{0}[,)]*)"
_FIRST = rf"{token('c', 'a')}(?P<votes> votes?)?(?: cast)?(?:{_SHARE.format(token('p', 'pa'))})?"
_SECOND = rf"{token('c', 'b')}(?P<votes2> votes?)?(?: for {_WORDS}{{1,40}}?)?(?:{_SHARE.format(token('p', 'pb'))})?(?![\w-])"
_PAIR = re.compile(rf"{_FIRST},? (?:to|against|compared (?:to|with)|versus)(?: {_WORDS}{{1,40}}?['’]s?)? {_SECOND}")
_BOTH = re.compile(
    rf"(?:got|received|won|had|has|drew|took|polled|with) {_FIRST}(?:,| and| while| to)(?: {_WORDS}{{1,50}}?)?"
    rf" (?:got|received|won|had|has|drew|took|polled|with) {_SECOND}"
)
_BY = re.compile(
    rf"\b(?:wins?|won|winning|beat|beats|beating|defeat(?:s|ed|ing)?|ahead|leads?|led|leading|ousts?|ousted|prevail(?:s|ed))\b[^;.:]{{0,80}}?"
    rf" by (?:just |only |a mere )?{token('c', 'margin')}(?: votes?)\b"
    rf"|\b(?:a|its|his|her|their) (?:slim |narrow |final )?{token('c', 'margin2')}-vote (?:margin|victory|win|lead|edge)\b"
    rf"|\b(?:[Tt]he|a|his|her) (?:[a-z]+ )?(?:margin|lead|gap|difference) (?:of|was)"
    rf" (?:just |only )?{token('c', 'margin3')} votes\b"
    rf"|\bfell (?:just |only )?{token('c', 'margin4')} votes short\b"
)
_OTHER = re.compile(
    r"\b(?:ago|last|previous(?:ly)?|earlier|then|recount|primary|ballots?|absentee|early|initial|"
    r"statewide|nationwide|lost|losing)\b"
    rf"|\bin {OPEN}d"
    r"|\b(?:carr(?:y|ies|ied|ying)|w[io]n(?:ning|s)?) (?:the |in )?(?:[A-Z]\w+ )?"
    r"(?:county|city|town|precinct|state)(?: [A-Z]\w+)? by\b",
    re.IGNORECASE,
)
_VERBS = (
    "pass(?:es|ed)|carried|approv(?:es|ed)|w[io]n(?:s|ning)?|beats?|beating|defeat(?:s|ed|ing)|oust(?:s|ed|ing)|prevail(?:s|ed)"
)
_PARTS_OF_VERBS = ("pass", "carried", "approv", "win", "won", "beat", "defeat", "oust", "prevail")
"""What one of those verbs is printed with."""
_WINS = re.compile(  # the levy passed, 55,002 to 44,871; beat Hale by 61,480 votes to 57,125
    rf"\b(?P<verb>{_VERBS})\b(?P<gap>{_WORDS}{{0,80}}?)(?P<comma>,)?(?: by| with)? "
    rf"(?:{token('c', 'won')}(?P<votes> votes)?,? to )?{token('c', 'lost')}(?P<end>[.,;)]|$| votes\b| for\b)?"
)
_LOST = re.compile(
    r"\b(?:los[et]s?|losing|fail(?:s|ed)|reject(?:s|ed)|(?:was|were|been|being) (?:[a-z]+ly )?(?:defeated|beaten|ousted)|despite|"
    r"although|though)\b"
)
_TWO = re.compile(r"(\d[\d,]*) to (\d[\d,]*)$")
_MANY = 1000
_FOR = re.compile(
    rf"{token('c', 'a')}(?: votes| voters| members| people| ballots| drivers| workers)?"
    rf"(?: were| had| cast| {_WORDS}{{0,20}}?voted)?(?: {_WORDS}{{0,12}}?)? (?:in favou?r|for (?:it|the {_WORDS}{{3,30}}?)|yes|for)"
    rf",? (?:and|to|while|with) {token('c', 'b')} (?:{_WORDS}{{0,20}}? )?(?:against|no)\b"
)
"""4,120 had voted for it and 2,980 against."""
_RATIO = re.compile(
    r"\b(?P<bound>more than |over |better than |nearly |almost |about |roughly |some )?(?P<times>[2-9]|two|three|four|five|six)"
    r"(?:-to-| to )(?:1|one)\b(?![-\d])"
)
_TO_ONE = (" to 1", " to one", "-to-1", "-to-one")
_VOTED = re.compile(
    r"\b(?:vot\w+|outpoll\w+|elect\w*|re-elect\w*|levy|bond|ballots?|strike|referendum|won|win|pass(?:ed|es)|back(?:ed|s)|reject(?:ed|s)|approv(?:ed|es)|accept(?:ed|s)|sailed)\b"
)
_NO_VOTERS = re.compile(r"\b(?:panel|judges?|justices|court|committee|goals?|match|game|odds|shots?)\b")
_TIMES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ROOM = {"more than": (0.97, 1.6), "over": (0.97, 1.6), "better than": (0.97, 1.6), "nearly": (0.8, 1.03), "almost": (0.8, 1.03)}
"""How far from a ratio, as a share of it, the votes may be; a plain one is round."""
_NEAR = 3
"""So many sentences with numbers after a ratio the votes that make it may stand."""
_LEAST = 100
"""Fewer votes are a council's."""


def find_all(sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """The shares and the margins of a document that tells how many votes two candidates had."""
    pairs: list[tuple[Number, Number]] = []
    for line in sentences:
        votes = "vote" in line.text
        won = (votes or "," in line.text) and any(part in line.text for part in _PARTS_OF_VERBS)
        for match in _WINS.finditer(line.text) if won else ():
            yield from _won(line, match)
        for match in (*_PAIR.finditer(line.text), *_BOTH.finditer(line.text)) if votes else ():
            first, second = line.number(match, "a"), line.number(match, "b")
            if not (match["votes"] or match["votes2"]) or not _counted(first, second):
                continue
            pairs.append((first, second))
            if match["pa"] and match["pb"]:
                yield from _shares(line, first, second, line.number(match, "pa"), line.number(match, "pb"))
    yield from _ratios(sentences)
    values = {(first.quantity.low, second.quantity.low) for first, second in pairs}
    if len(values) == 1:
        for line in sentences:
            yield from _margins(line, *pairs[0])


def _won(line: Line, match: re.Match[str]) -> Iterator[Reckoned]:
    """Whoever wins has more votes than whoever loses."""
    if _LOST.search(line.text):
        return
    lost = line.number(match, "lost")
    if match["won"] is None:  # 44,871 to 55,002 looks like a range
        two = _TWO.match(line.printed(lost))
        if two and match["comma"] and match["end"] and lost.quantity.low >= _MANY:
            yield _winner(line, match, lost, lost, lost.quantity.low - lost.quantity.high)
        return
    won, beside = line.number(match, "won"), bool(match["comma"] and match["end"])
    enough = match["votes"] or (beside and min(won.quantity.low, lost.quantity.low) >= _MANY)
    if enough and _counted(won, lost):
        yield _winner(line, match, won, lost, won.quantity.low - lost.quantity.low)


def _winner(line: Line, match: re.Match[str], won: Number, lost: Number, apart: float) -> Reckoned:
    stated = Quantity(0, math.inf, match["verb"])
    return Reckoned("winner", covering(won, lost), stated, result(apart, apart), line.printed(won, lost))


def _ratios(sentences: Sequence[Line]) -> Iterator[Reckoned]:
    """A margin of three to one, and the votes that make it in a sentence after: 4,120 for it and 2,980 against."""
    for n, line in enumerate(sentences):
        text = line.prose[line.span.start : line.span.end]
        told = _RATIO.search(text) if any(part in text for part in _TO_ONE) else None
        if told is None or not _VOTED.search(text) or _NO_VOTERS.search(text) or _PAIR.search(line.text) or _FOR.search(line.text):
            continue
        for after in sentences[n + 1 : n + 1 + _NEAR]:
            pairs = [_two(after, match) for pattern in (_FOR, _PAIR, _BOTH) for match in pattern.finditer(after.text)]
            pairs = [pair for pair in pairs if _counted(*pair)]
            if pairs and _OTHER.search(after.text) is None:
                yield _ratio(line, told, *pairs[0])
            if pairs:
                break


def _two(line: Line, match: re.Match[str]) -> tuple[Number, Number]:
    return line.number(match, "a"), line.number(match, "b")


def _ratio(line: Line, told: re.Match[str], first: Number, second: Number) -> Reckoned:
    times = _TIMES.get(told["times"]) or int(told["times"])
    low, high = _ROOM.get((told["bound"] or "").strip(), (0.85, 1.25))
    made = first.quantity.low / second.quantity.low
    start = line.span.start + told.start()
    stated = Quantity(times * low, times * high, told.group())
    span = Span(start, start + len(told.group()))
    return Reckoned(
        "ratio", span, stated, result(made, made), f"{first.figure.printed} to {second.figure.printed}", certainty="likely"
    )


def _counted(first: Number, second: Number) -> bool:
    exact = all(one.quantity.low == one.quantity.high >= _LEAST for one in (first, second))
    return exact and first.quantity.low != second.quantity.low


def _shares(line: Line, first: Number, second: Number, share: Number, other: Number) -> Iterator[Reckoned]:
    """As the votes are to each other, so are the shares, however many others ran."""
    if share.quantity.unit != "percent" or other.quantity.unit != "percent" or other.quantity.low <= 0:
        return
    if any(math.isinf(one.quantity.high) for one in (share, other)):
        return
    times, room = first.quantity.low / second.quantity.low, rounded(other.quantity)
    known = result(room.low * times, room.high * times, "percent")
    told = rounded(share.quantity)
    if told.low + rounded(other.quantity).low > 100:
        known = result(100 - room.high, 100 - room.low, "percent")
    parts = f"{first.figure.printed} to {second.figure.printed} votes, with {other.figure.printed} for the other,"
    yield Reckoned("votes and share", covering(first, second, share, other), told, known, parts)


def _margins(line: Line, first: Number, second: Number) -> Iterator[Reckoned]:
    for match in _BY.finditer(line.text):
        margin = line.number(match, next(name for name in ("margin", "margin2", "margin3", "margin4") if match[name]))
        made = abs(first.quantity.low - second.quantity.low)
        near = made / 2 < margin.quantity.low < made * 2
        if not near or margin.approximator is not None or _OTHER.search(line.text):
            continue
        parts = f"{first.figure.printed} to {second.figure.printed}"
        yield Reckoned("margin", margin.span, margin.quantity, result(made, made), parts, certainty="likely")
