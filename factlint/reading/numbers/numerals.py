"""Numerals: figures and number words, put together to one value each, before anybody asks what they measure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from factlint.frozen import NamedTuple, dataclass
from factlint.lexicon.number_words import COLLECTIVES, FRACTIONS, ONES, ORDINALS, SCALES, TEENS, TENS, VAGUE
from factlint.model import Span
from factlint.reading.parts import Reading
from factlint.reading.vocabulary import in_all_cases, whole

Form = Literal["cardinal", "ordinal", "fraction", "vague", "pair", "colon"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as printed, from `start` to `end`, without unit or currency.

    `slack` is half a unit of the last decimal ("2.0" is 2 with 0.05). `scale` is the last scale word's value, 1 without one.
    A pair (4-3, 20-30) has its second number in `second`. `malformed` is true for figures grouped as nobody groups them.
    """

    start: int
    end: int
    value: float
    form: Form = "cardinal"
    slack: float = 0.0
    scale: float = 1
    digits: bool = False
    second: float | None = None
    malformed: bool = False


class Token(NamedTuple):
    start: int
    end: int
    sort: str  # figure, one, ten, hundred, scale, dozen, fraction, ordinal, vague, point
    value: float
    text: str


def _vocabulary() -> dict[str, tuple[str, float]]:
    words: dict[str, tuple[str, float]] = {word: ("ordinal", value) for word, value in ORDINALS.items()}
    words |= {word: ("fraction", value) for word, value in FRACTIONS.items() if word not in ORDINALS}
    words |= {word: ("one", value) for word, value in (ONES | TEENS).items()}
    words |= {word: ("ten", value) for word, value in TENS.items()}
    words |= {word: ("scale", value) for word, value in SCALES.items()}
    words |= {word: ("dozen", value) for word, value in COLLECTIVES.items() if word != "score"}
    words |= {word: ("vague", value) for word, value in VAGUE.items()}
    words |= {"hundred": ("hundred", 100), "point": ("point", 0)}
    return words


_WORDS = _vocabulary()
_FIGURES = re.compile(r"\d+(?:[.,:/–-]\d+)*")
_PLAIN = re.compile(r"\d+$")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_DECIMAL = re.compile(r"\d+\.\d+$")
_LAKHS = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$")
_COMMA = re.compile(r"\d{1,3},\d{1,2}$")
_ODD_GROUPS = re.compile(r"\d{1,3}(?:,\d{3,5})+$")
_PAIR = re.compile(r"(\d[\d,]*(?:\.\d+)?)[-–](\d[\d,]*(?:\.\d+)?)$")
_SLASH = re.compile(r"(\d{1,2})/(2|3|4|5|8|10|16|32|64)$")
_COLON = re.compile(r"(\d{1,2}):(\d{1,2})$")
_JOIN = re.compile(r"(?: {1,3}|-)$")


def scan(reading: Reading, taken: Sequence[Span]) -> Iterator[Numeral]:
    """All numerals outside these sorted spans, in order of position."""
    prose, tokens = reading.document.prose, list(_tokens(reading, taken))
    index = 0
    while index < len(tokens):
        numeral, index = _Reader(prose, tokens, index).read()
        if numeral is not None:
            yield numeral


def _tokens(reading: Reading, taken: Sequence[Span]) -> Iterator[Token]:
    prose, number = reading.document.prose, 0
    words = whole(prose, in_all_cases(_WORDS.keys() & reading.vocabulary))
    for start, text in sorted([*words, *_figures(prose, reading.figures)]):
        end, what = start + len(text), _WORDS.get(text.lower())
        while number < len(taken) and taken[number].end <= start:
            number += 1
        if number < len(taken) and taken[number].start < end:
            continue
        yield Token(start, end, *what, text) if what else Token(start, end, "figure", 0, text)


