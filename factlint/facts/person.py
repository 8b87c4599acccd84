"""People: each mention of a person by name, and what it says of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from factlint.facts.declare import FactType, Field
from factlint.facts.placing import seats
from factlint.facts.shared.apposition import stands_for
from factlint.facts.shared.jobs import job
from factlint.frozen import dataclass, replace
from factlint.lexicon.given_names import GIVEN, SURNAMES
from factlint.lexicon.household import HOUSEHOLD
from factlint.lexicon.offices import HEADS, OFFICES, QUALIFIERS
from factlint.model import Certainty, Fact, Phrase, Ref
from factlint.reading.naming import slips
from factlint.reading.naming.likeness import fold, likeness, nicknames, unaccented
from factlint.reading.naming.slips import Surnames
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import sentence_at

_HANDED_ON = re.compile(
    r"\b(?:succe(?:ed|ss)\w*|replac\w+|predecessor|outgoing|incoming|\w+-elect|former\w*|step(?:s|ped|ping)? down|resign\w*|co-\w+"
    r"|joint|acting|interim|t(?:ook|ake[ns]?|aking) over|appoint\w*|retir\w*|deputy|vice|assistant)\b",
    re.IGNORECASE,
)
"""Words of an office that changes hands or is shared: who is called its holder may be another one, or the next."""
_LEAVES = re.compile(
    r"\b(?:resign\w*|retir\w+|step(?:s|ped|ping)? down|stood down|quit\w*|oust\w*|fired|sack(?:ed|ing)|dismiss\w+|remov\w+"
    r"|left office|leav(?:es|ing) office|replac\w+|succe(?:ed|ss)\w*|lost (?:the|his|her|re-?election)|defeat\w*|impeach\w*"
    r"|until|interim|acting)\b"
)
"""Words of an article that tells how an office was left: another, written before, rightly calls the person its holder."""
_CHANGES = frozenset("joint acting interim over down deputy vice assistant predecessor outgoing incoming elect co".split())
_CHANGING = ("succe", "replac", "former", "resign", "appoint", "retir")
"""A word of `_HANDED_ON` is one of the first in small letters, or begins with one of the second."""
_LED_BY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?:[a-z]+ )?(spokeswoman|spokesman|businesswoman|businessman|policewoman|policeman|saleswoman|salesman)"
    r" (?:for|of|with|at|from) [^,.;:\"\n]{2,60}, $"
)
_GOES_ON = re.compile(r",? (?:said|says|told|added|confirmed|declined|denied|did|was|is|would|could|wrote|announced)\b")


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each mention of a person by name outside quotation marks, and (quoted) inside them."""
    names = _Names.of(reading.mentions)
    sentences = [span.start for span in reading.sentences]
    quotations = [quotation.span for quotation in reading.quotations if quotation.depth == 1]
    starts = [span.start for span in quotations]
    hidden = slips.hidden(reading, names.surnames)
    headed = any(mention.role in HEADS and mention.body for mention in reading.mentions)
    settled = headed and not (_may_change(reading.vocabulary) and _HANDED_ON.search(reading.document.prose))
    before: Mention | None = None
    for mention in sorted((*reading.mentions, *hidden), key=lambda mention: mention.span) if hidden else reading.mentions:
        told, before = before, mention
        if mention.kind != "person" or mention.name is None:
            continue
        place = bisect_right(starts, mention.span.start) - 1
        quoted = place >= 0 and quotations[place].holds(mention.span)
        sentence = bisect_right(sentences, mention.span.start)
        stands = told if told is not None and stands_for(reading, told, mention) else None
        work = job(reading, mention, stands)
        if stands is not None and mention.role is None:
            mention = replace(mention, role=stands.role, body=stands.body, former=stands.former)
        yield _fact(reading, mention, names, quoted, f"s{sentence}", settled, work)


