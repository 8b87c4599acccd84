import pytest

from factlint.facts import extract
from factlint.link import Extracted, link
from factlint.model import Document, Fact, Ref, Story
from factlint.readers.fold import fold
from factlint.reading import read


def story(*texts: str) -> Story:
    """A story whose facts are one reference for each mention."""
    articles = []
    for number, text in enumerate(texts):
        document = Document(f"{number}.txt", text, fold(text))
        reading = read(document)
        facts = tuple(
            Fact("mention", m.span, "sure", "test", fields={"who": Ref(m.span, m.text)})
            for m in (*reading.mentions, *reading.owners)
        )
        articles.append(Extracted(document, reading, facts))
    return link(articles)


def told(*texts: str) -> Story:
    """A story with the facts that factlint finds in it."""
    readings = [read(Document(f"{number}.txt", text, fold(text))) for number, text in enumerate(texts)]
    return link([Extracted(reading.document, reading, tuple(extract(reading))) for reading in readings])


def who(texts: str | tuple[str, ...], words: str, article: int = 0, nth: int = 0) -> tuple[str, ...]:
    """The keys of the nth mention that is printed so."""
    linked = story(*([texts] if isinstance(texts, str) else texts))
    refs = [fact.fields["who"] for fact in linked.articles[article].facts]
    found = [ref for ref in refs if ref.text == words]
    assert found, [ref.text for ref in refs]
    keys: tuple[str, ...] = found[nth].keys
    return keys


def test_a_surname_is_the_full_name_before_it() -> None:
    assert who("Lena Brandt came. Brandt left.", "Brandt") == ("person:lena-brandt",)


def test_two_people_of_one_surname_stay_apart() -> None:
    text = "Lena Brandt met Omar Brandt."
    assert who(text, "Lena Brandt") != who(text, "Omar Brandt")


def test_father_and_son_stay_apart() -> None:
    text = "John Hale Jr. thanked John Hale."
    assert who(text, "John Hale Jr.") != who(text, "John Hale")


def test_an_honorific_tells_namesakes_apart() -> None:
    text = "Mayor Omar Brandt and Mrs. Lena Brandt came. He left early, Mr. Omar Brandt said. Mrs. Brandt stayed."
    assert who(text, "Mrs. Brandt") == ("person:lena-brandt",)


def test_short_forms_and_middle_initials_are_one_person_across_articles() -> None:
    texts = ("Gov. William J. Carver spoke.", "Gov. Bill Carver spoke.", "Carver spoke to us, he said. “Yes,” Carver said.")
    keys = {who(texts, "Gov. William J. Carver"), who(texts, "Gov. Bill Carver", 1), who(texts, "Carver", 2, 1)}
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("other", "one"),
    [
        ("Tom Hale, 23, a plumber, was hurt.", False),
        ("Tom Hale, a 23-year-old plumber, was hurt.", False),
        ("Tom Hale, 25, a plumber, was hurt.", True),  # 52 mistyped
        ("Tom Hale, 23, a teacher, was hurt.", True),
        ("Tom Hale, 53, a plumber, was hurt.", True),  # a birthday between
        ("Tom Hale, then 23, a plumber, was hurt.", True),
        ("Tom Hale, 23, was hurt.", True),
        ("Tom Hale, a plumber, was hurt.", True),
    ],
)
def test_two_of_one_name_are_told_apart_by_age_and_occupation(other: str, one: bool) -> None:
    texts = ("Tom Hale, 52, a teacher, was hurt.", other)
    keys = [
        next(fact.fields["person"].keys for fact in article.facts if fact.kind == "person") for article in told(*texts).articles
    ]
    assert (keys[0] == keys[1]) is one


def test_a_misspelled_first_name_is_not_merged() -> None:
    texts = ("Gov. Steven Carver spoke.", "Gov. Stephan Carver spoke.")
    assert who(texts, "Gov. Steven Carver") != who(texts, "Gov. Stephan Carver", 1)


def test_a_lone_surname_is_the_one_person_of_the_story() -> None:
    texts = ("Lena Brandt voted no.", "“No,” Brandt said.")
    assert who(texts, "Brandt", 1) == ("person:lena-brandt",)


def test_a_lone_surname_of_two_people_is_neither() -> None:
    texts = ("Lena Garcia met Omar Garcia.", "“No,” Garcia said.")
    assert who(texts, "Garcia", 1) not in [("person:lena-garcia",), ("person:omar-garcia",)]


def test_keys_do_not_depend_on_the_order_of_articles() -> None:
    one, two = "Lena Brandt voted no.", "Gov. Bill Carver met Lena Brandt."
    assert set(story(one, two).entities) == set(story(two, one).entities)


