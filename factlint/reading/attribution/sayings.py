"""Find the reporting clauses of a document: each cue with its subject, its addressees, its medium and its content."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from factlint.frozen import NamedTuple
from factlint.lexicon.cue_verbs import ADDRESSED, MEDIA, PARTICLES, WITH_PREPOSITION
from factlint.lexicon.function_words import DETERMINERS, VERB_WORDS
from factlint.lexicon.hedges import ADVERBS as HEDGING
from factlint.lexicon.person_words import RELATIVES
from factlint.lexicon.roles import OUTLET_NOUNS
from factlint.model import Span
from factlint.reading.attribution import subjects
from factlint.reading.attribution.content import DEEDS, WITH_OBJECT, content, interrupted
from factlint.reading.attribution.extent import stands_alone, whole
from factlint.reading.attribution.line import Line, word_at
from factlint.reading.attribution.patterns import SUBJECTS
from factlint.reading.attribution.subjects import Subject
from factlint.reading.parts import Cue, Hedge, Mention, Reading, Saying

_CUES = re.compile(r"[VTvzyA]")
_INNER = frozenset({"subject verb, in a clause", "subject verb, after a preposition", "relative clause, no comma"})
_LENT_FROM = 6  # clauses back from which a subject may be taken over
_BREAK = re.compile(r"[.;]")
_MAIN_SUBJECT = re.compile(r"(?:[ac&k-]|[iwazyL][^.,:;VTNQ]{0,14},|Q,?)*([NBDSP])")
_NEW_SUBJECT = re.compile(r"[,-]?[k;]a*([NBDPS])a*w")  # "Ruiz went, but Lee brought up the bridge, asking"
_SUBJECT_AFTER = re.compile(r",a*([NBDPS])a*w")  # "although he thanked them, he sounded a note"
_MODIFIED = re.compile(r"i[NBDS]$")
_KEEPS = re.compile(r"Pa*wa*$")  # "as he keeps calling"
_OWN = re.compile(r"[&-]a*([NBDP])$")  # "and Lee calling"
_FRONTED = re.compile(r"[^,.;:VT]{1,30}?,a*([NBDP])")  # "after saying it was late, Ruiz left"
_OF = frozenset({"of", "with", "as"})  # "reminded of Lee saying": the participle is that noun's own
_ONE_OF_SOMEBODY = frozenset({"his", "her", "their", "my", "our", "a", "an"})
_JOINED = re.compile(r"[,&-]a*$")
_ONLY_QUOTE = re.compile(r"(?:Q[,.-]?)+a*")


class Clause(NamedTuple):
    """A saying with the indices, in its line, of its cue, its first and its last piece."""

    saying: Saying
    cue: int
    first: int
    last: int
    inverted: bool
    subordinate: bool = False  # "when Ruiz said": what follows its comma is another clause
    reported: bool = False  # "Lee says that Ruiz said": it stands in what another clause reports
    as_told: bool = False  # "as Ruiz said": it reports what touches it, and no more


def clauses(reading: Reading, line: Line) -> list[Clause]:
    """The reporting clauses of one paragraph, in order of their cues."""
    found: list[Clause] = []
    for match in _CUES.finditer(line.symbols):
        at = match.start()
        cue = line.cue(at)
        if cue is None or (cue.negated and line.symbols[at] != "A"):
            continue
        if clause := _clause(reading, line, at, cue, _subject(reading, line, at, found), found):
            found.append(clause)
    return found


def _subject(reading: Reading, line: Line, cue: int, found: list[Clause]) -> Subject | None:
    symbol = line.symbols[cue]
    if symbol == "A":
        return _source(line, cue)
    if symbol == "y":
        return _agent(reading, line, cue)
    if symbol in "VT":
        left = subjects.left_of(reading.document.prose, line, cue)
        if left and left.pattern != "subject verb, after a preposition":
            return left
        return subjects.right_of(reading.document.prose, line, cue) or left or _shared(reading, line, cue, found)
    return _shared(reading, line, cue, found)


def _source(line: Line, cue: int) -> Subject | None:
    """Whom "according to" names."""
    symbols = line.symbols
    at = cue + 1
    if symbols[at : at + 1] and symbols[at] in subjects.NOUNS + "OL":
        return Subject("according to", subjects.joint_after(symbols, at), inverted=True, own=False)
    end = at
    while symbols[end : end + 1] in {"w", "g"} and end - at < 5:
        end += 1
    if symbols[end : end + 1] and symbols[end] in subjects.NOUNS:
        return Subject("according to", (end,), inverted=True, own=False)
    return Subject("according to", nouns=(at, end - 1), inverted=True, own=False) if end > at else None


def _agent(reading: Reading, line: Line, cue: int) -> Subject | None:
    """Who "was told by": the noun behind the cue."""
    symbols = line.symbols
    at = cue + 1
    if symbols[at : at + 1] != "i" or reading.document.said(line.at(at)) != "by":
        return None
    while symbols[at + 1 : at + 2] == "w":
        at += 1
    if symbols[at + 1 : at + 2] and symbols[at + 1] in subjects.NOUNS:
        return Subject("passive, by", subjects.joint_after(symbols, at + 1), inverted=True)
    return None


def _shared(reading: Reading, line: Line, cue: int, found: list[Clause]) -> Subject | None:
    """The subject of the clause before, for a verb that has none of its own: "Ruiz left, adding"; "Ruiz rose and said"."""
    symbols = line.symbols
    start = line.sentence(cue)
    if symbols[cue] == "v" and _MODIFIED.search(symbols, start, cue) and word_at(reading.document.prose, line, cue - 2) in _OF:
        return Subject("noun with participle", (cue - 1,))
    if symbols[cue] == "v" and start < cue - 1 and _OWN.search(symbols, start, cue):
        return Subject("noun with participle", (cue - 1,))
    for clause in reversed(found):
        if clause.cue < start:
            break
        if clause.subordinate and (main := _SUBJECT_AFTER.search(symbols, clause.last, cue)):
            start = main.start(1)
            break
        if clause.reported:
            continue
        saying = clause.saying
        own = symbols[clause.cue] in "VTy" or saying.pattern == "noun with participle"
        if own and saying.speakers and saying.pattern not in ("no subject",):
            heads = tuple(i for i in range(start, cue) if line.at(i) in saying.speakers)
            if heads:
                return _lent(symbols, cue, heads)
    if symbols.endswith("ya", 0, cue):  # is quoted as saying
        return subjects.left_of(reading.document.prose, line, cue - 2)
    if symbols[cue] == "v" and symbols[cue - 1 : cue] in {"N", "B", "D", "P"} and cue - 1 > start:
        return Subject("noun with participle", (subjects.climb(symbols, cue - 1),))
    if symbols[cue] == "v" and not symbols[start:cue].strip("acki&"):
        behind = _FRONTED.match(symbols, cue + 1, line.sentence_end(cue))
        return Subject("fronted participle", subjects.joint_after(symbols, behind.start(1)), own=False) if behind else None
    if not symbols[start:cue].strip("Q,a") or "y" in symbols[start:cue]:
        return None
    if symbols[cue] == "v" and (keeps := _KEEPS.search(symbols, start, cue)):
        return Subject("shared subject, loose", (keeps.start(),), own=False)
    for turn in _NEW_SUBJECT.finditer(symbols, start, cue):
        start = turn.start(1)
    first = _MAIN_SUBJECT.match(symbols, start, cue)
    if not first:
        return None
    return _lent(symbols, cue, subjects.joint_after(symbols, first.start(1)))


def _lent(symbols: str, cue: int, heads: tuple[int, ...]) -> Subject:
    """A subject taken over from the clause before: plainly so behind a comma or "and", less so where words run on to the cue, and
    least behind a thing that may say it itself ("held up a sign saying").
    """
    by_thing = symbols[cue] == "v" and symbols[cue - 1] == "S"
    loose = "shared subject, by a thing" if by_thing else "shared subject, loose"
    return Subject("shared subject" if _JOINED.search(symbols, 0, cue) else loose, heads, own=False)


def _clause(reading: Reading, line: Line, at: int, cue: Cue, subject: Subject | None, found: Sequence[Clause]) -> Clause | None:
    """The clause around a cue. Without a subject only a participle beside a quotation makes one."""
    symbols, prose = line.symbols, reading.document.prose
    if subject is None and not _dangles(line, at):
        return None
    last = at
    addressed: tuple[int, ...] = ()
    if subject and subject.inverted:
        last = subject.last
    if cue.frame in ADDRESSED and symbols[at] in "TvzA":
        addressed = _addressees(line, last)
        last = max((last, *addressed))
    medium, to, last = _medium(reading, line, last)
    if to and cue.frame not in ADDRESSED:
        addressed = to
    first = at
    if subject and (subject.own or symbols[at] == "A"):
        first = min(at, subject.first if subject.begin is None else subject.begin)
    pattern = subject.pattern if subject else "no subject"
    end = last + 1 if symbols[last + 1 : last + 2] == "t" else last
    speakers = _spans(line, subject)
    people = tuple([line.at(i) for i in addressed]) if addressed else ()
    opening, taken, verb = _verb(prose, line, at, cue.lemma)
    before = symbols[max(0, min(first, at) - 12) : min(first, at)].rstrip("a")[-1:]
    subordinate = before == "c" or pattern == "fronted participle"
    accused = cue.frame in ("accuse", "call")
    told = taken if cue.frame in WITH_OBJECT and symbols[at] in "VTvz" else max(last, taken)
    first = min(first, at)
    joint = symbols[first - 1 : first]
    saying = Saying(
        cue,
        pattern,
        SUBJECTS[pattern][0],
        Span(line.spans[first][0], line.spans[end][1]),
        speakers,
        () if accused else people,
        _targets(line, at, cue.frame, people) if accused else (),
        _own_subject(subject, speakers),
        medium,
        _hedge(reading, line, first, last) if reading.hedges else None,
        content(prose, line, (first, at, told), subject, subordinate or joint == "r", cue.frame),
        verb,
        _whole(prose, line, subject, at, opening, speakers, found) if subject else None,
        interrupted(line, first, last, subject) if joint == "," and symbols[at] in "VT" and cue.frame not in DEEDS else None,
    )
    inner = before in {"t", "V", "T", "r"} or pattern in _INNER
    as_told = joint == "a" and word_at(prose, line, first - 1) == "as"
    return Clause(saying, at, first, last, bool(subject and subject.inverted), subordinate, inner, as_told)


def _whole(
    prose: str, line: Line, subject: Subject, cue: int, verb: int, speakers: tuple[Span, ...], found: Sequence[Clause]
) -> Span | None:
    """The whole phrase of the subject; that of another clause, where the subject is taken over from there."""
    if subject.own:
        return None if stands_alone(line.symbols, subject, verb) else whole(prose, line, subject, cue, verb)
    if subject.pattern != "according to" and not subject.inverted:
        lender = next((clause.saying for clause in reversed(found[-_LENT_FROM:]) if clause.saying.speakers == speakers), None)
        if lender and not lender.pattern.startswith("relative clause"):
            return lender.whole
    return whole(prose, line, subject, cue, verb)


def _verb(prose: str, line: Line, cue: int, lemma: str) -> tuple[int, int, Span]:
    """The cue with its auxiliaries and adverbs before it and its particle behind ("has long called for").

    Its first and its last piece, and its place.
    """
    symbols, first, last = line.symbols, cue, cue
    while first and symbols[first - 1] == "a" and _of_the_verb(word_at(prose, line, first - 1)):
        first -= 1
    behind = symbols[cue + 1 : cue + 2]
    if (
        (behind == "i" or (behind == "w" and lemma in PARTICLES))
        and symbols[cue] not in "yA"
        and _takes(lemma, word_at(prose, line, cue + 1))
    ):
        last += 2 if symbols[cue + 2 : cue + 3] == "i" and _takes(lemma, word_at(prose, line, cue + 2)) else 1
    return first, last, Span(line.spans[first][0], line.spans[last][1])


def _takes(lemma: str, word: str) -> bool:
    """Whether a word right behind a verb is its particle or its preposition."""
    if word in ("for", "about") or word in PARTICLES.get(lemma, ()) or (word == "of" and lemma != "say"):
        return True
    return lemma in WITH_PREPOSITION.get(word, ())


def _of_the_verb(word: str) -> bool:
    return word in VERB_WORDS or word.endswith("ly") or word == "s"


def _dangles(line: Line, cue: int) -> bool:
    """Whether a cue without a subject stands behind a quotation in a sentence that has nothing else before it and no other verb."""
    symbols = line.symbols
    if symbols[cue] not in "vVT" or not _ONLY_QUOTE.fullmatch(symbols, line.sentence(cue), cue):
        return False
    return not re.search(r"[VTA]", symbols[cue + 1 : line.sentence_end(cue)])


def _own_subject(subject: Subject | None, speakers: tuple[Span, ...]) -> Span | None:
    """The words that are the cue's subject, also where it shares them with another verb; a source has no cue of its own."""
    if subject is None or not speakers or subject.pattern == "according to":
        return None
    return Span(speakers[0].start, speakers[-1].end)


