"""Find where people stand before the law: arrested, charged, on trial, acquitted, convicted, sentenced.

Only what the article itself tells as done, with the person right before the verb, and "the convicted fraudster" beside a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factlint.lexicon.offences import OFFENCES
from factlint.model import Span
from factlint.reading.parts import Act, LegalStep, Mention, Reading
from factlint.reading.where import in_quotation, sentence_at, sentences_with

_VERB = re.compile(
    r"\b(?:arrested|charged|indicted|convicted|acquitted|cleared|exonerated|sentenced|plead(?:s|ed)?|pled"
    r"|(?:found|ruled) (?:not )?guilty|went on trial|stood trial|on trial|tried(?= (?:for|on|in|by)\b))\b"
)
_CONVICTED = ("onvicted ",)
_ANY = (
    "arrested", "charged", "indicted", "onvicted", "acquitted", "cleared", "exonerated", "sentenced", "plead", "pled", "guilty",
    "trial", "tried",
)  # fmt: skip
_BETWEEN = re.compile(
    r"(?:,(?: [^,.;:\"\n]{1,60},){1,2})?(?: who)?"
    r"(?: (?:has|had|have|was|were|been|later|then|also|since|already|formally|initially|first|previously|eventually|subsequently"
    r"|earlier|recently|both|each|again))*+ "
)
_PLEA = re.compile(r"(?: (?:on )?\w+day)? (not )?guilty\b")
_FOR = re.compile(r"(?: (?:on )?\w+day| (?:in|on) [A-Z][\w .]{2,12}| last \w+| this \w+)?,? (?:of|to|with|on|for|in)\b")
_CONDITION = re.compile(r"\b(?:if|unless|whether|until|could|would|may|might|should) (?:be )?$", re.IGNORECASE)
_CALLED = re.compile(r"\b[Cc]onvicted (?:[a-z-]+ ){0,2}?(?P<doer>[a-z]+)\b")
_APPOSED = re.compile(r",? ?(?:the |a |an )?$")
_WORD = re.compile(r"[a-z]+")
_DOERS = ("er", "ers", "or", "ar", "ist", "ief", "spy")
"""How words for somebody who did it end: fraudster, burglar, thief."""
_FARTHEST = 140  # characters from the person to the verb
_WIDEST = 110  # characters in which the offence is looked for
_STOP = re.compile(r"[.;:\"\n]|\b(?:but|and (?:was|acquitted|sentenced|cleared|not)|after|while|when|before|because|since|who)\b")
_STEPS = {
    "arrest": "arrested",
    "charge": "charged",
    "convict": "convicted",
    "sentence": "sentenced",
    "plead guilty": "pleaded guilty",
}
"""The acts that are steps."""
_PASSIVE = {
    "arrested": "arrested",
    "charged": "charged",
    "indicted": "charged",
    "convicted": "convicted",
    "acquitted": "acquitted",
    "cleared": "acquitted",
    "exonerated": "acquitted",
    "sentenced": "sentenced",
}


def find(reading: Reading) -> tuple[LegalStep, ...]:
    """All steps, in order of position."""
    prose = reading.document.prose
    if not any(word in prose for word in _ANY):
        return ()
    told = tuple(_told(reading))
    found = [*told, *_done(reading, told), *_called(reading, told)]
    return tuple(sorted(found, key=lambda step: step.span))


def _told(reading: Reading) -> Iterator[LegalStep]:
    prose = reading.document.prose
    starts: list[int] = []
    for verb in (verb for sentence in sentences_with(reading, _ANY) for verb in _VERB.finditer(prose, *sentence)):
        starts = starts or [mention.span.start for mention in reading.mentions]
        span = Span(*verb.span())
        person = _person(reading, starts, verb.start())
        if person is None or in_quotation(reading.quotations, span):
            continue
        between = prose[person.span.end : verb.start()]
        stage, end = _stage(prose, verb, between)
        if stage is not None and not _CONDITION.search(prose, max(0, person.span.start - 20), person.span.start):
            offence, offences = _offence(prose, end) if stage != "arrested" else (None, ())
            whole = Span(person.span.start, offence.end if offence else end)
            yield LegalStep(whole, person.span, stage, offence, offences)


def _done(reading: Reading, told: Sequence[LegalStep]) -> Iterator[LegalStep]:
    """The steps among the acts whose person stands elsewhere: before an aside or the first of two verbs, or behind the verb."""
    prose = reading.document.prose
    starts: list[int] = []
    for act in reading.acts:
        if act.deed not in _STEPS or act.modality != "asserted" or act.manner == "hedged":
            continue
        starts = starts or [mention.span.start for mention in reading.mentions]
        stage = _stage_of(act, prose)
        person = _whose(reading, starts, act)
        known = any(step.stage == stage and step.span.overlaps(act.verb) for step in told)
        if stage is None or person is None or known or in_quotation(reading.quotations, act.verb):
            continue
        plea = _PLEA.match(prose, act.verb.end)
        after = max(plea.end() if plea else act.verb.end, person.span.end if person.span.start > act.verb.start else 0)
        offence, offences = _offence(prose, after) if stage != "arrested" else (None, ())
        first, last = min(person.span.start, act.verb.start), max(person.span.end, act.verb.end, offence.end if offence else 0)
        yield LegalStep(Span(first, last), person.span, stage, offence, offences)


def _stage_of(act: Act, prose: str) -> str | None:
    """Where an act leaves somebody: not to be charged is no step."""
    if act.deed == "plead guilty":
        return "pleaded guilty" if act.done else "pleaded not guilty"
    if act.deed == "convict":
        words = prose[act.verb.start : act.verb.end + 12]
        negated = re.search(r"\b(?:not|never|\w+n't)\b(?! guilty)", words[: act.verb.end - act.verb.start])
        return None if negated else "convicted" if act.done else "acquitted"
    return _STEPS[act.deed] if act.done else None


def _whose(reading: Reading, starts: Sequence[int], act: Act) -> Mention | None:
    """The one person whom an act is done to, or who does it where it is a plea."""
    passive = act.object is not None and act.object.start < act.verb.start
    place = act.doer if act.deed == "plead guilty" else act.object if passive else Span(act.verb.end + 1, act.verb.end + 2)
    if place is None:
        return None
    k = bisect_left(starts, place.start)
    mention = reading.mentions[k] if k < len(starts) else None
    if mention is None or mention.span.start != place.start or mention.kind not in ("person", "pronoun"):
        return None
    one = not mention.plural and not mention.possessive and mention.group is None
    return mention if one and (passive or act.deed == "plead guilty" or place.end <= mention.span.end) else None


def _person(reading: Reading, starts: list[int], verb: int) -> Mention | None:
    """The person, or pronoun, right before a verb, over what stands between commas."""
    sentence = sentence_at(reading.sentences, verb)
    low = max(sentence.start if sentence else 0, verb - _FARTHEST)
    for k in range(bisect_right(starts, verb) - 1, -1, -1):
        mention = reading.mentions[k]
        if mention.span.start < low:
            return None
        if mention.kind in ("person", "pronoun") and _BETWEEN.fullmatch(reading.document.prose, mention.span.end, verb):
            return None if mention.plural or mention.possessive or mention.group is not None else mention
    return None


def _stage(prose: str, verb: re.Match[str], between: str) -> tuple[str | None, int]:
    """What the verb says that happened, and where that ends."""
    word = verb.group()
    passive = bool(re.search(r"\b(?:was|were|been)\b", between))
    if word.startswith(("plead", "pled")):
        plea = _PLEA.match(prose, verb.end())
        if plea is None or passive:
            return None, verb.end()
        return "pleaded not guilty" if plea.group(1) else "pleaded guilty", plea.end()
    if not passive and word not in {"went on trial", "stood trial"}:
        return None, verb.end()
    if word.endswith(("trial", "tried")):
        return "tried", verb.end()
    if word.endswith("guilty"):
        return "acquitted" if " not " in word else "convicted", verb.end()
    return _PASSIVE[word], verb.end()


def _offence(prose: str, start: int) -> tuple[Span | None, tuple[str, ...]]:
    """The words that say what for, and the offences that they name; none where they name none of the lexicon."""
    opening = _FOR.match(prose, start)
    if opening is None:
        return None, ()
    stop = _STOP.search(prose, opening.end(), opening.end() + _WIDEST)
    end = stop.start() if stop else min(len(prose), opening.end() + _WIDEST)
    named = [word for word in _WORD.finditer(prose[opening.end() : end].lower()) if word.group() in OFFENCES]
    if not named:
        return None, ()
    return Span(opening.end() + 1, opening.end() + named[-1].end()), tuple(sorted({OFFENCES[word.group()] for word in named}))


def _called(reading: Reading, told: Sequence[LegalStep]) -> Iterator[LegalStep]:
    """ "Convicted fraudster Tom Hale", "Tom Hale, a convicted fraudster", and "the convicted fraudster" by himself."""
    prose = reading.document.prose
    sentences = sentences_with(reading, _CONVICTED)
    starts = [mention.span.start for mention in reading.mentions] if sentences else []
    sole = _sole(reading, starts, told) if sentences else None
    for match in (match for sentence in sentences for match in _CALLED.finditer(prose, *sentence)):
        stem = OFFENCES.get(match["doer"])
        span = Span(*match.span())
        if stem is None or not match["doer"].endswith(_DOERS) or in_quotation(reading.quotations, span):
            continue
        person = _named_beside(reading, starts, span, sole)
        if person is not None:
            yield LegalStep(span, person.span, "called convicted", Span(match.start("doer"), match.end("doer")), (stem,))


def _near(mentions: Sequence[Mention], at: int) -> Sequence[Mention]:
    return mentions[max(0, at - 3) : at + 3]


def _sole(reading: Reading, starts: list[int], told: Sequence[LegalStep]) -> Mention | None:
    """The person of whom steps are told, where it is one by name."""
    named = [reading.mentions[bisect_left(starts, step.person.start)] for step in told]
    persons = [mention for mention in named if mention.kind == "person"]
    return persons[0] if len({mention.last for mention in persons}) == 1 else None


def _named_beside(reading: Reading, starts: list[int], span: Span, sole: Mention | None) -> Mention | None:
    """The name that a description goes with; for "the convicted thief" by himself the one person of whom steps are told."""
    prose = reading.document.prose
    for mention in _near(reading.mentions, bisect_left(starts, span.start)):
        if mention.kind != "person":
            continue
        if mention.span.holds(span) or prose[span.end : mention.head.start] in (" ", ", "):
            return mention
        if mention.span.end <= span.start and _APPOSED.fullmatch(prose, mention.span.end, span.start):
            return mention
    return sole if prose[max(0, span.start - 4) : span.start].lower() == "the " else None
