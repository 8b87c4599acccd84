from __future__ import annotations

from typing import Any

import pytest

from factlint.facts import quote
from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def facts(text: str) -> Any:
    return list(quote.extract(read(Document("a.txt", text, fold(text)))))


def marked(text: str) -> Any:
    return [fact for fact in facts(text) if fact.fields["form"] != "indirect"]


def test_one_fact_for_each_pair_of_marks_which_covers_its_marks() -> None:
    text = "“We will rebuild,” Ana Ruiz said. “And soon.”"
    assert [text[f.span.start : f.span.end] for f in marked(text)] == ["“We will rebuild,”", "“And soon.”"]


def test_words_leave_out_the_comma_of_the_sentence() -> None:
    assert marked("“We will rebuild,” Ana Ruiz said.")[0].fields["words"] == "We will rebuild"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“We will rebuild,” Ana Ruiz said.", "direct"),
        ("Ana Ruiz said: “We will rebuild.”", "direct"),
        ("Ana Ruiz said that it was “a disgrace” to all.", "partial"),
        ("Ana Ruiz said that it was late.", "indirect"),
    ],
)
def test_the_form(text: Any, form: Any) -> None:
    assert facts(text)[0].fields["form"] == form


def test_a_split_quotation_is_one_utterance() -> None:
    one, other = marked("“We will rebuild,” Ana Ruiz said, “and we will not wait.”")
    assert one.fields["utterance"] == other.fields["utterance"]


def test_cue_and_its_form() -> None:
    one = marked("“We will rebuild,” Ana Ruiz said.")[0].fields
    assert (one["cue"].text, one["cue_form"], one["subject_of_cue"].text) == ("said", "finite", "Ana Ruiz")
    other = marked("Ana Ruiz agreed, adding, “We will rebuild.”")[0].fields
    assert (other["cue"].text, other["cue_form"], other["subject_of_cue"].text) == ("adding", "participle", "Ana Ruiz")
    bare = marked("Ana Ruiz was there.\n\n“Keep the gate shut,” adding, “they come at nine.”")[0].fields
    assert (bare["cue_form"], bare["subject_of_cue"]) == ("participle", None)
    source = facts("The bridge is safe, according to Ana Ruiz.")[0].fields
    assert source["cue_form"] == "phrase"


def test_medium_hedge_and_addressee() -> None:
    fields = marked("“I take it back,” Ana Ruiz reportedly said in an affidavit.")[0].fields
    assert fields["medium"].text == "affidavit"
    assert fields["hedge"].text == "reportedly"
    told = marked("Ana Ruiz told Tom Hale: “I take it back.”")[0].fields
    assert [ref.text for ref in told["addressees"]] == ["Tom Hale"]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("“Lazy Tom Hale and the Bridge Authority are late,” Ana Ruiz said.", ["Tom Hale", "the Bridge Authority"]),
        ("“Tom Hale's friends are wasting money,” Ana Ruiz said.", []),
        ("“They are wasting money with Tom Hale,” Ana Ruiz said.", []),
        ("“We know Tom Hale is wasting money,” Ana Ruiz said.", []),
    ],
)
def test_whom_the_quotation_speaks_of(text: Any, about: Any) -> None:
    assert [ref.text.removeprefix("Lazy ") for ref in marked(text)[0].fields["about"]] == about


def test_target() -> None:
    fields = marked("Ana Ruiz left, accusing Tom Hale of “quietly wasting money.”")[0].fields
    assert [ref.text for ref in fields["target"]] == ["Tom Hale"]


def test_a_quotation_inside_a_quotation_is_marked_as_quoted() -> None:
    inner = [fact for fact in marked("“He said ‘go home’ to me,” Ana Ruiz said.") if fact.quoted]
    assert [fact.fields["words"] for fact in inner] == ["go home"]


