"""Every way in which YAML goes wrong, in plain words: what is meant to stand there, and how to write it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import yaml

from factlint.frozen import dataclass

TOO_DEEP = "nested too deeply"

At = tuple[int, int]
"""Line and column, counted from 1."""
Said = tuple[str, At]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What YAML complains of. `at` is where it gave up, `opened` where what it was reading began; lines are counted from 0."""

    problem: str
    context: str
    lines: Sequence[str]
    at: tuple[int, int]
    opened: tuple[int, int] | None

    @property
    def near(self) -> list[int]:
        """The lines to look at. The parser notices most slips at the words behind them, or at the next line that says something."""
        marks = {self.at[0], *([self.opened[0]] if self.opened else [])}
        numbers = [number for mark in sorted(marks, reverse=True) for number in (mark, self.above(mark))]
        return [number for number in dict.fromkeys(numbers) if 0 <= number < len(self.lines)]

    def above(self, number: int) -> int:
        """The next line above that says something; -1 where there is none."""
        return next((n for n in range(min(number, len(self.lines)) - 1, -1, -1) if _speaks(self.lines[n])), -1)


def plainly(error: yaml.MarkedYAMLError, text: str) -> tuple[str, At | None]:
    """What YAML complains of, where, and how to write it instead where that is known."""
    mark = error.problem_mark or error.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else None
    opened = (error.context_mark.line, error.context_mark.column) if error.context_mark else None
    at = (mark.line, mark.column) if mark else (0, 0)
    trouble = Trouble(error.problem or "", str(error.context or ""), text.splitlines(), at, opened)
    for slip in _SLIPS:
        if said := slip(trouble):
            return said
    return next((said for words, said in _IN_OTHER_WORDS if words in trouble.problem), _CANNOT), place


_CANNOT = "this cannot be read; is a colon, a hyphen, a quotation mark or a bracket missing here, or in the line above?"

_IN_OTHER_WORDS = (
    ("escape", "within \"…\" a backslash stands for something else; put '…' around the text instead"),
    ("hexdecimal", "within \"…\" a backslash stands for something else; put '…' around the text instead"),
    ("directive", "a line that begins with % is an instruction to YAML; leave it out"),
    ("incompatible YAML", "a line that begins with % is an instruction to YAML; leave it out"),
    ("tab character", "a tab; indent with spaces"),
    ("node content", "a comma or a bracket too many"),
    ("',' or", "a comma, or the bracket that closes the list, is missing before this"),
    ("got", "a comma, or the bracket that closes the list, is missing before this"),
    ("'-' indicator", "this line has no hyphen, and stands where the list above has its hyphens"),
    ("expected key", "this line belongs to nothing above it: what belongs together begins in the same column"),
    ("block end", "this line belongs to nothing above it: what belongs together begins in the same column"),
    ("expected ':'", "this line, or the one above, has no colon; one stands behind each key, with a space after it"),
    ("document start", "nothing can follow what stands above; is it closed too early, or indented otherwise than the first line?"),
    ("mapping values", "a second colon in one line; text with a colon in it needs quotation marks around it"),
)
"""What is said where no slip is recognised: words of the parser's own, and what to say for them."""

# ------------------------------------------------------------ the slips that are recognised

