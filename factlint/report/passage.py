"""Passages: the words of an article around what a finding points at, cut to size and marked.

A passage is one line of the article (a paragraph, mostly). A short one is shown whole; of a long one the words around the marks
remain, with `…` where something is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Document, Span
from factlint.report.colors import BOLD, DIM, paint
from factlint.report.lines import Lines
from factlint.report.safe import columns, safe_cells

LEAST_CONTEXT = 24  # characters kept on each side of a mark; more where the row has room
SMALLEST_CUT = 24  # less than this is not worth an ellipsis
LONGEST_MARK = 240  # a longer mark is cut in its middle
MOST_LINES = 8  # of one article in one block
_GUTTER = 9

Cell = tuple[str, bool]  # one character as it is shown, and whether it is marked
_CUT: list[Cell] = [(" ", False), ("…", False), (" ", False)]


def passages(document: Document, lines: Lines, marks: Iterable[Span], width: int, code: str, color: bool) -> list[str]:
    """The printed rows that show these marks of one document. `code` is the colour of the marks, `width` in columns."""
    out: list[str] = []
    by_line = marked_lines(document, lines, marks)
    for number, spans in by_line[:MOST_LINES]:
        cells = cells_of(document, lines, number, spans, width - _GUTTER)
        for nth, row in enumerate(_wrapped(cells, max(20, width - _GUTTER))):
            label = str(number) if nth == 0 else ""
            out += _printed(row, label, code, color)
    if len(by_line) > MOST_LINES:
        out.append(f"{'':6} | … and more lines")
    return out


def marked_lines(document: Document, lines: Lines, marks: Iterable[Span]) -> list[tuple[int, list[Span]]]:
    """The marks cut at line ends, by the line that they stand in; lines without a character of a mark are left out."""
    found: dict[int, list[Span]] = {}
    for mark in _merged(marks, gap=0):
        first, last = lines.at(mark.start)[0], lines.at(max(mark.start, mark.end - 1))[0]
        for number in range(first, min(last, first + 2 * MOST_LINES) + 1):
            start, end = lines.bounds(number, document.text)
            part = Span(max(start, mark.start), min(end, max(mark.end, mark.start + 1)))
            if part.start < part.end or first == last:
                found.setdefault(number, []).append(part)
    return sorted(found.items())


def _merged(spans: Iterable[Span], gap: int) -> list[Span]:
    """These spans in order, those that lie within `gap` characters of each other made one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end + gap:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def cells_of(document: Document, lines: Lines, number: int, marks: Sequence[Span], room: int) -> list[Cell]:
    """The line as cells: whole where two rows hold it, else the surroundings of its marks, a row each where that does."""
    text, line = document.text, Span(*lines.bounds(number, document.text))
    kept = [line] if line.end - line.start <= 2 * room else _windows(text, line, marks, room)
    cells: list[Cell] = []
    for nth, window in enumerate(kept):
        if nth or window.start > line.start:
            cells += _CUT[0 if nth else 1 :]
        piece = text[window.start : window.end]
        flags = _flags(window, marks)
        cells += zip(safe_cells(piece), flags, strict=True)
    if kept and kept[-1].end < line.end:
        cells += _CUT[:2]
    return cells


def _flags(window: Span, marks: Sequence[Span]) -> list[bool]:
    flags = [False] * (window.end - window.start)
    for mark in marks:
        start, end = max(mark.start, window.start), min(mark.end, window.end)
        if start < end:
            flags[start - window.start : end - window.start] = [True] * (end - start)
    return flags


def _windows(text: str, line: Span, marks: Sequence[Span], room: int) -> list[Span]:
    """What to keep of a long line: each mark and some words on both sides, of a long mark its beginning and its end."""
    return _merged([_grown(text, line, end, room) for mark in marks for end in _ends(mark)], gap=SMALLEST_CUT)


def _ends(mark: Span) -> tuple[Span, ...]:
    half = LONGEST_MARK // 2
    if mark.end - mark.start <= LONGEST_MARK:
        return (mark,)
    return Span(mark.start, mark.start + half), Span(mark.end - half, mark.end)


def _grown(text: str, line: Span, part: Span, room: int) -> Span:
    """A part with its context, begun and ended between words where there is a space near."""
    context = max(LEAST_CONTEXT, (room - (part.end - part.start) - len(_CUT) - 1) // 2)
    start, end = max(line.start, part.start - context), min(line.end, part.end + context)
    if start > line.start:
        space = text.find(" ", start, part.start)
        start = space + 1 if space >= 0 else start
    if end < line.end:
        space = text.rfind(" ", part.end, end)
        end = space if space >= 0 else end
    return Span(start, end)


def _wrapped(cells: Sequence[Cell], room: int) -> Iterator[Sequence[Cell]]:
    """The cells in rows of at most this many columns, broken at spaces where there are any."""
    start = taken = 0
    space = -1
    for at, (shown, _) in enumerate(cells):
        taken += columns(shown)
        if taken > room and at > start:
            stop = space if space > start else at
            yield cells[start:stop]
            start = stop + 1 if stop == space else stop
            taken = sum(columns(cell) for cell, _ in cells[start : at + 1])
        if shown == " ":
            space = at
    yield cells[start:]


def _printed(row: Sequence[Cell], label: str, code: str, color: bool) -> list[str]:
    gutter = paint(f"{label:>6} | ", DIM, color)
    if color:
        return [gutter + _colored(row, code)]
    words = "".join(shown for shown, _ in row).rstrip()
    carets = "".join(("^" if marked else " ") * columns(shown) for shown, marked in row).rstrip()
    return [(gutter + words).rstrip(), *([f"{'':6} | {carets}"] if carets else [])]


def _colored(row: Sequence[Cell], code: str) -> str:
    out, marked, run = [], False, ""
    for shown, flag in (*row, ("", False)):
        if flag != marked:
            out.append(paint(run, f"{BOLD};4;{code}", True) if marked else run)
            marked, run = flag, ""
        run += shown
    return "".join([*out, run])
