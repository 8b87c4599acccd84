"""Units of money and measure, each under one name.

Source: written for factlint from general knowledge; the names are the singular of the usual English word.
"""

from __future__ import annotations

SIGNS: dict[str, str] = {
    "$": "dollar",
    "£": "pound sterling",
    "€": "euro",
    "¥": "yen",
    "₹": "rupee",
    "₽": "ruble",
    "₩": "won",
    "₪": "shekel",
    "₺": "lira",
    "₦": "naira",
}

DOLLAR_PREFIXES: dict[str, str] = {
    "us": "dollar", "u.s": "dollar", "u.s.": "dollar", "a": "Australian dollar", "au": "Australian dollar", "c": "Canadian dollar",
    "ca": "Canadian dollar", "nz": "New Zealand dollar", "hk": "Hong Kong dollar", "s": "Singapore dollar", "nt": "Taiwan dollar",
    "mex": "Mexican peso", "r": "real",
}  # fmt: skip
"""What the letters before a dollar sign make of it."""

CODES: dict[str, str] = {
    "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "yen", "CHF": "Swiss franc", "CAD": "Canadian dollar",
    "AUD": "Australian dollar", "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar", "CNY": "yuan",
    "RMB": "yuan", "INR": "rupee", "RUB": "ruble", "SEK": "krona", "NOK": "krone", "DKK": "krone", "ZAR": "rand", "BRL": "real",
    "MXN": "Mexican peso", "KRW": "won", "TRY": "lira", "ILS": "shekel", "PLN": "zloty", "BTC": "bitcoin",
}  # fmt: skip

CURRENCY_WORDS: dict[str, str] = {
    "dollar": "dollar", "dollars": "dollar", "dlr": "dollar", "dlrs": "dollar", "buck": "dollar",
    "bucks": "dollar", "euro": "euro", "euros": "euro", "yen": "yen",
    "yuan": "yuan", "renminbi": "yuan", "franc": "franc", "francs": "franc", "mark": "mark", "marks": "mark", "markka": "markka",
    "guilder": "guilder", "guilders": "guilder", "peseta": "peseta", "pesetas": "peseta", "lira": "lira", "lire": "lira",
    "peso": "peso", "pesos": "peso", "rupee": "rupee", "rupees": "rupee", "ruble": "ruble", "rubles": "ruble", "rouble": "ruble",
    "roubles": "ruble", "won": "won", "baht": "baht", "ringgit": "ringgit", "rupiah": "rupiah", "shekel": "shekel",
    "shekels": "shekel", "rand": "rand", "reais": "real", "krona": "krona", "kronor": "krona", "krone": "krone", "kroner": "krone",
    "zloty": "zloty", "dinar": "dinar", "dinars": "dinar", "dirham": "dirham", "dirhams": "dirham", "riyal": "riyal",
    "riyals": "riyal", "naira": "naira", "shilling": "shilling", "shillings": "shilling", "cent": "cent", "cents": "cent",
    "penny": "penny", "pennies": "penny", "pence": "penny", "bitcoin": "bitcoin", "bitcoins": "bitcoin",
    "sterling": "pound sterling",
    "quid": "pound sterling", "drachma": "drachma", "drachmas": "drachma",
}  # fmt: skip
"""Currency by name. "Pounds" is among the measures: only the sentence says whether it is money or weight."""

CURRENCY_NATIONS: frozenset[str] = frozenset(
    """us u.s. american canadian australian singapore swiss french belgian dutch finnish turkish chinese japanese mexican british
    irish indian russian swedish danish norwegian spanish italian german greek egyptian israeli polish pakistani kenyan saudi
    iraqi kuwaiti argentine chilean colombian""".split()
)
"""Adjectives between the figure and the currency: Swiss francs. Two-word nations are left to the word before."""

