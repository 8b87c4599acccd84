"""What stands around a name and says more of it: an age, a party and state, an office in apposition, who it is joined to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.lexicon.parties import LETTERS, PARTIES
from factlint.lexicon.places import STATES
from factlint.reading.naming.settle import appointed
from factlint.reading.naming.tokens import Tokens
from factlint.reading.naming.units import Chunk

_PARTY = re.compile(
    r"\s*[(,]\s*(DFL|SNP|Lib Dem|Rep|Dem|Con|Lab|Ind|LD|[RDILG])\.?"
    r"(?:[-–](?!\w*[a-z]{12})((?:[A-Z]\.){2}|[A-Z][a-z]{1,4}\.(?=[),;:])|[A-Z][\w. ]{0,20}?))?"
    r"(?=[),;.:]|\s*[-–—])"
)
_MEMBER = re.compile(
    r", (?:an? |the )?((?:[A-Z]\w{1,29} ){0,2}?)(Democrat|Republican|Libertarian|independent)"
    r"(?=[,;.)]| (?:of|from|who|representing|running|serving|and)\b)(?: (?:of|from) ([A-Z]\w{1,20}(?: [A-Z]\w{1,20})?))?"
)
_AGE = re.compile(r"\s*,\s*(?:aged\s+|age\s+)?(\d{1,3})(?=[,;.)]|\s+and\b)|\s*\((\d{1,3})\)")


def party_after(prose: str, end: int) -> tuple[str | None, str | None]:
    """Party and state of "Jo Roe (R-Ohio)", "Jo Roe, D-Mass.," or "Jo Roe, an Ohio Democrat,"; None for what is not there."""
    member = _MEMBER.match(prose, end)
    if member is not None:
        states = [state for state in ((member.group(1) or "").strip(), member.group(3)) if state in STATES]
        return PARTIES[member.group(2).lower()], states[0] if states else None
    match = _PARTY.match(prose, end)
    if match is None or (prose[match.start() :].lstrip()[:1] == "," and match.group(2) is None):
        return None, None
    return LETTERS.get(match.group(1)), match.group(2)


def age_after(prose: str, end: int) -> tuple[int, int] | None:
    """Where the age of "Ann Lee, 34," is printed."""
    match = _AGE.match(prose, end)
    return match.span(match.lastindex or 1) if match else None


def apposition(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> Chunk | None:
    """The office that follows a name between commas: "Ana Ruiz, the board's chairwoman,"."""
    here = chunks[at]
    if at + 1 >= len(chunks) or tokens[here.high - 1].genitive:
        return None
    other = chunks[at + 1]
    comma = here.high
    if other.kind != "description" or other.head is None:
        return None
    if other.low - comma <= 1 and appointed(tokens, other.low) == (here.name or (here.low,))[0]:
        return other
    if other.low <= comma or tokens[comma].text != ",":
        return None
    gap = other.low - comma - 1
    word = tokens[comma + 1]
    plain = word.code == "-" and (tokens[other.low].code != "F" or word.lower.endswith("ly"))  # not "Roe, leads the incumbent"
    beside = gap == 1 and (word.lower in ("then", "now") or plain)
    if gap and not beside and not _aged(tokens, comma + 1, other.low):
        return None
    if tokens[other.head[1] - 1].code not in "RT" and tokens[other.head[1] - 1].cap is False and other.head[1] - other.head[0] == 1:
        return None
    after = tokens[other.high] if other.high < len(tokens) else None
    closed = (
        after is None
        or after.text in ',.;:)—-"'
        or after.lower
        in (
            "of",
            "for",
            "at",
            "in",
            "from",
            "who",
            "whose",
            "with",
            "and",
            "on",
            "since",
            "to",
            "which",
        )
    )
    return other if closed and not tokens[other.high - 1].genitive else None


def _aged(tokens: Tokens, low: int, high: int) -> bool:
    return high - low == 2 and tokens[low].text.isdigit() and tokens[low + 1].text == ","


def both_after(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> Chunk | None:
    """The noun of "Ann Lee and Bob Ray, both Democrats"."""
    here = chunks[at]
    if at + 1 >= len(chunks) or here.high >= len(tokens) or tokens[here.high].text != ",":
        return None
    other = chunks[at + 1]
    if other.kind == "description" and other.low == here.high + 1 and tokens[other.low].lower in ("both", "all") and other.plural:
        return other
    return None


_JOINS = (["and"], [",", "and"], ["alongside"], ["as", "well", "as"], ["along", "with"], ["together", "with"], ["&"])
_LONGEST = 20  # names of a list
_FAR = 9  # tokens from one name of a list to the next
_JOINABLE = ("person", "body", "description", "unknown", "place", "pronoun")


def groups(tokens: Tokens, chunks: Sequence[Chunk]) -> dict[int, int]:
    """The number of the group for each chunk that "and" joins to another: "A and B", "A, B and C", "A alongside B"."""
    found: dict[int, int] = {}
    at, number = 0, 1
    while at < len(chunks):
        end = _list_end(tokens, chunks, at)
        if end > at:
            for k in range(at, end + 1):
                found[k] = number
            number += 1
        at = end + 1
    return found


def _list_end(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of the list that begins with this one; the same one where it begins none."""
    gap = chunks[at + 1].low - chunks[at].high if at + 1 < len(chunks) else 0
    if not 0 < gap < _FAR or chunks[at].kind not in _JOINABLE:
        return at
    if gap > 3:
        return at + _introduced_pair(tokens, chunks, at)
    k, commas = at, False
    while k + 1 < min(len(chunks), at + _LONGEST) and chunks[k + 1].kind in _JOINABLE and not tokens[chunks[k].high - 1].genitive:
        if not 0 < chunks[k + 1].low - chunks[k].high < 4:
            return at
        between = [tokens[j].lower for j in range(chunks[k].high, chunks[k + 1].low)]
        if between in _JOINS:
            if (not commas and between[0] == ",") or _clauses(tokens, chunks, at, k + 1):
                return at
            if chunks[k].kind == chunks[k + 1].kind == "pronoun":
                return at
            return at if _nested(tokens, chunks, k + 1) else k + 1
        if between != [","] or chunks[k].kind != chunks[k + 1].kind or chunks[k].kind == "description":
            return at
        commas = True
        k += 1
    return at


def _introduced_pair(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a sentence begins with two people of whom the first has an age or a party: "Lee, 34, and Roe, 36, left"."""
    if chunks[at].kind != "person" or chunks[at + 1].kind != "person":
        return False
    between = [tokens[j].lower for j in range(chunks[at].high, chunks[at + 1].low)]
    if len(between) < 4 or between[0] != "," or between[-2:] != [",", "and"]:
        return False
    opens = tokens[chunks[at].low].first
    return opens and (between[1:-2][0].isdigit() or between[1] in {"d", "r", "i"} or between[1][:2] in {"d-", "r-", "i-"})


def _nested(tokens: Tokens, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a list of its own begins here: "Lee, Ray and officials Ann Roe and Bob Poe"."""
    here = chunks[at]
    if at + 1 >= len(chunks) or tokens[here.high - 1].genitive:
        return False
    return here.plural and [tokens[j].lower for j in range(here.high, chunks[at + 1].low)] == ["and"]


def _clauses(tokens: Tokens, chunks: Sequence[Chunk], low: int, high: int) -> bool:
    """Whether "and" joins clauses, not names: "Lee told Ray and Roe said"."""
    before = tokens[chunks[low].low - 1] if chunks[low].low else None
    after = tokens[chunks[high].high] if chunks[high].high < len(tokens) else None
    return before is not None and before.code == "V" and after is not None and after.code == "V"
