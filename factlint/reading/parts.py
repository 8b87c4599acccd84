"""The parts that reading finds in one document, and `Reading`, which holds them. Plain frozen data.

Every span is in document positions. Tuples are in order of position.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from factlint.frozen import dataclass
from factlint.model import Certainty, Days, Document, Quantity, Span

ZoneName = Literal["headline", "byline", "dateline", "caption", "credit", "metadata", "body"]


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of prose of one kind. Zones do not overlap and together hold all the prose."""

    name: ZoneName
    span: Span


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the prose, runs of plain letters with apostrophes and hyphens between them, each known by its number.

    `lower` are they in small letters, `starts` the positions where they begin, `gaps` what stands before each.
    """

    lower: Sequence[str] = ()
    starts: Sequence[int] = ()
    gaps: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between one pair of quotation marks, or in one paragraph of a running quotation.

    `span` covers the marks, `inner` does not. `depth` is 1 for a quotation in the article's own prose, 2 for one inside a
    quotation. `running` is true where the same quotation goes on in, or came from, the neighbouring paragraph.
    `closed` is false where no closing mark was found (and it is not the running kind).
    """

    span: Span
    inner: Span
    depth: int = 1
    running: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Number:
    """A number in print. `figure` is the number without its approximator; `quantity` the range that the whole allows.

    `kind`: cardinal, ordinal, percent, money, measure, age, ratio, tally, year, clock, score, ...
    """

    span: Span
    quantity: Quantity
    figure: Quantity
    kind: str
    approximator: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A date in print. `days` is None where it cannot be resolved or cannot exist (`impossible`)."""

    span: Span
    days: Days | None
    weekday: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # of a run of days in one month: Nov. 3-5
    relative: bool = False
    year_printed: bool = False
    impossible: bool = False
    offset: int | None = None  # days after (before: negative) the event that `anchor` names: "two weeks after the fire"
    anchor: str | None = None  # that event's noun, where its date does not stand there
    event: str | None = None  # the noun that the date is part of the name of: "the May 3 fire"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that refer to somebody or something.

    `span` is the whole phrase with title, role and apposition before the name ("Mayor Ana Ruiz", "the board's chairwoman, Ana
    Ruiz" has two mentions); `head` is the name itself, or the noun of a description ("spokesman"), or the pronoun.
    `kind`: person, body, place, pronoun, description ("the two inspectors", "the mayor", "a spokesman"), work, unknown.
    A person may stand inside a description ("Ruiz" in "Ruiz's mother"), right behind it in order; otherwise none overlaps another.
    For a person `name` is the name as printed without title; `first` and `last` its parts.
    """

    span: Span
    head: Span
    kind: Literal["person", "body", "place", "pronoun", "description", "work", "unknown"]
    text: str
    name: str | None = None
    first: str | None = None
    last: str | None = None
    suffix: str | None = None
    title: str | None = None  # as printed before the name: "Sen.", "Mayor"
    role: str | None = None  # normalised head noun of the role: "chair", "spokesperson"
    body: str | None = None  # the organisation the role belongs to, as printed
    party: str | None = None
    jurisdiction: str | None = None
    former: bool = False
    gender: Literal["f", "m"] | None = None  # from title, pronoun or kinship word; never from a first name
    age: Number | None = None
    count: int | None = None  # how many people: 2 for "the two inspectors", None where it does not say
    plural: bool = False
    possessive: bool = False  # the span is followed by 's: "Ruiz's office"
    group: int | None = None  # mentions joined by "and" share a number: "Lee and Ray"


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb or phrase that reports speech. `frame` is a frame of the lexicon: say, tell, ask, write, accuse, according, ...

    `finite` is false for a participle ("adding"). `negated` for "did not say".
    """

    span: Span
    lemma: str
    frame: str
    finite: bool = True
    negated: bool = False
    passive: bool = False


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word that keeps its distance: allegedly, reportedly, "according to the filing"."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Saying:
    """A reporting clause: a cue with its subject and the people that it is said to.

    `speakers`, `addressees` and `targets` are spans of mentions, or of a plain noun phrase ("the lawsuit") where nothing else is
    there. `subject` is the cue's own subject, None where it has none. `clause` runs from the first speaker (or the cue) through
    the addressee and "that"; `content` is what is said, as far as the sentence goes; `verb` is the cue with its auxiliaries,
    adverbs and particle; `whole` is a single speaker with all that belongs to the noun phrase, where that is more than the mention;
    `before` is what is said before a clause that stands between commas in it ("The bridge, Ruiz said, will fall").
    `pattern` names how the subject was found.
    """

    cue: Cue
    pattern: str
    certainty: Certainty
    clause: Span
    speakers: tuple[Span, ...] = ()
    addressees: tuple[Span, ...] = ()
    targets: tuple[Span, ...] = ()
    subject: Span | None = None
    medium: Span | None = None
    hedge: Span | None = None
    content: Span | None = None
    verb: Span | None = None
    whole: Span | None = None
    before: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words a quotation holds. `saying` is the clause that says so, its speakers empty where nobody was found.

    `first` is the start of the first half of a quotation that its attribution splits (its own start where it is not split).
    `carried` is true where the clause stands with another quotation or in another sentence.
    """

    quotation: Quotation
    saying: Saying | None
    pattern: str
    certainty: Certainty
    first: int
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """Who says what in the article: its reporting clauses, and one attribution for each of its outer quotations."""

    sayings: tuple[Saying, ...] = ()
    attributions: tuple[Attribution, ...] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody doing, or not doing, one of the deeds of the lexicon.

    `doer` is the span of a mention, or of the plain words before the verb of a headline; None where the article does not name one.
    `verb` is the verb with its helping words. `done` is false for "did not sign", "refused to sign" and for a verb that means the
    opposite; for what is planned, possible or alleged it says what would be so. `object` is what it is done to, as far as one noun
    phrase goes. `manner`: told (the article says so), claimed (somebody is reported to say so), hedged (allegedly). `pattern` names
    how the doer was found.
    """

    span: Span
    doer: Span | None
    verb: Span
    deed: str
    done: bool
    never: bool = False
    object: Span | None = None
    manner: Literal["told", "claimed", "hedged"] = "told"
    round: Literal["first", "later", "unclear", "only"] = "only"
    modality: Literal["asserted", "planned", "conditional", "alleged", "denied"] = "asserted"
    pattern: str = "subject verb"


@dataclass(frozen=True, slots=True)
class LegalStep:
    """Where somebody stands before the law: charged, tried, acquitted. `offences` are the words that name what for."""

    span: Span
    person: Span
    stage: str
    offence: Span | None = None
    offences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All the groundwork on one document; each part is found by the step of the same name in `reading.STEPS`."""

    document: Document
    published: date | None = None
    zones: tuple[Zone, ...] = ()
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    words: Words = Words()
    vocabulary: frozenset[str] = frozenset()  # what it prints anywhere: these words and their parts
    figures: tuple[Span, ...] = ()  # the runs of digits
    quotations: tuple[Quotation, ...] = ()
    numbers: tuple[Number, ...] = ()
    dates: tuple[When, ...] = ()
    mentions: tuple[Mention, ...] = ()
    owners: tuple[Mention, ...] = ()  # "his", "her" before what is theirs; they may stand inside a mention ("his wife")
    cues: tuple[Cue, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    speech: Speech = Speech()
    acts: tuple[Act, ...] = ()
    legal: tuple[LegalStep, ...] = ()

    def zone_at(self, position: int) -> str:
        """The name of the zone that holds this position; body where none does."""
        for zone in self.zones:
            if zone.span.start <= position < zone.span.end:
                return zone.name
        return "body"
