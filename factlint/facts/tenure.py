"""Tenures: since when somebody is in office, and when they were first elected to it or took it.

Only the plain cases, with the person right before: "Ana Ruiz, mayor since 2015", "Ruiz was first elected mayor in 2018".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.facts.declare import FactType, Field
from factlint.lexicon.roles import ROLE_FORMS
from factlint.lexicon.tenures import ELECTED, INTERRUPTED, POSTS
from factlint.model import Fact, Quantity, Ref, Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_TOLD = re.compile(r"\b(?:since|elected|became|took office|took over|took the helm|took charge)\b")
_BEFORE = "city|town|village|county|state|board|party|company|school|police|fire|council"
_POST = rf"(?:the |its |their )?(?:(?:{_BEFORE})(?:'s)? ){{0,2}}(?P<post>(?:{'|'.join(sorted(POSTS))})\b)"
_OF = r"(?: (?:of|for) (?:the )?(?P<of>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}))?"
_WHEN = r"(?:early |late |[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?(?P<year>(?:19|20)\d\d)\b(?![-–%])"
_AGAIN = re.compile(
    r"\b(?:won|elected|took|held|hold|became|office|chosen|back|chair)\b[^.\n]{0,40}\bagain\b|\bagain (?:won|took|became|elected)\b"
)
"""Held a second time, not: will not run again."""
_LEADER = "whoever leads it"
_WHO = r"(?:,? \d{2},)?(?:,? who)?"
_SINCE = re.compile(
    rf"{_WHO}(?:,| is| was|(?: has| had|'s)? (?:been|served as|held (?:the )?office as)) (?:{_POST}{_OF}|in office) since {_WHEN}"
    rf"|{_WHO},?(?: has|'s) (?P<leads>led|headed|run|chaired|coached|managed|edited|directed)"
    rf" [^,.;:\n]{{2,60}} since {_WHEN.replace('year', 'year2')}"
)
_BEGUN = re.compile(
    rf"{_WHO},?(?: (?:was|had been))? (?:first elected(?: (?:as )?{_POST}{_OF})?|became {_POST.replace('post', 'post2')}"
    rf"{_OF.replace('<of', '<of2')}|(?P<took>took office)) in {_WHEN}"
    rf"|{_WHO},? (?P<over>took (?:over|charge|the helm)(?: as [a-z ]{{3,30}})?) in {_WHEN.replace('year', 'year2')}"
)


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each time that an article says since when, or from when."""
    prose = reading.document.prose
    if "since " not in prose or not _TOLD.search(prose):
        return
    text = prose.lower()
    interrupted = any(word in text for word in INTERRUPTED) or ("again" in text and _AGAIN.search(text) is not None)
    for mention in reading.mentions:
        if (
            mention.kind not in ("person", "pronoun")
            or mention.text == "who"
            or mention.plural
            or mention.possessive
            or mention.group is not None
        ):
            continue
        since = _SINCE.match(prose, mention.span.end)
        match = since or _BEGUN.match(prose, mention.span.end)
        if match is not None and not in_quotation(reading.quotations, Span(*match.span())):
            yield _fact(reading, mention, match, since is not None, interrupted)


def _fact(reading: Reading, mention: Mention, match: re.Match[str], since: bool, interrupted: bool) -> Fact:
    named = match.groupdict()
    post, printed = named["post"] or named.get("post2"), match["year"] or match["year2"]
    led = named.get("leads") or named.get("over")
    of = named["of"] or named.get("of2")
    fields: dict[str, object] = {
        "person": Ref(mention.span, mention.text),
        "form": "since" if since else "begun",
        "year": Quantity(int(printed), int(printed), printed),
        "post": (_LEADER,) if led else _posts(post, mention),
        "of": of.lower() if of else None,
        "interrupted": interrupted,
    }
    known = {name: value for name, value in fields.items() if value is not None}
    span = Span(mention.span.start, match.end())
    return Fact("tenure", span, "likely", "since" if since else "begun", reading.zone_at(span.start), False, known)


def _posts(post: str | None, mention: Mention) -> tuple[str, ...]:
    """The office that it says, else that of the title; where nothing says it, any that voters fill."""
    if post:
        return (ROLE_FORMS.get(post, post),)
    return (mention.role,) if mention.role else tuple(sorted(ELECTED))


TYPE = FactType(
    kind="tenure",
    says="since when somebody is in office, or when they were first elected to it or took it",
    extract=extract,
    vital="person",
    fields={
        "person": Field("people", "who"),
        "form": Field("choice", "whether it says since when, or when it began", ("since", "begun")),
        "year": Field("number", "the year"),
        "post": Field("key", "the office, under one spelling; those that voters fill where it does not say which"),
        "of": Field("key", "the place or body that it belongs to"),
        "interrupted": Field("yes-no", "whether the article speaks of an office held for a while, or held twice"),
    },
)
