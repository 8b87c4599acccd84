"""Rules held against stories made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factlint import rulebook
from factlint.evaluate import candidates, evaluate
from factlint.model import Article, Certainty, Document, Fact, Finding, Meta, Quantity, Ref, Role, Span, Story
from factlint.rulebook import Rule

NO_META = Meta()
TELLING = """\
id: rule
says: Nobody tells themselves.
why: It is a slip.
level: error
each: telling
expect:
  addressees: none of {speakers}
report: "{speakers} tells {addressees}."
examples: [{ok: [a]}, {bad: [b]}]
"""
QUOTES = """\
id: rule
says: Quotations match.
why: They are the speaker's own.
level: error
pair: quote
sharing: [speaker]
when:
  words: about the same utterance
expect:
  words: a lawful cut
report: "{speaker}: “{this.words}” against “{other.words}” in {other.article}."
examples: [{ok: [a]}, {bad: [b]}]
"""
INTRODUCED = """\
id: rule
says: A surname is introduced.
why: Who is it?
level: warning
each: person
when:
  form: surname
needs:
  some: person
  from: the same article
  sharing: [namesake]
  when:
    form: full name
report: "{name} is not introduced."
examples: [{ok: [a]}, {bad: [b]}]
"""


@pytest.fixture
def made(tmp_path: Path) -> Any:
    def make(text: str) -> Rule:
        path = tmp_path / "rule.yaml"
        path.write_text(text, encoding="utf-8")
        rules, problems = rulebook.load([str(path)])
        assert not problems, "\n".join(map(str, problems))
        return rules[0]

    return make


def people(text: str, *names: str, certainty: Certainty = "sure") -> tuple[Ref, ...]:
    """References at the last place where each name's surname stands."""
    refs = []
    for name in names:
        start = text.rfind(name.split()[-1])
        refs.append(
            Ref(Span(start, start + len(name.split()[-1])), name, ("person:" + name.lower().replace(" ", "-"),), name, certainty)
        )
    return tuple(refs)


def article(path: str, text: str, *facts: Fact, meta: Meta = NO_META, role: Role = "equal") -> Article:
    return Article(Document(path, text, text, meta), facts, role)


def telling(text: str, speakers: tuple[str, ...], addressees: tuple[str, ...], certainty: Certainty = "sure") -> Fact:
    fields = {"speakers": people(text, *speakers), "addressees": people(text, *addressees, certainty=certainty) or None}
    return Fact("telling", Span(0, len(text)), "sure", "test", fields=fields)


def quote(text: str, speaker: str | None, words: str, certainty: Certainty = "sure") -> Fact:
    start = text.index(words)
    fields = {"words": words, "speaker": people(text, speaker)[0] if speaker else None}
    return Fact("quote", Span(start, start + len(words)), certainty, "test", fields=fields)


def quoting(path: str, words: str, speaker: str | None = "Ana Ruiz", **more: Any) -> Article:
    text = f"“{words},” said Ruiz."
    return article(path, text, quote(text, speaker, words), **more)


SPRING, AUTUMN, LATER = (
    f"We will rebuild the old bridge by {season}, and then the road" for season in ("spring", "autumn", "winter")
)


