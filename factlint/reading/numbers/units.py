"""What a numeral measures: the currency before it, the unit, sign or age after it."""

from __future__ import annotations

import re

from factlint.lexicon.number_words import LABELS, LETTER_SCALES, NO_NAME, ONES, TEENS, TENS
from factlint.lexicon.units import (
    CODES,
    CURRENCY_NATIONS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    MEASURES,
    SHORT_FORMS,
    SIGNS,
    TIMES,
    UNIT_PREFIXES,
)
from factlint.reading.addresses import house_number
from factlint.reading.numbers.draft import Draft
from factlint.reading.numbers.numerals import Numeral

_SIGN_BEFORE = re.compile(r"(?:(?<![A-Za-z.'])([A-Za-z][A-Za-z.]{0,3}) ?)?([$£€¥₹₽₩₪₺₦]) {0,9}$")
_CODE_BEFORE = re.compile(rf"(?<![A-Za-z])(M?)({'|'.join(CODES)}) ?$")
_ENDS_OF_CODES = frozenset(code[-1] for code in CODES)
_ATTACHED = re.compile(r"(?P<letters>[A-Za-z]+)(?:(?P<power>[23²³])|(?P<per>/[A-Za-z]+))?|(?P<sign>%|°)|(?P<marks>'s\b)")
_PERCENT = re.compile(r"[ -]?(?:%|percent\b|per cent\b|pct\b)|[ -](?P<points>(?:percentage|basis)[ -]points?\b)", re.IGNORECASE)
_AGE = re.compile(
    r"(?:[ -](?P<unit>year|month|week|day)s?[ -]olds?\b| (?P<of>year|month|week|day)s? of age\b|[ -]?(?:y/?o|year old|yr old)\b)",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages|turned|turning|the age of) (?:about |around |between )?$", re.IGNORECASE)
