"""Two quotations laid side by side."""

from __future__ import annotations

import pytest

from factlint.comparators import words
from factlint.comparators.wording.alignment import align
from factlint.comparators.wording.tokens import prepared
from factlint.model import Quantity

SAME = [
    ("We will rebuild the bridge by spring", "“WE WILL REBUILD the bridge, by spring.”"),
    ("We've got to wait, and we'll march 20 percent more", "We have got to wait and we will march twenty per cent more"),
    ("[W]e have to rebuild the harbour", "We have to rebuild the harbor"),
    ("It's been a long, um, and hard road, you know, for the town", "It has been a long and hard road for the town"),
    ("the foot path was found in the fog", "the footpath was found in the fog"),
    ("The U.S. government recognised the two-tier plan", "The US government recognized the two tier plan"),
    ("He said ‘how’s it going’ and “where’s the ’em”", "He said how's it going and where is the them"),
    ("There were one or two of them at the bridge", "There were 1 or 2 of them at the bridge"),
    ("She can't say that 1,200 people cannot vote", "She cannot say that 1200 people can't vote"),
]
CUTS = [
    ("I support the old bill, which is long, if it is amended", "I support the old bill … if it is amended"),
    ("We will rebuild the bridge by spring, and we will not raise taxes", "We will rebuild the bridge by spring"),
    ("He told us the bridge would close by winter", "[The engineer] told us the bridge would close by winter"),
    (
        "We will rebuild the bridge. ... We will find the money.",
        "We will rebuild the bridge. We shall ask the county. We will find the money.",
    ),
]
ALTERED = [
    ("We did not take a cent from the quarry", "We did take a cent from the quarry", "negation"),
    ("We are short of 2,460 tons of steel", "We are short of 2,640 tons of steel", "number"),
    ("We are grateful to Brandt for the work", "We are grateful to Diaz for the work", "name"),
    ("We will rebuild the bridge by spring", "We will repair the bridge by spring", "content"),
    ("We will rebuild the bridge by spring", "We must rebuild the bridge by spring", "content"),
    ("We have a bridge to rebuild by spring", "We got a bridge to rebuild by spring", "content"),
    ("They said we would rebuild the bridge by spring", "They said she would rebuild the bridge by spring", "content"),
    ("We will rebuild that old bridge by the spring", "We will rebuild the old bridge by spring", "small"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_what_any_editor_may_write_either_way_is_the_same(one: str, two: str) -> None:
    assert words.same_words.check(one, two) is True
    assert words.same_words.check(two, one) is True
    assert align(one, two).differences == ()


@pytest.mark.parametrize(("one", "two"), CUTS)
def test_a_cut_at_the_ends_at_a_gap_or_in_brackets_is_lawful(one: str, two: str) -> None:
    assert words.lawful_cut.check(one, two) is True
    assert words.lawful_cut.check(two, one) is True


@pytest.mark.parametrize(("one", "two", "sort"), ALTERED)
def test_an_altered_word_is_told_by_how_grave_it_is(one: str, two: str, sort: str) -> None:
    found = align(one, two)
    assert found.one_utterance
    assert {difference.sort for difference in found.differences} == {sort}
    assert words.lawful_cut.check(one, two) is False
    assert words.small_words_only.check(one, two) is (sort == "small")
    assert words.negation.check(two, one) is (sort == "negation")


def test_the_clashing_words_are_shown() -> None:
    one, two = "We will rebuild the bridge by spring", "We will repair the bridge by spring"
    mine, theirs = words.clashing(one, two)
    assert [one[a:b] for a, b in mine] == ["rebuild"]
    assert [two[a:b] for a, b in theirs] == ["repair"]


def test_two_utterances_that_begin_alike_are_not_compared() -> None:
    one = "We will never close the library on Mill Street while I am mayor"
    two = "We will never sell the pool, whatever the county says about our debts"
    assert words.one_utterance.check(one, two) is False


def test_function_words_alone_make_no_common_utterance() -> None:
    assert words.one_utterance.check("It is what it is and that is that", "It is what it is and this is that") is False


def test_a_fragment_is_part_of_the_whole() -> None:
    assert words.part_of.check("proud", "I am proud of this town") is True
    assert words.part_of.check("proud town", "I am proud of this town") is False


@pytest.mark.parametrize("text", ["", "…", "“”", "[ ]", "'", "…" * 50, "a " * 3000, "1,2,3,,,", "n't 's 'd"])
def test_any_text_can_be_compared(text: str) -> None:
    for other in (text, "We will rebuild the bridge by spring", ""):
        words.same_words.check(text, other)
        words.lawful_cut.check(other, text)
        words.one_utterance.check(text, other)


@pytest.mark.parametrize(
    ("said", "forms"),
    [
        ("five hundred thousand twenty-five", ("500025",)),
        ("nineteen eighty", ("nineteen", "eighty")),
        ("one of us", ("one", "of", "us")),
        ("5%", ("5", "percent")),
    ],
)
def test_number_words_are_read_as_numbers_where_they_are_one(said: str, forms: tuple[str, ...]) -> None:
    assert prepared(said).forms == forms


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("Hartwell", "Hartwel", True),
        ("Hartwell", "Hatrwell", True),
        ("Hartwell", "hartwell", False),
        ("Lee", "Lea", False),
        ("Corday", "Condor", False),
    ],
)
def test_names_spelled_almost_alike(one: str, two: str, alike: bool) -> None:
    assert words.almost_alike.check(one, two) is alike


