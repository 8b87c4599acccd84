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