def test_the_two_are_the_one_pair_that_is_named() -> None:
    text = "The board heard Ann Lee and Bob Ray. It told the two to wait. Mayor Dana Ortiz told the two inspectors no."
    assert who(text, "the two") == ("person:ann-lee", "person:bob-ray")
    assert who(text, "the two inspectors") == ("person:ann-lee", "person:bob-ray")


def test_the_two_are_nobody_where_there_are_two_pairs() -> None:
    text = "Ann Lee and Bob Ray came. Kim Hale and Tom Poe left. It told the two to wait."
    assert who(text, "the two") == ()


def test_a_plural_before_its_names() -> None:
    text = "He told the two members of the board, Ann Lee and Bob Ray, to wait."
    assert who(text, "the two members of the board") == ("person:ann-lee", "person:bob-ray")


def test_an_office_after_the_name_is_the_person() -> None:
    assert who("Ann Lee, the board's chairwoman, left.", "the board's chairwoman") == ("person:ann-lee",)


def test_the_office_is_its_one_holder() -> None:
    assert who("Mayor Ana Ruiz came. The governor left. Then the mayor spoke.", "the mayor") == ("person:ana-ruiz",)


def test_an_office_with_two_holders_is_nobody() -> None:
    assert who("Mayor Ana Ruiz met Mayor Bob Ray. Then the mayor spoke.", "the mayor") == ()


def test_the_newspaper_is_the_one_outlet() -> None:
    assert who("The Daily Courier had the tape. The newspaper kept it.", "The newspaper") == ("body:daily-courier",)


def test_the_board_is_the_one_board() -> None:
    assert who("The Northfield Board of Health met. Then the board voted.", "the board") == ("body:northfield-board-of-health",)


def test_a_pronoun_is_the_one_candidate() -> None:
    assert who("Lena Brandt voted no. Later she left.", "she") == ("person:lena-brandt",)


def test_he_is_nobody_whom_a_title_calls_a_woman() -> None:
    text = "Chairwoman Lena Brandt met Omar Diaz. “No,” he said."
    assert who(text, "he") == ("person:omar-diaz",)


def test_a_title_in_another_article_counts() -> None:
    texts = ("Chairwoman Lena Brandt left.", "Lena Brandt met Omar Diaz. “No,” he said.")
    assert who(texts, "he", 1) == ("person:omar-diaz",)


def test_a_pronoun_is_nobody_only_named_in_a_quotation() -> None:
    text = "“Lena Brandt is late,” Omar Diaz said. Later he left."
    assert who(text, "he") == ("person:omar-diaz",)


def test_an_object_is_not_the_subject_of_its_clause() -> None:
    assert who("Lena Brandt told her about it.", "her") == ()


def test_they_are_the_pair() -> None:
    assert who("Ann Lee and Bob Ray voted no. Then they left.", "they") == ("person:ann-lee", "person:bob-ray")


def test_who_is_the_name_before_it() -> None:
    assert who("Board chair Ann Lee, a Texas native, who voted no, left.", "who") == ("person:ann-lee",)


def test_a_campaign_is_one_body_and_its_spokesman_speaks_for_it() -> None:
    linked = story(
        "Dana Ortiz lost. Ortiz's campaign denied it. The Ortiz campaign was calm. Ortiz campaign spokesman Ted Lund left."
    )
    assert linked.entities["body:ortiz-campaign"].name == "Ortiz campaign"
    assert linked.entities["person:ted-lund"].voice == "body:ortiz-campaign"
    assert linked.entities["person:dana-ortiz"].voice is None


def test_a_quotation_knows_whose_voice_it_is() -> None:
    text = "Dana Ortiz lost. Ortiz's campaign denied it. “It is a lie from start to end,” the campaign's spokesman Ted Lund said."
    document = Document("a.txt", text, fold(text))
    reading = read(document)
    linked = link([Extracted(document, reading, extract(reading))])
    (quote,) = [fact for fact in linked.articles[0].facts if fact.kind == "quote" and fact.fields["form"] != "indirect"]
    assert quote.fields["voice"] == ("person:ted-lund", "body:ortiz-campaign")


def test_an_acronym_is_its_body() -> None:
    text = "The Northfield Water Authority met. The NWA voted."
    assert who(text, "The NWA") == who(text, "The Northfield Water Authority")


def test_an_empty_story_is_linked() -> None:
    assert link([]).articles == ()
    assert story("").articles[0].facts == ()


def test_whose_lawyer_it_is_goes_with_the_name_behind_the_comma() -> None:
    assert who("Ann Lee came. Her lawyer, Tom Hale, left.", "Her lawyer") == ("person:tom-hale",)


