"""Who is the subject of a cue: found by looking left and right of it along a line of symbols."""

from __future__ import annotations

import re

from factlint.frozen import NamedTuple
from factlint.lexicon.cue_verbs import NOUNS_TOO
from factlint.lexicon.function_words import DETERMINERS
from factlint.lexicon.roles import OUTLET_NOUNS
from factlint.reading.attribution.line import Line, word_at

NOUNS = "NBDSP"
_STARTS_CLAUSE = ".,:;Qckt&-(ar"
_FARTHEST = 60  # symbols
_PLAIN_NOUN_BEFORE = re.compile(r"[wgL]{1,5}$")
_MODIFIERS = re.compile(r"(?:^|[.,;:Qkct&-])a*([wgL]{1,3})$")  # "new spending records"
_BEFORE_NAME = re.compile(r"(?:^|[.,:;kc&-])a*(i?[wgLB]{1,4})$")  # "Dayton consultant", "the board's"
_DESCRIBED = re.compile(r"(?:^|[.,:;Qkct&(-])a*([wgLDSB][wgLDSBi]{0,9})$")  # "a lawyer for the town", of David Lee
_BEGINS = re.compile(r"(?:^|[.,Q])[wg]{0,3}$")
_NOUN_WITH_ADJUNCT = re.compile(r"(?:^|[.,;:Qkct&-])a*([wgL]{1,4}a{0,2}i[wgLBNDS]{0,3})$")  # "half of Dayton's voters"
_ADJUNCT = re.compile(r"([NBDSPr](?<=[SD])w|[NBDSPr])(?:,?a*i[wgLDBNS]{1,4}){1,2},?a*$")


class Subject(NamedTuple):
    """Indices of the pieces that are the subject, the pattern that found them, and whether the cue stands before it.

    `nouns` is the first and last piece of a plain noun phrase that is no mention; then `heads` is empty.
    `own` is false for a subject taken over from another clause. `begin` is where the words begin that only modify a name.
    """

    pattern: str
    heads: tuple[int, ...] = ()
    nouns: tuple[int, int] | None = None
    inverted: bool = False
    own: bool = True
    begin: int | None = None

    @property
    def first(self) -> int:
        return self.nouns[0] if self.nouns else self.heads[0]

    @property
    def last(self) -> int:
        return self.nouns[1] if self.nouns else self.heads[-1]


def left_of(prose: str, line: Line, cue: int) -> Subject | None:
    """The subject before a finite cue; None where there is none that its clause shows."""
    symbols = line.symbols
    at = cue - 1
    while at >= 0 and symbols[at] == "a":
        at -= 1
    if at >= 2 and symbols[at] == "i":  # is alleged to have said; went on to say
        at -= 2 if symbols[at - 1] == "y" else 3 if symbols[at - 2 : at] == "ai" else 0
        while at >= 0 and symbols[at] == "a":
            at -= 1
    if at < 0:
        return None
    before = symbols[at]
    if before in NOUNS or (before == "L" and symbols[at - 1 : at] != "i"):
        return _adjacent(prose, line, at, cue)
    if before == "L":
        head = climb(symbols, at)
        return _adjacent(prose, line, head, cue) if head != at else _adjunct(symbols, cue)
    if before == "r":
        return _relative(symbols, at)
    if before in ",)-":
        return _not_of_a_relative(line, _before_parenthesis(symbols, at))
    if before in "wgO":
        return _adjunct(symbols, cue) or _plain_noun(symbols, at)
    return None


def _adjacent(prose: str, line: Line, at: int, cue: int) -> Subject:
    symbols = line.symbols
    head = climb(symbols, at)
    heads = joint_before(symbols, head)
    clean = heads[0] == 0 or symbols[heads[0] - 1] in _STARTS_CLAUSE
    if symbols[head] == "L":
        return Subject("place verb", heads)
    if not clean and symbols[heads[0]] in "NB" and (begin := _modifiers(prose, line, heads[0], cue)) is not None:
        return Subject("subject verb", heads, begin=begin)
    if not clean and (whole := _whole(symbols, heads[0], at)):
        return whole
    if symbols[head] == "S" and (modified := _MODIFIERS.search(symbols, max(0, head - 8), head)):
        return Subject("subject verb", nouns=(modified.start(1), at))
    if symbols[heads[0] - 1 : heads[0]] == "i" and heads[0] == head == at:
        return Subject("subject verb, after a preposition", heads)
    return Subject("subject verb" if clean else "subject verb, in a clause", heads)


