"""How far the noun phrase reaches whose head is a clause's subject: "Ana Ruiz (D-Ohio), a lawyer from Dayton,".

The head alone says who it is; the whole phrase is what the article gives as its source.
"""

from __future__ import annotations

import re

from factlint.model import Span
from factlint.reading.attribution.line import Line
from factlint.reading.attribution.subjects import Subject

_LONGEST = 250  # characters
_REACH = 12  # symbols before the head
_MODIFIERS = re.compile(r"[wgL]{1,4}$")
_TAKEN_ALONG = "wgLDSBi"
_PHRASE = re.compile(r"(?:^|[.,:;Qkct&(-])a*([wgLDSB]{1,4}(?:i[wgLDSBN]{1,4}){0,2}i?)$")  # "a study by", "the hacking"
_DESCRIBED = re.compile(r"(?:^|[.,:;Qkct&(-])a*([wgLDSB][wgLDSBi]{0,9}),$")  # "a lawyer for the town, David Lee"
_BRACKET = re.compile(r"\([^().;VTQ]{1,14}\)")
_OF = re.compile(r"i[wgLDBNSa]{1,5}")
_APPOSED = re.compile(r",(?:[wgLDSBN]|a*r[^VTvAQ.])[^VTvzAQ.;:,-]*(?:,(?:[L&]|a*&)[^VTvzAQ.;:,-]*)*")
_DOCUMENT = re.compile(r"[^,.;:QVTvzrtck()-]*")
_PAIR_OF_COMMAS = re.compile(r"(?:\([^().;VTQ]{1,14}\))?(?:,[wgLDSB][^VTvzAQ.;:,-]{0,14})?(?=,a*[wVT])")
_ATTACHED = frozenset({"of", "from", "for"})
_DETERMINED = re.compile(r"(?:the|an?|this|that|these|those|his|her|its|their|our|my)\b", re.IGNORECASE)
_SHARE = re.compile(r"(?:^|[ (])((?:nearly|almost|about|roughly|only|just|(?:more|fewer|less) than) )$", re.IGNORECASE)
_NO_MODIFIER = re.compile(r",|\bwhat\b|\b[Ww]hatever\b|\bEverything\b")
_NO_APPOSITION = re.compile(
    r", ?(?:\w+ing|however|though|meanwhile|too|for|in|at|on|to|as|after|during|when|while|then|like|which)\b"
)


def stands_alone(symbols: str, subject: Subject, verb: int) -> bool:
    """Whether a subject stands right before its verb with nothing before it that could belong to it, as most do."""
    first = subject.first
    return verb - 1 == subject.last and not subject.nouns and (not first or symbols[first - 1] not in _TAKEN_ALONG)


def whole(prose: str, line: Line, subject: Subject, cue: int, verb: int) -> Span | None:
    """The place of the whole phrase, None where it is no more than the mention; `verb` is the first piece of the cue's verb."""
    if len(subject.heads) > 1:
        return None
    first, last, symbols = subject.first, subject.last, line.symbols
    if subject.pattern.startswith("relative clause"):
        who = symbols.rfind("r", last, cue)
        return line.at(who) if who >= 0 else None
    start = _begins(prose, line, first, subject)
    if subject.pattern == "according to":
        fronted = cue == 0 or symbols[cue - 1] in ".Q"
        if symbols[last] in "NBP":
            end = _behind(prose, line, last, apposed=not fronted)
        elif document := _DOCUMENT.match(symbols, last + 1, line.sentence_end(last)):
            end = line.end(document.end() - 1)
    elif subject.inverted:
        end = _behind(prose, line, last, apposed=True)
    elif subject.own:
        end = _before_verb(prose, line, last, verb, subject)
    else:
        pair = _PAIR_OF_COMMAS.match(symbols, last + 1, verb)
        end = line.end(pair.end() - 1) if pair and not _NO_APPOSITION.match(prose, line.end(last)) else line.end(last)
    if end - start > _LONGEST or (start, end) == (line.start(first), line.end(last)):
        return None
    return Span(start, end)


def _begins(prose: str, line: Line, first: int, subject: Subject) -> int:
    """Where the phrase begins: the words that modify its head, or the description that a name stands beside."""
    symbols, start = line.symbols, line.start(first)
    low = max(0, first - _REACH)
    if subject.pattern == "description, name, verb" and (described := _DESCRIBED.search(symbols, low, first)):
        return line.start(described.start(1))
    if subject.pattern == "according to":
        return line.start(symbols.rfind("A", low, first) + 1)
    if symbols[first] == "P" or not first or symbols[first - 1] not in _TAKEN_ALONG:
        return start if symbols[first] == "P" or not subject.nouns else _share(prose, start)
    before = _PHRASE.search(symbols, low, first)
    if before and (symbols[first - 1] == "i" or not _DETERMINED.match(prose, start)):
        at = before.start(1)
        if not prose[line.end(first - 1) : start].strip(" /-") and not _NO_MODIFIER.search(prose, line.start(at), start):
            return line.start(at)
    return _share(prose, start) if subject.nouns else start


def _share(prose: str, start: int) -> int:
    """Where "nearly half of the voters" begins, given where half does; "what officials" begins behind what."""
    if prose.startswith("what ", start):
        return start + len("what ")
    share = _SHARE.search(prose, max(0, start - 12), start)
    return share.start(1) if share else start


def _before_verb(prose: str, line: Line, last: int, verb: int, subject: Subject) -> int:
    """Where a subject ends that stands before its verb: right before that, over all that it takes along."""
    symbols = line.symbols
    at = verb - 1
    while at > last and symbols[at] == "a":
        at -= 1
    if at > last and symbols[at] == ",":
        at -= 1
    told_in = subject.pattern == "subject, adjunct, verb" and symbols[last] not in "DS"  # "Ruiz in a statement said"
    if at <= last or symbols[at] == "i" or told_in or _NO_APPOSITION.match(prose, line.end(last)):
        return line.end(last)
    return line.end(at) + prose.startswith("%", line.end(at))


def _behind(prose: str, line: Line, last: int, *, apposed: bool) -> int:
    """Where a subject ends that stands behind its verb: over brackets, "of Dayton" and what is apposed to it."""
    symbols, at = line.symbols, last + 1
    stop = line.sentence_end(last)
    if bracket := _BRACKET.match(symbols, at, stop):
        at = bracket.end()
    while (of := _OF.match(symbols, at, stop)) and prose[line.start(at) : line.end(at)] in _ATTACHED:
        at = of.end()
    if apposed and not _NO_APPOSITION.match(prose, line.end(at - 1)) and (apposition := _APPOSED.match(symbols, at, stop)):
        end = apposition.end()
        if symbols[end : end + 1] in {"V", "T", "v", "z", "A"}:  # another clause begins: back to its comma
            end = symbols.rfind(",", at + 1, end)
        at = max(at, end)
    return line.end(at - 1)
