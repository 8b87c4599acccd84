from __future__ import annotations

from dataclasses import replace
from typing import Any

from factlint.facts import extract
from factlint.link.utterances import share
from factlint.model import Article, Document, Ref, Story
from factlint.readers.fold import fold
from factlint.reading import read


def article(path: str, text: str) -> Article:
    """An article whose references are keyed by their last word, as linking would with these simple names."""
    document = Document(path, text, fold(text))
    facts = []
    for fact in extract(read(document)):
        fields = {name: keyed(value) for name, value in fact.fields.items()}
        facts.append(replace(fact, fields=fields))
    return Article(document, tuple(facts))


def keyed(value: Any) -> Any:
    if isinstance(value, Ref):
        return replace(value, keys=(value.text.split()[-1],))
    return tuple(keyed(item) for item in value) if isinstance(value, tuple) else value


def utterances(*texts: str) -> list[list[str]]:
    """The utterance keys of each article's quotations and tellings, in order."""
    story = share(Story(tuple(article(f"{n}.txt", text) for n, text in enumerate(texts))))
    return [[fact.fields["utterance"] for fact in article.facts if quoting(fact)] for article in story.articles]


def quoting(fact: Any) -> bool:
    return fact.kind == "telling" or fact.fields.get("form") in ("direct", "partial")


def test_the_same_words_are_one_utterance_across_the_story() -> None:
    (one,), (other,) = utterances(
        "“We will rebuild the old iron bridge by spring,” said Ana Ruiz.",
        "Ana Ruiz said, “We will rebuild the old iron bridge.”",
    )
    assert one == other


def test_other_words_are_another_utterance() -> None:
    (one,), (other,) = utterances(
        "“We will rebuild the old iron bridge by spring,” said Ana Ruiz.", "“We will never sell the pool,” said Ana Ruiz."
    )
    assert one != other


def test_halves_of_a_split_quotation_are_one() -> None:
    ((one, other),) = utterances("“We will rebuild,” Ana Ruiz said, “and we will not wait.”")
    assert one == other


def test_a_fragment_belongs_to_the_quotation_that_it_stands_in() -> None:
    (one,), (other,) = utterances(
        "“I am sick of these lazy crooked contractors and of their bridge,” said Ana Ruiz.",
        "Ana Ruiz spoke of “lazy crooked contractors” on Monday.",
    )
    assert one == other


def test_one_word_needs_the_same_matter() -> None:
    told = "Ana Ruiz told Lena Brandt that she would look “spineless” if she closed the bridge."
    same = "Ana Ruiz told Omar Diaz that closing the bridge would make him look “spineless.”"
    else_ = "Ana Ruiz told Omar Diaz that the novel was “spineless.”"
    first, second, third = utterances(told, same, else_)
    assert len(set(first + second)) == 1
    assert set(third).isdisjoint(first)


def test_keys_do_not_hang_on_the_order_of_articles() -> None:
    a = article("a.txt", "“We will rebuild the old iron bridge by spring,” said Ana Ruiz.")
    b = article("b.txt", "“We will rebuild the old iron bridge,” said Ana Ruiz.")
    one = {x.document.path: x.facts for x in share(Story((a, b))).articles}
    other = {x.document.path: x.facts for x in share(Story((b, a))).articles}
    assert one == other


def test_quotations_of_one_article_that_begin_or_end_alike_are_twins() -> None:
    text = "“We need better schools for our town now,” said Ana Ruiz. “We need better roads for our town now,” Ruiz added."
    story = share(Story((article("a.txt", text),)))
    schools, roads = (fact for article in story.articles for fact in article.facts if fact.kind == "quote")
    assert schools.fields["twins"] == (roads.fields["wording"],)
    assert roads.fields["twins"] == (schools.fields["wording"],)


def test_a_short_quotation_with_one_word_changed_is_the_same_utterance_whoever_says_it_unnamed() -> None:
    (one,), (other,) = utterances(
        "The poster read “Our river needs clean barges, not excuses.”", "“Our river wants clean barges, not excuses.”"
    )
    assert one == other


def test_two_speakers_who_quote_one_motto_do_not_share_an_utterance() -> None:
    ours = "“We learned the line ‘a bridge is kept by those who cross it’ at school,” said Ana Ruiz."
    theirs = "“Somebody painted ‘a bridge is kept by those who cross it’ on my shop,” said Tom Hale."
    (one, _), (other, _) = utterances(ours, theirs)
    assert one != other


def test_a_guessed_speaker_keeps_nothing_apart() -> None:
    guessed = "Tom Hale said it was late.\n\n“Her conduct is unworthy of a warden of this bridge.”"
    known = "“Her conduct is unworthy of a keeper of this bridge,” said Lena Brandt."
    first, second = utterances(guessed, known)
    assert first == second