def _figures(prose: str, digits: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Figures with the marks between them: 1,234.5 is three runs of digits."""
    done = 0
    for start, _ in digits:
        if start >= done and (match := _FIGURES.match(prose, start)):
            done = match.end()
            yield start, match.group()


def figure(text: str) -> tuple[float, float, bool] | None:
    """Value, slack and whether it is malformed, of figures such as 1,234.5; None where they are no number."""
    if len(text) > 24:
        return None
    if _PLAIN.match(text):
        return float(text), 0.0, False
    if _GROUPED.match(text) or _DECIMAL.match(text) or _LAKHS.match(text):
        decimals = len(text) - text.index(".") - 1 if "." in text else 0
        return float(text.replace(",", "")), 0.5 * 10.0**-decimals if decimals else 0.0, False
    if _COMMA.match(text):
        return float(text.replace(",", ".")), 0.0, False
    if _ODD_GROUPS.match(text):
        return float(text.replace(",", "")), 0.0, True
    return None


class _Reader:
    """Reads one numeral from the tokens, beginning at `index`."""

    def __init__(self, prose: str, tokens: Sequence[Token], index: int) -> None:
        self.prose, self.tokens, self.index = prose, tokens, index

    def gap(self, index: int) -> str | None:
        """How the token before `index` is joined to it: j (blank or hyphen), and, and a, of a; None where it is not."""
        if index >= len(self.tokens):
            return None
        left, right = self.tokens[index - 1].end, self.tokens[index].start
        if right - left > 12:
            return None
        between = self.prose[left:right]
        if _JOIN.match(between):
            return "j"
        words = " ".join(between.split())
        return words if words in {"and", "and a", "and an", "of a", "a"} and "\n" not in between else None

    def between(self, index: int) -> str:
        """What stands between this token and the one before."""
        return self.prose[self.tokens[index - 1].end : self.tokens[index].start]

    def adds(self, index: int, last: str) -> bool:
        """Whether "and" joins this token to the number: one hundred and six, but not a million and two thirds."""
        if last not in {"hundred", "scale"} or self.tokens[index].sort not in {"one", "ten"}:
            return False
        return not (self.gap(index + 1) == "j" and self.of_ones(self.tokens[index].value, index + 1))

    def read(self) -> tuple[Numeral | None, int]:
        """The numeral, or None, and the index of the first token after it."""
        token, index = self.tokens[self.index], self.index
        if token.sort == "figure":
            return self.figures()
        if token.sort in {"one", "ten"}:
            return self.words()
        if token.sort in {"hundred", "scale", "dozen"}:
            article = _article(self.prose, token.start)
            return self.words(article) if article is not None else (self.several(), index + 1)
        if token.sort == "fraction":
            return self.fraction()
        if token.sort == "ordinal":
            return self.ordinal()
        if token.sort == "vague":
            return self.vague()
        return None, index + 1

    def figures(self) -> tuple[Numeral | None, int]:
        token, after = self.tokens[self.index], self.index + 1
        number = figure(token.text)
        if number is None:
            return _special(token), after
        value, slack, malformed = number
        end, scale = token.end, 1.0
        if self.gap(after) == "j" and (slash := _SLASH.match(self.tokens[after].text)) and self.tokens[after].sort == "figure":
            return Numeral(token.start, self.tokens[after].end, value + int(slash[1]) / int(slash[2]), digits=True), after + 1
        while after < len(self.tokens) and self.gap(after) == "j" and self.tokens[after].sort in {"scale", "hundred", "dozen"}:
            scale, end, after = scale * self.tokens[after].value, self.tokens[after].end, after + 1
        value, scale, end, after = self.tail(value * scale, scale, end, after)
        return Numeral(token.start, end, value, slack=slack * scale, scale=scale, digits=True, malformed=malformed), after

    def words(self, start: int | None = None) -> tuple[Numeral | None, int]:
        """Number words by their grammar: each may add only what the words before leave room for."""
        begin = self.tokens[self.index].start if start is None else start
        total, group, room, limit = 0.0, 1.0 if start is not None else None, 0.0, float("inf")
        index, end, scale, last = self.index, begin, 1.0, ""
        while index < len(self.tokens):
            token, joint = self.tokens[index], self.gap(index) if index > self.index else "j"
            if joint not in {"j", "and"} or (joint == "and" and not self.adds(index, last)):
                break
            if token.sort in {"one", "ten"} and group is None and token.value < limit:
                group, room, scale = token.value, 10 if token.sort == "ten" else 0, 1
            elif token.sort in {"one", "ten"} and group is not None and token.value < room:
                group, room = group + token.value, 10 if token.sort == "ten" else 0
            elif token.sort == "hundred" and group is not None and 0 < group < 100:
                group, room = group * 100, 100
            elif token.sort == "dozen" and group is not None and last != "dozen":
                group, room = group * 12, 0
            elif token.sort == "scale" and group is not None and token.value < limit:
                total, limit, scale, group = total + group * token.value, token.value, token.value, None
            elif token.sort == "scale" and group is None and last == "scale":
                total, scale = total * token.value, scale * token.value
            else:
                break
            index, end, last = index + 1, token.end, token.sort
        value = total + (group or 0)
        if self.gap(index) == "j" and (share := self.of_ones(value, index)):
            return self.share(begin, share, index)
        if self.gap(index) == "j" and self.tokens[index].sort == "point":
            return self.point(begin, value, index)
        value, scale, end, index = self.tail(value, scale, end, index)
        return Numeral(begin, end, value, scale=scale), index

    def share(self, begin: int, share: float, index: int) -> tuple[Numeral, int]:
        """Two thirds, and what they are two thirds of where that is a scale: three quarters of a million."""
        if self.gap(index + 1) in {"j", "of a"} and self.tokens[index + 1].sort == "scale":
            scale = self.tokens[index + 1].value
            return Numeral(begin, self.tokens[index + 1].end, share * scale, scale=scale), index + 2
        return Numeral(begin, self.tokens[index].end, share, "fraction"), index + 1

    def of_ones(self, count: float, index: int) -> float | None:
        """Two thirds, three-quarters, one half: the fraction, where the token there is a fraction's denominator."""
        token = self.tokens[index]
        plural = token.text.lower() in FRACTIONS and (token.text.lower().endswith(("s", "half")) or token.text.lower() == "quarter")
        if token.text.lower() in FRACTIONS and (plural or count == 1) and 0 < count < FRACTIONS[token.text.lower()]:
            return count / FRACTIONS[token.text.lower()]
        return None

    def point(self, begin: int, whole: float, index: int) -> tuple[Numeral, int]:
        """Nine point nought four."""
        decimals, at = "", index + 1
        while at < len(self.tokens) and self.gap(at) == "j" and self.tokens[at].sort in {"one", "ten"}:
            value = int(self.tokens[at].value)
            ones = value < 10 and at > index + 1 and self.tokens[at - 1].sort == "ten"
            decimals, at = (decimals[:-1] if ones else decimals) + str(value), at + 1
        if not decimals:
            return Numeral(begin, self.tokens[index - 1].end, whole), index
        return Numeral(begin, self.tokens[at - 1].end, float(f"{whole:.0f}.{decimals}"), slack=0.5 * 10.0 ** -len(decimals)), at

    def tail(self, value: float, scale: float, end: int, index: int) -> tuple[float, float, int, int]:
        """A fraction after the number, and the scale after that: six and a half million, 9 million and a quarter."""
        joint = self.gap(index)
        if joint not in {"and", "and a", "and an"}:
            return value, scale, end, index
        part, at = None, index
        token = self.tokens[index]
        if joint != "and" and token.text.lower() in FRACTIONS:
            part = 1 / FRACTIONS[token.text.lower()]
        elif token.sort == "one" and self.gap(index + 1) == "j":
            part, at = self.of_ones(token.value, index + 1), index + 1
        if part is None or self.prose.startswith(("-", " of "), self.tokens[at].end):
            return value, scale, end, index
        end, at = self.tokens[at].end, at + 1
        if self.gap(at) == "j" and self.tokens[at].sort == "scale":
            more = self.tokens[at].value
            value = value + part * more if scale > more else (value + part) * more
            return value, more, self.tokens[at].end, at + 1
        return value + part * scale, scale, end, at

    def fraction(self) -> tuple[Numeral | None, int]:
        """Half, a quarter, half a million."""
        token, after = self.tokens[self.index], self.index + 1
        article = _article(self.prose, token.start)
        start = token.start if article is None else article
        if self.gap(after) in {"j", "a", "of a"} and self.tokens[after].sort in {"scale", "dozen"}:
            scale = self.tokens[after].value
            return Numeral(start, self.tokens[after].end, scale / token.value, scale=scale), after + 1
        word = token.text.lower()
        if word not in {"half", "quarter"} or (word == "quarter" and article is None) or _is_a_part(self.prose, start, token.end):
            return None, after
        return Numeral(start, token.end, 1 / token.value, "fraction"), after

    def ordinal(self) -> tuple[Numeral | None, int]:
        token, after = self.tokens[self.index], self.index + 1
        article = _article(self.prose, token.start)
        fraction = token.value > 2 and article is not None and self.prose.startswith((" of ", " more", " less"), token.end)
        if fraction:
            return Numeral(article or token.start, token.end, 1 / token.value, "fraction"), after
        return Numeral(token.start, token.end, token.value, "ordinal"), after

    def several(self) -> Numeral | None:
        """Several hundred, a few dozen: more than one of them."""
        token = self.tokens[self.index]
        found = re.search(r"(?:\b(?:a )?few|\bseveral|\bmany) $", self.prose[max(0, token.start - 10) : token.start])
        if found is None:
            return None
        return Numeral(token.start, token.end, 2 * token.value, "vague", scale=token.value)

    def vague(self) -> tuple[Numeral, int]:
        """Dozens, hundreds of thousands."""
        token, after = self.tokens[self.index], self.index + 1
        start, value = token.start, token.value
        if re.search(r"\b[Tt]ens of $", self.prose[max(0, start - 8) : start]):
            start, value = start - 8, value * 10
        if after < len(self.tokens) and self.tokens[after].sort == "vague" and self.between(after) == " of ":
            return Numeral(start, self.tokens[after].end, value * self.tokens[after].value / 2, "vague"), after + 1
        return Numeral(start, token.end, value, "vague"), after


def _special(token: Token) -> Numeral | None:
    """Two numbers in one: 4-3, 20-30, 1/4, 10:30."""
    if pair := _PAIR.match(token.text):
        first, second = figure(pair[1]), figure(pair[2])
        if first and second:
            return Numeral(token.start, token.end, first[0], "pair", first[1], digits=True, second=second[0])
    if slash := _SLASH.match(token.text):
        if int(slash[1]) < int(slash[2]):
            return Numeral(token.start, token.end, int(slash[1]) / int(slash[2]), "fraction", digits=True)
    elif colon := _COLON.match(token.text):
        return Numeral(token.start, token.end, int(colon[1]), "colon", digits=True, second=int(colon[2]))
    return None


def _article(prose: str, start: int) -> int | None:
    """Where the "a" before this position begins, None without one."""
    for article in ("a ", "an ", "A ", "An ", "a-", "one-"):
        begin = start - len(article)
        if begin >= 0 and prose.startswith(article, begin) and not prose[begin - 1 : begin].isalnum():
            return begin
    return None


_PART_BEFORE = re.compile(r"(?:first|second|third|fourth|final|last|opening|other|better|latter|this|each|per) $", re.IGNORECASE)
_PART_AFTER = re.compile(r"-?\s?(?:brothers?|sisters?|time|way|past|backs?|staff|mast|hearted|life|finals?|pipe)\b")


def _is_a_part(prose: str, start: int, end: int) -> bool:
    """Whether half or quarter names a part of a game or a year, or is part of another word: second half, half-brother."""
    part = _PART_BEFORE.search(prose[max(0, start - 9) : start]) or _PART_AFTER.match(prose, end)
    return part is not None or prose[start - 1 : start] == "-"
