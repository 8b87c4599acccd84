"""Passages: what strikes a copy editor in the text itself, whoever it speaks of. Most articles have none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from factlint.facts.declare import FactType, Field
from factlint.facts.passages import (
    captions,
    either,
    former_again,
    headline_flat,
    hedge_lost,
    holders,
    leftovers,
    no_quorum,
    one_source,
    only_one,
    scoop,
    superlatives,
    verdicts,
)
from factlint.model import Fact, Phrase, Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

SHORTEST_PARAGRAPH = 80
"""Characters from which on a paragraph that stands twice is no refrain, label or line of a list."""

_SHORT_FORM = re.compile(r"\(([A-Z]{3,6})\)")
_SMALL = frozenset({"of", "the", "for", "and", "on", "in", "&"})
_OF = frozenset({"of", "for"})
_DOUBLE = re.compile(
    r"\b(?:(?:refus|declin)(?:e|es|ed|ing) not to [a-z]+"
    r"|den(?:y|ies|ied|ying) (?:not [a-z]+ing\b|(?:that )?(?:he|she|it|they|(?:the )?[\w'.-]+(?: [A-Z][\w'.-]+)?) "
    r"(?:(?:did|does|do|had|has|have|was|were|is|are|would|could|should|will) (?:not|never)"
    r"|(?:did|does|had|has|was|were|would)n't)\b))"
)
_HINTS_AT_DOUBLE = ("refus", "declin", "deny", "denie")
_NEGATED = re.compile(r"(?:\bnot|n't|\bnever|\bcannot|\bno one|\bnobody) (?:to |[a-z]+ly )?$")
_CLASHES: tuple[tuple[str, Callable[[Reading], Iterable[tuple[Span, Span]]]], ...] = (
    ("only one of several", only_one.conflicts),
    ("one source made several", one_source.conflicts),
    ("two in one office", holders.conflicts),
    ("either of two", either.unclear),
    ("report of another", scoop.changed_hands),
    ("decided without quorum", no_quorum.conflicts),
    ("headline surer", headline_flat.surer),
    ("former called present", former_again.conflicts),
    ("verdict told two ways", verdicts.conflicts),
    ("superlative of another", superlatives.conflicts),
    ("hedge lost", hedge_lost.conflicts),
)
"""What one passage of an article has otherwise than another, which goes into `other`."""
_SORTS = (
    "paragraph again", "metadata", "short form", "double negative", "place taken twice", "names miscounted",
    *(sort for sort, _ in _CLASHES),
)  # fmt: skip
_REACH = 160  # characters of a name before its short form


def extract(reading: Reading) -> Iterable[Fact]:
    """Paragraphs that stand twice, leaked metadata, short forms in brackets, double negatives, an only one beside several."""
    yield from _repeated(reading)
    yield from _leaked(reading)
    yield from _short_forms(reading)
    yield from _double_negatives(reading)
    for span, sort in captions.slips(reading):
        yield _fact(reading, span, sort, {})
    for sort, find in _CLASHES:
        for span, other in find(reading):
            yield _fact(reading, span, sort, {"other": Phrase(other, reading.document.said(other))})


def _double_negatives(reading: Reading) -> Iterable[Fact]:
    """ "Refused not to pay", "denied that she had not paid", but not "did not deny that she had not paid"."""
    prose = reading.document.prose
    for match in _DOUBLE.finditer(prose) if any(hint in prose for hint in _HINTS_AT_DOUBLE) else ():
        span = Span(*match.span())
        if not _NEGATED.search(prose, max(0, span.start - 20), span.start) and not in_quotation(reading.quotations, span):
            yield _fact(reading, span, "double negative", {})


def _fact(reading: Reading, span: Span, sort: str, fields: dict[str, object]) -> Fact:
    words = Phrase(span, reading.document.said(span))
    return Fact("passage", span, "sure", sort, reading.zone_at(span.start), False, {"sort": sort, "words": words, **fields})


def _repeated(reading: Reading) -> Iterable[Fact]:
    prose = reading.document.prose
    seen: set[str] = set()
    for span in reading.paragraphs:
        if span.end - span.start < SHORTEST_PARAGRAPH or reading.zone_at(span.start) != "body":
            continue
        words = " ".join(prose[span.start : span.end].split())
        if words in seen:
            yield _fact(reading, span, "paragraph again", {})
        seen.add(words)


def _leaked(reading: Reading) -> Iterable[Fact]:
    for zone in reading.zones:
        if zone.name == "metadata" and zone.span.end > zone.span.start:
            yield _fact(reading, zone.span, "metadata", {})
    for span in leftovers.find(reading):
        yield _fact(reading, span, "metadata", {})


def _short_forms(reading: Reading) -> Iterable[Fact]:
    prose = reading.document.prose
    for match in _SHORT_FORM.finditer(prose):
        short = match.group(1)
        names = _name(prose[max(0, match.start() - _REACH) : match.start()], len(short))
        if names is None:
            continue
        initials = "".join(word[0] for word in names)
        odd = [word for word, letter in zip(names, short, strict=True) if letter not in word.upper()]
        differ = sum(a != b for a, b in zip(initials, short, strict=True))
        near = differ == len(odd) == 1 or _swapped(short, names, prose[max(0, match.start() - _REACH) : match.start()])
        span = Span(match.start(), match.end())
        yield _fact(reading, span, "short form", {"short": short, "initials": initials, "near": near})


def _swapped(short: str, names: Sequence[str], before: str) -> bool:
    """Whether two neighbouring letters of a short form stand the wrong way round: the Linton River Trust (LTR).

    Other languages put an adjective behind its noun, so in a translated name of several parts two words that are a part by
    themselves may rightly be swapped: the Party of the Democratic Revolution (PRD).
    """
    initials = [word[0] for word in names]
    apart = [at for at, letter in enumerate(initials) if letter != short[at]]
    if len(apart) != 2 or apart[1] - apart[0] != 1 or [initials[at] for at in reversed(apart)] != [short[at] for at in apart]:
        return False
    words = before.split()
    parts: list[list[str]] = [[]]
    for word in words[len(words) - words[::-1].index(names[0]) - 1 :]:
        if word in _OF:
            parts.append([])
        elif word in names:
            parts[-1].append(word)
    return all([names[at] for at in apart] != part for part in parts)


def _name(before: str, length: int) -> list[str] | None:
    """So many capitalised words right before a bracket, small words of a name between them; None where there are fewer."""
    found: list[str] = []
    if not before.endswith(" ") or "\n" in before[-2:]:
        return None
    for word in reversed(before.rpartition("\n")[2].split()):
        if word[0].isupper() and word.replace("-", "").replace("'", "").isalpha():
            found.append(word)
        elif word not in _SMALL:
            break
        if len(found) == length:
            return found[::-1]
    return None


TYPE = FactType(
    kind="passage",
    says="a passage of the text itself: a paragraph that stands twice, leaked metadata, a short form, a double negative",
    extract=extract,
    fields={
        "sort": Field("choice", "what it is", _SORTS),
        "words": Field("words", "the passage"),
        "other": Field("words", "the words that have it otherwise: that count several, name two, credit another newspaper"),
        "short": Field("words", "the short form in brackets: WHO"),
        "initials": Field("words", "the initials of as many words before it"),
        "near": Field("yes-no", "whether one letter is not in the word in its place, or two neighbouring letters are swapped"),
    },
)
