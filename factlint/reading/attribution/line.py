"""A paragraph as a line of symbols, one for each piece, so that a pattern of attribution is a short expression over them.

N person  B body  D description of people  S thing that says (the report)  L place, work or unknown name
P pronoun that can be a subject  O pronoun that cannot  g possessive ("Ruiz's")  r who, which  R himself, themselves
Q quotation  V finite cue  T finite cue that takes its addressee  v participle cue  z infinitive cue  y passive cue
A according to
a adverb, auxiliary or date  i preposition  & and, alongside  k but, or, so  c when, because  t that  w any other word
. end of a sentence  , : ; - ( ) the mark itself; a comma inside a closing mark counts as a comma after it
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from factlint.frozen import NamedTuple
from factlint.lexicon.cue_verbs import ADDRESSED, SOURCES
from factlint.lexicon.function_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES
from factlint.model import Span
from factlint.reading.helping import HELPING, is_adverb
from factlint.reading.parts import Cue, Mention, Quotation, Reading
from factlint.reading.remembered import Remembered

_PIECE = re.compile(r"[^\W_]++(?:[_'$%.-]++[^\W_]++)*+|[,:;()—–―…]|--| - ")
_MARKS = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "—": "-", "–": "-", "―": "-", "--": "-", " - ": "-", "…": ","}
_COORDINATING = frozenset({"but", "so", "yet", "nor", "or"})
_JOINING = frozenset({"and", "alongside", "plus"})
_REFLEXIVE = frozenset("himself herself themselves itself myself ourselves yourself oneself".split())
_OBJECTS = frozenset({"him", "them", "me", "us", "his", "their", "our", "my", "your", "its"})
_PRONOUNS = dict.fromkeys(_REFLEXIVE, "R") | dict.fromkeys(_OBJECTS, "O") | dict.fromkeys((*RELATIVES, "that"), "r")
_KINDS = {"person": "N", "body": "B", "description": "D", "place": "L", "work": "L", "unknown": "L", "pronoun": "P"}


def _words() -> dict[str, str]:
    table = dict.fromkeys(SOURCES, "S")
    table |= dict.fromkeys(PREPOSITIONS, "i") | dict.fromkeys(CONJUNCTIONS, "c") | dict.fromkeys(_REFLEXIVE, "R")
    table |= dict.fromkeys(HELPING, "a")
    table |= dict.fromkeys(DETERMINERS, "w") | dict.fromkeys(RELATIVES, "r") | dict.fromkeys(_JOINING, "&")
    table |= dict.fromkeys(_COORDINATING, "k") | {"that": "t", "as": "a", "went": "a", "goes": "a"}
    return table


_SYMBOL = _words() | _MARKS
_THAT_REMINDS = re.compile(r"t(a*)[VT]")  # "a school that reminded him": no clause that reports begins with its verb
LONGEST = 300  # symbols: what is longer is no sentence, and time must stay bounded


Held = Mention | Cue | Quotation


class Line(NamedTuple):
    """A paragraph: its symbols; for each, where it stands in the document; and what stands behind some of them."""

    span: Span
    symbols: str
    spans: tuple[tuple[int, int], ...]
    held: Mapping[int, Held]
    headline: bool = False

    def at(self, index: int) -> Span:
        """The place of one piece in the document."""
        return Span(*self.spans[index])

    def start(self, index: int) -> int:
        """Where one piece starts in the document."""
        return self.spans[index][0]

    def end(self, index: int) -> int:
        """Where one piece ends in the document."""
        return self.spans[index][1]

    def cue(self, index: int) -> Cue | None:
        held = self.held.get(index)
        return held if isinstance(held, Cue) else None

    def mention(self, index: int) -> Mention | None:
        held = self.held.get(index)
        return held if isinstance(held, Mention) else None

    def quotation(self, index: int) -> Quotation:
        """The quotation behind a Q. Raises TypeError where there is another symbol."""
        held = self.held.get(index)
        if not isinstance(held, Quotation):
            raise TypeError(f"no quotation at {index}")
        return held

    def sentence(self, index: int) -> int:
        """The index where the sentence of a piece begins; a sentence of great length is cut."""
        low = max(0, index - LONGEST)
        return max(low, self.symbols.rfind(".", low, index) + 1)

    def sentence_end(self, index: int) -> int:
        """The index of the full stop that ends the sentence of a piece, or where it is cut."""
        high = min(len(self.symbols), index + LONGEST)
        end = self.symbols.find(".", index, high)
        return end if end >= 0 else high


def word_at(prose: str, line: Line, index: int) -> str:
    """The words of one piece in lower case; nothing beyond the line."""
    return prose[line.start(index) : line.end(index)].lower() if index < len(line.spans) else ""


_Block = tuple[int, int, str, int, Held | None]
"""Where something begins, where it ends with its sign turned, its symbol, a number that no other has, and what it is.

