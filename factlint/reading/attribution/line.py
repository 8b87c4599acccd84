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
from dataclasses import dataclass

from factlint.lexicon.cue_verbs import ADDRESSED, SOURCES
from factlint.lexicon.function_words import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    NOT_ADVERBS,
    PREPOSITIONS,
    RELATIVES,
)
from factlint.model import Span
from factlint.reading.parts import Cue, Mention, Quotation, Reading

_PIECE = re.compile(r"[^\W_](?:[\w'$%.-]*[^\W_])?|[,:;()—–…]|--| - ")
_MARKS = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "—": "-", "–": "-", "--": "-", " - ": "-", "…": ","}
_COORDINATING = frozenset({"but", "so", "yet", "nor", "or"})
_JOINING = frozenset({"and", "alongside", "plus"})
_REFLEXIVE = frozenset("himself herself themselves itself myself ourselves yourself oneself".split())
_OBJECTS = frozenset({"him", "them", "me", "us", "his", "their", "our", "my", "your", "its"})
_KINDS = {"person": "N", "body": "B", "description": "D", "place": "L", "work": "L", "unknown": "L", "pronoun": "P"}


def _words() -> dict[str, str]:
    table = dict.fromkeys(SOURCES, "S")
    table |= dict.fromkeys(PREPOSITIONS, "i") | dict.fromkeys(CONJUNCTIONS, "c") | dict.fromkeys(_REFLEXIVE, "R")
    table |= dict.fromkeys(ADVERBS | BE | HAVE | DO | MODALS | NEGATIONS, "a")
    table |= dict.fromkeys(DETERMINERS, "w") | dict.fromkeys(RELATIVES, "r") | dict.fromkeys(_JOINING, "&")
    table |= dict.fromkeys(_COORDINATING, "k") | {"that": "t", "as": "a", "went": "a", "goes": "a"}
    return table


_SYMBOL = _words() | _MARKS
LONGEST = 300  # symbols: what is longer is no sentence, and time must stay bounded


Held = Mention | Cue | Quotation


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its symbols; one for each, where it starts and ends in the document; and what stands behind some of them."""

    span: Span
    symbols: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    held: Mapping[int, Held]
    headline: bool = False

    def at(self, index: int) -> Span:
        """The place of one piece in the document."""
        return Span(self.starts[index], self.ends[index])

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


_Block = tuple[int, int, str, Held | None]


def lines(reading: Reading) -> Iterator[Line]:
    """Every paragraph as a line."""
    blocks = _blocks(reading)
    starts = [block[0] for block in blocks]
    headline_end = max((zone.span.end for zone in reading.zones if zone.name == "headline"), default=-1)
    for paragraph in reading.paragraphs:
        low, high = bisect_left(starts, paragraph.start), bisect_right(starts, paragraph.end)
        headline = paragraph.end <= headline_end
        yield _line(reading.document.prose, paragraph, blocks[low:high], headline=headline)


def _blocks(reading: Reading) -> list[_Block]:
    """Everything that is more than a word, in order; of two that overlap the one that holds the other."""
    found: list[_Block] = [(end, end, ".", None) for end in _sentence_ends(reading)]
    for quotation in reading.quotations:
        if quotation.depth == 1:
            found.append((quotation.span.start, quotation.span.end, "Q", quotation))
    for cue in reading.cues:
        found.append((cue.span.start, cue.span.end, _cue_symbol(cue), cue))
    for mention in reading.mentions:
        found.append((mention.span.start, mention.span.end, _mention_symbol(mention), mention))
    for when in reading.dates:
        found.append((when.span.start, when.span.end, "d", None))
    found.sort(key=lambda block: (block[0], block[0] != block[1], -block[1], block[2]))
    kept: list[_Block] = []
    for block in found:
        if not kept or block[0] >= kept[-1][1]:
            kept.append(block)
    return kept


def _mention_symbol(mention: Mention) -> str:
    if mention.kind == "pronoun":
        word = mention.text.lower()
        if word in RELATIVES or word == "that":
            return "r"
        return "O" if word in _OBJECTS else "R" if word in _REFLEXIVE else "P"
    if mention.possessive:
        return "g"
    return _KINDS[mention.kind]


def _cue_symbol(cue: Cue) -> str:
    if cue.frame == "according":
        return "A"
    if cue.passive:
        return "y"
    if cue.finite:
        return "T" if cue.frame in ADDRESSED else "V"
    return "z"


def _sentence_ends(reading: Reading) -> list[int]:
    """Where sentences end outside quotation marks, or with them."""
    ends: list[int] = []
    quotations = [quotation.span for quotation in reading.quotations if quotation.depth == 1]
    at = 0
    for sentence in reading.sentences:
        while at < len(quotations) and quotations[at].end < sentence.end:
            at += 1
        if at == len(quotations) or not quotations[at].start < sentence.end < quotations[at].end:
            ends.append(sentence.end)
    return ends


def _line(prose: str, paragraph: Span, blocks: Sequence[_Block], *, headline: bool) -> Line:
    symbols: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    held: dict[int, Held] = {}
    at = paragraph.start
    stops = {block[0] for block in blocks if block[2] == "."}
    for start, end, symbol, what in [*blocks, (paragraph.end, paragraph.end, "", None)]:
        if start < at or end > paragraph.end:
            continue
        for match in _PIECE.finditer(prose, at, start):
            text = match.group()
            symbols.append(_SYMBOL.get(text) or _word_symbol(text))
            starts.append(match.start())
            ends.append(match.end())
        if symbol:
            if what is not None:
                held[len(symbols)] = what
            symbols.append("v" if symbol == "z" and prose.endswith("ing", start, end) else symbol)
            starts.append(start)
            ends.append(end)
        if isinstance(what, Quotation) and end not in stops and (mark := _inner_end(prose, what)):
            symbols.append(mark)
            starts.append(end)
            ends.append(end)
        at = end
    text = "".join(symbols).replace("id", "aa").replace("d", "a")
    return Line(paragraph, text, tuple(starts), tuple(ends), held, headline)


def _word_symbol(text: str) -> str:
    """The symbol of a word that is not in the table as printed."""
    word = text.lower()
    if word.endswith("'s") and len(word) > 3:
        return "g"
    symbol = _SYMBOL.get(word)
    if symbol:
        return symbol
    return "a" if word.endswith("ly") and word not in NOT_ADVERBS and word == text else "w"


def _inner_end(prose: str, quotation: Quotation) -> str:
    """The comma that a quotation carries inside its closing mark, as printed or as meant ("Why?" he said)."""
    inner = quotation.inner
    last = prose[max(inner.start, inner.end - 2) : inner.end].rstrip(" '\"")[-1:]
    return "," if last in {",", "?", "!", "—", "…", ".", "-", "–"} else ""
