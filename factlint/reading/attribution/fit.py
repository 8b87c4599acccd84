"""How a reporting clause may report a quotation of its own paragraph: the pattern that the two make, and its rank among others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factlint.reading.attribution.line import Line, word_at
from factlint.reading.attribution.sayings import Clause

_BEFORE_CLAUSE = re.compile(r"[,-]a*")
_CLOSE_BEFORE_CLAUSE = re.compile(r"a*")
_TO_COLON = re.compile(r"[^.;:QVT]*:")
_TO_COMMA = re.compile(r"(?:t(?=i))?[aiwLNBDSgPO]{0,9},")  # "said on Monday," "said that in her town,"
_ABUT = re.compile(r"a*")
_THAT = re.compile(r"a*ta*")
_SAME_CLAUSE = re.compile(r"[^.;:VTA]*")
_INTRODUCES = re.compile(r"a*[ciy]")  # "When Lee spoke of “...,” Ruiz told": the quotation belongs to what comes before the comma
_REST = re.compile(r"(?:a|i[wLSBNDg]{0,4})*(?:[.,;:-]|$)")
_REST_OF_SENTENCE = re.compile(r"(?:a|i[wLSBNDg]{0,4})*(?:\.|$)")
_REST_OF_TELLING = re.compile(r"a*(?:[.,;:-]|$)")  # "told them to go" goes on
_OTHER_CLAUSE = re.compile(r"[;:VTA]")
_COMMA_OR_COLON = re.compile(r"[,:]")
_FINITE = re.compile(r"[VTA]")
_BARE_VERB = re.compile(r"[vyz]")
_NOTHING_MORE = re.compile(r"[,.]?(?:\.|$)")
_MAIN_BEFORE = re.compile(r"[NBDPL]a*[wVQ][^.]*$")
_QUOTED_BEFORE = re.compile(r"Q[,-]?[ac&]*$")
_SPLIT = re.compile(r"[aiwLNBDSg,]{0,18}?[,.:-](?:a*[k&]a*)?")
_SOURCE_BEHIND = re.compile(r"[^.Q;]*,A|[^.;]*Q,A")
_PAPER_BEHIND = re.compile(r"[^.Q;]*,a*(V)[BLS]")  # "said Ruiz, reports the Post"
_FAR = re.compile(r"[,:vyz]")
_NEED_WORDS = frozenset({"say", "add", "tell", "ask", "write"})  # verbs that make no sentence without what is said
_PUTS = frozenset({"put", "describe", "see", "explain", "sum"})
_ANSWERS = frozenset({"agree", "disagree", "answer", "reply", "respond", "concede", "confess", "admit", "deny", "confirm"})
_LESSER = re.compile(r"([ci])a*$")  # "since Ruiz said", "to determine": another clause of its sentence weighs more


def fit(prose: str, line: Line, index: int, clause: Clause) -> tuple[int, str] | None:
    """How a clause may report a quotation: (rank, pattern), the lower the better; None where it does not."""
    symbols, saying = line.symbols, clause.saying
    according = symbols[clause.cue] == "A"
    if index < clause.first:
        between = symbols[index + 1 : clause.first]
        if "." in between:
            return (52, "quote. clause") if between == "." and _only_says(prose, line, index, clause) else None
        if according:
            return 60, "quote, according to"
        if between.endswith("ac") and _is_how(prose, line, clause):
            return 0, "quote, clause"
        if saying.speakers and not _closes_sentence(line, clause) and _INTRODUCES.match(symbols, line.sentence(index), index):
            return None
        if symbols[clause.cue] in "VT" and _BEFORE_CLAUSE.fullmatch(between):
            if saying.pattern == "plain noun verb" and not _opens_sentence(line, index):  # "he spoke of “...,” the crowd cheered"
                return 0, "fragment, clause"
            return (0, "quote, clause") if saying.speakers else (70, "cue without subject")
        if symbols[clause.cue] in "VT" and _CLOSE_BEFORE_CLAUSE.fullmatch(between) and saying.speakers:
            return 50, "quote clause"
        if symbols[clause.cue] == "v" and not saying.speakers and between.strip("a") in ("", ","):
            return 70, "cue without subject"
        loose = symbols[clause.cue] in "VT" and between.endswith(",") and not _OTHER_CLAUSE.search(between)
        if loose and _closes_sentence(line, clause):
            return 55, "fragment, clause"
        return None
    if index <= clause.last:
        return None
    between = symbols[clause.last + 1 : index]
    if according:
        return (62, "according to, fragment") if "." not in between else None
    distance = len(between)
    if not saying.speakers:
        return (75, "cue without subject") if between.strip("a") in ("", ",", ":") else None
    if clause.subordinate and _COMMA_OR_COLON.search(between) and not _ends_sentence(symbols, clause, index):
        return None
    quoted = symbols[clause.cue] in "VT" and _quoted_before(symbols, clause)
    if symbols[clause.cue] == "y" and between.strip("a"):
        return None
    if quoted or clause.inverted:
        if quoted and _SPLIT.fullmatch(between):
            return (58, "quote goes on") if "." in between else (1, "split quote")
        if _TO_COLON.fullmatch(between):
            return 2, "clause: quote"
        if not quoted and _TO_COMMA.fullmatch(between) and symbols[clause.first - 1 : clause.first] in ("", "."):
            return 3, "clause, quote"
        return None
    if _TO_COLON.fullmatch(between):
        return 2, "clause: quote"
    if _TO_COMMA.fullmatch(between):
        return 3, "clause, quote"
    if _ABUT.fullmatch(between):
        return 3, "clause quote"
    if _THAT.fullmatch(between) or (symbols[clause.last] == "t" and not between):
        return 3, "clause that quote"
    if (clause.as_told or clause.reported) and "," in between:
        return None
    if between.count("-") == 1:
        return None
    if _SAME_CLAUSE.fullmatch(between) and not _BARE_VERB.search(between):
        return 10 + min(distance, 30), _fragment(symbols, clause, between)
    if "." not in between and ";" not in between and not _FINITE.search(between):
        return 45, _fragment(symbols, clause, between)
    return None


def _only_says(prose: str, line: Line, index: int, clause: Clause) -> bool:
    """Whether a clause is a whole sentence that says nothing, so that it reports the quotation before it: “... .” Ruiz said.

    Behind a question or an exclamation any verb of saying does that, unless it may be the answer.
    """
    cue, end = clause.saying.cue, line.quotation(index).inner.end
    calls = cue.frame in ("say", "ask", "tell") and cue.lemma not in _ANSWERS and prose[end - 1] in "!?"
    if not (calls or cue.lemma in _NEED_WORDS) or line.symbols[clause.cue] not in "VT":
        return False
    return bool(clause.saying.speakers and _REST_OF_SENTENCE.match(line.symbols, clause.last + 1))


def _opens_sentence(line: Line, index: int) -> bool:
    """Whether a sentence begins with a quotation, or with others before it."""
    return not line.symbols[line.sentence(index) : index].strip("Qak&,")


def _is_how(prose: str, line: Line, clause: Clause) -> bool:
    """Whether a clause says how somebody put it: “...” was how Ruiz described it."""
    at = clause.first
    puts = clause.saying.speakers and clause.saying.cue.lemma in _PUTS and word_at(prose, line, clause.cue + 1) == "it"
    return bool(puts and word_at(prose, line, at - 1) == "how" and word_at(prose, line, at - 2) in ("is", "was"))


def _ends_sentence(symbols: str, clause: Clause, index: int) -> bool:
    """Whether a subordinate clause and its quotation close the sentence: "Ruiz spoke of it when she told the Post, “...”"."""
    if clause.saying.cue.frame in ("think", "show"):
        return False
    return _NOTHING_MORE.match(symbols, index + 1) is not None and _MAIN_BEFORE.search(symbols, 0, clause.first) is not None


def _fragment(symbols: str, clause: Clause, between: str) -> str:
    """The pattern of a quotation that is a piece of the clause's own sentence, by how closely the two hang together."""
    if clause.saying.pattern.startswith("relative"):
        return "fragment, subordinate clause"
    if lesser := _LESSER.search(symbols, max(0, clause.first - 8), clause.first):
        return "fragment, subordinate clause" if lesser.group(1) == "c" else "fragment, infinitive"
    return "fragment, far" if _FAR.search(between) else "fragment"


