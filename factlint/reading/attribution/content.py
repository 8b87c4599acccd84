"""What a reporting clause says: where it begins and ends in the sentence."""

from __future__ import annotations

import re

from factlint.lexicon.function_words import AUXILIARIES
from factlint.model import Span
from factlint.reading.attribution.line import LONGEST, Line, word_at
from factlint.reading.attribution.subjects import Subject

_CONTENT_END = re.compile(r"[;A]|,v|,&a*[VT]")
_COMMA = re.compile(r"[,;A]")  # "when Ruiz said it was late, Lee left"
_JOINT = re.compile(r"[,:-]+[ac]{0,3}$|[ac]{1,3}$")  # what ties a clause to the words before it: a comma, ", as"
_ADJUNCT_ONLY = re.compile(r"(?:a|i[wLSBgQ]{0,5})*")
_TO_THAT = re.compile(r"[awiL]{0,4}t")  # "said late on Monday that"


def _opens(prose: str, line: Line, index: int) -> bool:
    """Whether an adverb or auxiliary is the first word of what is said, not the last one of the clause: "said there was"."""
    word = word_at(prose, line, index)
    return word == "there" or word in AUXILIARIES


def content(prose: str, line: Line, first: int, last: int, subject: Subject | None, subordinate: bool) -> Span | None:
    """What is said: behind the clause as far as the sentence goes, or before it where nothing is behind."""
    symbols = line.symbols
    begin = last + 1
    if that := _TO_THAT.match(symbols, begin):
        begin = that.end()
    else:
        while symbols[begin : begin + 1] and symbols[begin] in "a,:" and begin - last < 4 and not _opens(prose, line, begin):
            begin += 1
    sentence_end = line.sentence_end(last)
    stop = (_COMMA if subordinate else _CONTENT_END).search(symbols, begin, sentence_end)
    end = stop.start() if stop else max(begin, sentence_end)
    if stop and stop[0] == "A" and symbols[end - 1] == ",":
        end -= 1
    behind = symbols[first - 1 : first] != "," or not (
        symbols[begin : begin + 1] == "v"
        or _ADJUNCT_ONLY.fullmatch(symbols, begin, end)
        or (subject is not None and subject.pattern == "verb subject")
    )  # "the bridge is lost, Ruiz said on Monday"; "the bridge is lost, said Ruiz, who built it"
    if end > begin and behind:
        return Span(line.start(begin), line.end(end - 1))
    start = max(line.sentence(first), symbols.rfind(";", max(0, first - LONGEST), first) + 1)
    joint = _JOINT.search(symbols, max(start, first - 6), first)
    before = joint.start() if joint else first
    return Span(line.start(start), line.end(before - 1)) if before > start else None
