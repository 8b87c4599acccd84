"""Silences: who is said to have given no word, in "Ruiz did not respond to a request for comment".

Only the plain cases: whoever it is stands right before, and nothing says that only one question went unanswered.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.lexicon.function_words import PREPOSITIONS
from factlint.lexicon.silences import AT_FIRST, NARROWED, NEEDED, SILENT
from factlint.model import Fact, Phrase, Ref, Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation, paragraph_at, sentences_with

_SILENT = re.compile(rf"\b{SILENT}")
_FURTHER = re.compile(r"\b(?:further|additional|more|specific)\b")
_NARROWED = re.compile(NARROWED)
_BETWEEN = re.compile(r"(?:,(?: [^,.;:\"\n]{1,60},))?(?:,? who| which)?,? (?:also |both |repeatedly )?")
_WORD_BEFORE = re.compile(r"([A-Za-z']+) $")
_REACH = 80  # characters between whoever it is and the verb


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each."""
    prose = reading.document.prose
    printed = reading.vocabulary
    answers = {word for no, answer in NEEDED if not no.isdisjoint(printed) for word in answer & printed}
    starts: list[int] | None = None
    for match in (match for sentence in sentences_with(reading, answers) for match in _SILENT.finditer(prose, *sentence)):
        starts = [mention.span.start for mention in reading.mentions] if starts is None else starts
        mention = _before(reading, starts, match.start())
        span = Span(mention.span.start, match.end()) if mention else None
        if mention is not None and span is not None and not in_quotation(reading.quotations, span):
            yield _fact(reading, mention, span, match)


def _before(reading: Reading, starts: list[int], verb: int) -> Mention | None:
    """Whoever stands right before a verb; of "Lena Brandt, an engineer, declined" the name."""
    found: Mention | None = None
    for k in range(bisect_right(starts, verb) - 1, -1, -1):
        mention = reading.mentions[k]
        if mention.span.end < verb - _REACH or (found and found.kind != "description"):
            break
        stands = mention.kind in ("person", "body", "pronoun", "description", "unknown") and not mention.possessive
        if stands and mention.text not in ("who", "which") and _is_subject(reading, mention):
            fits = _BETWEEN.fullmatch(reading.document.prose, mention.span.end, verb)
            found = mention if fits and (found is None or mention.kind in ("person", "body")) else found
    return found


def _is_subject(reading: Reading, mention: Mention) -> bool:
    """Whether nothing right before makes it part of another phrase: "supporters of Ruiz", "those backing Ruiz"."""
    before = _WORD_BEFORE.search(reading.document.prose, max(0, mention.span.start - 30), mention.span.start)
    word = before.group(1).lower() if before else ""
    return word not in PREPOSITIONS and not word.endswith("ing")


def _fact(reading: Reading, mention: Mention, span: Span, match: re.Match[str]) -> Fact:
    document = reading.document
    fields: dict[str, object] = {
        "speakers": (Ref(mention.span, document.said(mention.span)),),
        "words": Phrase(Span(*match.span()), document.said(Span(*match.span()))),
        "paragraph": paragraph_at(reading, span.start),
        "at_first": any(word in match.group() for word in AT_FIRST),
        "in_part": bool((_refused(match) and _NARROWED.match(document.prose, match.end())) or _FURTHER.search(match.group())),
    }
    return Fact("silence", span, "likely", "silence", reading.zone_at(span.start), False, fields)


def _refused(match: re.Match[str]) -> bool:
    """Whether somebody answered that they would not; whoever gave no answer gave none on anything."""
    return not any(word in match.group() for word in ("respon", "repl", "return", "answer", "reached"))


TYPE = FactType(
    kind="silence",
    says="somebody who gave the newspaper no word: declined to comment, did not respond to a request",
    extract=extract,
    vital="speakers",
    fields={
        "speakers": Field("people", "who gave none"),
        "words": Field("words", "the words that say so"),
        "paragraph": Field("number", "the number of its paragraph"),
        "at_first": Field("yes-no", "whether they leave room for an answer: did not immediately respond"),
        "in_part": Field("yes-no", "whether they speak of one question only: declined to comment on the lawsuit"),
    },
)