def outermost(line: Line, index: int, clause: Clause, pattern: str, here: Sequence[Clause]) -> tuple[Clause, str]:
    """The clause that reports the one found, where that only tells what its own speaker thinks: "Ruiz said she wants “...”"; or
    where the quotation is joined to an act that it tells of: "Ruiz said that Lee begged for help and “...”".
    """
    frame = clause.saying.cue.frame
    thinks = frame in ("think", "call", "show") or line.symbols[clause.first] == "P"
    joined = frame not in ("say", "tell", "write") and "&" in line.symbols[clause.last + 1 : index]
    if not clause.reported or not (thinks or joined):
        return clause, pattern
    start = line.sentence(clause.cue)
    at = bisect_left(here, clause.cue, key=_cue_index)
    for outer in reversed(here[max(0, at - 5) : at]):
        if start <= outer.cue < clause.first and outer.saying.speakers and not outer.reported:
            return outer, "fragment, outer clause"
    return clause, pattern


def _cue_index(clause: Clause) -> int:
    return clause.cue


def within(line: Line, index: int, clause: Clause, pattern: str) -> str:
    """The pattern with what else in its sentence tells on it: another clause around this one, or another source beside it."""
    sort = "fragment, " if "fragment" in pattern else ""
    if clause.reported:
        return f"{sort}inner clause"
    if _second_hand(line, index, clause):
        return f"{sort}second hand"
    return pattern


def _second_hand(line: Line, index: int, clause: Clause) -> bool:
    """Whether the sentence names where the article has it from: "“...,” Ruiz said, according to the Post"."""
    symbols = line.symbols
    if symbols[clause.cue] == "A":
        return False
    start, end = line.sentence(clause.cue), line.sentence_end(max(clause.last, index))
    if symbols[start : start + 1] == "A" or _SOURCE_BEHIND.match(symbols, clause.last + 1, end):
        return True
    paper = _PAPER_BEHIND.match(symbols, clause.last + 1, end)
    told = line.cue(paper.start(1)) if paper else None
    return told is not None and told.lemma == "report"


def _closes_sentence(line: Line, clause: Clause) -> bool:
    """Whether nothing but time and place follows the clause, or a comma does."""
    rest = _REST_OF_TELLING if line.symbols[clause.cue] == "T" else _REST
    return bool(rest.match(line.symbols, clause.last + 1))


def _quoted_before(symbols: str, clause: Clause) -> bool:
    """Whether the clause stands behind a quotation of its own: "...," Ruiz said."""
    if clause.saying.pattern.startswith("relative"):
        return False
    return bool(_QUOTED_BEFORE.search(symbols, max(0, clause.first - 5), clause.first))