@pytest.mark.parametrize(
    ("text", "speaker", "certainty"),
    [
        ("“Then Tom Hale told me, ‘Go home at once,’” Ana Ruiz said.", "Tom Hale", "likely"),
        ("“‘Go home at once,’ Tom Hale told me, and I went,” Ana Ruiz said.", "Tom Hale", "likely"),
        ("“I always said ‘never sign in the dark,’ and I did not,” Ana Ruiz said.", "Ana Ruiz", "likely"),
        ("“He said ‘go home’ to me,” Ana Ruiz said.", "He", "guess"),
        ("“The sign read ‘go home’ in red,” Ana Ruiz said.", None, "guess"),
    ],
)
def test_a_quotation_inside_a_quotation_has_a_speaker_of_its_own(text: str, speaker: str | None, certainty: str) -> None:
    inner = next(fact for fact in marked(text) if fact.quoted)
    ref = inner.fields["speaker"]
    assert (ref and ref.text, inner.certainty) == (speaker, certainty)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [("Ana Ruiz said that it was late.", "likely"), ("Ana Ruiz rejected the idea of a new bridge.", "guess")],
)
def test_reported_speech_is_never_sure(text: Any, certainty: Any) -> None:
    assert [fact.certainty for fact in facts(text)] == [certainty]


def test_every_reference_is_a_mention() -> None:
    text = "Mayor Ana Ruiz, who is from Ohio, told two inspectors, Lena Brandt and Omar Diaz, that Tom Hale was “late.”"
    reading = read(Document("a.txt", text, fold(text)))
    spans = {mention.span for mention in reading.mentions}
    for fact in quote.extract(reading):
        for name in ("speakers", "addressees", "target", "about"):
            assert {ref.span for ref in fact.fields.get(name, ())} <= spans


def reported(text: str) -> Any:
    return [(f.fields["words"], text[slice(*f.fields["speaker"].span)]) for f in facts(text) if f.fields["form"] == "indirect"]


def test_what_is_said_begins_behind_that() -> None:
    assert reported("Ana Ruiz said late Monday that the bridge was closed.") == [("the bridge was closed", "Ana Ruiz")]
    assert reported("Ana Ruiz said that was a pity.") == [("was a pity", "Ana Ruiz")]


def test_an_act_told_of_with_a_quotation_joined_to_it_leaves_the_words_to_who_tells() -> None:
    text = "Ana Ruiz said that Tom Hale begged her for a loan and “would have sold his boots.”"
    assert marked(text)[0].fields["speaker"].text == "Ana Ruiz"


def test_the_verb_behind_that_reports_nothing() -> None:
    text = "Ana Ruiz said she had seen mills in Marne that reminded her of “a ruin.”"
    assert marked(text)[0].fields["cue"].text == "said"


def test_an_infinitive_or_a_thought_with_a_borrowed_subject_reports_nothing() -> None:
    assert reported("Ana Ruiz left the hall to defend the plan for the bridge.") == []


def test_words_before_an_attribution_that_ends_in_a_title_are_reported() -> None:
    text = "The bridge was lost, said Ana Ruiz."
    assert reported(text) == [("The bridge was lost", "Ana Ruiz")]


def test_the_reported_clause_has_its_that() -> None:
    text = "Ana Ruiz said that the bridge was closed."
    (fact,) = facts(text)
    assert (text[slice(*fact.span)], fact.fields["words"]) == ("that the bridge was closed", "the bridge was closed")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Then Tom Hale told me, ‘It is safe to cross,’ and left,” Ana Ruiz said.", "Tom Hale"),
        ("“So I said, ‘It is not safe to cross,’ and left,” Ana Ruiz said.", "Ana Ruiz"),
        ("“The ‘safe to cross’ sign fell down,” Ana Ruiz said.", None),
    ],
)
def test_words_that_a_speaker_quotes_are_somebodys(text: str, speaker: str | None) -> None:
    (inner,) = [fact for fact in facts(text) if fact.quoted]
    assert (inner.fields["speaker"].text if inner.fields["speaker"] else None) == speaker