def _spans(line: Line, subject: Subject | None) -> tuple[Span, ...]:
    if subject is None:
        return ()
    if subject.nouns:
        return (Span(line.start(subject.nouns[0]), line.end(subject.nouns[1])),)
    first = _partner(line, subject.heads[0]) if subject.pattern == "name, aside, verb" and len(subject.heads) == 1 else None
    heads = subject.heads if first is None else (first, *subject.heads)
    if len(heads) == 2 and _is_one_person(line.mention(heads[0]), line.mention(heads[1])):
        heads = heads[1:]
    return tuple(line.at(index) for index in heads)


def _is_one_person(described: Mention | None, named: Mention | None) -> bool:
    """Whether a description and a name joined by "and" are one: "her friend and lawyer Ana Ruiz", not "his wife and son Tom"."""
    if described is None or named is None or described.kind != "description" or described.plural or described.count:
        return False
    words = described.text.lower().split()
    own = words[0] in _ONE_OF_SOMEBODY and words[-1] not in RELATIVES
    first = named.text.split()[0]
    return own and named.kind == "person" and named.role is not None and first.islower() and first not in DETERMINERS


def _partner(line: Line, head: int) -> int | None:
    """Who an "and" joins to a name over an aside: "Lee, 34, and Ray, 36, said"."""
    mention = line.mention(head)
    if mention is None or mention.group is None:
        return None
    for index in range(head - 2, max(-1, head - 7), -1):
        other = line.mention(index)
        if other is not None:
            return index if other.group == mention.group else None
    return None


