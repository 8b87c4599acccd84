"""Words that mean one thing by themselves and another joined to the next word: no sign of two spellings of one compound.

Written from general knowledge of English.
"""

from __future__ import annotations

OPENERS: frozenset[str] = frozenset(
    """
    all already any can ever every how in it may never no none on some so such that there what when where which who with
    a an the as at be but by for from he her him his i if into is like me more most much my not of off one onto or our out over
    self their them this to too two three under up upon us was we were will without you your above after again against along
    away back before behind below beside between beyond down forward near outside round since through
    bad best better big black blue bold brown clean clear close cold common cool cross dark dead deep double down dry early
    easy even everyday fast fine first flat free fresh front full good gray great green grey half hard heavy high hot last
    late left less light likely little long loose loud low mad main many mid near new nice old only open other own part past
    plain poor post pre public quick quiet rare ready real red rich right rough safe same short slow small smart soft solid
    sore sour square still straight strong super sweet tall thick thin tight top very warm wet white whole wide wild yellow
    young
    """.split()
)
"""Before another word: every day and everyday, a long time and a longtime friend, a black bird and a blackbird."""

CLOSERS: frozenset[str] = frozenset(
    """
    a about above across after again against along an and apart are around as aside at away back be before behind below beside
    between beyond but by down for forth forward from he her him his how if in into is it less like man me men more my not of off on one
    onto or our out over per round self she so some than that the them then there through to together towards under up upon us
    was way ways we were what when where while who will with within without you your
    """.split()
)
"""After another word: a workout and to work out, a manlike ape and a man like him."""
