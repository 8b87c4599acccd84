#!/usr/bin/env python3
"""How well people, roles, bodies, places, tellings and events are read: people.py [--misses FILE]

Reads the labelled items of `tests/labelled/people` (each item is one article and one story) and prints, by kind, how many labels
there are, how many were found, and how many things found were wrong: a table for the first set and one for the fresh set.
`tests/labelled/README.md` says what is labelled.

right     what was found has a label and agrees with it
wrong     what was found has no label, or says another name, role or party to the telling
open      found, but without the name that the copy settles, or as a name of no known kind: a miss, and no error
missed    a label at which nothing was found

precision = right / (right + wrong); recall = right / labels.

A person agrees when the mention is at the label and resolves to the label's name; a pronoun the same; where the label has no name,
to give none is right. A role agrees by its head word, at its place or with its person. Organisations and places agree where they
overlap; only those with a capital letter count. A telling agrees when it has the label's speakers and addressees; the main cues are
tell, ask, urge, warn, accuse and order, active or passive.

An event is an act or a legal step that was found at the label's verb. It agrees when it has the label's deed (a verb and its
opposite are one deed: to reject is not to approve), says the same of whether it was done, and gives it the same modality: asserted,
planned, alleged, denied or conditional. What somebody is said to deny and what is told as not done are one ("denied selling it",
"said he had not sold it"). Of several found at a label ("voted not to raise") the one that agrees counts. The labels name no actor,
so none is compared. The set labels acts of bodies and of officials, and legal steps, and what is only planned or possible here and
there: an act without a label is wrong, but what is planned or possible, or done by somebody who has no office in the item, is
outside the set and counts neither way.
"- order" are the events that have a round, on the label or as found: right where both have the same.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from factlint import link, pipeline
from factlint.lexicon.deeds import DEEDS
from factlint.lexicon.roles import ROLE_FORMS
from factlint.lexicon.titles import HONORIFICS, TITLES
from factlint.model import Document, Fact, Ref, Span
from factlint.readers import read as read_file
from factlint.reading.parts import Mention

FOLDER = Path(__file__).parent.parent / "tests" / "labelled" / "people"
KINDS = ("person", "pronoun", "role", "organisation", "place", "telling", "- main cues", "event", "- order")
_AUXILIARY = re.compile(r"^(?:(?:had|has|have|been|was|were|is|would|not) )+")
_MAIN = re.compile(r"\b(?:t[eo]ll|told|ask|urg|warn|accus|order)", re.IGNORECASE)
_COURTESY = HONORIFICS | frozenset("dr doctor sir dame lord lady baroness baron father sister brother rabbi imam".split())
_LABELLED = frozenset("he she him her his hers".split())
_RELATIONS = frozenset(
    """son daughter wife husband mother father brother sister sibling widow widower family friend cousin uncle aunt nephew niece
    grandson granddaughter grandfather grandmother heir roommate""".split()
)
_PUT_BEFORE = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\.? |^the ", re.IGNORECASE)

_DEED = {verb: (deed, sign == 0) for deed, signs in DEEDS.items() for sign, verbs in enumerate(signs) for verb in verbs.split()}
_STEPS = {
    "arrested": "arrest", "charged": "charge", "pleaded guilty": "plead guilty", "pleaded not guilty": "plead guilty",
    "acquitted": "acquit", "convicted": "convict", "sentenced": "sentence",
}  # fmt: skip
_ROUNDS = {"later": "second", "unclear": None, "only": None}

Label = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement: on a label, on something found, or on both."""

    kind: str
    outcome: str
    label: str
    found: str


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled item with what was read in it: each mention with its resolved reference, and the tellings."""

    text: str
    labels: Sequence[Label]
    mentions: Sequence[tuple[Mention, Ref]]
    tellings: Sequence[Fact]
    events: Sequence[Fact]
    aliases: dict[str, frozenset[str]]
    bodies: frozenset[str]

    def of(self, *kinds: str) -> list[Label]:
        return [label for label in self.labels if label["kind"] in kinds]


def understood(row: dict[str, Any]) -> Item:
    """The item, read. A fact of its own for each mention has linking say who the mention is."""
    document = read_file(f"{row['id']}.txt", row["text"].encode())
    taken = pipeline.extract(Document(document.path, document.text, document.prose))
    mentions = (*taken.reading.mentions, *taken.reading.owners)
    whose = tuple(Fact("mention", m.span, "sure", "mention", fields={"who": Ref(m.span, m.text)}) for m in mentions)
    story = link.link([replace(taken, facts=(*taken.facts, *whose))])
    linked = story.articles[0].facts
    refs = [fact.fields["who"] for fact in linked if fact.kind == "mention"]
    tellings = [fact for fact in linked if fact.kind == "telling"]
    bodies = frozenset(entity.name for entity in story.entities.values() if entity.kind == "body")
    events = [fact for fact in linked if fact.kind == "act" or (fact.kind == "status" and fact.fields["stage"] in _STEPS)]
    pairs = list(zip(mentions, refs, strict=True))
    return Item(row["text"], row["labels"], pairs, tellings, events, _aliases(row["labels"]), bodies)


def _aliases(labels: Iterable[Label]) -> dict[str, frozenset[str]]:
    """{full name: the forms of it in the item that settle who it is}: a surname does so only where there is no more."""
    forms = collections.defaultdict(set)
    for label in labels:
        name = label.get("name")
        if label["kind"] == "person" and name and label["form"] == "name" and (" " not in name or " " in _plain(label["text"])):
            forms[_plain(name)].add(_plain(label["text"]))
    return {name: frozenset(texts) for name, texts in forms.items()}


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).casefold()
    bare = "".join(c for c in letters if not unicodedata.combining(c)).replace(".", "").replace('"', "")
    return " ".join(_PUT_BEFORE.sub("", bare).split())


def same(item: Item, gold: str, name: str) -> bool:
    gold, name = _plain(gold), _plain(name)
    if " " not in gold and gold in name.split():
        return True
    return gold == name or name in item.aliases.get(gold, ())


def overlaps(label: Label, span: Span) -> bool:
    return bool(label["start"] < span.end and span.start < label["end"])


# ---------------------------------------------------------------- people


def people(item: Item) -> Iterator[Verdict]:
    """Mentions by name, and pronouns, against the labelled ones."""
    labels, seen = item.of("person"), set[int]()
    for mention, ref in item.mentions:
        if mention.kind not in ("person", "pronoun"):
            continue
        kind = mention.kind
        at = next((k for k, label in enumerate(labels) if overlaps(label, mention.head)), None)
        if at is None:
            if kind == "person" or (ref.name and not mention.plural and mention.text.lower() in _LABELLED):
                yield Verdict(kind, "wrong", "", _shown(mention, ref))
            continue
        seen.add(at)
        kind = "pronoun" if labels[at]["form"] == "pronoun" else "person"
        yield Verdict(kind, _named(item, labels[at], mention, ref), _label(labels[at]), _shown(mention, ref))
    unclear = [mention for mention, _ in item.mentions if mention.kind == "unknown"]
    unknown = {at for at, label in enumerate(labels) if any(overlaps(label, mention.head) for mention in unclear)}
    for at, label in enumerate(labels):
        if at not in seen:
            kind = "pronoun" if label["form"] == "pronoun" else "person"
            outcome = "right" if kind == "pronoun" and label["name"] is None else "open" if at in unknown else "missed"
            yield Verdict(kind, outcome, _label(label), "")


def _named(item: Item, label: Label, mention: Mention, ref: Ref) -> str:
    """Whether the name that was resolved is the label's. None is right where the copy settles none.

    Who wrote the article or took the picture is nobody of the story, so linking gives them no key: their own full name counts.
    """
    if ref.name is None and mention.kind == "person" and mention.first and mention.name:
        ref = Ref(ref.span, ref.text, name=mention.name)
    if label["name"] is None:
        return "right" if ref.name is None or label["text"] == ref.name else "wrong"
    if ref.name is None:
        return "right" if " " not in label["name"] else "open"
    return "right" if same(item, label["name"], ref.name) else "wrong"


def _label(label: Label) -> str:
    extra = [f"{key}={label[key]}" for key in ("name", "persons", "speakers", "addressees") if key in label]
    return " ".join([label["text"], *extra])


def _shown(mention: Mention, ref: Ref) -> str:
    return f"{mention.text} ({mention.kind}) -> {ref.name}"


# ---------------------------------------------------------------- roles


def roles(item: Item) -> Iterator[Verdict]:
    """Titles and roles with a name, and descriptions that are roles, against the labelled ones."""
    labels, seen = item.of("role"), set[int]()
    for mention, ref in item.mentions:
        for words, span in _roles_of(item, mention, ref):
            here = [k for k, label in enumerate(labels) if _fits(item, label, mention, words, span)]
            seen.update(here)
            shown = f"{words.strip()}: {_shown(mention, ref)}"
            yield Verdict("role", "right" if here else "wrong", _label(labels[here[0]]) if here else "", shown)
    yield from (Verdict("role", "missed", _label(label), "") for at, label in enumerate(labels) if at not in seen)


def _roles_of(item: Item, mention: Mention, ref: Ref) -> Iterator[tuple[str, Span | None]]:
    """The roles that a mention states: a description's own, with its place, where it is somebody's; a person's title and role.

    "Residents" are nobody's role; courtesy titles and relations are none.
    """
    if mention.role in _RELATIONS or ref.name in item.bodies:
        return
    if mention.kind == "description" and mention.role:
        labelled = any(overlaps(label, mention.head) for label in item.of("role"))
        if labelled or (ref.name and not mention.plural):
            yield mention.role, mention.head
    if mention.kind == "person":
        title = (mention.title or "").rstrip(".").lower()
        courtesy = title in _COURTESY
        if (title and not courtesy) or (mention.role and not (courtesy and mention.role == TITLES.get(title, title))):
            yield f"{mention.title or ''} {mention.role or ''}", None


def _fits(item: Item, label: Label, mention: Mention, words: str, span: Span | None) -> bool:
    if span is not None:
        return overlaps(label, span)
    if not _stems(words) & _stems(label["role"]):
        return False
    if overlaps(label, mention.span):
        return True
    named = [one for one in item.of("person") if overlaps(one, mention.head)]
    return any(one["name"] in label["persons"] for one in named)


def _stems(words: str) -> set[str]:
    """The words of a role under one spelling."""
    found = set()
    for word in re.findall(r"[^\W_]+(?:[.'-]\w+)*", words.lower()):
        for form in (word, word.removesuffix("s"), re.sub("ies$", "y", word)):
            found |= {form, *ROLE_FORMS.get(form, form).split(), *TITLES.get(form, form).split()}
    return found - {"of", "the", "and", "for"}


# ---------------------------------------------------------------- bodies, places, tellings


def entities(item: Item, kind: str, found_as: str) -> Iterator[Verdict]:
    """Organisations or places: where they are, not whose. A body in a person's phrase ("the Dale Trust's director") counts."""
    labels, seen = item.of(kind), set[int]()
    for mention, ref in item.mentions:
        if mention.kind == found_as and any(c.isupper() for c in item.text[mention.head.start : mention.head.end]):
            here = [k for k, label in enumerate(labels) if overlaps(label, mention.head)]
            seen.update(here)
            yield Verdict(kind, "right" if here else "wrong", _label(labels[here[0]]) if here else "", _shown(mention, ref))
        elif within := mention.body if found_as == "body" else mention.jurisdiction:
            inside = [k for k, label in enumerate(labels) if k not in seen and label["text"] in within]
            seen.update(inside)
            yield from (Verdict(kind, "right", _label(labels[k]), _shown(mention, ref)) for k in inside)
    yield from (Verdict(kind, "missed", _label(label), "") for at, label in enumerate(labels) if at not in seen)


