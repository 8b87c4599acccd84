"""Adding entries to a ledger."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from datetime import date

from factlint.ledger import Entry, parsed
from factlint.ledger.applying import expired
from factlint.ledger.lock import PATIENCE, Held, held

HEAD = """\
# Findings that were looked at and accepted. `factlint accept` adds to this list; edit it by hand as you like.
# An entry ends when its facts change, so delete those that factlint calls unused. The manual: docs/accepting.md
"""


class NotAdded(Exception):
    """The ledger was left as it was; the message says why."""


def add(path: str, entries: Iterable[tuple[Entry, str]], today: date) -> int:
    """Add entries to the ledger at this path, each with a remark for the people who read the file; how many were new.

    All at once or not at all: the new file is written beside the old one and takes its place, whose text stays as it is. What
    counts is the file as it is by then, since somebody else may have added to it while we looked for the finding.
    """
    new = {(entry.fingerprint, entry.article): (entry, remark) for entry, remark in entries}
    if not new:
        return 0
    try:
        with held(path, PATIENCE):
            return _added(path, new, today)
    except Held as error:
        raise NotAdded(f"nothing was added to {path}: {error}") from None
    except OSError as error:
        raise NotAdded(f"{path} could not be written: {(error.strerror or 'unknown fault').lower()}") from None


def _added(path: str, new: Mapping[tuple[str, str | None], tuple[Entry, str]], today: date) -> int:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            before = file.read()
    except FileNotFoundError:
        before = HEAD
    except UnicodeDecodeError:
        raise NotAdded(f"{path} is no UTF-8 text any more; nothing was added") from None
    ledger, wrong = parsed(path, before.encode())
    if wrong:
        raise NotAdded(f"{wrong[0]}; nothing was added")
    have = {(entry.fingerprint, entry.article) for entry in ledger.entries if not expired(entry, today)}
    blocks = [_block(entry, remark, os.path.dirname(path)) for key, (entry, remark) in new.items() if key not in have]
    if not blocks:
        return 0
    newline = "\r\n" if "\r\n" in before else "\n"
    text = before if not before or before.endswith("\n") else before + newline
    text += "".join(f"\n{block}" for block in blocks).replace("\n", newline)
    now, problems = parsed(path, text.encode())
    if problems or len(now.entries) != len(ledger.entries) + len(blocks):
        raise NotAdded(f"nothing can be added at the end of {path}; write its entries one below the other, as `- rule:`")
    _write(path, text.encode())
    return len(blocks)


def _block(entry: Entry, remark: str, folder: str) -> str:
    pairs = {
        "rule": entry.rule,
        "fingerprint": _quoted(entry.fingerprint),
        "reason": _quoted(entry.reason),
        "by": _quoted(entry.by),
        "date": entry.day.isoformat(),
        "expires": entry.expires.isoformat() if entry.expires else None,
        "in": _quoted(os.path.relpath(entry.article, folder or os.curdir).replace(os.sep, "/")) if entry.article else None,
    }
    lines = [f"  {key}: {value}" for key, value in pairs.items() if value is not None]
    comment = "".join(c if c.isprintable() else " " for c in " ".join(remark.split()))
    return "\n".join([*([f"# {comment}"] if comment else []), "- " + lines[0].lstrip(), *lines[1:]]) + "\n"


def _quoted(text: str) -> str:
    """The text in YAML's double quotation marks, whatever it holds."""
    said = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in said)


def _write(path: str, raw: bytes) -> None:
    folder, name = os.path.split(os.path.realpath(path))
    for left in os.listdir(folder):  # by a run that was killed here: nobody else writes while we hold the lock
        if left.startswith(f".{name}.") and not left.endswith(".lock"):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, left))
    handle, beside = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, os.stat(path).st_mode & 0o7777 if os.path.exists(path) else 0o666 & ~_umask())
        os.replace(beside, os.path.realpath(path))
    except BaseException:
        os.unlink(beside)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