def _modifiers(prose: str, line: Line, name: int, cue: int) -> int | None:
    """Where the words begin that stand before a name and only say who that is: "the board's", "Dayton consultant", "a tired".

    None where they may be a noun of their own: in "the plan Ruiz announced" the name begins another clause.
    """
    symbols = line.symbols
    found = _BEFORE_NAME.search(symbols, max(0, name - 10), name)
    told = line.cue(cue)
    if not found or (told and told.lemma in NOUNS_TOO and not prose.endswith("ed", 0, told.span.end)):  # "a Dayton show"
        return None
    start = found.start(1)
    if symbols[start] == "i":  # "In a Dayton interview Ruiz said"
        return name if found.start() == 0 or symbols[found.start()] == "." else None
    if symbols[name - 1] == "g":
        return start
    last = word_at(prose, line, name - 1).rpartition(" ")[2]
    if last in OUTLET_NOUNS:  # "The Dayton paper The Post"
        return start
    if "B" in found.group(1):
        return None
    words = [word_at(prose, line, index) for index in range(start, name)]
    if words[0] in DETERMINERS:
        return start if last.endswith("ed") or (len(words) == 1 and "'s " in word_at(prose, line, name)) else None
    return None if last.endswith(("s", "thing")) or not DETERMINERS.isdisjoint(words) else start


def _whole(symbols: str, head: int, last: int, pattern: str = "plain noun verb") -> Subject | None:
    """The noun phrase that is no mention itself, and holds the mentions from `head` to `last`: "a voice in the Ruiz ad"."""
    found = _NOUN_WITH_ADJUNCT.search(symbols, max(0, head - 10), head)
    return Subject(pattern, nouns=(found.start(1), last)) if found else None


def climb(symbols: str, at: int) -> int:
    """From the last noun of "a spokesman for the mayor of Dayton" to its head."""
    while at >= 2 and symbols[at - 1] == "i" and symbols[at - 2] in "NBDS":
        at -= 2
    return at


def joint_before(symbols: str, at: int) -> tuple[int, ...]:
    """The noun with those joined to it in front: "Ortiz, Lee and Ray"."""
    if at < 2 or symbols[at - 1] != "&" or symbols[at - 2] not in "NBDP":
        return (at,)
    heads = [climb(symbols, at - 2), at]
    while heads[0] >= 2 and symbols[heads[0] - 1] == "," and symbols[heads[0] - 2] in "NB":
        heads.insert(0, heads[0] - 2)
    if heads[0] == 0 or symbols[heads[0] - 1] in _STARTS_CLAUSE:
        return tuple(heads)
    return (at,)


def joint_after(symbols: str, at: int) -> tuple[int, ...]:
    """The noun with those joined to it behind."""
    heads = [at]
    end = at + 1
    while symbols[end : end + 1] == "," and symbols[end + 1 : end + 2] in {"N", "B"} and "&" in symbols[end : end + 6]:
        heads.append(end + 1)
        end += 2
    if symbols[end : end + 2] == ",&":
        end += 1
    if symbols[end : end + 1] == "&" and symbols[end + 1 : end + 2] in {"N", "B", "D"}:
        heads.append(end + 1)
    return tuple(heads) if len(heads) == 1 or symbols[heads[-1] - 1] == "&" else (at,)


def _relative(symbols: str, at: int) -> Subject | None:
    """The subject of "Ruiz, who told"; without the comma it may be said of one among many."""
    antecedent = _antecedent(symbols, at)
    if antecedent is None:
        return None
    return Subject("relative clause" if symbols[at - 1] == "," else "relative clause, no comma", (antecedent,))


def _antecedent(symbols: str, relative: int) -> int | None:
    """What "who" stands for: the noun before it, the name where an apposition comes between."""
    at = relative - 1
    if at >= 0 and symbols[at] in NOUNS:
        return climb(symbols, at)
    if at < 1 or symbols[at] != ",":
        return None
    at -= 1
    if symbols[at] in "DBSLw":
        named = _named_before_comma(symbols, at)
        if named is not None:
            return named
    return climb(symbols, at) if symbols[at] in NOUNS else None


def _named_before_comma(symbols: str, at: int) -> int | None:
    """The name before ", a Dayton native": a noun with a comma behind it, a few pieces before this one."""
    comma = symbols.rfind(",", max(0, at - 8), at)
    if comma >= 1 and symbols[comma - 1] in "NB" and not re.search(r"[.:;QVTyNP]", symbols[comma + 1 : at]):
        return comma - 1
    return None


def _not_of_a_relative(line: Line, subject: Subject | None) -> Subject | None:
    """Whom a relative clause is about, not somebody in it: "Moreau, whose daughter Elise, 9, died in the fire, said"."""
    if subject is None or len(subject.heads) != 1 or subject.heads[0] < 3:
        return subject
    head, symbols = subject.heads[0], line.symbols
    owned = line.mention(head - 1)
    if owned is None or not owned.text.startswith("whose ") or symbols[head - 2] != "," or symbols[head - 3] not in NOUNS:
        return subject
    return Subject(subject.pattern, joint_before(symbols, climb(symbols, head - 3)))


