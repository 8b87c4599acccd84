"""Who is among whom."""

from __future__ import annotations

from factlint.comparators import names, values
from factlint.model import Ref, Span


def ref(key: str | None, name: str | None = None) -> Ref:
    return Ref(Span(0, 1), name or "they", (key,) if key else (), name)


ANA, TOM = ref("person:ana-ruiz", "Ana Ruiz"), ref("person:tom-hale", "Tom Hale")
BOARD, CAMPAIGN = ref("body:water-board", "Water Board"), ref("body:ruiz-campaign", "Ruiz campaign")
SOMEBODY = ref(None)


def test_a_key_in_common_settles_it() -> None:
    assert names.none_of.check((ANA, SOMEBODY), (ANA,)) is False
    assert names.some_of.check((ANA, SOMEBODY), (ANA, TOM)) is True


def test_persons_without_one_in_common_are_different() -> None:
    assert names.none_of.check((ANA,), (TOM,)) is True
    assert names.some_of.check((ANA,), (TOM,)) is False
    assert names.different_people.check((ANA,), (TOM,)) is True


def test_somebody_unresolved_may_be_anybody() -> None:
    assert names.none_of.check((ANA,), (SOMEBODY,)) is None
    assert names.some_of.check((ANA,), (TOM, SOMEBODY)) is None


def test_a_body_may_hold_the_person() -> None:
    assert names.some_of.check((ANA,), (BOARD,)) is None
    assert names.some_of.check((TOM,), (ANA, BOARD)) is False
    assert names.some_of.check((ANA,), (TOM, CAMPAIGN)) is None


def test_one_person_is_no_group_and_no_body() -> None:
    assert names.one_person.check((ANA,)) is True
    assert names.one_person.check((ANA, TOM)) is False
    assert names.one_person.check((BOARD,)) is False
    assert names.only_persons.check((ANA, TOM)) is True
    assert names.only_persons.check((ANA, BOARD)) is False


def test_initials_and_case_are_one_first_name() -> None:
    assert names.same_first_name.check("William", "W.") is True
    assert names.same_first_name.check("william", "William") is True
    assert names.same_first_name.check("William J.", "W.J.") is True
    assert names.same_first_name.check("Bill", "William") is True
    assert names.same_first_name.check("Will", "Bill") is True
    assert names.same_first_name.check("Nora", "William") is False


def test_a_campaign_speaks_for_whom_it_is_named_after() -> None:
    assert values.one_voice.check(("body:ruiz-campaign",), ("person:ana-ruiz",)) is True
    assert values.one_voice.check(("person:tom-ruiz",), ("person:ana-ruiz",)) is False


def test_given_names_are_compared_by_any_of_them() -> None:
    same = names.given_name_in_common.check
    assert same("J. Martin Corwin", "Marty Corwin") is True
    assert same("Señor Raúl Corwin", "Raul Corwin") is True
    assert same("William Corwin", "W. Corwin") is True
    assert same("Nora Corwin", "William Corwin") is False
    assert same("Corwin", "William Corwin") is None


def test_a_name_in_print_is_no_pronoun_and_no_description() -> None:
    def printed(text: str) -> tuple[Ref, ...]:
        return (Ref(Span(0, 1), text, ("person:ana-ruiz",), "Ana Ruiz"),)

    assert names.named_in_print.check(printed("Mayor Ana Ruiz")) is True
    assert names.named_in_print.check(printed("Ruiz’s")) is True
    assert names.named_in_print.check(printed("She")) is False
    assert names.named_in_print.check(printed("the two inspectors")) is False


def test_a_group_beside_a_name_does_not_hide_who_is_meant() -> None:
    whigs, they = Ref(Span(0, 1), "the Whigs"), Ref(Span(0, 1), "they")
    assert names.named_among.check((ANA,), (TOM, whigs)) is False
    assert names.named_among.check((ANA,), (ANA, whigs)) is True
    assert names.named_among.check((ANA,), (TOM, they)) is None
    assert names.named_among.check((ANA,), (whigs,)) is None
    assert names.named_among.check((ANA,), (TOM, CAMPAIGN)) is None


def test_one_surname_may_be_relatives() -> None:
    assert names.of_one_surname.check((ANA,), (ref("person:tom-ruiz", "Tom Ruiz"),)) is True
    assert names.of_one_surname.check((ANA,), (TOM,)) is False


def test_two_titles_that_nobody_holds_together() -> None:
    assert names.held_together.check("senator", "representative") is False
    assert names.held_together.check("senator", "senator") is True
    assert names.held_together.check("senator", "senate majority leader") is True
    assert names.held_together.check("senator", "general") is True


def test_a_middle_initial_is_no_first_name() -> None:
    assert names.given_name_in_common.check("Joel J. Sutton", "Jacob Sutton") is False
    assert names.given_name_in_common.check("J. Jacob Sutton", "Jake Sutton") is True


def test_one_name_from_another_alphabet() -> None:
    assert names.given_name_in_common.check("Sergey Sutton", "Sergei Sutton") is True
    assert names.given_name_in_common.check("Mohamed Sutton", "Mohammed Sutton") is True
    assert names.given_name_in_common.check("Marta Sutton", "Marina Sutton") is False


def test_a_second_name_that_begins_alike_and_differs_is_a_slip() -> None:
    assert names.given_name_in_common.check("Arno David Sutton", "Arno Daniel Sutton") is False
    assert names.given_name_in_common.check("Arno Dave Sutton", "Arno David Sutton") is True
    assert names.given_name_in_common.check("Arno D. Sutton", "Arno Daniel Sutton") is True
    assert names.given_name_in_common.check("Arno Sutton", "Arno Daniel Sutton") is True
    assert names.given_name_in_common.check("Arno Felix Sutton", "Arno Daniel Sutton") is True, "may be a name of its own"
