"""From the tree of a rule file to a Rule, gathering every mistake on the way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from factlint.facts import FACT_TYPES
from factlint.facts.declare import Field
from factlint.model import LEVELS, Problem
from factlint.rulebook.advice import refuse
from factlint.rulebook.fields import DIFFERENCE, fields_of
from factlint.rulebook.notes import Entries, Notes
from factlint.rulebook.phrasing import Misphrased, Scope, compares_words, locate, understand
from factlint.rulebook.rule import FROM, Clause, Rule, Search, Shape, Side
from factlint.rulebook.source import Items, Keys, Node, Place, Words
from factlint.rulebook.stories import examples

SHAPES: tuple[Shape, ...] = ("each", "pair", "group")
HEAD = ("id", "says", "why", "level")
KEYS = (*HEAD, *SHAPES, "from", "sharing", "needs", "against", "when", "expect", "unless", "report", "examples")
REQUIRED = (*HEAD, "expect", "report", "examples")
OTHERWISE = {
    "name": "id",
    "description": "says",
    "title": "says",
    "reason": "why",
    "severity": "level",
    "if": "when",
    "where": "when",
    "must": "expect",
    "then": "expect",
    "except": "unless",
    "message": "report",
    "tests": "examples",
}
"""What people call the keys who come from other linters."""
FROM_OTHERWISE = {
    **dict.fromkeys(("other article", "other articles", "another article", "the other articles"), "different articles"),
    **dict.fromkeys(("all", "all articles", "any", "everywhere", "the same story"), "any article"),
    **dict.fromkeys(("same", "one article", "this article", "the article"), "the same article"),
    **dict.fromkeys(("reference", "reference sheet", "sheet"), "the reference sheet"),
}
SEARCH_KEYS = ("some", "from", "sharing", "when")

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def rule(path: str, tree: Node) -> tuple[Rule | None, list[Problem]]:
    """The rule of this file, or None; and all that is wrong with it, in order of line."""
    return _Builder(path).rule(tree)


class _Builder(Notes):
    """Walks one tree and makes the rule of it."""

    # ------------------------------------------------------------ the whole

    def rule(self, tree: Node) -> tuple[Rule | None, list[Problem]]:
        if not isinstance(tree, Keys):
            kind = "a list" if isinstance(tree, Items) else "text"
            self.wrong(tree.place, f"a rule file begins with `id:`, and has one key a line; this is {kind}")
            return None, self.problems
        entries = self.entries(tree, KEYS, "key", OTHERWISE)
        self.lacks(tree.place, entries, (key for key in REQUIRED if not (key == "expect" and "needs" in entries)))
        shape, kinds = self.shape(tree.place, entries)
        made = self.made(entries, shape, kinds) if kinds else None
        if not kinds:
            self.without_kind(entries)
        self.problems.sort(key=lambda problem: (problem.line or 0, problem.column or 0))
        return (None if self.problems else made), self.problems

    def without_kind(self, entries: Entries) -> None:
        """What can be checked of a rule that does not say what it is about."""
        self.identity(entries)
        self.text(entries, "says")
        self.text(entries, "why")
        self.choice(entries, "level", LEVELS)
        examples(self, entries)

    def made(self, entries: Entries, shape: Shape, kinds: tuple[str, ...]) -> Rule:
        origin = self.origin(entries, shape)
        sharing = self.sharing(entries, kinds, shape != "each")
        needs = self.needs(entries, kinds[0])
        against = self.search("against", entries["against"][1], kinds[0]) if "against" in entries else None
        if "needs" in entries and shape != "each":
            self.wrong(entries["needs"][0].place, "`needs` goes with `each`: it asks for a second fact")
        if "against" in entries and shape != "group":
            self.wrong(entries["against"][0].place, "`against` goes with `group`: it names the fact that the group is held against")
        scope = self.scope(shape, kinds, against)
        expected = self.clauses(entries, "expect", scope)
        return Rule(
            id=self.identity(entries),
            says=self.text(entries, "says"),
            why=self.text(entries, "why"),
            level=self.choice(entries, "level", LEVELS) or "error",  # type: ignore[arg-type]
            shape=shape,
            kinds=kinds,
            report=self.report(entries, scope, expected),
            path=self.path,
            origin=origin,
            sharing=sharing,
            needs=needs,
            against=against,
            when=self.clauses(entries, "when", self.narrow(scope)),
            expect=expected,
            unless=self.clauses(entries, "unless", scope),
            examples=examples(self, entries),
        )

    def identity(self, entries: Entries) -> str:
        said = self.text(entries, "id")
        if not said:
            return ""
        place = entries["id"][1].place
        if not _ID.fullmatch(said):
            meant = re.sub(r"[^a-z0-9]+", "-", said.lower()).strip("-")
            meant = meant if _ID.fullmatch(meant) else "quote-matches"
            self.wrong(place, f"an id is lower-case words joined by hyphens, such as {meant}; not {said!r}")
        elif PurePath(self.path).stem != said:
            self.wrong(place, f"the rule {said} belongs in a file named {said}.yaml; this one is {PurePath(self.path).name}")
        return said

    # ------------------------------------------------------------ what the rule is about

    def shape(self, place: Place, entries: Entries) -> tuple[Shape, tuple[str, ...]]:
        given: list[Shape] = [shape for shape in SHAPES if shape in entries]
        if not given and self.meant.intersection(SHAPES):
            return "each", ()  # misspelled, and told already
        if not given:
            self.wrong(place, "the rule does not say what it is about: one of `each`, `pair` and `group` is needed")
            return "each", ()
        for second in given[1:]:
            self.wrong(entries[second][0].place, f"a rule has one of `each`, `pair` and `group`; `{given[0]}` is there already")
        shape, node = given[0], entries[given[0]][1]
        if shape == "pair" and isinstance(node, Keys):
            named = self.entries(node, ("this", "other"), "name")
            missing = [name for name in ("this", "other") if name not in named]
            if missing and len(named) < len(node.entries):
                return shape, ()  # under a name that was refused already
            if missing:
                self.wrong(node.place, f"a pair of two names `this` and `other`; `{missing[0]}` is missing")
                return shape, ()
            kinds = tuple(self.kind(named[name][1], name) for name in ("this", "other"))
        else:
            kinds = (self.kind(node, shape),)
        return shape, kinds if all(kinds) else ()

    def kind(self, node: Node, what: str) -> str:
        several = [item.text for item in node.items if isinstance(item, Words)] if isinstance(node, Items) else []
        said = "" if several else self.words(node, f"`{what}`").strip()
        several = several or ([part for part in re.split(r"\s*,\s*|\s+and\s+", said) if part] if said not in FACT_TYPES else [])
        if len(several) > 1:
            pair = f"pair: {{this: {several[0]}, other: {several[1]}}}"
            self.wrong(node.place, f"`{what}` takes one kind of fact; two are held against each other with `{pair}`")
            return ""
        if said and said not in FACT_TYPES:
            self.wrong(node.place, refuse("kind of fact", said, FACT_TYPES))
            return ""
        return said

    def origin(self, entries: Entries, shape: Shape) -> Any:
        if "from" in entries and shape == "each":
            self.wrong(entries["from"][0].place, "`from` goes with `pair` and `group`; `each` looks at one fact at a time")
            return "any article"
        return self.choice(entries, "from", FROM, FROM_OTHERWISE) or "any article"

    def sharing(self, entries: Entries, kinds: tuple[str, ...], needed: bool) -> tuple[str, ...]:
        """The fields that make facts comparable; every kind must have them."""
        if "sharing" not in entries:
            if needed:
                place = next(entries[shape][0].place for shape in SHAPES if shape in entries)
                self.wrong(place, "`sharing` is missing: the fields that make facts comparable, such as `sharing: [speaker]`")
            return ()
        key, node = entries["sharing"]
        if not needed:
            self.wrong(key.place, "`sharing` goes with `pair`, `group`, `needs` and `against`")
        items = node.items if isinstance(node, Items) else (node,)
        if not items:
            self.wrong(node.place, "`sharing` names at least one field")
        common = [name for name in fields_of(kinds[0]) if all(name in fields_of(kind) for kind in kinds)]
        names = []
        for item in items:
            name = self.words(item, "a field of `sharing`").strip()
            for one in re.split(r"\s+or\s+", name) if name else ():
                if one not in common:
                    whose = " and ".join(dict.fromkeys(kinds))
                    self.wrong(item.place, refuse(f"field of {whose}", one, common))
            names.append(" ".join(name.split()))
        return tuple(names)

    def needs(self, entries: Entries, main: str) -> tuple[Search, ...]:
        if "needs" not in entries:
            return ()
        node = entries["needs"][1]
        found = [self.search("needs", item, main) for item in (node.items if isinstance(node, Items) else (node,))]
        return tuple(search for search in found if search)

    def search(self, key: str, node: Node, main: str) -> Search | None:
        if not isinstance(node, Keys):
            how = "begins with `some: person` in a line below it, and has `from`, `sharing` and `when` of its own"
            self.wrong(node.place, f"`{key}` {how}")
            return None
        inner = self.entries(node, SEARCH_KEYS, f"key of `{key}`")
        if "some" not in inner:
            self.wrong(node.place, f"`{key}` does not say what: `some: person`")
            return None
        kind = self.kind(inner["some"][1], "some")
        if not kind:
            return None
        origin = self.choice(inner, "from", FROM, FROM_OTHERWISE) or "any article"
        sharing = self.sharing(inner, (main, kind), True) if "sharing" in inner else ()
        if not sharing and "sharing" not in inner:
            self.wrong(node.place, f"`{key}` needs `sharing`: the fields that the two facts have in common")
        this, other = fields_of(main), fields_of(kind)
        scope = Scope({"this": this, "other": other}, "other", "this") if key == "needs" else Scope({"against": other}, "against")
        return Search(kind, origin, sharing, self.clauses(inner, "when", scope))  # type: ignore[arg-type]

    # ------------------------------------------------------------ comparisons

    def scope(self, shape: Shape, kinds: tuple[str, ...], against: Search | None) -> Scope:
        this = fields_of(kinds[0])
        if shape == "each":
            return Scope({"this": this}, "this")
        if shape == "pair":
            other = fields_of(kinds[-1])
            common = {name: field for name, field in this.items() if name in other and other[name].type == field.type}
            return Scope({"both": common, "this": this, "other": other}, "both", "other")
        sides: dict[Side, Mapping[str, Field]] = {"members": this}
        if against:
            sides["against"] = fields_of(against.kind)
        return Scope(sides, "members", None, True)

    def narrow(self, scope: Scope) -> Scope:
        """`when` of a group picks its members one by one, before there is a group."""
        return Scope({"members": scope.sides["members"]}, "members") if scope.group else scope

    def clauses(self, entries: Entries, key: str, scope: Scope) -> tuple[Clause, ...]:
        if key not in entries:
            return ()
        node = entries[key][1]
        if not isinstance(node, Keys):
            self.wrong(node.place, f"`{key}` has one field a line below it, without hyphens, such as `words: the same words`")
            return ()
        clauses, seen = [], dict[str, Place]()
        for name, value in node.entries:
            if name.text in seen:
                self.wrong(name.place, f"`{name.text}` stands here a second time; join comparisons with `, and `")
                continue
            seen[name.text] = name.place
            clause = self.clause(name, value, scope)
            if clause:
                clauses.append(clause)
        if not node.entries:
            self.wrong(node.place, f"`{key}` is empty")
        return tuple(clauses)

    def clause(self, name: Words, value: Node, scope: Scope) -> Clause | None:
        try:
            locate(name.text, scope)
        except Misphrased as error:
            self.wrong(name.place, str(error))
            return None
        alternatives = []
        items = value.items if isinstance(value, Items) else (value,)
        for item in items:
            said = self.words(item, f"the comparison of `{name.text}`")
            try:
                if said:
                    alternatives.append(understand(said, name.text, scope))
            except Misphrased as error:
                self.wrong(item.place, str(error))
        return Clause(name.text, tuple(alternatives)) if alternatives else None

    def report(self, entries: Entries, scope: Scope, expected: tuple[Clause, ...]) -> str:
        said = self.text(entries, "report")
        place = entries["report"][1].place if "report" in entries else Place(1, 1)
        for match in PLACEHOLDER.finditer(said):
            if match[1] == DIFFERENCE:
                if not compares_words(expected):
                    self.wrong(place, f"placeholder {match[0]}: nothing under `expect` shows what differs, as `a lawful cut` does")
                continue
            try:
                locate(match[1], scope)
            except Misphrased as error:
                self.wrong(place, f"placeholder {match[0]}: {error}")
        if "{" in PLACEHOLDER.sub("", said) or "}" in PLACEHOLDER.sub("", said):
            self.wrong(place, "a brace without its partner; braces are for placeholders such as {speaker}")
        return said
