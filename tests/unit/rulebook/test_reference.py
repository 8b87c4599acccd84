"""The page about the rule language says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from factlint import rulebook
from factlint.comparators import PHRASES
from factlint.facts import FACT_TYPES
from factlint.rulebook.reference import reference


def page(checkout: Path) -> str:
    return (checkout / "docs" / "writing-a-rule.md").read_text(encoding="utf-8")


def test_the_reference_in_the_documentation_is_up_to_date(checkout: Path) -> None:
    part = page(checkout).partition("<!-- reference -->\n\n")[2].partition("<!-- end of reference -->")[0]
    assert part == reference(), "run scripts/rule_reference.py"


def test_the_reference_names_every_field_and_every_phrase() -> None:
    text = reference()
    assert all(f"| `{name}` |" in text for kind in FACT_TYPES.values() for name in kind.fields)
    assert all(f"| `{phrase.template}` |" in text for phrase in PHRASES)


def test_the_rules_on_the_page_are_rules(checkout: Path, tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(id: (\S+)\n.*?)```", page(checkout), re.S)
    assert len(blocks) == 3
    for text, name in blocks:
        path = tmp_path / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        assert rulebook.load([str(path)])[1] == ()


def test_every_key_is_on_the_page(checkout: Path) -> None:
    from factlint.rulebook import grammar

    assert all(f"`{key}`" in page(checkout) for key in grammar.KEYS)
