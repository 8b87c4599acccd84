"""Pronouns that can only stand for one person: their paragraph names nobody else before them.

Linking gives "he" to a man where it knows who is one, so a wrong pronoun would only go to somebody else. Here the paragraph alone
decides.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from factlint.facts.declare import FactType, Field
from factlint.lexicon.roles import BODY_NOUNS, OUTLET_NOUNS
from factlint.model import Fact, Phrase, Ref
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import in_quotation

_BODIES = frozenset({*BODY_NOUNS, *OUTLET_NOUNS})
_REACH = 1000
"""Characters of a paragraph before the pronoun that are looked through; who stands in more is not alone."""
_BEFORE = 2
"""So many paragraphs before may tell of somebody else, who is then meant where the one named only speaks of another."""
_SUBJECTS = frozenset({"he", "she"})
_OTHERS = frozenset(
    "man woman boy girl wife husband mother father son daughter brother sister girlfriend boyfriend mom mum dad baby child victim "
    "suspect patient driver friend partner fiance fiancé fiancee fiancée aunt uncle cousin niece nephew infant teenager ship god "
    "pope queen king princess prince nurse doctor student teacher officer character someone somebody anyone whoever lady "
    "gentleman guy transgender nonbinary drag dog cat horse".split()
)
_OTHERS_TOO = re.compile(r"\b(?:he or she|she or he|s/he|non-binary|grand\w+|pronoun\w*)\b")
_PARTS_OF_THESE = (" or ", "s/he", "binary", "grand", "pronoun")
_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"(?:But |And |So |Then |Later |In \w+,? |On \w+day,? |Now,? |\"[^\"\n]{1,300},\" )?")
_ASIDE = r"(?:, (?:who|which|an?|the|\d)[^,.;:\"\n]{0,80},)?"
_FIRST_DOES = r"(?: [a-z][^,.;:\"\n]{2,60} and)?"
"""What the name does before it speaks: took the stand and told the jury that she."""
_SAID = re.compile(
    rf"{_FIRST_DOES}{_ASIDE} (?:said|says|added|told \w+(?: \w+)?|wrote|argued|insisted|recalled|testified|admitted|acknowledged)"
    r"(?: on \w+day| \w+day)?(?: that)? $"
)
_LEADS_TO = re.compile(r" (?:for|of|with|at|from) [^,.;:\"\n]{2,60}, ")
_LEADING = re.compile(r"(?:An?|The) [a-z-]+(?: [a-z-]+){0,2}? (?:for|of|with|at|from) [^,.;:\"\n]{2,60}, ")
_OPENING = re.compile(r"(?:When|As|After|Before|While|If|Since|Once|Because|Although|Though) ")
_THEN = re.compile(r" [^,;:.\"\n]{2,100}, $")
"""When Lee applied in May, he was told: what stands between the name and the pronoun."""
_ASIDE_SAID = re.compile(r" (?:said|says|recalled|recalls|added|explained|remembered)[,.]")
"""Lee went home, she recalled, and slept."""


def extract(reading: Reading) -> Iterable[Fact]:
    """One fact for each such pronoun."""
    people: _People | None = None
    for k, mention in enumerate(reading.mentions):
        if mention.kind == "pronoun" and mention.gender and mention.text.lower() in _SUBJECTS:
            people = people or _People(reading)
            person = people.only_one_before(k)
            if person is not None:
                yield _fact(reading, mention, person)


def _fact(reading: Reading, pronoun: Mention, person: Mention) -> Fact:
    fields = {
        "person": Ref(person.span, person.text),
        "pronoun": Phrase(pronoun.span, reading.document.said(pronoun.span)),
        "gender": pronoun.gender,
    }
    return Fact("pronoun", pronoun.span, "likely", "one person", reading.zone_at(pronoun.span.start), False, fields)


class _People:
    """Who is named in the paragraphs of an article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.starts = [mention.span.start for mention in reading.mentions]
        self.paragraphs = [span.start for span in reading.paragraphs]
        self.sentences = [span.start for span in reading.sentences]

    def only_one_before(self, index: int) -> Mention | None:
        """The subject of the sentence before a pronoun, or of its own clause of saying, where the paragraph names nobody else."""
        reading = self.reading
        pronoun = reading.mentions[index]
        if reading.zone_at(pronoun.span.start) != "body" or in_quotation(reading.quotations, pronoun.span):
            return None
        here = bisect_right(self.paragraphs, pronoun.span.start) - 1
        start = reading.paragraphs[here].start
        if pronoun.span.start - start > _REACH:
            return None
        near = reading.mentions[bisect_left(self.starts, start) : index]
        named = [mention for mention in near if mention.kind == "person"]
        if not named or self._others(near, named[0]) or _somebody(reading.document.prose[start : pronoun.span.start].lower()):
            return None
        return named[-1] if self._is_subject(named[-1], pronoun, start) else None

    def _others(self, near: Sequence[Mention], one: Mention) -> bool:
        """Whether anybody else may be meant."""
        for mention in near:
            if mention.kind == "person" and mention.last != one.last:
                return True
            if mention.kind == "unknown" and " " in mention.text:
                return True
            somebody = mention.kind == "description" and not mention.plural and mention.role not in _BODIES
            if somebody and mention.role != one.role and not self._leads_to(mention, one):
                return True
        return len({mention.first for mention in near if mention.kind == "person" and mention.first}) > 1

    def _told_of_before(self, named: Mention, pronoun: Mention, paragraph: int) -> bool:
        """Whether the passage is about somebody else, of whom the named one may speak: "Ruiz said that she had been kind"."""
        before = bisect_left(self.paragraphs, paragraph)
        start = self.paragraphs[max(0, before - _BEFORE)]
        near = self.reading.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, paragraph)]
        others = [one for one in near if (one.kind == "person" and one.last != named.last) or one.kind == "pronoun"]
        return any(one.gender == pronoun.gender or (one.kind == "person" and one.gender is None) for one in others)

    def _opens(self, start: int, named: Mention) -> bool:
        """Whether a sentence begins with the name, or with what leads up to it."""
        return start == named.span.start or bool(_LEADING.fullmatch(self.reading.document.prose, start, named.span.start))

    def _leads_to(self, description: Mention, one: Mention) -> bool:
        """Whether the words go on to the name: a spokeswoman for the mill, Ana Ruiz."""
        between = self.reading.document.prose[description.head.end : one.span.start]
        return bool(_LEADS_TO.fullmatch(between))

    def _is_subject(self, named: Mention, pronoun: Mention, paragraph: int) -> bool:
        """Whether the name opens its sentence, and the pronoun the next one or what the name is said to say."""
        prose = self.reading.document.prose
        low, high = bisect_left(self.sentences, paragraph), bisect_right(self.sentences, pronoun.span.start)
        sentences = self.reading.sentences[low:high]
        opens = any(self._opens(span.start, named) for span in sentences)
        between = prose[named.span.end : pronoun.span.start]
        if named.possessive:
            return False
        if any(_OPENING.fullmatch(prose, span.start, named.span.start) for span in sentences):
            return bool(_THEN.fullmatch(between))
        if not opens:
            return False
        if _ASIDE_SAID.match(prose, pronoun.span.end) and prose.startswith(", ", pronoun.span.start - 2):
            return '"' not in between
        if _SAID.fullmatch(between):
            return not self._told_of_before(named, pronoun, paragraph)
        return any(_CLAUSE.fullmatch(prose, span.start, pronoun.span.start) for span in sentences if span.start > named.span.start)


def _somebody(text: str) -> bool:
    """Whether words, in small letters, speak of somebody without a name, or of no "he" or "she"."""
    if not _OTHERS.isdisjoint(_WORD.findall(text)):
        return True
    return any(part in text for part in _PARTS_OF_THESE) and _OTHERS_TOO.search(text) is not None


TYPE = FactType(
    kind="pronoun",
    says="a “he” or “she” that can only stand for one person",
    extract=extract,
    vital="person",
    fields={
        "person": Field("people", "who"),
        "pronoun": Field("words", "the pronoun"),
        "gender": Field("choice", "its gender", ("f", "m")),
    },
)