_KEY = r"(?:-\s+)?(?:[a-z][a-z_.-]*:\s+)?"
_QUOTED_THEN_MORE = re.compile(rf"""(?P<open>{_KEY})(?P<text>(?P<mark>["'])(?:(?!(?P=mark)).)*(?P=mark)\s*[^\s#:,\]}}].*)""")
_BRACKET_THEN_MORE = re.compile(rf"(?P<open>{_KEY})(?P<text>(?:\{{[^{{}}]*\}}|\[[^\[\]]*\])\s*[^\s#:,].*)")
_COLON_IN_WORDS = re.compile(r"(?P<open>(?:-\s+)?[a-z][a-z_.-]*:\s+|-\s+|)(?P<text>[^\s\"'|>{\[#].*:(?:\s.*)?)")
_OPEN_QUOTE = re.compile(rf"""(?P<open>{_KEY})(?P<mark>["'])(?:(?!(?P=mark)).)*""")
_OPEN_BRACKET = re.compile(rf"(?P<open>{_KEY})(?P<mark>[\[{{])[^\]}}]*")
_KEY_LINE = re.compile(r"(?P<indent> *)(?P<dash>- +)?(?P<key>[\w./*-]*[\w/*]):(?P<value>\s.*|)")
_TIGHT = re.compile(r"(?P<dash>- +)?(?P<key>[A-Za-z][\w-]*):(?P<value>[\w\"'“{\[].*)")
_BARE = re.compile(r"(?P<key>[A-Za-z][\w-]*)(?P<sign>\s*[=：]\s*|\s+|)(?P<value>.*)")
_BULLET = re.compile(r"[*•–—]\s+(?P<text>\S.*)")
_COMMENT = re.compile(r"//\s*(?P<text>.*)")
_TOML = re.compile(r"\[(?P<name>[a-z][\w-]*)\]")
_COLON_MISSED = ("mapping values", "expected ':'", "expected key", "<document start>", "'-' indicator")


_AT_A_SIGN = ("cannot start any token", "sequence entries")


def gap(text: str) -> str | None:
    """What to say of `key:value`, which YAML takes for one word."""
    match = _TIGHT.fullmatch(text.strip())
    return f"a space belongs behind the colon: `{match['key']}: {match['value']}`" if match else None


def no_colon(text: str) -> str | None:
    """What to say of `key value` and `key = value`."""
    match = _BARE.fullmatch(text.strip())
    if match is None or ":" in match["value"]:
        return None
    if "=" in match["sign"]:
        return f"a colon belongs here in place of the equals sign: `{match['key']}: {match['value']}`"
    return f"`{match['key']}` has no colon behind it; write `{match['key']}: {match['value'] or '…'}`"


def _foreign(trouble: Trouble) -> Said | None:
    """Comments, lists and sections as other languages write them."""
    for number in trouble.near:
        line = trouble.lines[number]
        at = (number + 1, len(line) - len(line.lstrip()) + 1)
        if match := _COMMENT.fullmatch(line.strip()):
            return f"a comment begins with #: # {match['text']}", at
        if match := _BULLET.fullmatch(line.strip()):
            return f"an item of a list begins with a hyphen: - {match['text']}", at
        if match := _TOML.fullmatch(line.strip()):
            return f"this is written as in TOML; in YAML it is `{match['name']}:`, with what belongs to it indented below", at
    return None


def _in_marks(trouble: Trouble) -> Said | None:
    """A quoted text that ends too early: `'Ana O'Brien'`, `"We will," she said.`"""
    for number in trouble.near:
        bare = trouble.lines[number].strip()
        if (match := _QUOTED_THEN_MORE.fullmatch(bare)) and (whole := _quoted_whole(match)):
            said = "a quotation mark inside the text ends it. Write it so"
            return f"{said}: {match['open']}{whole}", _at(trouble, number, match.start("text"))
        if match:
            said = "a quotation mark that opens the text must close it. Write it so"
        elif match := _BRACKET_THEN_MORE.fullmatch(bare):
            said = f"text that begins with {match['text'][0]} needs quotation marks"
        else:
            continue
        return f"{said}: {match['open']}{_wrapped(match['text'])}", _at(trouble, number, match.start("text"))
    line, column = trouble.at
    before = trouble.lines[line][:column] if line < len(trouble.lines) else ""
    if ("',' or" in trouble.problem or "but got" in trouble.problem) and before[-1:] in {"'", '"'}:
        other = {"'": '"…"', '"': "'…'"}[before[-1]]
        said = f"the text ends at the quotation mark before this; around text that holds such a mark, put {other}"
        return said, (line + 1, column + 1)
    return None


