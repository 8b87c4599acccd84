"""Who is named as opposed: with the tally ("7-2, with Roth and Lund opposed"), or in a sentence of its own.

"Council members Ames and Cole voted against the closing." A list may leave somebody out, unless its words say that these are
all of them ("cast the dissenting votes", "voting no were"); names that are too many are too many in any case.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from factlint.facts.voting.parts import Ballot
from factlint.frozen import dataclass
from factlint.lexicon.votes import BODIES, MOTIONS, OTHER_MATTERS
from factlint.model import Quantity, Ref, Span
from factlint.reading.parts import Reading
from factlint.reading.where import in_quotation

_NAME = r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,4}(?<!\.)"
_LIST = rf"{_NAME}(?:, {_NAME}){{0,8}}(?:,? and {_NAME}){{0,2}}"
_WITH = re.compile(
    rf"[^.;:]{{0,60}}?, with (?:[A-Za-z]+ ?members? |commissioners |trustees |supervisors )?"
    rf"(?P<names>{_NAME}(?:, {_NAME})*(?:,? and {_NAME})?)"
    r" (?:opposed|dissenting|opposing|voting (?:no|against)|voting in opposition|in opposition|in dissent)\b"
)
_MEMBER = (
    r"(?:(?:[Cc]ouncil|[Bb]oard|[Cc]ommission|[Cc]ommittee|[Pp]anel|[Aa]ssembly)[ -]?(?:[Mm]embers?|wom[ae]n|m[ae]n)"
    r"|[Cc]ouncill?ors?|[Cc]ommissioners?|[Tt]rustees?|[Ss]upervisors?|[Ss]electm[ae]n|[Aa]lderm[ae]n|[Aa]lderwom[ae]n|[Ss]enators?"
    r"|Sens?\.|Reps?\.|[Jj]ustices?|[Jj]udges?|[Mm]embers)"
)
_APPOSED = (
    r"(?:The|Its|Their|All|Two|Three|Four|Five|Six|Seven)\b[^.;:\"]{0,40}?\b"
    r"(?:members|councill?ors|commissioners|trustees|supervisors|senators|justices|lawmakers|Democrats|Republicans|Conservatives)"
)
_MOTION = rf"(?:{'|'.join(sorted(MOTIONS))}|[a-z]+ing|sale|purchase|closure|vote)"
_OBJECT = rf"(?P<object>it|(?:the|that|this) (?:[\w-]+ ){{0,3}}?{_MOTION})\b"
_VOTES = r"(?:dissenting|opposing|no|“no”|\"no\"|nay|negative) votes?"
_NAMED_FIRST = re.compile(
    rf"(?P<lead>But |Both |Only )?(?P<members>{_MEMBER} |{_APPOSED}, )?(?P<names>{_LIST}),? (?:both )?(?:"
    rf"(?P<all>(?:cast|were) (?:all )?the (?:only |sole |lone |\w+ )?{_VOTES}|were (?:the (?:only )?dissenters|alone in)"
    r"|w(?:as|ere) (?:on the losing side|in the minority)"
    r"|w(?:as|ere) the (?:only|lone|sole) (?:[a-z]+ )?(?:to (?:vote (?:no|against)|dissent)|dissenters?|voting (?:no|against)))\b"
    rf"|(?P<vote>dissented|voted (?:no|“no,?”|\"no,?\"|nay|in opposition|against(?: {_OBJECT})?))"
    r"(?=[.,;]| on | because | saying | after |$)"
    rf"|(?P<oppose>(?:were )?opposed(?: {_OBJECT.replace('object', 'object2')})?)(?=[.,;]|$))"
)
_NAMED_LAST = re.compile(
    rf"(?:(?:Voting (?:no|nay|against(?: (?:it|the \w+))?|in opposition)|Dissenting|Opposed|Opposing(?: it)?) (?:was|were)"
    rf"|(?:Casting (?:the )?{_VOTES} were|The {_VOTES} (?:came from|were cast by|were)))"
    rf" (?:{_MEMBER} )?(?P<names>{_LIST})(?=[.;]|$)"
)
_AND = re.compile(r", and |, | and ")
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_REACH = 1200
"""So many characters after the tally may tell who was against."""
_PARAGRAPHS = 4
_APART = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Opposed:
    """Who is named as opposed: how many, with no bound above where the list may leave somebody out; who, where all are people."""

    number: Quantity
    people: tuple[Ref, ...]


def opposed(reading: Reading, ballot: Ballot, ballots: Sequence[Ballot]) -> Opposed | None:
    """Who is named as opposed to this vote; None where nobody is."""
    found = _WITH.match(reading.document.prose, ballot.span.end, ballot.sentence.end)
    if found is not None:
        return _opposed(reading, found, complete=True)
    return _told_apart(reading, ballot) if _only_split(reading, ballot, ballots) else None


def _opposed(reading: Reading, found: re.Match[str], complete: bool) -> Opposed:
    names, span = found["names"], Span(*found.span("names"))
    number = len(_AND.split(names))
    people = tuple(Ref(one.span, one.text) for one in reading.mentions if one.kind == "person" and span.holds(one.head))
    quantity = Quantity(number, number if complete else math.inf, " ".join(names.split()))
    return Opposed(quantity, people if len(people) == number else ())


def _only_split(reading: Reading, ballot: Ballot, ballots: Sequence[Ballot]) -> bool:
    """Whether this is the first place of the body that tells the article's only vote with two sides, where those against lost."""
    if ballot.tally is None or not ballot.ayes or not ballot.noes or ballot.outcome == "failed" or ballot.noes > ballot.ayes:
        return False
    split = [other for other in ballots if other.tally is not None and other.noes]
    alike = all((other.ayes, other.noes) == (ballot.ayes, ballot.noes) for other in split)
    under = [other for other in split if reading.zone_at(other.span.start) != "headline"]
    return under[:1] == [ballot] and alike and all(other.round == "only" for other in ballots)