def _before_parenthesis(symbols: str, end: int) -> Subject | None:
    """The subject before what stands between commas or brackets: "Lee, 34, of Dayton, Ohio, said"."""
    limit = max(0, end - _FARTHEST)
    for _ in range(5):
        opening = symbols.rfind({")": "(", "-": "-"}.get(symbols[end], ","), limit, end)
        if opening < 1:
            return None
        content = symbols[opening + 1 : end]
        if re.search(r"[.:;]|^Q", content) or (re.search(r"[VTA]", content) and content[:1] not in "rvyA"):
            return None
        before = symbols[opening - 1]
        if content[:1] in {"N", "P"} and len(content) <= 6:
            if before in "DS" or content[:1] == "P" or before not in NOUNS:
                if before not in "DS":
                    return Subject("name, aside, verb", (opening + 1,))
                described = _DESCRIBED.search(symbols, max(0, opening - 10), opening)
                begin = described.start(1) if described else opening - 1
                return Subject("description, name, verb", (opening + 1,), begin=begin)
            return Subject("name, aside, verb", joint_before(symbols, opening - 1)) if "&" in content else None
        if before == "D" and opening >= 3 and symbols[opening - 3 : opening - 1] == "N,":
            return Subject("name, aside, verb", joint_before(symbols, opening - 3))
        if before in NOUNS:
            head = climb(symbols, opening - 1)
            if whole := _whole(symbols, head, opening - 1):
                return whole
            return Subject("name, aside, verb", joint_before(symbols, head))
        if before == "L" and content[:1] in {"D", "w", "r"} and _BEGINS.search(symbols, max(0, opening - 5), opening - 1):
            return Subject("name, aside, verb", (opening - 1,))
        if before in "Lwg" and (found := _ADJUNCT.search(symbols, max(0, opening - 16), opening)) and found.group(1) != "r":
            return Subject("name, aside, verb", joint_before(symbols, found.start(1)))
        if before == ")":
            end = opening - 1
        elif before in "LwgBDi":
            end = opening
        else:
            return None
    return None


def _adjunct(symbols: str, cue: int) -> Subject | None:
    """The subject of "Ruiz in a statement said"."""
    found = _ADJUNCT.search(symbols, max(0, cue - 16), cue)
    if not found:
        return None
    if found.group(1) == "r":
        return _relative(symbols, found.start(1))
    return Subject("subject, adjunct, verb", joint_before(symbols, found.start(1)))


def _plain_noun(symbols: str, at: int) -> Subject | None:
    """A noun phrase that is no mention, up to five words before the cue."""
    found = _PLAIN_NOUN_BEFORE.search(symbols, max(0, at - 4), at + 1)
    if not found:
        return None
    start = found.start()
    if start > 0 and symbols[start - 1] == "i":  # a voice in the film
        found = _PLAIN_NOUN_BEFORE.search(symbols, max(0, start - 5), start - 1)
        if not found:
            return None
        start, at = found.start(), start - 2
    if start > 0 and symbols[start - 1] not in _STARTS_CLAUSE:
        return None
    return Subject("plain noun verb", nouns=(start, at))


def right_of(prose: str, line: Line, cue: int) -> Subject | None:
    """The subject behind its cue: "...," said Ruiz."""
    symbols = line.symbols
    before = cue - 1
    while before >= 0 and symbols[before] == "a":
        before -= 1
    if before >= 0 and symbols[before] not in ",Q.-" and not (symbols[before] == "k" and word_at(prose, line, before) == "so"):
        return None
    at = cue + 1
    while symbols[at : at + 1] == "a":
        at += 1
    beside_quotation = before >= 0 and (symbols[before] == "Q" or symbols[before - 1 : before] == "Q")
    told = line.cue(cue)
    if symbols[cue] == "T" and not (beside_quotation and told and told.frame != "tell"):
        return None
    name = "quote, verb subject" if beside_quotation else "verb subject"
    if symbols[at : at + 1] == "P" and not (told and told.lemma == "say"):
        return None
    if symbols[at : at + 1] and symbols[at] in NOUNS + "L":
        return Subject(name, joint_after(symbols, at), inverted=True)
    end = at
    while symbols[end : end + 1] in {"w", "g"} and end - at < 5:
        end += 1
    if end > at and beside_quotation:
        if symbols[end : end + 1] and symbols[end] in "NBDS":
            return Subject(name, joint_after(symbols, end), inverted=True)
        while symbols[end : end + 1] in {"w", "L"}:  # "said a Dayton treasurer"
            end += 1
        return Subject("quote, verb plain noun", nouns=(at, end - 1), inverted=True)
    return None