def tellings(item: Item) -> Iterator[Verdict]:
    """Tellings by their cue: who speaks, and to whom."""
    labels, seen = item.of("telling"), set[int]()
    for fact in item.tellings:
        cue = fact.fields["cue"]
        found = [fact.fields["speakers"], fact.fields["addressees"]]
        parties_shown = " > ".join(", ".join(f"{ref.text} -> {ref.name}" for ref in refs) for refs in found)
        shown = f"{cue.text}: {parties_shown} [{fact.pattern}]"
        at = next((k for k, label in enumerate(labels) if overlaps(label, cue.span)), None)
        if at is None:
            yield Verdict("telling", "wrong", "", shown)
            continue
        if at in seen:
            continue
        seen.add(at)
        parties = [_party(item, labels[at][key], refs) for key, refs in zip(("speakers", "addressees"), found, strict=True)]
        outcome = next((word for word in ("wrong", "open") if word in parties), "right")
        yield Verdict("telling", outcome, _label(labels[at]), shown)
    yield from (Verdict("telling", "missed", _label(label), "") for at, label in enumerate(labels) if at not in seen)


def _party(item: Item, gold: Sequence[str], refs: Sequence[Ref]) -> str:
    """One side of a telling. A label in lower case is people without a name: nobody is to be named for it."""
    wanted = [name for name in gold if any(c.isupper() for c in name)]
    given = [name for ref in refs if ref.name for name in re.split(r", | and ", ref.name)]
    if len(wanted) != len(gold):
        given = [name for name in given if any(c.isupper() for c in name)]
    loose = [ref.text for ref in refs if not ref.name]
    if any(not any(same(item, one, name) for one in wanted) for name in given):
        return "wrong"
    unmet = [one for one in wanted if not any(same(item, one, name) for name in [*given, *loose])]
    return "open" if unmet else "right"


