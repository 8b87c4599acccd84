"""Front matter: `key: value` lines between two lines of three hyphens, at the very start of a text or Markdown file.

`key = value` between two lines of three plus signs, as Hugo has it, is read the same.
"""

from __future__ import annotations

import re
from datetime import date

from factlint.model import Meta

KEYS = ("published", "outlet", "story", "role")
ROLES = ("draft", "source", "reference")
ALIASES = {"date": "published"}
"""What systems that publish write instead. A word of theirs counts where it can be understood, and is nobody's mistake."""

_OURS = rf"(?:{'|'.join(KEYS)})[ \t]*[:=]"
_NO_COLON = r"published[ \t]+\d|role[ \t]+(?:draft|source|reference)\b"
_BLOCK = re.compile(
    rf"(?:(?:[ \t]*\r?\n)++(?=(?:---|\+\+\+)[ \t]*\r?\n{_OURS}))?"  # an empty line above it is a slip
    rf"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?=[A-Za-z][\w-]*[ \t]*[:=]|{_NO_COLON}|#|---|[ \t]*\r?\n)"
    r"(?P<lines>.*?\r?\n)?(?P=fence)[ \t]*(?=\r?\n|\Z)",
    re.DOTALL | re.I,
)
_UNCLOSED = re.compile(rf"\s*(?P<fence>---|\+\+\+)[ \t]*\r?\n{_OURS}", re.I)
_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<key>[A-Za-z][A-Za-z_-]*)[ \t]*[:=][ \t]*(?P<said>.*)")
_BARE = re.compile(rf"(?P<key>{'|'.join(KEYS)})[ \t]+(?P<said>\S.*)", re.I)
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<said>.*)(?P=mark)[ \t]*(?:#.*)?$")
_REMARK = re.compile(r"(?:^|[ \t]+)#.*$")
_OPENS = ("", "|", ">", "|-", ">-")
"""What stands behind a key whose value is what is indented below it."""


class Misspelled(ValueError):
    """Front matter that cannot be understood: a sentence, and the line and column that it speaks of, counted from 1."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def split(text: str) -> tuple[int, Meta]:
    """Where the prose begins, and what the front matter says; 0 and nothing where there is none.

    Raises Misspelled for a key that is misspelled or stands there twice, a day that is none, a role that there is not, and for
    front matter that is never closed. Keys of other programs are let be.
    """
    block = _BLOCK.match(text)
    if not block:
        if unclosed := _UNCLOSED.match(text):
            line = text.count("\n", 0, unclosed.start("fence")) + 1
            raise Misspelled(f"the front matter has no second line {unclosed['fence']} to close it", line, 1)
        return 0, Meta()
    said: dict[str, str] = {}
    published, below = None, False
    at = block.start("lines") if block["lines"] else block.end()
    first = text.count("\n", 0, at) + 1
    for number, line in enumerate((block["lines"] or "").splitlines(), start=first):
        match = _LINE.match(line)
        if match is None and not below and (bare := _BARE.fullmatch(line)):
            raise Misspelled(f"the front matter has no colon here; write {bare['key'].lower()}: {bare['said']}", number, 1)
        if match is None or (match["indent"] and below):
            continue
        key, value, column = match["key"].lower(), _value(match["said"]), match.start("said") + 1
        below = value in _OPENS
        if key in said:
            raise Misspelled(f"the front matter says {key} a second time", number, match.start("key") + 1)
        if key not in KEYS and (meant := next((one for one in KEYS if _a_letter_away(key, one)), None)):
            raise Misspelled(f"the front matter says {match['key']}; did you mean {meant}?", number, match.start("key") + 1)
        if key in KEYS:
            said[key] = value
        if key == "published" and value:
            published = _date(value, number, column)
        elif key == "role" and value and value not in ROLES:
            raise Misspelled(f"the front matter says role: {value}; allowed are draft, source and reference", number, column)
        elif ALIASES.get(key) == "published" and published is None:
            published = calendar_day(value[:10])
    meta = Meta(published, said.get("outlet") or None, said.get("story") or None, said.get("role") or None)
    return block.end(), meta


def _value(said: str) -> str:
    """What a line says, without quotation marks around it and without a remark behind it."""
    quoted = _QUOTED.match(said.strip())
    return quoted["said"] if quoted else _REMARK.sub("", said).strip()


def _date(printed: str, line: int, column: int) -> date:
    day = calendar_day(printed[:10])
    if day is None:
        said = f"the front matter says published: {printed}, which is no date; write it as 2024-05-31"
        raise Misspelled(said, line, column)
    return day


def _a_letter_away(word: str, meant: str) -> bool:
    """Whether one letter too many, too few or wrong, or two that changed places, make the one of the other."""
    if abs(len(word) - len(meant)) > 1 or word == meant:
        return False
    head, tail = _common(word, meant), _common(word[::-1], meant[::-1])
    least = min(len(word), len(meant))
    if head + tail >= max(len(word), len(meant)) - 1:
        return True
    return len(word) == len(meant) and head + tail == least - 2 and word[head : head + 2] == meant[head : head + 2][::-1]


def _common(one: str, other: str) -> int:
    """How many letters the two begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def calendar_day(written: str) -> date | None:
    """A day in ISO form; None where it is none, or where no newspaper can be of that day (dates are reckoned from it)."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if 1500 <= day.year <= 2500 else None


def mask(text: str, start: int, end: int) -> str:
    """The text with this stretch turned into spaces, line ends kept."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