def _addressees(line: Line, last: int) -> tuple[int, ...]:
    """Whom a verb of telling tells: the nouns right behind it; the names where an apposition gives them."""
    symbols = line.symbols
    at = last + 1
    while symbols[at : at + 1] == "a":
        at += 1
    if not symbols[at : at + 1] or symbols[at] not in "NBDPO":
        return ()
    if symbols[at : at + 3] == "D,N":
        named = subjects.joint_after(symbols, at + 2)
        mention = line.mention(at)
        apposed = len(named) == 1 or (mention is not None and mention.plural)
        if apposed and symbols[named[-1] + 1 : named[-1] + 2] in {",", "t", ".", ":"}:
            return named
    mention = line.mention(at)
    if symbols[at + 1 : at + 2] in ("L", "B", "N") and mention is not None and mention.role in OUTLET_NOUNS:
        return subjects.joint_after(symbols, at + 1)  # "told the newspaper Harlow Post"
    return subjects.joint_after(symbols, at)


def _targets(line: Line, cue: int, frame: str, people: tuple[Span, ...]) -> tuple[Span, ...]:
    """Of whom the words are said: "accused Lee of", "called Lee a"."""
    if frame == "accuse":
        return people
    if frame != "call":
        return ()
    at = cue + 1
    if not line.symbols[at : at + 1] or line.symbols[at] not in "NBDPO":
        return ()
    return tuple(line.at(i) for i in subjects.joint_after(line.symbols, at))


