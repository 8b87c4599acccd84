"""Whose verb it is: the mentions that are the subject of what begins at a position.

Looks at the mention before it, over an aside between commas, over what a preposition adds, and, behind an "and", at what the
sentence begins with. What has another shape is nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factlint.lexicon.calendar import ANY_WEEKDAY, MONTH_NAMES
from factlint.model import Span
from factlint.reading.parts import Mention, Reading
from factlint.reading.where import headlines

SUBJECTS = ("person", "body", "description", "pronoun", "unknown")
"""Kinds of mention that do something."""
_INSIDE = re.compile(r"\s+(?:of|for|at|from|in|with)\s+(?:the )?")
_JOINING = re.compile(r",? (?:and|but|then)(?: then)?$")
_ROSE = re.compile(r" [a-z]{1,12}(?:ed|et|ose|eft|at|ook|ame|ent)\b")
"""A verb in the past right behind its subject: Ruiz rose."""
_AGED = re.compile(r",\s+(?:\d{1,3},\s+)?")
_VERBS = re.compile(r"\b(?:said|says|was|were|is|are|has|had|will|would|told|asked)\b|[.;:\"]")
_RELATIVE = re.compile(r", (?:who|whose|whom|which) [^,]*$")
"""A relative clause that has begun and not ended."""
_ADJUNCT = re.compile(
    rf",? (?:(?:(?:late |early )?on )?{ANY_WEEKDAY}|(?:last|this) (?:week|month|year|night|\w+day)"
    rf"|yesterday|(?:on|in) (?:{'|'.join(MONTH_NAMES[1:])})(?: \d{{1,2}})?|in (?:19|20)\d\d)$"
)
"""When it was, between a subject and its verb."""
_LONGEST = 400  # characters before a verb in which its subject is looked for
_OBJECTS = frozenset("him her them me us whom himself herself themselves".split())


def _outer(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without those that stand inside another."""
    found: list[Mention] = []
    for mention in mentions:
        if not found or mention.span.end > found[-1].span.end:
            found.append(mention)
    return found


class Doers:
    """The mentions of one document, by position."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.prose = reading, reading.document.prose
        self.mentions = _outer(reading.mentions)
        self.starts = [mention.span.start for mention in self.mentions]
        self.sentences = [span.start for span in reading.sentences]
        self.headlines = headlines(reading)

    def at(self, start: int) -> Mention | None:
        """The mention that begins at a position."""
        k = bisect_left(self.starts, start)
        return self.mentions[k] if k < len(self.mentions) and self.starts[k] == start else None

    def ending(self, end: int) -> Mention | None:
        """The mention that ends at a position."""
        k = bisect_left(self.starts, end) - 1
        return self.mentions[k] if k >= 0 and self.mentions[k].span.end == end else None

    def holding(self, position: int) -> Mention | None:
        """The mention that a position is in."""
        k = bisect_right(self.starts, position) - 1
        return self.mentions[k] if k >= 0 and position < self.mentions[k].span.end else None

    def before(self, mention: Mention) -> Mention | None:
        """The mention right before another."""
        k = bisect_left(self.starts, mention.span.start)
        if not k or self.prose[self.mentions[k - 1].span.end : mention.span.start].strip():
            return None
        return self.mentions[k - 1]

    def opening(self, line: Span) -> tuple[Mention, ...]:
        """The mention that a line begins with, or nearly so; for a headline whose second verb has no subject of its own."""
        k = bisect_left(self.starts, line.start)
        near = k < len(self.mentions) and self.starts[k] < line.start + 20 and self.mentions[k].kind in SUBJECTS
        return (self.mentions[k],) if near else ()

    def joined(self, mention: Mention, *, after: bool) -> tuple[Mention, ...]:
        """The mention with those that "and" joins to it."""
        if mention.group is None:
            return (mention,)
        k = bisect_left(self.starts, mention.span.start)
        near = self.mentions[k : k + 12] if after else self.mentions[max(0, k - 12) : k + 1]
        return tuple(other for other in near if other.group == mention.group)

    def of(self, verb: int) -> tuple[Mention, ...] | None:
        """The subject of a verb that begins, with the helping words before it, at a position; None where it is not plain."""
        low = max(verb - _LONGEST, self.sentences[bisect_right(self.sentences, verb) - 1] if self.sentences else 0)
        end = len(self.prose[low:verb].rstrip()) + low
        if adjunct := _ADJUNCT.search(self.prose, max(low, end - 30), end):  # "Lee on Monday signed"
            end = adjunct.start()
        if self.prose[end - 1 : end] == ")":  # "Lee (R-Ohio) voted"
            end = max(low, self.prose.rfind(" (", max(low, end - 30), end))
        near = [m for m in self.mentions[bisect_left(self.starts, low) : bisect_left(self.starts, verb)] if m.span.end <= end]
        if not near:
            return None
        if self.prose[end - 1] == ",":
            found = self._over_aside(near, end - 1)
            if found is None or near[found].kind not in SUBJECTS:
                found = self._over_all(near, low, end - 1)
            if found is None and any(
                line.start <= verb < line.end for line in self.headlines
            ):  # "Ruiz rejects offer, tells Lee why"
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
        if chosen.kind not in SUBJECTS or chosen.possessive:
            return None
        return None if chosen.text.lower() in _OBJECTS else self.joined(chosen, after=False)

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

    def _over_all(self, near: Sequence[Mention], low: int, comma: int) -> int | None:
        """The mention that a sentence begins with, over several asides: "Lee, 39, of Station Road, Harlow, left"."""
        first = near[0]
        inner = self.prose[first.span.end : comma]
        opens = self.prose[low : first.span.start] in ("", "The ", "A ", "An ", "Former ")
        return 0 if opens and inner.startswith(",") and len(inner) < 160 and not _VERBS.search(inner) else None

    def _opening(self, near: Sequence[Mention], below: int, comma: int = 0) -> int | None:
        for k in range(below - 1, -1, -1):
            end = near[k].span.end
            if _RELATIVE.search(self.prose, near[0].span.start, near[k].span.start):
                continue  # it stands in an aside of its own: "Moreau, whose daughter Elise, 9, died in the fire, told"
            if self.prose[end : end + 1] == ",":
                inner = self.prose[end + 1 : comma or near[below].span.start]
                plain = not _VERBS.search(inner) or inner.startswith((" who ", " whose ", " whom ", " which "))
                return k if plain and len(inner) < 120 and '"' not in inner else None
        return None
