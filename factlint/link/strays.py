"""First names that stray in: an article gives a surname one first name again and again, and another one once.

Where a story knows two people of one surname, somebody says so: another article names the other one too, or the sentence tells
whose son or sister they are. What is left is mostly a slip of the memory. How the names differ is the rule's business.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factlint.frozen import replace
from factlint.lexicon.given_names import GIVEN
from factlint.lexicon.person_words import RELATIVES
from factlint.model import Article, Fact, Story

REACH = 200
"""So many characters on both sides of a name are looked at for a word that makes it a relative's."""

_FAMILY = RELATIVES | frozenset(
    "twins cousins spouse spouses couple married relative relatives relation namesake children kids".split()
)
_WORDS = re.compile(r"[a-z]+(?:-in-law)?")
_OF_SOMEBODY = re.compile(r"\b(?:the|a) (?:[\w'-]+ )?famil(?:y|ies)\b|\bfamil(?:y|ies) (?:of|members?|friends?)\b")
"""A family that somebody of the surname may belong to; "retired to be with family" makes nobody else."""
_GENERATION = re.compile(r",? (?:Jr|Sr|II|III|IV)\b")

Bearers = Mapping[str, Mapping[str, Sequence[int]]]
"""{surname: {first name: the numbers of the facts}} of one article."""


def share(story: Story) -> Story:
    """The same story, the first names that stray in marked `stray`."""
    bearers = [_bearers(article.facts) for article in story.articles]
    articles = list(story.articles)
    for a, article in enumerate(articles):
        others = [bearer for b, bearer in enumerate(bearers) if b != a]
        strays = {n for n in _once(bearers[a]) if _strays(article, article.facts[n], bearers[a], others)}
        if strays:
            facts = (replace(f, fields={**f.fields, "stray": True}) if n in strays else f for n, f in enumerate(article.facts))
            articles[a] = replace(article, facts=tuple(facts))
    return replace(story, articles=tuple(articles))


def _bearers(facts: Sequence[Fact]) -> Bearers:
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for n, fact in enumerate(facts):
        if fact.kind == "person" and fact.fields.get("form") == "full name" and fact.fields.get("namesake"):
            found[fact.fields["namesake"]][_first(fact)].append(n)
    return found


def _first(fact: Fact) -> str:
    return str(fact.fields["first"].split()[0].casefold().strip("."))


def _once(bearers: Bearers) -> Iterator[int]:
    """The facts of first names that stand once beside another first name of the surname."""
    for firsts in bearers.values():
        if len(firsts) == 2:
            yield from (numbers[0] for numbers in firsts.values() if len(numbers) == 1)


def _strays(article: Article, fact: Fact, own: Bearers, others: Sequence[Bearers]) -> bool:
    """Whether nothing in the story makes this a person of its own."""
    last, first = fact.fields["namesake"], _first(fact)
    if fact.quoted or len(first) < 2 or article.document.prose.count(fact.fields["name"]) > 1:  # as in "the Lena Corwin Fund"
        return False
    if fact.zone == "headline":  # told by first names only, for capitals prove little: "Dogged Corwin claims the crown"
        if not own[last].keys() <= GIVEN:
            return False
    elif any(first in bearers.get(last, ()) for bearers in others):
        return False
    prose, (start, end) = article.document.prose, fact.span
    near = prose[max(0, start - REACH) : end + REACH]
    near = near.casefold()
    return not (_FAMILY.intersection(_WORDS.findall(near)) or _OF_SOMEBODY.search(near) or _GENERATION.match(prose, end))
