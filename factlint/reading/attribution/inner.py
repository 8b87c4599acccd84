"""Whose words a speaker quotes: “Then Hale told me, ‘It is safe’,” Ruiz said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factlint.model import Span
from factlint.reading.parts import Attribution, Quotation, Reading

_ADVERB = r"(?:(?:[a-z]+ly|always|never|once|then|also|just|even|still|later|often) )?"
_VERB = r"(?:said|says|say|told|tells|tell|asked|asks|replied|answered|wrote|writes|shouted|yelled|goes|went|was like)\b"
_TO = r"(?: to)?(?: (?:me|us|him|her|them|you|it|everybody|everyone|people)\b)?"
_CUE = re.compile(rf" {_ADVERB}{_VERB}{_TO}[,:]? ?$")
_CUE_BEHIND = re.compile(rf" {_ADVERB}{_VERB}{_TO}(?=[,.;:!?\"']|$| and | but )")
_REACH = 60  # characters between the verb of saying and the inner marks


def speakers(reading: Reading, starts: Sequence[int]) -> Iterator[tuple[Quotation, tuple[Span, ...]]]:
    """Each quotation inside a quotation, with the place of whoever its speaker gives the words to; none where that is not plain.

    `starts` are the starts of `reading.mentions`.
    """
    outer: Attribution | None = None
    at = 0
    attributions = reading.speech.attributions
    for quotation in reading.quotations:
        if quotation.depth == 1:
            continue
        while at < len(attributions) and attributions[at].quotation.span.start < quotation.span.start:
            outer = attributions[at]
            at += 1
        held = outer if outer and outer.quotation.span.holds(quotation.span) else None
        yield quotation, _speaker(reading, quotation, held, starts) if held else ()


def _speaker(reading: Reading, quotation: Quotation, outer: Attribution, starts: Sequence[int]) -> tuple[Span, ...]:
    """Whoever stands before a verb of saying right before the inner marks; the outer speakers for “I said”."""
    prose = reading.document.prose
    said = _CUE.search(prose, max(outer.quotation.inner.start, quotation.span.start - _REACH), quotation.span.start)
    if not said:
        return _behind(reading, quotation, outer, starts)
    end = said.start()
    if prose[end - 1 : end] == "I" and not prose[end - 2 : end - 1].isalnum():
        return outer.saying.speakers if outer.saying and outer.certainty != "guess" else ()
    low, high = bisect_left(starts, outer.quotation.inner.start), bisect_left(starts, end)
    ending = [mention.span for mention in reading.mentions[low:high] if mention.span.end == end and not mention.possessive]
    return tuple(ending[-1:])


def _behind(reading: Reading, quotation: Quotation, outer: Attribution, starts: Sequence[int]) -> tuple[Span, ...]:
    """Whoever stands right behind the inner marks with a verb of saying: “‘It is safe,’ Hale told me, and I went.”"""
    at = bisect_left(starts, quotation.span.end)
    if at == len(starts) or starts[at] != quotation.span.end + 1:
        return ()
    mention = reading.mentions[at]
    if mention.possessive or not _CUE_BEHIND.match(reading.document.prose, mention.span.end, outer.quotation.inner.end):
        return ()
    return (mention.span,)
