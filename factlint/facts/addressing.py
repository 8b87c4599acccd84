"""Who speaks to whom where no reporting clause says it: "was warned by Ruiz", "wrote to Ruiz", "thanked Ruiz", "told jurors".

Looks at the verb, at the mention that is its subject and at what stands behind it. What has another shape is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set

from factlint.frozen import replace
from factlint.lexicon.function_words import BE, MODALS, NEGATIONS
from factlint.lexicon.roles import BODY_NOUNS
from factlint.lexicon.telling_verbs import DIRECT, NOBODY, PASSIVE, SINGULARS, WITH_WORD
from factlint.model import Span
from factlint.reading import helping
from factlint.reading.parts import Cue, Mention, Reading, Saying

_FORMS = sorted({*DIRECT, *WITH_WORD}, key=lambda form: (-len(form), form))
_VERB = re.compile(rf"\b(?:{'|'.join(map(re.escape, _FORMS))})(?= )")
_BE = re.compile(r"\b(?:was|were|been|being|be|is|are)\s")
_UNTOLD = NEGATIONS | MODALS - {"will", "would"}
"""Helping words of what was not told, or may not have been."""
_INSIDE = re.compile(r"\s+(?:of|for|at|from|in|with)\s+(?:the )?")
_JOINING = re.compile(r",? (?:and|but|then)(?: then)?$")
_ROSE = re.compile(r" [a-z]{2,12}(?:ed|et|ose|eft|at|ook|ame|ent)\b")
"""A verb in the past right behind its subject: Ruiz rose."""
_AGED = re.compile(r",\s+(?:\d{1,3},\s+)?")
_VERBS = re.compile(r"\b(?:said|says|was|were|is|are|has|had|will|would|told|asked)\b|[.;:\"]")
_PLAIN = re.compile(
    r" (?:(?:an?|the|his|her|its|their|some|all|both|many|other) )?(?:[a-z]+(?:al|ern|ish|ing|ior|ed) )?"
    r"([a-z]{4,20})(?=[ .,;:])"
)
_LONGEST = 400  # characters before a verb in which its subject is looked for
_WITHOUT_AGENT = frozenset({"tell", "ask", "urge", "warn", "order"})
"""Frames whose passive is a telling without an agent too: to be accused is where somebody stands before the law."""
_SPEAKERS = ("person", "body", "description", "pronoun", "unknown")


def find(reading: Reading, done: Set[int], known: Mapping[int, Saying]) -> Iterator[Saying]:
    """Sayings that the reporting clauses do not give, in order.

    None at the verbs that are done; `known` are the clauses that lack one of their sides.
    """
    prose, finder = reading.document.prose, _Finder(reading)
    for match in _VERB.finditer(prose):
        if match.start() in done:
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


def _outer(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without those that stand inside another."""
    found: list[Mention] = []
    for mention in mentions:
        if not found or mention.span.end > found[-1].span.end:
            found.append(mention)
    return found


