"""Words of which one excludes the other, so that what is counted under both is counted once: the men and the women among the dead.

Source: written for factlint from general knowledge of how news copy divides people.
"""

from __future__ import annotations

ALL_OF_THEM: tuple[tuple[str, str], ...] = (
    ("men", "women"),
    ("boys", "girls"),
    ("males?", "females?"),
    ("children", "adults"),
    ("minors", "adults"),
)
"""Two sorts that nobody is outside of."""

NEVER_BOTH: tuple[tuple[str, str], ...] = (
    ("civilians?", "soldiers?|troops|fighters|combatants|police officers|rebels"),
    ("stable", "critical|serious|grave"),
    ("discharged|released|sent home|treated and released", "remain(?:s|ed)?|still (?:in|being)|kept|held"),
    ("passengers?", "crew(?: members?)?"),
    ("elective", "urgent|not safely"),
    ("vaccinated|immunized", "unvaccinated|not (?:been )?vaccinated"),
    ("died|dead|killed", "survived|survivors|rescued"),
    ("convicted", "acquitted"),
    ("in cash", "in (?:shares|stock)|through|by transfer"),
    ("Democrats?", "Republicans?"),
    ("in favou?r|for", "against|opposed"),
    ("passed", "failed"),
    ("won", "lost"),
    ("locals?|residents?", "tourists?|visitors?|foreigners?"),
    ("pupils|students", "teachers|staff"),
)
"""Two sorts that nobody belongs to both of, though there may be others."""
