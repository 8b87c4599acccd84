"""A hedge that is lost: "allegedly moved $310,000 from a church fund", and further on "moved $310,000 from the church fund".

Only where the later sentence has much the same words, none that keeps its distance, and no proof has come between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from factlint.lexicon.hedges import PROVED
from factlint.lexicon.small_words import SMALL_WORDS
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation, sentence_at

_HEDGED = re.compile(r"\b(?P<hedge>allegedly|reportedly|purportedly|supposedly) (?P<verb>[a-z]{3,}) (?P<rest>[^.;:?!\"\n]{12,160})")
_DISTANCE = re.compile(
    r"\b(?:alleg\w*|report(?:ed)?ly|purported\w*|supposed\w*|accus\w+|claim\w*|suspect\w*|charg(?:ed?|es|ing)|according|appear\w*"
    r"|apparent\w*|believe[sd]?|seem\w*|think\w*|sa(?:id|ys?)|told|testif\w+|prosecut\w+|police|lawsuit|complaint|indict\w+|affidavit"
    r"|documents?|if|whether|denie[sd]|deny|would|could|may|might|not|never|video|footage|recordings?)\b|\?"
)
_WORD = re.compile(r"[a-z][a-z'-]{2,}|\$?\d[\d,.]*\d|\d")
_LOOKED_AT = 12
"""So many hedges of one article are followed; each is looked for in all the sentences behind it."""
_FEW, _MOST_OF = 3, 0.7
_MORE, _HALF = 4, 0.5
"""So many words, and so large a share of the shorter one's, must two sentences have in common behind the verb."""


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """The sentences that tell as a fact what another one hedges, each with the words of the hedge."""
    prose = reading.document.prose
    if "edly " not in prose:
        return
    for match in islice(_HEDGED.finditer(prose), _LOOKED_AT):
        hedged = Span(match.start(), match.end("verb"))
        own = sentence_at(reading.sentences, match.start())
        if own is None or in_quotation(reading.quotations, hedged) or reading.zone_at(own.start) not in {"body", "headline"}:
            continue
        words = _words(match["rest"])
        flat = next((one for one in reading.sentences if one.start > own.end and _tells(reading, one, match["verb"], words)), None)
        if flat is not None and not PROVED.search(prose, own.end, flat.end):
            yield flat, hedged


def _tells(reading: Reading, sentence: Span, verb: str, words: frozenset[str]) -> bool:
    """Whether a sentence tells the same, and keeps no distance."""
    prose = reading.document.prose
    text = prose[sentence.start : sentence.end]
    if (
        f" {verb} " not in text
        or _DISTANCE.search(text.replace(f" {verb} ", " ", 1))
        or in_quotation(reading.quotations, sentence)
        or '"' in text
    ):
        return False
    mine = _words(text.partition(f" {verb} ")[2])
    shared = len(mine & words)
    share = shared / max(1, min(len(mine), len(words)))
    alike = (shared >= _FEW and share >= _MOST_OF) or (shared >= _MORE and share >= _HALF)
    return alike and reading.zone_at(sentence.start) == "body"


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) - SMALL_WORDS
