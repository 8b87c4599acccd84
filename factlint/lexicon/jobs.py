"""Jobs that one person does not hold together, where they are told with what they are for: transport minister, chief engineer.

Written from general knowledge of English news copy.
"""

from __future__ import annotations

_FIELDS: tuple[tuple[str, ...], ...] = (
    ("interior", "home", "internal affairs"),
    ("foreign", "external affairs"),
    ("finance", "treasury", "financial"),
    ("defence", "defense"),
    ("health", "care", "social care"),
    ("education", "schools", "universities", "science", "children"),
    ("transport", "transportation", "infrastructure", "roads"),
    ("justice", "law"),
    ("agriculture", "farm", "farming", "fisheries", "rural affairs", "food"),
    ("environment", "climate", "energy", "water"),
    ("trade", "business", "commerce", "economy", "industry", "economic affairs"),
    ("labor", "labour", "employment", "pensions", "welfare"),
    ("culture", "sport", "sports", "tourism", "media"),
    ("housing", "communities", "planning"),
    ("immigration", "migration"),
    ("prime",),
    ("first",),
)
"""What ministers and secretaries are for. One of them may be called by two words of a line, or hold two of its offices."""

_DIRECTED: tuple[tuple[str, ...], ...] = (
    ("finance", "financial"),
    ("medical", "clinical"),
    ("nursing",),
    ("artistic", "creative", "music", "musical"),
    ("athletic", "sporting"),
    ("technical",),
    ("marketing", "sales", "commercial"),
    ("communications", "press", "media"),
    ("research", "science", "scientific"),
    ("legal",),
    ("funeral",),
    ("human resources", "personnel"),
)
"""What directors are for."""

_CHIEF: tuple[tuple[str, ...], ...] = (
    ("executive", "executive officer"),
    ("financial officer", "finance officer"),
    ("operating officer",),
    ("medical officer", "medical adviser", "medical advisor"),
    ("technology officer", "technical officer"),
    ("scientist", "scientific adviser", "scientific advisor"),
    ("engineer",),
    ("economist", "strategist"),
    ("prosecutor",),
    ("justice",),
    ("constable",),
    ("architect", "designer"),
    ("pilot",),
    ("conductor",),
    ("whip",),
    ("veterinary officer", "vet"),
)
"""What a chief is."""

JOBS: dict[str, str] = {
    **{f"{word} {head}": f"{words[0]} {head}" for head in ("minister", "secretary") for words in _FIELDS for word in words},
    **{f"{word} director": f"{words[0]} director" for words in _DIRECTED for word in words},
    **{f"director of {word}": f"{words[0]} director" for words in _DIRECTED for word in words},
    **{f"chief {word}": f"chief {words[0]}" for words in _CHIEF for word in words},
    "sheriff": "sheriff",
    "police chief": "police chief",
    "chief of police": "police chief",
    "fire chief": "fire chief",
    "warden": "warden",
    "prison governor": "warden",
    "chaplain": "chaplain",
    "district attorney": "district attorney",
    "u.s. attorney": "federal attorney",
    "us attorney": "federal attorney",
    "public defender": "public defender",
    "city manager": "city manager",
    "city attorney": "city attorney",
    "county executive": "county executive",
    "mayor": "mayor",
    "governor": "governor",
    "gov.": "governor",
    "premier": "premier",
    "treasurer": "treasurer",
    "attorney general": "attorney general",
    "psychologist": "psychologist",
    "psychiatrist": "psychiatrist",
    "economist": "economist",
    "ecologist": "ecologist",
    "geologist": "geologist",
    "zoologist": "zoologist",
    "cardiologist": "cardiologist",
    "radiologist": "radiologist",
    "astronomer": "astronomer",
    "astrologer": "astrologer",
    "goalkeeper": "goalkeeper",
    "striker": "striker",
    "midfielder": "midfielder",
    "pitcher": "pitcher",
    "catcher": "catcher",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "finance chief": "chief financial officer",
    "police constable": "constable",
    "prosecutor": "prosecutor",
    "public prosecutor": "prosecutor",
    "defence lawyer": "defence lawyer",
    "defense lawyer": "defence lawyer",
    "defense attorney": "defence lawyer",
    "defence barrister": "defence lawyer",
}
"""A job by its last words, in lower case, and its one spelling."""

_OFFICERS = ("chief executive", "chief financial officer", "chief operating officer", "finance director", "medical director")
_ALIKE = (
    ("psychologist", "psychiatrist"),
    ("economist", "ecologist"),
    ("geologist", "zoologist"),
    ("cardiologist", "radiologist"),
    ("astronomer", "astrologer"),
)

SLOTS: tuple[frozenset[str], ...] = (
    *(frozenset(f"{words[0]} {head}" for words in _FIELDS) for head in ("minister", "secretary")),
    frozenset(f"{words[0]} director" for words in _DIRECTED),
    frozenset(f"chief {words[0]}" for words in _CHIEF),
    frozenset(_OFFICERS),
    frozenset(
        {"sheriff", "police chief", "fire chief", "warden", "chaplain", "district attorney", "public defender"}
        | {"city manager", "city attorney", "county executive", "mayor", "federal attorney"}
    ),
    frozenset({"prosecutor", "defence lawyer", "public defender"}),
    frozenset({"goalkeeper", "striker", "midfielder"}),
    frozenset({"pitcher", "catcher"}),
    *(frozenset(pair) for pair in _ALIKE),
)
"""Jobs of which one person has one at a time."""

SOLE: frozenset[str] = frozenset(
    {job for slot in SLOTS[:5] for job in slot if job not in {"federal attorney", "chief prosecutor", "chief pilot", "chief whip"}}
    | {"sheriff", "police chief", "fire chief", "warden", "district attorney", "city manager", "city attorney", "county executive"}
    | {"mayor", "governor", "premier", "treasurer", "attorney general"}
)
"""Jobs of which one place or body has one holder at a time."""
