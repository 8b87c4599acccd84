"""The words of votes: who votes, what comes of it, and which of several votes is meant.

Source: written for factlint from general knowledge of how councils, parliaments and courts are reported.
"""

from __future__ import annotations

BODIES: dict[str, str] = {
    "board": "board", "trustees": "board", "supervisors": "board", "selectmen": "board", "regents": "board", "directors": "board",
    "canvassers": "board", "governors": "board", "council": "council", "councilors": "council", "councillors": "council",
    "aldermen": "council", "commission": "commission", "commissioners": "commission", "committee": "committee",
    "subcommittee": "subcommittee", "panel": "panel", "task force": "task force", "caucus": "caucus", "senate": "senate",
    "senators": "senate", "house": "house", "representatives": "house", "assembly": "assembly", "parliament": "parliament",
    "legislature": "legislature", "congress": "congress", "commons": "commons", "lords": "lords", "knesset": "knesset",
    "duma": "duma", "bundestag": "bundestag", "court": "court", "justices": "court", "tribunal": "tribunal",
    "judges": "court", "synod": "synod", "cabinet": "cabinet", "faculty": "faculty", "convention": "convention", "delegates": "convention",
}  # fmt: skip
"""{noun: the body under one name}. Words such as lawmakers or members, which fit many bodies, are left out."""

GENERIC: frozenset[str] = frozenset(
    """the city county town village state national federal school district regional local municipal full u.s united states
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr aug sept oct nov dec on in by after when republican democratic""".split()
)
"""Capitalised words in the names of bodies that do not tell one from another, and words that open a sentence."""

PASSED: frozenset[str] = frozenset(
    """approved approve approves approving passed pass passes passing adopted adopt adopts adopting backed back endorsed endorse
    endorsing confirmed confirm confirms confirming ratified ratify ratifying cleared clear authorized authorize authorised authorise
    accepted accept advanced advance certified certify enacted enact okayed greenlighted carried impeached squeaked sailed overrode granted grant backs clears
    okays""".split()
)

FAILED: frozenset[str] = frozenset(
    """rejected reject rejects rejecting failed fail fails failing defeated defeat defeats defeating denied deny denies denying died
    blocked block killed kill vetoed scuttled refused refuse against blocks kills""".split()
)

NOT_ASSERTED: frozenset[str] = frozenset(
    """would could might may if unless should must needs need needed requires require required expected likely whether hopes hoped
    predicted forecast until""".split()
)
"""Words that make the vote after them one that has not been held, or may not be."""

FIRST_ROUND: frozenset[str] = frozenset({"initially", "originally", "earlier", "previously"})

LATER_ROUND: frozenset[str] = frozenset(
    """later then subsequently eventually ultimately reversed reversing reversal reconsidered reconsidering revote again finally
    afterward afterwards rescinded reopened""".split()
)

ROUNDS: dict[str, str] = {
    "first": "first", "initial": "first", "original": "first", "earlier": "first", "previous": "first", "second": "later",
    "third": "later", "final": "later", "new": "later", "repeat": "later",
}  # fmt: skip
"""Words that say which vote it is only where they stand before the vote itself: its second vote, not its second building."""

MOTIONS: frozenset[str] = frozenset(
    """bill measure motion proposal resolution ordinance amendment plan budget nomination referendum legislation agreement contract
    deal proposition request appeal package act law override veto nominee treaty charter sanctions article amendments""".split()
)

UNSPECIFIC: frozenset[str] = frozenset(
    """bill measure motion proposal resolution legislation plan law act package item question matter vote version text idea move
    party-line partisan bipartisan narrow close roll-call procedural final full floor chamber lawmaker member republican democrat
    democratic nominee nomination""".split()
)
"""Words of motions that do not tell one from another."""

SEVERAL: frozenset[str] = frozenset(
    {"another", "separate", "separately", "also", "other", "each", "next", "similar", "second", "third", "previous"}
)
"""Words that make a vote one of several."""

OTHER_MATTERS: frozenset[str] = frozenset(
    """amendment amendments substitute table tabled tabling postpone postponed delay delayed deny denied denying oppose committee
    subcommittee earlier previously previous before last first initially originally again ago abstain abstained abstaining abstention
    abstentions recused absent straw preliminary second separate another override veto""".split()
)
"""Words that leave open which vote somebody voted against, or who of those named did."""

WHOLE_MAJORITY: frozenset[str] = frozenset(
    {
        "two-thirds",
        "three-fifths",
        "three-quarters",
        "three-fourths",
        "supermajority",
        "super-majority",
        "filibuster",
        "cloture",
        "quorum",
    }
)
"""Signs that more than half of the votes may have been needed."""

TIE_BREAK: frozenset[str] = frozenset(
    {"tiebreaking", "tiebreaker", "tie-breaking", "tie-breaker", "casting", "deciding", "decisive", "broke", "breaking"}
)
"""Signs that somebody outside the tally decided."""

SHARES: dict[str, float] = {
    "two-thirds": 2 / 3, "two thirds": 2 / 3, "three-fifths": 3 / 5, "three fifths": 3 / 5, "three-quarters": 3 / 4,
    "three quarters": 3 / 4, "three-fourths": 3 / 4, "three fourths": 3 / 4, "four-fifths": 4 / 5, "60 percent": 0.6,
    "60 per cent": 0.6, "60%": 0.6, "55 percent": 0.55, "55 per cent": 0.55, "75 percent": 0.75, "75 per cent": 0.75,
}  # fmt: skip
"""Majorities that are more than half, as part of the votes."""