# ---------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class Happening:
    """What an act or a legal step says, in the terms of the labels."""

    span: Span
    deed: str
    done: bool
    modality: str
    round: str | None

    @classmethod
    def of(cls, fact: Fact) -> Happening:
        """The same of a fact."""
        if fact.kind == "status":
            stage = fact.fields["stage"]
            deed, done = _deed(_STEPS[stage], " not " not in stage)
            person = fact.fields["person"].span
            before = Span(fact.span.start, person.start)  # "convicted Lee of": the verb is on the other side of the person
            return cls(before if before.end > before.start else Span(person.end, fact.span.end), deed, done, "asserted", None)
        fields = fact.fields
        order = _ROUNDS.get(fields["round"], fields["round"])
        return cls(fields["verb"].span, fields["deed"], fields["outcome"] == "done", fields["modality"], order)


def events(item: Item) -> Iterator[Verdict]:
    """Acts and legal steps by their verb: what was done or not, and whether it was."""
    labels, found = item.of("event"), collections.defaultdict[int, list[tuple[Happening, str]]](list)
    astray: list[Span] = []
    for fact in item.events:
        one = Happening.of(fact)
        words = item.text[one.span.start : one.span.end].strip()
        shown = f"{words}: {_told(one.deed, one.done, one.modality)} [{fact.pattern}]"
        here = [k for k, label in enumerate(labels) if overlaps(label, one.span)]
        if here:
            at_verb = [k for k in here if labels[k]["start"] < one.span.end <= labels[k]["end"]]
            found[(at_verb or here)[0]].append((one, shown))
        elif _labelled(item, fact, one) and not any(span.overlaps(one.span) for span in astray):
            astray.append(one.span)
            yield Verdict("event", "wrong", "", shown)
    for k, label in enumerate(labels):
        if not found[k]:
            yield Verdict("event", "missed", _event(label), "")
            if label["round"]:
                yield Verdict("- order", "missed", f"{_event(label)} {label['round']}", "")
            continue
        one, shown = next((pair for pair in found[k] if _agrees(label, pair[0])), found[k][0])
        yield Verdict("event", "right" if _agrees(label, one) else "wrong", _event(label), shown)
        if label["round"] or one.round:
            outcome = "right" if label["round"] == one.round else "wrong" if one.round else "missed"
            labelled = f"{_event(label)} {label['round']}" if label["round"] else ""
            yield Verdict("- order", outcome, labelled, f"{shown} {one.round}")


