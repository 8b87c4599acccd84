"""Which quotations are one act of speaking, under all the forms that it is quoted in.

Two quotations are one utterance where they share a run of words long enough that no two people say it by chance, or where a shorter
one stands inside the other, by the same speaker or to the same people. A single word needs its surroundings to agree too: somebody
may call two things "dreadful". Runs are found in an index, so that the work grows with the story and not with its square.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from factlint.cache import digest
from factlint.frozen import dataclass, replace
from factlint.lexicon.function_words import ADVERBS, BE, CONJUNCTIONS, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS, SUBJECT_PRONOUNS
from factlint.model import Article, Fact, Phrase, Ref, Span, Story

_TOKEN = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_RUN = 5  # words that two quotations of one utterance share in a row
_WORDED = 4  # words of a quotation whose wording is compared
_SHORT = 12  # words: a quotation that may have lost all its runs by one changed word
_NEARLY = 0.8  # of its words stand in the other one at the same places
_LONG_RUN = 8  # that two speakers share only where one of them is the wrong one, words that both quote of somebody else apart
_HOLDERS = 6  # quotations that are held for each run
_IN_RUN = 2  # of them no function words
_STEM = 5  # letters by which two words of the surroundings are held to be one
_AROUND = 140  # characters of surroundings on either side
_CANDIDATES = 40  # quotations that a short one is held against
_EMPTY = (
    ADVERBS
    | BE
    | CONJUNCTIONS
    | DETERMINERS
    | DO
    | HAVE
    | MODALS
    | PREPOSITIONS
    | SUBJECT_PRONOUNS
    | frozenset(
        """
        me him her them us mine yours ours theirs myself himself herself itself themselves im youre hes shes its were theyre
        ive youve weve theyve ill youll hell well theyll id youd hed wed theyd dont doesnt didnt isnt arent wasnt werent wont
        wouldnt cant couldnt shouldnt hasnt havent hadnt thats theres going want
        get got know think lot really very much things thing people
        there this up out down
        """.split()
    )
)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one quotation or telling, and what is needed to hold it against others."""

    article: int
    fact: int
    key: tuple[str, str]  # path and the utterance key that the extractor gave: halves of a split quotation share it
    tokens: tuple[str, ...]
    speakers: frozenset[str]
    addressees: frozenset[str]
    telling: bool
    borrowed: frozenset[int] = frozenset()  # the words that stand in inner marks: they are somebody else's


def share(story: Story) -> Story:
    """The story with one utterance key for all the forms of a quotation. Pure, and the same whatever the order of the articles."""
    items = [item for number, article in enumerate(story.articles) for item in _items(number, article)]
    groups = _Groups()
    for item in items:
        groups.find(item.key)
    _join_runs(items, groups)
    _join_changed(items, groups)
    _join_short(items, groups, story.articles)
    names = groups.names()
    twins = _twins(items)
    keys = {(item.article, item.fact): {"utterance": names[item.key], **twins.get((item.article, item.fact), {})} for item in items}
    return replace(story, articles=tuple(_renamed(number, article, keys) for number, article in enumerate(story.articles)))


def _items(number: int, article: Article) -> list[_Words]:
    found: list[_Words] = []
    inner = [fact.span for fact in article.facts if fact.kind == "quote" and fact.quoted]
    for index, fact in enumerate(article.facts):
        key = fact.fields.get("utterance")
        if fact.kind not in ("quote", "telling") or not key:
            continue
        words = fact.fields.get("fragment") if fact.kind == "telling" else fact.fields.get("words")
        held = fact.kind == "telling" or (fact.fields.get("form") != "indirect" and not fact.quoted)
        tokens = normalise(str(words)) if words and held else ()  # what stands in inner marks is part of the outer quotation
        own = key if isinstance(key, str) else str(key[0])
        found.append(
            _Words(
                number,
                index,
                (article.document.path, own),
                tokens,
                _keys(fact.fields.get("speakers"), sure=True),
                _keys(fact.fields.get("addressees")),
                fact.kind == "telling",
                _borrowed(article, fact, inner) if tokens else frozenset(),
            )
        )
    return found


def _borrowed(article: Article, fact: Fact, inner: Sequence[Span]) -> frozenset[int]:
    """Which words of a quotation stand in marks inside it."""
    text = article.document.words
    found: set[int] = set()
    for span in inner:
        if fact.span.start < span.start and span.end <= fact.span.end:
            first = len(normalise(text[fact.span.start : span.start]))
            found.update(range(first, first + len(normalise(text[span.start : span.end]))))
    return frozenset(found)