So blocks sort by themselves: the first of two that overlap holds the other.
"""


class _Blocks:
    """Everything of a document that is more than a word, by position."""

    def __init__(self, reading: Reading) -> None:
        quotations = [quotation for quotation in reading.quotations if quotation.depth == 1]
        self.anchors: list[_Block] = [(one.span.start, -one.span.end, "Q", n, one) for n, one in enumerate(quotations)]
        self.anchors += [(cue.span.start, -cue.span.end, _cue_symbol(cue), -n, cue) for n, cue in enumerate(reading.cues, 1)]
        self.anchors.sort()
        self.anchor_starts = [block[0] for block in self.anchors]
        self.mentions, self.dates = reading.mentions, reading.dates
        self.mention_starts = [mention.span.start for mention in self.mentions]
        self.date_starts = [when.span.start for when in self.dates]
        self.stops = _sentence_ends(reading, quotations)

    def speaking(self, start: int, end: int) -> list[_Block]:
        """The cues and quotations that begin between two positions."""
        low = bisect_left(self.anchor_starts, start)
        return self.anchors[low : bisect_left(self.anchor_starts, end, low)]

    def between(self, start: int, end: int, speaking: list[_Block]) -> list[_Block]:
        """All blocks of a stretch with these cues and quotations, in order; the first of two that overlap holds the other."""
        found = speaking
        low = bisect_left(self.mention_starts, start)
        for n in range(low, bisect_left(self.mention_starts, end, low)):
            mention = self.mentions[n]
            found.append((mention.span.start, -mention.span.end, _mention_symbol(mention), n, mention))
        low = bisect_left(self.date_starts, start)
        for n in range(low, bisect_left(self.date_starts, end, low)):
            span = self.dates[n].span
            found.append((span.start, -span.end, "d", n, None))
        found.sort()
        return found


def lines(reading: Reading) -> Iterator[Line]:
    """Every paragraph as a line. Of sentences that neither report nor quote only the end is kept, for nothing is asked of them."""
    blocks = _Blocks(reading)
    headline_end = max((zone.span.end for zone in reading.zones if zone.name == "headline"), default=-1)
    for paragraph in reading.paragraphs:
        headline = paragraph.end <= headline_end
        if blocks.speaking(*paragraph) or reading.document.prose[paragraph.end - 1 : paragraph.end] == ":":
            yield _line(reading.document.prose, paragraph, blocks, headline=headline)
        else:
            yield Line(paragraph, "", (), {}, headline)


def _mention_symbol(mention: Mention) -> str:
    if mention.kind == "pronoun":
        return _PRONOUNS.get(mention.text.lower(), "P")
    return "g" if mention.possessive else _KINDS[mention.kind]


def _cue_symbol(cue: Cue) -> str:
    if cue.frame == "according":
        return "A"
    if cue.passive:
        return "y"
    if cue.finite:
        return "T" if cue.frame in ADDRESSED else "V"
    return "z"


def _sentence_ends(reading: Reading, quotations: Sequence[Quotation]) -> list[int]:
    """Where sentences end outside quotation marks, or with them."""
    ends: list[int] = []
    at, count = 0, len(quotations)
    for _, end in reading.sentences:
        while at < count and quotations[at].span.end < end:
            at += 1
        if at == count or not quotations[at].span.start < end < quotations[at].span.end:
            ends.append(end)
        elif end > quotations[at].inner.end:  # with a closing mark that is written as a character reference, so longer than one
            ends.append(quotations[at].span.end)
    return ends


def _line(prose: str, paragraph: Span, blocks: _Blocks, *, headline: bool) -> Line:
    """The line of a paragraph that reports or quotes."""
    symbols: list[str] = []
    spans: list[tuple[int, int]] = []
    held: dict[int, Held] = {}
    at = paragraph.start
    low, high = bisect_right(blocks.stops, at), bisect_right(blocks.stops, paragraph.end)
    for stop in (*blocks.stops[low:high], -1):
        end = paragraph.end if stop < 0 else stop
        speaking = blocks.speaking(at, end) if end > at else []
        if speaking or (end == paragraph.end and end > at and prose[end - 1] == ":"):
            at = _stretch(prose, at, end, blocks.between(at, end, speaking), symbols, spans, held)
        if stop >= at:
            symbols.append(".")
            spans.append((stop, stop))
        at = max(at, end)
    text = "".join(symbols).replace("id", "aa").replace("d", "a")
    text = _THAT_REMINDS.sub(r"r\1w", text)
    return Line(paragraph, text, tuple(spans), held, headline)


def _stretch(
    prose: str,
    at: int,
    stop: int,
    blocks: Sequence[_Block],
    symbols: list[str],
    spans: list[tuple[int, int]],
    held: dict[int, Held],
) -> int:
    """Add the pieces from one position to a sentence end; where the last of them ends."""
    known, add, place = _SYMBOLS, symbols.append, spans.append
    for start, minus_end, symbol, _, what in [*blocks, (stop, -stop, "", 0, None)]:
        if start < at:
            continue
        end = -minus_end
        if start > at + 1 or (start > at and prose[at] != " "):
            before, found = len(symbols), list(_PIECE.finditer(prose, at, start))
            symbols += [known[match[0]] for match in found]
            spans += [match.span() for match in found]
            if prose[at] == "'" and symbols[before - 1 : before] == ["P"] and len(symbols) > before:
                symbols[before] = "a"  # he's, they've
        if symbol:
            if what is not None:
                held[len(symbols)] = what
            add("v" if symbol == "z" and prose.endswith("ing", start, end) else symbol)
            place((start, end))
        if end != stop and symbol == "Q" and isinstance(what, Quotation) and (mark := _inner_end(prose, what)):
            add(mark)
            place((end, end))
        at = end
    return at


def _word_symbol(text: str) -> str:
    """The symbol of a word or mark."""
    if text in _SYMBOL:
        return _SYMBOL[text]
    if text[-2:] in ("'s", "'S") and len(text) > 3:
        return "g"
    if text[-2:] == "ly" and text.islower() and is_adverb(text):
        return "a"
    return _SYMBOL.get(text.lower(), "w")


_SYMBOLS = Remembered(_word_symbol)


def _inner_end(prose: str, quotation: Quotation) -> str:
    """The comma that a quotation carries inside its closing mark, as printed or as meant ("Why?" he said)."""
    inner = quotation.inner
    last = prose[max(inner.start, inner.end - 4) : inner.end].rstrip(" '\"")[-1:]
    return "," if last in {",", "?", "!", "—", "…", ".", "-", "–"} else ""
