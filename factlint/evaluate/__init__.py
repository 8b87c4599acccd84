"""Hold rules against a story.

A comparison with an unknown operand is neither held nor broken; the rule then stays *unchecked* and is counted as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from factlint.comparators.declare import Truth
from factlint.evaluate import holding
from factlint.evaluate.breach import Breach, breach
from factlint.evaluate.candidates import Finder, Pairs, Statements, groups
from factlint.evaluate.findings import findings
from factlint.evaluate.holding import Facts
from factlint.evaluate.values import Stated, stated
from factlint.model import Finding, Story
from factlint.rulebook.rule import Clause, Rule

__all__ = ["evaluate"]


def evaluate(
    story: Story,
    rules: Iterable[Rule],
    focus: frozenset[str] | None = None,
    trust: Callable[[str], int] = lambda _: 0,
) -> tuple[tuple[Finding, ...], Mapping[str, int]]:
    """The findings that touch the focus (paths of documents; None means all of them), and how often each rule went unchecked.

    `trust` says how high the configuration ranks the article of a path: what clashes is put down to the lower one.

    The same for the same story, whatever the order of its articles and of the rules.
    """
    articles = sorted(story.articles, key=lambda article: article.document.path)
    facts = Statements(
        stated(article, fact, focus is None or article.document.path in focus, rank)
        for article, rank in ((article, trust(article.document.path)) for article in articles)
        for fact in article.facts
    )
    breaches: list[Breach] = []
    unchecked = Counter[str]()
    for rule in sorted(rules, key=lambda rule: rule.id):
        if not all(map(facts.usable, rule.kinds)):  # of most rules no more than this is known until they are asked
            continue
        for held, outcome in _outcomes(rule, facts, unchecked):
            if outcome is None:
                unchecked[rule.id] += 1
            elif outcome is False:
                breaches.append(breach(rule, held))
    return tuple(findings(breaches)), {rule: count for rule, count in sorted(unchecked.items()) if count}


def _outcomes(rule: Rule, facts: Statements, unchecked: Counter[str]) -> Iterator[tuple[Facts, Truth]]:
    """Each candidate of the rule and whether it keeps the rule: True, False (broken), None (unchecked)."""
    if rule.shape == "each":
        finders = [Finder(search, facts) for search in rule.needs]
        fitting, unknown = facts.fitting(rule.kinds[0], rule.when)
        unchecked[rule.id] += unknown
        doubtful = None if finders else facts.doubtful(rule.kinds[0], rule.expect)
        for fact in fitting:
            if fact.in_focus and (doubtful is None or id(fact) in doubtful):
                held: Facts = {"this": (fact,)}
                yield held, _outcome(rule, held, (), partial(_found, fact, finders) if finders else None)
    elif rule.shape == "pair":
        pairs = Pairs(rule, facts)
        for held in pairs:
            yield held, _outcome(rule, held, pairs.when)
        unchecked[rule.id] += pairs.unshared
    else:
        finder = Finder(rule.against, facts) if rule.against else None
        for held in groups(rule, facts):
            yield from ((one, _outcome(rule, one, ())) for one in _opposed(rule, held, finder))


def _outcome(rule: Rule, facts: Facts, when: Sequence[Clause], found: Callable[[], Truth] | None = None) -> Truth:
    """Whether the facts keep the rule. `when` is what is still to be asked before that."""
    asked = holding.clauses(when, facts)
    if asked is not True:
        return True if asked is False else None
    kept = holding.clauses(rule.expect, facts)
    if found is not None:
        kept = holding.both((kept, found()))
    if kept is not True and any(holding.clause(one, facts) is True for one in rule.unless):
        return True
    return kept


def _found(fact: Stated, finders: Sequence[Finder]) -> Truth:
    """Whether the story holds one of the other facts that this one needs."""
    return holding.either(_finds(fact, finder) for finder in finders)


def _finds(fact: Stated, finder: Finder) -> Truth:
    near = finder.near(fact)
    if near is None:
        return None
    return holding.either(holding.clauses(finder.search.when, {"this": (fact,), "other": (other,)}) for other in near)


def _opposed(rule: Rule, held: Facts, finder: Finder | None) -> Iterator[Facts]:
    """The group by itself, or with each fact that it is held against."""
    if finder is None or rule.against is None:
        yield held
        return
    members = held["members"]
    against = {id(other): other for member in members for other in finder.near(member) or ()}
    for other in against.values():
        fits = holding.clauses(rule.against.when, {"against": (other,)})
        rest = tuple(member for member in members if member is not other)
        if fits is True and rest:
            yield {"members": rest, "against": (other,)}
