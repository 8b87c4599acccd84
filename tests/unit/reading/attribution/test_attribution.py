"""Who says what: each case is an article, and the speakers of its quotations in order."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.model import Document
from factlint.readers.fold import fold
from factlint.reading import read


def attributions(text: str) -> Any:
    return read(Document("a.txt", text, fold(text))).speech.attributions


def speakers(text: str) -> list[list[str]]:
    return [[text[s.start : s.end] for s in a.saying.speakers] if a.saying else [] for a in attributions(text)]


def sayings(text: str) -> Any:
    return read(Document("a.txt", text, fold(text))).speech.sayings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will rebuild,” said Mayor Ana Ruiz.", [["Mayor Ana Ruiz"]]),
        ("“We will rebuild,” Mayor Ana Ruiz said on Monday.", [["Mayor Ana Ruiz"]]),
        ("Mayor Ana Ruiz said, “We will rebuild.”", [["Mayor Ana Ruiz"]]),
        ("Mayor Ana Ruiz told reporters in Dayton: “We will rebuild.”", [["Mayor Ana Ruiz"]]),
        ("“Will we rebuild?” asked Ana Ruiz.", [["Ana Ruiz"]]),
        ("“We will rebuild,” Ana Ruiz, 52, of Dayton, Ohio, said.", [["Ana Ruiz"]]),
        ("“We will rebuild,” Ana Ruiz said, “and soon.”", [["Ana Ruiz"], ["Ana Ruiz"]]),
        ("“We will rebuild,” Ana Ruiz said. “And soon.”", [["Ana Ruiz"], ["Ana Ruiz"]]),
        ("“We will rebuild,” Ana Ruiz and Tom Hale said in a statement.", [["Ana Ruiz", "Tom Hale"]]),
        ("“We will rebuild,” her friend and spokesman Tom Hale said.", [["spokesman Tom Hale"]]),
        ("“We will rebuild,” his wife and son Tom Hale said.", [["his wife", "son Tom Hale"]]),
        ("“We will rebuild,” the mayor and councilman Tom Hale said.", [["the mayor", "councilman Tom Hale"]]),
        ("Ana Ruiz said that it was “a disgrace” and left.", [["Ana Ruiz"]]),
        ("It was “a disgrace” and it must end, Ana Ruiz said.", [["Ana Ruiz"]]),
        ("According to Ana Ruiz, it was “a disgrace.”", [["Ana Ruiz"]]),
        ("Ana Ruiz agreed, adding, “We will see to that.”", [["Ana Ruiz"]]),
        ("Ana Ruiz’s office called it “nonsense,” accusing Tom Hale of “lies.”", [["Ana Ruiz’s office"], ["Ana Ruiz’s office"]]),
        ("In the room sat Ana Ruiz, a Dayton lawyer, who later told them: “Keep the gate shut.”", [["Ana Ruiz"]]),
        ("Ana Ruiz is quoted as saying, “We will rebuild.”", [["Ana Ruiz"]]),
        ("Ana Ruiz was unmoved.\n\nShe said:\n\n“We will rebuild.”", [["She"]]),
        ("Ana Ruiz: “We will rebuild.”", [["Ana Ruiz"]]),
        ("As Ana Ruiz put it, “We will rebuild.”", [["Ana Ruiz"]]),
        ("Both were glad, Ana Ruiz calling it “a relief” and Tom Hale calling it “a start.”", [["Ana Ruiz"], ["Tom Hale"]]),
        ("Ana Ruiz laughs at Tom Hale as he keeps speaking of “a relief.”", [["he"]]),
        ("“We will rebuild. All of it.” Ana Ruiz said on Monday.", [["Ana Ruiz"]]),
        ("“We will rebuild!” Ana Ruiz’s brother, Tom Hale (D-Dayton), shouted to the crowd.", [["Tom Hale"]]),
        ("“Will we rebuild?” Ana Ruiz agreed. “At last.”", [[], ["Ana Ruiz"]]),
        ("“We all say ‘rebuild,’ ” Ana Ruiz said.", [["Ana Ruiz"]]),
        ("“We will rebuild,” the Dayton Free Library’s Ana Ruiz told them.", [["Dayton Free Library’s Ana Ruiz"]]),
        ("“We will rebuild,” flood consultant Ana Ruiz says. “And soon.”", [["consultant Ana Ruiz"]] * 2),
        ("The Dayton newspaper The Courier noted that “it was a long day.”", [["The Courier"]]),
        ("“We regret it all,” reads an editorial in The Courier.", [["an editorial"]]),
        ("“We regret it all,” read the statement.", [["the statement"]]),
        ("“We regret it all,” sighed Ana Ruiz.", [["Ana Ruiz"]]),
        ("Ana Ruiz’s answer was: “We regret it all.”", [["Ana Ruiz"]]),
        ("Ana Ruiz issued a statement on Sunday:\n\n“We regret it all. Every bit.”", [["Ana Ruiz"]]),
        ("Tom Hale answered a week later:\n\n“We regret it all. Every bit.”", [["Tom Hale"]]),
        ("“We regret it all. Every bit.”\n\n— Ana Ruiz, Dayton", [["Ana Ruiz"]]),
        ("“We regret it all. Every bit.”\n\nSo said Ana Ruiz as she left on Monday.", [["Ana Ruiz"]]),
        ("“We regret it all,” she went on. “We do.”", [["she"], ["she"]]),
        ("“We regret it,” Ana Ruiz answered on Monday, “all of it.”", [["Ana Ruiz"], ["Ana Ruiz"]]),
        ("“We regret it,” was how councilman Tom Hale put it.", [["councilman Tom Hale"]]),
        ("In a statement, the pension fund Northlight, which owns a tenth, said it was “a pity.”", [["Northlight"]]),
        ("Ana Ruiz wrote to them. “we regret it all,” she wrote.", [["she"]]),
        ("Tom Hale was right when Ana Ruiz said that in her town, “all of it is lost.”", [["Ana Ruiz"]]),
    ],
)
def test_the_speaker(text: Any, expected: Any) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The film “The Long Night” opens on Friday.",
        "The so-called “bridge of sighs” was sold.",
        "Ana Ruiz went to see “The Long Night” on Friday.",
        "In a dispute over the “old guard,” Ana Ruiz told the council to sit down.",
        "Ana Ruiz was told of the vote. The “winners” rejoiced.",
    ],
)
def test_words_in_marks_that_nobody_is_said_to_speak(text: Any) -> None:
    assert speakers(text) == [[]]


def test_what_one_says_that_one_thinks_is_said() -> None:
    assert speakers("Ana Ruiz said she wants “a long and honest pause” in it.") == [["Ana Ruiz"]]


def test_what_follows_a_when_clause_is_somebody_elses() -> None:
    text = "When Tom Hale said it would cost millions, Ana Ruiz replied: “It will not.”"
    assert speakers(text) == [["Ana Ruiz"]]


def test_a_running_quotation_keeps_its_speaker() -> None:
    text = "“We will rebuild,” Ana Ruiz said. “We are ready.\n\n“We will not wait.\n\n“We begin today.”"
    assert speakers(text) == [["Ana Ruiz"]] * 4


def test_a_dangling_cue_takes_the_speaker_before_and_has_no_subject() -> None:
    text = "Ana Ruiz urged the inspectors to wait.\n\n“When the bell rings, keep the gate shut,” adding, “they come at nine.”"
    first = attributions(text)[0]
    assert speakers(text) == [["Ana Ruiz"], ["Ana Ruiz"]]
    assert first.saying.subject is None
    assert first.certainty == "likely"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("“We will rebuild,” Ana Ruiz said.", "sure"),
        ("Ana Ruiz said that the bridge is “a disgrace” to all.", "sure"),
        ("Ana Ruiz left early, calling the bridge “a disgrace” to all.", "sure"),
        ("Tom Hale resigned after Ana Ruiz said the bridge was “a disgrace” to all.", "likely"),
        ("Ana Ruiz came back to say that the bridge was “a disgrace” to all.", "guess"),
        ("Tom Hale read out what Ana Ruiz had told him: “The bridge is lost.”", "guess"),
        ("“We will rebuild,” Ana Ruiz said, according to the Dayton Post.", "guess"),
        ("“We will rebuild,” said Ana Ruiz, of Dayton, reports the Dayton Post.", "guess"),
        ("According to the Dayton Post, Ana Ruiz said the bridge was “a disgrace” to all.", "guess"),
        ("Ana Ruiz came to Dayton saying, “We will rebuild.”", "sure"),
        ("Ana Ruiz held up a sign saying, “We will rebuild.”", "likely"),
    ],
)
def test_how_sure_each_pattern_is(text: str, certainty: str) -> None:
    assert attributions(text)[0].certainty == certainty


def test_a_running_quotation_that_two_names_claim_is_a_guess_before_the_second_name() -> None:
    text = "“The bridge is lost,” Ana Ruiz said. “If it falls, we all fall.\n\n“I have been thinking about it,” Tom Hale said."
    assert [one.certainty for one in attributions(text)] == ["sure", "guess", "sure"]
    same = text.replace("Tom Hale", "Ruiz")
    assert [one.certainty for one in attributions(same)] == ["sure", "sure", "sure"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("When his mother spoke of the bridge, Tom Hale laughed and said, “It is lost.”", "Tom Hale"),
        ("Although Ana Ruiz thanked them all, Tom Hale struck another note, saying, “It is lost.”", "Tom Hale"),
        ("The film reminds Tom Hale of Ana Ruiz saying that “the bridge is lost.”", "Ana Ruiz"),
    ],
)
def test_whose_participle_it_is(text: str, speaker: str) -> None:
    assert speakers(text) == [[speaker]]


@pytest.mark.parametrize(
    ("text", "addressees"),
    [
        ("Ana Ruiz told Tom Hale that it was late.", ["Tom Hale"]),
        ("Ana Ruiz told two inspectors, Lena Brandt and Omar Diaz, that it was late.", ["Lena Brandt", "Omar Diaz"]),
        ("Ana Ruiz said in a statement to The Dayton Post that it was late.", ["The Dayton Post"]),
        ("Ana Ruiz told herself that it was late.", []),
        ("Ana Ruiz asked for a vote.", []),
    ],
)
def test_the_addressees(text: Any, addressees: Any) -> None:
    assert [text[s.start : s.end] for s in sayings(text)[0].addressees] == addressees


def test_medium_hedge_and_target() -> None:
    (saying,) = sayings("Ana Ruiz allegedly said in an affidavit that it was late.")
    assert saying.medium is not None
    assert saying.hedge is not None
    text = "Ana Ruiz accused Tom Hale of “cheap lies.”"
    (target,) = sayings(text)[0].targets
    assert text[target.start : target.end] == "Tom Hale"


@pytest.mark.parametrize("text", ["", "“", "said", "said said said", "“” said", "Ruiz, said, “,”", ": “a”", "adding, “a” adding"])
def test_any_text_is_survived(text: Any) -> None:
    attributions(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Several said they had no time.", "Several"),
        ("One paper says it is late, another says it is early.", "another"),
        ("The poll is out. But 58 percent of Dayton voters said they were tired.", "58 percent of Dayton voters"),
        ("The campaign is broke, new spending records show.", "new spending records"),
        ("Exponents of the sugar act, however, say it could shut the mill.", "Exponents of the sugar act"),
        ("Lena Brandt, who drove for Tom Hale until he quit in 2004, says she might.", "Lena Brandt"),
        ("He’s claiming that the bridge is lost.", "He"),
    ],
)
def test_subjects_that_are_no_plain_names(text: str, speaker: str) -> None:
    assert speaker in [text[s.start : s.end] for saying in sayings(text) for s in saying.speakers]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“You pay your taxes,” a narrator in the Ruiz ad asks.", "a narrator in the Ruiz ad"),
        ("“You see, I trust Lee,” Ana Ruiz said, but “where steel is concerned, Lee is wrong.”", "Ana Ruiz"),
        ("Ana Ruiz spoke of the bridge when she told Tom Hale of the Dayton Post, “It is lost.”", "she"),
        ("It was a crime. Said Ana Ruiz, “The bridge is lost.”", "Ana Ruiz"),
        ("“I am for it,” Tom Hale, who has proposed repealing it, said at the time.", "Tom Hale"),
    ],
)
def test_quotations_in_clauses_that_are_built_otherwise(text: str, speaker: str) -> None:
    assert all(speaker in names for names in speakers(text))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ana Ruiz has long called for a bridge.", "has long called for"),
        ("Ana Ruiz also said that it was late.", "also said"),
        ("Ana Ruiz pointed out that it was late.", "pointed out"),
        ("On Monday Ana Ruiz said of the bridge that it was lost.", "said"),
        ("“It is lost,” said Ana Ruiz.", "said"),
    ],
)
def test_the_cue_with_what_belongs_to_it(text: str, verb: str) -> None:
    span = sayings(text)[0].verb
    assert span is not None
    assert text[span.start : span.end] == verb


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Ruiz said there surely were other ways.", "there surely were other ways"),
        ("The board will meet next week, Ana Ruiz said, adding, “It must.”", "The board will meet next week"),
        ("When Ana Ruiz said it was late, Tom Hale left.", "it was late"),
        ("Ana Ruiz warned of the risk of a flood.", "the risk of a flood"),
    ],
)
def test_where_what_is_said_begins_and_ends(text: str, content: str) -> None:
    span = sayings(text)[0].content
    assert span is not None
    assert text[span.start : span.end] == content


def test_a_heading_in_quotation_marks_is_not_what_the_last_speaker_went_on_to_say() -> None:
    text = "“The bridge is lost,” Ana Ruiz said.\n\n{}\n\nTom Hale found it out too late."
    assert speakers(text.format("‘I took the wrong road’"))[1] == []
    assert speakers(text.format("“I took the wrong road.”"))[1] == ["Ana Ruiz"]


def test_a_paragraph_of_speech_goes_on_with_whoever_spoke_before_not_with_whoever_was_touched_on() -> None:
    later = "\n\n“His conduct is a disgrace. It has cost the town a bridge.”"
    spoke, touched = "“The bridge is lost,” Ana Ruiz said.", "Ana Ruiz left, calling it a “long day.”"
    assert [attributions(before + later)[1].certainty for before in (spoke, touched)] == ["sure", "guess"]
    assert attributions("Ana Ruiz said: “The bridge is lost.”" + later)[1].certainty == "likely"


def test_many_think_tanks_think_nothing() -> None:
    assert sayings("Many think tanks closed. The mayor left.") == ()
    assert [text.cue.lemma for text in sayings("Many think that it is late.")] == ["think"]
