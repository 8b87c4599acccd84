"""How copy says that words are a translation. Written by the authors from general knowledge of English news prose."""

from __future__ import annotations

import re

_LANGUAGES = (
    "Albanian|Amharic|Arabic|Armenian|Bengali|Bosnian|Bulgarian|Burmese|Cantonese|Catalan|Chechen|Chinese|Creole|Croatian|Czech|Danish"
    "|Dari|Dutch|Estonian|Farsi|Finnish|Flemish|French|Gaelic|Georgian|German|Greek|Hausa|Hebrew|Hindi|Hungarian|Icelandic|Indonesian"
    "|Italian|Japanese|Khmer|Korean|Kurdish|Latvian|Lithuanian|Macedonian|Malay|Mandarin|Mongolian|Navajo|Nepali|Norwegian|Pashto"
    "|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Serbian|Slovak|Slovenian|Somali|Spanish|Swahili|Swedish|Tagalog|Tamil|Thai"
    "|Tibetan|Turkish|Ukrainian|Urdu|Uzbek|Vietnamese|Welsh|Yiddish"
)
LANGUAGES: frozenset[str] = frozenset(_LANGUAGES.lower().split("|"))
"""In small letters."""

SPOKEN_IN = re.compile(rf" in (?:fluent |halting |broken )?(?:{_LANGUAGES})(?=[,.;:\"]| (?:on|in|at|to|during|that|after)\b)")
"""Said in Spanish, on Monday."""

THROUGH: tuple[str, ...] = ("interpreter", "translator", "translated", "translation")
"""Words for somebody else who put it into English."""
