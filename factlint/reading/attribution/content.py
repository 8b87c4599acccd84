"""What a reporting clause says: where it begins and ends in the sentence."""

from __future__ import annotations

import re

from factlint.model import Span
from factlint.reading.attribution.line import LONGEST, Line, word_at
from factlint.reading.attribution.subjects import Subject
from factlint.reading.helping import HELPING, is_adverb

_NEXT = r"[;A]|,v|,?&a*[VT]|,[NBDSPL]?a*[VT]|,P|(?:,a*[k&c]|[k&])a*[NBDSPLwg]{1,4}a*[VT]"  # "and Lee said", ", while one says"
_END_OF_THAT = re.compile(_NEXT)
_END = re.compile(rf"{_NEXT}|,a*i?r")
_END_OF_DEED = re.compile(rf"{_NEXT}|-|&[vz]|,a*i?[rkc]|(?<=Q),?[&c]")
_COMMA = re.compile(r"[,;A]")  # "when Ruiz said it was late, Lee left"
_JOINT = re.compile(r"[,:-]+[ac]{0,3}$|[ac]{1,3}$")  # what ties a clause to the words before it: a comma, ", as"
_ADJUNCT_ONLY = re.compile(r"(?:a|i[wLSBgQ]{0,5})*")
_TO_THAT = re.compile(r"w?(?:a|,?i[wagLSBDN]{0,5},?|,L){0,4},?t")  # "said late on Monday in Dayton, Ohio, that"
_ASIDE = re.compile(r"(?:i[LB])?,[wgLDSBNia]{1,14},(?=[ti])")  # "told Lee, the mayor of Dayton, that"
WITH_OBJECT = frozenset({"accuse", "call", "urge", "order"})
DEEDS = WITH_OBJECT | {"ask", "warn"}
"""Frames whose content is whom or what it is about: "accused Lee of lying"."""
_CONNECTIVE = re.compile(r"[ak&],?|i[w],")  # "Still, the bridge will fall, Ruiz said"
_AT_ONCE = frozenset("NBDPOSLgQr")
_FAR = 30  # symbols between a clause and its "that"
_LATE = frozenset({"late", "early"})
_TIMES_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_LATER = frozenset("again later earlier then also too today yesterday tonight once recently publicly repeatedly afterward".split())


def content(
    prose: str, line: Line, clause: tuple[int, int, int], subject: Subject | None, subordinate: bool, frame: str
) -> Span | None:
    """What is said: behind the clause as far as the sentence goes, or before it where nothing is behind.

    `clause` is its first piece, its cue, and its last piece (of a deed, "accused Lee of", that of its verb).
    """
    symbols = line.symbols
    first, cue, last = clause
    begin = _begin(prose, line, last)
    sentence_end = line.sentence_end(last)
    ends = _COMMA if subordinate else _END_OF_DEED if frame in DEEDS else _END_OF_THAT if symbols[begin - 1] == "t" else _END
    stop = ends.search(symbols, begin + 1, sentence_end)
    end = stop.start() if stop else max(begin, sentence_end)
    if stop and stop[0] == "A" and symbols[end - 1] == ",":
        end -= 1
    behind = (
        symbols[cue] == "v"
        or symbols[first - 1 : first] != ","
        or not (
            symbols[begin : begin + 1] == "v"
            or _ADJUNCT_ONLY.fullmatch(symbols, begin, end)
            or (subject is not None and subject.pattern == "verb subject")
        )
    )  # "the bridge is lost, Ruiz said on Monday"; "the bridge is lost, said Ruiz, who built it"
    if end > begin and behind:
        return Span(line.spans[begin][0], line.spans[end - 1][1])
    return _before(line, first)


def interrupted(line: Line, first: int, last: int, subject: Subject | None) -> Span | None:
    """What is said before a clause that stands between commas in it: "The bridge, Ruiz said, will fall"."""
    symbols = line.symbols
    if symbols[last + 1 : last + 2] != "," or subject is None or not subject.own or subject.inverted:
        return None
    return _before(line, first)


def _before(line: Line, first: int) -> Span | None:
    """The sentence before a clause, without what ties it to the sentence before that, and without the comma."""
    symbols = line.symbols
    start = max(line.sentence(first), symbols.rfind(";", max(0, first - LONGEST), first) + 1)
    if connective := _CONNECTIVE.match(symbols, start, first):
        start = connective.end()
    joint = _JOINT.search(symbols, max(start, first - 6), first)
    end = joint.start() if joint else first
    return Span(line.start(start), line.end(end - 1)) if end > start else None


def _begin(prose: str, line: Line, last: int) -> int:
    """The first piece of what is said: behind "that", or behind the day and a comma."""
    symbols, begin = line.symbols, last + 1
    if symbols[begin : begin + 1] in _AT_ONCE:
        return begin
    if symbols[begin : begin + 1] in (",", "i") and (aside := _ASIDE.match(symbols, begin)):
        begin = aside.end()
    if symbols.find("t", begin, begin + _FAR) >= 0 and (that := _that(prose, line, begin)):
        return that
    while symbols[begin : begin + 1] and symbols[begin] in "a,:" and begin - last < 5 and not _opens(prose, line, begin):
        begin += 1
    while symbols[begin : begin + 1] == "w" and symbols[begin - 1] == "a" and word_at(prose, line, begin) in _TIMES_OF_DAY:
        begin += 1
    return begin


def _that(prose: str, line: Line, begin: int) -> int | None:
    """The first piece behind "that", where only the time, the place or the occasion comes before it."""
    if line.symbols[begin] == "w" and word_at(prose, line, begin) not in _LATE:
        return None
    that = _TO_THAT.match(line.symbols, begin)
    return that.end() if that else None


def _opens(prose: str, line: Line, index: int) -> bool:
    """Whether an adverb or auxiliary is the first word of what is said, not the last one of the clause: "said there was"."""
    word = word_at(prose, line, index)
    return (word in HELPING or is_adverb(word)) and word not in _LATER