def _labelled(item: Item, fact: Fact, found: Happening) -> bool:
    """Whether an act is one that the set labels: told as done or not done, and not by somebody who has a name and no office."""
    if found.modality in ("planned", "conditional"):
        return False
    doer = fact.fields.get("doer")
    if doer is None or not doer.name or not any(key.startswith("person:") for key in doer.keys):
        return True
    holders = {name for label in item.of("role") for name in label["persons"]}
    return any(same(item, name, doer.name) for name in holders)


def _deed(verb: str, done: bool) -> tuple[str, bool]:
    """A verb under its deed, with whether that was done: to reject is not to approve."""
    deed, positive = _DEED.get(verb, (verb, True))
    return deed, positive is done


def _agrees(label: Label, found: Happening) -> bool:
    deed, done = _deed(label["verb"], label["polarity"] == "did")
    done = done and label["modality"] != "denied"  # "denied selling" is "said it had not sold"
    told = {label["modality"]} if done or label["modality"] not in ("asserted", "denied") else {"asserted", "denied"}
    return (deed, done) == (found.deed, found.done) and found.modality in told


def _event(label: Label) -> str:
    return f"{label['text']}: {_told(label['verb'], label['polarity'] == 'did', label['modality'])}"


def _told(verb: str, done: bool, modality: str) -> str:
    return f"{verb} {'+' if done else '-'} {modality}"


