"""Give each quotation the clause that reports it.

First the clauses beside it in its own sentence, nearest kind first; then, for what stands alone, the clause of the sentence or the
paragraph before it. Titles of works and words that merely keep their distance stay without a speaker.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factlint.frozen import dataclass, replace
from factlint.lexicon.cue_verbs import SAID_THINGS
from factlint.model import Certainty, Span, weakest
from factlint.reading.attribution.fit import fit, outermost, within
from factlint.reading.attribution.line import Line, word_at
from factlint.reading.attribution.patterns import QUOTES, SUBJECTS, trust
from factlint.reading.attribution.sayings import Clause
from factlint.reading.attribution.subjects import joint_before
from factlint.reading.parts import Attribution, Cue, Mention, Quotation, Reading, Saying
from factlint.reading.unmarked import LABEL

_MAIN_SUBJECT = re.compile(r"(?:[ac&k-]|[iwaz][^.,:;VTNQ]{0,14},)*([NP])")
_LABEL = re.compile(r"[A-Z][A-Z.'-]{2,}(?: [A-Z.'-]{2,}){0,2} ?: ")  # a transcript names its speakers inside the marks
_SIGNATURE = re.compile(r",?-([NBDL])(?:[,(][^VTQ.]*)?\.*$")
_POSSESSIVE = re.compile(r"g[wL]{1,4}a?w?:$")  # "Ruiz's answer was:"
_ANY_CUE = re.compile(r"[VTvzyA]")
_QUOTED = re.compile(r"Q")
_SENTENCE_OF_QUOTES = re.compile(r"(?:Q[,.-]?)+")
_TITLE_WORD = re.compile(
    r"(?:called|titled|entitled|dubbed|named|nicknamed|book|novel|memoir|film|movie|song|single|show|series|sitcom|album|play|musical|magazine"
    r"|program|programme|drama|comedy|documentary|episode|so-called|words?|term|phrase|slogan|hashtag|label|word) *,? *$"
)
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_SMALL = frozenset("a an the of in on at to for and or but with by from is it".split())

_SPOKEN_AT_LENGTH = frozenset({"quote, clause", "quote goes on", "split quote", "whole paragraph", "running quotation"})

_DASHES = "-–—―"
_LONGEST_SIGNATURE = 100  # characters
_REACH = 120  # symbols between a quotation and the cue that reports it
_INSIDE = 45  # added to the rank of a clause that itself stands in what another clause reports
_BESIDE = 1  # added to that of a relative clause: "Ruiz, who proposed it, said"

Found = dict[int, Attribution]


@dataclass(frozen=True, slots=True)
class _Last:
    """What the next paragraph may carry on: the last clause that reported anything, and how."""

    saying: Saying
    pattern: str
    certainty: Certainty
    first: int | None = None  # where the quotation begins that may go on
    running: bool = False


def attribute(reading: Reading, lines: Sequence[Line], clauses: Sequence[Sequence[Clause]]) -> tuple[Attribution, ...]:
    """One attribution for each outer quotation, in order of position."""
    found: list[Attribution] = []
    last: _Last | None = None
    for number, (line, here) in enumerate(zip(lines, clauses, strict=True)):
        if not line.symbols:  # nobody speaks in this paragraph
            last = None
            continue
        quotes: list[int] = []
        beside: Found = {}
        if "Q" in line.symbols:
            quotes = [match.start() for match in _QUOTED.finditer(line.symbols)]
            beside = _beside(reading, line, here, quotes)
            _supply(line, beside, last)
            _alone(line, here, quotes, beside)
            if number + 1 < len(lines) and quotes[0] not in beside and _SENTENCE_OF_QUOTES.fullmatch(line.symbols):
                below = lines[number + 1]
                if signed := _signed(reading, below) or _so_said(reading, below, clauses[number + 1]):
                    beside[quotes[0]] = _make(line, quotes[0], *signed)
            if quotes[0] not in beside and (carried := _from_before(reading, lines, clauses, number, quotes[0], last)):
                _carry(line, quotes, beside, carried)
            for index in quotes:
                quotation = line.quotation(index)
                found.append(beside.get(index) or Attribution(quotation, None, "none", "guess", quotation.span.start))
        last = _last_word(line, here, quotes, beside)
    return tuple(_running_backwards(reading, found))


def _make(line: Line, index: int, saying: Saying, pattern: str, first: int | None = None, carried: bool = False) -> Attribution:
    quotation = line.quotation(index)
    certainty = trust(pattern, saying.pattern, saying.certainty)
    if not quotation.closed or line.headline:
        certainty = weakest((certainty, "likely"))
    return Attribution(quotation, saying, pattern, certainty, quotation.span.start if first is None else first, carried)


def _beside(reading: Reading, line: Line, here: Sequence[Clause], quotes: Sequence[int]) -> Found:
    """The quotations that a clause of their own sentence reports."""
    found: Found = {}
    cues = [clause.cue for clause in here]
    for index in quotes:
        named = _label(reading, line, index) or _signature(line, index)
        if named:
            found[index] = _make(line, index, *named)
            continue
        best: tuple[int, Clause, str] | None = None
        for clause in here[bisect_left(cues, index - _REACH) : bisect_left(cues, index + _REACH)]:
            fitting = fit(reading.document.prose, line, index, clause)
            if fitting:
                rank = fitting[0] + (_INSIDE if clause.reported else _BESIDE if clause.saying.pattern == "relative clause" else 0)
                if best is None or rank < best[0]:
                    best = (rank, clause, fitting[1])
        colon = _before_colon(reading.document.prose, line, index)
        if colon and (best is None or colon[0].pattern == "name"):
            found[index] = _make(line, index, *colon)
            continue
        if best is None:
            continue
        clause, pattern = outermost(line, index, best[1], best[2], here)
        if "fragment" in pattern and _is_title(reading, line, index):
            continue
        pattern = within(line, index, clause, pattern)
        first = None
        if pattern in ("split quote", "quote goes on"):
            first = _first_half(found, clause.saying)
        found[index] = _make(line, index, clause.saying, pattern, first)
    return found


def _first_half(found: Found, saying: Saying) -> int | None:
    """Where the quotation begins that the clause splits: that of the last quotation before, if the clause reports that too."""
    last = next(reversed(found.values()), None)
    return last.first if last and last.saying is saying else None


def _before_colon(prose: str, line: Line, index: int) -> tuple[Saying, str] | None:
    """Who is named before a colon and a quotation, without any cue: "Ruiz: “...”"."""
    symbols = line.symbols
    if symbols[index - 1 : index] != ":" or index < 2:
        return None
    mention = line.mention(index - 2)
    outlet = mention is not None and mention.kind == "unknown" and symbols[index - 3 : index - 2] == "-"  # "— Poll Weekly: “...”"
    heads = joint_before(symbols, index - 2) if symbols[index - 2] in "NBD" or outlet else ()
    if heads and (heads[0] == 0 or symbols[heads[0] - 1] in ".-"):
        pattern = "name"
    elif owner := _POSSESSIVE.search(symbols, max(0, index - 9), index):
        if not any(word_at(prose, line, at).rpartition(" ")[2] in SAID_THINGS for at in range(owner.start() + 1, index - 1)):
            return None
        heads, pattern = (owner.start(),), "possessive"
    elif _ANY_CUE.search(symbols, line.sentence(index), index):
        return None
    elif main := _MAIN_SUBJECT.match(symbols, line.sentence(index), index):
        heads, pattern = (main.start(1),), "sentence"
        if word_at(prose, line, heads[0]) == "it":  # "it gets better:"
            return None
    else:
        return None
    speakers = tuple(line.at(head) for head in heads)
    colon = line.at(index - 1)
    cue = Cue(colon, ":", "say")
    clause = Span(speakers[0].start, colon.end)
    return Saying(cue, pattern, SUBJECTS[pattern][0], clause, speakers, subject=speakers[0]), f"{pattern}: quote"


def _label(reading: Reading, line: Line, index: int) -> tuple[Saying, str] | None:
    """Who speaks in a turn of a transcript, whether its label stands inside the marks or there are none."""
    inner, prose = line.quotation(index).inner, reading.document.prose
    label = _LABEL.match(prose, inner.start, inner.end)
    if not label and line.quotation(index).span == inner and inner.start > line.span.start:
        label = LABEL.match(prose, line.span.start, inner.start)
    if not label or label.start() == label.end():
        return None
    name = prose[label.start() : label.end()].split(":")[0].split(" (")[0].rstrip(". ")
    return _named(Span(label.start(), label.start() + len(name)), Span(label.end() - 2, label.end() - 1), "label"), "label: quote"


def _signature(line: Line, index: int) -> tuple[Saying, str] | None:
    """Who signs a quotation that has a paragraph to itself: "“...” — Ruiz"."""
    signed = _SIGNATURE.match(line.symbols, index + 1) if index == 0 else None
    if not signed:
        return None
    at = signed.start(1)
    return _named(line.at(at), line.at(at - 1), "signature"), "quote, signature"


def _so_said(reading: Reading, below: Line, clauses: Sequence[Clause]) -> tuple[Saying, str] | None:
    """Who said what stands in the paragraph before: "So said Ruiz as she left."."""
    if not clauses or clauses[0].cue != 1 or not clauses[0].inverted or word_at(reading.document.prose, below, 0) != "so":
        return None
    return clauses[0].saying, "quote. so clause"


def _signed(reading: Reading, below: Line) -> tuple[Saying, str] | None:
    """Who signs a paragraph that is all quotation in the paragraph below it: "— Ruiz, Dayton"."""
    prose, start = reading.document.prose, below.span.start
    if prose[start] not in _DASHES or below.span.end - start > _LONGEST_SIGNATURE:
        return None
    name = start + 2 if prose[start + 1 : start + 2] == " " else start + 1
    at = bisect_left(reading.mentions, name, key=_begins)
    if at == len(reading.mentions) or reading.mentions[at].span.start != name or reading.mentions[at].possessive:
        return None
    mention = reading.mentions[at].span
    if mention.end < below.span.end and prose[mention.end] not in ",(.":
        return None
    return _named(mention, Span(start, start + 1), "signature"), "quote, signature"


def _begins(mention: Mention) -> int:
    return mention.span.start


def _named(name: Span, mark: Span, pattern: str) -> Saying:
    """A saying without a verb: a name, and the mark that ties it to the words."""
    clause = Span(min(name.start, mark.start), max(name.end, mark.end))
    return Saying(Cue(mark, ":", "say"), pattern, SUBJECTS[pattern][0], clause, (name,), subject=name)


def _is_title(reading: Reading, line: Line, index: int) -> bool:
    """Whether the words between the marks are a work's title, a nickname or a word spoken of, not speech."""
    quotation = line.quotation(index)
    prose = reading.document.prose
    words = _WORD.findall(prose, quotation.inner.start, quotation.inner.end)
    if len(words) > 9:
        return False
    long_words = [word for word in words if word.lower() not in _SMALL]
    if len(long_words) >= 2 and all(word[0].isupper() for word in long_words):
        return True
    return bool(_TITLE_WORD.search(prose, max(line.span.start, quotation.span.start - 24), quotation.span.start))


