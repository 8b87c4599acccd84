"""Verbs whose object is who is spoken to, by the form that stands in the copy, with their frame.

Written from general knowledge of English news prose. Only forms that are no nouns: "asks", not "ask".
"""

from __future__ import annotations

DIRECT: dict[str, str] = {
    **dict.fromkeys(
        ("told", "tells", "informed", "informs", "reminded", "reminds", "assured", "assures", "reassured", "notified"), "tell"
    ),
    **dict.fromkeys(("advised", "advises", "promised", "texted", "telephoned", "phoned", "emailed", "e-mailed", "briefed"), "tell"),
    **dict.fromkeys(("asked", "asks", "begged", "begs"), "ask"),
    **dict.fromkeys(("urged", "urges", "implored", "implores", "exhorted", "pressed", "lobbied", "invited"), "urge"),
    **dict.fromkeys(("warned", "warns", "cautioned"), "warn"),
    **dict.fromkeys(("accused", "accuses"), "accuse"),
    **dict.fromkeys(("ordered", "instructed", "instructs"), "order"),
    **dict.fromkeys(("thanked", "thanks", "congratulated", "congratulates", "praised"), "thank"),
}
"""Verbs with whom they speak to right behind them."""

WITH_WORD: dict[str, str] = {
    "wrote to": "tell",
    "written to": "tell",
    "writes to": "tell",
    "spoke to": "tell",
    "spoken to": "tell",
    "speaks to": "tell",
    "spoke with": "tell",
    "said to": "tell",
    "explained to": "tell",
    "explains to": "tell",
    "talked to": "tell",
    "complained to": "tell",
    "apologised to": "tell",
    "apologized to": "tell",
    "called on": "urge",
    "calls on": "urge",
    "appealed to": "urge",
    "pleaded with": "urge",
    "pleads with": "urge",
}
"""Verbs that need a small word before whom they speak to."""

PASSIVE: frozenset[str] = frozenset(
    """
told informed reminded assured notified advised asked begged urged implored exhorted pressed invited warned cautioned accused
ordered instructed thanked congratulated
""".split()
)
"""Participles of "was told by"."""

SINGULARS: frozenset[str] = frozenset(
    "audience crowd congregation parliament congress court jury staff police parents lawmakers".split()
)
"""Nouns without a plural -s that are spoken to."""

NOBODY: frozenset[str] = frozenset(
    """
questions things lies stories jokes times days weeks months years hours minutes details doors orders news terms fears tales secrets
versions charges efforts events reports allegations claims plans measures moves calls results changes needs buttons ahead apologies
permission reinforcements supplies tickets weapons parts goods drinks meals pizzas attacks strikes raids
""".split()
)
"""Plural nouns that are not spoken to: "asked questions", "told lies"."""