def test_length_is_counted_in_words() -> None:
    three = Quantity(3, 3, "3")
    assert words.at_least_words.check("Water-board chair Ruiz", three) is True
    assert words.at_least_words.check("Chair Ruiz", three) is False


def test_slips_rewordings_and_cuts_are_told_apart() -> None:
    one = "The whole village deeply mourns the death of twelve miners in the terrible accident"
    two = "The whole village profoundly mourns the loss of twelve miners in the awful accident"
    assert words.one_utterance.check(one, two) is True
    assert words.many_places.check(one, two) is True
    assert words.passage.check(one, two) is False
    three = "We will rebuild the bridge, whatever it may cost us, and we will not raise any taxes"
    four = "We will rebuild the bridge, and we will not raise any taxes"
    assert words.passage.check(three, four) is True
    assert words.many_places.check(three, four) is False


def test_a_stray_word_in_common_far_off_is_no_part_of_the_utterance() -> None:
    one = "The wind is about to turn in favour of the harbor, and with luck we sail again for the town"
    two = "They can see the wind is about to turn, the moment that the fleet has settled its quarrel of the day"
    assert align(one, two).differences == ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("We stopped asking him about the bridge", "We stopped askin' him about the bridge"),
        ("We waited for Moammar Qadari at the bridge", "We waited for Muammar al-Kadari at the bridge"),
        ("We open on the 4th of July at the bridge", "We open on the fourth of July at the bridge"),
        ("It is the '90s again at the bridge", "It is the 1990s again at the bridge"),
        ("That d---ed bridge is shut again", "That damned bridge is shut again"),
        ("The bridge … and I will pay for it", "The bridge is old, I think, and so are we, and I will pay for it"),
    ],
)
def test_what_any_editor_may_write_otherwise_is_lawful(one: str, two: str) -> None:
    assert words.lawful_cut.check(one, two) is True


@pytest.mark.parametrize(
    ("one", "two", "sort"),
    [
        ("We will mend the bridges by spring", "We will mend the bridge by spring", "small"),
        ("He closed the bridge for the winter", "He closes the bridge for the winter", "small"),
        ("We will mend only the bridge by spring", "We will mend the bridge by spring", "content"),
        ("We thank Brian Hale for the bridge", "We thank Brown Hale for the bridge", "name"),
    ],
)
def test_endings_are_small_and_limits_are_not(one: str, two: str, sort: str) -> None:
    assert [found.sort for found in align(one, two).differences] == [sort]


def test_a_short_plain_misquotation_is_told_from_a_mould_and_from_another_ending() -> None:
    assert words.nearly_word_for_word.check("We will rebuild the bridge by spring", "We must rebuild the bridge by spring") is True
    assert words.one_utterance.check("We will end hunger as we know it", "We will end poverty as we know it") is False
    assert words.nearly_word_for_word.check("I ask for every vote in Ashford", "I ask for every vote in Millbrook") is False


def test_a_cut_before_a_turn() -> None:
    assert words.cut_before_a_turn.check("I support the plan", "I support the plan, but not the price") is True
    assert words.cut_before_a_turn.check("I support the plan", "I support the plan. But not the price") is False
    assert words.cut_before_a_turn.check("I support the plan", "I support the plan of the county") is False


def test_brackets_that_name_somebody_else() -> None:
    said = "In May Brandt refused to pay a cent for the old iron bridge"
    assert words.bracket_names_another.check(said.replace("Brandt", "[Hale]"), said) is True
    assert words.bracket_names_another.check(said.replace("Brandt", "[Lena Brandt]"), said) is False
    assert words.bracket_names_another.check(said.replace("Brandt", "[Hale]"), said.replace("Brandt", "he")) is False


def test_ellipses_and_first_person() -> None:
    assert words.framed_by_ellipses.check("… we will pay …") is True
    assert words.framed_by_ellipses.check("we will … pay") is False
    assert words.first_person.check("I will pay") is True
    assert words.first_person.check("In May we will pay") is False


def test_the_marks_go_together_one_by_one() -> None:
    mine, theirs = words.clashing("We will not mend our bridge in the old town", "We will mend our bridge in the new town")
    assert mine == ((8, 11), (35, 38))
    assert theirs == ((0, 0), (31, 34))


@pytest.mark.parametrize(("one", "two"), [("cannot", "can"), ("don't", "do")])
def test_a_word_that_prints_its_not_is_held_against_the_word_without(one: str, two: str) -> None:
    mine, theirs = f"We {one} mend the old iron bridge by spring", f"We {two} mend the old iron bridge by spring"
    (here,), (there,) = words.clashing(mine, theirs)
    assert (mine[slice(*here)], theirs[slice(*there)]) == (one, two)


def test_a_whole_sentence_that_is_the_same_lets_the_one_beside_it_differ_more() -> None:
    full = "Everybody asks about the reason. For them, that day is here. So what? Plainly enough, we must all go."
    short = "For them, it is that day here. So what? Plainly enough, we must all go."
    assert align(full, short).sentences
    assert words.nearly_word_for_word.check(full, short)
    assert not align(full.replace("So what? Plainly", "So plainly").replace(". For", ", for"), short).sentences
    budget = "I fear that the chairman's plan follows the wishes of his old teacher rather than the law of this land"
    letter = "Your plan seems to follow the wishes of your old teacher rather than the law of this land"
    assert not align(budget, letter).sentences
    assert not words.nearly_word_for_word.check(budget, letter)
