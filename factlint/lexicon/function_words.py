"""Small words of English by what they do in a clause. Written by the authors from general knowledge of English."""

from __future__ import annotations

BE: frozenset[str] = frozenset(
    """
    is are was were be been being am 's 're isn't aren't wasn't weren't get gets got
    """.split()
)
HAVE: frozenset[str] = frozenset(
    """
    has have had having 've hasn't haven't hadn't
    """.split()
)
DO: frozenset[str] = frozenset(
    """
    do does did don't doesn't didn't
    """.split()
)
MODALS: frozenset[str] = frozenset(
    """
    will would can could may might shall should must won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd ought
    """.split()
)
NEGATIONS: frozenset[str] = frozenset(
    """
    not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot
    couldn't shouldn't mustn't
    """.split()
)
DETERMINERS: frozenset[str] = frozenset(
    """
    the a an this these those my your his her its our their every each any some no another such certain several many most
    few both all what whatever which
    """.split()
)
PREPOSITIONS: frozenset[str] = frozenset(
    """
    of in on at by for with from to into onto over under about against between through during before after without within
    among around despite upon toward towards as like than via per regarding concerning near inside outside across behind
    beyond off until since amid alongside following
    """.split()
)
SUBJECT_PRONOUNS: frozenset[str] = frozenset(
    """
    i he she it we they you who that which everyone everybody nobody someone others many
    """.split()
)
RELATIVES: frozenset[str] = frozenset({"who", "which", "whom"})
CONJUNCTIONS: frozenset[str] = frozenset(
    """
    but because while when if although though since unless until before after as whereas whether or nor so yet than where
    why how once
    """.split()
)
ADVERBS: frozenset[str] = frozenset(
    """
    also then later once again already even still now just simply often soon first last long since yet too ever meanwhile
    instead further furthermore moreover however therefore thus perhaps maybe always sometimes never not earlier afterward
    afterwards today yesterday tomorrow tonight twice likewise nonetheless nevertheless back there here more only quite
    rather almost at-one-point
    """.split()
)
"""Adverbs that do not end in -ly and may stand between a subject and its verb."""

NOT_ADVERBS: frozenset[str] = frozenset(
    """
    family only early daily weekly monthly yearly likely friendly elderly ally rally assembly italy july reply supply apply
    fly rely comply imply bully anomaly monopoly homily lily belly jelly bodily costly deadly lonely lovely holy ugly silly
    jolly
    """.split()
)
"""Words in -ly that are no adverbs (or as often something else)."""

AUXILIARIES: frozenset[str] = BE | HAVE | DO | MODALS
VERB_WORDS: frozenset[str] = (ADVERBS | AUXILIARIES | NEGATIONS) - frozenset(
    "yesterday today tomorrow tonight earlier afterward afterwards here there back however therefore".split()
)
"""What belongs to the verb that it stands before: has long said, did not also say."""
