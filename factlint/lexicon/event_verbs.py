"""Verbs of the events that news counts people and things by, every form under one name.

Source: written for factlint from general knowledge of news English.
"""

from __future__ import annotations

_FORMS: dict[str, str] = {
    "kill": "kill kills killed killing slain dead died dies die deaths death fatalities",
    "injure": "injure injures injured injuring wound wounds wounded wounding hurt hurting injuries",
    "arrest": "arrest arrests arrested arresting detained detaining detain",
    "charge": "charge charges charged charging indicted indict indicting",
    "convict": "convict convicts convicted convicting",
    "sentence": "sentence sentenced sentencing sentences",
    "displace": "displace displaced displacing evacuate evacuated evacuating evacuees homeless",
    "rescue": "rescue rescued rescuing rescues",
    "destroy": "destroy destroyed destroying destroys",
    "damage": "damage damaged damaging damages",
    "hire": "hire hired hiring hires",
    "fire": "laid layoffs dismissed fired firing sacked redundancies",
    "vote": "vote votes voted voting",
    "attend": "attend attended attending attendance attendees",
    "infect": "infect infected infecting infections cases",
    "sell": "sell sold selling sales",
    "buy": "buy bought buying purchased purchase",
    "win": "win won winning wins",
    "lose": "lose lost losing loses",
    "miss": "missing",
    "march": "marched marching marchers",
    "protest": "protested protesting demonstrated protesters protestors demonstrators",
    "sign": "signed signatories signers",
    "apply": "applied applicants",
}

EVENTS: dict[str, str] = {form: name for name, forms in _FORMS.items() for form in forms.split()}
"""{form: event}"""

TOLLS: frozenset[str] = frozenset({"kill", "injure", "arrest", "charge", "convict", "displace", "rescue", "miss", "infect"})
"""Events whose victims and suspects are counted."""

CASUALTIES: dict[str, str] = {
    "victim": "kill", "fatalitie": "kill", "death": "kill", "injurie": "injure", "arrest": "arrest", "detainee": "arrest",
    "evacuee": "displace", "bodie": "kill",
}  # fmt: skip
"""Nouns, as counts have them, that by themselves say what happened to those who are counted."""

TAKING_PART: dict[str, str] = {
    "attendee": "attend", "marcher": "march", "protester": "protest", "protestor": "protest", "demonstrator": "protest",
    "applicant": "apply", "signatorie": "sign", "signer": "sign",
}  # fmt: skip
"""The same for those who took part in what a verb names."""

PERSONS: frozenset[str] = frozenset({"people", "person", "other", "men", "women", "man", "woman", "resident", "suspect"})
"""Nouns that say nothing of whom they count."""
