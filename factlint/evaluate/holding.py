"""Whether a comparison holds: yes, no, or unknown. Unknown is neither held nor broken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from factlint.comparators.declare import Truth
from factlint.evaluate.values import Stated, value
from factlint.rulebook.rule import Argument, Clause, Operand, Test

Facts = Mapping[str, tuple[Stated, ...]]
"""The facts that a rule is held against, by side; one each, but the `members` of a group."""


def both(truths: Iterable[Truth]) -> Truth:
    """All hold; unknown where none is broken and one is unknown."""
    answer: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            answer = None
    return answer


def either(truths: Iterable[Truth]) -> Truth:
    """One holds; unknown where none holds and one is unknown."""
    answer: Truth = False
    for truth in truths:
        if truth is True:
            return True
        if truth is None:
            answer = None
    return answer


def clauses(those: Iterable[Clause], facts: Facts) -> Truth:
    """Whether all of these lines hold."""
    answer: Truth = True
    for one in those:
        truth = clause(one, facts)
        if truth is False:
            return False
        if truth is None:
            answer = None
    return answer


def clause(one: Clause, facts: Facts) -> Truth:
    """Whether one of the line's alternatives holds."""
    if len(one.alternatives) == 1 and len(one.alternatives[0]) == 1:
        return test(one.alternatives[0][0], facts)
    return either(both(test(part, facts) for part in alternative) for alternative in one.alternatives)


def test(one: Test, facts: Facts) -> Truth:
    """Whether one comparison holds."""
    side = one.operand.side
    if side == "both":
        this, other = facts["this"][0], facts["other"][0]
        first = _single(one, this, facts)
        return first if first is False or this is other else both((first, _single(one, other, facts)))
    if side == "members" and not one.phrase.group:
        return both(_single(one, fact, facts) for fact in facts["members"])
    if side == "members":
        known = tuple(held for fact in facts["members"] if (held := value(fact, one.operand.field)) is not None)
        return _answer(one, known if len(known) > 1 else None, [_argument(part, facts, None) for part in one.arguments])
    return _single(one, facts[side][0], facts)


def _single(one: Test, fact: Stated, facts: Facts) -> Truth:
    held = value(fact, one.operand.field)
    if held is None and not one.phrase.unknown:
        return None
    if not one.arguments:
        return _answer(one, held, [])
    return _answer(one, held, [_argument(part, facts, fact) for part in one.arguments])


def _answer(one: Test, held: Any, arguments: list[Any]) -> Truth:
    if not one.phrase.unknown and (held is None or None in arguments):
        return None
    truth = one.phrase.check(held, *arguments)
    return truth if truth is None or not one.negated else not truth


def _argument(argument: Argument, facts: Facts, fact: Stated | None) -> Any:
    """The argument's value; a bare field in braces is the same fact's."""
    if not isinstance(argument, Operand):
        return argument
    if argument.side in ("both", "members"):
        return value(fact, argument.field) if fact else None
    return value(facts[argument.side][0], argument.field)


def broken(those: Iterable[Clause], facts: Facts) -> list[Test]:
    """The comparisons that fail, of the lines that fail."""
    failed = [one for one in those if clause(one, facts) is False]
    return [part for one in failed for alternative in one.alternatives for part in alternative if test(part, facts) is False]


def operands(those: Iterable[Clause], leaning: bool = False) -> set[Operand]:
    """All the fields that these lines look at; `leaning`: only those whose values count, not whether there is one."""
    found: set[Operand] = set()
    for one in those:
        for alternative in one.alternatives:
            for part in alternative:
                if leaning and part.phrase.unknown:
                    continue
                found.add(part.operand)
                found.update(argument for argument in part.arguments if isinstance(argument, Operand))
    return found
