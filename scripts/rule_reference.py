"""Write the reference of the rule language into docs/writing-a-rule.md.

.venv/bin/python scripts/rule_reference.py
"""

from __future__ import annotations

import re
from pathlib import Path

from factlint.rulebook.reference import reference

PAGE = Path(__file__).resolve().parent.parent / "docs" / "writing-a-rule.md"
_PART = re.compile(r"(<!-- reference -->\n).*(<!-- end of reference -->)", re.S)


def brought_up_to_date(text: str) -> str:
    """The page with the reference as the code has it now."""
    return _PART.sub(lambda match: f"{match[1]}\n{reference()}{match[2]}", text)


if __name__ == "__main__":
    PAGE.write_text(brought_up_to_date(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
