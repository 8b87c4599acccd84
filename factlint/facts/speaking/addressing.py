"""Who speaks to whom where no reporting clause says it: "was warned by Ruiz", "wrote to Ruiz", "thanked Ruiz", "told jurors".

Looks at the verb, at the mention that is its subject and at what stands behind it. What has another shape is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from factlint.frozen import replace
from factlint.lexicon.calendar import MONTHS, WEEKDAYS
from factlint.lexicon.function_words import BE, CONJUNCTIONS, MODALS, NEGATIONS, PREPOSITIONS
from factlint.lexicon.roles import BODY_NOUNS
from factlint.lexicon.telling_verbs import DIRECT, NOBODY, PASSIVE, SINGULARS, WITH_WORD
from factlint.model import Span
from factlint.reading import helping
from factlint.reading.doers import SUBJECTS, Doers
from factlint.reading.parts import Cue, Mention, Reading, Saying
from factlint.reading.vocabulary import whole
from factlint.reading.where import headlines, sentence_at

_FORMS = sorted({*DIRECT, *WITH_WORD}, key=lambda form: (-len(form), form))
_VERB = re.compile(rf"(?:{'|'.join(map(re.escape, _FORMS))})(?= )")
_FIRST_WORDS = frozenset(form.split(" ")[0] for form in _FORMS)
_BE = re.compile(r"\b(?:was|were|been|being|be|is|are)\s")
_CAPITALS = re.compile(r"\b(?:TELLS|ASKS|URGES|WARNS|ACCUSES|THANKS|ORDERS|BEGS)(?= )")
_PLAIN_CAPITALS = re.compile(r" ([A-Z]{3,}(?: [A-Z]{3,}){0,2}?)(?=:| (?:TO|THAT|OF|NOT|OVER|ABOUT|AHEAD)\b)")
_UNTOLD = NEGATIONS | MODALS - {"will", "would"}
"""Helping words of what was not told, or may not have been."""
_PLAIN = re.compile(
    r" (?:(?:an?|the|his|her|its|their|some|all|both|many|other) )?(?:[a-z]+(?:al|ern|ish|ing|ior|ed) )?"
    r"([a-z]{4,20})(?=[ .,;:])"
)
_LONE = re.compile(r"([A-Z][a-z][\w'-]+)(?:, [^.;:\"\n]{2,80})?, $")
_OPENERS = (
    PREPOSITIONS | CONJUNCTIONS | frozenset((*MONTHS, *WEEKDAYS)) | {"yes", "no", "well", "finally", "today", "yesterday", "there"}
)
_OUTLET = re.compile(r" (?:the )?(?:daily|weekly|newspaper|magazine|broadcaster|news agency|agency|channel|website) (?=[A-Z])")
"""What may stand before the name of an outlet: told daily Harlow Post."""
_EVERYBODY = re.compile(r" (both|all|everyone|everybody)(?= (?:to|that|of)\b|[.,;])")
_WITHOUT_AGENT = frozenset({"tell", "ask", "urge", "warn", "order"})
"""Frames whose passive is a telling without an agent too: to be accused is where somebody stands before the law."""


def find(reading: Reading, done: Set[int], known: Mapping[int, Saying]) -> Iterator[Saying]:
    """Sayings that the reporting clauses do not give, in order.

    None at the verbs that are done; `known` are the clauses that lack one of their sides.
    """
    prose, finder = reading.document.prose, _Finder(reading)
    yield from _in_headlines(reading, finder)
    for at, _ in sorted(whole(prose, _FIRST_WORDS & reading.vocabulary)):
        match = _VERB.match(prose, at)
        if match is None or at in done:
            continue
        saying = known.get(match.start())
        if match.group() not in PASSIVE or not finder.is_passive(match):
            found = finder.active(match, saying)
        elif prose.startswith(" by ", match.end()):
            found = finder.passive(match, saying)
        else:
            found = finder.agentless(match)
        if found is not None:
            yield found


def _in_headlines(reading: Reading, finder: _Finder) -> Iterator[Saying]:
    """Tellings of a headline in capitals: "MAYOR LEE TELLS RESIDENTS TO BOIL WATER"."""
    for line in headlines(reading):
        for match in _CAPITALS.finditer(reading.document.prose, *line):
            subject = finder.doers.of(match.start()) or finder.doers.opening(line)
            mention = finder.doers.at(match.end() + 1)
            plain = _PLAIN_CAPITALS.match(reading.document.prose, match.end())
            people = (mention.span,) if mention else (Span(*plain.span(1)),) if plain else ()
            if subject and people:
                cue = Cue(Span(*match.span()), match.group().lower(), DIRECT[match.group().lower()])
                whole = Span(subject[0].span.start, people[-1].end)
                yield Saying(cue, "headline", "likely", whole, tuple(m.span for m in subject), people)


class _Finder:
    """The mentions of one document, by position."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.prose = reading, reading.document.prose
        self.doers = Doers(reading)

    def is_passive(self, match: re.Match[str]) -> bool:
        """Whether a participle is told of somebody: "was" before it, or "by" behind it."""
        if self.prose.startswith(" by ", match.end()):
            return True
        return not BE.isdisjoint(helping.before(self.prose, match.start()).words)

    def active(self, match: re.Match[str], saying: Saying | None) -> Saying | None:
        """ "Ruiz thanked Lee"."""
        speakers = saying.speakers if saying else ()
        if saying and not _UNTOLD.isdisjoint(helping.before(self.prose, match.start()).words):
            return None
        if any(speaker.start > match.start() for speaker in speakers):  # "asked Ruiz" behind a quotation: she is who asks
            return None
        subject = None if speakers else self.subject(match.start())
        if not speakers and subject is None:
            if (lone := self.lone(match.start())) is None:
                return None
            speakers = (lone,)
        first = subject[0] if subject else self.doers.at(speakers[0].start)
        before = self.doers.before(first) if first else None
        if before is not None and before.text.lower() == "whom" and not self.doers.at(match.end() + 1):
            people: tuple[Span, ...] = (before.span,)
        else:
            people = self.object(match)
        if not people:
            return None
        return self.made(match, saying, speakers or tuple(m.span for m in subject or ()), people, "object")

    def passive(self, match: re.Match[str], saying: Saying | None) -> Saying | None:
        """ "Ruiz was thanked by Lee"; "Ruiz, warned by Lee, left"."""
        agent = self.doers.at(match.end() + len(" by "))
        if agent is None or agent.kind not in SUBJECTS or agent.possessive:
            return None
        told = self.reduced(match.start()) if not _BE.search(self.prose, max(0, match.start() - 24), match.start()) else None
        subject = (told,) if told else self.subject(match.start())
        lone = self.lone(match.start()) if subject is None else None
        people = tuple(m.span for m in subject) if subject else (lone,) if lone else ()
        if not people:
            return None
        speakers = tuple(m.span for m in self.doers.joined(agent, after=True))
        return self.made(match, saying, speakers, people, "passive")

    def agentless(self, match: re.Match[str]) -> Saying | None:
        """ "Ruiz was told to go": by whom it does not say."""
        if DIRECT[match.group()] not in _WITHOUT_AGENT:
            return None
        subject = self.subject(match.start())
        return self.made(match, None, (), tuple(m.span for m in subject), "agentless passive") if subject else None

    def made(
        self, match: re.Match[str], saying: Saying | None, speakers: Sequence[Span], people: Sequence[Span], pattern: str
    ) -> Saying:
        """The saying, new or with what it lacked."""
        words = match.group()
        frame = DIRECT.get(words) or WITH_WORD[words]
        cue = Cue(Span(*match.span()), words.split()[0], frame, passive=pattern.endswith("passive"))
        first, last = min(*speakers, *people, cue.span), max(*speakers, *people, cue.span)
        sentence = sentence_at(self.reading.sentences, match.start())
        end = max(sentence.end if sentence else last.end, last.end)
        content = Span(last.end, end) if end > last.end + 1 else None
        if saying is not None:
            return replace(saying, cue=cue, speakers=tuple(speakers), addressees=tuple(people), targets=(), certainty="likely")
        clause = Span(first.start, last.end)
        return Saying(cue, pattern, "likely", clause, tuple(speakers), tuple(people), content=content)

    # ------------------------------------------------------------ who stands where

    def subject(self, verb: int) -> tuple[Mention, ...] | None:
        """Whose verb begins at a position, over helping words; None too where those say that it was not told."""
        helped = helping.before(self.prose, verb)
        return self.doers.of(helped.start) if _UNTOLD.isdisjoint(helped.words) else None

    def lone(self, verb: int) -> Span | None:
        """A name that no mention is known by, at the beginning of a sentence and before an aside: "Roe, the first seed, told"."""
        helped, sentence = helping.before(self.prose, verb), sentence_at(self.reading.sentences, verb)
        if sentence is None or not _UNTOLD.isdisjoint(helped.words):
            return None
        match = _LONE.match(self.prose, sentence.start, helped.start)
        if (
            match is None
            or self.doers.at(match.start())
            or match.group(1).lower() in _OPENERS
            or helping.is_adverb(match.group(1).lower())
        ):
            return None
        return Span(*match.span(1))

    def reduced(self, verb: int) -> Mention | None:
        """ "Ruiz, once warned by": who stands before the comma."""
        start = verb - len("once ") if self.prose.startswith("once ", verb - len("once ")) else verb
        if self.prose[start - 2 : start] != ", ":
            return None
        mention = self.doers.ending(start - 2)
        return mention if mention is not None and mention.kind in SUBJECTS else None

    def object(self, match: re.Match[str]) -> tuple[Span, ...]:
        """Who is spoken to: the mention behind the verb, or a plural noun that is none."""
        outlet = _OUTLET.match(self.prose, match.end())
        mention = self.doers.at(outlet.end() if outlet else match.end() + 1)
        if mention is not None:
            return self._mentioned(mention)
        if everybody := _EVERYBODY.match(self.prose, match.end()):
            return (Span(*everybody.span(1)),)
        plain = _PLAIN.match(self.prose, match.end())
        if plain is None:
            return ()
        word = plain.group(1)
        plural = word.endswith(("s", "men", "women", "people", "children")) and not word.endswith(("ss", "us", "is"))
        if word in NOBODY or not (plural or word in SINGULARS or word in BODY_NOUNS):
            return ()
        return (Span(match.end() + 1, plain.end(1)),)

    def _mentioned(self, mention: Mention) -> tuple[Span, ...]:
        if mention.possessive or mention.kind in ("place", "work"):
            return ()
        after = mention.span.end
        if mention.kind == "description" and self.prose[after : after + 2] == ", ":
            named = self.doers.at(after + 2)
            if named is not None and named.kind == "person" and self.prose[named.span.end : named.span.end + 1] in (",", "."):
                return tuple(m.span for m in self.doers.joined(named, after=True))
        return tuple(m.span for m in self.doers.joined(mention, after=True))
