"""Who is who inside one article, as far as names alone say: surname to full name, title to name."""

from __future__ import annotations

from collections import Counter, defaultdict

from factlint.frozen import dataclass, field
from factlint.lexicon.nicknames import NICKNAMES
from factlint.link.names import Name, compatible_with_all, plain, same_first
from factlint.model import Certainty, Quantity
from factlint.reading.naming.likeness import nicknames
from factlint.reading.parts import Mention, Reading

_ASIDE = frozenset({"credit", "byline", "metadata"})
_HONORIFICS = frozenset({"mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss"})


@dataclass(slots=True)
class Local:
    """One person of one article while linking: its named mentions (indices into the reading's) and what they say."""

    article: int
    last: str
    names: list[Name] = field(default_factory=list)
    mentions: dict[int, Certainty] = field(default_factory=dict)
    printed: Counter[str] = field(default_factory=Counter)
    genders: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    ages: list[Quantity] = field(default_factory=list)
    introduced: list[int] = field(default_factory=list)  # mentions by full name
    bodies: list[int] = field(default_factory=list)  # mentions that name the body of the office

    @property
    def full(self) -> bool:
        return bool(self.names)

    @property
    def gender(self) -> str | None:
        return next(iter(self.genders)) if len(self.genders) == 1 else None

    def add(self, index: int, mention: Mention, certainty: Certainty) -> None:
        """Take in a mention by name."""
        self.mentions[index] = certainty
        name = Name.of(mention)
        if name.first is not None:
            if name not in self.names:
                self.names.append(name)
            self.printed[mention.name or mention.text] += 1
            self.introduced.append(index)
        if mention.gender:
            self.genders.add(mention.gender)
        if mention.role and mention.role not in ("official", "authority"):
            self.roles.add(mention.role)
        if mention.body:
            self.bodies.append(index)


@dataclass(slots=True)
class _Index:
    """The persons of an article found so far, by surname and by first name."""

    all: list[Local] = field(default_factory=list)
    by_last: dict[str, list[Local]] = field(default_factory=lambda: defaultdict(list))
    by_first: dict[str, list[Local]] = field(default_factory=lambda: defaultdict(list))

    def put(self, local: Local, name: Name, printed: str = "") -> None:
        """Take in a person, by the surname with and without particles, and by a nickname in quotation marks."""
        self.all.append(local)
        self.by_last[name.last].append(local)
        short = next((name.last.removeprefix(p) for p in _PARTICLES if name.last.startswith(p)), name.last)
        if short != name.last and len(short) > 3:
            self.by_last[short].append(local)
        if name.first:
            self.by_first[name.first].append(local)
        for nickname in nicknames(printed):
            self.by_first[plain(nickname)].append(local)


_PARTICLES = ("dela", "vander", "van", "von", "ter", "de", "al", "el")


def people(article: int, reading: Reading) -> list[Local]:
    """The persons of one article by their named mentions; those in a credit or byline are nobody of the story."""
    named = [(k, mention) for k, mention in enumerate(reading.mentions) if mention.kind == "person" and mention.last]
    named = [(k, mention) for k, mention in named if reading.zone_at(mention.span.start) not in _ASIDE]
    full, bare = _Index(), _Index()
    for k, mention in named:
        if mention.first:
            _full(article, full, k, mention)
    for k, mention in named:
        if not mention.first:
            _surname(article, full, bare, k, mention)
    return full.all + bare.all


def _full(article: int, found: _Index, index: int, mention: Mention) -> None:
    name = Name.of(mention)
    fitting = [local for local in found.by_last[name.last] if local.last == name.last and compatible_with_all(name, local.names)]
    fitting = [local for local in fitting if all(other.suffix == name.suffix for other in local.names)]  # father and son
    if len(fitting) == 1:
        fitting[0].add(index, mention, "sure")
        return
    local = Local(article, name.last)
    local.add(index, mention, "sure")
    found.put(local, name, mention.name or "")


def _surname(article: int, found: _Index, bare: _Index, index: int, mention: Mention) -> None:
    """A surname (or a lone first name) goes to the one person of the article that it fits."""
    name = Name.of(mention)
    fitting = [local for local in found.by_last[name.last] if not _at_odds(local, mention)]
    if len(fitting) == 1:
        fitting[0].add(index, mention, "sure")
        return
    if fitting:
        chosen, certainty = _choice(fitting, mention)
        chosen.add(index, mention, certainty)
        return
    first = found.by_first[name.last] or [local for local in found.all if _called(local, name.last)]
    if len(first) == 1 and not (mention.title and mention.title.lower() not in _HONORIFICS):
        first[0].add(index, mention, "likely")
        return
    same = next((local for local in bare.by_last[name.last] if not _at_odds(local, mention)), None)
    if same is None:
        same = Local(article, name.last)
        bare.put(same, name)
    same.add(index, mention, "sure" if mention.title else "likely")


def _called(local: Local, short: str) -> bool:
    """Whether a lone name is a short form of somebody's first name: Bob of Robert."""
    return short in NICKNAMES and any(name.first and name.first != short and same_first(name.first, short) for name in local.names)


def _at_odds(local: Local, mention: Mention) -> bool:
    return bool(mention.gender and local.gender and mention.gender != local.gender)


def _choice(fitting: list[Local], mention: Mention) -> tuple[Local, Certainty]:
    """One of several namesakes: by office, else the one named in full most often: a guess."""
    if mention.role:
        office = [local for local in fitting if mention.role in local.roles]
        if len(office) == 1:
            return office[0], "likely"
    return max(fitting, key=lambda local: (len(local.introduced), -min(local.mentions))), "guess"