_AN_AGE = rf"(?:\d{{1,3}}|{'|'.join((*TEENS, *ONES))}|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES)}))?)"
_AGES_BEFORE = re.compile(rf"\b(?:aged|ages) {_AN_AGE}(?:(?:, (?:and )?| and | or ){_AN_AGE}){{0,6}}(?:, (?:and )?| and | or )$")
_NO_NOUN_AFTER = re.compile(
    r"[.,;:)]| (?:and|or|who|were|was|are|have|had|has|died|dead|killed|injured|wounded|hurt|respectively)\b|$"
)
_CLOCK = re.compile(r"(?::[0-5]\d)?\s?(?P<half>[ap])\.?m\b\.?| o'clock\b", re.IGNORECASE)
_UNIT = re.compile(
    r"(?: ?[\[(<])?[ -]?(?P<word>[A-Za-z]+(?:\.[A-Za-z]+)*\.?)(?:[ -](?P<next>[A-Za-z]+))?(?:[ -](?P<third>[A-Za-z]+))?"
)
_RATE = re.compile(r"(?: an? | per |-an?-|/)([a-z]+)\b(?! (?:earlier|ago|before|later|prior)\b)")
_RATES = TIMES | frozenset("share barrel ounce pound ton tonne gallon liter litre head person unit mile acre dozen".split())
_TEMPERATURE = re.compile(r" ?(?:degrees? )?(?P<scale>Celsius|centigrade|Fahrenheit|[CF]\b)", re.IGNORECASE)
_BARE_SCALE = re.compile(r" (?:Celsius|centigrade|Fahrenheit)\b")
_PER = {**MEASURES, "h": "hour", "hr": "hour", "s": "second"}
_CURRENCY_AFTER = re.compile(rf" ?([€£$¥])(?! ?\d)| ?({'|'.join(CODES)})\b| ?(?:M({'|'.join(CODES)}))\b", re.IGNORECASE)
_INCHES = re.compile(r' ?" (?:long|wide|tall|thick|deep|high)\b')
_FEET_BEFORE = re.compile(r"(?:ft|foot|feet)[ -]?$")
_RACE = re.compile(r" (?:hurdles|sprints?|relays?|heats|finals|high|long)\b")
_NAME_BEFORE = re.compile(r"([A-Za-z][A-Za-z'.]*) (?:No\. |no\. )?$")
_OUT_OF = re.compile(r" (?:out )?of (?:the |its |their |all )?\d")  # gives Democrats 17 of the 33 seats
_PLACE_BEFORE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]n|[Aa]cross) (?:[A-Z][\w'.]+,? )+$")
_FORTIES = re.compile(r"'?s\b")
_AGED_BEFORE = re.compile(r"\b(?:his|her|their|my|your)(?: early| mid| late| mid-to-late)?[ -]$", re.IGNORECASE)
_PLURAL_AFTER = re.compile(r"(?: [a-z][a-z-]+){0,2} (?:[a-z-]+s|people|men|women|children|police)\b")


def claim(prose: str, numeral: Numeral) -> Draft | None:
    """The draft that this numeral makes with the words beside it; None where it is no number of news prose."""
    draft = Draft(
        numeral.start,
        numeral.end,
        numeral.value - numeral.slack,
        numeral.value + numeral.slack,
        "ratio" if numeral.form == "fraction" else "ordinal" if numeral.form == "ordinal" else "cardinal",
        scale=numeral.scale,
        digits=numeral.digits,
        second=numeral.second,
        malformed=numeral.malformed,
        vague=numeral.form == "vague",
    )
    if numeral.form == "vague":
        draft = draft._replace(high=float("inf"))
    if numeral.form == "ordinal":
        return draft if prose[numeral.start - 1 : numeral.start] != "-" else None
    money = _money_before(prose, draft)
    if money is None and numeral.digits and not _free(prose, numeral.start):
        return None
    if numeral.form == "colon":
        clock = _CLOCK.match(prose, numeral.end)
        return draft._replace(kind="clock", end=clock.end() if clock else draft.end, second=None)
    draft = _negative(prose, money or draft)
    attached = _attached(prose, draft) if numeral.digits else draft
    return None if attached is None else _followed(prose, attached)


def _free(prose: str, start: int) -> bool:
    """Whether figures begin here, and not in the middle of a code or a name: F-16, A4, 9/11, #12."""
    before = prose[start - 1 : start]
    if before == "-":
        return prose[max(0, start - 2) : start - 1] in {"", " ", "("} or prose[max(0, start - 5) : start].lower().endswith(
            ("mid-", "foot-")
        )
    return not (before.isalnum() or before in {"/", "#", "_", "@", ".", ":", ",", "'", "&", "="}) or before == ""


def _negative(prose: str, draft: Draft) -> Draft:
    before = prose[max(0, draft.start - 9) : draft.start]
    for sign in ("minus ", "negative ", "-", "−"):
        if before.lower().endswith(sign) and (len(before) == len(sign) or before[-len(sign) - 1] in " ("):
            if sign in "-−" and not draft.digits:
                break
            return draft._replace(start=draft.start - len(sign), low=-draft.high, high=-draft.low)
    return draft


def _money_before(prose: str, draft: Draft) -> Draft | None:
    before = prose[max(0, draft.start - 16) : draft.start]
    last = before.rstrip(" ")[-1:]
    if last in SIGNS and (found := _SIGN_BEFORE.search(before)):
        letters = (found[1] or "").lower()
        special = DOLLAR_PREFIXES.get(letters) if found[2] == "$" else None
        attached = found[1] and before[found.end(1) : found.end(1) + 1] != " "
        start = draft.start - len(before) + (found.start() if special and (attached or len(letters) < 3) else found.start(2))
        if letters == "a" and not attached:  # the article, not Australia
            special, start = None, draft.start - len(before) + found.start(2)
        return draft._replace(start=start, kind="money", unit=special or SIGNS[found[2]])
    if last in _ENDS_OF_CODES and (found := _CODE_BEFORE.search(before)):
        times = 10**6 if found[1] else 1
        start = draft.start - len(before) + found.start()
        return draft._replace(start=start, low=draft.low * times, high=draft.high * times, kind="money", unit=CODES[found[2]])
    return None


def _attached(prose: str, draft: Draft) -> Draft | None:
    """Letters written onto figures: a scale (3.5m), an ordinal (21st), a unit (17km); others make it a name (4K, 747s)."""
    if prose.startswith("'", draft.end) and prose[draft.end + 1 : draft.end + 2].isdigit():  # 6'2"
        return None
    found = _ATTACHED.match(prose, draft.end)
    if found is None:
        return draft
    if found["marks"] or (found["letters"] == "s" and not found["power"]):
        return _tens(prose, draft)
    letters = found["letters"]
    if letters is None:
        return draft
    low = letters.lower()
    if low == "st" and (draft.value % 10 != 1 or draft.value % 100 == 11):
        return draft._replace(end=found.end(), kind="measure", unit="stone")
    if low in {"in", "ins"} and _FEET_BEFORE.search(prose, max(0, draft.start - 6), draft.start):
        return draft._replace(end=found.end(), kind="measure", unit="inch")
    if low in {"st", "nd", "rd", "th"}:
        return draft._replace(end=found.end(), kind="ordinal")
    if low in {"am", "pm"} or (low in {"a", "p"} and prose[found.end() : found.end() + 2] == ".m"):
        return draft
    if letters in LETTER_SCALES and not (low == "m" and draft.kind != "money" and not _counts_millions(prose, found.end())):
        return scaled(draft._replace(end=found.end("letters")), LETTER_SCALES[letters])
    if letters in {"C", "F"}:
        return draft._replace(end=found.end(), kind="measure", unit="degree " + ("Celsius" if letters == "C" else "Fahrenheit"))
    unit = MEASURES.get(low) if low in SHORT_FORMS or low == "m" else None
    if low == "m":
        unit = "meter"
    if unit is None and low in {"p", "c"} and draft.kind != "money":
        return draft._replace(end=found.end(), kind="money", unit="penny" if low == "p" else "cent")
    if unit is None:
        code = low.upper() if low.upper() in CODES else None
        return draft._replace(end=found.end(), kind="money", unit=CODES[code]) if code else None
    if found["power"]:
        unit = ("square " if found["power"] in "2²" else "cubic ") + unit
    rate = f" per {_PER.get(found['per'][1:].lower(), found['per'][1:])}" if found["per"] else ""
    return draft._replace(end=found.end(), kind="measure", unit=unit + rate)


def scaled(draft: Draft, scale: float) -> Draft:
    return draft._replace(low=draft.low * scale, high=draft.high * scale, scale=draft.scale * scale)


def _counts_millions(prose: str, end: int) -> bool:
    """Whether "5m" is five million: things are counted after it, and no race is run."""
    return bool(_PLURAL_AFTER.match(prose, end)) and not _RACE.match(prose, end)


def _tens(prose: str, draft: Draft) -> Draft | None:
    """In her 40s; temperatures in the 70s."""
    if draft.value % 10 or not 10 <= draft.value <= 100 or draft.kind == "money":
        return None
    found = _FORTIES.match(prose, draft.end)
    aged = _AGED_BEFORE.search(prose[max(0, draft.start - 24) : draft.start])
    kind, unit = ("age", "year") if aged else ("cardinal", None)
    end = found.end() if found else draft.end
    return draft._replace(end=end, high=draft.value + 9, kind=kind, unit=unit)


def _followed(prose: str, draft: Draft) -> Draft | None:
    """The same with the percent sign, age, clock or unit that follows; None for the number of a name."""
    if draft.kind in {"ordinal", "age"}:
        return draft
    if draft.kind in {"money", "measure"}:
        return _with_rate(prose, draft)
    if found := _PERCENT.match(prose, draft.end):
        unit = "percent"
        if found["points"]:
            unit = "basis point" if found["points"].lower().startswith("basis") else "percentage point"
        return draft._replace(end=found.end(), kind="percent", unit=unit)
    if found := _AGE.match(prose, draft.end):
        return draft._replace(end=found.end(), kind="age", unit=(found["unit"] or found["of"] or "year").lower())
    if draft.digits and (found := _CLOCK.match(prose, draft.end)):
        return draft._replace(end=found.end(), kind="clock", second=None)
    measured = _measured(prose, draft)
    if measured is not None:
        return measured
    if draft.digits and draft.scale == 1 and _is_label(prose, draft):
        return None
    if draft.kind == "cardinal" and 0 < draft.value < 125 and _tells_age(prose, draft):
        return draft._replace(kind="age", unit="year")
    plain = draft.kind == "cardinal" and draft.scale == 1 and not draft.vague and draft.second is None
    return draft._replace(integer=plain and draft.low == draft.high == int(draft.low))


def _tells_age(prose: str, draft: Draft) -> bool:
    """Whether "aged" stands before: aged 40; also as the first of a list: aged three and 13."""
    if _AGE_BEFORE.search(prose[max(0, draft.start - 24) : draft.start]):
        return True
    if not _NO_NOUN_AFTER.match(prose, draft.end):
        return False
    return bool(_AGES_BEFORE.search(prose[max(0, draft.start - 64) : draft.start]))


def _measured(prose: str, draft: Draft) -> Draft | None:
    if found := _CURRENCY_AFTER.match(prose, draft.end):
        unit = SIGNS[found[1]] if found[1] else CODES[(found[2] or found[3]).upper()]
        if found[1] or (found[2] or found[3]).isupper() or (found[2] or "").lower() in {"usd", "rmb", "btc"}:
            draft = scaled(draft, 10**6) if found[3] else draft
            return draft._replace(end=found.end(), kind="money", unit=unit)
    if draft.digits and _INCHES.match(prose, draft.end):
        return draft._replace(end=prose.index('"', draft.end) + 1, kind="measure", unit="inch")
    if _BARE_SCALE.match(prose, draft.end):
        return _with_temperature(prose, draft._replace(kind="measure", unit="degree"))
    if prose.startswith("°", draft.end):
        draft = draft._replace(end=draft.end + 1, kind="measure", unit="degree")
        return _with_temperature(prose, draft)
    found = _UNIT.match(prose, draft.end)
    if found is None:
        return None
    words = [(found[name].lower(), found.end(name)) for name in ("word", "next", "third") if found[name]]
    return _unit_of_words(prose, draft, words)


def _unit_of_words(prose: str, draft: Draft, words: list[tuple[str, int]]) -> Draft | None:
    first, end = words[0]
    power = ""
    if first in CURRENCY_NATIONS and len(words) > 1 and (words[1][0] in CURRENCY_WORDS or words[1][0] == "pounds"):
        unit = _national(first, CURRENCY_WORDS.get(words[1][0], "pound"))
        return _with_rate(prose, draft._replace(end=words[1][1], kind="money", unit=unit))
    if first in {"hong", "new"} and len(words) > 2 and words[2][0] in CURRENCY_WORDS:
        unit = f"{'Hong Kong' if first == 'hong' else 'New Zealand'} {CURRENCY_WORDS[words[2][0]]}"
        return draft._replace(end=words[2][1], kind="money", unit=unit)
    if first in UNIT_PREFIXES and len(words) > 1 and words[1][0] in MEASURES:
        power, (first, end) = ("square " if first == "sq" else first + " "), words[1]
    if first.endswith(".") and first not in MEASURES:
        first, end = first[:-1], end - 1
    if first in CURRENCY_WORDS and not (first in {"won", "real", "mark", "marks"} and draft.scale == 1):
        return _with_rate(prose, draft._replace(end=end, kind="money", unit=CURRENCY_WORDS[first]))
    if first not in MEASURES or (first == "second" and not power and prose[draft.end : draft.end + 1] != "-"):
        return None
    if first in {"min", "bit", "mark"} and prose[draft.end : draft.end + 1] == " " and not draft.digits:
        return None
    closing = prose[end : end + 1] in {")", "]", ">"} and prose[draft.end : draft.end + 2].strip()[:1] in {"(", "[", "<"}
    done = draft._replace(end=end + 1 if closing else end, kind="measure", unit=power + MEASURES[first])
    return _with_temperature(prose, done) if first.startswith("degree") else _with_rate(prose, done)


def _national(nation: str, currency: str) -> str:
    """Swiss franc; the plain name for those that a sign or code has too."""
    if nation in {"us", "u.s.", "american"} and currency == "dollar":
        return currency
    return "pound sterling" if nation == "british" else f"{nation.capitalize()} {currency}"


def _with_temperature(prose: str, draft: Draft) -> Draft:
    found = _TEMPERATURE.match(prose, draft.end)
    if found is None:
        return draft
    scale = "Fahrenheit" if found["scale"].lower().startswith("f") else "Celsius"
    return draft._replace(end=found.end(), unit=f"degree {scale}")


def _with_rate(prose: str, draft: Draft) -> Draft:
    """Miles an hour, dollars a share, million a year."""
    found = _RATE.match(prose, draft.end)
    if found is None or not (found[1] in _RATES or (found[0][0] == "/" and found[1] in _PER)):
        return draft
    return draft._replace(end=found.end(), unit=f"{draft.unit} per {_PER.get(found[1], found[1])}")


def _is_label(prose: str, draft: Draft) -> bool:
    """Whether the figures only complete a name: Flight 12, Article 5, Boeing 737."""
    if house_number(prose, draft.end):
        return True
    found = _NAME_BEFORE.search(prose[max(0, draft.start - 24) : draft.start])
    if found is None:
        return False
    word = found[1].lower().rstrip(".")
    if word in LABELS:
        return True
    named = found[1][0].isupper() and word not in NO_NAME and "'" not in word and not found[1].endswith(".")
    if not named or draft.second is not None or _OUT_OF.match(prose, draft.end):
        return False
    placed = _PLACE_BEFORE.search(prose[max(0, draft.start - 48) : draft.start]) is not None
    return not ((placed or draft.value >= 1000) and _PLURAL_AFTER.match(prose, draft.end))
