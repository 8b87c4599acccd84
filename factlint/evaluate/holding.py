"""Whether a comparison holds: yes, no, or unknown. Unknown is neither held nor broken.

Each line of a rule is made a function of the facts once; most of the work of a run is to call these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from factlint.comparators.declare import Truth
from factlint.evaluate.once import once
from factlint.evaluate.values import Stated, value
from factlint.rulebook.rule import Clause, Operand, Test

Facts = Mapping[str, tuple[Stated, ...]]
"""The facts that a rule is held against, by side; one each, but the `members` of a group."""

_SINGLE = frozenset({"this", "other", "against"})
"""The sides that are one fact each."""

Asking = Callable[[Facts], Truth]
AskingOne = Callable[[Stated, Facts], Truth]


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
        truth = asking(one)(facts)
        if truth is False:
            return False
        if truth is None:
            answer = None
    return answer


def clause(one: Clause, facts: Facts) -> Truth:
    """Whether one of the line's alternatives holds."""
    return asking(one)(facts)


def test(one: Test, facts: Facts) -> Truth:
    """Whether one comparison holds."""
    return _asking_test(one)(facts)


@once
def asking(one: Clause) -> Asking:
    """The line as a function of the facts."""
    alternatives = [[_asking_test(part) for part in alternative] for alternative in one.alternatives]
    if len(alternatives) == 1 and len(alternatives[0]) == 1:
        return alternatives[0][0]
    return lambda facts: either(both(ask(facts) for ask in parts) for parts in alternatives)


@once
def asking_alone(one: Clause) -> Callable[[Stated], Truth]:
    """The line as a function of a single fact, whatever side of a rule it speaks of."""
    whole = asking(one)

    def of_one(fact: Stated) -> Truth:
        alone = (fact,)
        return whole({"this": alone, "other": alone, "members": alone})

    return of_one


@once
def of_one_value(one: Clause) -> tuple[str, Callable[[Any], Truth]] | None:
    """The line as a field and a function of what a fact holds there, where known; None for a line that asks for more."""
    first = one.alternatives[0][0]
    if len(one.alternatives) + len(one.alternatives[0]) > 2 or not all(map(_is_plain, first.arguments)):
        return None
    if first.phrase.unknown or first.phrase.group:
        return None
    check, given, negated = first.phrase.check, first.arguments, first.negated
    if negated:
        return first.operand.field, lambda held: None if (truth := check(held, *given)) is None else not truth
    return first.operand.field, (lambda held: check(held, *given)) if given else check


@once
def _asking_test(one: Test) -> Asking:
    side, single = one.operand.side, _asking_one(one)
    if side == "both":

        def of_both(facts: Facts) -> Truth:
            this, other = facts["this"][0], facts["other"][0]
            first = single(this, facts)
            return first if first is False or this is other else both((first, single(other, facts)))

        return of_both
    if (two := _asking_two(one)) is not None:
        return two
    if side == "members":
        return _asking_group(one) if one.phrase.group else lambda facts: both(single(fact, facts) for fact in facts["members"])
    return lambda facts: single(facts[side][0], facts)


def _asking_two(one: Test) -> Asking | None:
    """The commonest comparison of all cut short: a field of one fact with one of another; None for all others."""
    mine, phrase, negated = one.operand, one.phrase, one.negated
    theirs = one.arguments[0] if len(one.arguments) == 1 else None
    if not isinstance(theirs, Operand) or phrase.unknown or phrase.group or not {mine.side, theirs.side} <= _SINGLE:
        return None
    side, field, other_side, other_field, check = mine.side, mine.field, theirs.side, theirs.field, phrase.check

    def of_two(facts: Facts) -> Truth:
        held = value(facts[side][0], field)
        if held is None:
            return None
        other = value(facts[other_side][0], other_field)
        if other is None:
            return None
        truth = check(held, other)
        return truth if truth is None or not negated else not truth

    return of_two


def _asking_group(one: Test) -> Asking:
    field, given = one.operand.field, _arguments(one)

    def of_group(facts: Facts) -> Truth:
        known = tuple(held for fact in facts["members"] if (held := value(fact, field)) is not None)
        return _answer(one, known if len(known) > 1 else None, given(None, facts))

    return of_group


def _asking_one(one: Test) -> AskingOne:
    """The comparison as a function of the fact whose field is compared, and of those that it may be compared with."""
    field, phrase, given = one.operand.field, one.phrase, one.arguments
    if phrase.unknown or not all(map(_is_plain, given)):
        arguments = _arguments(one)
        return lambda fact, facts: _answer(one, value(fact, field), arguments(fact, facts))
    check, negated = phrase.check, one.negated

    def against_constants(fact: Stated, facts: Facts) -> Truth:
        held = value(fact, field)
        if held is None:
            return None
        truth = check(held, *given)
        return truth if truth is None or not negated else not truth

    return against_constants


def _answer(one: Test, held: object, arguments: Sequence[object]) -> Truth:
    if not one.phrase.unknown and (held is None or None in arguments):
        return None
    truth = one.phrase.check(held, *arguments)
    return truth if truth is None or not one.negated else not truth


def _is_plain(argument: object) -> bool:
    return not isinstance(argument, Operand)


def _arguments(one: Test) -> Callable[[Stated | None, Facts], Sequence[object]]:
    """How the values of the arguments are found; a bare field in braces is the same fact's."""
    given = one.arguments
    if all(map(_is_plain, given)):
        return lambda fact, facts: given
    if len(given) == 1 and isinstance(given[0], Operand):
        side, field = given[0].side, given[0].field
        if side in ("both", "members"):
            return lambda fact, facts: (value(fact, field) if fact else None,)
        return lambda fact, facts: (value(facts[side][0], field),)

    def found(fact: Stated | None, facts: Facts) -> Sequence[object]:
        values: list[object] = []
        for part in given:
            if not isinstance(part, Operand):
                values.append(part)
            elif part.side in ("both", "members"):
                values.append(value(fact, part.field) if fact else None)
            else:
                values.append(value(facts[part.side][0], part.field))
        return values

    return found


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