def normalise(words: str) -> tuple[str, ...]:
    """Lower case words without marks: "We'll, uh, rebuild!" is well, uh, rebuild."""
    return tuple(_TOKEN.findall(_APOSTROPHE.sub("", words.lower())))


def _keys(people: Any, *, sure: bool = False) -> frozenset[str]:
    """The keys of these people; `sure`: only of those that are more than a guess."""
    refs = people if isinstance(people, tuple) else (people,) if isinstance(people, Ref) else ()
    return frozenset(key for ref in refs if isinstance(ref, Ref) and not (sure and ref.certainty == "guess") for key in ref.keys)


class _Groups:
    """Sets that are joined; a set is named by its least member, so the name does not hang on the order of joining."""

    def __init__(self) -> None:
        self._above: dict[tuple[str, str], tuple[str, str]] = {}

    def find(self, key: tuple[str, str]) -> tuple[str, str]:
        above = self._above.setdefault(key, key)
        while above != key:
            self._above[key] = self._above[above]
            key, above = above, self._above[above]
        return key

    def join(self, one: tuple[str, str], other: tuple[str, str]) -> None:
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low

    def names(self) -> dict[tuple[str, str], str]:
        return {key: "#".join(self.find(key)) for key in list(self._above)}


def _join_runs(items: Sequence[_Words], groups: _Groups) -> None:
    """Join what shares a run of words."""
    seen: dict[tuple[str, ...], list[tuple[_Words, int]]] = defaultdict(list)
    for item in items:
        tokens = item.tokens
        before = [0, *accumulate([word not in _EMPTY for word in tokens])]  # words before each that say something
        for start in range(len(tokens) - _RUN + 1):
            if before[start + _RUN] - before[start] < _IN_RUN:
                continue
            run = tokens[start : start + _RUN]
            holders = seen[run]
            for other, at in holders:
                if groups.find(other.key) != groups.find(item.key) and _enough(item, start, other, at):
                    groups.join(other.key, item.key)
            if len(holders) < _HOLDERS and not any(other is item for other, _ in holders):
                holders.append((item, start))


def _strangers(item: _Words, other: _Words) -> bool:
    """Whether both speakers are known, and not the same."""
    return bool(item.speakers and other.speakers) and not item.speakers & other.speakers


def _enough(item: _Words, start: int, other: _Words, at: int) -> bool:
    """Whether a shared run makes one utterance of two: two known speakers may share a saying, so theirs must be a long one."""
    if not _strangers(item, other):
        return True
    one, two = item.tokens, other.tokens
    first = 0
    while start - first > 0 and at - first > 0 and one[start - first - 1] == two[at - first - 1]:
        first += 1
    end = _RUN
    while start + end < len(one) and at + end < len(two) and one[start + end] == two[at + end]:
        end += 1
    own = sum(n not in item.borrowed for n in range(start - first, start + end))
    return own >= _LONG_RUN or own * 5 >= 4 * min(len(one), len(two))


def _join_changed(items: Sequence[_Words], groups: _Groups) -> None:
    """Join a short quotation to one that has all its words but one: found by the two words before that one and the two behind."""
    holding: dict[tuple[str, ...], list[tuple[_Words, int]]] = defaultdict(list)
    for item in items:
        for start, around in _around(item.tokens):
            if len(holding[around]) < _HOLDERS:
                holding[around].append((item, start))
    for item in items:
        if not _RUN <= len(item.tokens) <= _SHORT:
            continue
        for start, around in _around(item.tokens):
            for other, at in holding[around]:
                known = groups.find(other.key) == groups.find(item.key) or _strangers(item, other)
                if not known and _nearly(item.tokens, other.tokens[max(0, at - start) :]):
                    groups.join(item.key, other.key)


