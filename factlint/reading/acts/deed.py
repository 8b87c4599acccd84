"""Which deed a verb is, by the words around it: "turned the plan down" is not to approve it, "fired shots" dismisses nobody."""

from __future__ import annotations

from factlint.lexicon.deeds import DEEDS, IRREGULAR, OBJECTS, PARTICLES
from factlint.lexicon.function_words import DETERMINERS, PREPOSITIONS
from factlint.lexicon.roles import ROLE_FORMS, ROLES
from factlint.reading.acts.clause import Clause
from factlint.reading.inflect import forms

_DEED = {verb: (deed, sign == 0) for deed, signs in DEEDS.items() for sign, verbs in enumerate(signs) for verb in verbs.split()}
FORMS = forms((*_DEED, *(verb for verb in PARTICLES if verb not in _DEED), "find", "deadlock"), IRREGULAR)
"""Every form of a verb that may be a deed, with its lemma and the kinds of form that it may be."""

_AWAY = frozenset("up off out down over away back".split())
_STOPS = frozenset('.,;:"()—–') | {"and", "but", "after", "before", "because", "who", "that", "which"}
_PEOPLE_TOO = frozenset({"drop", "recall", "call"})
"""Verbs of `OBJECTS` that in the passive are a deed whoever they are done to: he was dropped."""
_NOTHING = frozenset("nothing nobody none neither no".split())
ON_PEOPLE = frozenset(
    """
    clear free fine sentence jail imprison spare execute arrest detain elect reelect re-elect select promote demote dismiss
    fire sack oust suspend recruit injure wound rescue expel convict acquit exonerate charge indict remand deport disqualify
    kill shoot stab kidnap assault
    """.split()
)
"""Verbs that are done to people: what follows them begins with a name, a pronoun or a determiner."""
_PEOPLE = frozenset("him her them us me himself herself themselves everyone everybody anyone police protesters".split())
_FAR = 7  # pieces in which the words of `OBJECTS` are looked for
_NOT_FIRED = frozenset({"at", "on", "from", "into", "upon"})


def deed_at(clause: Clause, at: int, *, passive: bool, capital: bool) -> tuple[str, bool] | None:
    """The deed of the verb at an index and whether to do that is to do it. `capital`: a name stands right behind."""
    word = clause.word(at)
    lemma, _ = FORMS[word]
    after = clause.word(at + 1)
    if found := _with_particle(clause, at, lemma):
        return found
    if lemma in ("plead", "find", "rule") and (verdict := _guilty(clause, at)) is not None:
        return ("plead guilty" if lemma == "plead" else "convict"), verdict
    if lemma == "vote":
        return "vote", not _votes_against(clause, at)
    if lemma not in _DEED and lemma != "deadlock":
        return None
    if lemma == "plead" or after in _AWAY or (after == "by" and not passive) or after in _NOTHING:
        return None
    if lemma == "deadlock":
        behind = clause.words(at + 1, at + 4)
        return ("approve", False) if "on" in behind and clause.word(at + 2 + behind.index("on")) in DETERMINERS else None
    if lemma in OBJECTS and not (passive and lemma in _PEOPLE_TOO) and not _has_object(clause, at, OBJECTS[lemma], passive=passive):
        return None
    return _DEED[lemma] if _fits(clause, at, lemma, passive=passive, capital=capital) else None


def _votes_against(clause: Clause, at: int) -> bool:
    """Whether a vote is one against something; a vote against doing it is a deed not done of its own."""
    behind = [*clause.words(at + 1, at + 5), ""]
    return "against" in behind[:3] and not behind[behind.index("against") + 1 :][0].endswith("ing")


def _with_particle(clause: Clause, at: int, lemma: str) -> tuple[str, bool] | None:
    """ "Turned down", "turned the plan down"."""
    for k in range(at + 1, at + 6 if lemma in PARTICLES else at):
        word = clause.word(k)
        found = PARTICLES[lemma].get(word)
        if found is not None:
            needed = OBJECTS.get(lemma)
            return found if needed is None or not needed.isdisjoint(clause.words(at, k + _FAR)) else None
        if word in _STOPS or word in PREPOSITIONS or not word:
            return None
    return None


def _guilty(clause: Clause, at: int) -> bool | None:
    """Whether a plea or a finding is one of guilt."""
    words = clause.words(at + 1, at + 6)
    if "guilty" not in words or not _STOPS.isdisjoint(words[: words.index("guilty")]):
        return None
    return words[words.index("guilty") - 1] != "not" if words.index("guilty") else True


def _has_object(clause: Clause, at: int, wanted: frozenset[str], *, passive: bool) -> bool:
    if clause.word(at + 1) in ("", ".", ";") and clause.word(at).startswith("los"):
        return True
    low, high = (at - _FAR, at) if passive else (at + 1, at + _FAR)
    for word in reversed(clause.words(low, high)) if passive else clause.words(low, high):
        if word.removesuffix("'s") in wanted:
            return True
        if word in _STOPS:
            return False
    return False


def _fits(clause: Clause, at: int, lemma: str, *, passive: bool, capital: bool) -> bool:
    """Whether what stands behind a verb lets it be the deed."""
    after = clause.word(at + 1)
    if lemma == "rule":
        return after in ("that", "on", "against", "in", "for", "unanimously")
    if lemma == "name":
        behind = clause.words(at + 1 if passive else at + 2, at + 9)
        return after not in ("for", "after", "in") and any(word in ROLE_FORMS or word in ROLES or word == "as" for word in behind)
    if lemma == "order":
        behind = clause.words(at + 1, at + _FAR)
        return passive or ((after == "that" or after in DETERMINERS) and "to" not in behind)
    if lemma == "agree":
        return after == "on" or (after == "to" and clause.word(at + 2) in DETERMINERS)
    if lemma in ("propose", "reshuffle"):
        return after in DETERMINERS
    if lemma == "trade" and not passive:
        return capital or "to" in clause.words(at + 1, at + _FAR)
    if lemma in ("try", "bury", "trade", "question"):
        return passive and after not in ("to", "on", "out")
    if lemma == "settle":
        return after not in ("into", "in", "down", "for", "on", "back")
    if lemma == "accuse":
        return passive and after == "of"
    if lemma in ("promise", "pledge"):
        return not passive and after in DETERMINERS
    if lemma == "refuse":
        return after not in ("to", "")
    if lemma == "fire" and after in _NOT_FIRED:
        return False
    if lemma == "charge" and not passive:
        return "with" in clause.words(at + 1, at + 9) and not after.startswith("$")
    if lemma == "clear" and not passive and "of" not in clause.words(at + 1, at + _FAR):
        return capital or after in _PEOPLE
    if lemma in ON_PEOPLE and not passive:
        return capital or after in DETERMINERS or after in _PEOPLE or after[:1].isdigit()
    return True