class _Finder:
    """The mentions of one document, by position."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.prose = reading, reading.document.prose
        self.mentions = _outer(reading.mentions)
        self.starts = [mention.span.start for mention in self.mentions]
        self.sentences = [span.start for span in reading.sentences]

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
            return None
        first = subject[0] if subject else self.at(speakers[0].start)
        before = self.before(first) if first else None
        if before is not None and before.text.lower() == "whom" and not self.at(match.end() + 1):
            people: tuple[Span, ...] = (before.span,)
        else:
            people = self.object(match)
        if not people:
            return None
        return self.made(match, saying, speakers or tuple(m.span for m in subject or ()), people, "object")

    def passive(self, match: re.Match[str], saying: Saying | None) -> Saying | None:
        """ "Ruiz was thanked by Lee"; "Ruiz, warned by Lee, left"."""
        agent = self.at(match.end() + len(" by "))
        if agent is None or agent.kind not in _SPEAKERS or agent.possessive:
            return None
        told = self.reduced(match.start()) if not _BE.search(self.prose, max(0, match.start() - 24), match.start()) else None
        subject = (told,) if told else self.subject(match.start())
        if subject is None:
            return None
        speakers = tuple(m.span for m in self.joined(agent, after=True))
        return self.made(match, saying, speakers, tuple(m.span for m in subject), "passive")

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
        k = bisect_right(self.sentences, match.start()) - 1
        end = max(self.reading.sentences[k].end if k >= 0 else last.end, last.end)
        content = Span(last.end, end) if end > last.end + 1 else None
        if saying is not None:
            return replace(saying, cue=cue, speakers=tuple(speakers), addressees=tuple(people), targets=(), certainty="likely")
        clause = Span(first.start, last.end)
        return Saying(cue, pattern, "likely", clause, tuple(speakers), tuple(people), content=content)

    # ------------------------------------------------------------ who stands where

    def at(self, start: int) -> Mention | None:
        """The mention that begins at a position."""
        k = bisect_left(self.starts, start)
        return self.mentions[k] if k < len(self.mentions) and self.starts[k] == start else None

    def before(self, mention: Mention) -> Mention | None:
        """The mention right before another."""
        k = bisect_left(self.starts, mention.span.start)
        if not k or self.prose[self.mentions[k - 1].span.end : mention.span.start].strip():
            return None
        return self.mentions[k - 1]

    def joined(self, mention: Mention, *, after: bool) -> tuple[Mention, ...]:
        """The mention with those that "and" joins to it."""
        if mention.group is None:
            return (mention,)
        k = bisect_left(self.starts, mention.span.start)
        near = self.mentions[k : k + 12] if after else self.mentions[max(0, k - 12) : k + 1]
        return tuple(other for other in near if other.group == mention.group)

    def subject(self, verb: int) -> tuple[Mention, ...] | None:
        """Whose verb begins at a position: the mention before it, over helping words, over an aside between commas."""
        low = max(verb - _LONGEST, self.sentences[bisect_right(self.sentences, verb) - 1] if self.sentences else 0)
        helped = helping.before(self.prose, verb, low)
        if not _UNTOLD.isdisjoint(helped.words):
            return None
        end = len(self.prose[low : helped.start].rstrip()) + low
        near = [m for m in self.mentions[bisect_left(self.starts, low) : bisect_left(self.starts, verb)] if m.span.end <= end]
        if not near:
            return None
        if self.prose[end - 1] == ",":
            found = self._over_aside(near, end - 1)
            if found is None and self.reading.zone_at(verb) == "headline":  # "Ruiz rejects offer, tells Lee why"
                found = 0 if near[0].span.start == low else None
        elif joining := _JOINING.search(self.prose, low, end):
            found = self._main(near, low, joining.start())
        else:
            found = len(near) - 1 if near[-1].span.end == end else None
        if found is None:
            return None
        while found and _INSIDE.fullmatch(self.prose, near[found - 1].span.end, near[found].span.start):
            found -= 1
        chosen = near[found]
        if chosen.kind not in _SPEAKERS or chosen.possessive:
            return None
        word = chosen.text.lower()
        if word in ("him", "her", "them", "me", "us", "whom", "himself", "herself", "themselves"):
            return None
        return self.joined(chosen, after=False)

    def _main(self, near: Sequence[Mention], low: int, joint: int) -> int | None:
        """The mention that a sentence begins with, for the second of two verbs that "and" joins: "Ruiz rose and thanked"."""
        first = near[0]
        alone = self.prose[low : first.span.start].strip() == ""
        if not alone or _VERBS.search(self.prose, first.span.end, joint) or any(m.span.end == joint for m in near):
            return None
        return 0 if _ROSE.match(self.prose, first.span.end) else None

    def _over_aside(self, near: Sequence[Mention], comma: int) -> int | None:
        """The mention that an aside, which ends with this comma, belongs to."""
        last = len(near) - 1
        if near[last].span.end == comma:  # the aside ends in a mention
            if not last or not _AGED.fullmatch(self.prose, near[last - 1].span.end, near[last].span.start):
                return self._opening(near, last)
            return last if near[last].kind == "person" and near[last - 1].kind == "description" else last - 1
        return self._opening(near, last + 1, comma)

    def _opening(self, near: Sequence[Mention], below: int, comma: int = 0) -> int | None:
        for k in range(below - 1, -1, -1):
            end = near[k].span.end
            if self.prose[end : end + 1] == ",":
                inner = self.prose[end + 1 : comma or near[below].span.start]
                plain = not _VERBS.search(inner) or inner.startswith((" who ", " whose ", " which "))
                return k if plain and len(inner) < 120 and '"' not in inner else None
        return None

    def reduced(self, verb: int) -> Mention | None:
        """ "Ruiz, once warned by": who stands before the comma."""
        start = verb - len("once ") if self.prose.startswith("once ", verb - len("once ")) else verb
        if self.prose[start - 2 : start] != ", ":
            return None
        k = bisect_left(self.starts, start) - 1
        return (
            self.mentions[k] if k >= 0 and self.mentions[k].span.end == start - 2 and self.mentions[k].kind in _SPEAKERS else None
        )

    def object(self, match: re.Match[str]) -> tuple[Span, ...]:
        """Who is spoken to: the mention behind the verb, or a plural noun that is none."""
        mention = self.at(match.end() + 1)
        if mention is not None:
            return self._mentioned(mention)
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
            named = self.at(after + 2)
            if named is not None and named.kind == "person" and self.prose[named.span.end : named.span.end + 1] in (",", "."):
                return tuple(m.span for m in self.joined(named, after=True))
        return tuple(m.span for m in self.joined(mention, after=True))