def findings(rule: Rule, *articles: Article, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
    return evaluate(Story(articles), [rule], focus)[0]


# ---------------------------------------------------------------- each


def test_a_broken_rule_is_a_finding_at_the_words_that_break_it(made: Any) -> None:
    text = "Ruiz told Ruiz that it rained."
    [found] = findings(made(TELLING), article("a.txt", text, telling(text, ("Ana Ruiz",), ("Ana Ruiz",))))
    assert (found.rule, found.level, found.message) == ("rule", "error", "Ana Ruiz tells Ana Ruiz.")
    assert found.places[0].document.cut(found.places[0].span) == text
    assert [text[mark.start : mark.end] for mark in found.places[0].marks] == ["Ruiz"]


def test_a_kept_rule_is_none(made: Any) -> None:
    text = "Ruiz told Hale that it rained."
    assert findings(made(TELLING), article("a.txt", text, telling(text, ("Ana Ruiz",), ("Tom Hale",)))) == ()


def test_an_unknown_value_is_unchecked_and_counted(made: Any) -> None:
    text = "Ruiz told them that it rained."
    story = Story((article("a.txt", text, telling(text, ("Ana Ruiz",), ())),))
    assert evaluate(story, [made(TELLING)]) == ((), {"rule": 1})


def test_what_is_inside_quotation_marks_is_the_speakers_affair(made: Any) -> None:
    text = "Ruiz told Ruiz that it rained."
    fact = replace(telling(text, ("Ana Ruiz",), ("Ana Ruiz",)), quoted=True)
    assert findings(made(TELLING), article("a.txt", text, fact)) == ()


@pytest.mark.parametrize(("certainty", "level"), [("sure", "error"), ("likely", "warning"), ("guess", "note")])
def test_what_is_less_than_sure_lowers_the_level(made: Any, certainty: Certainty, level: str) -> None:
    text = "Ruiz told Ruiz that it rained."
    fact = telling(text, ("Ana Ruiz",), ("Ana Ruiz",))
    assert findings(made(TELLING), article("a.txt", text, replace(fact, certainty=certainty)))[0].level == level
    unsure = telling(text, ("Ana Ruiz",), ("Ana Ruiz",), certainty)
    assert findings(made(TELLING), article("a.txt", text, unsure))[0].level == level


def mention(text: str, at: str, form: str) -> Fact:
    start = text.index(at)
    return Fact(
        "person", Span(start, start + len(at)), "sure", "t", fields={"form": form, "name": at, "namesake": at.split()[-1].lower()}
    )


def test_a_fact_that_needs_another_is_content_where_the_story_holds_it(made: Any) -> None:
    text = "Hale spoke. Then Ana Ruiz spoke. Ruiz left. Hale stayed; Hale smiled."
    facts = [mention(text, "Hale", "surname"), mention(text, "Ana Ruiz", "full name"), mention(text, "Ruiz left", "surname")]
    facts[2] = replace(facts[2], span=Span(33, 37), fields={"form": "surname", "name": "Ruiz", "namesake": "ruiz"})
    again = [replace(facts[0], span=Span(n, n + 4)) for n in (44, 57)]
    [found] = findings(made(INTRODUCED), article("a.txt", text, *facts, *again))
    assert found.message == "Hale is not introduced."
    assert [place.span for place in found.places] == [(0, 4), (44, 48), (57, 61)]
    elsewhere = article("b.txt", "Tom Hale spoke.", mention("Tom Hale spoke.", "Tom Hale", "full name"))
    assert len(findings(made(INTRODUCED), article("a.txt", text, facts[0]), elsewhere)) == 1


# ---------------------------------------------------------------- pairs


def test_a_pair_is_reported_once_with_both_places_and_the_clashing_words(made: Any) -> None:
    [found] = findings(made(QUOTES), quoting("a.txt", SPRING), quoting("b.txt", AUTUMN))
    assert [place.document.path for place in found.places] == ["b.txt", "a.txt"]
    assert [place.document.cut(place.marks[0]) for place in found.places] == ["autumn", "spring"]
    assert found.message == f"Ana Ruiz: “{AUTUMN}” against “{SPRING}” in a.txt."


def test_only_facts_that_share_the_field_meet(made: Any) -> None:
    assert findings(made(QUOTES), quoting("a.txt", SPRING), quoting("b.txt", AUTUMN, "Tom Hale")) == ()


def test_a_fact_that_lacks_what_is_shared_is_counted(made: Any) -> None:
    _, unchecked = evaluate(Story((quoting("a.txt", SPRING), quoting("b.txt", AUTUMN, None))), [made(QUOTES)])
    assert unchecked == {"rule": 1}


def test_the_focus_comes_first_then_the_draft_then_the_later(made: Any) -> None:
    rule, one, two = made(QUOTES), quoting("a.txt", SPRING), quoting("b.txt", AUTUMN)
    assert findings(rule, one, two, focus=frozenset({"a.txt"}))[0].places[0].document.path == "a.txt"
    assert findings(rule, replace(one, role="draft"), replace(two, role="source"))[0].places[0].document.path == "a.txt"
    early, late = Meta(published=date(2024, 5, 1)), Meta(published=date(2024, 5, 2))
    assert (
        findings(rule, quoting("a.txt", SPRING, meta=late), quoting("b.txt", AUTUMN, meta=early))[0].places[0].document.path
        == "a.txt"
    )


def test_only_findings_that_touch_the_focus_are_reported(made: Any) -> None:
    articles = quoting("a.txt", SPRING), quoting("b.txt", AUTUMN), quoting("c.txt", "Something else entirely was said here")
    assert findings(made(QUOTES), *articles, focus=frozenset({"c.txt"})) == ()
    assert len(findings(made(QUOTES), *articles, focus=frozenset({"b.txt"}))) == 1


def test_articles_that_say_the_same_make_one_finding(made: Any) -> None:
    articles = [quoting("a.txt", SPRING), quoting("b.txt", SPRING), quoting("c.txt", AUTUMN)]
    [found] = findings(made(QUOTES), *articles)
    assert [place.document.path for place in found.places] == ["c.txt", "a.txt", "b.txt"]
    assert found.message.endswith("in a.txt and b.txt.")


def test_the_outlet_names_the_article_where_it_is_known(made: Any) -> None:
    named = quoting("a.txt", SPRING, meta=Meta(outlet="The Daily Courier"))
    assert findings(made(QUOTES), named, quoting("b.txt", AUTUMN))[0].message.endswith("in The Daily Courier.")


@pytest.mark.parametrize(
    ("origin", "same", "apart"),
    [("the same article", 1, 0), ("different articles", 0, 1), ("any article", 1, 1), ("the reference sheet", 0, 0)],
)
def test_from_says_where_the_two_stand(made: Any, origin: str, same: int, apart: int) -> None:
    rule = made(QUOTES.replace("pair: quote", f"pair: quote\nfrom: {origin}"))
    text = f"“{SPRING},” said Ruiz. “{AUTUMN},” said Ruiz."
    assert len(findings(rule, article("a.txt", text, quote(text, "Ana Ruiz", SPRING), quote(text, "Ana Ruiz", AUTUMN)))) == same
    assert len(findings(rule, quoting("a.txt", SPRING), quoting("b.txt", AUTUMN))) == apart


def test_a_reference_sheet_is_what_others_are_held_against(made: Any) -> None:
    rule = made(QUOTES.replace("pair: quote", "pair: quote\nfrom: the reference sheet"))
    draft = quoting("b.txt", AUTUMN, role="draft")
    [found] = findings(rule, quoting("z.txt", SPRING, role="reference"), draft)
    assert [place.document.path for place in found.places] == ["b.txt", "z.txt"]
    assert findings(rule, quoting("z.txt", SPRING, role="source"), draft) == ()


def test_an_excuse_excuses_and_an_unknown_one_does_not(made: Any) -> None:
    rule = made(QUOTES.replace("report:", "unless:\n  this.hedge: given\nreport:"))
    assert len(findings(rule, quoting("a.txt", SPRING), quoting("b.txt", AUTUMN))) == 1
    hedged = quoting("b.txt", AUTUMN)
    fact = hedged.facts[0]
    hedged = replace(hedged, facts=(replace(fact, fields={**fact.fields, "hedge": "allegedly"}),))
    assert findings(rule, quoting("a.txt", SPRING), hedged) == ()


def test_a_pair_of_two_kinds_names_its_sides(made: Any) -> None:
    rule = made(
        TELLING.replace("each: telling", "pair: {this: telling, other: quote}\nfrom: the same article\nsharing: [speakers]")
        .replace("addressees: none of {speakers}", "this.fragment: part of {other.words}")
        .replace("{speakers} tells {addressees}", "“{this.fragment}” is not in “{other.words}”")
    )
    text = "Ruiz told Hale that it was “awful.” “It was dreadful,” said Ruiz."
    told = telling(text[:30], ("Ana Ruiz",), ("Tom Hale",))
    told = replace(told, fields={**told.fields, "fragment": "awful"})
    said = quote(text, "Ana Ruiz", "It was dreadful")
    said = replace(said, fields={**said.fields, "speakers": (said.fields["speaker"],)})
    [found] = findings(rule, article("a.txt", text, told, said))
    assert found.message == "“awful” is not in “It was dreadful”."


# ---------------------------------------------------------------- groups

GROUP = """\
id: rule
says: A vote went one way.
why: It cannot have gone two.
level: warning
group: vote
sharing: [event]
when:
  manner: given
expect:
  manner: all the same
report: "The vote was {manner}."
examples: [{ok: [a]}, {bad: [b]}]
"""


def vote(path: str, manner: str | None, event: str = "v1") -> Article:
    return article(path, "The board voted.", Fact("vote", Span(4, 15), "sure", "t", fields={"event": event, "manner": manner}))


def test_a_group_is_all_that_share_something(made: Any) -> None:
    articles = (
        vote("a.txt", "split"),
        vote("b.txt", "split"),
        vote("c.txt", "tied"),
        vote("d.txt", "unanimous", "v2"),
        vote("e.txt", None),
    )
    [found] = findings(made(GROUP), *articles)
    assert found.message == "The vote was split and tied."
    assert [place.document.path for place in found.places] == ["c.txt", "a.txt", "b.txt"]


def test_a_group_is_held_against_another_fact(made: Any) -> None:
    rule = made(
        GROUP.replace("when:", "against:\n  some: vote\n  sharing: [event]\n  when:\n    tally: given\nwhen:")
        .replace("manner: all the same", "manner: the same choice as {against.manner}")
        .replace("{manner}", "{manner} here and {against.manner} there")
    )
    counted = article(
        "z.txt", "Voted 3-1.", Fact("vote", Span(0, 9), "sure", "t", fields={"event": "v1", "manner": "tied", "tally": "3-1"})
    )
    [found] = findings(rule, vote("a.txt", "split"), vote("b.txt", "split"), counted)
    assert found.message == "The vote was split here and tied there."


def test_the_odd_one_out_comes_first(made: Any) -> None:
    rule = made(GROUP.replace("all the same", "the usual form"))
    articles = vote("a.txt", "split"), vote("b.txt", "tied"), vote("c.txt", "split")
    [found] = findings(rule, *articles)
    assert found.places[0].document.path == "b.txt"
    assert findings(rule, *articles[:2]) == ()  # one against one: nobody knows which is usual


# ---------------------------------------------------------------- fingerprints and order


def test_fingerprints_outlive_moved_lines_and_change_with_the_facts(made: Any) -> None:
    rule = made(QUOTES)
    [first] = findings(rule, quoting("a.txt", SPRING), quoting("b.txt", AUTUMN))
    moved = quoting("sub/b2.txt", AUTUMN)
    text = "\n\n" + moved.document.text
    fact = replace(moved.facts[0], span=Span(moved.facts[0].span.start + 2, moved.facts[0].span.end + 2))
    [again] = findings(rule, quoting("a.txt", SPRING), article("sub/b2.txt", text, fact))
    [focused] = findings(rule, quoting("a.txt", SPRING), quoting("b.txt", AUTUMN), focus=frozenset({"a.txt"}))
    [other] = findings(rule, quoting("a.txt", SPRING), quoting("b.txt", LATER))
    assert first.fingerprint == again.fingerprint == focused.fingerprint != other.fingerprint


def test_a_fingerprint_is_the_same_whatever_else_is_checked(made: Any) -> None:
    text = "Ruiz told Ruiz that it rained."
    twins = [article(path, text, telling(text, ("Ana Ruiz",), ("Ana Ruiz",))) for path in ("a.txt", "b.txt")]
    both = findings(made(TELLING), *twins)
    [second] = findings(made(TELLING), *twins, focus=frozenset({"b.txt"}))
    assert {one.fingerprint for one in both} == {second.fingerprint}


def test_the_order_of_the_articles_makes_no_difference(made: Any) -> None:
    articles = [quoting("a.txt", SPRING), quoting("b.txt", AUTUMN), quoting("c.txt", LATER)]
    assert findings(made(QUOTES), *articles) == findings(made(QUOTES), *reversed(articles))


def test_numbers_are_printed_as_printed(made: Any) -> None:
    rule = made(
        TELLING.replace("each: telling", "each: count")
        .replace("addressees: none of {speakers}", "noun: one of dogs")
        .replace("{speakers} tells {addressees}", "{number} {noun}")
    )
    fact = Fact("count", Span(0, 2), "sure", "t", fields={"number": Quantity(12, 12, "12"), "noun": "cats"})
    assert findings(rule, article("a.txt", "12 cats", fact))[0].message == "12 cats."


def test_many_facts_of_one_speaker_are_compared_with_their_neighbours(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "MOST_NEIGHBOURS", 20)
    lines = [f"We spoke of item number {n} for a long while on that day" for n in range(60)]
    text = "\n".join(lines) + "\nsaid Ruiz"
    facts = [quote(text, "Ana Ruiz", line) for line in lines]
    found, unchecked = evaluate(
        Story((article("a.txt", text, *facts),)), [made(QUOTES.replace("about the same utterance", "differing in negation"))]
    )
    assert found == ()
    assert unchecked["rule"] > 0


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Rep. Ana Ruiz (R-Ohio) spoke.", "(R-Ohio)"),
        ("Ana Ruiz, an Ohio Republican, spoke.", "an Ohio Republican"),
        ("The Republican Ana Ruiz spoke.", None),
    ],
)
def test_the_place_takes_in_the_words_that_say_it(made: Any, text: str, marked: str | None) -> None:
    rule = made(
        TELLING.replace("each: telling", "each: person")
        .replace("addressees: none of {speakers}", "party: one of Whig")
        .replace("{speakers} tells {addressees}", "{party}")
    )
    start = text.index("The") if marked is None else text.index("Ana")
    fact = Fact("person", Span(start, text.index("Ruiz") + 4), "sure", "t", fields={"party": "Republican"})
    [found] = findings(rule, article("a.txt", text, fact))
    place = found.places[0]
    assert [text[mark.start : mark.end] for mark in place.marks] == ([marked] if marked else [])
    assert text[place.span.start : place.span.end].endswith(marked or "Ruiz")


def test_of_two_fields_to_share_one_is_enough(made: Any) -> None:
    rule = made(QUOTES.replace("sharing: [speaker]", "sharing: [utterance or speaker]"))
    assert len(findings(rule, quoting("a.txt", SPRING), quoting("b.txt", AUTUMN))) == 1
    assert findings(rule, quoting("a.txt", SPRING), quoting("b.txt", AUTUMN, "Tom Hale")) == ()
    one, two = quoting("a.txt", SPRING, None), quoting("b.txt", AUTUMN, None)
    marked = [replace(a, facts=(replace(a.facts[0], fields={**a.facts[0].fields, "utterance": "u1"}),)) for a in (one, two)]
    assert len(findings(rule, *marked)) == 1
