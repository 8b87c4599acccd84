"""Whether two articles are about one thing."""

from __future__ import annotations

from factlint.comparators.subjects import on_one_subject

BRIDGE = (
    "The inspector crawled under the bridge with a lamp on Monday. Rust has eaten half of the northern pillar, and the county "
    "wants trucks kept away until welders have strengthened it. Repairs cost two million, which the treasurer hopes to borrow."
)
TRUCKS = (
    "Trucks must take another road. The northern pillar of the old bridge is weak, said Lena Brandt, who inspects what the county "
    "built. Welders start in April, and the treasurer has found a lender. Shops in Harlow fear that customers stay away. "
)
STRIKE = (
    "Nurses at Linton hospital began a strike over night shifts. Their union says wages have fallen behind those of teachers, and "
    "promised pickets outside every clinic. Patients were told that operations would be postponed until autumn."
)


def test_articles_that_tell_of_one_event_share_words() -> None:
    assert on_one_subject.check(BRIDGE, TRUCKS) is True
    assert on_one_subject.check(BRIDGE, BRIDGE) is True


def test_articles_that_share_a_folder_only_do_not() -> None:
    assert on_one_subject.check(BRIDGE, STRIKE) is False
    assert on_one_subject.check(STRIKE, TRUCKS) is False


def test_a_line_is_too_short_to_say() -> None:
    assert on_one_subject.check("Rust has eaten half of the northern pillar.", STRIKE) is True
