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
from bisect import bisect_left
from collections.abc import Iterator, Sequence
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
from factlint.reading.parts import Cue, Mention, Quotation, Reading, When

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
    table |= dict.fromkeys(_COORDINATING, "k") | {"that": "t", "as": "a"}
    return table


_SYMBOL = _words()


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a line: its place, and what stands behind it where that is more than a word."""

    start: int
    end: int
    mention: Mention | None = None
    cue: Cue | None = None
    quotation: Quotation | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its symbols and, one for each, its pieces."""

    span: Span
    symbols: str
    pieces: tuple[Piece, ...]


_Block = tuple[int, int, str, Piece]


def lines(reading: Reading) -> Iterator[Line]:
    """Every paragraph as a line."""
    blocks = _blocks(reading)
    starts = [block[0] for block in blocks]
    ends = _sentence_ends(reading)
    for paragraph in reading.paragraphs:
        low, high = bisect_left(starts, paragraph.start), bisect_left(starts, paragraph.end)
        first, last = bisect_left(ends, paragraph.start + 1), bisect_left(ends, paragraph.end + 1)
        yield _line(reading.document.prose, paragraph, blocks[low:high], ends[first:last])


def _blocks(reading: Reading) -> list[_Block]:
    """Everything that is more than a word, in order; of two that overlap the one that holds the other."""
    found: list[_Block] = []
    for quotation in reading.quotations:
        if quotation.depth == 1:
            found.append((quotation.span.start, quotation.span.end, "Q", Piece(*quotation.span, quotation=quotation)))
    for cue in reading.cues:
        found.append((cue.span.start, cue.span.end, _cue_symbol(cue), Piece(*cue.span, cue=cue)))
    for mention in reading.mentions:
        found.append((mention.span.start, mention.span.end, _mention_symbol(mention), Piece(*mention.span, mention=mention)))
    found += (_date_block(when) for when in reading.dates)
    found.sort(key=lambda block: (block[0], -block[1], block[2]))
    kept: list[_Block] = []
    for block in found:
        if not kept or block[0] >= kept[-1][1]:
            kept.append(block)
    return kept


def _date_block(when: When) -> _Block:
    return when.span.start, when.span.end, "d", Piece(*when.span)


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


def _line(prose: str, paragraph: Span, blocks: Sequence[_Block], ends: Sequence[int]) -> Line:
    symbols: list[str] = []
    pieces: list[Piece] = []
    stop = 0

    def put(symbol: str, piece: Piece) -> None:
        nonlocal stop
        while stop < len(ends) and ends[stop] <= piece.start:
            symbols.append(".")
            pieces.append(Piece(ends[stop], ends[stop]))
            stop += 1
        symbols.append(symbol)
        pieces.append(piece)

    def fill(start: int, end: int) -> None:
        for match in _PIECE.finditer(prose, start, end):
            text = match.group()
            put(_MARKS.get(text) or _word_symbol(text), Piece(*match.span()))

    at = paragraph.start
    for start, end, symbol, piece in blocks:
        if start < at or end > paragraph.end:
            continue
        fill(at, start)
        put(_participle(prose, start, end, symbol), piece)
        if symbol == "Q" and end not in ends and (mark := _inner_end(prose, piece)):
            put(mark, Piece(end, end))
        at = end
    fill(at, paragraph.end)
    for end in ends[stop:]:
        symbols.append(".")
        pieces.append(Piece(end, end))
    line = "".join(symbols).replace("id", "aa").replace("d", "a")
    return Line(paragraph, line, tuple(pieces))


def _participle(prose: str, start: int, end: int, symbol: str) -> str:
    return "v" if symbol == "z" and prose.endswith("ing", start, end) else symbol


def _word_symbol(text: str) -> str:
    word = text.lower()
    if word.endswith("'s") and len(word) > 3:
        return "g"
    symbol = _SYMBOL.get(word)
    if symbol:
        return symbol
    return "a" if word.endswith("ly") and word not in NOT_ADVERBS and word.islower() else "w"


def _inner_end(prose: str, piece: Piece) -> str:
    """The comma that a quotation carries inside its closing mark, as printed or as meant ("Why?" he said)."""
    inner = piece.quotation.inner if piece.quotation else Span(piece.start, piece.end)
    last = prose[max(inner.start, inner.end - 2) : inner.end].rstrip(" '\"")[-1:]
    return "," if last in {",", "?", "!", "—", "…", ".", "-", "–"} else ""
