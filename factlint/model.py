"""The data that every floor shares. Plain and frozen; imports nothing of factlint.

Positions are code points counted from 0 in the author's own text, the end not included. They never move: a reader masks
what is no prose with spaces and folds typographic marks one for one, so a span cut from `Document.prose` and the same span
cut from `Document.text` are the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

from factlint.frozen import NamedTuple, dataclass, field

_PADDED = re.compile(r"(?<=[“‘«(\[£€¥]) ")
"""The blank that is left of the padding behind a mark that was written as a character reference (`&ldquo;`, `&pound;`)."""

Certainty = Literal["sure", "likely", "guess"]
CERTAINTIES: tuple[Certainty, ...] = ("sure", "likely", "guess")

Level = Literal["error", "warning", "note"]
LEVELS: tuple[Level, ...] = ("error", "warning", "note")

Role = Literal["draft", "source", "reference", "equal"]
SOURCES: tuple[Role, ...] = ("source", "reference")
"""The roles of articles that drafts are held against."""


def weakest(certainties: Iterable[Certainty]) -> Certainty:
    """The least certain of these; `sure` where there are none."""
    return max(certainties, key=CERTAINTIES.index, default="sure")


class Span(NamedTuple):
    """A stretch of one document: code points from `start`, `end` not included."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Meta:
    """What an article says of itself outside its prose: front matter, or a leaked line of metadata."""

    published: date | None = None
    outlet: str | None = None
    story: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class House:
    """A newsroom's own names and words beside those of the lexicon, all in small letters."""

    names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    household: frozenset[str] = frozenset()

    def kind(self, name: str) -> Literal["person", "body", "place"] | None:
        """What a name in small letters is the name of, as far as the newsroom says."""
        if name in self.organisations:
            return "body"
        if name in self.places:
            return "place"
        return "person" if name in self.names or name in self.household else None


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `text` is the author's own; `prose` has the same length and is what the extractors read.

    `unfolded` is the prose with the author's own marks, where markup makes that another thing than the text; `zones` are the
    stretches that markup names; `warning` is what a reader has to say of the file.
    """

    path: str
    text: str
    prose: str
    meta: Meta = Meta()
    house: House | None = None
    zones: tuple[tuple[str, Span], ...] = ()
    warning: str = ""
    unfolded: str = ""

    @property
    def words(self) -> str:
        """The text without its markup, every character of the prose as the author has it."""
        return self.unfolded or self.text

    def cut(self, span: Span) -> str:
        """What stands there in the author's file."""
        return self.text[span.start : span.end]

    def said(self, span: Span) -> str:
        """The words that stand there, without markup between them."""
        return _PADDED.sub("", " ".join(self.unfolded[span.start : span.end].split())) if self.unfolded else self.cut(span)


# ---------------------------------------------------------------- the values that a fact's fields may hold


@dataclass(frozen=True, slots=True)
class Quantity:
    """A printed number as the range that the print allows, both ends included; infinite where it is open."""

    low: float
    high: float
    printed: str
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """A printed date as the days that it can mean, first and last included."""

    first: date
    last: date
    printed: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the article with their place: a cue, a motion, a noun that is counted."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a person, body or place, as printed at `span` (the span of a mention of the reading).

    Extractors leave `keys` empty; linking fills in whose it is: one key for a person, several for a group, none where it is
    not resolved. `certainty` is that of the resolution, and of the reference itself where the extractor was in doubt whom it
    should refer to. `whole` is the noun phrase around the mention ("Ana Ruiz, a lawyer from Dayton"), which is what other programs
    are told.
    """

    span: Span
    text: str
    keys: tuple[str, ...] = ()
    name: str | None = None
    certainty: Certainty = "sure"
    whole: Phrase | None = None


Value = str | bool | Quantity | Days | Phrase | Ref | tuple[str, ...] | tuple[Ref, ...] | None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that an article states.

    `pattern` names what found it, so that its precision can be measured; `certainty` is the class that measurement gave.
    `quoted` is true for what stands inside quotation marks: the speaker may say what they like, so only rules about
    quotations look at it. A field that is absent or None is unknown.
    """

    kind: str
    span: Span
    certainty: Certainty
    pattern: str
    zone: str = "body"
    quoted: bool = False
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, body or place of the story: what all its mentions say of it, taken together."""

    key: str
    kind: Literal["person", "body", "place"]
    name: str
    names: tuple[str, ...] = ()
    gender: Literal["f", "m"] | None = None
    voice: str | None = None  # the key of the principal a spokesperson speaks for


@dataclass(frozen=True, slots=True)
class Article:
    """A document with its facts, their references resolved."""

    document: Document
    facts: tuple[Fact, ...]
    role: Role = "equal"


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that are held against each other, and who is who in them."""

    articles: tuple[Article, ...]
    entities: Mapping[str, Entity] = field(default_factory=dict)


# ---------------------------------------------------------------- what comes out


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a document that a finding points at. `marks` are the clashing words inside it, in document positions."""

    document: Document
    span: Span
    label: str = ""
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One inconsistency. `places` is never empty, the primary one first."""

    rule: str
    level: Level
    message: str
    fingerprint: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that somebody has looked at and lets stand. `by` is who, or the place of the remark in the article that says so."""

    finding: Finding
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark in the copy that lets findings of some rules stand in `scope`. `wrong` is what makes it useless, or empty."""

    path: str
    scope: Span
    rules: tuple[str, ...]
    reason: str
    line: int
    column: int
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """A file, rule or key that could not be read. Any of these makes the run end with exit code 2."""

    path: str
    message: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        where = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        return f"{where}: {self.message}"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was and what was not checked: silence must never mean both "fine" and "could not read it"."""

    documents: int = 0
    stories: int = 0
    read: Mapping[str, int] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)
    unchecked: Mapping[str, int] = field(default_factory=dict)
    passed_over: int = 0
    other_copy: Mapping[str, int] = field(default_factory=dict)
    """Of the files passed over those that are copy in a format that is not read, by ending."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one folder of articles came to: a part of the report. `focus` holds the paths of its articles that the run is about."""

    findings: tuple[Finding, ...]
    coverage: Coverage
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    focus: frozenset[str]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one run, as the report formats print it. `focus` holds the paths of the articles that it is about."""

    findings: tuple[Finding, ...]
    coverage: Coverage
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    focus: frozenset[str] = frozenset()
    remarks: tuple[Remark, ...] = ()
