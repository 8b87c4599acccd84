"""Words that are numbers, and words that widen or bound one.

Source: written for factlint from general knowledge of English; the closed classes of any grammar.
"""

from __future__ import annotations

ONES: dict[str, int] = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip

TEENS: dict[str, int] = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES: dict[str, int] = {
    "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12,
    "mln": 10**6, "mn": 10**6, "bln": 10**9, "bn": 10**9, "tln": 10**12, "tn": 10**12,
}  # fmt: skip
"""Words that multiply what stands before them, beside "hundred" and the collectives."""

COLLECTIVES: dict[str, int] = {"dozen": 12, "dozens": 12, "score": 20}

VAGUE: dict[str, int] = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2 * 10**6}
"""Bare plurals that say no more than "several times ten": the least number that they can mean."""

LETTER_SCALES: dict[str, int] = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "MM": 10**6, "b": 10**9, "B": 10**9, "bn": 10**9, "tn": 10**12,
}  # fmt: skip
"""Scales written onto the figure: 3.5m, 20bn. A lone "m" may also be a metre, which only the reader of the phrase can say."""

FRACTIONS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "thirtieth": 30, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
}  # fmt: skip
"""What a fraction word divides by."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100,
}  # fmt: skip

APPROXIMATORS: dict[str, str] = {
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about", "circa": "about",
    "an estimated": "about", "estimated": "about", "close to": "about", "in the region of": "about", "something like": "about",
    "somewhere around": "about", "on the order of": "about", "give or take": "about", "more or less": "about",
    "nearly": "under", "almost": "under", "just under": "under", "not quite": "under", "just short of": "under",
    "just over": "over", "just more than": "over", "slightly more than": "over", "a little more than": "over",
    "slightly over": "over", "a little over": "over", "little more than": "over",
    "slightly less than": "under", "a little less than": "under", "slightly fewer than": "under", "just less than": "under",
    "more than": "least", "over": "least", "at least": "least", "no fewer than": "least", "no less than": "least",
    "not less than": "least", "upwards of": "least", "upward of": "least", "in excess of": "least", "exceeding": "least",
    "greater than": "least", "above": "least", "a minimum of": "least", "well over": "least", "far more than": "least",
    "higher than": "least", "as few as": "least", "as little as": "least", "larger than": "least", "longer than": "least",
    "older than": "least", "better than": "least", "north of": "least", "well above": "least", "topped": "least",
    "up to": "most", "as many as": "most", "as much as": "most", "at most": "most", "no more than": "most",
    "not more than": "most", "fewer than": "most", "less than": "most", "under": "most", "below": "most", "a maximum of": "most",
    "well under": "most", "well below": "most", "smaller than": "most", "younger than": "most", "shorter than": "most",
    "lower than": "most", "as high as": "most",
}  # fmt: skip
"""Words before a number, and how they stretch it.

about: either side; under: somewhat less; over: somewhat more; least: at least so many, open above; most: at most so many.
"""

TRAILING: dict[str, str] = {
    "or so": "about", "or thereabouts": "about", "or more": "least", "or higher": "least", "or greater": "least",
    "or older": "least", "and up": "least", "or over": "least", "or fewer": "most", "or less": "most", "or younger": "most",
    "or under": "most",
}  # fmt: skip
"""The same after the number."""

LABELS: frozenset[str] = frozenset(
    """article chapter section page paragraph verse volume clause title part act scene route highway interstate motorway exit gate
    room suite flight channel platform lane terminal zone district ward precinct squadron no nos number item level grade phase type
    stage class model version episode season game week round lot case bill proposition prop amendment resolution rule appendix
    figure table line pier box ticket seat runway apartment apt unit bus train""".split()
)
"""Nouns that the number after them only names: section 4, Route 66, Flight 12."""

NO_NAME: frozenset[str] = frozenset(
    """a an the and or but nor so yet for of in on at by to from with within without into onto over under above below between among
    about around across after before since until till during through throughout than then as if when while where though although
    because not no only just even still also too nearly almost roughly approximately some any all both each every either neither
    another other more most less least fewer several many few such same that this these those there here it its he she they we you
    i his her their our your my who whom whose which what how why is are was were be been being has have had do does did will would
    can could may might must shall should said says say including like least out off up down per plus minus until against despite
    now today yesterday tomorrow last next early late mid meanwhile however instead around exactly precisely at least""".split()
)
"""Words that begin a sentence with a capital but never the name of a thing that a number completes."""

UPDATES: frozenset[str] = frozenset(
    """rose risen climbed climb climbing rise increased grew updated revised revise initial initially earlier originally
    preliminary provisional unofficial uncounted failing trailing""".split()
)
"""Words that make a number one of several that were true one after the other: the toll rose to 14, preliminary returns gave it 53 percent."""

SEQUENCE: frozenset[str] = frozenset(
    "first second third fourth fifth another again next later previous previously final last rerun repeat".split()
)
"""Words that make a thing one of several: what one sentence has of these and the other has not tells the two apart."""
