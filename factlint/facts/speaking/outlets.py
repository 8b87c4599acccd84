"""Newspapers and broadcasters as those who are told something: "told The Harlow Courier", "said in an interview"."""

from __future__ import annotations

import re

from factlint.lexicon.organisations import OUTLET_HEADS, OUTLETS

_INTERVIEW = re.compile(
    r"\b(?:in an?|by|over the|via|through an?) (?:[a-z-]+ ){0,2}?(?:interview|e-?mail|phone|telephone|text message|phone call)\b"
)
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
_CAPITALS = re.compile(r"[A-Z][A-Z-]{1,6}$")
_THE = frozenset({"the", "its", "of", "and"})


def names(text: str) -> tuple[str, ...] | None:
    """The words that an outlet goes by: its last one, its letters, its short form; None where this is the name of no outlet.

    Two names with such a word in common may be one outlet's: "The Harlow Courier" and "the Courier", "Associated Press" and "AP".
    """
    owner = text.replace("’", "'").removesuffix("'s").partition("'s ")[0]  # CNN's Ana Ruiz asks for CNN
    words = [word for word in _WORD.findall(owner) if word.lower() not in _THE]
    while words and not words[-1][0].isupper():
        words.pop()  # Time magazine, Reuters news agency
    if not words:
        return None
    name = " ".join(words)
    if not (name in OUTLETS or words[-1].lower() in OUTLET_HEADS or words[0] in OUTLETS):
        return None
    letters = [initials] if len(initials := "".join(word[0] for word in name.replace("-", " ").split()).lower()) > 1 else []
    short = [word.lower() for word in words if word in OUTLETS or _CAPITALS.match(word)]
    return tuple(dict.fromkeys([words[-1].lower(), name.lower(), *letters, *short]))


def asked(words: str) -> bool:
    """Whether words say that it was an answer to a reporter: in an interview, by phone."""
    hinted = "interview" in words or "phone" in words or "mail" in words or "text message" in words  # quicker than the pattern
    return hinted and _INTERVIEW.search(words) is not None
