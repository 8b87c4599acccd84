"""Nouns of what takes place on a day, under one form each: the day is often told as part of their name (the May 3 fire).

Source: written for factlint from general knowledge of news copy.
"""

from __future__ import annotations

_ALIKE = """
election elections / vote votes voting ballot / primary primaries / caucus caucuses / runoff / referendum / recount /
attack attacks / bombing bombings / shooting shootings / massacre / killing killings / stabbing / siege / raid raids / coup / riot riots /
crash / collision / derailment / explosion blast / fire blaze / earthquake quake / flood floods flooding / storm / hurricane / tornado /
landslide / eruption / outbreak / shutdown / strike / walkout / protest protests / rally / vigil / parade / uprising /
sentencing sentence sentenced / hearing / trial / arraignment / deposition / verdict / indictment / arrest arrested / execution / ruling /
deadline / debate / summit / meeting / convention / conference / inauguration inaugurated / ceremony / memorial / funeral / wedding /
anniversary / launch launched launching launches / test tests tested / premiere premieres / release released / opening opened opens /
call calls / concert / festival / game / match / final / marathon / tournament / speech / testimony / interview / visit / trip / flight / voyage /
merger / auction / eclipse / landing / rendezvous / disappearance / abduction abducted kidnapping kidnapped / murder murdered / death /
invasion / robbery robberies heist burglary / ceasefire cease-fire truce / referral / resolution / incident / takeoff / departure / arrival / encounter / evacuation
"""

OCCASIONS: dict[str, str] = {word: forms.split()[0] for forms in _ALIKE.split("/") for word in forms.split()}
"""{word: the occasion under one form}"""

RECURRENT: frozenset[str] = frozenset(
    """primary caucus debate hearing meeting game match concert rally strike protest raid test launch vote speech interview visit trip
    flight robbery ruling conference killing arrest release death resolution incident""".split()
)
"""Occasions of which a story may well have several within a month."""

SINGLE: frozenset[str] = frozenset(
    "election runoff referendum inauguration sentencing verdict coup massacre earthquake eclipse hurricane tornado eruption memorial funeral".split()
)
"""Occasions of which a story hardly ever has two within a few days."""

BEGUN: frozenset[str] = frozenset(
    """opened built founded established formed created started begun began launched incorporated chartered organized organised dedicated
    completed married wed ordained""".split()
)
"""Verbs of the beginning that an anniversary of a place, a body or a couple is counted from."""
