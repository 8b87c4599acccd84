"""The acts of an article's sentences: each verb of a deed with its doer and with what the words around the two make of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from factlint.frozen import NamedTuple, replace
from factlint.lexicon.deeds import CRIMES
from factlint.lexicon.function_words import BE, CONJUNCTIONS, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS
from factlint.model import Span
from factlint.reading.acts.clause import Clause
from factlint.reading.acts.deed import FORMS, deed_at
from factlint.reading.acts.rounds import round_of
from factlint.reading.acts.things import thing_after
from factlint.reading.acts.weighing import Modality, Weight, weighed
from factlint.reading.doers import SUBJECTS, Doers
from factlint.reading.inflect import BASE, PART
from factlint.reading.parts import Act, Reading

Manner = Literal["told", "claimed", "hedged"]

_PRESENT = frozenset({"deny", "plead guilty"})
"""Deeds that the body of an article tells in the present: "Hale denies it"."""
_LEFT_OUT = frozenset("refused refusing declined declining not".split())
"""Words behind which the verb itself may be left out."""
_DONE_NOT = frozenset("did has have had".split())
_ENDS = frozenset({"", ".", ";", ",", "!", "?"})
WORDS = frozenset(FORMS) | _LEFT_OUT
"""The words that an act may be found at."""
_IF = frozenset("if unless whether until once should suppose provided".split())
_DENYING = frozenset("denied denies deny denying".split())
_NOBODY = frozenset("neither nor no nobody none".split())
_CAUSATIVES = frozenset("want wants wanted have had has get gets got see saw seen keep keeps kept let lets make makes made".split())
"""Words before what looks like a subject and is an object: wants it lifted."""
_OPENERS = frozenset("after before since as than like until that".split())
_JOINING = frozenset("and but or nor then".split())
_BEHIND_PASSIVE = frozenset("by of in on with to for from at after over".split())
_TIMES = frozenset("year week month season summer winter spring autumn fall".split())
_ARTICLES = frozenset({"the", "a", "an"})
_ITSELF = frozenset({"itself", "himself", "herself", "themselves"})
_LINKING = frozenset("felt feel feels remain remained remains seem seemed seems become became look looked left kept".split())
_FUNCTION = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | BE | HAVE | DO | MODALS | _LINKING
_FUNCTION |= {"and", "to", "not", "who", "that", "which", "there"}
_SO_FAR = re.compile(r"(?:has|have)(?:n't| not)\b")
"""What was not done so far may be done by now."""
_ACCUSERS = re.compile(r"\b(?:polic|prosecut|investigat|indictment|complaint|lawsuit|authorities|detective|officer)", re.IGNORECASE)


class _Subject(NamedTuple):
    """Whose verb it is: their span, None where nobody is named; where that begins; how it was found."""

    span: Span | None
    begins: int
    pattern: str
    plain: Span | None = None  # the words of a noun phrase that is no mention


class _Last(NamedTuple):
    """The act before, in the same sentence."""

    clause: Clause
    weight: Weight
    subject: _Subject


class Finder:
    """The acts of one document, as they are found from its start to its end."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.prose = reading, reading.document.prose
        self.doers = Doers(reading)
        self.claims = sorted([(s.content, s.clause) for s in reading.speech.sayings if s.content])
        self.headlines = [zone.span for zone in reading.zones if zone.name == "headline"]
        self.clause = Clause("", Span(0, 0))
        self.last: _Last | None = None
        self.found: list[Act] = []

    def take(self, start: int, word: str) -> None:
        """Take in the act of a verb, if it is one."""
        if self.doers.holding(start) or any(span.start <= start < span.end for span in self.headlines):
            return
        clause = self._clause_at(start)
        at = clause.index(start)
        if clause.word(at) != word:
            return
        if word in _LEFT_OUT and (act := self._left_out(clause, at)):
            self.found.append(act)
            return
        if word not in FORMS:
            return
        lemma, kinds = FORMS[word]
        weight = weighed(clause, at, kinds)
        if weight is None:
            return
        weight = self._shared(clause, at, weight, kinds)
        end = clause.end(at)
        deed = deed_at(clause, at, passive=weight.passive, capital=self.doers.at(end + 1) is not None)
        if deed is None:
            return
        subject = self._subject(clause, at, weight)
        if subject is not None and (act := self._act(clause, at, lemma, weight, subject, *deed)):
            self.found.append(act)
            self.last = _Last(clause, weight, subject)

    def _left_out(self, clause: Clause, at: int) -> Act | None:
        """An act whose verb is left out: "signed it after refusing to do so", "asked her to sign; she did not"."""
        before = self.found[-1] if self.found else None
        if before is None or not self._near(before, clause) or before.modality not in ("asserted", "planned"):
            return None
        last, word = at, clause.word(at)
        if word != "not" and clause.words(at + 1, at + 4) == ["to", "do", "so"]:
            last = at + 3
        elif clause.word(last + 1) not in _ENDS:
            return None
        if word == "not":
            start = at - 1 if clause.word(at - 1) in _DONE_NOT else -1
        else:
            weight = weighed(clause, at, FORMS["refused" if word.endswith("ed") else "refusing"][1])
            start = weight.start if weight and weight.done and weight.modality == "asserted" else -1
        if start < 0:
            return None
        verb = Span(clause.start(start), clause.end(last))
        subject = self.doers.of(verb.start)
        if subject is not None and clause.word(clause.index(subject[0].span.start) - 1) in CONJUNCTIONS - _JOINING:
            return None  # "even when it did not"
        doer = Span(subject[0].span.start, subject[-1].span.end) if subject else before.doer
        round_ = round_of(clause, start, at, "")
        return replace(
            before,
            span=verb,
            doer=doer,
            verb=verb,
            done=not before.done,
            modality="asserted",
            object=None,
            round=round_,
            pattern="left out",
        )

    def _near(self, act: Act, clause: Clause) -> bool:
        """Whether an act stands in this sentence or in the one before."""
        k = bisect_right(self.doers.sentences, clause.span.start) - 1
        return act.verb.start >= (self.doers.sentences[k - 1] if k > 0 else clause.span.start)

    def _clause_at(self, position: int) -> Clause:
        """The sentence that holds a position."""
        if not self.clause.span.start <= position < self.clause.span.end:
            k = bisect_right(self.doers.sentences, position) - 1
            self.clause = Clause(self.prose, self.reading.sentences[k] if k >= 0 else Span(position, position))
        return self.clause

    def _shared(self, clause: Clause, at: int, weight: Weight, kinds: frozenset[str]) -> Weight:
        """The weight of a verb that shares the helping words of the one before: "was arrested and charged", "will sign or veto"."""
        before = clause.word(weight.start - 1)
        after = clause.word(at + 1)
        bare = weight.shape in ("finite", "present", "reduced") and clause.before(at).at + 1 == weight.start
        if not bare:
            return weight
        if before == "," and PART in kinds and after in _BEHIND_PASSIVE and self.doers.ending(clause.start(weight.start - 1)):
            return weight._replace(passive=True, shape="reduced")
        last = self.last
        if last is None or last.clause is not clause or before not in _JOINING:
            return weight
        if BASE in kinds and last.weight.modality != "asserted":
            return weight._replace(modality=last.weight.modality, done=weight.done is last.weight.done, shape=last.weight.shape)
        object_behind = after in DETERMINERS or after in ("it", "them") or self.doers.at(clause.end(at) + 1) is not None
        if PART in kinds and last.weight.passive and not object_behind:
            return weight._replace(passive=True, modality=last.weight.modality)
        return weight

    # ------------------------------------------------------------ whose verb it is

    def _subject(self, clause: Clause, at: int, weight: Weight) -> _Subject | None:
        """Whose verb it is; None where it is no verb of anybody's."""
        start = clause.start(weight.start)
        if weight.shape == "object":  # "urged Lee to sign"
            told = self.doers.at(clause.end(weight.start) + 1)
            return _Subject(told.span if told and told.kind in SUBJECTS else None, start, "told to")
        if weight.shape == "loose":
            return _Subject(None, start, "no subject")
        before = clause.start(weight.start - 1) if weight.start else None
        word = clause.word(weight.start - 1)
        helped = clause.before(at).at + 1 != weight.start
        if before is not None and word in ("who", "which", "that"):
            comma = 1 if clause.word(weight.start - 2) == "," else 0
            one = self.doers.ending(before - 1 - comma)
            if one is not None and one.kind in SUBJECTS and not one.possessive:
                return _Subject(one.span, one.span.start, "relative clause")
            return _Subject(None, before, "relative clause") if helped or word == "who" else None
        if self.last and self.last.clause is clause and self._joins(clause, at, weight.start):
            return self.last.subject._replace(pattern="shared subject")
        if weight.shape == "reduced":
            named = self.doers.ending(before) if before is not None else None
            return _Subject(named.span, named.span.start, "participle") if named else None
        if mentions := self.doers.of(start):
            return _Subject(Span(mentions[0].span.start, mentions[-1].span.end), mentions[0].span.start, "subject verb")
        begins = self._plain(clause, at, weight.start)
        if begins is not None:
            plain = Span(begins, clause.end(weight.start - 1))
            return _Subject(None, begins, "plain subject", plain)
        return _Subject(None, start, "no subject") if helped else None

    def _joins(self, clause: Clause, at: int, start: int) -> bool:
        """Whether a verb goes on from the one before: behind "and", ", then", or in a list: "signed it, left and"."""
        word = clause.word(start - 1)
        if word in _JOINING or (word == "," and clause.word(start) == "then"):
            return True
        if word != "," or start != at or self.doers.ending(clause.start(start - 1)):
            return False
        return clause.word(at + 1) in _ITSELF or _goes_on(clause, at)

    def _plain(self, clause: Clause, at: int, start: int) -> int | None:
        """Where a plain noun phrase before a verb begins; None where there is none, or the verb may be its participle."""
        if start == 0:
            return None
        before = self.doers.ending(clause.end(start - 1))
        if before is not None:
            return before.span.start if before.kind in ("place", "work") else None
        behind = clause.word(at + 1)
        if start == at and (behind in _BEHIND_PASSIVE or (behind in ("this", "last") and clause.word(at + 2) in _TIMES)):
            return None
        k = start
        while k > 0 and start - k < 5 and clause.word(k - 1).isalpha() and clause.word(k - 1) not in _FUNCTION:
            k -= 1
        return clause.start(k) if k < start else None

    # ------------------------------------------------------------ what stands around it

    def _act(self, clause: Clause, at: int, lemma: str, weight: Weight, subject: _Subject, deed: str, positive: bool) -> Act | None:
        verb = Span(clause.start(at), clause.end(at))
        opening = clause.index(subject.begins) - 1
        while clause.word(opening) in _ARTICLES:
            opening -= 1
        before = clause.word(opening)
        conditional = before in _IF or (before == "had" and opening == 0)
        bare = weight.start == clause.before(at).at + 1
        if bare and not conditional and (before in _CAUSATIVES or (before in PREPOSITIONS and before not in _OPENERS)):
            return None
        if weight.shape == "present" and not conditional and (deed not in _PRESENT or subject.span is None):
            return None
        nobody = before in _NOBODY or clause.word(clause.index(subject.begins)) in _NOBODY
        done = positive is (weight.done is not nobody)
        modality: Modality = weight.modality
        if before in _DENYING or (before == "that" and clause.word(opening - 1) in _DENYING):
            done, modality = False, "denied"
        elif conditional or (modality == "planned" and clause.depends):
            modality = "conditional"
        claim = _holding(self.prose, self.claims, verb.start)
        accused = deed == "accuse" or (deed in CRIMES and claim == 1)
        if modality == "asserted" and (weight.hedged or accused):
            modality = "alleged"
        manner: Manner = "hedged" if weight.hedged else "told" if claim is None else "claimed"
        start = verb.start if weight.shape == "object" or at - weight.start > 6 else clause.start(weight.start)
        so_far = not weight.done and bool(_SO_FAR.match(self.prose, start, verb.end))
        thing = self._thing(clause, verb.end, weight, subject)
        doer = subject.span if not weight.passive else self._agent(verb.end)
        spans = [span for span in (subject.span, thing) if span]
        return Act(
            Span(min([start, *(s.start for s in spans)]), max([verb.end, *(s.end for s in spans)])),
            doer,
            Span(start, verb.end),
            deed,
            done,
            weight.never,
            thing,
            manner,
            "unclear" if so_far else round_of(clause, weight.start, at, lemma),
            modality,
            f"passive, {subject.pattern}" if weight.passive else subject.pattern,
        )

    def _thing(self, clause: Clause, end: int, weight: Weight, subject: _Subject) -> Span | None:
        """What it is done to: the subject of a passive, else what stands behind the verb."""
        return (subject.span or subject.plain) if weight.passive else thing_after(self.prose, end, max(clause.span.end, end))

    def _agent(self, end: int) -> Span | None:
        """Who did it, behind the verb of a passive: "was signed by Lee"."""
        if not self.prose.startswith(" by ", end):
            return None
        agent = self.doers.at(end + len(" by "))
        return agent.span if agent is not None and agent.kind in SUBJECTS and not agent.possessive else None


def _accuses(prose: str, clause: Span) -> bool:
    return bool(_ACCUSERS.search(prose, *clause))


def _holding(prose: str, claims: Sequence[tuple[Span, Span]], position: int) -> bool | None:
    """Whether a position is in what an accuser says; None where it is in what nobody says. A claim has its clause beside it."""
    index = bisect_left(claims, position + 1, key=lambda claim: claim[0].start)
    for content, clause in reversed(claims[max(0, index - 3) : index]):
        if content.end > position:
            return _accuses(prose, clause)
    return None


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether an "and" with another verb of a deed behind it follows."""
    behind = clause.words(at + 1, at + 14)
    return any(word == "and" and after in FORMS for word, after in pairwise(behind))
