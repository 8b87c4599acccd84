"""Quotations: who said it, to whom, in which words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from factlint.facts.declare import FactType, Field
from factlint.facts.speaking import orphans, outlets, speech
from factlint.frozen import NamedTuple
from factlint.lexicon.anonymity import NAMELESS, NEEDED
from factlint.lexicon.calendar import ANY_WEEKDAY
from factlint.lexicon.function_words import SUBJECT_PRONOUNS
from factlint.lexicon.languages import LANGUAGES, SPOKEN_IN, THROUGH
from factlint.model import Certainty, Days, Fact, Span
from factlint.reading.attribution import inner
from factlint.reading.attribution.about import about
from factlint.reading.parts import Attribution, Quotation, Reading, Saying
from factlint.reading.where import paragraph_at, sentence_at

_SENTENCE_STARTS = re.compile(r"[\"'(\[ ]{0,4}(?:[A-Z0-9$£€]|\.\.\.|…)")
_TRUSTED = frozenset({"subject verb", "name, aside, verb", "description, name, verb", "place verb", "according to"})
_PLAINLY_SPEECH = frozenset({"say", "tell", "add", "according to", "per"})
_ASIDE = frozenset(
    {"relative clause", "relative clause, no comma", "subject verb, in a clause", "subject verb, after a preposition"}
)
_NAMELESS = re.compile(NAMELESS)
_SAID_ON = re.compile(r"(?: in an? (?:statement|interview|speech))?,?(?: late| early)?(?: on)? $")
_DAY_REACH = 30  # characters between the clause and its day
_NO_OCCASION = re.compile(rf"(?: late| early)?(?: on)? {ANY_WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?=[.,\"]|$)")
_OLD = re.compile(r"\b(?:(?:19|20)\d\d|last (?:week|month|year|spring|summer|fall|winter)|(?:years?|months?) ago|previously)\b")
_ANSWER_REACH = 40  # characters behind the clause in which "in an interview" stands
_NAME_REACH = 160  # characters behind the clause in which the article may say so
_WORD = re.compile(r"[^\W_]")
_SORT_OTHER = "indirect, other"
_MIND = frozenset({"think", "show"})
_INDIRECT_FRAMES = frozenset(
    {"say", "tell", "write", "ask", "urge", "order", "warn", "accuse", "call", "show", "think", "according"}
)


class _Page(NamedTuple):
    """A reading, with the lists of positions that every clause is looked up in."""

    reading: Reading
    mention_starts: list[int]
    date_starts: list[int]
    nameless: tuple[Span, ...]  # the sentences that keep somebody's name back
    told: dict[int, dict[str, object]]  # the fields of clauses that are done, for a fragment and the clause around it have the same
    foreign: bool  # whether it tells anywhere of another language or of somebody who put words into English


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each pair of quotation marks, each paragraph of a running quotation, and each indirect statement."""
    prose = reading.document.prose
    foreign = any(word in prose for word in THROUGH) or (
        not reading.vocabulary.isdisjoint(LANGUAGES) and SPOKEN_IN.search(prose) is not None
    )
    dates = [when.span.start for when in reading.dates]
    page = _Page(reading, [mention.span.start for mention in reading.mentions], dates, _nameless(reading), {}, foreign)
    attributions = reading.speech.attributions
    for n, attribution in enumerate(attributions):
        goes_on = n + 1 < len(attributions) and attributions[n + 1].first == attribution.first
        yield _quoted(page, attribution, goes_on=goes_on)
    yield from _nested(reading, page.mention_starts)
    yield from _indirect(page)


def _quoted(page: _Page, attribution: Attribution, *, goes_on: bool) -> Fact:
    """The fact for an outer quotation, with or without a speaker."""
    reading, quotation, saying = page.reading, attribution.quotation, attribution.saying
    document = reading.document
    fields: dict[str, object] = {
        "words": speech.words(document, quotation),
        "form": _form(reading, attribution),
        "utterance": (f"u{attribution.first}",),
        "about": speech.refs(document, about(reading, quotation, page.mention_starts)),
        "paragraph": paragraph_at(reading, quotation.span.start),
        "closed": quotation.closed,
        "goes_on": goes_on,
        "after_that": _after_that(document.prose, quotation.span.start),
    }
    if saying is None:
        fields["orphan"] = orphans.nobody_near(reading, quotation)
    pattern = attribution.pattern
    if saying:
        speaker: Certainty = "guess" if attribution.certainty == "guess" else "sure"
        fields |= _told(page, saying, speaker, carried=attribution.carried)
        pattern = f"{attribution.pattern} / {saying.pattern}"
    return Fact("quote", quotation.span, attribution.certainty, pattern, reading.zone_at(quotation.span.start), fields=fields)


