"""Bring the documents up to date: every fenced block below a comment `<!-- output: COMMAND -->` becomes what COMMAND prints.

    .venv/bin/python scripts/docs.py            rewrite the documents
    .venv/bin/python scripts/docs.py --check    say which ones are out of date, exit code 1 if there are any

COMMAND is a factlint command line, run in the checkout. Of the default report only some blocks may be shown: rule ids after a `|`
choose the findings, in the order of the report, and `summary` the end of it:

    <!-- output: factlint check seeds/ | told-oneself, summary -->
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import sys
from pathlib import Path

from factlint import cli

CHECKOUT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("README.md", "docs/architecture.md", "docs/contracts.md", "CONTRIBUTING.md")

_BLOCK = re.compile(
    r"(<!-- output: (?P<command>[^|\n]*?)(?: \| (?P<chosen>[^\n]*?))? -->\n+```[a-z]*\n)(?P<output>.*?)(?=^```$)", re.M | re.S
)
_FINDING = re.compile(r"^\S.*:\d+:\d+: (?:error|warning|note) (\S+)(?: \[[0-9a-f]+\])?$", re.M)


def printed(command: str) -> str:
    """What this factlint command prints, run in the checkout and not on a terminal."""
    name, *arguments = shlex.split(command)
    if name != "factlint":
        raise SystemExit(f"scripts/docs.py: only factlint commands can be shown, not {command!r}")
    out = io.StringIO()
    before = Path.cwd()
    os.chdir(CHECKOUT)
    try:
        with contextlib.redirect_stdout(out):
            cli.main(arguments)
    finally:
        os.chdir(before)
    return out.getvalue()


def chosen_blocks(report: str, chosen: str) -> str:
    """The blocks of the default report that tell of these rules, and `summary`; `[...]` where something is left out."""
    wanted = [part.strip() for part in chosen.split(",")]
    blocks = re.split(r"\n\n(?=\S)", report.rstrip("\n"))
    names = [{"summary"} if number == len(blocks) - 1 else set(_FINDING.findall(block)) for number, block in enumerate(blocks)]
    missing = [want for want in wanted if not any(want in name for name in names)]
    if missing:
        raise SystemExit(f"scripts/docs.py: the report has nothing of {', '.join(missing)}")
    out: list[str] = []
    shown: set[str] = set()
    for block, name in zip(blocks, names, strict=True):
        if name & set(wanted) - shown:  # the first block of each rule is enough
            shown |= name
            out.append(block)
        elif not out or out[-1] != "[...]":
            out.append("[...]")
    return "\n\n".join(out) + "\n"


def updated(text: str) -> str:
    """A document with its blocks as they should be."""

    def fill(match: re.Match[str]) -> str:
        output = printed(match["command"])
        return match[1] + (chosen_blocks(output, match["chosen"]) if match["chosen"] else output)

    return _BLOCK.sub(fill, text)


def main(arguments: list[str]) -> int:
    """Rewrite or check; the exit code."""
    stale = []
    for name in DOCUMENTS:
        path = CHECKOUT / name
        text = path.read_text(encoding="utf-8")
        new = updated(text)
        if new != text:
            stale.append(name)
            if "--check" not in arguments:
                path.write_text(new, encoding="utf-8")
    if stale:
        print(f"{'out of date' if '--check' in arguments else 'rewritten'}: {', '.join(stale)}")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
