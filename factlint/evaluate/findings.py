"""How several breaches become one finding: its message, its fingerprint, its level."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factlint.evaluate import wording
from factlint.evaluate.breach import Breach
from factlint.evaluate.places import asked, clashing_at, places, shown
from factlint.evaluate.values import value
from factlint.model import LEVELS, SOURCES, Finding
from factlint.rulebook.rule import Operand


def findings(breaches: Iterable[Breach]) -> list[Finding]:
    """The breaches as findings: those that say the same of the same article become one; in a stable order."""
    together: dict[tuple[str, ...], list[Breach]] = {}
    for one in breaches:
        one_kind = one.rule.shape == "pair" and len(one.rule.kinds) == 1
        where = "" if one_kind else one.first.path
        together.setdefault((one.rule.id, where, *one.content), []).append(one)
    made = [_finding(several) for several in together.values()]
    made.sort(key=lambda finding: (finding.places[0].document.path, finding.places[0].span, finding.rule, finding.message))
    return made


def _finding(several: list[Breach]) -> Finding:
    several.sort(key=lambda one: (one.first.path, one.first.fact.span, [stated.path for stated in one.facts.get("other", ())]))
    lead = max(
        several, key=lambda one: (-LEVELS.index(one.level), one.first.in_focus, -one.first.trust, one.first.role not in SOURCES)
    )
    same = [one for one in several if _says(one) == _says(lead)]
    others = [stated for one in same for stated in one.facts.get("other", ())]
    others += [one.first for one in several if lead.first in one.facts.get("other", ())]  # the pair the other way round
    named = {"other": wording.article_names(sorted(others, key=lambda one: one.path), lead.first)} if others else {}
    text = wording.message(lead.rule.report, lead.facts, named, clashing_at(lead), _difference(lead))
    found = list(dict.fromkeys(place for one in (lead, *same, *several) for place in places(one)))
    return Finding(lead.rule.id, lead.level, text, _fingerprint(lead), shown(found))


def _says(one: Breach) -> str:
    return wording.message(one.rule.report, one.facts, {"other": "", "this": ""}, difference=_difference(one))


def _fingerprint(one: Breach) -> str:
    """Of the rule and what the facts say. No path and no number goes in, so that it is the same whatever else is checked."""
    return str(_sha256()("\n".join((one.rule.id, *one.content)).encode()).hexdigest()[:16])


def _sha256() -> Any:
    """What hashlib has, without OpenSSL, which takes longer to load than four articles to compare. Most runs find nothing."""
    try:
        from _sha2 import sha256  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        try:
            from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]  # before Python 3.12
        except ImportError:
            from hashlib import sha256
    return sha256


def _difference(one: Breach) -> str:
    """The words in which the two sides differ, for the message."""
    for test in one.failed:
        argument = test.arguments[0] if test.arguments else None
        if test.phrase.marks is None or not isinstance(argument, Operand):
            continue
        this, other = asked(test.operand, one.facts), asked(argument, one.facts)
        mine, theirs = (value(side[0], of.field) for side, of in ((this, test.operand), (other, argument)))
        if isinstance(mine, str) and isinstance(theirs, str):
            stretches = zip(*test.phrase.marks(mine, theirs), strict=True)
            return wording.differing((mine[slice(*a)], theirs[slice(*b)]) for a, b in stretches)
    return ""
