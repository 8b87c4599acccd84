"""What a rule is held against: single facts, pairs, groups. Pairs are found through the fields they share, never all by all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, product
from math import prod
from operator import itemgetter
from typing import Any

from factlint.comparators.declare import Truth
from factlint.evaluate import holding
from factlint.evaluate.breach import content, told
from factlint.evaluate.holding import Facts
from factlint.evaluate.once import once
from factlint.evaluate.values import Stated, keys, value
from factlint.rulebook.rule import Clause, From, Operand, Rule, Search

MOST_KEYS = 64
"""A fact that shares by more combinations of values than this is a list rather than a claim."""
MOST_NEIGHBOURS = 100
"""So many facts before it is a fact compared with, under one key; the rest counts as unchecked."""
MOST_PAIRS = 100_000
"""So many pairs of one story does a rule look at; a story that has more is no news story."""
CROWD, MOST_ALIKE = 50, 3
"""In a crowd of facts under one key, an article that says the same again and again is heard so often."""

_PLAIN = frozenset({str, bool, type(None)})
Block = tuple[str, ...]


class Statements:
    """The facts of a story by kind, and what rules have asked of them so far: many rules ask the same."""

    def __init__(self, facts: Iterable[Stated]) -> None:
        self.all: dict[str, list[Stated]] = defaultdict(list)
        for one in facts:
            self.all[one.fact.kind].append(one)
        self._usable: dict[str, list[Stated]] = {}
        self._fitting: dict[tuple[str, tuple[int, ...]], tuple[list[Stated], int]] = {}
        self._asked: dict[tuple[str, int], list[Truth]] = {}
        self._held: dict[tuple[str, str], list[Any]] = {}
        self._blocks: dict[tuple[tuple[str, ...], bool], dict[int, list[Block]]] = defaultdict(dict)
        self.pairs: dict[tuple[object, ...], tuple[list[Facts], int]] = {}
        self.crowded: set[tuple[object, ...]] = set()

    def usable(self, kind: str) -> list[Stated]:
        """The facts of one kind that rules may use: those inside quotation marks only for quotations."""
        if kind not in self._usable:
            self._usable[kind] = [one for one in self.all[kind] if kind == "quote" or not one.fact.quoted]
        return self._usable[kind]

    def fitting(self, kind: str, those: tuple[Clause, ...]) -> tuple[list[Stated], int]:
        """The usable facts of which these lines hold, and of how many in the focus that is unknown."""
        name = kind, tuple(map(id, those))
        if name not in self._fitting:
            usable = self.usable(kind)
            columns = [self._answers(kind, clause, usable) for clause in those]
            answers = columns[0] if columns else []
            for column in columns[1:]:
                pairs = zip(answers, column, strict=True)
                answers = [False if one is False or two is False else one and two for one, two in pairs]
            found = list(compress(usable, answers)) if columns else usable
            unknown = [one for one, truth in zip(usable, answers, strict=False) if truth is None] if None in answers else ()
            self._fitting[name] = found, sum(one.in_focus for one in unknown)
        return self._fitting[name]

    def doubtful(self, kind: str, those: tuple[Clause, ...]) -> set[int]:
        """The usable facts, by identity, of which not all of these lines are known to hold."""
        usable = self.usable(kind)
        columns = [self._answers(kind, clause, usable) for clause in those]
        return {id(one) for column in columns for one, truth in zip(usable, column, strict=True) if truth is not True}

    def _answers(self, kind: str, clause: Clause, usable: Sequence[Stated]) -> list[Truth]:
        """What each usable fact answers to one line: many rules share a line."""
        name = kind, id(clause)
        if name not in self._asked:
            simple = holding.of_one_value(clause)
            if simple is None:
                ask = holding.asking_alone(clause)
                self._asked[name] = [ask(one) for one in usable]
            else:
                field, check = simple
                held = self._values(kind, field, usable)
                if set(map(type, held)) <= _PLAIN:  # few words, each many times
                    table = {None: None, **{one: check(one) for one in set(held) - {None}}}
                    self._asked[name] = [*map(table.__getitem__, held)]
                else:
                    self._asked[name] = [None if one is None else check(one) for one in held]
        return self._asked[name]

    def _values(self, kind: str, field: str, usable: Sequence[Stated]) -> list[Any]:
        """What each usable fact holds in a field."""
        if (kind, field) not in self._held:
            self._held[kind, field] = [value(one, field) for one in usable]
        return self._held[kind, field]

    def blocks_by_fact(self, sharing: tuple[str, ...], origin: From) -> dict[int, list[Block]]:
        """The keys that were asked for before, by the identity of the fact."""
        return self._blocks[sharing, origin == "the same article"]

    def blocks(self, stated: Stated, sharing: tuple[str, ...], origin: From) -> list[Block]:
        """The keys under which this fact meets those that share all the fields; none where one of them is unknown."""
        known = self.blocks_by_fact(sharing, origin)
        found = known.get(id(stated))
        if found is None:
            found = known[id(stated)] = _blocks(stated, sharing, origin)
        return found


def _blocks(stated: Stated, sharing: Sequence[str], origin: From) -> list[Block]:
    where = (stated.path,) if origin == "the same article" else ()
    if len(sharing) == 1:
        only = _shared(stated, sharing[0])
        return [(*where, one) for one in only] if len(only) <= MOST_KEYS else []
    parts = [_shared(stated, item) for item in sharing]
    if not 0 < prod(map(len, parts)) <= MOST_KEYS:
        return []
    return [where + combination for combination in product(*parts)]


def _shared(stated: Stated, item: str) -> list[str]:
    """What a fact shares a field, or one of several, by."""
    if " or " not in item:
        found = [f"{item}={key}" for key in keys(stated, item)]
        if len(found) > 1:
            found.sort()
        return found
    return sorted(f"{one}={key}" for one in item.split(" or ") for key in keys(stated, one))


def may_meet(this: Stated, other: Stated, origin: From) -> bool:
    """Whether two facts stand where the rule looks for them."""
    if this is other or (this.path == other.path and this.fact.span == other.fact.span and this.fact.kind == other.fact.kind):
        return False
    if origin == "the same article":
        return this.path == other.path
    if origin == "different articles":
        return this.path != other.path
    if origin == "the reference sheet":
        return other.role == "reference" and this.role != "reference"
    return True


def alone(rule: Rule, side: str) -> tuple[Clause, ...]:
    """The lines of `when` that can be asked of one side of a pair before there is a pair."""
    return _parted(rule)[side == "other"]


@once
def _parted(rule: Rule) -> tuple[tuple[Clause, ...], tuple[Clause, ...], tuple[Clause, ...]]:
    """The lines of `when` of a pair: those that can be asked of `this` alone, of `other` alone, and the rest."""
    sides = [(one, _one_side(one)) for one in rule.when]
    of_this, of_other = ({"both"}, {"both"}) if len(rule.kinds) == 1 else ({"both", "this"}, {"both", "other"})
    this, other = (tuple([one for one, side in sides if side in of]) for of in (of_this, of_other))
    return this, other, tuple([one for one, side in sides if side not in of_this | of_other])


@once
def _one_side(one: Clause) -> str | None:
    """The side that the whole line speaks of, or None where it speaks of several."""
    tests = [test for alternative in one.alternatives for test in alternative]
    named = {test.operand.side for test in tests}
    named.update(argument.side for test in tests for argument in test.arguments if isinstance(argument, Operand))
    return named.pop() if len(named) == 1 else None


class Pairs:
    """The pairs that a rule is held against, in a stable order.

    `unshared` counts the facts that lack a value to be chosen or shared by; `when` is what is left to be asked of a pair.
    `crowded` says that some were left out for what they say, so that another rule, which asks for other things, has others.
    """

    def __init__(self, rule: Rule, story: Statements) -> None:
        self.rule = rule
        self.story = story
        self.unshared = 0
        self.crowded = False
        self.when = _parted(rule)[2]
        self.theses = self._side(story, rule.kinds[0], "this")
        self.others = self._side(story, rule.kinds[-1], "other") if len(rule.kinds) == 2 else self.theses

    def _side(self, story: Statements, kind: str, side: str) -> list[tuple[Stated, list[Block]]]:
        facts, unknown = story.fitting(kind, alone(self.rule, side))
        self.unshared += unknown
        sharing, origin = self.rule.sharing, self.rule.origin
        known = story.blocks_by_fact(sharing, origin)
        found = [(fact, known[id(fact)] if id(fact) in known else story.blocks(fact, sharing, origin)) for fact in facts]
        if not all(map(itemgetter(1), found)):
            self.unshared += sum(not shared for fact, shared in found if fact.in_focus)
        return found

    def __iter__(self) -> Iterator[Facts]:
        if len(self.rule.kinds) == 2:
            return self._of_two_kinds()
        rule, story = self.rule, self.story
        same = (rule.kinds, rule.origin, rule.sharing, tuple(map(id, alone(rule, "this"))))
        name = (*same, told(rule)) if same in story.crowded else same
        if name in story.pairs:
            self.unshared += story.pairs[name][1]
            return iter(story.pairs[name][0])
        before = self.unshared
        found = list(self._of_one_kind())
        if self.crowded:
            story.crowded.add(same)
            name = (*same, told(rule))
        story.pairs[name] = found, self.unshared - before
        return iter(found)

    def _of_one_kind(self) -> Iterator[Facts]:
        before: dict[Block, list[Stated]] = defaultdict(list)
        said: Counter[tuple[Block, str, str]] = Counter()
        left = MOST_PAIRS
        for fact, shared in self.theses:
            met: set[int] = set()
            for block in shared:
                if len(before[block]) > CROWD:
                    self.crowded = True
                    key = (block, fact.path, content(fact, told(self.rule)))
                    said[key] += 1
                    if said[key] > MOST_ALIKE:
                        continue
                if left <= 0:
                    self.unshared += fact.in_focus
                    continue
                left -= min(len(before[block]), MOST_NEIGHBOURS)
                for earlier in before[block][-MOST_NEIGHBOURS:]:
                    if id(earlier) not in met and (fact.in_focus or earlier.in_focus):
                        met.add(id(earlier))
                        this, other = (fact, earlier) if fact.rank >= earlier.rank else (earlier, fact)
                        if may_meet(this, other, self.rule.origin):
                            yield {"this": (this,), "other": (other,)}
                self.unshared += max(0, len(before[block]) - MOST_NEIGHBOURS)
                before[block].append(fact)

    def _of_two_kinds(self) -> Iterator[Facts]:
        held: dict[Block, list[Stated]] = defaultdict(list)
        for fact, shared in self.others:
            for block in shared:
                held[block].append(fact)
        for this, shared in self.theses:
            met: set[int] = set()
            for block in shared:
                for other in held[block][:MOST_NEIGHBOURS]:
                    if id(other) not in met and (this.in_focus or other.in_focus) and may_meet(this, other, self.rule.origin):
                        met.add(id(other))
                        yield {"this": (this,), "other": (other,)}
                self.unshared += max(0, len(held[block]) - MOST_NEIGHBOURS)


def groups(rule: Rule, story: Statements) -> Iterator[Facts]:
    """The facts that share the rule's fields: two or more together, or one that is held against another."""
    fewest = 1 if rule.against else 2
    held: dict[Block, list[Stated]] = defaultdict(list)
    for fact in story.fitting(rule.kinds[0], rule.when)[0]:
        for block in story.blocks(fact, rule.sharing, rule.origin):
            held[block].append(fact)
    for _, members in sorted(held.items()):
        several = rule.origin != "different articles" or len({fact.path for fact in members}) > 1
        if len(members) >= fewest and several and any(fact.in_focus for fact in members):
            yield {"members": tuple(members)}


class Finder:
    """Finds the facts that share fields with a given one, for `needs` and `against`."""

    def __init__(self, search: Search, story: Statements) -> None:
        self.search = search
        self.story = story
        self.held: dict[Block, list[Stated]] = defaultdict(list)
        for fact in story.all[search.kind]:
            for block in story.blocks(fact, search.sharing, search.origin):
                self.held[block].append(fact)

    def near(self, fact: Stated) -> list[Stated] | None:
        """Those that share the fields with this one, or None where its own are unknown."""
        shared = self.story.blocks(fact, self.search.sharing, self.search.origin)
        if not shared:
            return None
        found = {id(other): other for block in shared for other in self.held[block]}
        return [other for other in found.values() if may_meet(fact, other, self.search.origin)]
