"""Find the cues of a document: the verbs and phrases by which the article itself reports speech.

A form that may be a noun ("the claim", "the police report") is a cue only with a subject right before it. Words inside quotation
marks are the speaker's, not the article's, and are no cues.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import compress

from factlint.frozen import NamedTuple
from factlint.lexicon import cue_verbs
from factlint.lexicon.function_words import (
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from factlint.model import Span
from factlint.reading.helping import is_adverb
from factlint.reading.inflect import BASE, ING, PART, PAST, S, forms
from factlint.reading.parts import Cue, Reading, Words

_ACCORDING = re.compile(r"[Aa]ccording to\b")
_PER = re.compile(r"[Pp]er(?= (?:[A-Z]|the |a ))")
_FRAME: dict[str, str] = {lemma: frame for frame in reversed(list(cue_verbs.FRAMES)) for lemma in cue_verbs.FRAMES[frame]}
_FRAME |= cue_verbs.FIRST_FRAME
_FORMS = forms(_FRAME, cue_verbs.IRREGULAR)
_FORMS |= {
    form: (lemma, frozenset({ING} if form.endswith("ing") else {PAST, PART})) for form, lemma in cue_verbs.SPELLED_TWO_WAYS.items()
}
_FORMS_AND_OTHERS = frozenset({*_FORMS, "according", "per"})
_REFUSALS = frozenset({"declined", "declines", "refused", "refuses", "decline", "refuse", "declining", "refusing", "failed"})
_TOPIC = frozenset({"about", "if", "whether", "of", "why", "how", "when", "what", "by", "to", "during", "on", "in"})
_PROGRESSIVE = frozenset({"he's", "she's", "it's", "that's", "who's", "they're", "we're", "i'm", "you're"})
_STANDS_ALONE = frozenset({"several", "some", "many", "most", "few", "both", "all", "another"})  # "several said"
_TANKS = frozenset({"tank", "tanks"})
_REPORTED_BY_MANY = frozenset({"say", "tell", "add", "think", "believe", "argue", "agree"})  # none says what something is like
_PUT_IN = frozenset({"however", "though", "meanwhile", "too", "moreover", "therefore"})  # "Forbes, however, says"
_ASIDE_ENDS = frozenset({", ", ") ", "- ", "— ", "– "})
_SHOWN = frozenset("that how him her them he she they it the a an".split())  # "a poll released on Monday shows the mayor ahead"
_TO_ITS_COLON = frozenset({"answer", "continue", "go"})  # "answered a week later:"
_NEAR = 60  # characters within which a quotation counts as beside the cue


class _Before(NamedTuple):
    """What stands before a verb: the nearest word that is no adverb ("" at a break), where that is, and the words passed over."""

    word: str
    skipped: tuple[str, ...]
    at: int


class _Page:
    """The article's own words, those outside quotation marks, for looking left and right of a verb."""

    def __init__(self, reading: Reading) -> None:
        self.prose = reading.document.prose
        quotations = [quotation.span for quotation in reading.quotations if quotation.depth == 1]
        own = _outside(reading.words, quotations)
        self.lower, self.starts, self.gaps = own.lower, own.starts, own.gaps
        self.quote_starts = [span.start for span in quotations]
        self.quote_ends = [span.end for span in quotations]
        self.mention_starts = [mention.span.start for mention in reading.mentions]
        self.mentions = reading.mentions
        self.mention_ends = {mention.span.end for mention in reading.mentions if mention.kind not in ("place", "work", "unknown")}
        self.headline_end = max((zone.span.end for zone in reading.zones if zone.name == "headline"), default=0)

    def word(self, index: int) -> str:
        return self.lower[index]

    def start(self, index: int) -> int:
        return self.starts[index]

    def end(self, index: int) -> int:
        return self.starts[index] + len(self.lower[index])

    def in_mention(self, start: int) -> bool:
        at = bisect_right(self.mention_starts, start) - 1
        return at >= 0 and start < self.mentions[at].span.end

    def beside_quotation(self, start: int, end: int) -> bool:
        after = bisect_right(self.quote_starts, end - 1)
        if after < len(self.quote_starts) and self.quote_starts[after] - end <= _NEAR:
            return True
        return after > 0 and start - self.quote_ends[after - 1] <= _NEAR

    def at_quotation(self, start: int, end: int, *, goes_on: bool) -> bool:
        """Whether a quotation begins right behind the verb (or its sentence's colon), or ended just before it and its subject."""
        after = bisect_right(self.quote_starts, end - 1)
        if after < len(self.quote_starts) and self.quote_starts[after] - end <= _NEAR:
            between = self.prose[end : self.quote_starts[after]]
            if not between.strip(" ,:") or (goes_on and between.rstrip(" >\n").endswith(":") and "." not in between):
                return True
        if not after or start - self.quote_ends[after - 1] > _NEAR:
            return False
        return self.prose[end : end + 1] in {",", ".", ":"} or self._beside(start, after - 1)

    def _beside(self, start: int, quotation: int) -> bool:
        """Whether a verb stands right behind a quotation that its sentence begins with, or behind that and its subject."""
        opening, end = self.quote_starts[quotation], self.quote_ends[quotation]
        if self.prose[max(0, opening - 2) : opening].rstrip(" ")[-1:] not in {"", "\n", ".", "!", "?", '"'}:
            return False
        if start - end == 1:
            return True
        at = bisect_right(self.mention_starts, end)
        return at < len(self.mentions) and self.mentions[at].span == (end + 1, start - 1)

    def before(self, index: int) -> _Before:
        skipped: list[str] = []
        at = index
        if at > 1 and self.gaps[at] == ", " == self.gaps[at - 1] and self.word(at - 1) in _PUT_IN:
            return _Before(self.word(at - 2), (self.word(at - 1),), at - 2)
        while at > 0 and len(skipped) < 4:
            if not self.gaps[at].isspace():
                break
            word = self.word(at - 1)
            if word not in NEGATIONS and not is_adverb(word):
                return _Before(word, tuple(skipped), at - 1)
            skipped.append(word)
            at -= 1
        return _Before("", tuple(skipped), at)

    def after(self, index: int) -> str:
        if index + 1 >= len(self.lower):
            return ""
        return self.word(index + 1) if self.gaps[index + 1].isspace() else ""


