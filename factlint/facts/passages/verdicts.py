"""One verdict told as another: convicted in the headline, acquitted below; "was convicted", and later "after he was cleared".

Only in an article about one defendant, one trial and, as far as it says, one offence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.facts.shared.turns import turns
from factlint.frozen import dataclass
from factlint.lexicon.offences import OFFENCES
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_VERDICT = re.compile(
    r"\b(?:(?P<free>[Aa]cquitt(?:ed|al|s)|[Cc]leared|(?:found|verdict of|ruled) not guilty|not guilty verdict|[Ee]xonerated)"
    r"|(?P<guilty>[Cc]onvict(?:ed|ion|s)|(?:found|verdict of|ruled) guilty|guilty verdict))\b"
)
_OTHERWISE = re.compile(
    r"\b(?:if|unless|whether|could|would|may|might|should|not|never|no|without|avoid\w*|seek\w*|sought|previous\w*|"
    r"earlier|prior|another|other|others|co-?defendants?|accomplices?|lesser|record|rates?|ago|first|since|until|before|once|"
    r"had been|past|again)\b"
    r"|\b(?:one|two|three|four|five|six|some|several|most|\d+) (?:of the |other )?(?:counts?|charges?)\b",
    re.IGNORECASE,
)
_ALL_COUNTS = re.compile(r"\b(?:on |of )?all (?:[a-z]+ |\d+ )?(?:counts|charges)\b", re.IGNORECASE)
_NOT_COURT = re.compile(
    r"\b[Cc]leared (?:the|up|out|away|for|by|his|her|their|its|a|an|from|to|in|land|space|snow)\b"
    r"|\b[Cc]onvicted (?:[a-z]+er|[a-z]+or)\b"
)
_COURT = re.compile(r"\b(?:jury|jurors|judge|court|trial|prosecut\w+|verdict|magistrates?)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")
_FREE = ("cquitt", "leared", "xonerated", "not guilty")
_GUILTY = ("onvict", "guilty")


@dataclass(frozen=True, slots=True)
class _Told:
    span: Span
    sentence: Span
    guilty: bool
    offences: frozenset[str]


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """The later verdict of two that cannot both be, with the earlier one."""
    prose = reading.document.prose
    if not any(part in prose for part in _FREE) or not any(part in prose for part in _GUILTY):
        return
    if not _COURT.search(prose) or turns(reading):
        return
    told = list(_told(reading))
    kinds = {(one.guilty, one.sentence) for one in told}
    if len({guilty for guilty, _ in kinds}) < 2 or len({sentence for _, sentence in kinds}) < len(kinds):
        return
    if len(_people(reading)) > 1:
        return
    first = told[0]
    other = next((one for one in told if one.guilty is not first.guilty), None)
    if other is None or (first.offences and other.offences):  # offences that are named are held together by `status`
        return
    yield other.span, first.span


def _told(reading: Reading) -> Iterable[_Told]:
    """The verdicts that the article tells as given, each once a sentence; nothing at all where one of them may be another's."""
    prose = reading.document.prose
    found: list[_Told] = []
    for match in _VERDICT.finditer(prose):
        span = Span(*match.span())
        sentence = sentence_at(reading.sentences, span.start)
        if sentence is None or in_quotation(reading.quotations, span) or _NOT_COURT.match(prose, span.start):
            continue
        words = _ALL_COUNTS.sub(" ", prose[sentence.start : sentence.end])
        if _OTHERWISE.search(words.replace("not guilty", "innocent")):
            return []
        named = frozenset(OFFENCES[word] for word in _WORD.findall(words.lower()) if word in OFFENCES)
        found.append(_Told(span, sentence, match["guilty"] is not None, named))
    return found


def _people(reading: Reading) -> set[str]:
    """The surnames of whom the article tells a legal step."""
    starts = {step.person.start for step in reading.legal}
    return {one.last for one in reading.mentions if one.span.start in starts and one.kind == "person" and one.last}
