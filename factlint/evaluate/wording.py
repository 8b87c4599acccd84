"""The message of a finding: the rule's own sentence with the facts' words in its placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from factlint.evaluate.holding import Facts
from factlint.evaluate.values import Stated, article_name, raw
from factlint.model import Days, Phrase, Quantity, Ref
from factlint.rulebook.fields import DIFFERENCE

_DOUBLE_STOP = re.compile(r"([.!?…])(?:[.,]”|”\.(?=$))")
"""A full stop behind a quotation that ends with one of its own: “We will pay.”."""

NOWHERE: Mapping[int, int] = {}
_PLACEHOLDER = re.compile(r"(\bin )?\{(?:(this|other|against)\.)?([a-z_]+)\}")
_THIS = "this article"
MOST_DIFFERENCES = 2
LONGEST_DIFFERENCE = 50
LONGEST = 140
"""Quoted words longer than this are cut in the message; the report shows the passage itself."""


def message(
    template: str,
    facts: Facts,
    articles: Mapping[str, Sequence[str]],
    clashing_at: Mapping[int, int] = NOWHERE,
    difference: str = "",
) -> str:
    """The template filled in.

    `articles` says how the other side's articles are named where several are meant; `clashing_at` where in a fact's words, by the
    fact's identity, the first clash stands; `difference` what differs between the words of two facts.
    """

    def fill(match: re.Match[str]) -> str:
        led, side, field = match[1] or "", match[2], match[3]
        if field == DIFFERENCE:
            return led + difference
        if field == "article" and side in articles:
            return _where(articles[side]) if led else series(articles[side])
        chosen = facts.get(side or "this") or facts.get("members") or ()
        shown = dict.fromkeys(printed(raw(stated, field), clashing_at.get(id(stated), 0)) for stated in chosen)
        return led + series(shown)

    return _DOUBLE_STOP.sub(r"\1”", " ".join(_PLACEHOLDER.sub(fill, template).split()))


def printed(held: Any, at: int = 0) -> str:
    """A value as a reader would write it; a dash where there is none. `at`: the part of long words to show."""
    if isinstance(held, Ref):
        return held.name or held.text
    if isinstance(held, tuple):
        return series(dict.fromkeys(printed(part) for part in held)) or "—"
    if isinstance(held, Phrase):
        return shortened(held.text, at)
    if isinstance(held, Days):
        return _day(held)
    if isinstance(held, Quantity):
        return held.printed
    if isinstance(held, bool):
        return "yes" if held else "no"
    return shortened(str(held), at) if held is not None else "—"


def _day(held: Days) -> str:
    """A date as it is printed, and the day that it means where the print does not say: Tuesday (May 14, 2024)."""
    if held.first != held.last or any(c.isdigit() for c in held.printed):
        return held.printed
    return f"{held.printed} ({held.first:%B} {held.first.day}, {held.first.year})"


def shortened(text: str, at: int = 0) -> str:
    """One line of at most about LONGEST characters, cut between words, with what stands `at` this place in it."""
    line = " ".join(text.split()).strip(' ,“”"')
    if len(line) <= LONGEST:
        return line
    start = line.rfind(" ", 0, at - LONGEST // 2) + 1 if at > LONGEST // 2 else 0
    part = line[start:]
    if len(part) > LONGEST:
        part = part[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
    return f"… {part}" if start else part


def differing(pairs: Iterable[tuple[str, str]]) -> str:
    """What differs, this side first: “pew” here, “pews” there; “that” only here; and 2 more."""
    said = [_differing(_brief(mine), _brief(theirs)) for mine, theirs in pairs]
    more = len(said) - MOST_DIFFERENCES
    return "; ".join(said[:MOST_DIFFERENCES] + ([f"and {more} more"] if more > 0 else []))


def _differing(mine: str, theirs: str) -> str:
    if mine and theirs:
        return f"“{mine}” here, “{theirs}” there"
    return f"“{mine}” only here" if mine else f"“{theirs}” only there"


def _brief(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_DIFFERENCE else line[:LONGEST_DIFFERENCE].rsplit(" ", 1)[0].rstrip(",;:.") + " …"


def series(parts: Iterable[str]) -> str:
    """Ann Lee; Ann Lee and Bob Ray; Ann Lee, Bob Ray and Cy Dunn."""
    listed = list(parts)
    return " and ".join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)


def article_names(stated: Iterable[Stated], here: Stated) -> list[str]:
    """The articles of these facts, each once, as a message about a fact `here` names them: the same article is never named."""
    return list(dict.fromkeys(_article_name(one, here) for one in stated))


def _article_name(one: Stated, here: Stated) -> str:
    if one.path == here.path:
        return _THIS
    name = article_name(one)
    if name == article_name(here) and one.article.document.meta.outlet is None:
        return "/".join(one.path.split("/")[-2:])  # draft.txt against sources/draft.txt
    return name


def _where(names: Sequence[str]) -> str:
    """In a.txt and b.txt; elsewhere in this article and in b.txt."""
    others = [name for name in names if name != _THIS]
    parts = [f"elsewhere in {_THIS}"] if _THIS in names else []
    return " and ".join([*parts, f"in {series(others)}"] if others else parts)