def _supply(line: Line, found: Found, last: _Last | None) -> None:
    """A cue that has no subject at all takes the speaker of the paragraph before, as a reader must."""
    if last is None:
        return
    for index, attribution in found.items():
        saying = attribution.saying
        if saying and not saying.speakers:
            supplied = replace(saying, speakers=last.saying.speakers, addressees=last.saying.addressees)
            found[index] = replace(attribution, saying=supplied, certainty="likely")


def _alone(line: Line, here: Sequence[Clause], quotes: Sequence[int], found: Found) -> None:
    """Sentences of the paragraph that are nothing but quotation: they go on with the quotation or the clause before them."""
    symbols = line.symbols
    named = [clause for clause in here if clause.saying.speakers]
    cues = [clause.cue for clause in named]
    earlier: int | None = None
    for index in quotes:
        if index in found:
            earlier = index
            continue
        before = symbols.rfind(".", max(0, index - _REACH), index)
        if before < 0 or symbols[before + 1 : index].strip("Qa,&k"):
            continue
        at = bisect_left(cues, before) - 1
        clause = named[at] if at >= 0 else None
        if earlier is not None and (clause is None or earlier >= clause.cue - 12):
            source = found[earlier]
            if source.saying and source.saying.speakers:
                joins = source.pattern in ("quote, clause", "quote goes on", "split quote")
                going_on = _make(line, index, source.saying, "quote goes on", source.first if joins else None, True)
                found[index] = replace(going_on, certainty=weakest((going_on.certainty, source.certainty)))
                earlier = index
        elif clause and symbols.count(".", clause.cue, index) == 1 and symbols[clause.cue] in "VT":
            content = clause.saying.content
            last = content is not None and content.end <= line.start(clause.first)
            found[index] = _make(line, index, clause.saying, "after its last clause" if last else "after a clause", None, True)
            earlier = index


