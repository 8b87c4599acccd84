"""Who is who: first inside each article, then across the story.

`link` turns readings and their unresolved facts into a Story whose references carry entity keys.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from factlint.frozen import dataclass
from factlint.link import across, anaphora, bodies, events, inside, owners, refs, strays, utterances, voices
from factlint.link.across import Person
from factlint.link.inside import Local
from factlint.link.names import Name, compatible_with_all, plain
from factlint.link.walk import Walk
from factlint.model import Article, Certainty, Document, Entity, Fact, Quantity, Role, Span, Story, weakest
from factlint.reading.parts import Reading

PASSES: tuple[tuple[str, Callable[[Story], Story]], ...] = (
    ("utterances", utterances.share),
    ("events", events.share),
    ("strays", strays.share),
)
"""What else facts share across a story, once it is known who is who; each pass fills in a key."""

Named = dict[int, tuple[tuple[str, ...], Certainty]]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the stages before linking know of one article."""

    document: Document
    reading: Reading
    facts: tuple[Fact, ...]
    role: Role = "equal"


def link(articles: Sequence[Extracted]) -> Story:
    """One story out of its articles, in order of path: entities made, references resolved, keys shared."""
    ordered = sorted(articles, key=lambda article: article.document.path)
    readings = [article.reading for article in ordered]
    persons, named = _persons(readings, [_ages(article.facts) for article in ordered])
    institutions = bodies.of_story(readings, ((a, k) for a, found in enumerate(named) for k in found))
    for (a, k), key in institutions.keys.items():
        named[a][k] = ((key,), "guess" if readings[a].mentions[k].kind == "unknown" else "sure")
    entities = {**institutions.entities, **_entities(readings, persons, named, institutions)}
    surnames = _by_surname(persons)
    resolved = _resolved(readings, persons, named, entities)
    linked = []
    for article, walk, here in zip(ordered, resolved, named, strict=True):
        spoken = _voices(article.reading, here, institutions, surnames)
        lookup = refs.Lookup.of(article.reading, walk.found, entities, spoken, owners.resolve(walk))
        linked.append(Article(article.document, tuple(refs.filled(fact, lookup) for fact in article.facts), article.role))
    story = Story(tuple(linked), entities)
    for _, share in PASSES:
        story = share(story)
    return story


def _ages(facts: Sequence[Fact]) -> dict[Span, Quantity]:
    """How old an article says that somebody is, by the mention of them that it stands beside."""
    return {fact.fields["person"].span: fact.fields["number"] for fact in facts if _is_age(fact)}


def _is_age(fact: Fact) -> bool:
    return fact.kind == "age" and "person" in fact.fields and not fact.fields["then"] and fact.fields["unit"] == "year"


def _persons(readings: Sequence[Reading], ages: Sequence[Mapping[Span, Quantity]]) -> tuple[list[Person], list[Named]]:
    """The persons of the story and, for each article, the mentions that name them."""
    locals_ = [local for a, reading in enumerate(readings) for local in inside.people(a, reading)]
    for local in locals_:
        if known := ages[local.article]:
            spans = (readings[local.article].mentions[k].span for k in local.mentions)
            local.ages += [known[span] for span in spans if span in known]
    persons, merging = across.merged(locals_, {id(local): _surname(readings, local) for local in locals_})
    named: list[Named] = [{} for _ in readings]
    for person in persons:
        for local in person.locals:
            for k, certainty in local.mentions.items():
                named[local.article][k] = ((person.key,), weakest((certainty, merging.get(id(local), "sure"))))
    _recognised(readings, persons, named)
    return persons, named


def _resolved(
    readings: Sequence[Reading], persons: Sequence[Person], named: Sequence[Named], entities: Mapping[str, Entity]
) -> list[Walk]:
    """Who each mention is. Asked again where plain cases of "he" and "she" told the gender of somebody, which other cases need."""
    genders = {person.key: person.gender for person in persons}
    first = [anaphora.resolve(reading, entities, genders.get, here) for reading, here in zip(readings, named, strict=True)]
    learned = {
        **anaphora.genders(readings, [walk.found for walk in first]),
        **{key: gender for key, gender in genders.items() if gender},
    }
    new = {key for key, gender in learned.items() if genders.get(key) != gender}
    return [
        anaphora.resolve(reading, entities, learned.get, here)
        if any(key in new for keys, _ in walk.found.values() for key in keys)
        else walk
        for reading, here, walk in zip(readings, named, first, strict=True)
    ]


def _surname(readings: Sequence[Reading], local: Local) -> str:
    mention = readings[local.article].mentions[min(local.mentions)]
    return mention.last or mention.text


def _recognised(readings: Sequence[Reading], persons: Sequence[Person], named: Sequence[Named]) -> None:
    """Names that their own article leaves open and another article of the story gives to a person."""
    by_last: dict[str, list[Person]] = defaultdict(list)
    for person in persons:
        if person.names:
            by_last[person.last].append(person)
    for a, reading in enumerate(readings):
        for k, mention in enumerate(reading.mentions):
            if mention.kind != "unknown" or mention.name is None or len(mention.name) < 3:
                continue
            name = Name.of(mention)
            fitting = [p for p in by_last.get(name.last, ()) if name.first is None or compatible_with_all(name, p.names)]
            if len(fitting) == 1:
                named[a][k] = ((fitting[0].key,), "likely")


def _by_surname(persons: Sequence[Person]) -> dict[str, str]:
    """The key of each person whose surname nobody else of the story has."""
    keys: dict[str, list[str]] = defaultdict(list)
    for person in persons:
        keys[plain(person.surname)].append(person.key)
    return {surname: found[0] for surname, found in keys.items() if len(found) == 1}


def _voices(reading: Reading, named: Named, institutions: bodies.Bodies, surnames: Mapping[str, str]) -> dict[int, str]:
    """The principal for each mention of a spokesperson, named or not."""
    bodies_here = {k: keys for k, (keys, _) in named.items()}
    found = {
        k: voices.principal(reading, bodies_here, institutions, surnames, mention) for k, mention in enumerate(reading.mentions)
    }
    return {k: key for k, key in found.items() if key is not None}


def _entities(
    readings: Sequence[Reading], persons: Sequence[Person], named: Sequence[Named], institutions: bodies.Bodies
) -> dict[str, Entity]:
    surnames = _by_surname(persons)
    spoken = [_voices(reading, named[a], institutions, surnames) for a, reading in enumerate(readings)]
    entities: dict[str, Entity] = {}
    for person in persons:
        principals = {spoken[local.article][k] for local in person.locals for k in local.mentions if k in spoken[local.article]}
        shown = sorted({text for local in person.locals for text in local.printed} | {person.surname})
        voice = min(principals) if principals and person.key not in principals else None
        entities[person.key] = Entity(person.key, "person", person.name, tuple(shown), person.gender, voice)
    return dict(sorted(entities.items()))
