"""Why a rule finds nothing in a story: what somebody who writes one needs to know of a `bad` example that stays silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factlint.evaluate import holding
from factlint.evaluate.candidates import Finder, Pairs, Statements, alone, groups
from factlint.evaluate.holding import Facts
from factlint.evaluate.values import Stated, keys, raw, stated
from factlint.evaluate.wording import printed, series
from factlint.model import Story
from factlint.rulebook.rule import Clause, Operand, Rule

MOST_SHOWN = 3
LOOK = "factlint facts FILE --format fields prints what is read"


def reason(rule: Rule, story: Story) -> str:
    """One sentence without its full stop: the first thing that the rule asks for and does not get."""
    facts = Statements(stated(article, fact, True) for article in story.articles for fact in article.facts)
    return _unread(rule, facts) or _unfit(rule, facts) or _unmet(rule, facts) or _unbroken(rule, facts)


def _unread(rule: Rule, facts: Statements) -> str:
    """A kind of fact that the rule speaks of is not there."""
    kinds = [*rule.kinds, *([rule.against.kind] if rule.against else [])]
    for kind in kinds:
        if facts.usable(kind):
            continue
        if facts.all[kind]:
            return f"each {kind} in it stands inside quotation marks, where only rules about quotations look"
        read = Counter({one: len(found) for one, found in facts.all.items() if found})
        listed = series(f"{one} ({count})" for one, count in sorted(read.items()))
        return f"no {kind} is read in it" + (f", only {listed}; {LOOK}" if listed else ", nor any other fact")
    return ""


def _unfit(rule: Rule, facts: Statements) -> str:
    """A line of `when` that none of the facts keeps."""
    kinds = dict(zip(("this", "other"), rule.kinds, strict=False))
    for side, kind in kinds.items() if rule.shape == "pair" else [("members" if rule.shape == "group" else "this", rule.kinds[0])]:
        usable = facts.usable(kind)
        for line in alone(rule, side) if rule.shape == "pair" else rule.when:
            if not facts.fitting(kind, (line,))[0]:
                return f"`{line.field}` under `when` holds of no {kind} in it: {_values(line, [{side: (one,)} for one in usable])}"
    return ""


def _unmet(rule: Rule, facts: Statements) -> str:
    """Facts are there, but no two of them meet."""
    if rule.shape == "pair":
        met = any(True for _ in Pairs(rule, facts))
    elif rule.shape == "group":
        met = any(True for _ in groups(rule, facts))
    else:
        return "" if facts.fitting(rule.kinds[0], rule.when)[0] else f"no {rule.kinds[0]} in it keeps all lines under `when`"
    if met:
        return ""
    where = "" if rule.origin == "any article" else f", looking in {rule.origin}"
    two = len(set(rule.kinds)) > 1
    what = f"no {rule.kinds[0]} in it shares {series(rule.sharing)} with " + (f"any {rule.kinds[1]}" if two else "another")
    missing = [one for one in rule.sharing if not any(keys(fact, part) for fact in _all(rule, facts) for part in one.split(" or "))]
    why = f", for {series(missing)} is not known" if missing else ""
    return f"{what}{where}{why}; {LOOK}"


def _all(rule: Rule, facts: Statements) -> Iterable[Stated]:
    return (fact for kind in dict.fromkeys(rule.kinds) for fact in facts.usable(kind))


def _unbroken(rule: Rule, facts: Statements) -> str:
    """Facts meet: either what is to be compared is unknown, or what the rule expects holds."""
    held = list(_candidates(rule, facts))
    fitting = [one for one in held if holding.clauses(rule.when, one) is True] if rule.shape == "pair" else held
    if not fitting:
        line = next((line for line in rule.when if not any(holding.clause(line, one) for one in held)), None)
        return f"`{line.field}` under `when` does not hold: {_values(line, held)}" if line else "`when` holds of no two facts in it"
    for line in rule.expect:
        answers = [holding.clause(line, one) for one in fitting]
        if all(answer is None for answer in answers):
            return f"`{line.field}` under `expect` cannot be told: {_values(line, fitting)}"
    broken = [one for one in fitting if holding.clauses(rule.expect, one) is False]
    if broken:
        return "what it breaks is excused by `unless`"
    values = _values(rule.expect[0], fitting) if rule.expect else ""
    return f"what `expect` asks for holds: {values}" if values else "what `needs` asks for is there"


def _candidates(rule: Rule, facts: Statements) -> Iterable[Facts]:
    if rule.shape == "pair":
        return Pairs(rule, facts)
    if rule.shape == "group":
        finder = Finder(rule.against, facts) if rule.against else None
        if finder is None:
            return groups(rule, facts)
        found = [(one, finder.near(one["members"][0]) or ()) for one in groups(rule, facts)]
        return [{**one, "against": (other,)} for one, others in found for other in others]
    return [{"this": (fact,)} for fact in facts.fitting(rule.kinds[0], rule.when)[0]]


def _values(line: Clause, held: Sequence[Facts]) -> str:
    """The fields that the line looks at, with what they are: form is surname; number is 190 and 12."""
    said = []
    for operand in sorted(holding.operands((line,)), key=lambda one: (one.side in ("other", "against"), one.field)):
        values = dict.fromkeys(_printed(one, operand) for facts in held for one in _asked(facts, operand))
        more = f" and {len(values) - MOST_SHOWN} more" if len(values) > MOST_SHOWN else ""
        if values:
            name = f"{operand.side}.{operand.field}" if operand.side in ("other", "against") else operand.field
            said.append(f"{name} is {', '.join(list(values)[:MOST_SHOWN])}{more}")
    return "; ".join(dict.fromkeys(said)) or "there is none"


def _asked(facts: Facts, operand: Operand) -> Iterable[Stated]:
    if operand.side == "both":
        return (*facts.get("this", ()), *facts.get("other", ()), *facts.get("members", ()))
    return facts.get(operand.side, ()) or facts.get("this", ())


def _printed(one: Stated, operand: Operand) -> str:
    held = raw(one, operand.field)
    if held is None or held == ():
        return "not known"
    return f"“{printed(held)}”" if not isinstance(held, bool) else printed(held)
