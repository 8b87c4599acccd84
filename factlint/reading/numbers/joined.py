"""Numbers that make one together: ranges, fractions of a whole, ratios, and units with their parts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.lexicon.units import PARTS
from factlint.reading.numbers.draft import Draft
from factlint.reading.numbers.units import scaled

_RANGE_LINKS = frozenset({"to", "-", "–", "or", "and"})
_OF_LINKS = frozenset({"in", "out of", "-in-", "of every", "in every", "-out-of-"})
_ALONE = frozenset({"ordinal", "clock", "tally", "score", "ratio"})
_BETWEEN = re.compile(r"\bbetween (?:about |around |roughly )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:about |around |roughly |nearly |just |an? )?$", re.IGNORECASE)
_FROM_AFTER = re.compile(r"(?: [a-z]+)? from [$£€]?\d")
_VOTE = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)|split|deadlocked|tied|decision|ruled|ruling|tally|count)(?: of| was| by)? $", re.IGNORECASE
)
_VOTE_AFTER = re.compile(
    r"[ -](?:(?:party-line|procedural|final|bipartisan) )?"
    r"(?:vot(?:e|es|ing)|deadlock|split|tie|rul(?:ing|ed)|decision|majority|in favou?r|against|tally)\b"
)
_RATIO_AFTER = re.compile(r" (?:margin|ratio|odds|advantage|favou?rite|underdog|long shot|shot)\b", re.IGNORECASE)
_RATIO_BEFORE = re.compile(
    r"\b(?:ratio of|odds of|odds at|margin of|outnumber\w*(?: \w+){0,3} by|more than|nearly|about|by) $", re.IGNORECASE
)
_COUNTED_AFTER = re.compile(
    r"(?: (?!points\b|victor|win\b|wins\b|loss|defeat)[a-z][a-z-]+){0,2}? (?:[a-z-]+s|people|men|women|children)\b|"
    r"-(?:year|day|month|week|hour|minute|member|page|foot|mile|inch)\b"
)

_INCHES_AFTER = re.compile(r" ?in\b(?! the\b| a\b| his\b| her\b)")
_ENDS_CLAUSE = re.compile(r"[.,;:!?)\"\n]|$| (?:tall|high|long|wide|deep)\b")


def join(prose: str, drafts: Iterable[Draft]) -> list[Draft]:
    """The same numbers, those that belong together made one."""
    joined: list[Draft] = []
    for draft in drafts:
        one = _pair(prose, draft) if draft.second is not None else draft
        if one is None:
            continue
        both = _both(prose, joined[-1], one) if joined else None
        if both is not None:
            joined.pop()
        joined.append(both or one)
    return joined


def _pair(prose: str, draft: Draft) -> Draft | None:
    """Two numbers with a hyphen between: a range, a tally, a ratio, or the score of a game, which is no number here."""
    first, second = draft.value, draft.second or 0.0
    before = prose[max(0, draft.start - 40) : draft.start]
    if _VOTE.search(before) or _VOTE_AFTER.match(prose, draft.end):
        return draft._replace(kind="tally")
    measured = draft.unit is not None
    if first < second and (measured or _COUNTED_AFTER.match(prose, draft.end)):
        scale = draft.scale if draft.scale > 1 else 1
        return draft._replace(low=draft.low, high=second * scale, second=None)
    if second and (_RATIO_AFTER.match(prose, draft.end) or (first > second and _RATIO_BEFORE.search(before))):
        return draft._replace(low=first / second, high=first / second, kind="ratio", unit="ratio", second=None)
    return draft._replace(kind="score")


def _both(prose: str, left: Draft, right: Draft) -> Draft | None:
    if right.start - left.end > 14 or left.second is not None or right.second is not None:
        return None
    link = " ".join(prose[left.end : right.start].split()).lower()
    if "\n" in prose[left.end : right.start]:
        return None
    return (
        _parts(left, right, link)
        or _bare_part(prose, left, right, link)
        or _share(prose, left, right, link)
        or _range(prose, left, right, link)
    )


def _parts(left: Draft, right: Draft, link: str) -> Draft | None:
    """5 feet 2 inches; 3 dollars and 50 cents."""
    if link not in {"", "and", ",", "-"} or left.unit is None or right.unit is None or left.kind == "age" or left.scale > 1:
        return None
    whole = PARTS.get((left.unit.removeprefix("pound sterling") or "pound", right.unit))
    if whole is None or not 0 <= right.value < whole or link == "," or left.low != left.high:
        return None
    return left._replace(end=right.end, low=left.low + right.low / whole, high=left.high + right.high / whole)


def _bare_part(prose: str, left: Draft, right: Draft, link: str) -> Draft | None:
    """The smaller unit that is not named: six foot two, 6-foot-2, 6 ft 2 in; 15 dollars 50."""
    if right.unit is not None or not right.integer or left.low != left.high or left.scale > 1:
        return None
    end = right.end
    if left.unit == "foot" and link in {"", "-"} and right.value < 12:
        if inches := _INCHES_AFTER.match(prose, end):
            end = inches.end()
        elif not (link or prose.endswith("foot", left.start, left.end) or _ENDS_CLAUSE.match(prose, end)):
            return None
        whole = 12.0
    elif left.kind == "money" and not link and 10 <= right.value < 100:
        if not prose[left.end - 1].isalpha() or not _ENDS_CLAUSE.match(prose, end):
            return None
        whole = 100.0
    else:
        return None
    value = left.value + right.value / whole
    return left._replace(end=end, low=value, high=value)


def _share(prose: str, left: Draft, right: Draft, link: str) -> Draft | None:
    """Three in four, one out of five: a share, where the whole is the larger."""
    if link not in _OF_LINKS or left.kind != "cardinal" or right.kind != "cardinal" or not left.integer:
        return None
    if not 0 < left.value < right.value or left.digits != right.digits or right.low != right.high:
        return None
    if link in {"in"} and (left.value > 10 or prose[right.end : right.end + 1] == "-"):
        return None
    share = left.value / right.value
    return right._replace(start=left.start, low=share, high=share, kind="ratio", unit=None, integer=False)


def _range(prose: str, left: Draft, right: Draft, link: str) -> Draft | None:
    """$26 million to $31 million; between 20 and 30 people; eight to 10 feet."""
    if link not in _RANGE_LINKS or left.vague or right.vague or not {left.kind, right.kind}.isdisjoint(_ALONE):
        return None
    if left.unit is not None and right.unit is not None and left.unit != right.unit:
        return None
    if left.unit is not None and right.unit is None and left.kind != "money":
        return None
    before = prose[max(0, left.start - 24) : left.start]
    if link == "and" and not _BETWEEN.search(before):
        return None
    if link == "or" and not (right.value == left.value + 1 or right.value == 2 * left.value):
        return None
    if link == "to" and (_FROM.search(before) or _FROM_AFTER.match(prose, right.end)):
        return None
    bare = left.unit is None and right.unit is None and link in {"to", "-", "–"}
    if bare and (left.value >= right.value or _VOTE.search(before) or _VOTE_AFTER.match(prose, right.end)):
        return _set_against(prose, left, right)
    if right.scale > left.scale == 1 and left.value < 1000:
        left = scaled(left, right.scale)
    if not left.high < right.high:
        return None
    kind, unit = (left.kind, left.unit) if left.kind == "money" else (right.kind, right.unit)
    return right._replace(start=left.start, low=left.low, kind=kind, unit=unit, integer=False)


def _set_against(prose: str, left: Draft, right: Draft) -> Draft | None:
    """Five to four, 52 to 48: a tally, a ratio or a score."""
    before = prose[max(0, left.start - 40) : left.start]
    if _VOTE.search(before) or _VOTE_AFTER.match(prose, right.end):
        return right._replace(start=left.start, low=left.value, high=left.value, kind="tally", second=right.value, integer=False)
    if right.value and (_RATIO_AFTER.match(prose, right.end) or _RATIO_BEFORE.search(before)):
        ratio = left.value / right.value
        return right._replace(start=left.start, low=ratio, high=ratio, kind="ratio", unit="ratio", integer=False)
    return None