def _told_apart(reading: Reading, ballot: Ballot) -> Opposed | None:
    """The names in a later sentence not far behind; the most of them, where one sentence names more than another."""
    prose = reading.document.prose
    if not OTHER_MATTERS.isdisjoint(_words(prose, ballot.sentence) - {ballot.head}):
        return None
    found: list[Opposed] = []
    elsewhere, last = False, ballot.sentence
    for sentence in reading.sentences:
        if sentence.start < ballot.sentence.end:
            continue
        apart = len(_APART.findall(prose, ballot.sentence.end, sentence.start))
        if sentence.start > ballot.span.end + _REACH or apart > _PARAGRAPHS:
            break
        elsewhere = elsewhere and not _APART.search(prose, last.end, sentence.start)
        elsewhere, last = elsewhere or _of_another(prose, sentence, ballot), sentence
        if elsewhere or in_quotation(reading.quotations, sentence):
            continue
        if (named := _named(reading, sentence)) is not None:
            found.append(named)
    return max(found, key=lambda one: one.number.low) if found else None


def _of_another(prose: str, sentence: Span, ballot: Ballot) -> bool:
    """Whether a sentence speaks of another vote, or another body; so do those behind it in its paragraph."""
    words = _words(prose, sentence)
    return not OTHER_MATTERS.isdisjoint(words - {ballot.head}) or any(
        BODIES.get(word, ballot.head) != ballot.head for word in words
    )


def _named(reading: Reading, sentence: Span) -> Opposed | None:
    prose = reading.document.prose
    found = _NAMED_FIRST.match(prose, sentence.start, sentence.end) or _NAMED_LAST.match(prose, sentence.start, sentence.end)
    if found is None or not _are_people(reading, Span(*found.span("names"))):
        return None
    groups = found.groupdict()
    if groups.get("oppose") and not (groups["members"] or _known_as_members(prose, found["names"])):
        return None  # neighbours oppose things without a vote
    return _opposed(reading, found, bool(found.re is _NAMED_LAST or groups["all"] or groups["lead"] == "Only "))


def _words(prose: str, span: Span) -> set[str]:
    return {word.lower() for word in _WORDS.findall(prose[span.start : span.end])}


def _are_people(reading: Reading, names: Span) -> bool:
    """Whether each name of the list is that of a person: neither a town, a party nor "D-Harlow" is counted."""
    surnames = {mention.last for mention in reading.mentions if mention.kind == "person" and mention.first}
    named = [mention for mention in reading.mentions if names.holds(mention.head)]
    people = sum(1 for one in named if one.kind == "person" or (one.kind == "unknown" and one.text in surnames))
    return people == len(_AND.split(reading.document.prose[names.start : names.end]))


def _known_as_members(prose: str, names: str) -> bool:
    """Whether the article calls each of them a member of a body, alone or in a list."""
    lists = [match["names"] for match in re.finditer(rf"\b{_MEMBER} (?P<names>{_LIST})", prose)]
    members = {name.split()[-1] for one in lists for name in _AND.split(one)}
    return members.issuperset(name.split()[-1] for name in _AND.split(names))
