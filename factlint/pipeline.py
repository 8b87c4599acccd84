"""The whole of factlint on one page: files -> documents -> readings -> facts -> story -> findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint import facts, link, reading, stories
from factlint.config import Settings
from factlint.evaluate import evaluate
from factlint.frozen import replace
from factlint.ledger import remarks
from factlint.model import Article, Coverage, Document, Fact, Finding, House, Outcome, Problem, Ref, Remark, Report, Role, Story
from factlint.reading.parts import Reading
from factlint.rulebook.rule import Rule
from factlint.stories import UNCONFIGURED


def extract(document: Document, role: Role = "equal") -> link.Extracted:
    """All that one document states, nobody known yet. Pure, and the same for the same document."""
    return _extracted([(document, role)])[0]


def _extracted(documents: Sequence[tuple[Document, Role]]) -> list[link.Extracted]:
    """All that each of these documents states, whatever the others do."""
    read = reading.read_all([document for document, _ in documents])
    stated = facts.extract_all(read)
    return [link.Extracted(_dated(one), one, said, role) for one, said, (_, role) in zip(read, stated, documents, strict=True)]


def _dated(read: Reading) -> Document:
    """The document with the day of its publication, where reading found another than its front matter gives."""
    document = read.document
    if read.published == document.meta.published:
        return document
    return replace(document, meta=replace(document.meta, published=read.published))


def understand(documents: Iterable[tuple[Document, Role]]) -> Story:
    """One story out of its documents: their facts, and who is who in them."""
    return link.link(_extracted(list(documents)))


def check(paths: Sequence[str], rules: Sequence[Rule], settings: Settings = UNCONFIGURED) -> Report:
    """Hold the rules against every story that these paths belong to, and report what touches the paths."""
    survey = stories.survey(paths, settings)
    return stories.report(survey, [outcome(gathered, rules, settings) for gathered in survey.stories])


def outcome(
    gathered: stories.Gathered,
    rules: Sequence[Rule],
    settings: Settings = UNCONFIGURED,
    contents: Mapping[str, bytes] | None = None,
) -> Outcome:
    """What the articles of one folder come to. `contents` is what is in the files, where that is read already.

    The same for the same names, contents, rules and settings, whatever else the run is about.
    """
    problems, warnings = list[Problem](), list[Problem]()
    findings: list[Finding] = []
    read, unread, unchecked = Counter[str](), Counter[str](), Counter[str]()
    articles = told = 0
    about: set[str] = set()
    said: list[Remark] = []
    for story, focus in _stories(gathered, problems, contents, settings.house()):
        found, missing = evaluate(story, rules, focus, settings.trust)
        findings += found
        unchecked.update(missing)
        told += 1
        about |= focus
        articles += len(story.articles)
        for article in story.articles:
            warnings += _warnings(article.document)
            said += remarks.find(article.document)
            for fact in article.facts:
                (read if usable(fact) else unread)[fact.kind] += 1
    coverage = Coverage(articles, told, read, unread, unchecked)
    return Outcome(tuple(findings), coverage, tuple(problems), tuple(warnings), frozenset(about), tuple(said))


def read_facts(
    paths: Sequence[str],
    problems: list[Problem],
    settings: Settings = UNCONFIGURED,
    typed: Mapping[str, bytes] | None = None,
) -> Iterator[Article]:
    """The articles that these paths name with the facts they have in their stories, in order of path."""
    survey = stories.survey(paths, settings, typed)
    problems += survey.problems
    articles: list[Article] = []
    for story, focus in (told for gathered in survey.stories for told in _stories(gathered, problems, house=settings.house())):
        articles += [article for article in story.articles if article.document.path in focus]
    yield from sorted(articles, key=lambda article: article.document.path)


def _stories(
    gathered: stories.Gathered,
    problems: list[Problem],
    contents: Mapping[str, bytes] | None = None,
    house: House | None = None,
) -> Iterator[tuple[Story, frozenset[str]]]:
    """Each story of a folder that the run is about, with the paths of its articles that the user named."""
    named = frozenset(path for path, _, in_focus in gathered.files if in_focus)
    for documents in stories.by_front_matter(stories.documents(gathered, problems, contents, house)):
        focus = named & {document.path for document, _ in documents}
        if focus:
            yield understand(documents), focus


def usable(fact: Fact) -> bool:
    """Whether a rule could use this fact: the field that it is nothing without is known."""
    vital = facts.FACT_TYPES[fact.kind].vital
    value = fact.fields.get(vital) if vital else True
    if isinstance(value, Ref):
        return bool(value.keys)
    if isinstance(value, tuple):
        return bool(value) and all(bool(ref.keys) for ref in value if isinstance(ref, Ref))
    return value is not None


def _warnings(document: Document) -> list[Problem]:
    said = [document.warning, "" if document.prose.strip() else "the article is empty"]
    return [Problem(document.path, one) for one in said if one]