def _around(tokens: tuple[str, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where each run of words begins, with the run without its middle."""
    tells = [word not in _EMPTY for word in tokens]
    before = [0, *accumulate(tells)]
    for start in range(len(tokens) - _RUN + 1):
        if before[start + _RUN] - before[start] - tells[start + 2] >= _IN_RUN:
            yield start, tokens[start : start + 2] + tokens[start + 3 : start + _RUN]


def _nearly(short: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether all words of the short one but a few stand at the same places in the other."""
    return sum(a == b for a, b in zip(short, other, strict=False)) >= _NEARLY * len(short)


def _join_short(items: Sequence[_Words], groups: _Groups, articles: Sequence[Article]) -> None:
    """Join a quotation that is shorter than a run to the one that it stands in."""
    holding: dict[str, list[_Words]] = defaultdict(list)
    for item in items:
        for word in set(item.tokens):
            holding[word].append(item)
    for item in items:
        content = [word for word in item.tokens if word not in _EMPTY]
        if not content or len(item.tokens) > _RUN + 1:
            continue
        rarest = min(content, key=lambda word: (len(holding[word]), word))
        for other in holding[rarest][:_CANDIDATES]:
            if groups.find(other.key) != groups.find(item.key) and _same(item, other, len(set(content)), articles):
                groups.join(item.key, other.key)


def _same(short: _Words, other: _Words, content: int, articles: Sequence[Article]) -> bool:
    """Whether the short one stands in the other, said by or to the same people, and where it is one word, of the same matter."""
    if not _inside(short.tokens, other.tokens):
        return False
    unnamed = not (short.speakers and other.speakers)
    if not (short.speakers & other.speakers or (unnamed and short.addressees & other.addressees)):
        return False
    return content >= _IN_RUN or bool(_matter(short, articles) & _matter(other, articles))


def _inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    size = len(short)
    return any(long[start : start + size] == short for start in range(len(long) - size + 1))


def _matter(item: _Words, articles: Sequence[Article]) -> set[str]:
    """Stems of what a quotation speaks of: the words around it (and in it, where it is long), without people and cues."""
    article = articles[item.article]
    fact = article.facts[item.fact]
    text = article.document.prose
    content = fact.fields.get("content")
    if isinstance(content, Phrase):
        around = text[content.span.start : content.span.end]
    else:
        start = max(text.rfind("\n", 0, fact.span.start) + 1, fact.span.start - _AROUND)
        stop = text.find("\n", fact.span.end)
        around = text[start : min(fact.span.end + _AROUND, stop if stop >= 0 else len(text))]
    cue = fact.fields.get("cue")
    left_out = {word for ref in _refs(fact) for word in normalise(ref.text)} | set(normalise(cue.text) if cue else ())
    if len(item.tokens) <= _RUN:
        left_out |= set(item.tokens)
    return {word[:_STEM] for word in normalise(around) if len(word) > 3 and word not in _EMPTY and word not in left_out}


def _refs(fact: Fact) -> list[Ref]:
    return [ref for name in ("speakers", "addressees") for ref in fact.fields.get(name) or () if isinstance(ref, Ref)]


def _twins(items: Sequence[_Words]) -> dict[tuple[int, int], dict[str, object]]:
    """The wording of each quotation, and those of the others in its article that begin or end alike, or are the rest of it.

    Who says “we need better schools” and “we need better roads” was misquoted by nobody who has only one of the two.
    """
    alike: dict[tuple[int, str, tuple[str, ...]], set[str]] = defaultdict(set)
    halves: dict[tuple[str, str], set[str]] = defaultdict(set)
    quotes = [item for item in items if not item.telling and len(item.tokens) >= _WORDED]
    wordings = {id(item): digest(" ".join(item.tokens).encode())[:8] for item in quotes}
    for item in quotes:
        halves[item.key].add(wordings[id(item)])
        if len(item.tokens) < _RUN:
            continue
        for end, words in (("first", item.tokens[:2]), ("last", item.tokens[-2:])):
            alike[item.article, end, words].add(wordings[id(item)])
    found: dict[tuple[int, int], dict[str, object]] = {}
    for item in quotes:
        here = alike[item.article, "first", item.tokens[:2]] | alike[item.article, "last", item.tokens[-2:]] | halves[item.key]
        own = wordings[id(item)]
        found[item.article, item.fact] = {"wording": own, "twins": tuple(sorted(here - {own})[:_CANDIDATES])}
    return found


def _renamed(number: int, article: Article, keys: dict[tuple[int, int], dict[str, object]]) -> Article:
    facts = tuple(
        replace(fact, fields={**fact.fields, **keys[number, index]}) if (number, index) in keys else fact
        for index, fact in enumerate(article.facts)
    )
    return replace(article, facts=facts)
