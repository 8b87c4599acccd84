"""One unnamed source that the article makes several: "officials said", and further on "the official, who asked not to be named".

Only where nothing else in the article can be the one: no "an official", "one of the officials", "a White House official".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.anonymity import NAMELESS, SOURCE_NOUNS
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

_NOUN = rf"(?P<noun>{'|'.join(SOURCE_NOUNS)})"
_SPOKE = r"(?:said|says|say|told|added|confirmed|described|declined)\b"
_THE_ONE = re.compile(
    rf"\b[Tt]he {_NOUN}(?:,? who (?:also )?(?:spoke |talked )?(?:{NAMELESS})|,? speaking (?:on|under)\b)"
    rf"|\b[Tt]he (?P<bare>source) {_SPOKE}"
)
_CLOSER = r"(?: (?:with|close|familiar|near|inside|briefed|involved|in|at|to|of|on|for|who)\b[^.;:\"\n]{2,90}?)?,?"
"""What an article says of its sources between their noun and the verb: officials with knowledge of the plan said."""
_THE_SEVERAL = re.compile(rf"\b[Tt]he sources {_SPOKE}")
_OTHERS = re.compile(
    r"\b(?:sources|people|officials|both|(?:another|second|third|other|two|three|one|an?) (?:[\w'.-]+ ){0,4}source)\b",
    re.IGNORECASE,
)
"""Words for more sources than one."""


def conflicts(reading: Reading) -> Iterable[tuple[Span, Span]]:
    """The words that make one of several or several of one, each with the words before that have it otherwise."""
    prose = reading.document.prose
    if "he source" in prose or any(word in prose for word in ("named", "nonymity", "authori")):
        seen: set[str] = set()
        for match in _THE_ONE.finditer(prose):
            noun = match["noun"] or match["bare"]
            if noun not in seen:
                yield from _made_several(reading, match, noun)
            seen.add(noun)
        several = _THE_SEVERAL.search(prose)
        if several is not None:
            yield from _made_of_one(reading, several)


def _made_several(reading: Reading, match: re.Match[str], noun: str) -> Iterable[tuple[Span, Span]]:
    """ "Officials said" before "the official, who asked not to be named"."""
    prose = reading.document.prose
    many = _own(
        reading,
        re.compile(rf"(?<!\bother )(?<!\bformer )\b{noun}s{_CLOSER} (?:also |ha(?:ve|d) )?{_SPOKE}", re.IGNORECASE),
        0,
        match.start(),
    )
    if many is not None and not _introduced(noun).search(prose) and not in_quotation(reading.quotations, Span(*match.span())):
        yield Span(*match.span()), many


def _made_of_one(reading: Reading, match: re.Match[str]) -> Iterable[tuple[Span, Span]]:
    """ "A source said" before "the sources said"."""
    prose = reading.document.prose
    first = _own(reading, re.compile(r"\b[Aa]n? (?:[a-z-]+ )?source\b"), 0, match.start())
    if first is None or in_quotation(reading.quotations, Span(*match.span())):
        return
    if _OTHERS.search(prose, first.end, match.start()) is None and _OTHERS.search(prose, 0, first.start) is None:
        yield Span(*match.span()), first


def _own(reading: Reading, pattern: re.Pattern[str], start: int, end: int) -> Span | None:
    """The first place, in the article's own words, where the pattern fits."""
    found = (Span(*match.span()) for match in pattern.finditer(reading.document.prose, start, end))
    return next((span for span in found if not in_quotation(reading.quotations, span)), None)


def _introduced(noun: str) -> re.Pattern[str]:
    """How an article first speaks of one of this sort: "an official", "one of the officials", "a White House official"."""
    word = r"(?:(?i:an?|one|another|any|some|each|either|second|third|other|that|this|his|her|their|its|former)|[A-Z][\w.'-]*)"
    one = rf"(?!The {noun}){word} (?:[\w'-]+ ){{0,5}}{noun}"
    return re.compile(
        rf"\b(?:{one}|(?i:one|another|each|either|most|some) of (?:the |those |these )?(?:[\w'-]+ ){{0,4}}{noun}s"
        rf"|(?i:the) {noun} (?:close|familiar|near|inside|with|in|at|from|briefed|who (?:briefed|told|gave|saw|described)))\b"
    )
