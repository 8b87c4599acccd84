"""Ranks: "the third-largest, behind only Astor and Veil", "only the Ganter and the Molde are longer than the third-longest"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from factlint.frozen import replace
from factlint.model import Quantity
from factlint.reading.arithmetic.line import CLOSE, OPEN, Line, token
from factlint.reading.arithmetic.reckoned import Reckoned

_NAME = r"(?:the (?:[a-z]+ )?)?[A-Z][\w&'-]*(?: (?:of (?:the )?)?[A-Z][\w&'-]*)*"
_LIST = rf"(?P<names>{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?)"
_SIZE = r"(?:[ -](?:most [a-z]+|[a-z]+est|placed|ranked|best(?:-[a-z]+)?|place)\b)"
_RANK = re.compile(
    rf"(?P<one>(?:\bone|{CLOSE}) of )?(?:\b(?:the|its|their|[A-Z]?[a-z]+'s) {token('o', 'rank')}{_SIZE}"
    rf"|\b(?:in|into|to|is|was|are|were|finished|came|ranks|ranked|stands|lies|sits|placed) {token('o', 'place')}{_SIZE}?)"
    rf"[^{OPEN};:.]{{0,60}}?,? (?:behind|after|trailing) (?:only|just) {_LIST}(?=[,.;)]|$)"
)
_PLAIN = re.compile(  # the second-biggest maker of tinned fish, behind Norden and Castle Pantry
    rf"(?P<one>(?:\bone|{CLOSE}) of )?\b(?:the|its|their|[A-Z]?[a-z]+'s) {token('o', 'rank')}{_SIZE}"
    rf"[^{OPEN};:.]{{0,60}}?, (?:behind|after) {_LIST}(?=[.;)]|$)"
)
_NAMED = re.compile(  # the fifth named storm of the season, after Ann, Bo, Cy and Di
    rf"\bthe {token('o', 'rank')} (?:named )?(?:storm|hurricane|cyclone|typhoon)\b[^{OPEN};:.]{{0,40}}?, "
    rf"(?:after|following) {_LIST}(?=[.;)]|$)"
)
_ONLY = re.compile(
    rf"\b[Oo]nly {_LIST} (?P<verb>[a-z]+) (?:more\b|[a-z]+er\b)[^{OPEN};:.]{{0,40}} than "
    rf"[^{OPEN};:.]{{2,60}}?\b(?:the|its|their|[A-Z]?[a-z]+'s) {token('o', 'rank')}{_SIZE}"
)
_LINKS = re.compile(r", and |, | and ")


def find(line: Line) -> Iterator[Reckoned]:
    """The ranks of one sentence."""
    if f"{OPEN}o" in line.text and (", behind " in line.text or ", after " in line.text or ", following " in line.text):
        for match in _PLAIN.finditer(line.text):
            if not match["one"] and " and " in match["names"]:  # others may be ahead that it does not name
                rank = _rank(line, match, "rank")
                yield replace(rank, reckoned=replace(rank.reckoned, high=math.inf), certainty="likely")
        for match in _NAMED.finditer(line.text):
            if " and " in match["names"]:
                yield replace(_rank(line, match, "rank"), certainty="likely")
    if f"{OPEN}o" in line.text and ("nly " in line.text or " just " in line.text):
        for match in _RANK.finditer(line.text):
            if not match["one"]:
                yield _rank(line, match, "rank" if match["rank"] else "place")
        for match in _ONLY.finditer(line.text):
            yield _rank(line, match, "rank")


def _rank(line: Line, match: re.Match[str], name: str) -> Reckoned:
    """Behind only two is third. "Johnson and Johnson" may be one, so two names without a comma before the "and" may be one."""
    rank, names = line.number(match, name), match["names"]
    items = len(_LINKS.split(names))
    two = match.groupdict().get("verb") in {"are", "were", "have"}  # Dunmore and Ames are longer
    fewest = items - (" and " in names and ", and " not in names and not two)
    behind = Quantity(fewest + 1, items + 1, f"{items + 1}")
    return Reckoned("rank", rank.span, rank.figure, behind, names)