# ---------------------------------------------------------------- the table


def judged(item: Item) -> Iterator[Verdict]:
    yield from people(item)
    yield from roles(item)
    yield from entities(item, "organisation", "body")
    yield from entities(item, "place", "place")
    yield from tellings(item)
    yield from events(item)


def _rows(kind: str, words: str) -> list[str]:
    """The rows of the table that a label or a finding counts in."""
    kind = "person" if kind in ("name", "description") else kind
    return [kind, "- main cues"] if kind == "telling" and _MAIN.match(re.sub(_AUXILIARY, "", words)) else [kind]


def shares(counts: collections.Counter[str], labels: int) -> str:
    right, wrong = counts["right"], counts["wrong"]
    precision = f"{right / (right + wrong):.3f}" if right + wrong else "-"
    met = labels - counts["missed"] - counts["open"] - counts["astray"]
    recall = met / labels if labels else 0
    return f"{labels:6} {right:6} {wrong:6} {counts['open']:6} {counts['missed']:7}  {precision:>9} {recall:7.3f}"


@dataclass(slots=True)
class Table:
    """The counts of one set of items: how many labels and verdicts there are in each row."""

    title: str
    items: int = 0
    labels: collections.Counter[str] = field(default_factory=collections.Counter)
    verdicts: dict[str, collections.Counter[str]] = field(default_factory=lambda: collections.defaultdict(collections.Counter))

    def add(self, row: dict[str, Any]) -> Iterator[Verdict]:
        """Count an item in, giving what was not right in it."""
        self.items += 1
        self.labels.update(kind for label in row["labels"] for kind in _rows(label.get("form") or label["kind"], label["text"]))
        self.labels["- order"] += sum(bool(label.get("round")) for label in row["labels"])
        for verdict in judged(understood(row)):
            for kind in _rows(verdict.kind, verdict.label or verdict.found):
                counts = self.verdicts[kind]
                counts[verdict.outcome] += 1
                counts["astray"] += verdict.outcome == "wrong" and bool(verdict.label)  # a miss of that label as well
            if verdict.outcome != "right":
                yield verdict

    def print(self) -> None:
        print(f"{self.title}: {self.items} items")
        print(f"{'':13}{'labels':>6} {'right':>6} {'wrong':>6} {'open':>6} {'missed':>7}  precision  recall")
        for kind in KINDS:
            print(f"{kind:13}{shares(self.verdicts[kind], self.labels[kind])}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--misses", type=Path, help="write all that is not right here, tab-separated")
    args = parser.parse_args()
    tables = {"first": Table("first set"), "fresh": Table("fresh set")}
    lines = ["kind\toutcome\titem\tlabel\tfound\ttext"]
    for path in sorted(args.data.glob("*.jsonl")):
        table = tables["fresh" if path.stem.startswith("fresh-") else "first"]
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text = row["text"].replace("\n", " ")
            lines += ("\t".join((v.kind, v.outcome, row["id"], v.label, v.found, text)) for v in table.add(row))
    for table in tables.values():
        if table.items:
            table.print()
    if args.misses:
        args.misses.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
