"""Where a breach is: the words of each fact that a report points at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factlint.evaluate.breach import Breach
from factlint.evaluate.holding import Facts
from factlint.evaluate.values import Stated, normal, raw, value
from factlint.model import SOURCES, Days, Phrase, Place, Quantity, Ref, Span
from factlint.rulebook.rule import Operand, Test

OUTRANKS = "ranks higher"
"""The label of a place in an article that the configuration ranks above the other."""
MOST_PLACES = 8
"""A finding shows no more places than this: the first of each kind say enough."""
REACH = 240
"""A place is widened to the clashing words beside its fact when they stand in its paragraph and no farther off than this."""
BESIDE = 60
"""So far from its fact a number is looked for: Lena Brandt, an inspector of bridges, 43."""
STEM = 4
"""So many letters tell that words show a value: Democrat, Democratic."""
_BEHIND = re.compile(r"['’]?s?,?[ ](\([^()\n]+\)|[^,.;\n]+(?=[,.;]))")


def shown(found: list[Place]) -> tuple[Place, ...]:
    """Each stretch of text once, the first ones."""
    by_span: dict[tuple[str, Span], Place] = {}
    for place in found:
        by_span.setdefault((place.document.path, place.span), place)
    return tuple(by_span.values())[:MOST_PLACES]


def places(one: Breach) -> list[Place]:
    """The places of the facts, `this` first, unless only the other stands in the focus or in a draft."""
    marks = _marks(one)
    sides = [("this", "here"), ("members", ""), ("other", "there"), ("against", "there")]
    listed = [(stated, label) for side, label in sides for stated in one.facts.get(side, ())]
    common = _commonness(one)
    ordered = sorted(
        listed,
        key=lambda pair: (not pair[0].in_focus, pair[0].trust, pair[0].role in SOURCES, common.get(id(pair[0]), 0)),
    )
    least = min((stated.trust for stated, _ in listed), default=0)
    return [_place(stated, OUTRANKS if stated.trust > least else label, marks.get(id(stated), [])) for stated, label in ordered]


def _commonness(one: Breach) -> dict[int, int]:
    """Of a group: how many members say what each one says, so that the odd one out comes first."""
    members, fields = one.facts.get("members", ()), {test.operand.field for test in one.failed}
    said = {id(stated): tuple(normal(raw(stated, field)) for field in sorted(fields)) for stated in members}
    counted = Counter(said.values())
    return {key: counted[what] for key, what in said.items()}


def _place(stated: Stated, label: str, marks: list[Span]) -> Place:
    document, span = stated.article.document, stated.fact.span
    for mark in marks:
        start, end = min(span.start, mark.start), max(span.end, mark.end)
        if end - start <= span.end - span.start + REACH and "\n" not in document.text[start:end].strip("\n"):
            span = Span(start, end)
    inside = tuple(sorted({mark for mark in marks if span.holds(mark)}))
    return Place(document, span, label, inside)


def clashing_at(one: Breach) -> dict[int, int]:
    """Of each fact: how far into its words the first clash stands, for messages that cannot show all of them."""
    found = {}
    for key, spans in _marks(one).items():
        stated = next(stated for side in one.facts.values() for stated in side if id(stated) == key)
        found[key] = min((span.start for span in spans), default=stated.fact.span.start) - stated.fact.span.start
    return found


def _marks(one: Breach) -> dict[int, list[Span]]:
    """The clashing words of each fact, by the fact's identity."""
    found: dict[int, list[Span]] = {}
    for test in one.failed:
        for operand in (test.operand, *(part for part in test.arguments if isinstance(part, Operand))):
            for stated in asked(operand, one.facts):
                found.setdefault(id(stated), []).extend(_spans(raw(stated, operand.field), stated))
        if test.phrase.marks and test.arguments and isinstance(test.arguments[0], Operand):
            _words(test, test.arguments[0], one.facts, found)
    return found


def asked(operand: Operand, facts: Facts) -> tuple[Stated, ...]:
    return (*facts["this"], *facts.get("other", ())) if operand.side == "both" else facts.get(operand.side, ())


def _spans(held: object, stated: Stated) -> list[Span]:
    """Where a value stands: references and phrases know it, numbers and dates are looked for beside their fact."""
    if isinstance(held, Quantity | Days):
        document, (start, end) = stated.article.document, stated.fact.span
        for low, high in ((start, end), (end, end + BESIDE), (max(0, start - BESIDE), start)):
            at = document.text.find(held.printed, low, high)
            if at >= 0 and _whole(document.text, at, at + len(held.printed)):
                return [Span(at, at + len(held.printed))]
        return []
    if isinstance(held, str):
        return _beside(held, stated)
    parts = held if isinstance(held, tuple) else (held,)
    return [part.span for part in parts if isinstance(part, Ref | Phrase) and type(part.span) is Span]


def _whole(text: str, start: int, end: int) -> bool:
    """Whether these characters are no part of a longer word or figure, as the 2 of "402nd" is."""
    return not (text[max(0, start - 1) : start].isalnum() and text[start].isalnum()) and not (
        text[end - 1].isalnum() and text[end : end + 1].isalnum()
    )


def _beside(said: str, stated: Stated) -> list[Span]:
    """What the words of a fact do not show stands in the brackets or between the commas behind them: Ruiz (R-Ohio)."""
    document, span = stated.article.document, stated.fact.span
    if said[:STEM].casefold() in (document.said(span) if document.unfolded else document.prose[slice(*span)]).casefold():
        return []
    behind = _BEHIND.match(document.prose, span.end, span.end + BESIDE)
    return [Span(*behind.span(1))] if behind else []


def _words(test: Test, argument: Operand, facts: Facts, found: dict[int, list[Span]]) -> None:
    """The words in which two texts differ, as the comparison itself shows them."""
    this, other = asked(test.operand, facts), asked(argument, facts)
    if not this or not other or test.phrase.marks is None:
        return
    mine, theirs = value(this[0], test.operand.field), value(other[0], argument.field)
    if not isinstance(mine, str) or not isinstance(theirs, str):
        return
    pairs = zip((this[0], other[0]), (mine, theirs), test.phrase.marks(mine, theirs), strict=True)
    for stated, text, stretches in pairs:
        places = _starts_of(text, stated)
        if places:
            found.setdefault(id(stated), []).extend(Span(places[a], places[b - 1] + 1) for a, b in stretches if a < b)


def _starts_of(text: str, stated: Stated) -> Sequence[int]:
    """Where each character of the fact's words stands in its document; nothing where they are not there letter for letter.

    Where a document has markup, a blank of the words may be as long there as what stands between two of them.
    """
    document, (start, end) = stated.article.document, stated.fact.span
    for page in (document.prose, document.text):
        at = page.find(text, start, end)
        if at >= 0:
            return range(at, at + len(text))
    page, places = document.unfolded, list[int]()
    at = page.find(text[:1], start, end) if page and text else -1
    for char in text if at >= 0 else "":
        if char == " ":
            places.append(at)
            while at < end and page[at].isspace():
                at += 1
        elif at < end and page[at] == char:
            places.append(at)
            at += 1
        else:
            return ()
    return places
