"""One broken rule: the facts that break it, the words that clash, how sure it is; and how several become one finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from factlint.evaluate import holding, wording
from factlint.evaluate.holding import Facts
from factlint.evaluate.once import once
from factlint.evaluate.values import Stated, field_type, is_plain, normal, raw, value
from factlint.frozen import dataclass
from factlint.model import (
    CERTAINTIES,
    LEVELS,
    SOURCES,
    Certainty,
    Days,
    Finding,
    Level,
    Phrase,
    Place,
    Quantity,
    Ref,
    Span,
    weakest,
)
from factlint.rulebook.fields import ARTICLE_FIELDS, DIFFERENCE
from factlint.rulebook.rule import Operand, Rule, Test

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
_PLACEHOLDER = re.compile(r"\{(?:(this|other|against)\.)?([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule with the facts that break it. `content` is what they say, without places: the same content, the same finding."""

    rule: Rule
    facts: Facts
    failed: tuple[Test, ...]
    level: Level
    content: tuple[str, ...]

    @property
    def first(self) -> Stated:
        return (self.facts.get("this") or self.facts["members"])[0]


def breach(rule: Rule, facts: Facts) -> Breach:
    """Weigh one broken rule."""
    failed = tuple(holding.broken(rule.expect, facts))
    used = _used(rule)
    everyone = [stated for side in ("this", "other", "against", "members") for stated in facts.get(side, ())]
    certainty = weakest(one for stated in everyone for one in _certainties(stated, used))
    level = LEVELS[max(LEVELS.index(rule.level), CERTAINTIES.index(certainty))]
    parts = [content(stated, told(rule)) for stated in everyone]
    if rule.shape != "each" and len(rule.kinds) == 1:
        parts = sorted(set(parts))  # in a pair of one kind neither side comes first
    return Breach(rule, facts, failed, level, tuple(parts))


def _used(rule: Rule) -> frozenset[str]:
    """The names of the fields whose values the rule leans on."""
    return told(rule) | {operand.field for operand in holding.operands(rule.when, leaning=True)} - ARTICLE_FIELDS.keys()


@once
def told(rule: Rule) -> frozenset[str]:
    """The names of the fields that the breach is about: `when` only says where to look."""
    operands = holding.operands(rule.expect)
    spoken = {match[2] for match in _PLACEHOLDER.finditer(rule.report)}
    shared = {field for field in rule.sharing if " or " not in field}  # where one of two is enough, neither is leaned on
    return frozenset(({operand.field for operand in operands} | spoken | shared) - ARTICLE_FIELDS.keys() - {DIFFERENCE})


def _certainties(stated: Stated, used: Iterable[str]) -> Iterable[Certainty]:
    if not all(is_plain(stated.fact.kind, field) for field in used):
        yield stated.fact.certainty
    for field in used:
        held = stated.fact.fields.get(field)
        for part in held if isinstance(held, tuple) else (held,):
            if isinstance(part, Ref):
                yield part.certainty


def content(stated: Stated, used: Iterable[str]) -> str:
    """What the fact says, as far as the rule looks: names, words and numbers, no places."""
    said = []
    for field in sorted(used):
        held = stated.fact.fields.get(field)
        if held is not None and held != () and field_type(stated.fact.kind, field) != "key":
            said.append(f"{field}={normal(held)}")
    return f"{stated.fact.kind}({'; '.join(said)})"


# ---------------------------------------------------------------- from breaches to findings


def findings(breaches: Iterable[Breach]) -> list[Finding]:
    """The breaches as findings: those that say the same of the same article become one; in a stable order."""
    together: dict[tuple[str, ...], list[Breach]] = {}
    for one in breaches:
        one_kind = one.rule.shape == "pair" and len(one.rule.kinds) == 1
        where = "" if one_kind else one.first.path
        together.setdefault((one.rule.id, where, *one.content), []).append(one)
    made = [_finding(several) for several in together.values()]
    made.sort(key=lambda finding: (finding.places[0].document.path, finding.places[0].span, finding.rule, finding.message))
    return made


