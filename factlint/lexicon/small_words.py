"""Words that carry little by themselves, for telling a smoothed quotation from an altered one.

Source: written for factlint from general knowledge of English; closed classes (articles, prepositions, pronouns, auxiliaries,
conjunctions) and the commonest words of emphasis and hesitation.
"""

from __future__ import annotations

HESITATIONS: frozenset[str] = frozenset("ah eh er erm hm hmm huh mm uh uhm um".split())
"""Sounds that any editor leaves out of a quotation."""

ASIDES: tuple[tuple[str, ...], ...] = (("you", "know"), ("i", "mean"))
"""Spoken fillers of several words that any editor may leave out."""

NEGATIONS: frozenset[str] = frozenset(
    "not no never neither nor none nobody nothing nowhere without hardly barely scarcely unable".split()
)

MODALS: frozenset[str] = frozenset("will would shall should can could may might must ought".split())
"""Small too, but putting one in, leaving one out or changing one alters what is said."""

SHADES: frozenset[str] = frozenset("all always certainly ever every just less maybe more most only perhaps".split())
"""Small too, but putting one in or leaving one out makes a claim wider, narrower or less sure."""

TURNS: frozenset[str] = frozenset("but except if only provided unless until".split())
"""Words that take back or narrow what was said before them."""

PALE_WORDS: frozenset[str] = frozenset(
    """
    know knew known think thought say says said want wants wanted make makes made come comes came see saw look looks take takes took
    need needs thing things people way time today
    """.split()
)
"""Not small, but in so many sentences that two which share them need have nothing else in common."""

PRONOUNS: frozenset[str] = frozenset(
    """
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours
    ourselves they them their theirs themselves
    """.split()
)
"""Small too, but changing one for another alters who is meant."""

ALIKE: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "a an the this that these those",
        "am is are was were be been being",
        "has have had having",
        "do does did doing",
        "and but so or",
        "or to",
        "that which who whom whoever",
        "of in on at by for with from to into onto upon about as within around over through toward",
        "if whether",
        "because since as",
        "very really so quite",
        "also too",
        "much many lot lots",
        "yeah yes",
    )
)
"""Small words that are heard, or smoothed, one for another."""

SMALL_WORDS: frozenset[str] = (
    MODALS
    | PRONOUNS
    | SHADES
    | frozenset().union(*ALIKE)
    | frozenset(
        """
        whose what one ones get gets got gotten going go goes let than up down out off then while when where there here though
        although however yet since until just actually simply only even still well now again ever already always perhaps maybe
        certainly definitely absolutely basically literally clearly obviously frankly honestly oh okay hey look listen please right
        like kind sort all both each every some any other another more most done
        """.split()
    )
)
