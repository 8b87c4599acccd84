"""One broken rule: the facts that break it, and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.evaluate import holding
from factlint.evaluate.holding import Facts
from factlint.evaluate.once import once
from factlint.evaluate.values import Stated, field_type, is_plain, normal
from factlint.frozen import dataclass
from factlint.model import CERTAINTIES, LEVELS, Certainty, Level, Ref, weakest
from factlint.rulebook.fields import ARTICLE_FIELDS, DIFFERENCE
from factlint.rulebook.rule import Rule, Test

_PLACEHOLDER = re.compile(r"\{(?:(this|other|against)\.)?([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule with the facts that break it. `content` is what they say, without places: the same content, the same finding."""

    rule: Rule
    facts: Facts
    failed: tuple[Test, ...]
    level: Level
    content: tuple[str, ...]

    @property
    def first(self) -> Stated:
        return (self.facts.get("this") or self.facts["members"])[0]


def breach(rule: Rule, facts: Facts) -> Breach:
    """Weigh one broken rule."""
    failed = tuple(holding.broken(rule.expect, facts))
    used = _used(rule)
    everyone = [stated for side in ("this", "other", "against", "members") for stated in facts.get(side, ())]
    certainty = weakest(one for stated in everyone for one in _certainties(stated, used))
    level = LEVELS[max(LEVELS.index(rule.level), CERTAINTIES.index(certainty))]
    parts = [content(stated, told(rule)) for stated in everyone]
    if rule.shape != "each" and len(rule.kinds) == 1:
        parts = sorted(set(parts))  # in a pair of one kind neither side comes first
    return Breach(rule, facts, failed, level, tuple(parts))


def _used(rule: Rule) -> frozenset[str]:
    """The names of the fields whose values the rule leans on."""
    return told(rule) | {operand.field for operand in holding.operands(rule.when, leaning=True)} - ARTICLE_FIELDS.keys()


@once
def told(rule: Rule) -> frozenset[str]:
    """The names of the fields that the breach is about: `when` only says where to look."""
    operands = holding.operands(rule.expect)
    spoken = {match[2] for match in _PLACEHOLDER.finditer(rule.report)}
    shared = {field for field in rule.sharing if " or " not in field}  # where one of two is enough, neither is leaned on
    return frozenset(({operand.field for operand in operands} | spoken | shared) - ARTICLE_FIELDS.keys() - {DIFFERENCE})


def _certainties(stated: Stated, used: Iterable[str]) -> Iterable[Certainty]:
    if not all(is_plain(stated.fact.kind, field) for field in used):
        yield stated.fact.certainty
    for field in used:
        held = stated.fact.fields.get(field)
        for part in held if isinstance(held, tuple) else (held,):
            if isinstance(part, Ref):
                yield part.certainty


def content(stated: Stated, used: Iterable[str]) -> str:
    """What the fact says, as far as the rule looks: names, words and numbers, no places."""
    said = []
    for field in sorted(used):
        held = stated.fact.fields.get(field)
        if held is not None and held != () and field_type(stated.fact.kind, field) != "key":
            said.append(f"{field}={normal(held)}")
    return f"{stated.fact.kind}({'; '.join(said)})"