@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ("“The mill is safe,” Lena Brandt said through a court interpreter.", True),
        ("“The mill is safe,” Lena Brandt said in German.", True),
        ("Speaking in halting Welsh, Lena Brandt said: “The mill is safe.”", True),
        ("“The mill is safe,” Lena Brandt said, according to a translation of the letter.", True),
        ("“The mill is safe,” Lena Brandt said in Ames.", False),
        ("“The mill is safe,” Lena Brandt said in German newspapers.", False),
        ("“The mill is safe,” Lena Brandt said. Her interpreter left.", False),
    ],
)
def test_a_translation(text: str, translated: bool) -> None:
    (fact, *_) = marked(text)
    assert fact.fields["translated"] is translated


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We will rebuild,” Ana Ruiz said.", "Ana Ruiz"),
        ("“We will rebuild,” said Rep. Ana Ruiz (D-Ohio).", "Rep. Ana Ruiz (D-Ohio)"),
        ("“We will rebuild,” said Ana Ruiz, a lawyer from Dayton, Ohio.", "Ana Ruiz, a lawyer from Dayton, Ohio"),
        ("“We will rebuild,” said Ana Ruiz, a lawyer from Dayton, adding that it was late.", "Ana Ruiz, a lawyer from Dayton"),
        ("“We will rebuild,” said Ana Ruiz, looking at the bridge.", "Ana Ruiz"),
        ("Ana Ruiz, a lawyer from Dayton, said it was late.", "Ana Ruiz, a lawyer from Dayton"),
        ("Ana Ruiz, however, said it was late.", "Ana Ruiz"),
        ("A lawyer for the town, Ana Ruiz, said it was late.", "A lawyer for the town, Ana Ruiz"),
        ("Nearly half of the residents said it was late.", "Nearly half of the residents"),
        ("According to a report by the Harlow Institute, the bridge will fall.", "a report by the Harlow Institute"),
        ("The bridge will fall, according to Ana Ruiz.", "Ana Ruiz"),
        ("They asked Ana Ruiz, who said that it was late.", "who"),
        ("“We will rebuild,” said a Dayton treasurer.", "a Dayton treasurer"),
    ],
)
def test_the_whole_phrase_of_a_speaker(text: str, source: str) -> None:
    fact = facts(text)[-1]
    speaker = fact.fields["speaker"]
    assert (speaker.whole or speaker).text == source


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Ruiz said the bridge was “a disgrace” to all.", "the bridge was “a disgrace” to all"),
        ("Ana Ruiz said, “The bridge is lost.”", None),
        ("“The bridge is lost,” Ana Ruiz said in Dayton.", None),
        ("Ana Ruiz accused Tom Hale of lying.", "Tom Hale of lying"),
        ("Ana Ruiz criticized the mayor, who left the hall.", "the mayor"),
        ("Ana Ruiz urged Tom Hale to rebuild the bridge.", "Tom Hale to rebuild the bridge"),
        ("Ana Ruiz told Tom Hale, the mayor of Dayton, that the bridge was lost.", "the bridge was lost"),
        ("Ana Ruiz said at a meeting in Dayton, Ohio, that the bridge was lost.", "the bridge was lost"),
        ("Ana Ruiz said nearly 400 bridges were lost.", "nearly 400 bridges were lost"),
        ("Ana Ruiz said Friday afternoon the bridge was lost.", "the bridge was lost"),
        ("Ana Ruiz said the bridge was lost, which Tom Hale denied.", "the bridge was lost"),
        ("Still, the bridge will fall, Ana Ruiz said.", "the bridge will fall"),
        ("Ana Ruiz stayed at home, promising to save the bridge.", "to save the bridge"),
        ("Ana Ruiz commented on the bridge.", "the bridge"),
    ],
)
def test_where_what_is_reported_begins_and_ends(text: str, content: str | None) -> None:
    found = reported(text)
    assert (found[0][0] if found else None) == content


def test_one_says_one_thing_and_another_says_the_other() -> None:
    text = "Ana Ruiz said the bridge was lost, and Tom Hale said it was not."
    assert reported(text) == [("the bridge was lost", "Ana Ruiz"), ("it was not", "Tom Hale")]


def test_a_participle_in_front_belongs_to_the_subject_behind_its_comma() -> None:
    fact = marked("Calling the bridge “a disgrace to us all,” Mayor Ana Ruiz left the hall.")[0]
    assert fact.fields["speaker"].text == "Mayor Ana Ruiz"
    assert fact.certainty == "likely"


def test_a_clause_between_commas_has_words_on_both_sides() -> None:
    told = [fact for fact in facts("The bridge, Ana Ruiz said, will fall soon.") if fact.fields["form"] == "indirect"]
    assert [fact.fields["words"] for fact in told] == ["The bridge", "will fall soon"]
    assert told[0].fields["utterance"] == told[1].fields["utterance"]
    assert reported("The bridge will fall, Ana Ruiz said on Monday.") == [("The bridge will fall", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Ana Ruiz: Bridge must be rebuilt", [("Bridge must be rebuilt", "Ana Ruiz")]),
        ("Poll: Most want the bridge back", [("Most want the bridge back", "Poll")]),
        ("What is next: Bridge must be rebuilt", []),
    ],
)
def test_a_headline_that_names_who_says_it(headline: str, found: Any) -> None:
    assert reported(f"{headline}\n\nDAYTON — The bridge was lost when Mayor Ana Ruiz was away.") == found
