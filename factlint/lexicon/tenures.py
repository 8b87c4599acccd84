"""Offices with a day on which they begin, and words for offices held twice or for a while.

Written from general knowledge of English news copy.
"""

from __future__ import annotations

ELECTED: frozenset[str] = frozenset(
    "mayor governor senator sheriff representative councillor commissioner supervisor treasurer prosecutor clerk alderman president "
    "assessor auditor coroner".split()
)
"""Offices that voters fill, under the spelling of `ROLE_FORMS`."""

POSTS: frozenset[str] = ELECTED | frozenset(
    "chair chairman chairwoman chairperson councilman councilwoman councilor councilmember congressman congresswoman alderwoman "
    "superintendent chief director principal chancellor dean provost bishop archbishop pastor rabbi minister secretary ambassador "
    "editor publisher coach manager captain speaker leader executive ceo judge justice comptroller controller solicitor".split()
)
"""Nouns for what one person is for years."""

INTERRUPTED: tuple[str, ...] = (
    "acting", "interim", "appointed", "appointment", "vacan", "fill the", "returned", "comeback", "second stint", "two stints",
    "nonconsecutive", "non-consecutive", "caretaker", "temporar", "special election", "previously", "recall", "redistrict",
    "permanent",
)  # fmt: skip
"""How a text tells that an office was held before it was won, or held twice; parts of words, in small letters."""
