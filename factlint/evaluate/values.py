"""What a field of a fact holds, in the form that comparisons take it, and the keys under which facts are shared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from factlint.facts.declare import Field
from factlint.frozen import dataclass
from factlint.model import SOURCES, Article, Days, Fact, Phrase, Quantity, Ref, Role
from factlint.rulebook.fields import ARTICLE_FIELDS, fields_of

_WORD = re.compile(r"[^\W_]+(?:[.,'][^\W_]+)*")


NO_KEYS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact with the article that states it."""

    article: Article
    fact: Fact
    in_focus: bool
    trust: int
    """How high the configuration ranks the article; 0 where it does not."""
    rank: tuple[bool, int, bool, date, str, int, int]
    """Order for who is `this` in a pair: in the focus, then the lower ranked, then no source, then the later."""

    @property
    def path(self) -> str:
        return self.article.document.path

    @property
    def role(self) -> Role:
        return self.article.role


def stated(article: Article, fact: Fact, in_focus: bool, trust: int = 0) -> Stated:
    """A fact as rules meet it."""
    published = article.document.meta.published or date.min
    no_source = article.role not in SOURCES
    rank = (in_focus, -trust, no_source, published, article.document.path, fact.span.start, fact.span.end)
    return Stated(article, fact, in_focus, trust, rank)


@lru_cache(maxsize=64)
def _fields(kind: str) -> Mapping[str, Field]:
    return fields_of(kind)


def field_type(kind: str, field: str) -> str:
    """The type that this field is declared with."""
    return _fields(kind)[field].type


def is_plain(kind: str, field: str) -> bool:
    """Whether the field can be read off the page, however unsure the rest of the fact is."""
    fields = _fields(kind)
    return field in fields and fields[field].plain


def raw(stated: Stated, field: str) -> Any:
    """The field as the fact holds it; those of the article are found there."""
    fields = stated.fact.fields
    if field in fields:
        return fields[field]
    if field == "zone":
        return stated.fact.zone
    meta = stated.article.document.meta
    if field == "outlet":
        return meta.outlet
    if field == "published":
        return Days(meta.published, meta.published, meta.published.isoformat()) if meta.published else None
    if field == "copy":
        return stated.article.document.prose
    if field == "article":
        return article_name(stated)
    return None


def article_name(stated: Stated) -> str:
    """How a message names the article: its outlet, else its file."""
    return stated.article.document.meta.outlet or stated.path.rsplit("/", 1)[-1]


def value(stated: Stated, field: str) -> Any:
    """The field in the form that comparisons take it (see comparators.declare); None where it is unknown."""
    fact = stated.fact
    held = fact.fields.get(field)
    if held is None:
        held = raw(stated, field) if field in ARTICLE_FIELDS else None
        if held is None:
            return None
    sort = type(held)
    if sort is str:
        return (held,) if held and field in _key_fields(fact.kind) else held or None
    if sort is tuple:
        return held or None
    if sort is Phrase:
        return held.text or None
    return (held,) if sort is Ref else held


@lru_cache(maxsize=64)
def _key_fields(kind: str) -> frozenset[str]:
    return frozenset(name for name, field in _fields(kind).items() if field.type == "key")


def keys(stated: Stated, field: str) -> frozenset[str]:
    """What this field is shared by: two facts share the field where these meet."""
    held = value(stated, field)
    if held is None:
        return NO_KEYS
    if isinstance(held, tuple):
        if len(held) == 1:
            (part,) = held
            return frozenset(part.keys if isinstance(part, Ref) else held)
        return frozenset(key for part in held for key in (part.keys if isinstance(part, Ref) else (part,)))
    return frozenset((normal(held),))


def normal(held: Any) -> str:
    """A value without what does not matter: places, capitals, marks. What fingerprints are made of."""
    if isinstance(held, Phrase):
        held = held.text
    if isinstance(held, str):
        return " ".join(_WORD.findall(held.casefold()))
    if isinstance(held, Quantity):
        return f"{held.low:g}-{held.high:g} {held.unit or ''}".strip()
    if isinstance(held, Days):
        return f"{held.first}-{held.last}"
    if isinstance(held, Ref):
        return "+".join(sorted(held.keys)) or normal(held.name or held.text)
    if isinstance(held, tuple):
        return "+".join(sorted({part for one in held for part in normal(one).split("+")}))
    return str(held)