def _outside(words: Words, quotations: Sequence[Span]) -> Words:
    """The words outside of quotations, each of which makes a gap between two words that is no blank."""
    if not quotations:
        return words
    lower: list[str] = []
    starts: list[int] = []
    gaps: list[str] = []
    low, behind = 0, words.starts[-1] + 1 if words.starts else 0
    for start, end in (*quotations, Span(behind, behind)):
        high = bisect_left(words.starts, start, low)
        if high > low:
            lower += words.lower[low:high]
            starts += words.starts[low:high]
            gaps += ("\0", *words.gaps[low + 1 : high])
        low = bisect_left(words.starts, end, high)
    return Words(lower, starts, gaps)


def find(reading: Reading) -> tuple[Cue, ...]:
    """All cues outside quotation marks, in order of position."""
    page = _Page(reading)
    candidates = compress(range(len(page.lower)), map(_FORMS_AND_OTHERS.__contains__, page.lower))
    return tuple([cue for index in candidates if (cue := _cue(page, index))])


def _cue(page: _Page, index: int) -> Cue | None:
    start, end = page.start(index), page.end(index)
    word = page.word(index)
    if word not in _FORMS:
        return _source(page, start)
    if page.in_mention(start) or not _case_allows(page, start):
        return None
    lemma, kinds = _FORMS[word]
    after = page.after(index)
    if after == "by" and page.after(index + 1) in cue_verbs.BY_MEDIA:
        after = ""  # Ruiz said by phone
    if lemma in cue_verbs.PARTICLES and after not in cue_verbs.PARTICLES[lemma]:
        return None
    if lemma == "go" and page.after(index + 1) == "to":  # "went on to say": the other verb is the cue
        return None
    if lemma in cue_verbs.QUOTED_ONLY and after != "that" and not page.at_quotation(start, end, goes_on=lemma in _TO_ITS_COLON):
        return None
    before = page.before(index)
    negated = any(skipped in NEGATIONS for skipped in before.skipped) or before.word in NEGATIONS
    verb = _verb_form(page, index, lemma, kinds, before, after)
    if verb is None:
        return None
    finite, passive = verb
    if before.word == "to":
        outer = page.word(before.at - 1) if before.at else ""
        negated = negated or outer in _REFUSALS
        finite = outer in {"on"} and before.at > 1 and page.word(before.at - 2) in {"went", "goes", "go", "gone"}
    return Cue(Span(start, end), lemma, _FRAME[lemma], finite, negated, passive)


