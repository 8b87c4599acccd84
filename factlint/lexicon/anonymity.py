"""Words by which an article keeps a source's name back. Written by the authors from general knowledge of English news prose."""

from __future__ import annotations

NAMELESS = (
    r"(?:(?:ask|wish|want|prefer|request|demand|beg)(?:ed|s|ing)? (?:not to be|to remain|to be left|to stay|that \w+ not be)"
    r"|(?:did|does|do)(?: not|n't) (?:want|wish|care|agree) to be"
    r"|(?:declin|refus)(?:ed|es|ing) to be) (?:named|identified|quoted by name|nameless|unnamed|anonymous)\b"
    r"|(?:requested|sought|was granted|were granted|insisted on|on(?: the)?(?: strict)? condition of|under cover of|seeking) anonymity\b"
    r"|(?:spoke|speaking|talked|talking) anonymously\b"
    r"|(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|comment|discuss)\b"
)
"""A regular expression: "who asked not to be named", "on condition of anonymity"."""

_ASKING = {f"{verb}{end}" for verb in "ask wish want prefer request demand beg".split() for end in ("", "ed", "s", "ing")}
NEEDED = (
    (frozenset({"anonymity", "anonymously"}), frozenset({"anonymity", "anonymously"})),
    (
        frozenset("named identified quoted nameless unnamed anonymous".split()),
        frozenset(_ASKING | {*"care agree declined declines declining refused refuses refusing".split()}),
    ),
    (frozenset("authorized authorised allowed permitted".split()), frozenset("speak talk comment discuss".split())),
)
"""Each of them has a word of both sets of one pair."""

SOURCE_NOUNS: tuple[str, ...] = (
    "source", "official", "aide", "adviser", "advisor", "diplomat", "lawmaker", "officer", "staffer", "employee", "executive",
    "investigator", "insider", "operative", "strategist", "donor", "lawyer", "teacher", "doctor",
)  # fmt: skip
"""What people are called who are not named."""