def _quoted_whole(match: re.Match[str]) -> str | None:
    """The text in other marks, where it was put in marks on purpose and holds the same ones: 'It's so'."""
    mark, text = match["mark"], match["text"].strip()
    prose = mark == '"' and not match["open"].strip("- ")  # "Yes," she said, "we will."
    return None if prose or len(text) < 2 or not text.endswith(mark) else _wrapped(text[1:-1])


def _unclosed_at(trouble: Trouble) -> Said | None:
    """A quotation mark that nothing closes before the file ends."""
    if "quoted scalar" not in trouble.context or trouble.opened is None or "escape" in trouble.problem:
        return None
    line, column = trouble.opened
    mark = trouble.lines[line][column : column + 1] if line < len(trouble.lines) else ""
    return (f"a quotation mark that is not closed: {mark}", (line + 1, column + 1)) if mark else None


def _unclosed(trouble: Trouble) -> Said | None:
    """A quotation mark or a bracket that was opened in one of these lines, and closed where it should not be, or never."""
    for number in range(min(max(trouble.near, default=0), len(trouble.lines) - 1), -1, -1):
        bare = trouble.lines[number].strip()
        for form, what in ((_OPEN_QUOTE, "a quotation mark"), (_OPEN_BRACKET, "a bracket")):
            if match := form.fullmatch(bare):
                return f"{what} that is not closed: {match['mark']}", _at(trouble, number, match.start("mark"))
    return None


def _gap(trouble: Trouble) -> Said | None:
    found = ((number, said) for number in trouble.near if (said := gap(trouble.lines[number])))
    return next(((said, _at(trouble, number, 0)) for number, said in found), None)


def _shifted_near(trouble: Trouble) -> Said | None:
    return next((said for number in trouble.near if (said := _shifted(trouble, number))), None)


def _hyphen_missed(trouble: Trouble) -> Said | None:
    """An item without its hyphen among others that have one."""
    for number in trouble.near:
        line, above = trouble.lines[number], trouble.above(number)
        indent = len(line) - len(line.lstrip())
        if above >= 0 and not line.lstrip().startswith("-") and ":" not in line:
            sibling = trouble.lines[above]
            if sibling.startswith(" " * indent + "- ") and not _KEY_LINE.fullmatch(sibling):
                return f"`{line.strip()}` lacks the hyphen of the items above: - {line.strip()}", (number + 1, indent + 1)
    return None


def _colon_missed(trouble: Trouble) -> Said | None:
    """A line between others that have a colon, and without one."""
    if not any(words in trouble.problem for words in _COLON_MISSED):
        return None
    for number in trouble.near:
        line, above = trouble.lines[number], trouble.above(number)
        opened = _KEY_LINE.fullmatch(trouble.lines[above]) if above >= 0 else None
        goes_on = opened and opened["value"].strip() and len(line) - len(line.lstrip()) > len(opened["indent"])
        if not goes_on and (said := no_colon(line)):
            return said, _at(trouble, number, 0)
    return None


def _colon_in_words(trouble: Trouble) -> Said | None:
    """A value with a colon in it."""
    if "mapping values" not in trouble.problem:
        return None
    for number in trouble.near:
        line = trouble.lines[number]
        match = _COLON_IN_WORDS.fullmatch(line.strip())
        if match is None or (not match["open"] and _KEY_LINE.fullmatch(line)):
            continue
        said = "text with a colon in it needs quotation marks"
        at = _at(trouble, number, match.start("text"))
        return (f"{said}: {match['open']}{_wrapped(match['text'])}" if match["open"] else f"{said} around all of it"), at
    return None