MEASURES: dict[str, str] = {
    "inch": "inch", "inches": "inch", "foot": "foot", "feet": "foot", "ft": "foot", "yard": "yard", "yards": "yard", "yd": "yard",
    "mile": "mile", "miles": "mile", "millimeter": "millimeter", "millimeters": "millimeter", "millimetre": "millimeter",
    "millimetres": "millimeter", "mm": "millimeter", "centimeter": "centimeter", "centimeters": "centimeter",
    "centimetre": "centimeter", "centimetres": "centimeter", "cm": "centimeter", "meter": "meter", "meters": "meter",
    "metre": "meter", "metres": "meter", "kilometer": "kilometer", "kilometers": "kilometer", "kilometre": "kilometer",
    "kilometres": "kilometer", "km": "kilometer", "kms": "kilometer", "acre": "acre", "acres": "acre", "hectare": "hectare",
    "hectares": "hectare", "gram": "gram", "grams": "gram", "gramme": "gram", "grammes": "gram", "kilogram": "kilogram",
    "kilograms": "kilogram", "kilo": "kilogram", "kilos": "kilogram", "kg": "kilogram", "kgs": "kilogram", "milligram": "milligram",
    "milligrams": "milligram", "mg": "milligram", "microgram": "microgram", "micrograms": "microgram", "microgrammes": "microgram",
    "ounce": "ounce", "ounces": "ounce", "oz": "ounce", "pound": "pound", "pounds": "pound", "lb": "pound", "lbs": "pound",
    "stone": "stone", "ton": "ton", "tons": "ton", "tonne": "tonne", "tonnes": "tonne", "gallon": "gallon", "gallons": "gallon",
    "pint": "pint", "pints": "pint", "quart": "quart", "quarts": "quart", "liter": "liter", "liters": "liter", "litre": "liter",
    "litres": "liter", "milliliter": "milliliter", "milliliters": "milliliter", "ml": "milliliter", "barrel": "barrel",
    "barrels": "barrel", "bushel": "bushel", "bushels": "bushel", "watt": "watt", "watts": "watt", "kilowatt": "kilowatt",
    "kilowatts": "kilowatt", "megawatt": "megawatt", "megawatts": "megawatt", "gigawatt": "gigawatt", "gigawatts": "gigawatt",
    "mw": "megawatt", "mph": "mile per hour", "kph": "kilometer per hour", "kmph": "kilometer per hour",
    "knots": "knot", "byte": "byte", "bytes": "byte", "bit": "bit", "bits": "bit", "kilobytes": "kilobyte", "megabyte": "megabyte",
    "megabytes": "megabyte", "mb": "megabyte", "gigabyte": "gigabyte", "gigabytes": "gigabyte", "gb": "gigabyte",
    "terabyte": "terabyte",
    "terabytes": "terabyte", "tb": "terabyte", "hertz": "hertz", "mhz": "megahertz", "ghz": "gigahertz", "degree": "degree",
    "degrees": "degree", "decibel": "decibel", "decibels": "decibel", "calorie": "calorie", "calories": "calorie", "carat": "carat",
    "carats": "carat", "volt": "volt", "volts": "volt", "horsepower": "horsepower", "second": "second", "seconds": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "hour": "hour", "hours": "hour", "hrs": "hour",
    "day": "day", "days": "day", "night": "night", "nights": "night", "week": "week", "weeks": "week", "fortnight": "fortnight",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year",
    "yr": "year", "yrs": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "generation": "generation", "generations": "generation", "rad": "radian", "radian": "radian", "radians": "radian",
}  # fmt: skip

TIMES: frozenset[str] = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year", "decade", "century", "generation"}
)

UNIT_PREFIXES: frozenset[str] = frozenset({"square", "sq", "cubic", "metric", "nautical", "light", "fluid"})

PARTS: dict[tuple[str, str], float] = {
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("stone", "pound"): 14, ("hour", "minute"): 60, ("minute", "second"): 60,
    ("dollar", "cent"): 100, ("euro", "cent"): 100, ("pound", "penny"): 100, ("meter", "centimeter"): 100, ("year", "month"): 12,
}  # fmt: skip
"""Units that are named together, and how many of the smaller make the larger: 5 feet 2 inches."""

SHORT_FORMS: frozenset[str] = frozenset(
    "ft yd mm cm km kms kg kgs mg oz lb lbs ml mph kph kmph mb gb tb mhz ghz mw yr yrs min mins hrs rad".split()
)
"""Abbreviations that may be written onto the figure: 17km."""
