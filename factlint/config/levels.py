"""Rules on and off, and at what level: everywhere, and folder by folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from factlint.config import Setting, Settings
from factlint.frozen import replace
from factlint.model import LEVELS, Finding, Level, Report

if TYPE_CHECKING:
    from factlint.rulebook.rule import Rule


def everywhere(own: Mapping[str, Level], settings: Settings) -> dict[str, Setting]:
    """What each rule is set to where no folder says otherwise: by the configuration, else by the rule itself (`own`)."""
    said = {choice.rule: choice.setting for choice in settings.rules}
    return {rule: said.get(rule, level) for rule, level in own.items()}


def gravest(own: Mapping[str, Level], settings: Settings) -> dict[str, Level]:
    """The gravest level that each rule has anywhere, of those that are on somewhere. `own`: the levels that they state."""
    several: dict[str, set[Setting]] = {rule: {setting} for rule, setting in everywhere(own, settings).items()}
    for _, choices in settings.folders:
        for choice in choices:
            several.setdefault(choice.rule, set()).add(choice.setting)
    found = ((rule, next((level for level in LEVELS if level in several[rule]), None)) for rule in own)
    return {rule: level for rule, level in found if level is not None}


def at(rules: Iterable[Rule], held: Mapping[str, Level]) -> tuple[Rule, ...]:
    """The rules that are held, each at its level."""
    on = (rule for rule in rules if rule.id in held)
    return tuple(rule if held[rule.id] == rule.level else replace(rule, level=held[rule.id]) for rule in on)


def by_folder(report: Report, settings: Settings, usual: Mapping[str, Setting]) -> Report:
    """The report with each finding at the level of the folder that it is reported in, and without those that are off there.

    `usual` is what the rules are set to everywhere else. What rests on facts that are not sure stays below its rule's level.
    """
    apart = {choice.rule for _, choices in settings.folders for choice in choices}
    if not apart:
        return report
    findings = []
    for finding in report.findings:
        setting = _in_its_folder(finding, settings) or usual[finding.rule] if finding.rule in apart else finding.level
        if setting != "off":
            level = LEVELS[max(LEVELS.index(finding.level), LEVELS.index(setting))]
            findings.append(finding if level == finding.level else replace(finding, level=level))
    return replace(report, findings=tuple(findings))


def _in_its_folder(finding: Finding, settings: Settings) -> Setting | None:
    """What the last folder that fits says of the rule."""
    path = settings.inside(finding.places[0].document.path)
    fitting = (choice for pattern, choices in settings.folders if pattern.match(path) for choice in choices)
    return next((choice.setting for choice in reversed([*fitting]) if choice.rule == finding.rule), None)
