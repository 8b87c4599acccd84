"""The forms of English verbs: which lemma a word is a form of, and which form it may be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

BASE, S, PAST, PART, ING = "base", "s", "past", "part", "ing"
_SIBILANT = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"
_BASE, _S, _PAST, _PART, _ING = (frozenset({kind}) for kind in (BASE, S, PAST, PART, ING))
_EITHER = _PAST | _PART


def forms(lemmas: Iterable[str], irregular: Mapping[str, tuple[str, str, str]]) -> dict[str, tuple[str, frozenset[str]]]:
    """Each form of these verbs with its lemma and the kinds of form that it may be ("read" is three of them)."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for lemma in lemmas:
        third, past, part = irregular.get(lemma) or (_third(lemma), past := _past(lemma), past)
        pasts = ((past, _EITHER),) if part is past else ((past, _PAST), (part, _PART))
        for form, kinds in ((lemma, _BASE), (third, _S), *pasts, (_ing(lemma, past), _ING)):
            other, also = found.get(form, (lemma, kinds))
            found[form] = other, also if also is kinds else also | kinds
    return found


def _third(lemma: str) -> str:
    if lemma.endswith(_SIBILANT):
        return lemma + "es"
    return lemma[:-1] + "ies" if _consonant_y(lemma) else lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if _consonant_y(lemma) else lemma + "ed"


def _ing(lemma: str, past: str) -> str:
    if past.endswith("ed") and past[:-3] == lemma and past[-3] == lemma[-1]:
        return past[:-2] + "ing"  # admit, admitted, admitting
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def _consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in _VOWELS
