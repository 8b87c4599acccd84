"""Bring the documents up to date: every fenced block below a comment `<!-- output: COMMAND -->` becomes what COMMAND prints.

    .venv/bin/python scripts/docs.py            rewrite the documents
    .venv/bin/python scripts/docs.py --check    say which ones are out of date, exit code 1 if there are any

COMMAND is a factlint command line, run in the checkout. Of the default report only some blocks may be shown: rule ids after a `|`
choose the findings, in the order of the report, and `summary` the end of it:

    <!-- output: factlint check seeds/ | told-oneself, summary -->

From a comment `<!-- folder -->` on, commands run in an empty folder of their own. `<!-- file: NAME -->` puts the fenced block below
it there under this name, and `cat NAME` is a command too. What goes to standard error is shown as well. FINGERPRINT in a command
is the first one of the report before it, and so are the eight characters of a `factlint accept` that readers are shown.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import sys
import tempfile
from datetime import date
from pathlib import Path

from factlint import cli, config
from factlint.commands import accept, check

CHECKOUT = Path(__file__).resolve().parent.parent
DOCUMENTS = tuple(str(path.relative_to(CHECKOUT)) for path in sorted([*CHECKOUT.glob("*.md"), *CHECKOUT.glob("docs/*.md")]))
TODAY = date(2025, 3, 14)
"""The day on which the documents are written: an entry of the ledger shows it."""

_BLOCK = re.compile(
    r"<!-- folder -->"
    r"|(?P<accept>^factlint accept )[0-9a-f]{8}"
    r"|(?P<file><!-- file: (?P<name>[^\n]*?) -->\n+```[a-z]*\n(?P<content>.*?)(?=^```$))"
    r"|(?P<head><!-- output: (?P<command>[^|\n]*?)(?: \| (?P<chosen>[^\n]*?))? -->\n+```[a-z]*\n)(?P<output>.*?)(?=^```$)",
    re.M | re.S,
)
_SETTINGS = re.compile(r"(<!-- settings -->\n).*(<!-- end of settings -->)", re.S)
_RULES = re.compile(r"(<!-- rules -->\n).*(<!-- end of rules -->)", re.S)
_FINGERPRINT = re.compile(r": (?:error|warning|note) \S+ \[([0-9a-f]{8})\]$", re.M)
_FINDING = re.compile(r"^\S.*:\d+:\d+: (?:error|warning|note) (\S+)(?: \[[0-9a-f]+\])?$", re.M)


class _Then(date):
    """A date on which it is always the same day."""

    @classmethod
    def today(cls) -> date:
        return TODAY


def printed(command: str, folder: Path = CHECKOUT) -> str:
    """What this command prints, run in a folder and not on a terminal."""
    name, *arguments = shlex.split(command)
    if name == "cat":
        return "".join((folder / argument).read_text(encoding="utf-8") for argument in arguments)
    if name != "factlint":
        raise SystemExit(f"scripts/docs.py: only factlint commands can be shown, not {command!r}")
    out = io.StringIO()
    before = Path.cwd()
    os.chdir(folder)
    accept.date = check.date = _Then  # type: ignore[attr-defined]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out if folder != CHECKOUT else io.StringIO()):
            cli.main(arguments)
    finally:
        os.chdir(before)
        accept.date = check.date = date  # type: ignore[attr-defined]
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
    with tempfile.TemporaryDirectory() as scratch:
        folder, fingerprint = CHECKOUT, ""

        def fill(match: re.Match[str]) -> str:
            nonlocal folder, fingerprint
            if match["accept"]:
                return match["accept"] + fingerprint
            if match["head"]:
                output = printed(match["command"].replace("FINGERPRINT", fingerprint), folder)
                seen = _FINGERPRINT.search(output)
                fingerprint = seen[1] if seen else fingerprint
                return match["head"] + (chosen_blocks(output, match["chosen"]) if match["chosen"] else output)
            if match["file"]:
                if folder == CHECKOUT:
                    raise SystemExit(f"scripts/docs.py: {match['name']} needs a <!-- folder --> above it")
                path = folder / match["name"]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(match["content"], encoding="utf-8")
            else:
                folder = Path(tempfile.mkdtemp(dir=scratch))
                (folder / ".git").mkdir()  # the top of a repository, so that nothing above it counts
            return match[0]

        return _BLOCK.sub(fill, _generated(text))


def _generated(text: str) -> str:
    """The document with its table of settings and its pages of rules, where it has a place for them."""
    text = _SETTINGS.sub(lambda match: f"{match[1]}\n{settings()}{match[2]}", text)
    return _RULES.sub(lambda match: f"{match[1]}\n{printed('factlint rules --manual')}{match[2]}", text)


def settings() -> str:
    """The settings of the configuration as a table, out of its schema."""
    with open(config.schema_path(), encoding="utf-8") as file:
        schema = json.load(file)
    rows = ["| Setting | What it is |", "| --- | --- |"]
    for key, held in schema["properties"].items():
        rows.append(f"| `{key}` | {held['description']} |")
        rows += [f"| `{key}`: `{inner}` | {one['description']} |" for inner, one in held.get("properties", {}).items()]
    return "\n".join(rows) + "\n"


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