def _from_before(
    reading: Reading,
    lines: Sequence[Line],
    clauses: Sequence[Sequence[Clause]],
    number: int,
    index: int,
    last: _Last | None,
) -> Attribution | None:
    """Whom the first quotation of a paragraph may carry on from the paragraph before."""
    line = lines[number]
    quotation = line.quotation(index)
    before = lines[number - 1] if number else line
    if number and index == 0 and before.symbols.rstrip(".").endswith(":"):
        if clauses[number - 1]:
            saying = clauses[number - 1][-1].saying
            if saying.speakers:
                return _make(line, index, saying, "colon before the paragraph", None, True)
        else:
            named = _before_colon(reading.document.prose, before, len(before.symbols.rstrip(".")))
            if named and named[0].pattern != "name":
                return _make(line, index, *named, None, True)
    if last is None:
        return None
    if _LABEL.match(reading.document.prose, quotation.inner.start, quotation.inner.end):
        return None
    if quotation.running and index == 0 and last.running:
        return replace(_make(line, index, last.saying, "running quotation", last.first, True), certainty=last.certainty)
    if not _SENTENCE_OF_QUOTES.fullmatch(line.symbols) or _is_crosshead(reading, quotation):
        return None
    if last.pattern == "after a clause" or "fragment" in last.pattern:  # nobody began to speak at length there
        return _make(line, index, last.saying, "paragraph after a clause", None, True)
    follows = "whole paragraph" if last.pattern in _SPOKEN_AT_LENGTH else "whole paragraph, loose"
    return _make(line, index, last.saying, follows, last.first, True)