def _medium(reading: Reading, line: Line, last: int) -> tuple[Span | None, tuple[int, ...], int]:
    """Where it is said ("in a statement"), to whom ("to the Post"), and the last piece of that."""
    symbols, cut = line.symbols, reading.document.prose
    at = last + 1
    while symbols[at : at + 1] == "a":
        at += 1
    if symbols[at : at + 1] != "i":
        return None, (), last
    if word_at(cut, line, at) == "to" and symbols[at + 1 : at + 2] and symbols[at + 1] in "NBDPO":
        heads = subjects.joint_after(symbols, at + 1)
        return None, heads, heads[-1]
    for index in range(at + 1, min(at + 7, len(symbols))):
        if symbols[index] not in "wgSDLa":
            break
        last_word = word_at(cut, line, index).rpartition(" ")[2]
        if last_word in MEDIA:
            to: tuple[int, ...] = ()
            if word_at(cut, line, index + 1) in ("to", "with") and symbols[index + 2 : index + 3] and symbols[index + 2] in "NBDPO":
                to = subjects.joint_after(symbols, index + 2)
            return Span(line.end(index) - len(last_word), line.end(index)), to, to[-1] if to else index
    return None, (), last


def _hedge(reading: Reading, line: Line, first: int, last: int) -> Span | None:
    """The hedge inside the clause, or the source behind it ("Ruiz said, per the Post")."""
    hedges = reading.hedges
    start, end = line.start(first), line.end(last)
    at = bisect_left(hedges, start, key=_start)
    if at == len(hedges) or hedges[at].span.start > line.span.end:
        return None
    stop = _BREAK.search(line.symbols, last, line.sentence_end(last) + 1)
    limit = line.start(stop.start()) if stop else line.end(min(line.sentence_end(last), len(line.spans) - 1))
    cue = line.cue(first)
    while at < len(hedges) and hedges[at].span.start < limit:
        hedge = hedges[at]
        if cue and hedge.span.overlaps(cue.span):
            return None
        if hedge.span.end <= end or hedge.text.lower() not in HEDGING:
            return hedge.span
        at += 1
    return None


def _start(hedge: Hedge) -> int:
    return hedge.span.start
