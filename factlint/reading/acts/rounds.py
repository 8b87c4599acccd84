"""Which of several times an act is: "initially refused", "then signed", "approved it again"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from factlint.frozen import replace
from factlint.lexicon.deeds import AGAIN, FIRST, LATER, PALE
from factlint.reading.acts.clause import Clause
from factlint.reading.parts import Act

Round = Literal["first", "later", "unclear", "only"]

_BOUNDS = frozenset(',;:"()—–') | {"and", "but", "after", "before", "while", ""}
_FAR = 30  # pieces on either side of a verb
_FIRST, _LATER = FIRST - PALE, LATER - PALE
_ANY = FIRST | LATER


def round_of(clause: Clause, start: int, verb: int, lemma: str) -> Round:
    """The round of a verb, by the words between it and the next verbs; unclear where they stand elsewhere in the sentence."""
    if lemma in AGAIN:
        return "later"
    low, high = start, verb + 1
    while low > max(0, start - _FAR) and clause.word(low - 1) not in _BOUNDS:
        low -= 1
    while high < verb + _FAR and clause.word(high) not in _BOUNDS and clause.word(high) != "then":
        high += 1
    own = clause.common(low, high)
    if own & _LATER:
        return "later"
    if own & _FIRST:
        return "first"
    return "only" if clause.all.isdisjoint(_ANY) else "unclear"


def settled(acts: Sequence[Act], prose: str) -> tuple[Act, ...]:
    """The acts with what one of them says of another: "signed it after refusing to", "signed it; had refused to"."""
    found = list(acts)
    for k in range(1, len(found)):
        before, act = found[k - 1], found[k]
        told_last = act.deed == before.deed and act.done is not before.done and act.round in ("only", "unclear")
        between = prose[before.verb.end : act.verb.end]
        earlier = prose.startswith("had ", act.verb.start) or (" after " in between and "." not in between)
        if told_last and earlier:
            found[k] = replace(act, round="first")
    return tuple(found)