def _is_crosshead(reading: Reading, quotation: Quotation) -> bool:
    """Whether a paragraph that is one quotation is a heading between two others: it ends without a full stop."""
    ends = reading.document.prose[quotation.inner.start : quotation.inner.end].rstrip(" '\"")[-1:]
    return quotation.closed and not quotation.running and ends.isalnum()


def _carry(line: Line, quotes: Sequence[int], found: Found, carried: Attribution) -> None:
    """Put what is carried on the first quotation, and on those of the paragraph that are alone with it."""
    found[quotes[0]] = carried
    for index in quotes[1:]:
        if index not in found and carried.saying and _SENTENCE_OF_QUOTES.fullmatch(line.symbols):
            found[index] = _make(line, index, carried.saying, carried.pattern, None, True)


def _last_word(line: Line, here: Sequence[Clause], quotes: Sequence[int], found: Found) -> _Last | None:
    """The last quotation or clause of this paragraph that has a speaker."""
    if not here and not quotes:
        return None
    clause = next((clause for clause in reversed(here) if line.symbols[clause.cue] in "VT" and clause.saying.speakers), None)
    for index in reversed(quotes):
        attribution = found.get(index)
        if attribution and attribution.saying and attribution.saying.speakers:
            if clause is None or index > clause.cue - 14:
                running = attribution.quotation.running
                return _Last(attribution.saying, attribution.pattern, attribution.certainty, attribution.first, running)
            break
    if clause is None or line.symbols.count(".", clause.cue) > 1:
        return None
    return _Last(clause.saying, "after a clause", "likely")


def _running_backwards(reading: Reading, found: Sequence[Attribution]) -> list[Attribution]:
    """Paragraphs of a running quotation whose speaker is only named at its end: that is no guess from the paragraph before it."""
    out = list(found)
    for at in range(len(out) - 2, -1, -1):
        here, after = out[at], out[at + 1]
        open_ = here.saying is None or (here.certainty == "guess" and after.certainty != "guess")
        if open_ and here.quotation.running and after.quotation.running and after.saying:
            certainty = weakest((after.certainty, QUOTES["running quotation"][0]))
            first = here.quotation.span.start
            out[at] = Attribution(here.quotation, after.saying, "running quotation", certainty, first, True)
        elif here.pattern == "quote goes on" and here.quotation.running and _two_named(reading, here, after):
            out[at] = replace(here, certainty="guess")
    return out


def _two_named(reading: Reading, here: Attribution, after: Attribution) -> bool:
    """Whether two paragraphs of one quotation, as it is printed, are given to two names: a mark is missing, or a name is wrong."""
    mine, theirs = (_last_words(reading, one.saying) for one in (here, after))
    return bool(mine and theirs) and all(word[0].isupper() for word in mine | theirs) and not mine & theirs


def _last_words(reading: Reading, saying: Saying | None) -> set[str]:
    """The last word of each speaker's mention: the surname, where it is a name."""
    return {reading.document.said(span).split()[-1] for span in saying.speakers} if saying else set()
