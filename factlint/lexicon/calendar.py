"""The calendar in words, and the words that say on which side of the day of publication a date lies.

Source: written for factlint from general knowledge of English.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

MONTH_NAMES: tuple[str, ...] = ("", *(name.capitalize() for name in list(MONTHS)[:12]))
"""The months by their numbers."""

LONGEST: tuple[int, ...] = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The most days that a month can have, by its number."""

WEEKDAYS: dict[str, str] = {
    "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday", "thursday": "Thursday", "friday": "Friday",
    "saturday": "Saturday", "sunday": "Sunday", "mon": "Monday", "tues": "Tuesday", "tue": "Tuesday", "wed": "Wednesday",
    "weds": "Wednesday", "thurs": "Thursday", "thur": "Thursday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday",
    "sun": "Sunday",
}  # fmt: skip

WEEK: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ANY_WEEKDAY = f"(?:{'|'.join(day.removesuffix('day') for day in WEEK)})day"
"""A regular expression: the weekdays in full."""

ALSO_WORDS: frozenset[str] = frozenset(
    {"may", "march", "mar", "jun", "dec", "sun", "sat", "mon", "wed", "fri", "august", "thu", "tue", "jan", "sep"}
)
"""Names of months and days that are also other words or names, so that they need more than themselves to be a date."""

NAMED_DAYS: frozenset[tuple[int, int]] = frozenset({(9, 11), (1, 6), (7, 7), (10, 7), (7, 4), (12, 25), (6, 6), (12, 7)})
"""Month and day that stand for one event or feast: "the Sept. 11 attacks" says nothing of this year's September."""

PAST: frozenset[str] = frozenset(
    """was were had did said told came went took made gave got began became saw found left met won lost held led fell rose broke ran
    wrote spoke sent sold bought brought built fought flew grew heard hit kept knew paid put quit read sat shot shut stood struck
    swore taught thought threw woke wore cut set struck ago earlier previously died""".split()
)
"""Irregular past forms and words of the past; regular ones end in -ed."""

COMING: frozenset[str] = frozenset(
    """will would shall scheduled slated due upcoming expected plans planned planning expects hopes coming until begins starts
    opens set tentatively deadline""".split()
)
"""Words that put the date after them in the future, seen from the article. "Set" does so only before "for" or "to"."""

ZONES: dict[str, float] = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10,
    "GMT": 0, "UTC": 0, "CET": 1, "CEST": 2,
}  # fmt: skip
"""Hours ahead of Greenwich; only names that mean one zone everywhere in news copy (so not ET, BST or IST)."""