def _finding(several: list[Breach]) -> Finding:
    several.sort(key=lambda one: (one.first.path, one.first.fact.span, [stated.path for stated in one.facts.get("other", ())]))
    lead = max(
        several, key=lambda one: (-LEVELS.index(one.level), one.first.in_focus, -one.first.trust, one.first.role not in SOURCES)
    )
    same = [one for one in several if _says(one) == _says(lead)]
    others = [stated for one in same for stated in one.facts.get("other", ())]
    others += [one.first for one in several if lead.first in one.facts.get("other", ())]  # the pair the other way round
    named = {"other": wording.article_names(sorted(others, key=lambda one: one.path), lead.first)} if others else {}
    text = wording.message(lead.rule.report, lead.facts, named, _clashing_at(lead), _difference(lead))
    places = list(dict.fromkeys(place for one in (lead, *same, *several) for place in _places(one)))
    return Finding(lead.rule.id, lead.level, text, _fingerprint(lead), _shown(places))


def _says(one: Breach) -> str:
    return wording.message(one.rule.report, one.facts, {"other": "", "this": ""}, difference=_difference(one))


def _shown(places: list[Place]) -> tuple[Place, ...]:
    """Each stretch of text once, the first ones."""
    by_span: dict[tuple[str, Span], Place] = {}
    for place in places:
        by_span.setdefault((place.document.path, place.span), place)
    return tuple(by_span.values())[:MOST_PLACES]


def _fingerprint(one: Breach) -> str:
    """Of the rule and what the facts say. No path and no number goes in, so that it is the same whatever else is checked."""
    return str(_sha256()("\n".join((one.rule.id, *one.content)).encode()).hexdigest()[:16])


def _sha256() -> Any:
    """What hashlib has, without OpenSSL, which takes longer to load than four articles to compare. Most runs find nothing."""
    try:
        from _sha2 import sha256  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        try:
            from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]  # before Python 3.12
        except ImportError:
            from hashlib import sha256
    return sha256


# ---------------------------------------------------------------- places


def _places(one: Breach) -> list[Place]:
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


def _clashing_at(one: Breach) -> dict[int, int]:
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
            for stated in _asked(operand, one.facts):
                found.setdefault(id(stated), []).extend(_spans(raw(stated, operand.field), stated))
        if test.phrase.marks and test.arguments and isinstance(test.arguments[0], Operand):
            _words(test, test.arguments[0], one.facts, found)
    return found


def _asked(operand: Operand, facts: Facts) -> tuple[Stated, ...]:
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
    this, other = _asked(test.operand, facts), _asked(argument, facts)
    if not this or not other or test.phrase.marks is None:
        return
    mine, theirs = value(this[0], test.operand.field), value(other[0], argument.field)
    if not isinstance(mine, str) or not isinstance(theirs, str):
        return
    pairs = zip((this[0], other[0]), (mine, theirs), test.phrase.marks(mine, theirs), strict=True)
    for stated, text, stretches in pairs:
        places = _places_of(text, stated)
        if places:
            found.setdefault(id(stated), []).extend(Span(places[a], places[b - 1] + 1) for a, b in stretches if a < b)


def _difference(one: Breach) -> str:
    """The words in which the two sides differ, for the message."""
    for test in one.failed:
        argument = test.arguments[0] if test.arguments else None
        if test.phrase.marks is None or not isinstance(argument, Operand):
            continue
        this, other = _asked(test.operand, one.facts), _asked(argument, one.facts)
        mine, theirs = (value(side[0], of.field) for side, of in ((this, test.operand), (other, argument)))
        if isinstance(mine, str) and isinstance(theirs, str):
            stretches = zip(*test.phrase.marks(mine, theirs), strict=True)
            return wording.differing((mine[slice(*a)], theirs[slice(*b)]) for a, b in stretches)
    return ""


def _places_of(text: str, stated: Stated) -> Sequence[int]:
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