def _source(page: _Page, start: int) -> Cue | None:
    """A phrase that names a source: according to; per, behind a comma or a quotation."""
    phrase = _ACCORDING.match(page.prose, start)
    if not phrase and page.prose[max(0, start - 2) : start] in {", ", '" '}:
        phrase = _PER.match(page.prose, start)
    return Cue(Span(*phrase.span()), phrase.group().lower(), "according", finite=False) if phrase else None


def _case_allows(page: _Page, start: int) -> bool:
    """A capital inside a sentence makes a name of it; in a headline it need not."""
    if not page.prose[start].isupper() or start < page.headline_end:
        return True
    left = page.prose[max(0, start - 3) : start].rstrip(" ")
    return not left or left[-1] in ".!?\"'\n:—–-("


def _verb_form(page: _Page, index: int, lemma: str, kinds: frozenset[str], before: _Before, after: str) -> tuple[bool, bool] | None:
    """(finite, passive) of a verb form in its place; None where the form is no verb there."""
    word = before.word
    if kinds == {ING}:
        if word in DETERMINERS or (word.endswith("'s") and word not in _PROGRESSIVE):
            return None
        return word in BE or word in _PROGRESSIVE, False
    if kinds & {PAST, PART}:
        if BASE in kinds and (word in MODALS or word in DO or word == "to"):
            return True, False
        return _past_form(lemma, kinds, before, after)
    if word in _STANDS_ALONE and (S not in kinds or word == "another") and lemma in _REPORTED_BY_MANY and after not in _TANKS:
        return True, False
    if not word and lemma == "say" and after and page.prose[max(0, page.start(index) - 2) : page.start(index)] in _ASIDE_ENDS:
        return True, False
    if word in DETERMINERS or word.endswith("'s"):
        return None
    if BASE in kinds and (word in MODALS or word in DO or word == "to"):
        return True, False
    if word in PREPOSITIONS or word in BE or word in HAVE:
        return None
    if lemma == "want" and S in kinds and after:
        return True, False
    if lemma == "show" and (after in _SHOWN or (S in kinds and after and page.prose[page.start(index + 1)].isupper())):
        return True, False
    if lemma in cue_verbs.NOUNS_TOO or not word:
        if after in BE or after in HAVE or after in MODALS or after == "of":
            return None
        return (True, False) if _has_subject(page, index, before, S in kinds) else None
    return True, False


def _past_form(lemma: str, kinds: frozenset[str], before: _Before, after: str) -> tuple[bool, bool] | None:
    word = before.word
    if word in _STANDS_ALONE and PAST in kinds and lemma in _REPORTED_BY_MANY:
        return True, False
    if word in DETERMINERS or (word in PREPOSITIONS and word != "as"):
        return None
    if word.endswith("'s") and after not in {"that", "the", "to"}:
        return None
    if PART in kinds and (word in BE or after == "by"):
        return True, True
    if word in MODALS or word in DO:
        return None
    if PART in kinds and not word and lemma in {"ask", "tell", "press", "question", "quiz", "grill", "brief"} and after in _TOPIC:
        return False, True
    if word in {"when", "if"} and lemma in {"ask", "press", "question", "quiz", "grill"}:
        return False, True
    if PAST not in kinds and word not in HAVE:
        return None
    return True, False


def _has_subject(page: _Page, index: int, before: _Before, third_person: bool) -> bool:
    """Whether a subject stands right before the verb (or, beside a quotation, right after it)."""
    if before.word in SUBJECT_PRONOUNS or before.word in cue_verbs.SOURCES:
        return True
    at = before.at if before.word else index
    if before.word and page.end(at) in page.mention_ends:
        return True
    start, end = page.start(index), page.end(index)
    if before.word == "" and page.prose[max(0, start - 3) : start].rstrip(" ,").endswith('"'):
        return page.in_mention(end + 1) or page.after(index) in DETERMINERS
    if before.word == "" and page.prose[max(0, start - 2) : start].rstrip(" ")[-1:] == ",":
        return third_person and page.beside_quotation(start, end)
    return False
