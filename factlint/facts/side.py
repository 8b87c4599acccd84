"""Sides: which side of a vote a member is said to have been on, as the article itself tells it.

Only the plain cases: the name with the verb right behind it, and a motion that is named ("voted against the stadium plan", not
"the plan", which may be any). "Backed" and "opposed" are sides too, but tell of no vote by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from factlint.facts.declare import FactType, Field
from factlint.facts.shared.moment import moment
from factlint.facts.shared.turns import turns
from factlint.facts.voting.ballot import ballots
from factlint.lexicon.deeds import FIRST, LATER
from factlint.lexicon.function_words import ADVERBS, BE, CONJUNCTIONS, MODALS, PREPOSITIONS
from factlint.lexicon.votes import UNSPECIFIC
from factlint.model import Fact, Phrase, Ref, Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation, sentence_at, sentence_key

_PASS = "approve|adopt|pass|accept|ratify|certify|confirm|support"
_STOP = "reject|block|defeat|kill|oppose"
_VERB = re.compile(
    r"(?:,(?: [^,.;:\"\n]{1,60},))?(?:,? who)?(?: also| both)? "
    rf"(?P<verb>(?P<vote>voted) (?:for|in favou?r of|against|in opposition to|to (?:{_PASS}|{_STOP}))"
    r"|backed|supported|opposed)(?= )"
)
_VOTED_NO = re.compile(
    r"(?:,(?: [^,.;:\"\n]{1,60},))?(?:,? who)?(?: also| both)? "
    r"(?P<verb>(?P<vote>voted) (?:yes|no|aye|nay)(?= on it)?)(?=[.,;]|$| and\b)"
)
_AGAINST = re.compile(rf"\bno$|nay|against|opposition|opposed|{_STOP}")
_MOTION = re.compile(
    r" (?:(?:the|its|this|that) (?P<noun>[\w'-]+(?: [\w'-]+){0,4})|(?P<bare>certification|ratification|impeachment)\b)"
)
_ENDS = PREPOSITIONS | CONJUNCTIONS | BE | MODALS | ADVERBS | {"and", "or", "who", "that", "which", "to", "not", "as", "had", "has"}
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_IT = re.compile(r" it\b")
_OTHERS = frozenset(
    {"amendment", "amendments", "motion", "delay", "budget", "candidate", "nominee", "president", "governor", "mayor"}
)
_THE_ONLY = "the only vote"
_SEVERAL_TIMES = frozenset(
    "committee subcommittee twice amended revised amendment version had past procedural preliminary draft despite although "
    "though but however regret regretted mistakenly mistake meant wanted round reading".split()
)
"""Words of a sentence that may speak of another vote, or of a mind that changed."""


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each member and motion."""
    prose = reading.document.prose
    if "voted " not in prose:
        return
    turned: bool | None = None
    only: bool | None = None
    for mention in reading.mentions:
        if mention.kind not in ("person", "pronoun") or mention.text == "who" or mention.plural or mention.possessive:
            continue
        end = _end_of_list(reading, mention)
        verb = _VERB.match(prose, end) or _VOTED_NO.match(prose, end)
        motion = _MOTION.match(prose, verb.end()) if verb else None
        if verb is None or in_quotation(reading.quotations, Span(*verb.span())) or _claimed(reading, mention.span.start):
            continue
        words = _noun(motion) if motion and _says_a_side(prose, verb, motion) else ()
        named = " ".join(words) if words and (words[-1] not in UNSPECIFIC or len(words) > 1) else None
        keys = [named] if named else []
        if verb["vote"] and (motion is None or words):
            only = _tells_one_vote(reading) if only is None else only
            its = motion is not None or verb.re is _VOTED_NO or _IT.match(prose, verb.end())
            keys += [_THE_ONLY] if only and its and _OTHERS.isdisjoint(words) else []
        if keys:
            turned = turns(reading) if turned is None else turned
            stop = motion.end() if motion and words else verb.end()
            yield _fact(reading, mention, verb, Span(verb.end(), stop), tuple(keys), turned)


def _end_of_list(reading: Reading, mention: Mention) -> int:
    """Where the name ends, or the list of names that it is one of: Roth, Lund and Sand voted against it."""
    if mention.group is None:
        return mention.span.end
    return max(one.span.end for one in reading.mentions if one.group == mention.group)


def _tells_one_vote(reading: Reading) -> bool:
    """Whether the article tells of one vote only, with two sides, so that any word for a motion means it."""
    told = ballots(reading)
    split = {(ballot.ayes, ballot.noes) for ballot in told if ballot.tally is not None}
    alone = all(ballot.tally is not None and ballot.round == "only" for ballot in told)
    return alone and len(split) == 1 and all(ayes and noes for ayes, noes in split)


def _says_a_side(prose: str, verb: re.Match[str], motion: re.Match[str]) -> bool:
    """Whether it is a vote, or all that is said of them: "Ruiz, who backed the pool plan,". Who once opposed it may come round."""
    return bool(verb["vote"]) or ("who" in verb.group() and prose.startswith(",", motion.end()))


def _noun(motion: re.Match[str]) -> tuple[str, ...]:
    """The words of the motion, as far as its noun phrase goes; the head last."""
    words: list[str] = []
    for word in (motion["noun"] or motion["bare"]).lower().split():
        if word in _ENDS or word.endswith("ly"):
            break
        words.append(word.removesuffix("'s"))
    return tuple(words)


def _claimed(reading: Reading, position: int) -> bool:
    """Whether somebody else is reported to say so."""
    return any(said.content is not None and said.content.start <= position < said.content.end for said in reading.speech.sayings)


def _fact(reading: Reading, mention: Mention, verb: re.Match[str], motion: Span, keys: tuple[str, ...], turned: bool) -> Fact:
    prose, start = reading.document.prose, verb.start("verb")
    span = Span(mention.span.start, motion.end)
    sentence = sentence_at(reading.sentences, span.start) or span
    around = {word.lower() for word in _WORDS.findall(prose[sentence.start : sentence.end])}
    when = moment(reading, sentence, start)
    years = any(d.month is None and d.weekday is None and sentence.start <= d.span.start < sentence.end for d in reading.dates)
    fields: dict[str, Any] = {
        "person": Ref(mention.span, mention.text),
        "motion": keys if len(keys) > 1 else keys[0],
        "side": "against" if _AGAINST.search(verb["verb"]) else "for",
        "voted": verb["vote"] is not None,
        "verb": Phrase(Span(start, verb.end()), reading.document.said(Span(start, verb.end()))),
        "days": when.days if when else None,
        "turned": turned or years or not around.isdisjoint(FIRST | LATER | _SEVERAL_TIMES),
        "sentence": sentence_key(reading, span.start),
    }
    known = {name: value for name, value in fields.items() if value is not None}
    return Fact("side", span, "likely", "voted" if verb["vote"] else "stood", reading.zone_at(span.start), False, known)


TYPE = FactType(
    kind="side",
    says="which side of a vote, or of a matter that is voted on, somebody is on",
    extract=extract,
    vital="person",
    fields={
        "person": Field("people", "who"),
        "motion": Field("key", "what was voted on, as it is named"),
        "side": Field("choice", "the side", ("for", "against")),
        "voted": Field("yes-no", "whether they are said to have voted, not only to have been for it or against it"),
        "verb": Field("words", "the words that say so"),
        "days": Field("dates", "when"),
        "turned": Field("yes-no", "whether there may have been a second vote, or a change of mind"),
        "sentence": Field("key", "the sentence that it stands in"),
    },
)
