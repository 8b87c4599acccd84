"""Shares of one whole in a row: "47 percent favor it, 38 reject it and 15 are unsure"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, covering
from factlint.reading.arithmetic.reckoned import Reckoned, result
from factlint.reading.parts import Number

_TOKEN = re.compile(rf"{OPEN}([a-z])(\d+){CLOSE}")
_NEXT = re.compile(
    r"(?:,|;|,? and| while| with|,? but| –| —)(?: (?:and|while|with|another|a further|only|just|the remaining|the other|some))*$"
)
_NAMED_NEXT = re.compile(r"(?:,|;|,? and) (?:(?:the )?[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2}|(?:the )?[a-z]+)$")
"""Who has the next share, named before it: 47 percent, Lena Fisk 35 percent and the sun 4 percent."""
_MADE_UP = re.compile(r"\b(?:made up|makes up|make up|accounted for|accounts? for) $")
_LONGEST = 70  # characters from one share to the next
_UNDECIDED = re.compile(
    r"\b(?:undecided|unsure|not sure|no opinion|don't know|didn't know|do not know|did not know|no preference|had not decided|"
    r"hadn't decided|not decided|no view|declined to (?:say|answer)|neutral|neither)\b"
)
_SIDES = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        ("yes", "no"),
        ("for", "against"),
        (r"in favou?r", "against|opposed"),
        ("support(?:s|ed)?|back(?:s|ed)?|favou?r(?:s|ed)?", "against|oppos(?:e|es|ed)|reject(?:s|ed)?"),
        ("approv(?:e|es|ed)", "disapprov(?:e|es|ed)"),
        ("agree[sd]?", "disagree[sd]?"),
        ("better", "worse"),
        ("satisfied", "dissatisfied|unhappy"),
        ("leave", "remain"),
    )
)
_TURNOUT = re.compile(r"\bturnout\b", re.IGNORECASE)
_VOTE = re.compile(r"\bof (?:the |all )?(?:(?:popular|valid) )?(?:vote|votes|ballots)\b")
_SHARED_OUT = re.compile(
    r"\b(?:c[ao]mes? (?P<from>from)|(?:went|go|goes|will go|would go) (?P<to>to)"
    r"|(?:spent|used|earmarked|reserved|set aside) (?P<on>on|for)"
    r"|(?:owned|held|made|produced|grown|sold|exported|shipped|bought|built) (?P<by>by|in|to|for))\b"
)
MADE_UP = "\x04"
"""Marks the first share of a row that is told as what makes up a whole."""
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|had|did|does)\b")
_GROWTH = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|up|down|increased?s?|decreased?s?|grew|grown|growth|gained|jumped|"
    r"dropped|climbed|soared|slumped|also|both|multiple|more than one|several answers)\b"
)


def find(line: Line) -> Iterator[Reckoned]:
    """The shares of one sentence that are shares of one whole and more than all of it."""
    if line.text.count(OPEN) < 3 or f"{OPEN}p" not in line.text or _GROWTH.search(line.text):
        return
    for run in _runs(line.text):
        parts = [part for at, _ in run if isinstance(part := line.parts[at], Number)]
        if len(parts) == len(run) >= 3 and _of_one_whole([words for _, words in run]):
            yield from _sum(line, parts)


def _runs(text: str) -> Iterator[list[tuple[int, str]]]:
    """Shares one after the other, each with the words behind it."""
    run: list[tuple[int, str]] = []
    tokens = [match for match in _TOKEN.finditer(text) if match[1] in "prc"]
    for index, match in enumerate(tokens):
        stop = tokens[index + 1].start() if index + 1 < len(tokens) else len(text)
        behind = text[match.end() : stop]
        if match[1] in "pr" or (match[1] == "c" and run):
            if not run and _MADE_UP.search(text, max(0, match.start() - 20), match.start()):
                behind = MADE_UP + behind
            run.append((int(match[2]), behind))
        else:
            run = []
        goes_on = _NEXT.search(behind.rstrip()) or _NAMED_NEXT.search(behind.rstrip())
        if not run or index + 1 == len(tokens) or len(behind) > _LONGEST or not goes_on:
            yield run
            run = []


def _of_one_whole(words: Sequence[str]) -> bool:
    """Whether the words say that nobody is in two of the shares."""
    own = [_clause(text) for text in words]
    if words[0].startswith(MADE_UP):
        return not any(_VERB.search(text) for text in own[1:])
    if any(_UNDECIDED.search(text) for text in own) or any(_VOTE.search(text) for text in own):
        return not any(_TURNOUT.search(text) for text in words)
    if any(one.search(a) and other.search(b) for one, other in _SIDES for a, b in (own[:2], own[1::-1])):
        return all(len(text) < 36 for text in own[1:])
    if shared := _SHARED_OUT.search(own[0]):
        link = next(word for word in shared.groups() if word)
        return all(text.startswith(f" {link} ") or f" {shared[0]} " in text for text in own[1:])
    return False


def _clause(text: str) -> str:
    return re.split(r"[,;:.()]|—|–", text, maxsplit=1)[0]


def _sum(line: Line, parts: Sequence[Number]) -> Iterator[Reckoned]:
    ranges: list[tuple[float, float]] = []
    for one in parts:
        if one.kind == "ratio" and one.quantity.unit is None and one.figure.low < 1:
            ranges.append((one.figure.low * 97, one.figure.high * 103))
        elif one.quantity.unit in {None, "percent"} and one.kind != "ratio":
            ranges.append((one.quantity.low, one.quantity.high))
        else:
            return
    if any(math.isinf(high) for _, high in ranges):
        return
    added = result(math.fsum(low for low, _ in ranges), math.fsum(high for _, high in ranges), "percent")
    if added.high > 100 and len({low for low, _ in ranges}) > 1:
        whole = Quantity(0, 100 + 0.5 * len(parts), "100", "percent")
        yield Reckoned("percentages", covering(*parts), added, whole, line.printed(*parts), certainty="likely")
