"""The examples of a rule file: little stories that keep the rule and that break it."""

from __future__ import annotations

import re
from datetime import date

from factlint.readers.front_matter import calendar_day
from factlint.rulebook.advice import nearest
from factlint.rulebook.fields import ZONES
from factlint.rulebook.notes import Entries, Notes
from factlint.rulebook.rule import Example, ExampleArticle
from factlint.rulebook.source import Items, Keys, Node

ARTICLE_KEYS = ("text", "published", "outlet", "zone", "source", "reference")
MOST_ARTICLES = 20

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def examples(notes: Notes, entries: Entries) -> tuple[Example, ...]:
    """The examples under `examples`; at least one kept and one broken are asked for."""
    if "examples" not in entries:
        return ()
    node = entries["examples"][1]
    if not isinstance(node, Items):
        notes.wrong(node.place, "`examples` is a list of `- ok:` and `- bad:`, each a list of articles")
        return ()
    before = len(notes.problems)
    found = [example for item in node.items for example in _example(notes, item)]
    if len(notes.problems) > before:
        return tuple(found)  # what is wrong with them has been told
    for good, name in ((True, "ok"), (False, "bad")):
        if not any(example.good is good for example in found):
            notes.wrong(node.place, f"there is no `{name}` example; at least one of each is needed")
    return tuple(found)


def _example(notes: Notes, node: Node) -> list[Example]:
    if not isinstance(node, Keys):
        notes.wrong(node.place, "an example is `- ok:` or `- bad:` with a list of articles below")
        return []
    found = []
    for name, (key, value) in notes.entries(node, ("ok", "bad"), "sort of example").items():
        items = value.items if isinstance(value, Items) else (value,)
        if not 1 <= len(items) <= MOST_ARTICLES:
            notes.wrong(value.place, f"an example has 1 to {MOST_ARTICLES} articles")
            continue
        articles = [_article(notes, item) for item in items]
        found.append(Example(name == "ok", tuple(article for article in articles if article), key.place.line))
    return found


def _article(notes: Notes, node: Node) -> ExampleArticle | None:
    if not isinstance(node, Keys):
        said = notes.words(node, "an article of an example")
        return ExampleArticle(said) if said else None
    if not any(key.text in ARTICLE_KEYS or nearest(key.text, ARTICLE_KEYS) for key, _ in node.entries):
        notes.wrong(node.place, "text with a colon in it needs quotation marks around it, or `|` and a line of its own")
        return None
    inner = notes.entries(node, ARTICLE_KEYS, "key of an article")
    if "text" not in inner and "text" in notes.meant:
        return None
    if "text" not in inner:
        notes.wrong(node.place, "the article has no `text`")
        return None
    return ExampleArticle(
        text=notes.words(inner["text"][1], "`text`"),
        published=_day(notes, inner),
        outlet=notes.text(inner, "outlet") or None,
        zone=notes.choice(inner, "zone", ZONES) or None,
        source=notes.choice(inner, "source", ("yes", "no")) == "yes",
        reference=notes.choice(inner, "reference", ("yes", "no")) == "yes",
    )


def _day(notes: Notes, entries: Entries) -> date | None:
    said = notes.text(entries, "published")
    if not said:
        return None
    day = calendar_day(said) if _DAY.fullmatch(said) else None
    if day is None:
        notes.wrong(entries["published"][1].place, f"`published` is a day written 2024-05-01, not {said!r}")
    return day