def _sign(trouble: Trouble) -> Said | None:
    """Text that begins with a sign that has a meaning of its own."""
    line, column = trouble.at
    if "alias" in trouble.context or "anchor" in trouble.context:
        column -= 1
    elif "block scalar" in trouble.context and trouble.opened:
        line, column = trouble.opened
    elif "tag" not in trouble.context and not any(words in trouble.problem for words in _AT_A_SIGN):
        return None
    rest = trouble.lines[line][column:] if line < len(trouble.lines) else ""
    words = re.split(r"\s*[,\]}]", rest, maxsplit=1)[0] if _within_brackets(trouble.lines[line][:column]) else rest
    if not words.strip():
        return None
    if words[0] == "\t":
        return "a tab; write a space", (line + 1, column + 1)
    return f"text that begins with {words[0]} needs quotation marks: {_wrapped(words.strip())}", (line + 1, column + 1)


def _shifted(trouble: Trouble, number: int) -> Said | None:
    """The key of this line, where it stands in a column of its own, and not below a key that opens a group; or a hyphen."""
    lines = trouble.lines
    mine = _KEY_LINE.fullmatch(lines[number])
    above = [match for line in lines[:number] if (match := _KEY_LINE.fullmatch(line))]
    if mine is None or not above:
        return _shifted_item(trouble, number)
    column, last = _column(mine), _column(above[-1])
    nearest = next((one for one in reversed(above) if len(one["indent"]) <= len(mine["indent"])), None)
    sibling = nearest if nearest and len(nearest["indent"]) == len(mine["indent"]) else None
    if sibling and bool(sibling["dash"]) != bool(mine["dash"]) and (mine["dash"] or not sibling["value"].strip()):
        which = "has a hyphen that what belongs with it lacks" if mine["dash"] else "lacks the hyphen of what it belongs with"
        return f"`{mine['key']}` {which}: a list has one before each of its items", (number + 1, len(mine["indent"]) + 1)
    if not mine["dash"] and lines[trouble.above(number)].startswith(" " * column + "- "):
        return f"`{mine['key']}` lacks the hyphen of the items above, or is out of line", (number + 1, column + 1)
    inside = column > last and not above[-1]["value"].strip()
    goes_on = column <= last and any(_column(one) == column for one in above)
    if inside or goes_on:
        return None
    return f"`{mine['key']}` is out of line: keys that belong together begin in the same column", (number + 1, column + 1)


def _shifted_item(trouble: Trouble, number: int) -> Said | None:
    """The hyphen of this line, where those of the items above stand in another column."""
    line, above = trouble.lines[number], trouble.lines[trouble.above(number)] if trouble.above(number) >= 0 else ""
    indent, other = (len(one) - len(one.lstrip()) for one in (line, above))
    if line.lstrip().startswith("- ") and above.lstrip().startswith("- ") and indent != other:
        return "this hyphen is out of line: the items of a list begin in the same column", (number + 1, indent + 1)
    return None


Slip = Callable[[Trouble], Said | None]

_SLIPS: tuple[Slip, ...] = (
    lambda trouble: (TOO_DEEP, (trouble.at[0] + 1, trouble.at[1] + 1)) if "nesting depth" in trouble.problem else None,
    _foreign,
    _sign,
    _gap,
    _unclosed_at,
    _in_marks,
    _unclosed,
    _hyphen_missed,
    _shifted_near,
    _colon_missed,
    _colon_in_words,
)
"""In the order in which they are looked for: what is surest first."""


def _speaks(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _at(trouble: Trouble, number: int, inside: int) -> At:
    """A place in a line, counted from its first character that is no space."""
    line = trouble.lines[number]
    return number + 1, len(line) - len(line.lstrip()) + inside + 1


def _column(key: re.Match[str]) -> int:
    return len(key["indent"]) + len(key["dash"] or "")


def _within_brackets(before: str) -> bool:
    return sum(map(before.count, "[{")) > sum(map(before.count, "]}"))


def _wrapped(text: str) -> str:
    """The text as a YAML value, in the marks that need least escaping."""
    if "'" in text and not {'"', "\\"} & {*text}:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
