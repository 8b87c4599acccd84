"""One article while its pronouns and descriptions are resolved: its mentions in order, and who is known so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence

from factlint.frozen import dataclass, field
from factlint.model import Certainty, Entity
from factlint.reading.parts import Mention, Reading, Saying

Referent = tuple[tuple[str, ...], Certainty]


@dataclass(slots=True)
class Walk:
    """What is known so far of one article, mention by mention."""

    reading: Reading
    entities: Mapping[str, Entity]
    gender: Callable[[str], str | None]
    found: dict[int, Referent]
    roles: Mapping[int, tuple[Mention, ...]] = field(default_factory=dict)
    quoted: list[bool] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    pairs: list[tuple[int, tuple[str, ...], tuple[Mention, ...]]] = field(default_factory=list)

    speech: dict[int, list[Saying]] | None = None

    def sayings_of(self, sentence: int) -> Sequence[Saying]:
        """The reporting clauses of a sentence, in order."""
        if self.speech is None:
            starts = [span.start for span in self.reading.sentences]
            self.speech = {}
            for saying in self.reading.speech.sayings:
                self.speech.setdefault(bisect_right(starts, saying.cue.span.start), []).append(saying)
        return self.speech.get(sentence, ())


def lay_out(walk: Walk) -> None:
    """Fill in where each mention stands, and the groups of people that "and" joins."""
    reading = walk.reading
    outer = [q.span for q in reading.quotations if q.depth == 1]
    starts = [span.start for span in outer]
    sentences = [span.start for span in reading.sentences]
    paragraphs = [span.start for span in reading.paragraphs]
    groups: dict[int, list[int]] = {}
    for k, mention in enumerate(reading.mentions):
        place = bisect_right(starts, mention.span.start) - 1
        walk.quoted.append(place >= 0 and outer[place].holds(mention.span))
        walk.sentence.append(bisect_right(sentences, mention.span.start))
        walk.paragraph.append(bisect_right(paragraphs, mention.span.start))
        if mention.group is not None:
            groups.setdefault(mention.group, []).append(k)
    for members in groups.values():
        if all(reading.mentions[k].kind in ("person", "unknown") and k in walk.found for k in members):
            keys = tuple(dict.fromkeys(key for k in members for key in walk.found[k][0]))
            if len(keys) == len(members) and all(key.startswith("person:") for key in keys) and not walk.quoted[members[0]]:
                walk.pairs.append((members[0], keys, tuple(reading.mentions[k] for k in members)))