def test_kinship_tells_which_of_two_she_is() -> None:
    text = "Quent Farrow's mother, Gale Farrow, met Bo Hale at noon. She left at one."
    assert who(text, "She") == ("person:gale-farrow",)


def test_of_two_people_whose_gender_nothing_tells_he_is_neither() -> None:
    assert who("Sam Lee told Chris Hale that he was late.", "he") == ()


def test_a_nickname_in_quotation_marks_is_the_same_persons() -> None:
    text = 'Edgar "Ned" Lee left. Ned Lee came back. Lee left again.'
    assert who(text, "Ned Lee") == who(text, 'Edgar "Ned" Lee') == who(text, "Lee")


def test_a_nickname_in_print_makes_one_person_of_two_first_names() -> None:
    full, short, plain = (
        "William “Mo” Brandt was sworn in. Mo Brandt smiled.",
        "Mo Brandt smiled.",
        "William Brandt, 43, was sworn in.",
    )
    for texts in ((full, plain), (plain, full), (full, short, plain)):
        last = len(texts) - 1
        assert who(texts, "William Brandt", texts.index(plain)) == who(texts, "Mo Brandt", 0 if texts[0] == full else last)


def test_a_nickname_without_a_name_that_explains_it_is_somebody_else() -> None:
    assert who(("William Brandt came.", "Mo Brandt came."), "Mo Brandt", 1) == ("person:mo-brandt",)


def test_a_body_is_called_by_a_noun_that_is_not_in_its_name() -> None:
    assert who("The Fernhill Academy closed. The school told parents nothing.", "The school") == who(
        "The Fernhill Academy closed.", "The Fernhill Academy"
    )


@pytest.mark.parametrize(
    ("text", "pronoun", "whose"),
    [
        ("Lena Brandt met Omar Diaz. Diaz told her to go.", "her", "lena-brandt"),
        ("Omar Diaz rang Lena Brandt, telling her to go.", "her", "lena-brandt"),
        ("Omar Diaz, representing Lena Brandt, told her to go.", "her", "lena-brandt"),
        ("Lena Brandt asked Omar Diaz and Ray Hale to go, and both told her to wait.", "her", "lena-brandt"),
        ("Lena Brandt said his lawyer, Omar Diaz, had warned her.", "her", "lena-brandt"),
        ("Lena Brandt sold her house.", "her", "lena-brandt"),
        ("Lena Brandt left. Her sister, Ann Brandt, stayed.", "Her", "lena-brandt"),
        ("Police held Omar Diaz after his neighbor called.", "his", "omar-diaz"),
        ("Lena Brandt said Ann Lee had left. “It is late,” she told us.", "she", "lena-brandt"),
        ("Lena Brandt said the mayor had left.\n\n“It is late,” she said.", "she", "lena-brandt"),
        ("A spokeswoman, Lena Brandt, put it at ten. “It is late,” she said.", "she", "lena-brandt"),
        ("Lena Brandt left.\n\nAsked by the judge whether it was late, she said: “It is.”", "she", "lena-brandt"),
    ],
)
def test_a_pronoun_goes_to_the_one_who_is_left(text: str, pronoun: str, whose: str) -> None:
    assert who(text, pronoun) == (f"person:{whose}",)


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Lena Brandt told Ann Lee that she was late.", "she"),
        ("Lena Brandt told Ann Lee that her car was late.", "her"),
        ("The mayor told Lena Brandt that she was late.", "she"),
        ("Omar Diaz went home. Judge Ann Lee ordered that he be held.", "he"),
        ("Lena Brandt accused Ann Lee, whom Omar Diaz had told of her debts.", "her"),
        ("Lena Brandt left. In her speech, Ann Lee was silent.", "her"),
        ("“Lena Brandt sold her house,” Ann Lee said.", "her"),
        ("Lena Brandt told Ann Lee it was late. “I know,” she said.", "she"),
        ("Lena Brandt defied Ann Lee. “I know,” she said.", "she"),
    ],
)
def test_a_pronoun_that_may_be_of_two_is_nobodys(text: str, pronoun: str) -> None:
    assert who(text, pronoun) == ()


@pytest.mark.parametrize(
    ("text", "short", "key"),
    [
        ('Edwin "Buzz" Brandt came. Buzz left.', "Buzz", "person:edwin-buzz-brandt"),
        ("Robert Brandt came. On Monday Bob was tired.", "Bob", "person:robert-brandt"),
        ("Elif Yıldar came. Yildar left.", "Yildar", "person:elif-yildar"),
    ],
)
def test_a_nickname_or_a_name_without_its_marks_is_whose_it_is(text: str, short: str, key: str) -> None:
    assert who(text, short) == (key,)
