"""Figures that are the number of a house or of a block: at 2015 Mill Street, the 1900 block of Mill Road."""

from __future__ import annotations

import re

_STREET = re.compile(
    r" (?:[NSEW]\.? |(?:North|South|East|West) )?(?:[A-Z][\w'.]+|\d{1,3}(?:st|nd|rd|th)) (?:[A-Z][\w'.]+ )?"
    r"(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Dr\.|Lane|Ln\.|Highway|Hwy\.|Parkway|Pkwy\.|Terrace|Crescent)"
)
_BLOCK = re.compile(r" block\b(?! (?:grants?|votes?)\b)")


def house_number(prose: str, end: int) -> bool:
    """Whether the figures that end here are followed by a street, or by the block that they number."""
    return bool(_STREET.match(prose, end) or _BLOCK.match(prose, end))