def _told(page: _Page, saying: Saying, speaker: Certainty, *, carried: bool) -> dict[str, object]:
    """The fields that a reporting clause fills; `speaker`: how certain it is that this clause is the one."""
    if carried or speaker != "sure":
        return _fields(page, saying, speaker, carried=carried)
    fields = page.told.get(id(saying))
    if fields is None:
        fields = page.told[id(saying)] = _fields(page, saying, speaker, carried=False)
    return fields


def _fields(page: _Page, saying: Saying, speaker: Certainty, *, carried: bool) -> dict[str, object]:
    reading, document = page.reading, page.reading.document
    speakers = speech.refs(document, saying.speakers, speaker, speech.phrase(document, saying.whole))
    finite = saying.cue.finite
    paper = _paper(reading, saying) if saying.addressees else None
    sentence = sentence_at(reading.sentences, saying.cue.span.start)
    around = sentence or saying.clause
    return {
        "speaker": speakers[0] if speakers else None,
        "speakers": speakers,
        "addressees": speech.refs(document, saying.addressees),
        "cue": speech.phrase(document, saying.verb or saying.cue.span),
        "cue_form": "phrase" if saying.cue.frame == "according" else "finite" if finite else "participle",
        "subject_of_cue": speech.phrase(document, _subject(saying)),
        "medium": speech.phrase(document, saying.medium),
        "hedge": speech.hedge(document, saying),
        "target": speech.refs(document, saying.targets) if not carried else (),
        "anonymous": bool(page.nameless) and (_anonymous(reading, saying, sentence) or _nameless_before(page, saying)),
        "said_on": _said_on(page, saying),
        "paper": paper,
        "answer": (paper is not None or _asked(page, saying, around)) and not _of_old(reading, saying, around),
        "translated": page.foreign and _translated(reading, saying, around),
    }


def _of_old(reading: Reading, saying: Saying, sentence: Span) -> bool:
    """Whether its sentence gives a year, or another time for it: told The Courier in 2016."""
    end = min(sentence.end, saying.clause.end + _NAME_REACH)
    return _OLD.search(reading.document.prose, saying.clause.start, end) is not None


def _translated(reading: Reading, saying: Saying, sentence: Span) -> bool:
    """Whether its sentence says that it was spoken in another language, or through somebody else."""
    low, high = max(sentence.start, saying.clause.start - _NAME_REACH), min(sentence.end, saying.clause.end + _NAME_REACH)
    prose = reading.document.prose
    return any(prose.find(word, low, high) >= 0 for word in THROUGH) or SPOKEN_IN.search(prose, low, high) is not None


def _paper(reading: Reading, saying: Saying) -> tuple[str, ...] | None:
    """The newspaper or channel among those who are told; a statement goes to several."""
    if saying.medium and "statement" in reading.document.said(saying.medium):
        return None
    named = [words for span in saying.addressees if (words := outlets.names(reading.document.said(span)))]
    return tuple(word for words in named for word in words) or None


def _asked(page: _Page, saying: Saying, sentence: Span) -> bool:
    """Whether the clause says that a reporter asked, or the day and no other occasion: Ruiz said on Thursday."""
    prose, clause = page.reading.document.prose, saying.clause
    if _NO_OCCASION.match(prose, clause.end):
        return True
    return outlets.asked(prose[clause.start : min(sentence.end, clause.end + _ANSWER_REACH)])


def _said_on(page: _Page, saying: Saying) -> Days | None:
    """The day right behind the clause: Ruiz said on Thursday."""
    end = max(saying.clause.end, saying.cue.span.end)
    at = bisect_left(page.date_starts, end)
    if at == len(page.date_starts) or page.date_starts[at] - end > _DAY_REACH:
        return None
    when = page.reading.dates[at]
    dated = (when.weekday or when.day) and _SAID_ON.fullmatch(page.reading.document.prose, end, when.span.start)
    return when.days if dated else None


