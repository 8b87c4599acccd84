"""The only nurse on the council, and the council's two nurses: one of the two is wrong, or of another time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.frozen import dataclass
from factlint.lexicon.number_words import ONES
from factlint.lexicon.votes import BODIES
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_BODY = "|".join(sorted(set(BODIES), key=lambda word: (-len(word), word)))
_MODIFIERS = r"(?:[A-Za-z-]+ ){0,3}?"
_IN = rf" (?:serving |sitting )?(?:on|in|of) (?:the|its|their) (?P<body>{_MODIFIERS}(?i:{_BODY}))"
_CLOSED = r"(?=[.,;:)]|$| (?:said|says|are|were|voted|opposed|backed|abstained)\b)"
_ONLY = re.compile(rf"\b[Tt]he only (?P<noun>[A-Za-z]+){_IN}(?=[.,;:)]|$| said| says)")
_COUNT = rf"(?P<count>{'|'.join(word for word, value in ONES.items() if value > 1)}|[2-9]|1\d)"
_MORE = re.compile(rf"\b{_COUNT} (?P<noun>[A-Za-z]+){_IN}{_CLOSED}", re.IGNORECASE)
_OWN = re.compile(rf"\b(?:[Tt]he|[Ii]ts) (?P<body>{_MODIFIERS}(?i:{_BODY}))'s? {_COUNT} (?P<noun>[A-Za-z]+){_CLOSED}")
_OTHER_TIME = re.compile(
    r"\b(?:until|then|when|once|formerly|former|years?|since|first|second|before|after|joined|elected|became|become|becomes|"
    r"will|would|could|if|previous|previously|earlier|last|next|now|today|no longer|not|never|nor|ever|other|another|besides|"
    r"(?:19|20)\d\d)\b|n't\b"
)
_PAST, _PRESENT = re.compile(r"\b(?:was|were|had)\b"), re.compile(r"\b(?:is|are|has|have)\b")
_PLURALS = {"woman": "women", "man": "men"}


@dataclass(frozen=True, slots=True)
class _Claim:
    span: Span
    noun: str
    body: tuple[str, ...]
    tenses: tuple[bool, bool]


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """Those called the only one of a body, each with the words of the article that count more."""
    prose = reading.document.prose
    if "he only " not in prose:
        return
    alone = list(_claims(reading, _ONLY))
    more = [claim for pattern in (_MORE, _OWN) for claim in _claims(reading, pattern)] if alone else []
    for one in alone:
        plural = _PLURALS.get(one.noun, one.noun + "s")
        found = next((other for other in more if other.noun == plural and _of_one_body(one, other)), None)
        if found is not None:
            yield one.span, found.span


def _claims(reading: Reading, pattern: re.Pattern[str]) -> Iterable[_Claim]:
    """What the article says in its own words, of its own time."""
    prose = reading.document.prose
    for match in pattern.finditer(prose):
        span = Span(*match.span())
        sentence = sentence_at(reading.sentences, span.start)
        if sentence is None or sentence.end - sentence.start > 800 or in_quotation(reading.quotations, span):
            continue
        around = prose[sentence.start : sentence.end]
        if not _OTHER_TIME.search(around):
            tenses = bool(_PAST.search(around)), bool(_PRESENT.search(around))
            yield _Claim(span, match["noun"].lower(), tuple(match["body"].lower().split()), tenses)


def _of_one_body(one: _Claim, other: _Claim) -> bool:
    """Whether both may be of one body and one time: the board is the school board, but no parks board."""
    if one.body[-1] != other.body[-1] or (len(one.body) > 1 < len(other.body) and one.body != other.body):
        return False
    return one.tenses == other.tenses or not (any(one.tenses) and any(other.tenses))
