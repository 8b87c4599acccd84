"""A headline that tells as a fact what the article tells only as alleged."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.hedges import PROVED
from factlint.lexicon.wrongs import WRONGS
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import headlines, in_quotation

_WORD = re.compile(r"[A-Za-z]+")
_VERBS = "|".join(sorted(WRONGS))
_IN_HEADLINE = re.compile(
    rf"^(?P<who>[A-Z][\w.'-]*(?: [\w.'-]+){{0,4}}?) (?:(?:[a-z]+ly|had|has|also) )?(?P<verb>{_VERBS})\b"
    r"(?! (?:by|in|at|on|outside|near|during|after|to|while|with|from|as|over)\b|$)"
)
_NO_SUBJECT = re.compile(
    r"\b(?:to|of|for|over|in|accused|charged|alleged\w*|suspect\w*|suspected|may|might|could|would|will|did|does|not|never|no|denies|if|who|"
    r"says|said|was|were|is|are|be|been|being|who|how|why|what|when|and|told|probe|inquiry|claim\w*)\b",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"[:;?\"–—|]|(?<!\w)'|'(?!\w)| - |,|\b(?:say|says|said|report\w*|claim\w*|accus\w*|alleg\w*|per|police|suit|lawsuit|court|jury|"
    r"guilty|according|prosecutors?|apparent\w*|possibl\w*|suspected)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:alleged|allegedly|alleges?|allegations?|reportedly|accused|accuses|suspected|said to have|is said to|may have|"
    r"might have|claims?|claimed|denie[sd]|according to|suit|lawsuit|complaint|indictment|prosecutors|charged with|"
    r"said (?:that )?(?:he|she|it|they) had)\b"
)
_ALLEGED = re.compile(r"\b(?:allegedly|reportedly|alleged|accused of|suspected of|said to have|may have)\b")
_LONGEST = 20_000


def surer(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """The verb of such a headline, with the words that hedge it in the article."""
    prose = reading.document.prose
    for span in headlines(reading):
        line = prose[slice(*span)]
        match = _IN_HEADLINE.match(line)
        if match is None or _CITED.search(line) or _NO_SUBJECT.search(match["who"]):
            continue
        wrong, body = WRONGS[match["verb"].lower()], Span(span.end, min(len(prose), span.end + _LONGEST))
        hedge = None if PROVED.search(prose, *body) else _hedge(reading, wrong, body)
        if hedge is not None:
            yield Span(span.start + match.start("verb"), span.start + match.end("verb")), hedge


def _hedge(reading: Reading, wrong: str, body: Span) -> Span | None:
    """The first hedge of the wrong in the body; None where the body tells it flatly anywhere, or nowhere."""
    prose, found = reading.document.prose, None
    for sentence in reading.sentences:
        if sentence.start < body.start or sentence.end > body.end:
            continue
        told = [match for match in _WORD.finditer(prose, *sentence) if WRONGS.get(match.group().lower()) == wrong]
        told = [match for match in told if not in_quotation(reading.quotations, Span(*match.span()))]
        if not told:
            continue
        if not _HEDGED.search(prose, *sentence):
            return None
        alleged = _ALLEGED.search(prose, *sentence)
        if found is None and alleged is not None:
            found = Span(*alleged.span())
    return found