def _anonymous(reading: Reading, saying: Saying, sentence: Span | None) -> bool:
    """Whether the sentence of the clause says that the speaker's name is kept back."""
    end = min(sentence.end, saying.clause.end + _NAME_REACH) if sentence else saying.clause.end
    return _NAMELESS.search(reading.document.prose, saying.clause.start, end) is not None


def _nameless(reading: Reading) -> tuple[Span, ...]:
    """The sentences of an article that keep a name back."""
    prose, printed = reading.document.prose, reading.vocabulary
    if all(one.isdisjoint(printed) or other.isdisjoint(printed) for one, other in NEEDED):
        return ()
    found = (sentence_at(reading.sentences, match.start()) for match in _NAMELESS.finditer(prose))
    return tuple(sentence for sentence in found if sentence is not None)


def _nameless_before(page: _Page, saying: Saying) -> bool:
    """Whether the speaker is "the diplomat" of whom a sentence before says that the name is kept back."""
    if len(saying.speakers) != 1:
        return False
    words = page.reading.document.prose[slice(*saying.speakers[0])].lower().split()
    if len(words) < 2 or words[0] != "the":
        return False
    before = (page.reading.document.prose[slice(*span)] for span in page.nameless if span.end <= saying.clause.start)
    return any(f" {words[-1]} " in sentence.replace(",", " ") for sentence in before)


def _after_that(prose: str, start: int) -> bool:
    """Whether the word before a place is that."""
    that = start - len("that ")
    return prose.startswith("that ", that) and not prose[that - 1 : that].isalnum() if that >= 0 else False


def _form(reading: Reading, attribution: Attribution) -> str:
    """Direct where the marks hold full sentences of speech; partial for a piece inside the article's own sentence."""
    prose, inner = reading.document.prose, attribution.quotation.inner
    last = prose[max(inner.start, inner.end - 2) : inner.end].strip()[-1:]
    whole = bool(_SENTENCE_STARTS.match(prose, inner.start)) or attribution.first < attribution.quotation.span.start
    return "direct" if whole and last and last in ".,?!…—-'" and "fragment" not in attribution.pattern else "partial"


def _nested(reading: Reading, starts: list[int]) -> Iterator[Fact]:
    """Quotations inside quotations, with the one to whom the speaker gives the words."""
    for quotation, speakers in inner.speakers(reading, starts):
        yield _inside(reading, quotation, speakers)


def _subject(saying: Saying) -> Span | None:
    """Who does the saying in this sentence: “Ruiz left, adding” has a subject, a bare “adding” has none."""
    if saying.subject is None and saying.pattern != "no subject" and saying.speakers:
        return saying.speakers[0]
    return saying.subject


def _inside(reading: Reading, quotation: Quotation, speakers: tuple[Span, ...]) -> Fact:
    said = [reading.document.said(span).lower() for span in speakers]
    named = bool(said) and not SUBJECT_PRONOUNS.intersection(said)
    certainty: Certainty = "likely" if named else "guess"  # at second hand, so never sure
    refs = speech.refs(reading.document, speakers, certainty)
    fields: dict[str, object] = {
        "words": speech.words(reading.document, quotation),
        "form": "partial",
        "utterance": (f"u{quotation.span.start}",),
        "speaker": refs[0] if refs else None,
        "speakers": refs,
    }
    zone = reading.zone_at(quotation.span.start)
    return Fact("quote", quotation.span, certainty, "inside a quotation", zone, quoted=True, fields=fields)