def _may_change(vocabulary: Set[str]) -> bool:
    """Whether an article has any word of an office that changes hands: quicker known than found."""
    return not _CHANGES.isdisjoint(vocabulary) or any(word.startswith(_CHANGING) for word in vocabulary)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of the document that are given in full, to tell a surname from a first name."""

    firsts: frozenset[str]
    lasts: frozenset[str]
    plain: frozenset[str]
    """The same without accents, as some agencies print them."""
    shared: frozenset[str]
    """Surnames that the document gives more than one first name."""
    surnames: Surnames
    introduced_at: Mapping[str, int]
    """Where the surnames of one bearer first stand with a first name."""
    mixed: frozenset[int]
    """The groups, joined by "and", that are not of persons alone: between Harlow and Great Linton."""
    things: Mapping[str, int]
    """Where words first stand in the name of a body or a place: Birchwood Elementary, which is Birchwood for short."""

    def early(self, last: str, mention: Mention) -> bool:
        """Whether the surname stands before its first name, and is not that of a body or place told of before."""
        start = mention.span.start
        return self.things.get(last, start) >= start and start < self.introduced_at.get(last, 0)

    @staticmethod
    def of(mentions: Sequence[Mention]) -> _Names:
        full = [mention for mention in mentions if mention.kind == "person" and mention.first and mention.last]
        lasts = frozenset(fold(mention.last) for mention in full if mention.last)
        bearers = {(fold(mention.last), fold(mention.first.split()[0])) for mention in full if mention.last and mention.first}
        counted = Counter(last for last, _ in bearers)
        shared = frozenset(last for last, count in counted.items() if count > 1)
        first = {fold(mention.last or ""): mention.span.start for mention in reversed(full)}
        firsts = {mention.first.lower() for mention in full if mention.first}
        firsts.update(fold(nickname) for mention in full for nickname in nicknames(mention.name or ""))
        named = [mention for mention in reversed(mentions) if mention.kind in {"body", "place"}]
        things = {fold(word): mention.span.start for mention in named for word in mention.text.split() if word[0].isupper()}
        others = {mention.group for mention in mentions if mention.group is not None and mention.kind != "person"}
        mixed = frozenset(group for group in others if group is not None)
        plain = frozenset(map(unaccented, lasts))
        return _Names(frozenset(firsts), lasts, plain, shared, Surnames.of(mentions), first, mixed, things)


def _fact(
    reading: Reading, mention: Mention, names: _Names, quoted: bool, sentence: str, settled: bool, work: Phrase | None
) -> Fact:
    form = _form(mention, names)
    pattern, certainty = _pattern(mention, form, names)
    last = mention.last if form != "first name" else None
    house = reading.document.house
    back_then = _back_then(reading, mention)
    level, seat = seats.seat(mention, reading.document.prose) or (None, None)
    if back_then and level != "state":
        level = seat = None  # a sheriff may have had another county; a senator has one state
    folded = fold(last or "")
    slip = form == "surname" and mention.group not in names.mixed and names.surnames.slip(mention.last or "")
    return Fact(
        "person",
        mention.span,
        certainty,
        pattern,
        reading.zone_at(mention.span.start),
        quoted,
        {
            "person": Ref(mention.span, mention.text),
            "form": form,
            "name": mention.name,
            "first": mention.first if form != "first name" else mention.name,
            "last": last,
            "title": mention.title,
            "long_form": mention.text if mention.title or mention.role or mention.body else None,
            "role": mention.role,
            "organisation": mention.body and _POSSESSIVE.sub("", mention.body),
            "seat": seat,
            "level": level,
            "party": mention.party,
            "office": _office(reading, mention),
            "job": None if mention.former else work,
            "age": mention.age.quantity if mention.age else None,
            "former": mention.former,
            "leaves": _LEAVES.search(reading.document.prose) is not None if mention.former else None,
            "gender": mention.gender or _gender_before(reading, mention),
            "heads": _heads(mention) if settled and not back_then else None,
            "sentence": sentence,
            "in_body": _in_body(reading, mention),
            "back_then": back_then,
            "introduced": unaccented(folded) in names.plain if folded else None,
            "sole": folded in names.lasts and folded not in names.shared if folded else None,
            "known": form != "full name" and (folded in HOUSEHOLD or (house is not None and folded in house.household)),
            "namesake": folded or None,
            "likeness": (names.surnames.keys(last or "") if slip else likeness(folded)) or None,
            "early": form == "surname" and names.early(folded, mention) and _may_be_early(reading, mention),
            "slip": slip,
            "stray": False,  # until linking knows the story
        },
    )


_POSSESSIVE = re.compile(r"(?<=\w)['’]s(?= [a-z])")
"""The Water Board's policy chief is the Water Board policy chief; Saint Mary's Hospital stays what it is."""
_NAME_BEFORE = re.compile(r"[A-Z][\w.'-]* $")
_LONGEST_LINE = 90
"""So long may a first paragraph be that serves as a headline, though it ends like a sentence."""


def _may_be_early(reading: Reading, mention: Mention) -> bool:
    """Whether a surname wants a first name before it: not after a capitalised word that may be one, nor in the opening line."""
    start = mention.span.start
    named = _NAME_BEFORE.search(reading.document.prose, max(0, start - 20), start) is not None
    first = reading.paragraphs[0] if len(reading.paragraphs) > 2 else None
    headline = first is not None and start < first.end and first.end - first.start <= _LONGEST_LINE
    return not named and not (headline and not any(zone.name == "dateline" for zone in reading.zones))


_MARKS = str.maketrans({".": " ", "\n": " "})


def _office(reading: Reading, mention: Mention) -> str | None:
    """The formal title right before the name, under one spelling: Rep. and Congressman are both representative."""
    if mention.title is None and mention.role is None:
        return None
    words = reading.document.prose[mention.span.start : mention.head.start].lower().translate(_MARKS).split()
    for size in (4, 3, 2, 1):
        office = OFFICES.get(" ".join(words[-size:])) if size <= len(words) else None
        if office is not None:
            before = words[-size - 1] if size < len(words) else ""
            return None if before in QUALIFIERS or mention.former else office
    return None


_EARLIER = re.compile(
    r"\b(?:(?:1[89]|20)\d\d|[Tt]hen|[Ww]hen|[Dd]uring|[Ww]hile|[Uu]nder|[Ss]ince|ago|at the time|served|years?|decades?|era|terms?"
    r"|[Ff]ormer|late|predecessor|successor|tenure|administration|elected|appointed|had)\b"
)


def _back_then(reading: Reading, mention: Mention) -> bool | None:
    """For a name with a title: whether its sentence may speak of an earlier time, when the title was right."""
    sentence = sentence_at(reading.sentences, mention.span.start) if mention.title or mention.role else None
    return None if sentence is None else _EARLIER.search(reading.document.prose, sentence.start, sentence.end) is not None


def _in_body(reading: Reading, mention: Mention) -> bool | None:
    """For a name in a headline: whether its surname stands anywhere below, in whatever role."""
    zone = next((zone for zone in reading.zones if zone.name == "headline" and zone.span.holds(mention.span)), None)
    if zone is None or not mention.last:
        return None
    return fold(mention.last) in fold(reading.document.prose[zone.span.end :])


def _form(mention: Mention, names: _Names) -> str:
    if mention.first:
        return "full name"
    word = fold(mention.last or mention.name or "")
    if mention.title or word in names.lasts or names.surnames.slip(mention.last or ""):
        return "surname"
    if word in names.firsts:
        return "first name"
    return "single name" if word in GIVEN and word not in SURNAMES else "surname"


def _pattern(mention: Mention, form: str, names: _Names) -> tuple[str, Certainty]:
    if form == "full name":
        return ("titled full name", "sure") if mention.title or mention.role else ("full name", "sure")
    if mention.title:
        return "title and surname", "sure"
    if fold(mention.last or "") in names.lasts:
        return "surname of a full name", "sure"
    if mention.role is None and names.surnames.slip(mention.text):
        return "a letter from a surname", "likely"
    return ("lone surname", "likely") if form == "surname" else (form, "likely")


def _heads(mention: Mention) -> str | None:
    """The office of which a named body or place has one holder."""
    named = mention.body and mention.body.removeprefix("the ")[:1].isupper()
    return mention.role if named and not mention.former and mention.role in HEADS and mention.group is None else None


def _gender_before(reading: Reading, mention: Mention) -> str | None:
    """What a word that leads up to the name says: a spokeswoman for the mill, Ana Ruiz, said."""
    start, prose = mention.span.start, reading.document.prose
    found = _LED_BY.search(prose, max(0, start - 90), start) if prose.startswith(", ", max(0, start - 2)) else None
    if found is None or not _GOES_ON.match(prose, mention.span.end):
        return None
    return "f" if found[1].endswith("woman") else "m"


TYPE = FactType(
    kind="person",
    says="a mention of a person by name",
    extract=extract,
    fields={
        "person": Field("people", "whose name it is"),
        "form": Field("choice", "how the name is given", ("full name", "surname", "first name", "single name")),
        "name": Field("words", "the name as printed, without title"),
        "first": Field("words", "the first name or initials"),
        "last": Field("words", "the surname"),
        "title": Field("words", "the title before the name: Sen., Mayor"),
        "long_form": Field("words", "title, role, organisation and name, as one phrase before or with the name"),
        "role": Field("words", "the office or job, under one spelling: chair, spokesperson"),
        "organisation": Field("words", "the body that the role belongs to"),
        "seat": Field("words", "the state that the office is of, or the county or town that it is of now"),
        "level": Field("choice", "which of the three it is", seats.LEVELS),
        "party": Field("words", "the party"),
        "office": Field("words", "the formal title before the name, under one spelling, where it is held now: senator, general"),
        "job": Field("words", "the job held now, where one person holds no other of its sort: interior minister, chief engineer"),
        "age": Field("number", "the age in years"),
        "former": Field("yes-no", "whether the role is a former one"),
        "leaves": Field("yes-no", "of a former holder: whether the article may tell how the office was left"),
        "heads": Field("words", "the office of which a body or place has one holder at a time"),
        "gender": Field("choice", "what a title or a word for a relative says: Mrs., spokeswoman, his wife", ("f", "m")),
        "sentence": Field("key", "the sentence that it stands in"),
        "in_body": Field("yes-no", "of a name in the headline: whether the surname stands anywhere below it"),
        "back_then": Field("yes-no", "of a name with a title: whether its sentence may speak of an earlier time"),
        "sole": Field("yes-no", "whether the article has one first name with this surname, and no other"),
        "known": Field("yes-no", "whether readers know the name without introduction"),
        "stray": Field("yes-no", "whether the article has the first name once beside another one, and nothing tells of two people"),
        "introduced": Field("yes-no", "whether the article gives a first name with this surname, here or elsewhere"),
        "namesake": Field("key", "the surname, written as one does when comparing"),
        "likeness": Field("key", "keys that surnames spelled almost alike share"),
        "early": Field("yes-no", "whether it is a surname that the article gives a first name only later"),
        "slip": Field("yes-no", "whether the surname is a letter away from one that the article has in full or more often"),
    },
)
