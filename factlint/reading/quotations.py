"""Find the quotations of a document: pairs of marks, and the paragraphs of a running quotation.

Double marks are paired first, paragraph by paragraph; then single marks, inside the double ones and around them. What is set as
speech without marks (`unmarked`) is a quotation as well; its span is its inner words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factlint.frozen import replace
from factlint.model import Span
from factlint.reading import marks, unmarked
from factlint.reading.marks import Mark
from factlint.reading.parts import Quotation, Reading

_ENDS = frozenset(".?!…")
_WORD = re.compile(r"[^\W_]")
_LEADING_BLANKS = " \t\n"


def find(reading: Reading) -> tuple[Quotation, ...]:
    """All quotations, in order of position; one inside another has the greater depth."""
    prose = reading.document.prose
    found = [marks.find(reading.document, *paragraph) for paragraph in reading.paragraphs]
    spoken = unmarked.spoken(reading)
    quotations: list[Quotation] = []
    running = False
    for number, (paragraph, here) in enumerate(zip(reading.paragraphs, found, strict=True)):
        if not here and not running and number not in spoken:
            continue
        doubles = [mark for mark in here if mark.kind == "double"]
        following = _next_opens(reading.paragraphs, found, number + 1)
        pairs, running = _paragraph_pairs(prose, paragraph, doubles, running, following)
        pairs = _with_singles(pairs, [mark for mark in here if mark.kind == "single"])
        if number in spoken and (whole := spoken[number]).start < whole.end and not running:
            pairs = [replace(pair, depth=pair.depth + 1) for pair in pairs if whole.holds(pair.span)]
            pairs.append(Quotation(whole, whole))
        quotations += [pair for pair in pairs if _WORD.search(prose, *pair.inner)]  # marks with no word between them quote nothing
    return tuple(sorted(quotations, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _next_opens(paragraphs: Sequence[Span], found: Sequence[Sequence[Mark]], number: int) -> bool:
    """Whether a quotation open at the end of the paragraph before runs on in this one, which opens with a mark or only closes."""
    if number >= len(paragraphs):
        return False
    doubles = [mark for mark in found[number] if mark.kind == "double"]
    if not doubles:
        return False
    first = doubles[0]
    return (first.opens and first.start == paragraphs[number].start) or (not first.opens and len(doubles) % 2 == 1)


def _paragraph_pairs(
    prose: str, paragraph: Span, doubles: Sequence[Mark], running: bool, following: bool
) -> tuple[list[Quotation], bool]:
    """The quotations in double marks of one paragraph, and whether the last of them runs on in the next paragraph."""
    pairs: list[Quotation] = []
    # A straight mark that looks like an opening one closes after all (its blank on the wrong side) where all pair so.
    balanced = len(doubles) % 2 == 0 and not any(mark.curly for mark in doubles)
    opened: list[tuple[int, int]] = []  # (start, start of the inner words) of what is open
    continued = running and bool(doubles)
    if continued and not doubles[0].opens:
        opened.append((paragraph.start, paragraph.start))
    for index, mark in enumerate(doubles):
        if opened and (mark.closes or (balanced and index % 2 == 1)) and not (mark.opens and _nests(doubles, index)):
            start, inner = opened.pop()
            pairs.append(_pair(start, inner, mark.start, mark.end, len(opened) + 1))
        elif mark.opens and not (not opened and _is_inches(prose, mark)):
            if opened and not _nests(doubles, index):
                start, inner = opened.pop()
                cut = _trim(prose, inner, mark.start)
                ended = prose[cut - 1] in _ENDS  # the mark of a running quotation, its paragraphs set as one
                pairs.append(_pair(start, inner, cut, cut, len(opened) + 1, running=ended, closed=ended))
            opened.append((mark.start, mark.end))
    runs_on = False
    if opened:
        start, inner = opened[0]
        runs_on = following
        pairs.append(_pair(start, inner, paragraph.end, paragraph.end, 1, running=runs_on, closed=runs_on))
    pairs.sort(key=lambda pair: (pair.span.start, -pair.span.end))
    if continued and pairs and pairs[0].span.start == paragraph.start:
        pairs[0] = replace(pairs[0], running=True)
    return pairs, runs_on


def _nests(doubles: Sequence[Mark], index: int) -> bool:
    """Whether the mark opens a quotation inside an open one: two closing marks follow it before anything opens."""
    after = doubles[index + 1 : index + 3]
    return doubles[index].opens and not doubles[index].closes and len(after) == 2 and not any(mark.opens for mark in after)


def _is_inches(prose: str, mark: Mark) -> bool:
    return mark.start > 0 and prose[mark.start - 1].isdigit()


def _pair(start: int, inner: int, inner_end: int, end: int, depth: int, *, running: bool = False, closed: bool = True) -> Quotation:
    return Quotation(Span(start, end), Span(min(inner, inner_end), inner_end), depth, running, closed)


def _trim(prose: str, start: int, end: int) -> int:
    while end > start and prose[end - 1] in _LEADING_BLANKS:
        end -= 1
    return end


def _with_singles(pairs: list[Quotation], singles: Sequence[Mark]) -> list[Quotation]:
    """The paragraph's quotations with those in single marks; a double one inside a single one goes a step deeper."""
    if not singles:
        return pairs
    outer = [pair for pair in pairs if pair.depth == 1]
    inside: list[list[Mark]] = [[] for _ in outer]
    outside: list[Mark] = []
    starts = [pair.span.start for pair in outer]
    for mark in singles:
        at = bisect_left(starts, mark.start + 1) - 1
        if at >= 0 and mark.start < outer[at].span.end:
            inside[at].append(mark)
        else:
            outside.append(mark)
    around = _pair_singles(outside, 1)
    nested = [pair for group in inside if group for pair in _pair_singles(group, 2)]
    return _deeper(pairs, around) + around + nested


def _deeper(pairs: list[Quotation], around: Sequence[Quotation]) -> list[Quotation]:
    """The pairs, a step deeper where they stand inside one of those around them; neither of these overlaps its neighbour."""
    if not around:
        return pairs
    starts = [outer.span.start for outer in around]
    out: list[Quotation] = []
    for pair in pairs:
        at = bisect_left(starts, pair.span.start) - 1
        out.append(replace(pair, depth=pair.depth + 1) if at >= 0 and around[at].span.holds(pair.span) else pair)
    return out


def _pair_singles(singles: Sequence[Mark], depth: int) -> list[Quotation]:
    """Pairs of single marks among these. An opening mark without a closing one is an apostrophe, and so is the reverse."""
    pairs: list[Quotation] = []
    at = 0
    while at < len(singles):
        opening = singles[at]
        at += 1
        if not opening.opens:
            continue
        closing = None
        for index in range(at, len(singles)):
            mark = singles[index]
            if mark.opens:
                break
            if mark.strong:
                closing = index
                break
            closing = index if closing is None else closing
        if closing is not None:
            mark = singles[closing]
            pairs.append(_pair(opening.start, opening.end, mark.start, mark.end, depth))
            at = closing + 1
    return pairs