def _indirect(page: _Page) -> Iterator[Fact]:
    """What is reported without marks of its own: the content of each clause, also where it holds a fragment in marks."""
    reading, prose = page.reading, page.reading.document.prose
    used = {id(attribution.saying) for attribution in reading.speech.attributions if attribution.saying and not attribution.carried}
    quotes = [attribution.quotation.span for attribution in reading.speech.attributions]
    starts = [span.start for span in quotes]
    for saying in reading.speech.sayings:
        if not saying.speakers or saying.cue.frame not in _INDIRECT_FRAMES:
            continue
        for content in _contents(saying):
            begin = content.start - len("that ") if _after_that(prose, content.start) else content.start
            span = Span(begin, content.end)  # the clause with its "that"
            if content.overlaps(saying.verb or saying.cue.span):
                continue
            held = quotes[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            if not _in_own_words(prose, span, held) if held else id(saying) in used:
                continue
            pattern, certainty = _indirect_pattern(reading, saying)
            if _SORT_OTHER in pattern and _by_the_way(reading, saying):
                continue
            fields = {
                "words": reading.document.said(content).rstrip(),
                "form": "indirect",
                "utterance": (f"u{(saying.before or content).start}",),
                **_told(page, saying, "sure", carried=False),
            }
            yield Fact("quote", span, certainty, pattern, reading.zone_at(span.start), fields=fields)


def _contents(saying: Saying) -> tuple[Span, ...]:
    """What a clause reports: behind it or before it, or both where it stands between commas."""
    if saying.content is None:
        return ()
    return (saying.content,) if saying.before in (None, saying.content) else (saying.before, saying.content)


def _in_own_words(prose: str, span: Span, quotes: Sequence[Span]) -> bool:
    """Whether a reported clause has words outside the marks that it holds."""
    at = span.start
    for quote in quotes:
        if _WORD.search(prose, at, quote.start):
            return True
        at = quote.end
    return _WORD.search(prose, at, span.end) is not None


def _by_the_way(reading: Reading, saying: Saying) -> bool:
    """Whether a verb that does more than report stands where mostly something else is meant: "Ruiz came to defend the plan"."""
    if saying.pattern in _ASIDE:
        return True
    if not saying.pattern.startswith("shared subject"):
        return False
    form = reading.document.said(saying.cue.span)
    return saying.cue.frame in _MIND or not (saying.cue.finite or form.endswith("ing"))


def _indirect_pattern(reading: Reading, saying: Saying) -> tuple[str, Certainty]:
    """Reported speech is plain before "that" and with a verb that does nothing but report; likely at best."""
    that = reading.document.prose.endswith("that", saying.clause.start, saying.clause.end)
    sort = "that" if that else "said" if saying.cue.lemma in _PLAINLY_SPEECH else "other"
    likely = sort != "other" and saying.pattern in _TRUSTED
    return f"indirect, {sort} / {saying.pattern}", "likely" if likely else "guess"


TYPE = FactType(
    kind="quote",
    says="somebody's words, in quotation marks or reported",
    vital="speaker",
    extract=extract,
    fields={
        "words": Field("words", "the words between the marks, or the reported content", plain=True),
        "form": Field("choice", "how it is given", ("direct", "partial", "indirect"), plain=True),
        "speaker": Field("people", "the first of the speakers"),
        "speakers": Field("people", "everybody who says it"),
        "addressees": Field("people", "whom it is said to"),
        "cue": Field("words", "the words that report it: said, has long called for, according to", plain=True),
        "cue_form": Field("choice", "whether the cue can stand alone", ("finite", "participle", "phrase"), plain=True),
        "subject_of_cue": Field(
            "words", "the subject of the cue, its own or that of its sentence; unknown where it has none", plain=True
        ),
        "medium": Field("words", "where it was said: affidavit, statement, tweet"),
        "hedge": Field("words", "the word that keeps its distance: allegedly, reportedly"),
        "target": Field("people", "whom the reporting clause applies the words to: accused X of “…”", plain=True),
        "about": Field("people", "who the quotation itself speaks of: the subject of its own clause, by name", plain=True),
        "paragraph": Field("number", "the number of its paragraph", plain=True),
        "closed": Field("yes-no", "whether its closing mark is there", plain=True),
        "goes_on": Field("yes-no", "whether its words go on after the attribution: “I trust you,” he said, “but …”", plain=True),
        "orphan": Field(
            "yes-no",
            "of a quotation without a speaker: whether nobody is named, or quoted, in its paragraph and those beside it",
            plain=True,
        ),
        "after_that": Field("yes-no", "whether the word before it is that: said that “…”", plain=True),
        "anonymous": Field("yes-no", "whether its sentence keeps the speaker's name back: who asked not to be named"),
        "said_on": Field("dates", "the day right behind the reporting clause: Ruiz said on Thursday"),
        "paper": Field("key", "the newspaper or channel that it is said to, by the words that it goes by"),
        "answer": Field("yes-no", "whether it was said to a newspaper: told The Courier, said in an interview, said on Thursday"),
        "translated": Field("yes-no", "whether its sentence says that it is a translation: through an interpreter, in Spanish"),
        "utterance": Field("key", "one act of speaking, under all the forms that it is quoted in", plain=True),
        "wording": Field("key", "the words as they are compared", plain=True),
        "twins": Field("key", "the wordings of other quotations in its article that begin or end alike", plain=True),
        "voice": Field("key", "the speaker, or the principal that a spokesperson speaks for"),
    },
)
